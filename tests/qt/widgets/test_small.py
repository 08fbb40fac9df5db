"""The small ones: banner, empty state, save state, search box, headers, tabs, chips, busy signs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from seutu_desktop.qt.theme.tokens import LIGHT
from seutu_desktop.qt.widgets.badges import KeyBadge, StatusChip
from seutu_desktop.qt.widgets.banner import Banner
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.save_state import SaveState
from seutu_desktop.qt.widgets.search_box import NARROW, WIDE, SearchBox
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.spinner import BusyButton, ProgressNotice, Spinner
from seutu_desktop.qt.widgets.tabs import CountTabs


def test_a_banner_shows_itself_with_words_and_goes_without(qtbot, shown):
    host = QWidget()
    banner = Banner()
    QVBoxLayout(host).addWidget(banner)
    shown(host)
    assert not banner.isVisible()
    banner.set_notice("Levy on täynnä.", "bad", "Yritä uudelleen")
    assert banner.isVisible()
    assert banner.accessibleName() == "Levy on täynnä."
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    banner.set_notice("")
    assert not banner.isVisible()


def test_an_empty_state_offers_the_next_step(qtbot, shown):
    empty = shown(EmptyState("links", "Ei vielä sidosryhmiä", "Lisää ensimmäinen.", "Lisää", "Tuo…"))
    first, second = empty.findChildren(QPushButton)
    with qtbot.waitSignal(empty.primary):
        first.click()
    with qtbot.waitSignal(empty.secondary):
        second.click()


def test_an_empty_state_without_a_step_shows_no_button(shown):
    empty = shown(EmptyState("search", "Ei osumia", "Kokeile lyhyempää sanaa."))
    assert not any(button.isVisible() for button in empty.findChildren(QPushButton))


def test_the_save_state_says_when_or_what_is_wrong(qtbot, inks):
    state = SaveState()
    qtbot.addWidget(state)
    state.saved("11.36")
    assert (state.text(), state.accessibleName()) == ("Tallennettu 11.36", "Tallennettu 11.36")
    state.failed("Ei tallennettu")
    assert LIGHT.bad in inks(state)


def test_the_search_box_is_a_button_that_looks_like_a_field(qtbot, shown):
    box = shown(SearchBox())
    assert box.accessibleName() == "Hae tai tee, Ctrl+K"
    assert box.sizeHint().width() == WIDE
    box.set_narrow(True)
    assert box.sizeHint().width() == NARROW
    with qtbot.waitSignal(box.clicked):
        QTest.keyClick(box, Qt.Key.Key_Space)


def test_a_section_header_acts(qtbot):
    header = SectionHeader("Tehtävät", action="Uusi tehtävä")
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.acted):
        header.findChild(QPushButton).click()


def test_a_compact_page_header_gives_up_its_facts_first(shown):
    header = PageHeader(
        "Ohjausryhmä 11/2026", "ke 9.12.2026 klo 9.00–11.30 · Lahti, neuvotteluhuone Vesijärvi"
    )
    header.set_compact(True)
    shown(header)
    header.resize(500, 60)
    title, meta = header.findChildren(ElidedLabel)
    assert title.width() >= title.sizeHint().width()
    assert meta.width() < meta.sizeHint().width()


def test_a_page_header_takes_its_actions_along(shown):
    header = PageHeader("Tänään", "Sunnuntai 22. marraskuuta 2026")
    change = QPushButton("Muuta")
    header.add_after_meta(change)
    header.set_compact(True)
    header.set_compact(False)
    shown(header)
    assert change.isVisible()
    assert change.y() > header.findChildren(ElidedLabel)[0].y()


def test_an_elided_label_keeps_its_words_for_readers(shown):
    label = ElidedLabel("Lahti, neuvotteluhuone Vesijärvi")
    shown(label)
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == label.accessibleName() == "Lahti, neuvotteluhuone Vesijärvi"


def test_tabs_count_and_are_read_aloud(qtbot):
    tabs = CountTabs()
    qtbot.addWidget(tabs)
    tabs.addTab("Toimenpiteet")
    narrow = tabs.tabSizeHint(0).width()
    tabs.set_count(0, 3)
    assert tabs.accessibleTabName(0) == "Toimenpiteet, 3"
    assert tabs.tabSizeHint(0).width() > narrow
    tabs.set_count(0, 0)
    assert tabs.tabSizeHint(0).width() == narrow


def test_a_status_chip_says_its_words(qtbot, inks):
    chip = StatusChip("Luonnos", "tint", "pencil")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Luonnos"
    chip.resize(chip.sizeHint())
    assert LIGHT.tint in inks(chip)


def test_a_key_badge_is_as_wide_as_its_key():
    assert KeyBadge("Ctrl+Enter").sizeHint().width() > KeyBadge("1").sizeHint().width()


def test_short_work_shows_nothing_and_longer_work_more(shown):
    host = shown(QWidget())
    notice = ProgressNotice(host)
    notice.start()
    assert not notice.isVisible()
    notice._wait.timeout.emit()
    assert notice.isVisible()
    assert not notice.findChild(QProgressBar).isVisible()
    notice._long.timeout.emit()
    notice.set_progress(3, 14)
    assert notice.findChild(QProgressBar).isVisible()
    notice.finish()
    assert not notice.isVisible()


def test_stopping_long_work_is_asked_once(qtbot, shown):
    host = shown(QWidget())
    notice = ProgressNotice(host)
    notice.start("Luodaan 14 asiakirjaa…")
    notice._wait.timeout.emit()
    notice._long.timeout.emit()
    with qtbot.waitSignal(notice.cancelled):
        notice.findChild(QPushButton).click()
    assert not notice.findChild(QPushButton).isEnabled()
    assert notice.findChild(QLabel).text() == "Keskeytetään…"
    notice.finish()


def test_a_busy_button_turns_and_takes_no_press(qtbot, shown):
    button = shown(BusyButton("Avaa Wordissa"))
    button.set_busy("Luodaan…")
    assert button.findChild(Spinner).isVisible()
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.keyClick(button, Qt.Key.Key_Space)
    button.set_busy("")
    assert button.text() == "Avaa Wordissa"
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
