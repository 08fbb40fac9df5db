"""Who prepares a matter: one choice, more when more are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from seutu_desktop.qt.meetings.person_combo import Choices, PersonCombo


class Preparers(QWidget):
    """`changed` carries the ids chosen, in order; a choice of nobody takes its line away."""

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._combos: list[PersonCombo] = []
        self._chosen: list[str] = []
        self._extra = False
        self._offer: tuple[Choices, dict[str, str]] = (((), ()), {})
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_people(self, choices: Choices, chosen: Sequence[str], names: dict[str, str]) -> None:
        """Show who prepares; `names` are those of the chosen."""
        if list(chosen) != self._chosen:
            self._extra = False
        self._offer, self._chosen = (choices, names), list(chosen)
        self._fill()

    def add_line(self) -> None:
        """Offer one more choice and put the keyboard there."""
        self._extra = bool(self._chosen)
        self._fill()
        self._combos[-1].show()  # at once, or the keyboard could not go there before the next event
        self._combos[-1].setFocus()

    def can_add(self) -> bool:
        """Return whether one more can be asked for."""
        return bool(self._chosen) and not self._extra

    def focus_first(self) -> None:
        """Put the keyboard into the first choice."""
        self._combos[0].setFocus()

    def _fill(self) -> None:
        lines = [*self._chosen, *([""] if self._extra or not self._chosen else [])]
        while len(self._combos) < len(lines):
            self._combos.append(self._combo(len(self._combos)))
        while len(self._combos) > len(lines):
            gone = self._combos.pop()
            gone.hide()
            gone.deleteLater()
        choices, names = self._offer
        for combo, key in zip(self._combos, lines, strict=True):
            combo.offer(choices, key, names.get(key, ""))

    def _combo(self, place: int) -> PersonCombo:
        combo = PersonCombo()
        combo.setAccessibleName(
            self.tr("Valmistelija") if not place else self.tr("{0}. valmistelija").format(place + 1)
        )
        combo.person_chosen.connect(lambda key: self._choose(place, key))
        self._column.addWidget(combo)
        return combo

    def _choose(self, place: int, key: str) -> None:
        lines = [*self._chosen, ""]
        lines[place] = key
        self._extra = False
        chosen = tuple(dict.fromkeys(each for each in lines if each))
        if chosen != tuple(self._chosen):
            self.changed.emit(chosen)
        else:
            self._fill()
