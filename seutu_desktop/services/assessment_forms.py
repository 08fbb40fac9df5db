"""Sending a round out: a workbook per participant, the letter with it, and a reminder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.assessment import CriterionKind
from seutu_desktop.domain.assessment_errors import NoCriteria
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.filenames import safe_stem
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services.assessment import mark_invited, open_round
from seutu_desktop.services.assessment_view import ParticipantRow, Workshop, workshop
from seutu_desktop.services.assessment_words import scale_words
from seutu_desktop.services.mail import keep_draft, loose_draft
from seutu_desktop.services.year_papers import place
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.workbooks.assessment_form import FormContent, FormCriterion

_SUBJECT = "Itsearviointi {year}: oma arviosi"
_REMINDER = "Muistutus: itsearviointi {year}"


@dataclass(frozen=True)
class Letter:
    """A letter to copy or send: subject, text, and to whom (name, address; an address may be empty)."""

    subject: str
    text: str
    to: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class SentOut:
    """What was written into a folder, what changed, and the names of those without an e-mail address."""

    paths: tuple[Path, ...]
    changes: Changes
    without_address: tuple[str, ...] = ()


def invitation(store: Store, round_id: str) -> Letter:
    """Return the letter of invitation to all participants, as it stands with each one's form."""
    view = workshop(store, round_id)
    to = tuple((each.name, each.email) for each in view.participants)
    return Letter(_SUBJECT.format(year=view.round.year), _invitation(store, view), to)


def reminder(store: Store, round_id: str) -> Letter:
    """Return a letter to those who have not answered."""
    view = workshop(store, round_id)
    waiting = [each for each in view.participants if each.participant.answered_on is None]
    due = f" viimeistään {full_day(view.round.due)}" if view.round.due else ""
    lines = (
        "Hei,",
        f"oma arviosi vuoden {view.round.year} itsearviointiin on vielä saamatta."
        f" Palauta lomake{due}. Keskeneräisenkin voi palauttaa.",
        store.the_network().contact,
    )
    to = tuple((each.name, each.email) for each in waiting)
    return Letter(_REMINDER.format(year=view.round.year), _text(lines), to)


def write_forms(
    store: Store, round_id: str, folder: Path, participant_ids: Collection[str] | None = None
) -> SentOut:
    """Write the answer workbook of each participant (or of some) into `folder`.

    A file that somebody filled in is never overwritten. Raise RoundClosed, NoCriteria, DiskFull, WriteFailed.
    """
    with open_round(store, round_id), store.action("assessment.forms", undoable=False) as action:
        view = _asked(store, round_id)
        paths = [
            place(store, DocumentKind.WORKBOOK, data, folder / name, year=view.round.year).path
            for _, name, data in _forms(store, view, participant_ids)
        ]
    return SentOut(tuple(paths), action.changes)


def write_invitations(
    store: Store, round_id: str, folder: Path, on: date, participant_ids: Collection[str] | None = None
) -> SentOut:
    """Write the workbooks, and beside each a mail draft that holds it; mark the participants as invited.

    Raise RoundClosed, NoCriteria, DiskFull, WriteFailed.
    """
    with open_round(store, round_id):
        view = _asked(store, round_id)
        text, subject = _invitation(store, view), _SUBJECT.format(year=view.round.year)
        paths: list[Path] = []
        without: list[str] = []
        asked: list[str] = []
        for row, name, data in _forms(store, view, participant_ids):
            paths.append(place(store, DocumentKind.WORKBOOK, data, folder / name, year=view.round.year).path)
            letter = name.removesuffix(".xlsx") + ".eml"
            made = loose_draft([(row.name, row.email)], subject, text, [(name, data)], letter)
            paths.append(keep_draft(store, made, folder))
            without += made.without_address
            asked.append(row.participant.id)
        changes = mark_invited(store, round_id, asked, on)
    return SentOut(tuple(paths), changes, tuple(without))


def form_names(view: Workshop) -> dict[str, str]:
    """Return the natural file name of each participant's form by the participant's id; no two are alike."""
    shared = Counter(each.name.casefold() for each in view.participants)
    names: dict[str, str] = {}
    given: Counter[str] = Counter()
    for each in view.participants:
        seat = f" {each.seat}" if shared[each.name.casefold()] > 1 else ""
        stem = safe_stem(f"Itsearviointi {view.round.year} – {each.name}{seat}")
        given[stem.casefold()] += 1
        again = given[stem.casefold()]
        names[each.participant.id] = f"{stem} ({again}).xlsx" if again > 1 else f"{stem}.xlsx"
    return names


def _asked(store: Store, round_id: str) -> Workshop:
    view = workshop(store, round_id)
    if not view.rows:
        raise NoCriteria(year=view.round.year)
    return view


def _forms(
    store: Store, view: Workshop, participant_ids: Collection[str] | None
) -> Iterable[tuple[ParticipantRow, str, bytes]]:
    """Yield each participant with the name and the bytes of the form."""
    from seutu_desktop.workbooks.assessment_form import assessment_form

    names = form_names(view)
    criteria = tuple(_criterion(view, at) for at in range(len(view.in_order)))
    for row in view.participants:
        if participant_ids is None or row.participant.id in participant_ids:
            content = _content(store, view, row, criteria)
            yield row, names[row.participant.id], assessment_form(content)


def _content(
    store: Store, view: Workshop, row: ParticipantRow, criteria: tuple[FormCriterion, ...]
) -> FormContent:
    from seutu_desktop.workbooks.assessment_form import FormContent

    return FormContent(
        round_id=view.round.id,
        participant_id=row.participant.id,
        year=view.round.year,
        organisation=store.the_network().name,
        participant=row.name,
        due=full_day(view.round.due) if view.round.due else "",
        criteria=criteria,
    )


def _criterion(view: Workshop, at: int) -> FormCriterion:
    from seutu_desktop.workbooks.assessment_form import FormCriterion

    found = view.in_order[at].criterion
    return FormCriterion(found.id, found.code, found.title, found.theme, found.guidance, _SCALES[found.kind])


_SCALES: Mapping[CriterionKind, tuple[str, ...]] = {
    kind: tuple(scale_words(kind, score) for score in range(6)) for kind in CriterionKind
}


def _invitation(store: Store, view: Workshop) -> str:
    due = f" viimeistään {full_day(view.round.due)}" if view.round.due else ""
    day = f"Itsearviointipäivä on {full_day(view.workshop)}." if view.workshop else ""
    lines = (
        "Hei,",
        f"olet mukana verkoston vuoden {view.round.year} itsearvioinnissa. Liitteenä on oma lomakkeesi:"
        f" täytä se ja palauta vastaamalla tähän viestiin{due}.",
        "Kirjoita jokaiseen kohtaan ensin perustelu ja anna sitten arvio 0–5."
        " Jätä tyhjäksi se, mitä et tunne. Kenenkään arviota ei näytetä yhteenvedossa.",
        day,
        store.the_network().contact,
    )
    return _text(lines)


def _text(lines: Iterable[str]) -> str:
    return "\n\n".join(each for each in lines if each) + "\n"
