"""Draws every component in its states, as a picture to look at beside the target's components.png.

    QT_SCALE_FACTOR=1.5 python tests/qt/gallery.py FOLDER

writes gallery-light.png and gallery-dark.png into FOLDER.
"""

from __future__ import annotations

import os
import sys
from datetime import date, time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, QPointF, QSize, QStringListModel, Qt
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFocusFrame,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.theme import apply_roles, apply_theme
from seutu_desktop.qt.theme.focus import ring_frame
from seutu_desktop.qt.widgets.badges import KeyBadge, StatusChip
from seutu_desktop.qt.widgets.banner import Banner
from seutu_desktop.qt.widgets.buttons import icon_button, plain_button, primary_button, quiet_button
from seutu_desktop.qt.widgets.date_field import DateField, TimeField
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.field import Field
from seutu_desktop.qt.widgets.nav_rail import NavRail
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.presence_chip import PresenceChip
from seutu_desktop.qt.widgets.readiness import Readiness, ReadinessCard, ReadinessStrip
from seutu_desktop.qt.widgets.rows import Row, paint_one_line, paint_two_line, row_height
from seutu_desktop.qt.widgets.save_state import SaveState
from seutu_desktop.qt.widgets.search_box import SearchBox
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.spinner import BusyButton, ProgressNotice
from seutu_desktop.qt.widgets.stepper import Stepper
from seutu_desktop.qt.widgets.styling import IconView, label
from seutu_desktop.qt.widgets.tabs import CountTabs
from seutu_desktop.qt.widgets.toast import Toast

STAGES = ("Luonnos", "Lähetetty", "Pidetty", "Muistio", "Hyväksytty")
State = QStyle.StateFlag
NONE, BOTH = State.State_None, State.State_Selected | State.State_HasFocus
ROWS = (
    (Row("Itsearviointipäivän ohjelma", lead="127", meta="perus"), NONE, True),
    (
        Row("Lautakuntien edustajat", lead="128", meta="kohdistin", end_icon="more", end_role="text2"),
        State.State_MouseOver,
        True,
    ),
    (Row("Kehittämisryhmien katsaukset", lead="129", meta="valittu"), BOTH, True),
    (
        Row("Vuosikellon toteutuminen", lead="130", meta="valittu, kohdistus muualla"),
        State.State_Selected,
        False,
    ),
    (Row("Hankkeiden tilanne", lead="131", meta="näppäimistö"), State.State_HasFocus, True),
    (Row("Ilmoitusasiat", lead="132", meta="poistettu esityslistalta", struck=True), NONE, True),
)
MEETINGS = (
    (
        Row("11/2026", meta="ke 9.12.", second="Luonnos", second_icon="pencil", second_meta="§ 121–134"),
        BOTH,
        True,
    ),
    (
        Row(
            "9/2026",
            meta="ke 7.10.",
            chip="poikkeus",
            second="Hyväksytty",
            second_icon="check",
            second_role="ok",
            second_meta="§ 98–108",
        ),
        NONE,
        True,
    ),
)
READY = Readiness(
    segments=(True,) * 11 + (False,) * 3,
    missing=(("125", "§ 125 Liite"), ("126", "§ 126 Päätösehdotus"), ("129", "§ 129 Kaksi katsausta")),
    done=("Aika ja paikka", "20 vastaanottajaa", "Valmistelijat ja esittelijät", "Määräaika ke 2.12."),
    action="Lähetä esityslista…",
    action_icon="send",
    hint="Puutteet eivät estä lähettämistä. Pykälänumerot vahvistuvat lähetettäessä.",
    current="126",
)  # fmt: skip
CHIPS = (
    ("Asikkala", "1", "present", ""), ("Hartola", "2", "remote", ""), ("Heinola", "3", "arrived", "9.31"),
    ("Hollola", "4", "left", "10.42"), ("Kärkölä", "6", "absent", ""), ("Sysmä", "0", "deputy", "Haukka"),
    ("Orimattila", "8", "disqualified", ""), ("Padasjoki", "9", "unmarked", ""),
    ("Lahti", "7", "present", "pj"),
)  # fmt: skip


class _Delegate(QStyledItemDelegate):
    """Paints the rows above in the states they are meant to show."""

    def __init__(self, rows, paint, kind: str) -> None:
        super().__init__()
        self._rows, self._paint, self._kind = rows, paint, kind

    def sizeHint(self, option, index) -> QSize:  # noqa: N802
        return QSize(100, row_height(self._kind))

    def paint(self, painter: QPainter, option, index) -> None:
        row, state, _focused = self._rows[index.row()]
        option.state = state
        option.widget = None if self._rows[index.row()][2] else QWidget()
        self._paint(painter, option, row)


def rows(content, paint, kind: str) -> QFrame:
    view = QListView()
    view.setModel(QStringListModel([row[0].title for row in content], view))
    view.delegate = _Delegate(content, paint, kind)
    view.setItemDelegate(view.delegate)
    view.setFixedHeight(row_height(kind) * len(content))
    frame = QFrame()
    frame.setProperty("card", "true")
    box = QVBoxLayout(frame)
    box.setContentsMargins(1, 1, 1, 1)
    box.addWidget(view)
    return frame


def line(*widgets: QWidget, stretch: bool = True, spacing: int = 12) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return holder


def named(text: str, widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    column.addWidget(label(text, "caption", "text2"))
    return holder


def _move_over() -> QMouseEvent:
    nothing, plain, inside = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, QPointF(8, 8)
    return QMouseEvent(QEvent.Type.MouseMove, inside, inside, nothing, nothing, plain)


def disabled(widget: QWidget) -> QWidget:
    widget.setEnabled(False)
    return widget


class Gallery(QWidget):
    """Three columns of components."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        self.resize(1600, 1180)
        self._ringed: list[QPushButton] = []
        self._hovered: list[QPushButton] = []
        page = QHBoxLayout(self)
        page.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        page.setContentsMargins(32, 24, 32, 16)
        page.setSpacing(36)
        for build, share in ((self._left, 440), (self._middle, 440), (self._right, 424)):
            column = QVBoxLayout()
            column.setSpacing(8)
            build(column)
            column.addStretch(1)
            page.addLayout(column, share)
        apply_roles(self)

    def finish(self) -> None:
        """Show what needs a laid-out window: rings and the notice."""
        self._rings = []
        for button in self._hovered:
            button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
            QApplication.sendEvent(button, _move_over())
        for button in self._ringed:
            frame: QFocusFrame = ring_frame()
            frame.setWidget(button)
            self._rings.append(frame)
        self._focus.setFocus()
        self._toast.show_notice("§ 129 siirretty kokoukseen 1/2027")
        if self._toast._slide is not None:
            self._toast._slide.stop()
        self._toast.move(self._toast_place.mapTo(self, self._toast_place.rect().topLeft()))

    def _hover(self, button: QPushButton) -> QPushButton:
        self._hovered.append(button)
        return button

    def _ring(self, button: QPushButton) -> QPushButton:
        self._ringed.append(button)
        return button

    def _left(self, column: QVBoxLayout) -> None:
        busy = BusyButton("Luo")
        busy.set_busy("Luodaan…")
        column.addWidget(label("Painikkeet", "list-strong"))
        column.addWidget(line(
            named("perus", primary_button("Kirjaa")), named("kohdistin", 
                  self._hover(primary_button("Kirjaa"))),
            named("näppäimistö", self._ring(primary_button("Kirjaa"))),
            named("ei käytössä", disabled(primary_button("Kirjaa"))), named("kesken", busy)))  # fmt: skip
        column.addWidget(line(
            named("toissijainen", plain_button("Muuta")), named("kohdistin", 
                  self._hover(plain_button("Muuta"))),
            named("näppäimistö", self._ring(plain_button("Muuta"))),
            named("ei käytössä", disabled(plain_button("Muuta"))),
            named("hiljainen", quiet_button("Lisää", "plus"))))  # fmt: skip
        column.addSpacing(10)
        column.addWidget(label("Kentät", "list-strong"))
        column.addWidget(self._fields())
        column.addSpacing(10)
        column.addWidget(label("Rivit", "list-strong"))
        column.addWidget(rows(ROWS, paint_one_line, "one"))
        column.addWidget(rows(MEETINGS, paint_two_line, "two"))
        column.addSpacing(10)
        column.addWidget(label("Läsnäolo", "list-strong"))
        column.addWidget(self._chips())

    def _fields(self) -> QWidget:
        grid_holder = QWidget()
        grid = QGridLayout(grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        locked = QLineEdit("121–134")
        locked.setReadOnly(True)
        self._focus = QLineEdit("Lahti, neuvotteluhuone")
        wrong = DateField(lambda: date(2026, 11, 24))
        wrong_field = Field("Päivä", wrong)
        wrong.setText("31.2.2027")
        wrong.editingFinished.emit()
        people = QComboBox()
        people.addItems(["Jaana Mäntylä"])
        start = TimeField()
        start.set_value(time(9))
        count = QSpinBox()
        count.setValue(7)
        cells = (
            Field("Paikka", QLineEdit("Lahti, neuvotteluhuone")), Field("Paikka", self._focus),
            wrong_field, Field("Pykälät", locked, "lukittu: numerot vahvistettu"),
            Field("Valmistelija", people), line(Field("Alkaa", start), Field("Päiviä", count), stretch=False),
        )  # fmt: skip
        for index, cell in enumerate(cells):
            grid.addWidget(cell, index // 2, index % 2, Qt.AlignmentFlag.AlignTop)
        checked, radio = QCheckBox("Asikkala"), QRadioButton("Lähikokous")
        checked.setChecked(True)
        radio.setChecked(True)
        boxes = line(checked, QCheckBox("Hartola"), radio, QRadioButton("Etäkokous"), spacing=16)
        grid.addWidget(boxes, 3, 0, 1, 2)
        return grid_holder

    def _chips(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for index, (name, key, state, detail) in enumerate(CHIPS):
            chip = PresenceChip(name, key)
            chip.set_state(state, detail)
            grid.addWidget(chip, index // 3, index % 3)
        return holder

    def _middle(self, column: QVBoxLayout) -> None:
        stepper = Stepper(STAGES)
        stepper.set_current(2)
        short = Stepper(STAGES)
        short.setFixedWidth(290)
        cancelled = Stepper(STAGES)
        cancelled.set_cancelled("Peruttu", 1)
        tabs = CountTabs()
        for text in ("Esityslista", "Läsnäolo", "Muistio", "Toimenpiteet", "Asiakirjat"):
            tabs.addTab(text)
        tabs.set_count(3, 3)
        tabs.set_count(4, 5)
        header = PageHeader("Ohjausryhmä 11/2026", "ke 9.12.2026 klo 9.00–11.30 · Lahti, neuvotteluhuone")
        header.add_after_meta(quiet_button("Muuta", compact=True))
        header.add_action(plain_button("Avaa Wordissa", "doc"))
        header.add_action(icon_button("more", "Lisää toimintoja", framed=True))
        column.addWidget(label("Sivun otsikko, vaiheet ja välilehdet", "list-strong"))
        for widget in (header, stepper, short, cancelled, tabs):
            column.addWidget(widget)
        column.addSpacing(10)
        column.addWidget(label("Valmius", "list-strong"))
        card, ready = ReadinessCard("Valmius"), ReadinessCard("Valmius")
        card.setFixedWidth(256)
        card.set_readiness(READY)
        ready.set_readiness(Readiness(segments=(True,) * 14, all_done="Kaikki valmista. Määräaika ke 2.12."))
        pair = line(card, ready, stretch=False)
        for each in (card, ready):
            pair.layout().setAlignment(each, Qt.AlignmentFlag.AlignTop)
        column.addWidget(pair)
        strip = ReadinessStrip("Valmius")
        strip.layout().setContentsMargins(0, 8, 0, 8)
        strip.set_readiness(READY)
        column.addWidget(strip)
        column.addSpacing(10)
        column.addWidget(label("Ilmoitus ja kumous", "list-strong"))
        self._toast = Toast(self)
        self._toast_place = QWidget()
        self._toast_place.setFixedHeight(46)
        column.addWidget(self._toast_place)
        notice = "Muistiota on muokattu Wordissa. Uusi versio tallennetaan sen viereen."
        column.addWidget(Banner(notice, "warn", "Vertaa"))
        notice = "Levy on täynnä, joten muutosta ei tallennettu. Teksti on yhä näytöllä."
        column.addWidget(Banner(notice, "bad", "Yritä uudelleen"))
        column.addSpacing(10)
        column.addWidget(label("Ikonit, 20 × 20, viiva 1,5", "list-strong"))
        column.addWidget(self._icons())

    def _icons(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(12)
        for index, file in enumerate(sorted(resource_path("icons").glob("*.svg"))):
            grid.addWidget(IconView(file.stem, 20), index // 14, index % 14)
        return holder

    def _right(self, column: QVBoxLayout) -> None:
        column.addWidget(label("Yläpalkki", "list-strong"))
        state, failed = SaveState(), SaveState()
        state.saved("11.36")
        failed.failed("Ei tallennettu")
        column.addWidget(SearchBox())
        column.addWidget(line(state, failed, KeyBadge("Alt+1…0"), KeyBadge("Esc")))
        column.addWidget(line(
            StatusChip("poikkeus"), StatusChip("Luonnos", "tint", "pencil"),
            StatusChip("Päätösvaltainen: läsnä 8, tarvitaan 6", "ok", "check")))  # fmt: skip
        column.addWidget(
            line(StatusChip("3 puuttuu", "warn", "alert"), StatusChip("Myöhässä", "bad", "alert"))
        )
        column.addSpacing(10)
        column.addWidget(SectionHeader("Tehtävät", "14 tehtävää", "Uusi tehtävä", "plus"))
        progress = ProgressNotice()
        progress.start("Luodaan 14 asiakirjaa…")
        progress.set_progress(5, 14)
        progress._show_progress()
        column.addWidget(progress)
        progress.show()
        column.addSpacing(10)
        column.addWidget(label("Tyhjä näkymä", "list-strong"))
        frame = QFrame()
        frame.setProperty("card", "true")
        QVBoxLayout(frame).addWidget(EmptyState(
            "links", "Ei vielä sidosryhmiä",
            "Lisää ensimmäinen, niin Seutu muistuttaa, kun tapaamisesta on kulunut sovittu aika.",
            "Lisää sidosryhmä", "Tuo Excelistä…"))  # fmt: skip
        column.addWidget(frame)
        column.addSpacing(10)
        column.addWidget(label("Sivupalkki", "list-strong"))
        wide, narrow = self._rail(), self._rail()
        wide.setFixedWidth(wide.sizeHint().width())
        narrow.set_collapsed(True)
        narrow.setFixedWidth(60)
        rails = line(wide, narrow, spacing=24)
        rails.setFixedHeight(420)
        column.addWidget(rails)

    def _rail(self) -> NavRail:
        rail = NavRail()
        rail.add_item("today", "today", "Tänään", "Ctrl+1")
        rail.add_item("meetings", "meetings", "Kokoukset", "Ctrl+2")
        rail.add_item("wheel", "wheel", "Vuosikello")
        rail.add_caption("Verkosto")
        rail.add_item("people", "people", "Jäsenet ja ryhmät", "Ctrl+3")
        rail.add_item("links", "links", "Sidosryhmät")
        rail.add_foot_item("settings", "settings", "Asetukset")
        rail.add_foot_note(
            line(IconView("info", 14), label("Esimerkkiaineisto", "caption", "text2"), spacing=8)
        )
        rail.set_count("today", 2)
        rail.set_current("meetings")
        return rail


def main(folder: Path) -> None:
    QLocale.setDefault(QLocale("fi_FI"))
    app = QApplication([])
    for scheme in ("light", "dark"):
        apply_theme(app, scheme)
        gallery = Gallery()
        gallery.show()
        gallery.activateWindow()
        app.processEvents()
        gallery.finish()
        app.processEvents()
        gallery.grab().save(str(folder / f"gallery-{scheme}.png"))
        gallery.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
