"""Kunnat: which municipalities are in the network."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import plain_button, quiet_button
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.setup import KnownMunicipality

_COLUMNS = 3


class TownsStep(QWidget):
    """A check box for each municipality known, and room for others. `changed` when the choice does."""

    changed = Signal()

    def __init__(self, known: Sequence[KnownMunicipality], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._boxes: list[QCheckBox] = []
        self._grid = QGridLayout()
        self._name = QLineEdit()
        self._more = quiet_button(self.tr("Lisää kunta"), "plus", compact=True)
        self._new = QWidget()
        self._lay_out()
        for each in known:
            self._add_box(each.name)
        self._more.clicked.connect(self._open)

    def codes(self) -> list[str]:
        """Return the codes of the municipalities chosen from those known."""
        return [each.code for each, box in zip(self._known, self._boxes, strict=False) if box.isChecked()]

    def others(self) -> list[str]:
        """Return the names of the others."""
        return [box.text() for box in self._boxes[len(self._known) :] if box.isChecked()]

    def names(self) -> list[str]:
        """Return the names of all that are chosen."""
        return [box.text() for box in self._boxes if box.isChecked()]

    def inhabitants(self) -> int:
        """Return how many people live in those known that are chosen."""
        chosen = set(self.codes())
        return sum(each.inhabitants for each in self._known if each.code in chosen)

    def add_typed(self) -> None:
        """Add the municipality whose name is typed."""
        name = " ".join(self._name.text().split())
        same = [box for box in self._boxes if box.text().casefold() == name.casefold()]
        for box in same:
            box.setChecked(True)
        if name and not same:
            self._add_box(name)
        self._name.clear()
        self._new.hide()
        self._more.setFocus()
        self.changed.emit()

    def is_typing(self) -> bool:
        """Return whether a name is being typed that is not added yet."""
        return bool(self._name.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter while a name is being typed; else it goes on to the next step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_typing():
            self.add_typed()
            return
        super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Put the keyboard on the first box."""
        self._boxes[0].setFocus()

    def _open(self) -> None:
        self._new.show()
        self._name.setFocus()

    def _add_box(self, name: str) -> None:
        box = QCheckBox(name)
        box.setChecked(True)
        box.toggled.connect(self.changed)
        self._boxes.append(box)
        self._grid.removeWidget(self._more)
        for place, widget in ((len(self._boxes) - 1, box), (len(self._boxes), self._more)):
            self._grid.addWidget(widget, place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        self._name.setAccessibleName(self.tr("Kunnan nimi"))
        self._name.setPlaceholderText(self.tr("Kunnan nimi"))
        add = plain_button(self.tr("Lisää"))
        add.clicked.connect(self.add_typed)
        row = QHBoxLayout(self._new)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name, 1)
        row.addWidget(add)
        self._new.setMaximumWidth(360)
        self._new.hide()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(14)
        for index in range(_COLUMNS):
            self._grid.setColumnStretch(index, 1)
        words = self.tr("Poista kunnat, jotka eivät ole mukana kaudella 2026–2029 (oletus, vahvistamatta).")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(words, "body", "text2", wrap=True))
        column.addLayout(self._grid)
        column.addWidget(self._new)
