"""The readiness card in Finnish: lines of the rules to words, keys back to places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.readiness import Check, ReadinessLine, summary
from seutu_desktop.qt.counts import Counts
from seutu_desktop.services.meeting_view import MeetingView

if TYPE_CHECKING:
    from seutu_desktop.qt.widgets.readiness import Readiness

translate = QCoreApplication.translate

MOST_MISSING = 12
"""Rows of the card: a hundred would hide its button."""


def readiness_of(view: MeetingView, most: int = MOST_MISSING) -> Readiness:
    """Return what a readiness view shows; beyond `most` missing things the last row stands for the rest."""
    from seutu_desktop.qt.widgets.readiness import Readiness  # the start page needs the words alone

    lines = view.lines
    missing = _missing_rows(view, most)
    done = tuple(_done(lines))
    action, icon = step_of(view)
    return Readiness(
        segments=tuple(ready for _, ready in summary(lines, view.record.items).states) if lines else (),
        missing=missing,
        done=done,
        all_done=_all_done(view),
        action=action,
        action_icon=icon,
        hint=_hint(view, bool(missing)),
    )


def _missing_rows(view: MeetingView, most: int) -> tuple[tuple[str, str], ...]:
    lines = [line for line in view.lines if not line.ok]
    named = lines if len(lines) <= most else lines[: most - 1]
    rows = [(key_of(line), missing_words(line, view)) for line in named]
    if len(named) < len(lines):
        rest = Counts().more(len(lines) - len(named))
        rows.append((key_of(lines[len(named)]), rest))
    return tuple(rows)


def key_of(line: ReadinessLine) -> str:
    """Return the key of a line's row: its check, matter and field."""
    return f"{line.code}|{line.item_id or ''}|{line.field}"


def place_of(key: str) -> tuple[str, str]:
    """Return (matter, field) that a row leads to; the matter is empty for the meeting's own fields."""
    _, item_id, field = key.split("|")
    return item_id, field


def step_of(view: MeetingView) -> tuple[str, str]:
    """Return the words and icon of the next step of a meeting, empty where there is none."""
    meeting = view.record.meeting
    sent = (
        (translate("ReadinessText", "Päätä kokous…"), "check")
        if meeting.started
        else (translate("ReadinessText", "Kirjaa käsittely"), "pencil")
    )
    if view.minutes:
        record = (
            translate("ReadinessText", "Merkitse pöytäkirja lähetetyksi…"),
            translate("ReadinessText", "Hyväksy pöytäkirja…"),
        )
    else:
        record = (
            translate("ReadinessText", "Merkitse muistio lähetetyksi…"),
            translate("ReadinessText", "Hyväksy muistio…"),
        )
    steps = {
        MeetingStatus.DRAFT: (translate("ReadinessText", "Lähetä esityslista…"), "send"),
        MeetingStatus.AGENDA_SENT: sent,
        MeetingStatus.HELD: (record[0], "send"),
        MeetingStatus.MINUTES_SENT: (record[1], "check"),
    }
    return steps.get(meeting.status, ("", ""))


def missing_words(line: ReadinessLine, view: MeetingView) -> str:
    """Return a missing thing in words: "§ 126 Päätösehdotus"."""
    words = _missing(line)
    section = view.sections.get(line.item_id or "")
    untitled = translate("ReadinessText", "Nimetön asia")
    if section:
        return f"§ {section} {words}"
    if line.item_id:
        return f"{view.record.item(line.item_id).title or untitled}: {words}"
    return words


def sections_missing(view: MeetingView) -> list[int]:
    """Return the § that miss something, in order, each once."""
    ids = dict.fromkeys(line.item_id for line in view.lines if not line.ok and line.item_id)
    return sorted(view.sections[key] for key in ids if key in view.sections)


def _missing(line: ReadinessLine) -> str:
    plain = {
        Check.TIME: translate("ReadinessText", "Aika"),
        Check.PLACE: translate("ReadinessText", "Paikka tai etäyhteys"),
        Check.RECIPIENTS: translate("ReadinessText", "Vastaanottajat"),
        Check.ITEMS: translate("ReadinessText", "Asiat"),
        Check.TITLE: translate("ReadinessText", "Otsikko"),
        Check.PREPARER: translate("ReadinessText", "Valmistelija"),
        Check.PRESENTER: translate("ReadinessText", "Esittelijä"),
        Check.PROPOSAL: translate("ReadinessText", "Päätösehdotus"),
        Check.REVIEW: translate("ReadinessText", "Katsaus"),
        Check.AGENDA_SENT: translate("ReadinessText", "Esityslista on lähettämättä"),
        Check.ANYBODY: translate("ReadinessText", "Ketään ei ole merkitty läsnä olevaksi"),
        Check.CHAIR: translate("ReadinessText", "Puheenjohtaja"),
        Check.SECRETARY: translate("ReadinessText", "Sihteeri"),
        Check.DECISION: translate("ReadinessText", "Päätös"),
        Check.HANDLED: translate("ReadinessText", "Käsittely"),
        Check.TIMES: translate("ReadinessText", "Alkamis- ja päättymisaika"),
        Check.MINUTES_SENT: translate("ReadinessText", "Muistio on lähettämättä"),
        Check.BREAKS: translate("ReadinessText", "Tauon alku tai loppu"),
    }
    return plain[line.code] if line.code in plain else _missing_of_data(line.code, line.data)


def _missing_of_data(code: Check, data: Mapping[str, object]) -> str:
    words = {
        Check.NOTICE: translate("ReadinessText", "Määräaika {deadline} on ohi"),
        Check.ATTACHMENTS: translate("ReadinessText", "Liite {name} puuttuu"),
        Check.ATTENDANCE: translate("ReadinessText", "Läsnäolo: {names}"),
        Check.GROUNDS: translate("ReadinessText", "Esteellisyyden peruste, {name}"),
        Check.QUORUM: translate("ReadinessText", "Päätösvalta: läsnä {present}, tarvitaan {needed}"),
        Check.CHAIR_STAND_IN: translate("ReadinessText", "Puheenjohtajan sijainen, {name}"),
        Check.PRESENTER_STAND_IN: translate("ReadinessText", "Esittelijän sijainen, {name}"),
    }[code]
    return words.format(**{name: _told(value) for name, value in data.items()})


def _told(value: object) -> str:
    if isinstance(value, date):
        return short_day(value)
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _done(lines: Iterable[ReadinessLine]) -> Iterable[str]:
    """What is in order, each matter of the same kind in one line."""
    good = {line.code: line for line in lines if line.ok}
    bad = {line.code for line in lines if not line.ok}
    pairs = (
        (
            Check.TIME,
            Check.PLACE,
            translate("ReadinessText", "Aika ja paikka"),
            translate("ReadinessText", "Aika"),
            translate("ReadinessText", "Paikka"),
        ),
        (
            Check.PREPARER,
            Check.PRESENTER,
            translate("ReadinessText", "Valmistelijat ja esittelijät"),
            translate("ReadinessText", "Valmistelijat"),
            translate("ReadinessText", "Esittelijät"),
        ),
        (
            Check.CHAIR,
            Check.SECRETARY,
            translate("ReadinessText", "Puheenjohtaja ja sihteeri"),
            translate("ReadinessText", "Puheenjohtaja"),
            translate("ReadinessText", "Sihteeri"),
        ),
    )
    told: list[tuple[Check, str]] = []
    for first, second, both, one, other in pairs:
        words = {(True, True): both, (True, False): one, (False, True): other}.get(
            (first in good, second in good)
        )
        if words:
            told.append((first, words))
    told += [(code, _single(code, good[code].data)) for code in good if code not in bad and _single(code, {})]
    order = list(Check)
    return [words for _, words in sorted(told, key=lambda each: order.index(each[0]))]


def _single(code: Check, data: Mapping[str, object]) -> str:
    """Return the words of one thing in order; with empty data only whether there are any."""
    count = data.get("count")
    counted = count if isinstance(count, int) else 0
    deadline = data.get("deadline")
    words = {
        Check.RECIPIENTS: Counts().recipients(counted),
        Check.PROPOSAL: translate("ReadinessText", "Päätösehdotukset"),
        Check.REVIEW: translate("ReadinessText", "Katsaukset"),
        Check.ATTACHMENTS: Counts().attachments(counted),
        Check.NOTICE: translate("ReadinessText", "Määräaika {0}").format(
            short_day(deadline) if isinstance(deadline, date) else ""
        ),
        Check.AGENDA_SENT: translate("ReadinessText", "Esityslista lähetetty"),
        Check.ATTENDANCE: translate("ReadinessText", "Läsnäolot"),
        Check.DECISION: translate("ReadinessText", "Päätökset"),
        Check.GROUNDS: translate("ReadinessText", "Esteellisyyksien perusteet"),
        Check.TIMES: translate("ReadinessText", "Alkamis- ja päättymisaika"),
        Check.QUORUM: translate("ReadinessText", "Päätösvalta"),
        Check.MINUTES_SENT: translate("ReadinessText", "Muistio lähetetty"),
    }
    return words.get(code, "")


def _all_done(view: MeetingView) -> str:
    if view.record.meeting.status is MeetingStatus.DRAFT:
        for line in view.lines:
            deadline = line.data.get("deadline")
            if line.code is Check.NOTICE and isinstance(deadline, date):
                return translate("ReadinessText", "Kaikki valmista. Määräaika {0}.").format(
                    short_day(deadline)
                )
    if view.record.meeting.status is MeetingStatus.APPROVED:
        return translate("ReadinessText", "Hyväksytty, ei enää muuteta.")
    if view.record.meeting.status is MeetingStatus.CANCELLED:
        return translate("ReadinessText", "Kokous on peruttu.")
    return translate("ReadinessText", "Kaikki valmista.")


def _hint(view: MeetingView, missing: bool) -> str:
    status = view.record.meeting.status
    if status is MeetingStatus.DRAFT:
        numbers = translate("ReadinessText", "Pykälänumerot vahvistuvat lähetettäessä.")
        free = translate("ReadinessText", "Puutteet eivät estä lähettämistä.")
        return f"{free} {numbers}" if missing else numbers
    if status is MeetingStatus.HELD and any(line.blocking and not line.ok for line in view.lines):
        return translate(
            "ReadinessText",
            "Muistio lähtee, kun päätökset, läsnäolot ja esteellisyyden perusteet on kirjattu.",
        )
    return ""
