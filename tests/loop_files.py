"""Every file that the program writes for others in a year, and all that is inside them, unpacked."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import redirect_stdout
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from seutu_desktop import app, cli
from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.assessment_summary import write_summary
from seutu_desktop.services.bundle import write_bundle
from seutu_desktop.services.calendar_file import write_calendar
from seutu_desktop.services.calendar_paper import write_meeting_calendar
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.handling_detail import detail_of, write_message
from seutu_desktop.services.mail import write_draft
from seutu_desktop.services.onboarding import write_onboarding
from seutu_desktop.services.paper_sending import travelling
from seutu_desktop.services.papers import write_agenda, write_extract, write_minutes
from seutu_desktop.services.plan_paper import write_plan
from seutu_desktop.services.plans import plan_of
from seutu_desktop.services.report_paper import write_report
from seutu_desktop.services.share_papers import write_shares, write_shares_workbook
from seutu_desktop.services.wheel_attachment import write_attachment
from seutu_desktop.services.wheel_files import PictureFormat, write_picture
from yearly_loop import AFTER, ROUND, YEAR, Loop

COMMANDS = (
    ("meetings", "--json"),
    ("meetings", "--year", f"{YEAR}", "--json"),
    ("plan-year", f"{YEAR + 1}", "--json"),
    ("cost-shares", f"{YEAR}", "--amount", "30551", "--json"),
    ("grant-totals", "--json"),
    ("assessment", f"{ROUND}", "--json"),
    ("assessment", f"{ROUND - 1}", "--json"),
    ("handling", "--json"),
    ("stakeholders", "--json"),
)
"""Every command that prints what the data holds, but those of one meeting."""

_STREAM = re.compile(rb"/FlateDecode.*?>>\s*stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def write_all(loop: Loop, folder: Path) -> None:
    """Write every kind of file there is of the loop into `folder`."""
    store = loop.store
    folder.mkdir()
    plan = plan_of(store, YEAR)
    found = decision_of(store, LinkKind.ACTION_PLAN, plan.id) if plan else None
    assert found is not None
    for year in (ROUND, YEAR):
        write_report(store, year, folder, AFTER)
        write_report(store, year, folder / f"Lähetettävä {year}.docx", AFTER, sources=False)
    write_summary(store, loop.round_id, folder, AFTER)
    write_plan(store, YEAR, folder, AFTER, app.paint)
    for each in loop.workshop().participants:
        write_onboarding(store, each.participant.person_id, folder, AFTER)
    write_shares(store, YEAR, folder, AFTER)
    write_shares_workbook(store, YEAR, folder, AFTER)
    write_meeting_calendar(store, YEAR, folder, AFTER)
    write_attachment(store, YEAR, folder / "Liite.docx", AFTER, app.paint)
    for kind in PictureFormat:
        write_picture(store, YEAR, folder, AFTER, app.paint, kind=kind)
    for meeting in loop.held:
        write_agenda(store, meeting, folder)
        minutes = write_minutes(store, meeting, folder).path
        write_bundle(store, meeting, folder)
        write_draft(store, store.record(meeting), DocumentKind.MEMO, [minutes], folder)
    write_extract(store, found.item_id, folder)
    write_calendar(store, folder)
    document = travelling(store, HandledKind.ACTION_PLAN, YEAR)
    for town in list(store.directory().municipalities)[:3]:
        facts = detail_of(store, document, town, AFTER)
        write_message(store, facts, folder)
        write_message(store, facts, folder, reminder=True)
    _print_all(loop, folder)


def _print_all(loop: Loop, folder: Path) -> None:
    meetings = [(name, key, "--json") for key in loop.held for name in ("meeting", "propose")]
    for words in (*COMMANDS, *meetings):
        printed = io.StringIO()
        with redirect_stdout(printed):
            assert cli.main((*words, "--data", f"{loop.store.path}"), int, app.paint) == 0, words
        (folder / f"{' '.join(words)}.json").write_text(printed.getvalue(), "utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    """Return every part of every file of a folder, packages and letters opened, by its name."""
    return {
        name: data
        for path in sorted(folder.iterdir())
        for name, data in _opened(path.name, path.read_bytes())
    }


def _opened(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    if name.endswith((".docx", ".xlsx", ".zip")):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in archive.namelist():
                yield from _opened(f"{name}/{part}", archive.read(part))
    elif name.endswith(".eml"):
        letter = message_from_bytes(data, policy=default)
        yield f"{name}/headers", str(letter.items()).encode()
        for part in letter.walk():
            if not part.is_multipart():
                inside = f"{name}/{part.get_filename() or 'text'}"
                yield from _opened(inside, part.get_payload(decode=True) or b"")
    elif name.endswith(".pdf"):  # what it draws; beside that is only the moment of writing
        for at, found in enumerate(_STREAM.finditer(data)):
            yield f"{name}/{at}", zlib.decompress(found[1])
    else:
        yield name, data
