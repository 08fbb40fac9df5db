"""The palette: one field, and below it what can be done and where one can go (look.md 7)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.palette.list_model import ROW, PaletteDelegate, PaletteModel
from seutu_desktop.qt.palette.rows import PaletteRow, command_rows, found_row, view_rows
from seutu_desktop.qt.palette.wheel_commands import in_menu_of_wheel, wheel_command_rows
from seutu_desktop.qt.theme import font, with_weight
from seutu_desktop.qt.views import entries
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.styling import IconView, label, separator
from seutu_desktop.services import search
from seutu_desktop.services.found import words_of
from seutu_desktop.services.wheel_search import YearTask, matching, year_tasks
from seutu_desktop.services.wheel_view import first_unplanned

if TYPE_CHECKING:
    from seutu_desktop.qt.main_window import MainWindow

WIDTH = 668
TOP = 84
DEBOUNCE_MS = 150
_SIDE = 24
_HEIGHT = 100  # of the list before it is fitted to its rows
_RECENT = "palette/recent"
_RECALLED = 5
_OFFERED = 6  # commands before anything is typed
_DIM = QColor(0, 0, 0, 92)  # 36 %


class PalettePanel(QWidget):
    """Dims the window and shows the palette over it. `searched` says that the list answers the field."""

    searched = Signal()

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._before = QApplication.focusWidget()
        self._frame = QFrame(self)
        self._field = QLineEdit()
        self._count = label("", "secondary", "text2")
        self._list = QListView()
        self._nothing = label("", "body", "text2", wrap=True)
        self._model = PaletteModel()
        self._delegate = PaletteDelegate()
        self._tasks: list[YearTask] | None = None
        self._planned: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.search_now)
        self._dress()
        self._lay_out()
        self._field.textChanged.connect(lambda: self._timer.start())
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._open)
        window.installEventFilter(self)

    def search_now(self) -> None:
        """Answer what stands in the field."""
        self._timer.stop()
        text = self._field.text()
        words = words_of(text)
        self._delegate.words = words
        self._model.show(self._answer(text, words) if words else self._offer())
        self._choose(self._model.neighbour(-1, 1))
        found = self._model.count()
        self._count.setText(self.tr("%n osumaa", "", found) if words else "")
        self._nothing.setText(
            self.tr("Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.").format(text.strip())
        )
        self._nothing.setVisible(not found)
        self._list.setVisible(bool(found))
        self._fit()
        self.searched.emit()

    def focus_field(self) -> None:
        """Put the keyboard into the field, everything in it selected."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_palette(self) -> None:
        """Take the palette away; the keyboard goes back to where it was."""
        self._window.removeEventFilter(self)
        self._field.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list from the field, and keep to the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        elif watched is self._field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        elif watched is self._field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._leave)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a press beside the palette."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _DIM)

    def _answer(self, text: str, words: tuple[str, ...]) -> list[tuple[str, list[PaletteRow]]]:
        today = self._actions.today()
        found = self._actions.read(search.find, text, today)
        go = [*view_rows(entries(), words), *(found_row(each, today) for each in found.places)]
        tasks = [found_row(each, today) for each in matching(self._year_tasks(), words)]
        return [
            (self.tr("Tee"), self._commands(words)[: search.MOST]),
            (self.tr("Siirry"), go[: search.MOST]),
            (self.tr("Vuosikello"), tasks[: search.MOST]),
            (self.tr("Päätökset ja asiakirjat"), [found_row(each, today) for each in found.papers]),
        ]

    def _offer(self) -> list[tuple[str, list[PaletteRow]]]:
        """Return what is offered before typing: what was gone to last, what is at hand, and commands."""
        today = self._actions.today()
        kept = self._actions.read(search.recall, self._recent()[:_RECALLED], today)
        near = self._actions.read(search.recent, self._actions.now())
        seen = {each.id for each in kept}
        recent = [*kept, *(each for each in near if each.id not in seen)]
        return [
            (self.tr("Viimeksi"), [found_row(each, today) for each in recent]),
            (self.tr("Tee"), command_rows(self._window.menus.commands(), ())[:_OFFERED]),
        ]

    def _commands(self, words: tuple[str, ...]) -> list[PaletteRow]:
        own, elsewhere = wheel_command_rows(self._window, self._to_plan, words), in_menu_of_wheel()
        rows = command_rows(self._window.menus.commands(), words)
        return [*(row for row in rows if row.title not in elsewhere), *own]

    def _year_tasks(self) -> list[YearTask]:
        """Read the wheel when it is first searched: nothing changes it while the palette is open."""
        if self._tasks is None:
            self._tasks = self._actions.read(year_tasks, self._actions.today())
        return self._tasks

    def _to_plan(self) -> int:
        if self._planned is None:
            self._planned = self._actions.read(first_unplanned, self._actions.today())
        return self._planned

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = event.key()
        if key in steps:
            self._choose(self._model.neighbour(self._list.currentIndex().row(), steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.search_now()
            self._open(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # the field is the only stop: the list is moved in by arrows
        else:
            return False
        return True

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
            if self._model.neighbour(-1, 1) == row:
                self._list.scrollToTop()  # so that the first heading shows

    def _open(self, index: QModelIndex) -> None:
        row: PaletteRow | None = index.data(ROW) if index.isValid() else None
        if row is None or row.heading:
            return
        self._remember(row)
        self.close_palette()
        if row.target is not None:
            self._window.open(row.target)
        elif row.path:
            self._open_file(row.path)
        elif row.act is not None:
            row.act()

    def _open_file(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self._actions.messages.inform(self.tr("Tiedostoa {0} ei voitu avata.").format(path))

    def _recent(self) -> list[tuple[str, str]]:
        stored = json.loads(str(self._window.memory.value(_RECENT, "[]")))
        return [(kind, key) for kind, key in stored]

    def _remember(self, row: PaletteRow) -> None:
        if row.ref is not None:
            kept = [row.ref, *(ref for ref in self._recent() if ref != row.ref)]
            self._window.memory.setValue(_RECENT, json.dumps(kept[:_RECALLED]))

    def _leave(self) -> None:
        """Go when the keyboard went elsewhere, as after Ctrl+2."""
        focused = QApplication.focusWidget()
        if self.isVisible() and focused is not None and not self.isAncestorOf(focused):
            self._before = None
            self.close_palette()

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(WIDTH, self.width() - 2 * _SIDE)
        rows = range(self._model.rowCount())
        wanted = sum(self._list.sizeHintForRow(row) for row in rows) + 8
        rest = self._frame.sizeHint().height() - self._list.minimumHeight() * self._list.isVisibleTo(self)
        room = self.height() - TOP - _SIDE - rest
        self._list.setFixedHeight(max(60, min(wanted, room)))
        self._frame.setFixedWidth(width)
        self._frame.adjustSize()
        self._frame.move((self.width() - width) // 2, min(TOP, self.height() // 8))

    def _dress(self) -> None:
        self._frame.setProperty("palette_frame", "true")
        self.setAccessibleName(self.tr("Hae tai tee"))
        self._field.setAccessibleName(self.tr("Hae tai tee"))
        self._field.setPlaceholderText(
            self.tr("Hae asioista, henkilöistä ja asiakirjoista tai kirjoita komento")
        )
        self._field.setProperty("bare", "true")
        self._field.setFont(with_weight(font("section"), 400))
        self._list.setAccessibleName(self.tr("Hakutulokset"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setFixedHeight(_HEIGHT)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.entered.connect(lambda index: self._choose(index.row()) if index.flags() else None)
        self._nothing.setContentsMargins(20, 16, 20, 20)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(22, 16, 20, 16)
        head.setSpacing(12)
        head.addWidget(IconView("search", 18, "text2"))
        head.addWidget(self._field, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("palette_foot", "true")
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 9, 20, 9)
        row.setSpacing(6)
        for keys, words in ((("↑", "↓"), self.tr("valitse")), (("Enter",), self.tr("avaa"))):
            for key in keys:
                row.addWidget(KeyBadge(key))
            row.addWidget(label(words, "caption", "text2"))
            row.addSpacing(14)
        row.addStretch(1)
        row.addWidget(KeyBadge("Esc"))
        row.addWidget(label(self.tr("sulje"), "caption", "text2"))
        return foot


def show_palette(window: MainWindow, actions: Actions) -> PalettePanel:
    """Open the palette over `window`, once, and put the keyboard into its field."""
    open_already = window.findChild(PalettePanel)
    panel = open_already or PalettePanel(window, actions)
    if open_already is None:
        panel.search_now()
        panel.show()
        panel.raise_()
    panel.focus_field()
    return panel
