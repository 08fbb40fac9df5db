"""The files of a matter: opened, renamed, marked and removed by keyboard or menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.meetings import Attachment, AttachmentKind
from seutu_desktop.qt.widgets.rows import Row, list_has_focus, paint_one_line, row_height
from seutu_desktop.qt.widgets.styling import label

FILE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_OUTDENT = 14
_Index = QModelIndex | QPersistentModelIndex


class AttachmentModel(QAbstractListModel):
    """The files with their numbers; editing a name asks for it by `renamed`."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._files: list[tuple[Attachment, str]] = []
        self._editable = True

    def show(self, files: Sequence[Attachment], words: Mapping[str, str], editable: bool) -> None:
        """Show the files; `words` say what each is ("Liite 2"), by id."""
        self.beginResetModel()
        self._files = [(each, words.get(each.id, "")) for each in files]
        self._editable = editable
        self.endResetModel()

    def file(self, row: int) -> Attachment | None:
        """Return the file of a row."""
        return self._files[row][0] if 0 <= row < len(self._files) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return (Attachment, words) for FILE_ROLE, the name to edit, or the sentence read aloud."""
        file, words = self._files[index.row()]
        if role == FILE_ROLE:
            return file, words
        if role == Qt.ItemDataRole.EditRole:
            return file.name
        return f"{file.name}, {words}" if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name."""
        file = self._files[index.row()][0]
        if role == Qt.ItemDataRole.EditRole and str(value) != file.name:
            self.renamed.emit(file.id, str(value))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Names can be edited while the meeting may change."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable else flags


class AttachmentList(QWidget):
    """Hidden without files. Signals carry the attachment's id and what is wanted."""

    opened = Signal(str)
    renamed = Signal(str, str)
    background_wanted = Signal(str, bool)
    public_wanted = Signal(str, bool)
    removed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AttachmentModel()
        self._model.renamed.connect(self.renamed)
        self._editable = True
        self._caption = label(self.tr("Liitteet"), "caption", "text2")
        self._list = _FileView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_FileDelegate(self._list))
        self._list.setAccessibleName(self.tr("Liitteet"))
        self._list.activated.connect(lambda index: self.opened.emit(self._id(index.row())))
        self._list.remove_wanted.connect(self._remove)
        self._list.customContextMenuRequested.connect(self._show_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addWidget(self._list)
        self.hide()

    def show_files(self, files: Sequence[Attachment], numbers: Mapping[str, int], editable: bool) -> None:
        """Show a matter's files; `numbers` are those of the numbered attachments."""
        self._editable = editable
        row = self._list.currentIndex().row()
        self._model.show(files, {each.id: self._words(each, numbers) for each in files}, editable)
        self._list.setFixedHeight(row_height("small") * min(8, len(files)) + 2)
        self._list.setCurrentIndex(self._model.index(min(max(row, 0), len(files) - 1)))
        self.setVisible(bool(files))

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self._list.setFocus()

    def has_keyboard(self) -> bool:
        """Return whether the keyboard is in the list."""
        return self._list.hasFocus()

    def rename_current(self) -> None:
        """Edit the name of the current file."""
        self._list.edit(self._list.currentIndex())

    def remove_current(self) -> None:
        """Ask to remove the current file."""
        self._remove(self._list.currentIndex().row())

    def _words(self, file: Attachment, numbers: Mapping[str, int]) -> str:
        number = numbers.get(file.id)
        words = self.tr("Liite {0}").format(number) if number else self.tr("Oheismateriaali")
        return words if file.public else self.tr("{0}, ei julkinen").format(words)

    def _remove(self, row: int) -> None:
        file = self._model.file(row)
        if file is not None and self._editable:
            self.removed.emit(file.id, file.name)

    def _id(self, row: int) -> str:
        file = self._model.file(row)
        return file.id if file else ""

    def _show_menu(self, at: QPoint) -> None:
        file = self._model.file(self._list.indexAt(at).row())
        if file is not None:
            self.menu_of(file).popup(self._list.viewport().mapToGlobal(at))

    def menu_of(self, file: Attachment) -> QMenu:
        """Return the menu of a file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Avaa")).triggered.connect(lambda: self.opened.emit(file.id))
        changes = [menu.addAction(self.tr("Nimeä uudelleen"))]
        changes[0].triggered.connect(self.rename_current)
        background = file.kind is AttachmentKind.BACKGROUND
        changes.append(self._toggle(menu, self.tr("Oheismateriaali"), background))
        changes[1].toggled.connect(lambda on: self.background_wanted.emit(file.id, on))
        changes.append(self._toggle(menu, self.tr("Julkinen"), file.public))
        changes[2].toggled.connect(lambda on: self.public_wanted.emit(file.id, on))
        menu.addSeparator()
        changes.append(menu.addAction(self.tr("Poista")))
        changes[3].triggered.connect(lambda: self.removed.emit(file.id, file.name))
        for change in changes:
            change.setEnabled(self._editable)
        return menu

    def _toggle(self, menu: QMenu, text: str, on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        return action


class _FileView(QListView):
    remove_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Del, open the menu with the menu key's like in any list."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.remove_wanted.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class _FileDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(160, row_height("small"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        file, words = index.data(FILE_ROLE)
        if not list_has_focus(option):
            option.state &= ~QStyle.StateFlag.State_Selected
        option.rect.adjust(-_OUTDENT, 0, _OUTDENT, 0)  # the icon stands under the caption
        paint_one_line(painter, option, Row(title=file.name, icon="clip", meta=words), bar=False)
