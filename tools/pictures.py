#!/usr/bin/env python3
"""Take pictures of every view of the real program, over the sample network, without a screen.

    .venv/bin/python tools/pictures.py FOLDER [SCENE…]   light and dark, 1440×900 and 1024×640, and at 150 %
    .venv/bin/python tools/pictures.py --readme          the pictures of README.md, into docs/pictures/

Look at them beside the targets in look.md. Each combination runs in a process of its own, because the scale
of a screen is fixed when Qt starts.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPixmap
    from PySide6.QtWidgets import QApplication, QWidget

    from seutu_desktop.qt.main_window import MainWindow
    from seutu_desktop.qt.wheel.panel import WheelPanel
    from seutu_desktop.store.store import Store

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "docs" / "pictures"
TODAY = datetime(2026, 11, 24, 9, 36, tzinfo=UTC)
IN_THE_MEETING = datetime(2026, 12, 9, 7, 42, tzinfo=UTC)

LOOKS = [
    ("light", 1440, 900, "1"),
    ("dark", 1440, 900, "1"),
    ("light", 1024, 640, "1"),
    ("dark", 1024, 640, "1"),
    ("light", 960, 600, "1.5"),
]
"""Scheme, width and height in logical px, scale; the last is a screen of 1440×900 at 150 %."""

README_SCENES = {
    "tanaan": ("today", "light"),
    "kokous": ("agenda", "light"),
    "muistio": ("live", "light"),
    "vuosikello": ("wheel", "light"),
    "itsearviointi": ("assessment_workshop", "light"),
    "kuntakasittely": ("handling", "light"),
    "alku": ("first_start", "light"),
    "haku": ("palette", "dark"),
}
LIMIT_KB = 150


class Studio:
    """The window over a copy of the sample network."""

    def __init__(self, scheme: str, width: int, height: int, folder: Path) -> None:
        from PySide6.QtCore import QSettings

        from seutu_desktop.qt.actions import Actions
        from seutu_desktop.qt.application import make_application
        from seutu_desktop.qt.main_window import MainWindow
        from seutu_desktop.qt.messages import WindowMessages
        from seutu_desktop.qt.runner import PoolRunner
        from seutu_desktop.qt.theme import apply_theme
        from seutu_desktop.services import sample
        from seutu_desktop.services.files import back_up
        from seutu_desktop.store.store import Store

        self.app: QApplication = make_application("fi")
        apply_theme(self.app, "dark" if scheme == "dark" else "light")
        data = folder / "seutu.db"
        if not data.exists():
            sample.demo(folder)
        self.now = TODAY
        self.store: Store = Store.open(data, lambda: self.now)
        back_up(self.store)
        memory = QSettings(str(folder / "memory.ini"), QSettings.Format.IniFormat)
        messages = WindowMessages()
        self.actions = Actions(self.store, messages)
        self.window: MainWindow = MainWindow(messages, memory)
        self.window.attach(self.actions, PoolRunner())
        self.window.resize(width, height)
        self.window.show()
        self.window.show_first_view()
        self.window.complete()
        self.settle()

    def settle(self) -> None:
        """Let everything that waits be done and painted."""
        for _ in range(8):
            self.app.processEvents()

    def grab(self) -> QPixmap:
        """Return the window as it is now."""
        self.settle()
        return self.window.grab()

    def dialog(self, open_it: Callable[[], object]) -> QPixmap:
        """Return the dialog that a call opens; it is turned down afterwards."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QDialog

        taken: list[QPixmap] = []

        def take() -> None:
            dialog: QWidget | None = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                self.settle()
                taken.append(dialog.grab())
                dialog.reject()

        QTimer.singleShot(50, take)
        open_it()
        if not taken:
            raise LookupError("no dialog came")
        return taken[0]

    def next_meeting(self) -> str:
        """Return the steering group's next meeting."""
        from seutu_desktop.services.lookup import steering_group

        found = self.store.meeting_queries.next_after(self.actions.now(), steering_group(self.store).id)
        if found is None:
            raise LookupError("the sample has no next meeting")
        return found.id


def scenes() -> dict[str, Callable[[Studio], QPixmap]]:
    """Return every scene by name, in an order in which one does not spoil the next."""
    return {
        "first_start": _first_start,
        "today": lambda studio: _view(studio, "today"),
        "new_task": _new_task,
        "agenda": _agenda,
        "attendance": lambda studio: _tab(studio, "attendance"),
        "actions": lambda studio: _tab(studio, "actions"),
        "documents": lambda studio: _tab(studio, "documents"),
        "held": _held,
        "new_meeting": lambda studio: studio.dialog(studio.window.current_panel().create_new),
        "details": _details,
        "send": _send,
        "wheel": _wheel,
        "wheel_month": lambda studio: _wheel(studio, "Näytä kuukausittain"),
        "wheel_plan": _wheel_plan,
        "wheel_next": _wheel_next,
        "wheel_export": _wheel_export,
        "models": lambda studio: _view(studio, "models"),
        "surveys": lambda studio: _models(studio, 1),
        "group_reports": lambda studio: _models(studio, 2),
        "wheel_sheet": _wheel_sheet,
        "plan": _plan,
        "plan_measure": lambda studio: _plan(studio, "measure"),
        "plan_empty": _plan_empty,
        "report": lambda studio: _report(studio, "decisions"),
        "report_meetings": lambda studio: _report(studio, "meetings"),
        "themes": _themes,
        "assessment": lambda studio: _view(studio, "assessment"),
        "assessment_workshop": _workshop,
        "assessment_start": lambda studio: _view(studio, "assessment", 2027),
        "handling": lambda studio: _view(studio, "handling"),
        "people": lambda studio: _view(studio, "people"),
        "projects": lambda studio: _view(studio, "projects"),
        "person": _person,
        "municipality": _municipality,
        "stakeholders": _stakeholders,
        "settings": lambda studio: _view(studio, "settings"),
        "backups": _backups,
        "palette": _search,
        "palette_empty": _search_empty,
        "toast": _toast,
        "banner": _banner,
        "question": _question,
        "trouble": _trouble,
        "bug": _bug,
        "calendar": _calendar,
        "guide": _guide,
        "about": _about,
        "live": _live,
    }


def _view(studio: Studio, view: str, year: int = 0) -> QPixmap:
    from seutu_desktop.qt.targets import Target, View

    studio.window.open(Target(View(view), year=year))
    return studio.grab()


def _workshop(studio: Studio) -> QPixmap:
    """The workshop on the answers there are; the round is put back to its step."""
    from seutu_desktop.domain.assessment import RoundStep
    from seutu_desktop.services.assessment import round_of, set_step

    studio.actions.perform(set_step, round_of(studio.store, 2026).id, RoundStep.CONSENSUS)
    taken = _view(studio, "assessment", 2026)
    studio.actions.undo()
    return taken


def _models(studio: Studio, tab: int) -> QPixmap:
    """A tab of Yhteiset mallit, by its keys; the first one is shown again afterwards."""
    from seutu_desktop.qt.models.panel import ModelsPanel

    _view(studio, "models")
    panel = studio.window.current_panel()
    if not isinstance(panel, ModelsPanel):
        raise TypeError(panel)
    panel.show_tab(tab)
    taken = studio.grab()
    panel.show_tab(0)
    return taken


def _tab(studio: Studio, tab: str, meeting_id: str = "", item_id: str = "") -> QPixmap:
    from seutu_desktop.qt.targets import Tab, Target, View

    meeting = meeting_id or studio.next_meeting()
    studio.window.open(Target(View.MEETINGS, meeting, Tab(tab), item_id))
    return studio.grab()


def _agenda(studio: Studio) -> QPixmap:
    """As in the target: the matter whose proposal is missing."""
    from seutu_desktop.qt.targets import Tab, Target, View

    meeting = studio.next_meeting()
    items = studio.store.items.of("position", meeting_id=meeting)
    item = next(each for each in items if each.title == "Erityisavustuksen hakeminen")
    studio.window.open(Target(View.MEETINGS, meeting, Tab.AGENDA, item.id, field="proposal"))
    return studio.grab()


def _held(studio: Studio) -> QPixmap:
    meeting = studio.store.meetings.get(studio.next_meeting())
    previous = studio.store.meeting_queries.previous(meeting)
    if previous is None:
        raise LookupError("the sample has no held meeting")
    return _tab(studio, "minutes", previous.id)


def _live(studio: Studio) -> QPixmap:
    """In the middle of the next meeting: four matters decided, somebody disqualified in the fifth."""
    from datetime import date, timedelta

    from seutu_desktop.domain.meetings import DecisionKind, Grounds, PresenceKind
    from seutu_desktop.services import flow, live, minutes
    from seutu_desktop.services.actions import add_action

    meeting = studio.next_meeting()
    perform = studio.actions.perform
    perform(flow.send_agenda, meeting, TODAY.date())
    studio.now = IN_THE_MEETING - timedelta(minutes=42)
    perform(live.start, meeting, studio.actions.now())
    perform(minutes.mark_everybody, meeting)
    items = studio.store.items.of("position", meeting_id=meeting)
    for item in items[:4]:
        studio.now += timedelta(minutes=9)
        perform(minutes.handle_item, item.id, studio.actions.now())
        perform(minutes.decide, item.id, DecisionKind.APPROVED)
    studio.now = IN_THE_MEETING
    current, now = items[4], studio.actions.now()
    perform(minutes.handle_item, current.id, now)
    members = {each.name: each.id for each in studio.store.people.all()}
    perform(
        minutes.record_event,
        meeting,
        current.id,
        PresenceKind.DISQUALIFIED,
        now,
        person_id=members["Timo Kaskela"],
        grounds=Grounds.EMPLOYMENT,
    )
    perform(
        add_action,
        "Toimita luonnos kunnille lausunnolle",
        item_id=current.id,
        owner_id=members["Jaana Mäntylä"],
        due=date(2026, 12, 18),
    )
    return _tab(studio, "minutes", meeting, current.id)


def _first_start(studio: Studio) -> QPixmap:
    from PySide6.QtCore import QSettings

    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.main_window import MainWindow
    from seutu_desktop.qt.messages import WindowMessages
    from seutu_desktop.qt.runner import PoolRunner
    from seutu_desktop.store.store import Store

    store = Store.create(studio.store.data_folder / "tyhja.db", lambda: TODAY)
    messages = WindowMessages()
    memory = QSettings(str(store.data_folder / "other.ini"), QSettings.Format.IniFormat)
    window = MainWindow(messages, memory)
    window.attach(Actions(store, messages), PoolRunner())
    window.resize(studio.window.size())
    window.show()
    window.show_first_view(welcome=True)
    window.complete()
    studio.settle()
    taken = window.grab()
    window.close()
    window.deleteLater()
    studio.settle()
    store.close()
    return taken


def _new_task(studio: Studio) -> QPixmap:
    from PySide6.QtWidgets import QPushButton

    _view(studio, "today")
    buttons = studio.window.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Uusi tehtävä" and button.isVisible()).click()
    taken = studio.grab()
    _press(studio, "Sulje uuden tehtävän rivi")
    return taken


def _press(studio: Studio, name: str) -> None:
    from PySide6.QtWidgets import QAbstractButton

    buttons = studio.window.findChildren(QAbstractButton)
    next(button for button in buttons if button.accessibleName() == name).click()


def _details(studio: Studio) -> QPixmap:
    _tab(studio, "agenda")
    return studio.dialog(lambda: _press(studio, "Muuta kokouksen tietoja"))


def _send(studio: Studio) -> QPixmap:
    from PySide6.QtWidgets import QAbstractButton

    _tab(studio, "agenda")
    buttons = studio.window.findChildren(QAbstractButton)
    send = next(each for each in buttons if each.text() == "Lähetä esityslista…" and each.isVisible())
    return studio.dialog(send.click)


def _wheel_panel(studio: Studio) -> WheelPanel:
    from seutu_desktop.qt.targets import Target, View
    from seutu_desktop.qt.wheel.panel import WheelPanel

    studio.window.open(Target(View.WHEEL))
    found = studio.window.current_panel()
    if not isinstance(found, WheelPanel):
        raise LookupError("the annual wheel is not shown")
    found.show_year(TODAY.year)
    return found


def _wheel(studio: Studio, way: str = "Näytä kellona") -> QPixmap:
    """As in the target: the wheel beside its list, the shared day of self-assessment chosen."""
    panel = _wheel_panel(studio)
    found = panel.view.occurrences.items() if panel.view else ()
    panel.select(next(key for key, each in found if each.task.shown_name == "Itsearviointipäivä"))
    _press(studio, way)
    taken = studio.grab()
    _press(studio, "Näytä kellona")
    return taken


def _wheel_plan(studio: Studio) -> QPixmap:
    panel = _wheel_panel(studio)
    panel.plan_year()
    taken = studio.grab()
    panel.show_year(TODAY.year)
    return taken


def _wheel_next(studio: Studio) -> QPixmap:
    panel = _wheel_panel(studio)
    panel.show_next()
    taken = studio.grab()
    panel.show_year(TODAY.year)
    return taken


def _wheel_export(studio: Studio) -> QPixmap:
    return studio.dialog(_wheel_panel(studio).export)


def _wheel_sheet(studio: Studio) -> QPixmap:
    """The printed A4, of which the scheme is only that of the window it comes from."""
    from PySide6.QtGui import QPixmap

    from seutu_desktop.pictures.sheet import one_sheet
    from seutu_desktop.qt.wheel.painter import image
    from seutu_desktop.services.wheel_files import heading
    from seutu_desktop.services.wheel_view import wheel_year

    view = wheel_year(studio.store, TODAY.year, TODAY.date())
    return QPixmap.fromImage(image(one_sheet(view.content, heading(studio.store, TODAY.year)), 1.5))


def _plan(studio: Studio, kind: str = "goal") -> QPixmap:
    """The plan of the year with its first goal, or its second measure."""
    from seutu_desktop.qt.targets import Target, View
    from seutu_desktop.qt.year_papers.plan_rows import goal_key, measure_key
    from seutu_desktop.services.plan_view import plan_view

    year = TODAY.year
    goal = plan_view(studio.store, year, TODAY.date()).goals[0]
    studio.window.open(Target(View.YEAR_PAPERS, row_id=goal.goal.id))
    key = goal_key(goal.goal.id) if kind == "goal" else measure_key(goal.measures[1].measure.id)
    studio.window.current_panel().plan_page.choose(key)
    return studio.grab()


def _plan_empty(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.targets import Target, View

    studio.window.open(Target(View.YEAR_PAPERS, year=2030))
    return studio.grab()


def _report(studio: Studio, section: str) -> QPixmap:
    from seutu_desktop.domain.annual_report import ReportSection
    from seutu_desktop.qt.targets import Target, View

    studio.window.open(Target(View.YEAR_PAPERS, year=TODAY.year, field="report"))
    studio.window.current_panel().report_page.choose(ReportSection(section))
    return studio.grab()


def _themes(studio: Studio) -> QPixmap:
    """A year's work by priority area."""
    from seutu_desktop.qt.targets import Target, View

    studio.window.open(Target(View.YEAR_PAPERS, year=TODAY.year, field="themes"))
    return studio.grab()


def _person(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.targets import Target, View

    person = studio.store.people.all("sort_key")[3]
    studio.window.open(Target(View.PEOPLE, person_id=person.id))
    return studio.grab()


def _municipality(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.targets import Target, View

    town = studio.store.municipalities.of(name="Hartola")[0]
    studio.window.open(Target(View.PEOPLE, municipality_id=town.id))
    return studio.grab()


def _stakeholders(studio: Studio) -> QPixmap:
    """The stakeholder that should have been met."""
    from seutu_desktop.qt.targets import Target, View
    from seutu_desktop.services.stakeholder_view import late_stakeholders

    late = late_stakeholders(studio.store, TODAY.date())
    studio.window.open(Target(View.STAKEHOLDERS, row_id=late[0].id))
    return studio.grab()


def _backups(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.targets import Target, View

    studio.window.open(Target(View.SETTINGS, field="backups"))
    return studio.grab()


def _search(studio: Studio, text: str = "hart") -> QPixmap:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QLineEdit

    from seutu_desktop.qt.palette.panel import show_palette

    _view(studio, "today")
    panel = show_palette(studio.window, studio.actions)
    panel.findChild(QLineEdit).setText(text)
    panel.search_now()
    taken = studio.grab()
    panel.close_palette()
    studio.app.sendPostedEvents(panel, QEvent.Type.DeferredDelete)
    return taken


def _search_empty(studio: Studio) -> QPixmap:
    return _search(studio, "")


def _toast(studio: Studio) -> QPixmap:
    _view(studio, "today")
    studio.actions.messages.inform("§ 129 siirretty kokoukseen 1/2027", undoable=True)
    taken = studio.grab()
    with suppress(StopIteration):
        _press(studio, "Sulje ilmoitus")
    return taken


def _banner(studio: Studio) -> QPixmap:
    from seutu_desktop.domain.errors import DiskFull

    _view(studio, "today")
    studio.actions.messages.present(DiskFull(path=studio.store.path))
    taken = studio.grab()
    studio.actions.messages.banner("")
    return taken


def _question(studio: Studio) -> QPixmap:
    words = (
        "Peruutko kokouksen?",
        "Kokous jää luetteloon ja kalenteriin merkinnällä ”Peruttu”.",
        "Peru kokous",
    )
    return studio.dialog(lambda: studio.actions.messages.ask(*words))


def _trouble(studio: Studio) -> QPixmap:
    from seutu_desktop.domain.errors import DamagedDataFile
    from seutu_desktop.qt.opening.trouble_dialog import Way, ask_way
    from seutu_desktop.services.messages import sentence

    ways = [
        (Way.RESTORE, "Palauta varmuuskopio ti 24.11.2026 klo 8.02"),
        (Way.CHOOSE, "Valitse toinen tiedosto…"),
        (Way.CREATE, "Luo uusi aineisto…"),
    ]
    words = sentence(DamagedDataFile(path=studio.store.path.name))
    return studio.dialog(lambda: ask_way(words, "Vaurioitunut tiedosto jää talteen.", ways))


def _bug(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.bug_report import show_bug_report

    return studio.dialog(lambda: show_bug_report(studio.window, ValueError("esimerkki")))


def _calendar(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.export.calendar_dialog import export_calendar

    return studio.dialog(lambda: export_calendar(studio.window, studio.actions))


def _guide(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.guide.window import GuideWindow, show_guide

    show_guide(studio.window)
    studio.settle()
    guide = studio.window.findChild(GuideWindow)
    taken = guide.grab()
    guide.close()
    return taken


def _about(studio: Studio) -> QPixmap:
    from seutu_desktop.qt.guide.about import show_about

    return studio.dialog(lambda: show_about(studio.window, studio.actions))


def shoot(look: str, folder: Path, names: list[str]) -> int:
    """Take the named scenes in one look, in this process; return how many failed."""
    scheme, width, height, _ = look.split(",")
    failed = 0
    with TemporaryDirectory() as data:
        studio = Studio(scheme, int(width), int(height), Path(data))
        for name, scene in scenes().items():
            if names and name not in names:
                continue
            try:
                picture = scene(studio)
            except (LookupError, StopIteration, AttributeError, ImportError) as error:
                print(f"{name}: {type(error).__name__} {error}", file=sys.stderr)
                failed += 1
                continue
            save(picture, folder / f"{name}-{scheme}-{width}.png")
        studio.window.close()
        studio.store.close()
    return failed


def save(picture: QPixmap, path: Path) -> None:
    """Write a picture as a small PNG: a screen of flat colours needs no more than 256.

    Qt's own conversion has a fixed palette, which turns our greys white and our tints bright.
    """
    from PySide6.QtGui import QImage

    image: QImage = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    counted = Counter(pixels)
    palette = _palette_of(counted)
    place = {value: number for number, value in enumerate(palette)}
    place |= {value: _nearest(value, palette) for value in counted.keys() - place.keys()}
    flat = QImage(image.size(), QImage.Format.Format_Indexed8)
    flat.setColorTable([value | 0xFF000000 for value in palette])
    width, bytes_a_line = image.width(), flat.bytesPerLine()
    rows = memoryview(flat.bits())
    for line in range(image.height()):
        row = pixels[line * width : (line + 1) * width]
        rows[line * bytes_a_line : line * bytes_a_line + width] = bytes(map(place.__getitem__, row))
    flat.save(str(path), "PNG", 0)  # 0: packed as tightly as it goes


def _palette_of(counted: Counter[int]) -> list[int]:
    """Return the commonest colours, 96 of them bright ones: of these a ring or a tick has few pixels."""
    common = [value for value, _ in counted.most_common()]
    bright = [value for value in common if max(_parts(value)) - min(_parts(value)) > 40][:96]
    return list(dict.fromkeys([*common[: 256 - len(bright)], *bright]))


def _parts(value: int) -> tuple[int, int, int]:
    return value >> 16 & 255, value >> 8 & 255, value & 255


def _nearest(value: int, palette: list[int]) -> int:
    own = _parts(value)

    def distance(number: int) -> int:
        return sum((here - there) ** 2 for here, there in zip(own, _parts(palette[number]), strict=True))

    return min(range(len(palette)), key=distance)


def take(folder: Path, looks: list[tuple[str, int, int, str]], names: list[str]) -> int:
    """Take scenes in several looks, a process each; return the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    status = 0
    for scheme, width, height, scale in looks:
        look = f"{scheme},{width},{height},{scale}"
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, __file__, "--shoot", look, str(folder), *names]
        status |= subprocess.run(command, env=env, check=False).returncode
    return status


def readme() -> int:
    """Take the pictures of the README; return 1 if one is missing or larger than it may be."""
    with TemporaryDirectory() as folder:
        for scheme in ("light", "dark"):
            names = [scene for scene, look in README_SCENES.values() if look == scheme]
            take(Path(folder), [(scheme, 1440, 900, "1")], names)
        README.mkdir(parents=True, exist_ok=True)
        for name, (scene, scheme) in README_SCENES.items():
            taken = Path(folder) / f"{scene}-{scheme}-1440.png"
            (README / f"{name}.png").write_bytes(taken.read_bytes())
    sizes = {path.name: path.stat().st_size / 1000 for path in sorted(README.glob("*.png"))}
    for name, size in sizes.items():
        print(f"{name}: {size:.0f} kB")
    return int(any(size > LIMIT_KB for size in sizes.values()))


def main(arguments: list[str]) -> int:
    """Run the tool."""
    if arguments[:1] == ["--shoot"]:
        return min(1, shoot(arguments[1], Path(arguments[2]), arguments[3:]))
    if arguments == ["--readme"]:
        return readme()
    if not arguments or arguments[0].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    return take(Path(arguments[0]), LOOKS, arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
