from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.domain.projects import GrantReportKind
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.today.group_caption import GroupCaption
from seutu_desktop.qt.today.lack_row import LackRow
from seutu_desktop.qt.today.link_row import LinkRow
from seutu_desktop.qt.today.new_task import NewTaskRow
from seutu_desktop.qt.today.origin_link import OriginLink
from seutu_desktop.qt.today.panel import TodayPanel
from seutu_desktop.qt.today.task_row import TaskRow
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.services import sample, wheel
from seutu_desktop.services.actions import add_action
from seutu_desktop.services.files import back_up
from seutu_desktop.services.grants import add_grant, add_report
from seutu_desktop.services.handling import mark_sent
from seutu_desktop.services.handling_documents import add_document
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.projects import add_project
from seutu_desktop.services.setup import create_network
from seutu_desktop.services.stakeholders import add_stakeholder
from seutu_desktop.store.store import Store

NOW = datetime(2026, 11, 24, 9, 36, tzinfo=UTC)


class FakeMessages:
    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def inform(self, text: str, *, undoable: bool = False) -> None:
        self.said.append((text, undoable))

    def sentence(self, error: UserError) -> str:
        return sentence(error)

    def present(self, error: UserError) -> None:
        raise AssertionError(error)

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        raise AssertionError(question)

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        raise AssertionError(text)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "seutu.db", lambda: NOW)
    yield store
    store.close()


@pytest.fixture
def messages() -> FakeMessages:
    return FakeMessages()


def shown(qtbot: QtBot, store: Store, messages: FakeMessages) -> TodayPanel:
    actions = Actions(store, messages)
    panel = TodayPanel(actions)
    actions.changed.connect(panel.refresh)
    qtbot.addWidget(panel)
    panel.resize(1236, 856)
    panel.show()
    panel.show_target(Target(View.TODAY))
    return panel


def ticks(panel: TodayPanel) -> list[QCheckBox]:
    return [box for box in panel.findChildren(QCheckBox) if box.isVisible()]


def test_the_next_meeting_is_the_steering_groups(qtbot: QtBot, store: Store, messages: FakeMessages) -> None:
    sample.build(store)
    panel = shown(qtbot, store, messages)
    with qtbot.waitSignal(panel.opened) as opened:
        button = next(b for b in panel.findChildren(QPushButton) if b.text() == "Jatka esityslistaa")
        button.click()
    (target,) = opened.args
    assert target.tab is Tab.AGENDA
    assert store.meetings.get(target.meeting_id).day == date(2026, 12, 9)


def test_without_meetings_the_page_says_the_next_step(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    panel = shown(qtbot, store, messages)
    (empty,) = panel.findChildren(EmptyState)
    with qtbot.waitSignal(panel.opened) as opened:
        empty.primary.emit()
    assert opened.args == [Target(View.MEETINGS, new=True)]


def test_ticking_a_task_does_it_and_can_be_undone(qtbot: QtBot, store: Store, messages: FakeMessages) -> None:
    create_network(store, ["398"])
    add_action(store, "Lähetä saate", due=date(2026, 11, 20))
    panel = shown(qtbot, store, messages)
    (tick,) = ticks(panel)
    tick.click()
    assert messages.said == [("Merkitty tehdyksi: Lähetä saate", True)]
    assert ticks(panel) == []
    panel._actions.undo()
    assert len(ticks(panel)) == 1


def test_late_tasks_are_counted_for_the_rail(qtbot: QtBot, store: Store, messages: FakeMessages) -> None:
    create_network(store, ["398"])
    add_action(store, "Myöhässä", due=date(2026, 11, 20))
    add_action(store, "Ajallaan", due=date(2026, 11, 25))
    panel = shown(qtbot, store, messages)
    with qtbot.waitSignal(panel.late_changed) as counted:
        panel.show_target(Target(View.TODAY))
    assert counted.args == [1]


def test_a_long_group_shows_five_until_all_are_asked_for(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    for number in range(8):
        add_action(store, f"Tehtävä {number}", due=date(2026, 11, 20))
    panel = shown(qtbot, store, messages)
    assert len(ticks(panel)) == 5
    next(b for b in panel.findChildren(QPushButton) if b.text() == "Näytä kaikki").click()
    assert len(ticks(panel)) == 8


def test_the_page_takes_at_most_ten_statements(qtbot: QtBot, store: Store, messages: FakeMessages) -> None:
    sample.build(store)
    panel = shown(qtbot, store, messages)
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    panel.show_target(Target(View.TODAY))
    store.connection.set_trace_callback(None)
    assert len(seen) <= 10


@pytest.mark.parametrize("narrow", [False, True])
def test_every_row_has_a_name_and_fits_the_page(
    qtbot: QtBot, store: Store, messages: FakeMessages, narrow: bool
) -> None:
    sample.build(store)
    panel = shown(qtbot, store, messages)
    panel.set_narrow(narrow)
    panel.resize(880 if narrow else 1236, 600)
    rows = panel.findChildren(LinkRow)
    assert rows
    assert all(row.accessibleName() and row.geometry().right() <= panel.width() for row in rows)


@pytest.mark.parametrize("narrow", [False, True])
def test_the_page_stays_where_it_was_when_something_changes(
    qtbot: QtBot, store: Store, messages: FakeMessages, narrow: bool
) -> None:
    sample.build(store)
    panel = shown(qtbot, store, messages)
    panel.set_narrow(narrow)
    panel.resize(880, 400)
    qtbot.wait(1)
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    add_action(store, "Soita", due=date(2026, 11, 25))
    ticks(panel)[0].setFocus()
    bar.setValue(before)
    panel._actions.perform(add_action, "Kirjoita", due=date(2026, 11, 26))
    assert bar.value() == before
    panel.show_target(Target(View.TODAY))
    assert bar.value() == 0


def test_a_new_task_is_added_by_enter_and_the_row_is_ready_for_the_next(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    panel = shown(qtbot, store, messages)
    next(b for b in panel.findChildren(QPushButton) if b.text() == "Uusi tehtävä").click()
    row = panel.findChild(NewTaskRow)
    row._text.setText("Tilaa kahvit")
    row._due.setText("9.12.")
    qtbot.keyClick(row._due, Qt.Key.Key_Return)
    (action,) = store.actions.all()
    assert (action.text, action.due) == ("Tilaa kahvit", date(2026, 12, 9))
    assert messages.said == [("Tehtävä lisätty: Tilaa kahvit", True)]
    assert (row._text.text(), row.isVisible()) == ("", True)


def test_a_task_without_words_or_with_no_such_day_is_refused_in_its_row(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    panel = shown(qtbot, store, messages)
    panel._tasks.add_task()
    row = panel.findChild(NewTaskRow)
    qtbot.keyClick(row._text, Qt.Key.Key_Return)
    assert row._error.isVisible()
    row._text.setText("Tilaa kahvit")
    row._due.setText("31.2.")
    qtbot.keyClick(row._due, Qt.Key.Key_Return)
    assert "31.2." in row._error.accessibleName()
    assert store.actions.all() == []


def test_escape_closes_the_new_task_and_never_discards_it(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    panel = shown(qtbot, store, messages)
    panel._tasks.add_task()
    row = panel.findChild(NewTaskRow)
    row._text.setText("Tilaa kahvit")
    qtbot.keyClick(row._text, Qt.Key.Key_Escape)
    assert [each.text for each in store.actions.all()] == ["Tilaa kahvit"]
    assert not row.isVisible()


def test_what_is_missing_tells_the_matter_and_the_verb(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    sample.build(store)
    panel = shown(qtbot, store, messages)
    rows = {row.accessibleName(): row for row in panel.findChildren(LackRow)}
    wanted = "§ 126 Erityisavustuksen hakeminen: päätösehdotus puuttuu. Kirjoita"
    with qtbot.waitSignal(panel.opened) as opened:
        rows[wanted].click()
    assert opened.args[0].field == "proposal"


def test_the_newest_backup_is_told(qtbot: QtBot, store: Store, messages: FakeMessages) -> None:
    create_network(store, ["398"])
    panel = shown(qtbot, store, messages)
    assert "Ensimmäinen varmuuskopio" in panel._backup._text.text()
    back_up(store)
    panel.show_target(Target(View.TODAY))
    assert panel._backup._text.text() == "Varmuuskopio tehty tänään klo 9.36"


def wheel_task(store: Store, title: str, days: int, lead: int = 14) -> str:
    due = NOW.date() + timedelta(days=days)
    add = wheel.add_task(
        store, title, "Asiakirjat", RuleKind.DAY, 2026, months=(due.month,), day=due.day, lead_days=lead
    )
    return add.ids[0]


def captions(panel: TodayPanel) -> list[str]:
    return [each.title for each in panel.findChildren(GroupCaption) if each.isVisible()]


def test_tasks_of_the_wheel_stand_among_the_others_from_their_reminder_on(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    add_action(store, "Kirje", due=date(2026, 11, 26))
    for title, days in (("Myöhässä oleva", -1), ("Tämän viikon", 1), ("Kahden viikon", 14), ("Tuleva", 20)):
        wheel_task(store, title, days)
    panel = shown(qtbot, store, messages)
    names = [box.accessibleName() for box in ticks(panel)]
    assert names == [
        "Merkitse tehdyksi: Myöhässä oleva, ma 23.11. · 1 pv",
        "Merkitse tehdyksi: Tämän viikon, ke 25.11.",
        "Merkitse tehdyksi: Kirje, to 26.11.",
        "Merkitse tehdyksi: Kahden viikon, ti 8.12.",
    ]
    assert captions(panel) == ["Myöhässä", "Tällä viikolla", "Valmisteltavana"]
    assert [row.accessibleName() for row in panel.findChildren(LinkRow)] == ["ma 14.12., Tuleva, Vuosikello"]


def test_a_task_of_the_wheel_opens_there_by_click_by_enter_and_by_its_link(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    target = Target(View.WHEEL, field=f"{wheel_task(store, 'Suunnitelma', 3)}.2026")
    panel = shown(qtbot, store, messages)
    (row,) = panel.findChildren(TaskRow)
    (link,) = row.findChildren(OriginLink)
    for act in (
        lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(60, 20)),
        lambda: qtbot.keyClick(ticks(panel)[0], Qt.Key.Key_Return),
        link.click,
    ):
        with qtbot.waitSignal(panel.opened) as opened:
            act()
        assert opened.args == [target]


def test_a_task_of_the_wheel_is_ticked_on_the_page_and_undone(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    series = wheel_task(store, "Suunnitelma", -1)
    panel = shown(qtbot, store, messages)
    ticks(panel)[0].click()
    (done,) = store.cycle.ticks.of(series_id=series)
    assert (done.done_on, ticks(panel)) == (NOW.date(), [])
    assert messages.said == [("Merkitty tehdyksi: Suunnitelma", True)]
    panel._actions.undo()
    assert len(ticks(panel)) == 1


def test_forty_coming_tasks_leave_the_meetings_their_room(
    qtbot: QtBot, sample_data: Store, messages: FakeMessages
) -> None:
    for number in range(40):
        wheel_task(sample_data, f"Tehtävä {number}", 20, lead=0)
    panel = shown(qtbot, sample_data, messages)
    rows = [row.accessibleName() for row in panel._coming.findChildren(LinkRow)]
    assert len(rows) == 9
    assert sum("klo" in row for row in rows) == 5
    assert rows[-1] == "ja 37 muuta, Vuosikello"


def test_groups_that_have_not_reported_are_named_on_the_card(
    qtbot: QtBot, sample_data: Store, messages: FakeMessages
) -> None:
    panel = shown(qtbot, sample_data, messages)
    names = [row.accessibleName() for row in panel.findChildren(LackRow)]
    assert "Katsaus puuttuu: Kirjastopalvelut, Nuorisopalvelut. Avaa" in names


def test_what_does_not_move_the_wheel_reads_it_no_more(
    qtbot: QtBot, sample_data: Store, messages: FakeMessages
) -> None:
    panel = shown(qtbot, sample_data, messages)
    seen: list[str] = []
    sample_data.connection.set_trace_callback(seen.append)
    panel._actions.perform(add_action, "Kirjoita", due=date(2026, 11, 26))
    sample_data.connection.set_trace_callback(None)
    assert not any("'wheel_task' AS kind" in each for each in seen)
    sample_data.connection.set_trace_callback(seen.append)
    wheel_task(sample_data, "Uusi", 3)
    panel._actions.undo()
    sample_data.connection.set_trace_callback(None)
    assert any("'wheel_task' AS kind" in each for each in seen)


def test_a_late_stakeholder_leads_to_its_view_and_has_nothing_to_tick(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    key = add_stakeholder(store, "Kansanedustajat", every_months=12, since=date(2020, 1, 1)).ids[0]
    panel = shown(qtbot, store, messages)

    (row,) = panel.findChildren(TaskRow)
    assert row.accessibleName() == "Sovi tapaaminen: Kansanedustajat, Sidosryhmät, pe 1.1. · 2153 pv"
    assert ticks(panel) == []
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert opened.args == [Target(View.STAKEHOLDERS, row_id=key)]
    row.grab()


def test_what_is_late_in_other_views_is_told_to_the_rail_and_taken_back(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    document = add_document(store, "Toimintakertomus", HandledKind.ANNUAL_REPORT, 2025).ids[0]
    panel = shown(qtbot, store, messages)
    with qtbot.waitSignal(panel.late_elsewhere) as told:
        panel._actions.perform(mark_sent, document, date(2026, 3, 2))
    assert told.args[0][View.HANDLING] == 1
    assert "Toimintakertomus: käsittely puuttuu 1 kunnasta" in panel.findChildren(TaskRow)[0].accessibleName()
    with qtbot.waitSignal(panel.late_elsewhere) as told:
        panel._actions.undo()
    assert set(told.args[0].values()) == {0}


def test_a_report_that_is_due_leads_to_its_project(
    qtbot: QtBot, store: Store, messages: FakeMessages
) -> None:
    create_network(store, ["398"])
    project = add_project(store, "Luotsi").ids[0]
    grant = add_grant(store, project).ids[0]
    add_report(store, grant, GrantReportKind.FINAL, date(2026, 11, 20))
    panel = shown(qtbot, store, messages)

    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel.findChildren(TaskRow)[0], Qt.Key.Key_Return)
    assert opened.args == [Target(View.PROJECTS, row_id=project)]
    assert len(ticks(panel)) == 1
