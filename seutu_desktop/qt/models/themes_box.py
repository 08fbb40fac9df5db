"""What of the strategy a model serves: chosen from a menu, shown as words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.qt.models.words import theme_words
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import label

_LONGEST = 70


class ThemesBox(QWidget):
    """`chosen` carries the ids of the parts that a thing serves from now on."""

    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[PeriodItem] = ()
        self._served: Sequence[PeriodItem] = ()
        self._words = label("", "body", "text2", wrap=True)
        self._choose = quiet_button(self.tr("Valitse…"), "flag", compact=True)
        self._choose.setAccessibleName(self.tr("Valitse strategian kohdat"))
        self._choose.clicked.connect(self._open)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Strategia"), "section"), 1)
        head.addWidget(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._words)

    def show_themes(self, served: Sequence[PeriodItem], parts: Sequence[PeriodItem]) -> None:
        """Show what is served of the `parts` to choose from; what is of an earlier period stays."""
        self._served, self._parts = served, parts
        words = " · ".join(theme_words(each) for each in served)
        self._words.setText(words or self.tr("Mitään strategian kohtaa ei ole valittu."))
        self._choose.setVisible(bool(parts))

    def menu(self) -> QMenu:
        """Return the parts, those that are served ticked."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        served = {each.id for each in self._served}
        for each in self._parts:
            inner = "" if each.kind is PeriodItemKind.PRIORITY_AREA else "    "
            action = menu.addAction(inner + theme_words(each)[:_LONGEST].replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.id in served)
            action.setToolTip(each.text)
            action.triggered.connect(lambda on, key=each.id: self._toggle(key, on))
        return menu

    def _toggle(self, key: str, on: bool) -> None:
        rest = [each.id for each in self._served if each.id != key]
        self.chosen.emit([*rest, key] if on else rest)

    def _open(self) -> None:
        self.menu().popup(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))
