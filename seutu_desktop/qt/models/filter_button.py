"""The filter beside the words: only late ones, of a sector, of an owner group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import font
from seutu_desktop.services.model_register import ModelFilter

Choice = tuple[str, str]


class FilterButton(QToolButton):
    """`wanted` carries the filter without its words."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = ModelFilter()
        self._menu = QMenu(self)
        self.setFont(font("button"))
        self.setIcon(icon("down", 16))
        self.setProperty("framed", "true")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(self.tr("Rajaa toimialan, ryhmän tai myöhästymisen mukaan"))
        self.setToolTip(self.accessibleName())
        self.setMenu(self._menu)

    def offer(self, sectors: Sequence[str], owners: Sequence[Choice], chosen: ModelFilter) -> None:
        """Offer sectors and owner groups (name, id); what is chosen is ticked."""
        self._chosen = chosen
        self._menu.clear()
        late = self._menu.addAction(self.tr("Vain myöhässä olevat"))
        late.setCheckable(True)
        late.setChecked(chosen.late)
        late.triggered.connect(lambda on: self._want(ModelFilter("", chosen.sector, chosen.owner_id, on)))
        self._menu.addSection(self.tr("Toimiala"))
        self._group([(each, each) for each in sectors], chosen.sector, owner=False)
        self._menu.addSection(self.tr("Omistajaryhmä"))
        self._group(owners, chosen.owner_id, owner=True)
        self.setProperty("chosen", "true" if chosen != ModelFilter() else "")
        self.setIcon(icon("down", 16, "accent" if chosen != ModelFilter() else "text2"))
        self.setAccessibleDescription(self.told())

    def told(self) -> str:
        """Return what the list is narrowed to: "vain myöhässä olevat, Varhaiskasvatus"; empty for all."""
        names = [action.text() for action in self._menu.actions() if action.isChecked() and action.data()]
        late = [self.tr("vain myöhässä olevat")] if self._chosen.late else []
        return ", ".join([*late, *names])

    def _group(self, choices: Sequence[Choice], chosen: str, *, owner: bool) -> None:
        group = QActionGroup(self._menu)
        for name, key in [(self.tr("kaikki"), ""), *choices]:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setData(key)
            group.addAction(action)
            action.triggered.connect(lambda on=True, key=key: self._want(self._with(key, owner=owner)))

    def _with(self, key: str, *, owner: bool) -> ModelFilter:
        now = self._chosen
        if owner:
            return ModelFilter("", now.sector, key, now.late)
        return ModelFilter("", key, now.owner_id, now.late)

    def _want(self, chosen: ModelFilter) -> None:
        self.wanted.emit(chosen)
