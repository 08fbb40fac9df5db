from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from panel_tools import nameless
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.palette.list_model import ROW
from seutu_desktop.qt.palette.panel import PalettePanel, show_palette
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.wheel.panel import WheelPanel


@pytest.fixture
def opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[Target]:
    """The places that were asked for."""
    found: list[Target] = []
    monkeypatch.setattr(window, "open", found.append)
    return found


@pytest.fixture
def palette(window: MainWindow, opened: list[Target]) -> PalettePanel:
    return show_palette(window, window._actions)


def lines(palette: PalettePanel) -> list[str]:
    model = palette._model
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def current(palette: PalettePanel) -> str:
    return palette._list.currentIndex().data(ROW).title


def ask(palette: PalettePanel, text: str) -> None:
    palette._field.setText(text)
    palette.search_now()


def test_hits_stand_in_groups_with_their_context(palette: PalettePanel) -> None:
    ask(palette, "hart")
    found = lines(palette)
    assert found[:4] == [
        "Siirry",
        "Hartola, kunta",
        "Päivi Nummela, varaedustaja, Hartola",
        "Timo Kaskela, edustaja, Hartola",
    ]
    assert "§ 78 Koulukuljetusperiaatteet: Hartolan esitys, 7/2026 · ke 12.8." in found
    assert palette._count.text() == "5 osumaa"


def test_commands_and_views_are_found_too(palette: PalettePanel) -> None:
    ask(palette, "kok")
    assert lines(palette)[:4] == ["Tee", "Uusi kokous…", "Siirry", "Kokoukset, näkymä"]


def test_typing_is_answered_after_a_moment(qtbot: QtBot, palette: PalettePanel) -> None:
    with qtbot.waitSignal(palette.searched):
        palette._field.setText("hart")
    assert "Hartola, kunta" in lines(palette)


def test_enter_does_not_wait_for_the_answer(
    qtbot: QtBot, palette: PalettePanel, opened: list[Target]
) -> None:
    palette._field.setText("hart")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    (target,) = opened
    assert (target.view, bool(target.municipality_id)) == (View.PEOPLE, True)
    assert not palette.isVisible()


def test_arrows_pass_over_headings_and_go_round(qtbot: QtBot, palette: PalettePanel) -> None:
    ask(palette, "hart")
    assert current(palette) == "Hartola"
    for _ in range(3):
        qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert current(palette).startswith("Hartola: toimintakertomuksen")
    for _ in range(2):
        qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    assert current(palette) == "Hartola"
    qtbot.keyClick(palette._field, Qt.Key.Key_Up)
    assert current(palette).startswith("§ 78")


def test_a_matter_leads_to_its_place_on_the_agenda(
    qtbot: QtBot, palette: PalettePanel, opened: list[Target]
) -> None:
    ask(palette, "koulutuspäivän järj")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    (target,) = opened
    assert target.meeting_id and target.item_id


def test_a_command_is_done(qtbot: QtBot, palette: PalettePanel, opened: list[Target]) -> None:
    ask(palette, "uusi kok")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert opened == [Target(View.MEETINGS, new=True)]


def test_a_document_is_opened(
    qtbot: QtBot, palette: PalettePanel, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    from seutu_desktop.services.calendar_file import write_calendar

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url.toLocalFile()))
    path = write_calendar(window._actions.store, tmp_path).path
    ask(palette, path.stem)
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert opened == [str(path)]


def test_nothing_found_says_what_to_try(palette: PalettePanel) -> None:
    ask(palette, "xyzzy")
    assert palette._nothing.text() == "Ei osumia haulla ”xyzzy”. Kokeile lyhyempää sanaa."
    assert palette._nothing.isVisible() and not palette._list.isVisible()


def test_before_typing_the_next_meetings_and_commands_are_offered(palette: PalettePanel) -> None:
    found = lines(palette)
    assert found[:3] == ["Viimeksi", "Ohjausryhmä 11/2026, ke 9.12.", "Ohjausryhmä 10/2026, ke 11.11."]
    assert "Uusi kokous…" in found[4:]


def test_what_was_gone_to_is_offered_next_time(
    qtbot: QtBot, palette: PalettePanel, window: MainWindow
) -> None:
    ask(palette, "hart")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = show_palette(window, window._actions)
    assert lines(again)[1] == "Hartola, kunta"


def test_escape_gives_the_keyboard_back(qtbot: QtBot, window: MainWindow) -> None:
    window._rail.focus_current()
    before = QApplication.focusWidget()
    palette = show_palette(window, window._actions)
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert not palette.isVisible()


def test_ctrl_k_opens_one_palette(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(2):
        qtbot.keyClick(window, "k", Qt.KeyboardModifier.ControlModifier)
    assert len(window.findChildren(PalettePanel)) == 1


def test_a_press_beside_it_closes_it(qtbot: QtBot, palette: PalettePanel) -> None:
    qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(20, 300))
    assert not palette.isVisible()


def test_a_click_on_a_row_opens_it(qtbot: QtBot, palette: PalettePanel, opened: list[Target]) -> None:
    ask(palette, "hart")
    place = palette._list.visualRect(palette._model.index(2)).center()
    qtbot.mouseClick(palette._list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened[0].person_id


def test_it_closes_when_the_keyboard_goes_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    palette = show_palette(window, window._actions)
    with qtbot.waitSignal(palette.destroyed):
        window._rail.focus_current()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 640), (940, 560)])
def test_it_fits_the_window(palette: PalettePanel, window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    ask(palette, "k")
    QApplication.processEvents()
    frame = palette._frame.geometry()
    assert palette.rect().contains(frame)
    assert frame.width() == 668
    assert abs(frame.center().x() - width // 2) <= 1


def test_finnish_letters_can_be_typed(palette: PalettePanel) -> None:
    for letter in "sysmä":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(palette._field, event)
    palette.search_now()
    assert "Sysmä, kunta" in lines(palette)


def test_its_field_and_list_have_names(palette: PalettePanel) -> None:
    assert nameless(palette) == []
    assert palette._list.accessibleName() == "Hakutulokset"


# The year


def test_a_task_of_the_wheel_tells_its_ring_day_and_state(palette: PalettePanel) -> None:
    ask(palette, "itsearviointipäivä")
    found = lines(palette)
    at = found.index("Vuosikello")
    title = "Ohjausryhmän ja kehittämisryhmien yhteinen itsearviointipäivä"
    assert found[at + 1] == f"{title}, Arviointi · ti 15.12. · ajankohtainen"


def test_a_suggestion_says_that_it_is_not_in_the_wheel(palette: PalettePanel) -> None:
    ask(palette, "yksilöarviot")
    assert any("Arviointi · ehdotus, ei kellossa" in line for line in lines(palette))


def test_enter_opens_the_task_in_vuosikello(qtbot: QtBot, window: MainWindow) -> None:
    palette = show_palette(window, window._actions)
    ask(palette, "itsearviointipäivä")
    while current(palette) != "Ohjausryhmän ja kehittämisryhmien yhteinen itsearviointipäivä":
        qtbot.keyClick(palette._field, Qt.Key.Key_Down)
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    panel = window.current_panel()
    assert isinstance(panel, WheelPanel)
    assert panel.view.occurrences[panel.current].task.short_name == "Itsearviointipäivä"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("suunnittele 2027", "Suunnittele vuosi 2027"),
        ("vie vuosi", "Vie vuosikello…"),
        ("seuraava vuosik", "Seuraava vuosikello…"),
        ("uusi vuosik", "Uusi vuosikellon tehtävä"),
    ],
)
@pytest.mark.parametrize("view", [View.TODAY, View.WHEEL])
def test_what_is_done_with_the_year_is_offered_once_in_every_view(
    window: MainWindow, view: View, text: str, title: str
) -> None:
    window.open(Target(view))
    palette = show_palette(window, window._actions)
    ask(palette, text)
    assert [line for line in lines(palette) if line.startswith(title[:9])] == [title]


def test_planning_is_opened_for_the_year_named(qtbot: QtBot, window: MainWindow) -> None:
    palette = show_palette(window, window._actions)
    ask(palette, "suunnittele")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    panel = window.current_panel()
    assert isinstance(panel, WheelPanel)
    assert (panel._pages.shown, panel._pages.shown_year) == ("plan", 2027)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    again = show_palette(window, window._actions)
    ask(again, "seuraava vuosikello")
    qtbot.keyClick(again._field, Qt.Key.Key_Return)
    assert panel._pages.shown == "next"
