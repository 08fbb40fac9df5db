"""Reading filled answer workbooks: what is odd is told first, and only what is chosen is taken.

`read_files` only reads and needs no store, so that it may run in another thread. Nothing is written before
`accept`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seutu_desktop.domain.assessment_errors import NothingToAccept
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.scores import LEAST, MOST
from seutu_desktop.domain.workbook_errors import WorkbookRefused
from seutu_desktop.services.assessment import open_round, rounds
from seutu_desktop.services.assessment_answers import take_answers
from seutu_desktop.services.assessment_forms import form_names
from seutu_desktop.services.assessment_view import workshop
from seutu_desktop.services.fields import TEXT_LIMIT
from seutu_desktop.services.intake_oddities import REFUSING, Oddity, OddityKind
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.workbooks.answers import CellRead, FormRead

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class ExpectedParticipant:
    """Somebody whose form is expected: the file's natural name, what was read last, and what is there."""

    name: str
    file_name: str
    workbook_hash: str
    scored: int


@dataclass(frozen=True)
class Expected:
    """What reading needs to know of a round: its criteria and participants, and the years of all rounds."""

    round_id: str
    criteria: frozenset[str]
    participants: Mapping[str, ExpectedParticipant]
    years: Mapping[str, int]


@dataclass(frozen=True)
class FileReading:
    """A file as it was read: whose (empty where unknown), its answers by criterion, and what is odd.

    `modified` is when it was saved, UTC; of two files of a participant the later one is proposed.
    """

    path: Path
    participant_id: str | None = None
    name: str = ""
    answers: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    oddities: tuple[Oddity, ...] = ()
    modified: datetime = _NEVER
    digest: str = ""

    @property
    def usable(self) -> bool:
        """Whether its answers can be taken."""
        return not any(each.kind in REFUSING for each in self.oddities)

    @property
    def scored(self) -> int:
        """How many criteria it scores."""
        return sum(fields["score"] is not None for _, fields in self.answers)


@dataclass(frozen=True)
class Preview:
    """What reading found, file by file as they were given, and which of them are proposed to be taken."""

    round_id: str
    files: tuple[FileReading, ...]
    proposed: frozenset[Path]


def expected(store: Store, round_id: str) -> Expected:
    """Return what `read_files` needs to know of a round; raise NotFound."""
    view = workshop(store, round_id)
    names = form_names(view)
    participants = {
        each.participant.id: ExpectedParticipant(
            each.name, names[each.participant.id], each.participant.workbook_hash, each.scored
        )
        for each in view.participants
    }
    criteria = frozenset(each.criterion.id for each in view.rows)
    return Expected(round_id, criteria, participants, {each.id: each.year for each in rounds(store)})


def read_files(paths: Sequence[Path], known: Expected) -> Generator[tuple[int, int], None, Preview]:
    """Read files one by one, yielding how many of how many are done; its value is the preview.

    Stopping it between two files leaves nothing behind. Whatever a file holds, it is told and not raised.
    """
    files = []
    unique = list(dict.fromkeys(paths))
    for done, path in enumerate(unique, 1):
        files.append(_read(path, known))
        yield done, len(unique)
    return _preview(known.round_id, files)


def read_now(paths: Sequence[Path], known: Expected) -> Preview:
    """Read files at once; return the preview."""
    steps = read_files(paths, known)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Preview = end.value
            return found


def accept(store: Store, preview: Preview, chosen: Collection[Path]) -> Changes:
    """Take the answers of the chosen files, in one step that can be undone.

    A form takes the place of what its participant had answered; of two files of one participant the newest
    is taken. Raise RoundClosed, NothingToAccept, NotFound; then nothing was written.
    """
    newest: dict[str, FileReading] = {}
    for each in sorted(preview.files, key=lambda file: file.modified):
        if each.path in chosen and each.usable and each.participant_id is not None:
            newest[each.participant_id] = each
    with open_round(store, preview.round_id), store.action("assessment.intake") as action:
        if not newest:
            raise NothingToAccept
        criteria = {each.id for each in store.yearly.criteria.of(round_id=preview.round_id)}
        for participant_id, file in newest.items():
            participant = store.yearly.participants.get(participant_id)
            answers = [each for each in file.answers if each[0] in criteria]
            take_answers(store, participant, answers, file.digest)
    return action.changes


def _read(path: Path, known: Expected) -> FileReading:
    from seutu_desktop.workbooks.answers import read_form
    from seutu_desktop.workbooks.guard import MAX_FILE

    file = FileReading(path)
    try:
        with path.open("rb") as opened:
            data = opened.read(MAX_FILE + 1)
        saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return _odd(file, Oddity(OddityKind.UNREADABLE))
    try:
        form = read_form(data, path.name)
    except WorkbookRefused as error:
        return _odd(file, Oddity(OddityKind(str(error.data["reason"]))))
    file = replace(file, digest=sha256(data).hexdigest(), modified=form.modified or saved)
    return _judged(file, form, known)


def _judged(file: FileReading, form: FormRead, known: Expected) -> FileReading:
    if form.round_id != known.round_id:
        year = known.years.get(form.round_id)
        return _odd(file, Oddity(OddityKind.OTHER_ROUND, shown=f" ({year})" if year else ""))
    who = known.participants.get(form.participant_id)
    if who is None:
        return _odd(file, Oddity(OddityKind.UNKNOWN_PARTICIPANT))
    answers, odd = _answers(form, known)
    file = replace(file, participant_id=form.participant_id, name=who.name, answers=answers)
    return _odd(file, *_of_file(file, form, who, known), *odd)


def _of_file(
    file: FileReading, form: FormRead, who: ExpectedParticipant, known: Expected
) -> Iterable[Oddity]:
    """Yield what is odd of the file as a whole."""
    stem = who.file_name.removesuffix(".xlsx").casefold()
    if not file.path.stem.casefold().startswith(stem):
        yield Oddity(OddityKind.RENAMED, shown=who.name)
    if file.digest == who.workbook_hash:
        yield Oddity(OddityKind.SAME)
    elif who.scored:
        yield Oddity(OddityKind.REPLACES, count=who.scored)
    if not file.answers:
        yield Oddity(OddityKind.EMPTY)
    elif file.scored < len(known.criteria):
        yield Oddity(OddityKind.HALF, count=file.scored, of=len(known.criteria))
    bare = sum(fields["score"] is not None and not fields["evidence"] for _, fields in file.answers)
    if bare:
        yield Oddity(OddityKind.NO_EVIDENCE, count=bare)
    if form.saved_by.startswith("LibreOffice"):
        yield Oddity(OddityKind.LIBREOFFICE)
    if form.external_links:
        yield Oddity(OddityKind.EXTERNAL_LINKS)


def _answers(
    form: FormRead, known: Expected
) -> tuple[tuple[tuple[str, Mapping[str, Any]], ...], list[Oddity]]:
    """Return the answers that hold anything, by criterion, and what is odd in their cells."""
    found: list[tuple[str, Mapping[str, Any]]] = []
    odd: list[Oddity] = []
    gone = 0
    for row in form.rows:
        fields: dict[str, Any] = {"score": _score(row.score, odd)}
        fields |= {name: _text(cell, odd) for name, cell in row.texts}
        if fields["score"] is None and not any(fields[name] for name, _ in row.texts):
            continue
        if row.criterion_id in known.criteria:
            found.append((row.criterion_id, fields))
        else:
            gone += 1
    if gone:
        odd.append(Oddity(OddityKind.CRITERION_GONE, count=gone))
    return tuple(found), odd


def _score(cell: CellRead, odd: list[Oddity]) -> int | None:
    """Return the score of a cell, or None; what is not one is told."""
    if cell.kind == "formula":
        odd.append(Oddity(OddityKind.SCORE_FORMULA, cell.place))
    elif cell.kind == "number":
        if cell.number in range(LEAST, MOST + 1):
            return int(cell.number or 0)
        odd.append(Oddity(OddityKind.SCORE_OUTSIDE, cell.place, cell.text))
    elif cell.text in {str(score) for score in range(LEAST, MOST + 1)}:
        odd.append(Oddity(OddityKind.SCORE_AS_TEXT, cell.place, cell.text))
        return int(cell.text)
    elif cell.text:
        odd.append(Oddity(OddityKind.SCORE_TEXT, cell.place, cell.text))
    return None


def _text(cell: CellRead, odd: list[Oddity]) -> str:
    """Return the text of a cell; a formula is none, whatever it would show."""
    if cell.kind == "formula":
        odd.append(Oddity(OddityKind.TEXT_FORMULA, cell.place))
    elif len(cell.text) > TEXT_LIMIT:
        odd.append(Oddity(OddityKind.TEXT_LONG, cell.place, count=len(cell.text)))
    else:
        return cell.text
    return ""


def _preview(round_id: str, files: Sequence[FileReading]) -> Preview:
    """Return the preview: files of one participant know of each other, and the newest is proposed."""
    whose: dict[str, list[FileReading]] = defaultdict(list)
    for each in files:
        if each.usable and each.participant_id is not None:
            whose[each.participant_id].append(each)
    shown = tuple(
        _odd(each, Oddity(OddityKind.TWICE, count=count))
        if (count := len(whose.get(each.participant_id or "", ()))) > 1
        else each
        for each in files
    )
    filled = [[each for each in alike if each.answers] for alike in whose.values()]
    newest = [max(alike, key=lambda file: file.modified) for alike in filled if alike]
    proposed = frozenset(each.path for each in newest if not _has(each, OddityKind.SAME))
    return Preview(round_id, shown, proposed)


def _has(file: FileReading, kind: OddityKind) -> bool:
    return any(each.kind is kind for each in file.oddities)


def _odd(file: FileReading, *oddities: Oddity) -> FileReading:
    return replace(file, oddities=(*file.oddities, *oddities))
