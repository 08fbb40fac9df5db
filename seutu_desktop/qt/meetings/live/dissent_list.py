"""Dissents of a §: who, and in what words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.styling import label


class DissentList(QWidget):
    """`written` carries (person id, words), `removed` the dissent's id."""

    written = Signal(str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(label(self.tr("Eriävä mielipide"), "caption", "text2"))

    def show_dissents(self, record: MeetingRecord, item_id: str, *, editable: bool) -> None:
        """Show the dissents of a matter; hidden without any."""
        found = record.dissents_of(item_id)
        while len(self._rows) < len(found):
            self._add()
        for row in self._rows[len(found) :]:
            row.hide()
        for row, dissent in zip(self._rows, found, strict=False):
            row.show_dissent(
                dissent.id, dissent.person_id, record.directory.name(dissent.person_id), dissent.text
            )
            row.set_editable(editable)
        self.setVisible(bool(found))

    def focus(self, person_id: str) -> None:
        """Put the keyboard into somebody's words."""
        for row in self._rows:
            if row.person_id == person_id:
                row.words.setFocus()

    def _add(self) -> None:
        row = _Row(self)
        row.words.editingFinished.connect(lambda: self._write(row))
        row.remove.clicked.connect(lambda: self.removed.emit(row.key))
        self._column.addWidget(row)
        self._rows.append(row)

    def _write(self, row: _Row) -> None:
        if row.changed():
            self.written.emit(*row.values())


class _Row(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.person_id = ""
        self._stored = ""
        self._name = ElidedLabel("", "list", least=100)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Perustelu, ei pakollinen"))
        self.remove = icon_button("x", self.tr("Poista eriävä mielipide"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove)

    def show_dissent(self, key: str, person_id: str, name: str, text: str) -> None:
        other = key != self.key
        self.key, self.person_id = key, person_id
        self._name.setText(name)
        self.words.setAccessibleName(self.tr("Eriävä mielipide, {0}").format(name))
        if other or not self.words.hasFocus():
            self.words.setText(text)
        self._stored = text
        self.show()

    def set_editable(self, editable: bool) -> None:
        self.words.setReadOnly(not editable)
        self.remove.setVisible(editable)

    def changed(self) -> bool:
        return self.words.text().strip() != self._stored

    def values(self) -> tuple[str, str]:
        return self.person_id, self.words.text()
