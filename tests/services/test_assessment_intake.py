"""Answer workbooks sent out and read back: each clause of bad input, and nothing written before consent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.makers import Clock, network, person
from seutu_desktop.domain.assessment import RoundStep, Scheme
from seutu_desktop.domain.assessment_errors import NoCriteria, NothingToAccept, RoundClosed
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.services import assessment as a
from seutu_desktop.services import assessment_forms as g
from seutu_desktop.services.assessment_answers import answer_form, save_answer
from seutu_desktop.services.assessment_criteria import add_criterion, delete_criterion
from seutu_desktop.services.assessment_intake import (
    FileReading,
    Preview,
    accept,
    expected,
    read_files,
    read_now,
)
from seutu_desktop.services.assessment_view import workshop
from seutu_desktop.services.intake_oddities import OddityKind, oddity_words
from seutu_desktop.services.people import add_person, edit_person
from seutu_desktop.store.store import Store
from workbooks.forms import filled, repacked

EVIDENCE, SCORE, STRENGTHS = 4, 5, 6
GOOD = {EVIDENCE: "Perustelu", SCORE: 3, STRENGTHS: "Vahvuus"}
DAY = date(2026, 11, 24)


class Desk:
    """A round with its forms in a folder, and the hands that fill and return them."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store = store
        self.folder = folder
        self.round_id = a.start_round(store, 2026, due=date(2026, 12, 8)).ids[0]
        g.write_forms(store, self.round_id, folder)
        self.people = {each.name: each.participant.id for each in workshop(store, self.round_id).participants}

    def path(self, name: str = "Lahti jäsen") -> Path:
        return self.folder / f"Itsearviointi 2026 – {name}.xlsx"

    def fill(self, cells: dict[int, object], name: str = "Lahti jäsen", rows: int | None = None) -> Path:
        path = self.path(name)
        path.write_bytes(filled(path.read_bytes(), cells, rows))
        return path

    def read(self, *paths: Path) -> Preview:
        return read_now(paths, expected(self.store, self.round_id))

    def one(self, path: Path) -> FileReading:
        (file,) = self.read(path).files
        return file

    def written(self) -> int:
        return len(self.store.yearly.answers.all())


@pytest.fixture(scope="module")
def desk_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, dict[str, bytes]]]:
    """One round with its forms for the whole module; each test gets its files as they were."""
    folder = tmp_path_factory.mktemp("lomakkeet")
    store = network(Store.create(tmp_path_factory.mktemp("store") / "seutu.db", Clock()))
    desk = Desk(store, folder)
    yield desk, {each.name: each.read_bytes() for each in folder.iterdir()}
    store.close()


@pytest.fixture
def desk(desk_once: tuple[Desk, dict[str, bytes]]) -> Iterator[Desk]:
    desk, files = desk_once
    for each in desk.folder.iterdir():
        each.unlink()
    for name, data in files.items():
        (desk.folder / name).write_bytes(data)
    steps = len(desk.store.connection.rows("SELECT 1 FROM change_group WHERE mode IN ('do', 'redo')"))
    yield desk
    while desk.written() and steps:
        desk.store.undo()


def kinds(file: FileReading) -> set[OddityKind]:
    return {each.kind for each in file.oddities}


def told(file: FileReading) -> str:
    return " ".join(oddity_words(each) for each in file.oddities)


# Sending out


def test_each_participant_gets_a_form_named_after_them(desk: Desk) -> None:
    assert sorted(each.name for each in desk.folder.iterdir()) == sorted(
        desk.path(name).name for name in desk.people
    )


def test_people_of_one_name_have_files_of_their_own(store: Store, tmp_path: Path) -> None:
    edit_person(store, person(store, "Hartola jäsen"), name="Lahti jäsen")
    key = a.start_round(store, 2026).ids[0]
    assert len(set(g.write_forms(store, key, tmp_path).paths)) == 5
    assert (tmp_path / "Itsearviointi 2026 – Lahti jäsen Hartola.xlsx").is_file()


def test_an_invitation_is_a_draft_with_the_form_in_it(store: Store, tmp_path: Path) -> None:
    key = a.start_round(store, 2026, due=date(2026, 12, 8)).ids[0]
    nobody = add_person(store, "Ilman osoitetta").ids[0]
    a.add_participant(store, key, nobody)
    sent = g.write_invitations(store, key, tmp_path, DAY)
    assert sent.without_address == ("Ilman osoitetta",)
    message = message_from_bytes((tmp_path / "Itsearviointi 2026 – Lahti jäsen.eml").read_bytes())
    assert message["To"] == "Lahti jäsen <lahti@esimerkki.fi>" or "lahti@esimerkki.fi" in message["To"]
    text, form = message.get_payload()
    assert form.get_filename() == "Itsearviointi 2026 – Lahti jäsen.xlsx"
    assert form.get_payload(decode=True) == (tmp_path / form.get_filename()).read_bytes()
    assert "viimeistään ti 8.12.2026" in text.get_payload(decode=True).decode()
    view = workshop(store, key)
    assert view.round.step is RoundStep.SCORES
    assert all(each.participant.invited_on == DAY for each in view.participants)


def test_the_reminder_goes_to_those_who_have_not_answered(desk: Desk) -> None:
    criterion = workshop(desk.store, desk.round_id).rows[0].criterion.id
    save_answer(desk.store, desk.people["Lahti jäsen"], criterion, score=3)
    letter = g.reminder(desk.store, desk.round_id)
    assert ("Hollola jäsen", "hollola@esimerkki.fi") in letter.to
    assert "Lahti jäsen" not in {name for name, _ in letter.to}
    assert "viimeistään ti 8.12.2026" in letter.text
    assert len(g.invitation(desk.store, desk.round_id).to) == 5


def test_a_filled_form_is_never_written_over(desk: Desk) -> None:
    path = desk.fill(GOOD)
    data = path.read_bytes()
    again = g.write_forms(desk.store, desk.round_id, desk.folder, [desk.people["Lahti jäsen"]])
    assert path.read_bytes() == data
    assert again.paths == (desk.folder / "Itsearviointi 2026 – Lahti jäsen v2.xlsx",)


def test_a_round_with_nothing_to_ask_sends_nothing(store: Store, tmp_path: Path) -> None:
    key = a.start_round(store, 2026, Scheme.OWN).ids[0]
    with pytest.raises(NoCriteria):
        g.write_forms(store, key, tmp_path)
    assert list(tmp_path.glob("*.xlsx")) == []


# Reading back


def test_a_good_form_is_taken_in_one_step_that_can_be_undone(desk: Desk) -> None:
    preview = desk.read(desk.fill(GOOD), desk.fill(GOOD | {SCORE: 5}, "Hollola jäsen"))
    assert all(file.oddities == () for file in preview.files)
    assert desk.written() == 0
    accept(desk.store, preview, preview.proposed)
    form = answer_form(desk.store, desk.people["Lahti jäsen"])
    assert form.scored == 7
    assert form.rows[0].answer is not None and form.rows[0].answer.strengths == "Vahvuus"
    assert form.participant.answered_on == DAY
    desk.store.undo()
    assert desk.written() == 0


def test_only_the_chosen_files_are_taken(desk: Desk) -> None:
    preview = desk.read(desk.fill(GOOD), desk.fill(GOOD, "Hollola jäsen"))
    accept(desk.store, preview, [desk.path("Hollola jäsen")])
    assert answer_form(desk.store, desk.people["Lahti jäsen"]).scored == 0
    assert answer_form(desk.store, desk.people["Hollola jäsen"]).scored == 7


def test_a_renamed_file_is_known_by_what_it_holds(desk: Desk) -> None:
    path = desk.fill(GOOD).rename(desk.folder / "minun.xlsx")
    file = desk.one(path)
    assert (file.name, kinds(file)) == ("Lahti jäsen", {OddityKind.RENAMED})
    assert "Vastaaja tunnistettiin sisällöstä: Lahti jäsen." in told(file)


def test_a_copy_under_anothers_name_is_still_its_owners(desk: Desk) -> None:
    path = desk.fill(GOOD).rename(desk.path("Hollola jäsen"))
    assert desk.one(path).participant_id == desk.people["Lahti jäsen"]
    assert OddityKind.RENAMED in kinds(desk.one(path))


def test_a_browsers_copy_keeps_its_name(desk: Desk) -> None:
    path = desk.fill(GOOD).rename(desk.folder / "Itsearviointi 2026 – Lahti jäsen (1).xlsx")
    assert desk.one(path).oddities == ()


def test_a_half_filled_form_says_how_much(desk: Desk) -> None:
    file = desk.one(desk.fill(GOOD, rows=3))
    assert told(file) == "Arvioitu 3/7 kohdetta. Muut jäävät tyhjiksi."
    assert file.usable


def test_an_empty_form_is_not_proposed(desk: Desk) -> None:
    preview = desk.read(desk.path())
    assert kinds(preview.files[0]) == {OddityKind.EMPTY}
    assert preview.proposed == frozenset()


def test_of_two_files_of_one_participant_both_are_shown_and_the_newest_proposed(desk: Desk) -> None:
    old, blank = desk.fill(GOOD), desk.path().read_bytes()
    new = desk.folder / "Itsearviointi 2026 – Lahti jäsen uusi.xlsx"
    new.write_bytes(newer(filled(old.read_bytes(), {SCORE: 5})))
    old.write_bytes(filled(blank, GOOD))
    preview = desk.read(new, old)
    assert all(kinds(each) == {OddityKind.TWICE} for each in preview.files)
    assert preview.proposed == {new}
    accept(desk.store, preview, [old, new])
    row = answer_form(desk.store, desk.people["Lahti jäsen"]).rows[0]
    assert row.answer is not None and row.answer.score == 5


def newer(data: bytes) -> bytes:
    """Return the workbook saved a year later."""
    name = "docProps/core.xml"
    return repacked(data, lambda parts: parts.update({name: parts[name].replace(b">20", b">21")}))


def test_answers_that_are_there_are_said_to_be_replaced(desk: Desk) -> None:
    path = desk.fill(GOOD)
    accept(desk.store, preview := desk.read(path), preview.proposed)
    again = desk.read(path)
    assert kinds(again.files[0]) == {OddityKind.SAME}
    assert again.proposed == frozenset()
    later = desk.read(desk.fill({SCORE: 1}))
    assert "Vastaajalla on jo 7 arviota" in told(later.files[0])
    accept(desk.store, later, later.proposed)
    row = answer_form(desk.store, desk.people["Lahti jäsen"]).rows[0]
    assert row.answer is not None and row.answer.score == 1
    desk.store.undo()


@pytest.mark.parametrize(
    ("value", "kind", "words", "scored"),
    [
        ("hyvä", OddityKind.SCORE_TEXT, "E8: arviona on teksti ”hyvä”. Arvio jää tyhjäksi.", 0),
        ("4", OddityKind.SCORE_AS_TEXT, "ja siitä luettiin 4.", 7),
        (7, OddityKind.SCORE_OUTSIDE, "E8: arvio 7 ei ole kokonaisluku 0–5.", 0),
        (2.5, OddityKind.SCORE_OUTSIDE, "E8: arvio 2,5 ei ole kokonaisluku 0–5.", 0),
        (-1, OddityKind.SCORE_OUTSIDE, "arvio -1 ei ole", 0),
        (True, OddityKind.SCORE_TEXT, "teksti", 0),
        ("=1+1", OddityKind.SCORE_FORMULA, "E8: arviona on kaava, jota ei lasketa.", 0),
    ],
)
def test_a_strange_score_is_told_and_the_rest_is_taken(
    desk: Desk, value: object, kind: OddityKind, words: str, scored: int
) -> None:
    file = desk.one(desk.fill(GOOD | {SCORE: value}))
    assert kind in kinds(file)
    assert words in told(file)
    assert (file.usable, file.scored, len(file.answers)) == (True, scored, 7)


def test_a_formula_in_a_text_is_left_out(desk: Desk) -> None:
    file = desk.one(desk.fill(GOOD | {EVIDENCE: '=HYPERLINK("x")'}))
    assert "D8: tekstin paikalla on kaava." in told(file)
    assert {fields["evidence"] for _, fields in file.answers} == {""}
    assert {fields["score"] for _, fields in file.answers} == {3}


def test_scores_without_evidence_are_counted(desk: Desk) -> None:
    assert "7 arviota on ilman perustelua." in told(desk.one(desk.fill({SCORE: 2})))


def test_a_form_of_another_round_names_its_year(desk: Desk, tmp_path: Path) -> None:
    other = a.start_round(desk.store, 2031).ids[0]
    (path, *_) = g.write_forms(desk.store, other, tmp_path).paths
    file = desk.one(path)
    assert "toiselta kierrokselta (2031)" in told(file)
    assert not file.usable
    a.delete_round(desk.store, other)


def test_an_unknown_participant_is_told(desk: Desk) -> None:
    path, who = desk.fill(GOOD, "Heinola jäsen"), desk.people["Heinola jäsen"]
    a.remove_participant(desk.store, who)
    assert kinds(desk.one(path)) == {OddityKind.UNKNOWN_PARTICIPANT}
    desk.store.undo()


def test_answers_to_what_is_no_longer_asked_are_left_out(store: Store, tmp_path: Path) -> None:
    desk = Desk(store, tmp_path)
    path = desk.fill(GOOD)
    delete_criterion(store, workshop(store, desk.round_id).in_order[0].criterion.id)
    add_criterion(store, desk.round_id, "Uusi")
    preview = desk.read(path)
    assert kinds(preview.files[0]) == {OddityKind.CRITERION_GONE, OddityKind.HALF}
    accept(store, preview, preview.proposed)
    assert desk.written() == 6


REFUSED = {
    "iso.xlsx": (lambda data: bytes(50_000_000), OddityKind.TOO_LARGE),
    "pommi.xlsx": (
        lambda data: repacked(data, lambda parts: parts.update({"xl/a.xml": bytes(15_000_000)})),
        OddityKind.BOMB,
    ),
    "makro.xlsm": (lambda data: data, OddityKind.MACRO),
    "makro.xlsx": (
        lambda data: repacked(data, lambda parts: parts.update({"xl/vbaProject.bin": b"x"})),
        OddityKind.MACRO,
    ),
    "kirje.xlsx": (lambda data: b"Hei", OddityKind.NOT_WORKBOOK),
    "vanha.xlsx": (lambda data: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), OddityKind.OLD_EXCEL),
    "salattu.xlsx": (
        lambda data: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        OddityKind.ENCRYPTED,
    ),
    "muu.xlsx": (
        lambda data: repacked(data, lambda parts: parts.update({"xl/workbook.xml": b"<a/>"})),
        OddityKind.NOT_OURS,
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_is_told_with_its_reason_and_the_rest_is_taken(desk: Desk, name: str) -> None:
    make, kind = REFUSED[name]
    bad = desk.folder / name
    bad.write_bytes(make(desk.path().read_bytes()))
    preview = desk.read(bad, desk.fill(GOOD))
    assert {each.kind for each in preview.files[0].oddities} & {kind, OddityKind.DAMAGED}
    assert not preview.files[0].usable
    assert preview.proposed == {desk.path()}
    accept(desk.store, preview, [bad, desk.path()])
    assert desk.written() == 7


def test_a_file_that_cannot_be_opened_is_told(desk: Desk) -> None:
    preview = desk.read(desk.folder / "poissa.xlsx", desk.folder)
    assert [kinds(each) for each in preview.files] == [{OddityKind.UNREADABLE}] * 2


def test_links_to_other_files_are_told_and_not_followed(desk: Desk) -> None:
    path = desk.fill(GOOD)
    link = {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}
    path.write_bytes(repacked(path.read_bytes(), lambda parts: parts.update(link)))
    assert kinds(desk.one(path)) == {OddityKind.EXTERNAL_LINKS}


def test_reading_tells_how_far_it_is_and_stops_between_files(desk: Desk) -> None:
    paths = [desk.path(name) for name in sorted(desk.people)]
    steps = read_files([*paths, paths[0]], expected(desk.store, desk.round_id))
    assert [next(steps), next(steps)] == [(1, 5), (2, 5)]
    steps.close()
    assert desk.written() == 0


def test_nothing_chosen_or_a_closed_round_writes_nothing(store: Store, tmp_path: Path) -> None:
    desk = Desk(store, tmp_path)
    preview = desk.read(desk.fill(GOOD))
    with pytest.raises(NothingToAccept):
        accept(store, preview, ())
    gone = desk.people["Lahti jäsen"]
    a.remove_participant(store, gone)
    with pytest.raises(NotFound):
        accept(store, preview, preview.proposed)
    store.undo()
    a.close_round(store, desk.round_id, DAY)
    with pytest.raises(RoundClosed):
        accept(store, preview, preview.proposed)
    assert desk.written() == 0


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=300) | st.just(b"PK"), score=st.text(max_size=8) | st.integers() | st.none())
def test_whatever_a_file_holds_reading_tells_and_never_writes(
    desk_once: tuple[Desk, dict[str, bytes]], data: bytes, score: object
) -> None:
    desk, files = desk_once
    strange = desk.folder / "outo.xlsx"
    strange.write_bytes(data)
    text = "".join(each for each in score if each.isprintable()) if isinstance(score, str) else score
    form = desk.folder / "outo lomake.xlsx"
    form.write_bytes(filled(files[desk.path().name], {SCORE: text}))
    before = desk.store.connection.rows("SELECT count(*) FROM change")[0][0]
    first, second = desk.read(strange, form).files
    assert not first.usable
    assert second.usable
    assert all(oddity_words(each) for each in (*first.oddities, *second.oddities))
    assert desk.store.connection.rows("SELECT count(*) FROM change")[0][0] == before
    strange.unlink()
    form.unlink()
