"""What the palette lists: commands, places, and papers, as rows with words to mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from seutu_desktop.domain.dates import full_day, short_day
from seutu_desktop.domain.occurrences import TaskState
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.qt.meetings.words import document_kind
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.views import ViewEntry
from seutu_desktop.qt.wheel.words import state_words
from seutu_desktop.services.found import Found, FoundKind, marks

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PaletteRow:
    """A row: `target` leads to a place, `path` to a file, `act` does something; a heading has only a title.

    `note` follows the title in quieter words; `ref` (kind, id) is remembered when the row is chosen.
    """

    title: str
    meta: str = ""
    icon: str = ""
    note: str = ""
    target: Target | None = None
    path: str = ""
    act: Callable[[], None] | None = None
    ref: tuple[str, str] | None = None

    @property
    def heading(self) -> bool:
        """Whether this is the heading of a group."""
        return self.target is None and not self.path and self.act is None


_ICONS = {
    FoundKind.MEETING: "meetings",
    FoundKind.ITEM: "meetings",
    FoundKind.PERSON: "person",
    FoundKind.BODY: "people",
    FoundKind.MUNICIPALITY: "handling",
    FoundKind.ATTACHMENT: "clip",
    FoundKind.ACTION: "flag",
    FoundKind.DOCUMENT: "doc",
    FoundKind.TASK: "wheel",
    FoundKind.HANDLING: "handling",
    FoundKind.PROJECT: "projects",
    FoundKind.GOAL: "plan",
    FoundKind.MODEL: "models",
    FoundKind.SURVEY: "assess",
    FoundKind.ORGANISATION: "links",
}


def found_row(found: Found, today: date) -> PaletteRow:
    """Return the row of a found thing."""
    title = found.title or translate("Palette", "Nimetön asia")
    if found.kind is FoundKind.ITEM and found.section:
        title = f"§ {found.section} {title}"
    return PaletteRow(
        title=title,
        meta=_meta(found, today),
        icon=_ICONS[found.kind],
        note=found.snippet,
        target=None if found.kind is FoundKind.DOCUMENT else target_of(found),
        path=found.path,
        ref=None if found.kind in _NOT_RECALLED else (found.kind.value, found.id),
    )


_NOT_RECALLED = frozenset(
    {FoundKind.ATTACHMENT, FoundKind.ACTION, FoundKind.DOCUMENT, FoundKind.HANDLING, FoundKind.PROJECT}
    | {FoundKind.GOAL, FoundKind.ORGANISATION, FoundKind.MODEL, FoundKind.SURVEY}
)


def target_of(found: Found) -> Target:
    """Return where a found thing is shown."""
    if found.kind is FoundKind.PERSON:
        return Target(View.PEOPLE, person_id=found.id)
    if found.kind is FoundKind.BODY:
        return Target(View.PEOPLE, body_id=found.id)
    if found.kind is FoundKind.MUNICIPALITY:
        return Target(View.PEOPLE, municipality_id=found.id)
    if found.kind is FoundKind.TASK:
        return Target(View.WHEEL, field=found.entry)
    if found.kind is FoundKind.HANDLING:
        return Target(View.HANDLING, row_id=found.id, municipality_id=found.entry)
    if found.kind is FoundKind.PROJECT:
        return Target(View.PROJECTS, row_id=found.id)
    if found.kind is FoundKind.GOAL:
        return Target(View.YEAR_PAPERS, row_id=found.id)
    if found.kind in (FoundKind.MODEL, FoundKind.SURVEY):
        return Target(View.MODELS, row_id=found.id)
    if found.kind is FoundKind.ORGANISATION:
        return Target(View.STAKEHOLDERS, row_id=found.id)
    if not found.meeting_id:
        return Target(View.TODAY)
    if found.kind is FoundKind.ACTION:
        return Target(View.MEETINGS, found.meeting_id, Tab.ACTIONS, found.item_id, field=found.id)
    tab = Tab.AGENDA if found.item_id else None
    field = "attachments" if found.kind is FoundKind.ATTACHMENT else ""
    return Target(View.MEETINGS, found.meeting_id, tab, found.item_id, field=field)


def command_rows(commands: Iterable[tuple[QAction, str]], words: tuple[str, ...]) -> list[PaletteRow]:
    """Return the commands whose text holds every word."""
    rows = [_command_row(action, icon) for action, icon in commands]
    return [row for row in rows if all(marks(row.title, (word,)) for word in words)]


def view_rows(entries: Iterable[ViewEntry], words: tuple[str, ...]) -> list[PaletteRow]:
    """Return the views whose name holds every word."""
    return [
        PaletteRow(entry.title, translate("Palette", "näkymä"), entry.icon, target=Target(entry.view))
        for entry in entries
        if all(marks(entry.title, (word,)) for word in words)
    ]


def _command_row(action: QAction, icon: str) -> PaletteRow:
    text, _, key = action.text().replace("&", "").partition("\t")
    key = key or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return PaletteRow(text, key, icon, act=action.trigger)


def _meta(found: Found, today: date) -> str:
    day = _day(found.day, today)
    if found.kind is FoundKind.PERSON:
        return ", ".join(part for part in (_role(found.role), found.place) if part)
    if found.kind is FoundKind.MUNICIPALITY:
        return translate("Palette", "kunta")
    if found.kind is FoundKind.BODY:
        return translate("Palette", "ryhmä")
    if found.kind is FoundKind.MEETING:
        return day
    if found.kind is FoundKind.HANDLING:
        return found.place or translate("Palette", "kuntakäsittely")
    if found.kind is FoundKind.PROJECT:
        return translate("Palette", "hanke")
    if found.kind is FoundKind.GOAL:
        return translate("Palette", "tavoite")
    if found.kind is FoundKind.MODEL:
        return translate("Palette", "yhteinen malli")
    if found.kind is FoundKind.SURVEY:
        return translate("Palette", "kysely")
    if found.kind is FoundKind.ORGANISATION:
        return translate("Palette", "sidosryhmä")
    if found.kind is FoundKind.TASK:
        return " · ".join(part for part in (found.place, day, _state(found.state)) if part)
    if found.kind is FoundKind.DOCUMENT and found.document:
        return " · ".join((document_kind(found.document).lower(), day))
    where = [f"§ {found.section}"] if found.section and found.kind is not FoundKind.ITEM else []
    return " · ".join(part for part in (*where, found.number or found.body, day) if part)


def _day(day: date | None, today: date) -> str:
    if day is None:
        return ""
    return short_day(day) if day.year == today.year else full_day(day)


def _state(state: TaskState | None) -> str:
    if state is None:
        return translate("Palette", "ehdotus, ei kellossa")
    return state_words(state)


def _role(role: MembershipRole | None) -> str:
    if role is None:
        return ""
    return {
        MembershipRole.CHAIR: translate("Palette", "puheenjohtaja"),
        MembershipRole.VICE_CHAIR: translate("Palette", "varapuheenjohtaja"),
        MembershipRole.MEMBER: translate("Palette", "edustaja"),
        MembershipRole.DEPUTY: translate("Palette", "varaedustaja"),
        MembershipRole.SECRETARY: translate("Palette", "sihteeri"),
        MembershipRole.PRESENTER: translate("Palette", "esittelijä"),
        MembershipRole.EXPERT: translate("Palette", "asiantuntija"),
    }[role]
