"""The user guide in a window of its own (F1): contents left, text right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextBlock, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.guide.chapters import ChapterDelegate
from seutu_desktop.qt.guide.dress import dress
from seutu_desktop.qt.theme import font

_POSITION = Qt.ItemDataRole.UserRole
_SIDE, _TEXT = 280, 660


class GuideWindow(QDialog):
    """Shows `resources/guide/kayttoohje.md`; the list leads to its chapters, the field finds words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Käyttöohje"))
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Etsi ohjeesta"))
        self._find.setAccessibleName(self.tr("Etsi ohjeesta"))
        self._find.setClearButtonEnabled(True)
        self._chapters = QListWidget()
        self._chapters.setAccessibleName(self.tr("Luvut"))
        self._chapters.setFont(font("list"))
        self._chapters.setProperty("pane", "side")
        self._chapters.setItemDelegate(ChapterDelegate(self._chapters))
        self._chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Ohjeen teksti"))
        self._text.setOpenLinks(False)
        self._text.document().setDefaultFont(font("body"))
        self._text.document().setDocumentMargin(24)
        self._text.setProperty("bare", "true")
        self._text.setMarkdown(resource_path("guide", "kayttoohje.md").read_text("utf-8"))
        dress(self._text.document())
        self._fill_chapters()
        self._lay_out()
        self._chapters.currentItemChanged.connect(self._show_chapter)
        self._text.anchorClicked.connect(QDesktopServices.openUrl)
        self._find.returnPressed.connect(self._find_next)
        self._find.textChanged.connect(self._find_from_start)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find.setFocus)

    def show_chapter(self, title: str) -> None:
        """Go to the chapter whose title is `title`; an unknown one changes nothing."""
        for item in self._chapters.findItems(title, Qt.MatchFlag.MatchExactly):
            self._chapters.setCurrentItem(item)

    def _fill_chapters(self) -> None:
        block = self._text.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                item = QListWidgetItem(block.text())
                item.setData(_POSITION, block.position())
                self._chapters.addItem(item)
            block = block.next()

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("pane")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        find = QHBoxLayout()
        find.setContentsMargins(12, 0, 12, 0)
        find.addWidget(self._find)
        column.addLayout(find)
        column.addWidget(self._chapters)
        panes = QSplitter()
        panes.setHandleWidth(1)
        panes.addWidget(side)
        panes.addWidget(self._text)
        panes.setSizes([_SIDE, _TEXT])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)
        self.resize(_SIDE + _TEXT, 700)

    def _show_chapter(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go(self._text.document().findBlock(item.data(_POSITION)))

    def _go(self, block: QTextBlock) -> None:
        top = self._text.document().documentLayout().blockBoundingRect(block).top()
        self._text.verticalScrollBar().setValue(int(top) - 12)
        self._text.setTextCursor(QTextCursor(block))

    def _find_from_start(self, words: str) -> None:
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        if words:
            self._text.find(words)

    def _find_next(self) -> None:
        if not self._text.find(self._find.text()):
            self._find_from_start(self._find.text())


def show_guide(parent: QWidget, chapter: str = "") -> None:
    """Open the guide beside the main window, once; `chapter` is the title of a chapter."""
    window = parent.findChild(GuideWindow) or GuideWindow(parent)
    window.show()
    window.raise_()
    window.activateWindow()
    if chapter:
        window.show_chapter(chapter)


def keys_chapter() -> str:
    """Return the title of the chapter that lists the keys, as it stands in the guide."""
    return QCoreApplication.translate("GuideWindow", "Näppäimet")
