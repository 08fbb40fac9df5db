from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import ItemKind
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.presence import seats
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.live.panel import LivePanel
from seutu_desktop.qt.theme import apply_theme, fonts
from seutu_desktop.services import agenda, meetings, people
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.setup import NewMember, create_network, known_municipalities
from seutu_desktop.store.store import Store

TOWNS = (
    *("Asikkala", "Hartola", "Heinola", "Hollola", "Iitti"),
    *("Kärkölä", "Lahti", "Orimattila", "Padasjoki", "Sysmä"),
)
DAY = datetime.fromisoformat("2026-12-09T09:00")


@dataclass
class FakeMessages:
    """Says yes to every question and remembers what was said."""

    informed: list[str] = field(default_factory=list)
    presented: list[UserError] = field(default_factory=list)
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    answer: bool = True

    def inform(self, text: str, *, undoable: bool = False) -> None:
        self.informed.append(text)

    def present(self, error: UserError) -> None:
        self.presented.append(error)

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        self.asked.append((question, consequences, verb))
        return self.answer

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        self.informed.append(text)


class Clock:
    """The wall clock of the meeting's day, moved by hand."""

    def __init__(self) -> None:
        self.local = DAY

    def __call__(self) -> datetime:
        return self.local.replace(tzinfo=ZoneInfo("Europe/Helsinki"))

    def at(self, hour: int, minute: int) -> None:
        self.local = DAY.replace(hour=hour, minute=minute)


class Scene:
    """A steering group of ten seats with a meeting of eleven matters, and what tests ask of it."""

    def __init__(self, store: Store, clock: Clock, towns: tuple[str, ...] = TOWNS) -> None:
        self.store, self.clock = store, clock
        members = [
            NewMember(town, f"{kind} {town}", "sivistysjohtaja", deputy=kind == "Vara")
            for town in towns
            for kind in ("Jäsen", "Vara")
        ]
        codes = [each.code for each in known_municipalities() if each.name in towns]
        create_network(store, codes, members)
        body = steering_group(store)
        secretary = people.add_person(store, "Sihteeri Saari").ids[0]
        people.add_membership(store, body.id, secretary, MembershipRole.SECRETARY)
        self.meeting_id = meetings.plan_meeting(store, DAY, DAY + timedelta(hours=2, minutes=30)).ids[0]
        self.matters = [self.add_matter(title) for title in ("Avustus", "Ohjelma")]

    def add_matter(self, title: str) -> str:
        key = agenda.add_item(self.store, self.meeting_id, title, ItemKind.MATTER).ids[0]
        agenda.edit_item(self.store, key, proposal="Ohjausryhmä päättää hakea avustusta.")
        return key

    @property
    def record(self):
        return self.store.record(self.meeting_id)

    def seat(self, town: str):
        named = {self.record.directory.municipality_name(each.key): each for each in seats(self.record)}
        return named[town]

    def member(self, town: str) -> str:
        return self.seat(town).member.person_id

    def deputy(self, town: str) -> str:
        return self.seat(town).deputies[0].person_id

    def events(self):
        return [(each.kind.value, f"{each.time:%H.%M}", each.item_id) for each in self.record.events]

    def marks(self) -> dict[str, str]:
        name = self.record.directory.name
        return {name(each.person_id): each.mode.value for each in self.record.attendance}


@pytest.fixture(autouse=True)
def theme(qapp):
    made = apply_theme(qapp, "light")
    yield made
    made.apply("light")


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def wider_text(monkeypatch):
    """Text of 15 % more, which must fit everywhere."""
    larger = {role: (points * 1.15, weight) for role, (points, weight) in fonts.ROLES.items()}
    monkeypatch.setattr(fonts, "ROLES", larger)
    fonts._font.cache_clear()
    yield
    monkeypatch.undo()
    fonts._font.cache_clear()


@pytest.fixture
def store(tmp_path, clock):
    opened = Store.create(tmp_path / "seutu.db", clock)
    yield opened
    opened.close()


@pytest.fixture
def scene(store, clock):
    return Scene(store, clock)


@pytest.fixture
def messages():
    return FakeMessages()


@pytest.fixture
def actions(store, messages):
    return Actions(store, messages)


@pytest.fixture
def panel(qtbot, actions, scene):
    """The live panel of the meeting, in an active window."""
    made = LivePanel(actions)
    made.setObjectName("main")
    actions.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1380, 856)
    made.show_meeting(scene.meeting_id)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def press(panel):
    """Press a key where the keyboard is."""

    def click(key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or panel, key, modifier)

    return click


@pytest.fixture
def type_text():
    """Type plain letters where the keyboard is (never å ä ö: QTest loses them)."""

    def write(text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    return write


@pytest.fixture
def started(scene, panel, clock):
    """The meeting has begun at 9.02 with everybody present."""
    clock.at(9, 2)
    panel._ui.everybody.click()
    panel._ui.begin.click()
    return scene
