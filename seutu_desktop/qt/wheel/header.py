"""The head of the view: the year with its arrows, wheel or month, and what is begun from here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import (
    icon_button,
    plain_button,
    primary_button,
    quiet_button,
    set_icon,
)
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.styling import set_style
from seutu_desktop.services.wheel_approval import Approval

_ICON_ONLY, _ANY = 38, 16_777_215


class WheelHeader(QWidget):
    """`turned` carries years to go, `month_wanted` whether the month calendar is to be shown."""

    turned = Signal(int)
    month_wanted = Signal(bool)
    plan_wanted = Signal()
    next_wanted = Signal()
    export_wanted = Signal()
    settings_wanted = Signal()
    new_wanted = Signal()
    back_wanted = Signal()
    adopt_wanted = Signal()
    suggestions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow, self._own = False, True
        self._head = PageHeader()
        self._ways = QButtonGroup(self)
        self._back = quiet_button(self.tr("Takaisin vuosikelloon"), "left")
        self._back.hide()
        self._plan = plain_button(self.tr("Suunnittele"))
        self._export = plain_button(self.tr("Vie tai tulosta…"))
        self._new = primary_button(self.tr("Uusi tehtävä"), "plus")
        self._arrows = [
            icon_button("left", self.tr("Edellinen vuosi")),
            icon_button("right", self.tr("Seuraava vuosi")),
        ]
        self._lay_out()
        self._connect()

    def set_year(self, title: str, approval: Approval | None) -> None:
        """Name the wheel itself, and the § that approved it."""
        self.set_page(title, own=True)
        if approval is not None and approval.decided:
            self._head.set_meta(self.tr("hyväksytty {0}").format(approval.name))

    def set_page(self, title: str, *, own: bool) -> None:
        """Name what is shown; `own` for the wheel itself, which has all the buttons."""
        self._head.set_title(title)
        self._head.set_meta("")
        self._own = own
        wanted = {each: own for each in (*self._ways.buttons(), self._plan, self._new)}
        wanted |= {self._back: not own, self._export: own and not self._narrow}
        # Those that go first: for a moment both would need a wider window.
        for button, shown in sorted(wanted.items(), key=lambda pair: pair[1]):
            button.setVisible(shown)

    def set_month(self, on: bool) -> None:
        """Choose the month calendar or the wheel."""
        self._ways.button(int(on)).setChecked(True)
        self.month_wanted.emit(on)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the export to the menu of plans in a small window."""
        self._narrow = narrow
        self._export.setVisible(self._own and not narrow)
        name = self.tr("Uusi tehtävä")
        self._new.setText("" if narrow else name)
        self._new.setAccessibleName(name)
        self._new.setToolTip(name if narrow else "")
        self._new.setMaximumWidth(_ICON_ONLY if narrow else _ANY)

    def offer_model(self, lacking: int, suggestions: int, *, empty: bool) -> None:
        """Offer the model's tasks while the wheel lacks some, and its suggestions while some are off.

        In an `empty` wheel another button is the first to press.
        """
        set_style(self._new, "kind", "" if empty else "primary")
        set_icon(self._new, "plus", "text" if empty else "on_accent")
        self._adopt.setText(self.tr("Ota mallitehtävät käyttöön ({0})").format(lacking))
        self._accept.setText(self.tr("Ota kaikki ehdotukset käyttöön ({0})").format(suggestions))
        self._adopt.setVisible(bool(lacking))
        self._accept.setVisible(bool(suggestions))

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the year to a menu of the window."""
        for words, icon_name, asked in (
            (self.tr("Suunnittele vuosi…"), "today", self.plan_wanted),
            (self.tr("Seuraava vuosikello…"), "repeat", self.next_wanted),
            (self.tr("Kehät ja koulujen lomat"), "settings", self.settings_wanted),
            (self.tr("Vie tai tulosta…"), "export", self.export_wanted),
        ):
            menu.addAction(words, asked.emit).setProperty("icon_name", icon_name)
        for offered in (self._adopt, self._accept):
            if offered.isVisible():
                menu.addAction(offered.text(), offered.trigger).setProperty("icon_name", "plus")

    def plans(self) -> list[QAction]:
        """Return what can be planned: the meetings of a year, and the next wheel."""
        return self._menu.actions()

    def _lay_out(self) -> None:
        for arrow in self._arrows:
            self._head.add_beside_title(arrow)
        ways = (("wheel", self.tr("Näytä kellona")), ("today", self.tr("Näytä kuukausittain")))
        for place, (icon_name, name) in enumerate(ways):
            button = icon_button(icon_name, name)
            button.setFixedSize(32, 32)
            button.setCheckable(True)
            button.setChecked(place == 0)
            self._ways.addButton(button, place)
            self._head.add_beside_title(button)
        self._menu = QMenu(self._plan)
        self._menu.addAction(self.tr("Vuoden kokoukset…"), self.plan_wanted.emit)
        self._menu.addAction(self.tr("Seuraava vuosikello…"), self.next_wanted.emit)
        self._adopt = self._menu.addAction("", self.adopt_wanted.emit)
        self._accept = self._menu.addAction("", self.suggestions_wanted.emit)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Kehät ja koulujen lomat"), self.settings_wanted.emit)
        self._menu.addAction(self.tr("Vie tai tulosta…"), self.export_wanted.emit)
        self._plan.setMenu(self._menu)
        for action in (self._back, self._plan, self._export, self._new):
            self._head.add_action(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)

    def _connect(self) -> None:
        for step, arrow in zip((-1, 1), self._arrows, strict=True):
            arrow.clicked.connect(lambda _=False, by=step: self.turned.emit(by))
        self._ways.idClicked.connect(lambda place: self.month_wanted.emit(bool(place)))
        self._export.clicked.connect(self.export_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._back.clicked.connect(self.back_wanted)
