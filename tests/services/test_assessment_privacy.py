"""No file that leaves the program holds one person's score, reason or name (issue 4, done when 7).

Scores are single digits, so looking for them in a file proves little. Two stronger things are shown instead:
every part of every file stays the same, byte for byte, when people exchange their whole answers, and when a
score changes in a criterion that too few answered or while answers still come in.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from services.makers import MEMBERS, Clock, network
from seutu_desktop import app, cli
from seutu_desktop.domain.assessment import FindingKind, RoundStep
from seutu_desktop.services import assessment as a
from seutu_desktop.services.assessment_answers import TEXTS, save_answer
from seutu_desktop.services.assessment_criteria import set_consensus
from seutu_desktop.services.assessment_findings import add_finding, set_dots
from seutu_desktop.services.assessment_forms import invitation, reminder, write_invitations
from seutu_desktop.services.assessment_published import published
from seutu_desktop.services.assessment_summary import write_summary
from seutu_desktop.services.assessment_view import workshop
from seutu_desktop.services.plain_assessment import assessment_object
from seutu_desktop.store.store import Store

DAY = date(2026, 12, 16)
FEW = "M4"
SCORES = {"M1": (0, 5, 3, 3, 1), "M2": (4, 4, 4, 4, 4), "P1": (2, 3, 5, 1, 2)}


class Room:
    """A round in which everybody answered, and the hands that change who said what."""

    def __init__(self, store: Store) -> None:
        self.store = store
        last = a.start_round(store, 2025).ids[0]
        self.people = self._people(last)
        self._answer(last, {"M1": (1, 2, 5, 0, 4), FEW: (5, 0)}, "vanha")
        a.close_round(store, last, date(2025, 12, 17))
        self.round_id = a.start_round(store, 2026, due=date(2026, 12, 8)).ids[0]
        self.people = self._people(self.round_id)
        self._answer(self.round_id, SCORES | {FEW: (5, 0)}, "uusi")
        a.set_step(store, self.round_id, RoundStep.VOTES)
        card = add_finding(store, self.round_id, FindingKind.TARGET, "Perehdytys").ids[0]
        set_dots(store, card, 2, self.people[0])
        set_consensus(store, self._criteria(self.round_id)["M1"], consensus=2, consensus_note="Sovittiin.")

    def _people(self, round_id: str) -> list[str]:
        found = {each.name: each.participant.id for each in workshop(self.store, round_id).participants}
        return [found[f"{name} jäsen"] for name in MEMBERS]

    def _criteria(self, round_id: str) -> dict[str, str]:
        return {each.code: each.id for each in self.store.yearly.criteria.of(round_id=round_id)}

    def _answer(self, round_id: str, scores: Mapping[str, tuple[int, ...]], mark: str) -> None:
        keys = self._criteria(round_id)
        for code, given in scores.items():
            for at, score in enumerate(given):
                texts = {name: f"MERKKI-{mark}-{code}-{at}-{name}" for name in TEXTS}
                save_answer(self.store, self.people[at], keys[code], score=score, **texts)

    def exchange(self) -> None:
        """Let the first and the last person give each other's answers, texts and all."""
        for code, given in SCORES.items():
            turned = (given[-1], *given[1:-1], given[0])
            self._answer(self.round_id, {code: turned}, "vaihdettu")

    def change(self, code: str, scores: tuple[int, ...]) -> None:
        self._answer(self.round_id, {code: scores}, "muutettu")

    def files(self, folder: Path) -> dict[str, bytes]:
        """Return every part of every file that the program writes of the round, unpacked."""
        folder.mkdir()
        write_summary(self.store, self.round_id, folder, DAY)
        write_invitations(self.store, self.round_id, folder, DAY)
        a.set_step(self.store, self.round_id, workshop(self.store, self.round_id).round.step)
        parts = {}
        for path in sorted(folder.iterdir()):
            if path.suffix in (".docx", ".xlsx"):
                with zipfile.ZipFile(path) as archive:
                    parts |= {f"{path.name}/{name}": archive.read(name) for name in archive.namelist()}
        parts["json"] = json.dumps(assessment_object(self.store, 2026)).encode()
        for name, letter in (
            ("kutsu", invitation(self.store, self.round_id)),
            ("muistutus", reminder(self.store, self.round_id)),
        ):
            parts[name] = f"{letter.subject}{letter.text}".encode()
        return {name: data for name, data in parts.items() if not name.endswith("core.xml")}


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    store = network(Store.create(tmp_path_factory.mktemp("store") / "seutu.db", Clock()))
    yield Room(store)
    store.close()


@pytest.fixture(scope="module")
def before(once: Room, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return once.files(tmp_path_factory.mktemp("tiedostot") / "ennen")


@pytest.fixture
def room(once: Room, before: dict[str, bytes]) -> Iterator[Room]:
    steps = undoable(once.store)
    yield once
    while undoable(once.store) > steps:
        once.store.undo()


def undoable(store: Store) -> int:
    return len(
        store.connection.rows(
            "SELECT id FROM change_group AS step WHERE mode IN ('do', 'redo') AND NOT EXISTS"
            " (SELECT 1 FROM change_group AS later WHERE later.reverses = step.id)"
        )
    )


def test_no_part_of_any_file_holds_what_somebody_wrote(before: dict[str, bytes]) -> None:
    assert len([name for name in before if name.endswith("document.xml")]) == 1
    assert len([name for name in before if name.endswith(".svg")]) == 2
    assert len([name for name in before if "Arviointi" in name or "sheet1.xml" in name]) == 5
    assert [name for name, data in before.items() if b"MERKKI" in data] == []


def test_no_file_but_their_own_form_names_a_participant(before: dict[str, bytes]) -> None:
    naming = [name for name, data in before.items() if "jäsen".encode() in data and ".xlsx" not in name]
    assert [name for name in naming if b"Lahti j" in before[name]] == []


def test_who_said_what_changes_no_byte_of_any_file(
    room: Room, before: dict[str, bytes], tmp_path: Path
) -> None:
    room.exchange()
    assert room.files(tmp_path / "jälkeen") == before


def test_a_score_among_too_few_changes_no_byte_of_any_file(
    room: Room, before: dict[str, bytes], tmp_path: Path
) -> None:
    room.change(FEW, (1, 3))
    assert room.files(tmp_path / "jälkeen") == before
    room.change("M1", (5, 5, 4, 4, 4))
    assert room.files(tmp_path / "näkyy") != before


def test_while_answers_come_in_no_score_changes_any_byte(room: Room, tmp_path: Path) -> None:
    store = room.store
    a.set_step(store, room.round_id, RoundStep.SCORES)
    for key in room._criteria(room.round_id).values():
        save_answer(store, room.people[0], key, score=None)
    one = room.files(tmp_path / "ensin")
    assert json.loads(one["json"])["collecting"]
    room.change("P1", (0, 0, 0, 0, 0))
    for key in room._criteria(room.round_id).values():
        save_answer(store, room.people[0], key, score=None)
    assert room.files(tmp_path / "sitten") == one


def test_figures_come_out_once_everybody_has_answered(room: Room) -> None:
    a.set_step(room.store, room.round_id, RoundStep.SCORES)
    assert not published(workshop(room.store, room.round_id)).collecting


def test_the_figures_that_come_out_are_those_of_enough_answers(room: Room) -> None:
    rows = {each["code"]: each for each in assessment_object(room.store, 2026)["criteria"]}
    assert (rows["M1"]["answers"], rows["M1"]["median"], rows["M1"]["low"], rows["M1"]["high"]) == (
        5,
        3,
        0,
        5,
    )
    assert (rows["M1"]["consensus"], rows["M1"]["last_median"]) == (2, 2)
    hidden = ("median", "low", "high", "spread", "without_evidence", "last_median")
    assert rows[FEW]["answers"] == 2
    assert {rows[FEW][name] for name in hidden} == {None}


def test_the_command_line_prints_the_object_and_writes_the_paper(
    sample: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> str:
        assert cli.main(("assessment", *words, "--data", f"{sample.path}"), int, app.paint) == 0
        return capsys.readouterr().out

    told = json.loads(run("2025", "--json"))
    assert (told["participants"], told["answered"], told["collecting"]) == (14, 14, False)
    assert [each["criterion"] for each in told["strengths"]][-1] is None
    assert sum(each["chosen"] for each in told["targets"]) == 4
    assert told["criteria"][0]["spread"] >= told["criteria"][-1]["spread"]
    paper = tmp_path / "yhteenveto.docx"
    assert run("2025", "-o", str(paper)).splitlines()[-1] == str(paper)
    assert zipfile.is_zipfile(paper)
    now = json.loads(run("2026", "--json"))
    assert (now["invited"], now["answered"], now["collecting"]) == (10, 5, True)
    assert {each["median"] for each in now["criteria"]} == {None}


def test_a_year_without_a_round_is_told(sample_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("assessment", "2019", "--json", "--data", f"{sample_folder / 'seutu.db'}")
    assert cli.main(words, int, app.paint) == 1
    assert capsys.readouterr().err == "Vuodelle 2019 ei ole itsearviointia. Aloita kierros ensin.\n"
