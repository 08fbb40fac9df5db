"""The whole loop on the sample (issue 4, done when 1): each test looks at one part of one walk around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from loop_files import contents, write_all
from loop_sources import follow, named_sections, sources
from services.makers import Clock
from seutu_desktop import app
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.meetings import DecisionKind, ItemKind, ItemState
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.report_lines import GatheredLine, SourceKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.calendar_file import build
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.intake_oddities import OddityKind
from seutu_desktop.services.plans import plan_of
from seutu_desktop.services.privacy_file import write_person_export
from seutu_desktop.services.proposing import suggestions
from seutu_desktop.services.report_goals import STATES
from seutu_desktop.store.export import export
from yearly_loop import (
    APPROVING,
    FOLLOWING,
    MARK,
    MEASURES,
    OUTCOMES,
    TARGETS,
    YEAR,
    Loop,
    copied,
)


@pytest.fixture(scope="module")
def loop(sample_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loop]:
    """The sample after the whole loop, walked once."""
    folder, clock = tmp_path_factory.mktemp("loop"), Clock()
    store = copied(sample_folder, folder / "data", clock)
    yield Loop(store, clock, folder / "files", lambda path: path, app.paint).walk()
    store.close()


def test_fourteen_answered_two_of_them_by_workbook(loop: Loop) -> None:
    view = loop.workshop()
    assert (view.answered, len(view.participants)) == (14, 14)
    assert {each.scored for each in view.participants} == {7}
    by_file = [each for each in view.participants if each.participant.workbook_hash]
    assert len(by_file) == 2
    assert loop.intake is not None
    told = [each.kind for file in loop.intake.files for each in file.oddities]
    assert set(told) <= {OddityKind.LIBREOFFICE, OddityKind.REPLACES}


def test_the_consensus_and_three_chosen_targets_are_three_goals(loop: Loop) -> None:
    view = loop.workshop()
    assert view.agreed == 7
    assert view.round.closed_on == date(2026, 12, 15)
    goals = loop.goals()
    assert [each.title for each in goals] == [text for text, _ in TARGETS]
    assert {each.finding_id for each in goals} == {
        each.finding.id for each in view.targets if each.finding.chosen
    }
    plan = plan_of(loop.store, YEAR)
    assert plan is not None
    assert plan.round_id == view.round.id


def test_the_plan_was_approved_in_a_section_of_january(loop: Loop) -> None:
    plan = plan_of(loop.store, YEAR)
    assert plan is not None
    found = decision_of(loop.store, LinkKind.ACTION_PLAN, plan.id)
    assert found is not None
    assert (found.number, found.day, found.decided) == ("1/2027", date(2027, 1, 13), True)
    assert found.decision_kind is DecisionKind.APPROVED
    item = loop.store.items.get(found.item_id)
    assert item.section_number == found.section
    files = {each.name for each in loop.store.attachments.of(item_id=item.id)}
    assert files == {"Toimintasuunnitelma 2027.docx", "Liite Vuosikello 2027.docx"}
    assert all(f"- {text}" in item.description for text, _ in TARGETS)
    again = [each for each in suggestions(loop.store, found.meeting_id) if each.title.startswith(APPROVING)]
    assert again == []


def test_every_measure_is_on_the_wheel_of_2027_in_its_months(loop: Loop) -> None:
    found = loop.occurrences()
    kept = {title: months for own in MEASURES for title, months in own}
    dropped = loop.measures()[4].title
    assert not loop.store.cycle.tasks.of(title=dropped, active=True)
    assert {
        title: tuple(each.due.month for each in own if each.due)
        for title, own in found.items()
        if title != dropped
    } == {title: months for title, months in kept.items() if title != dropped}


def test_the_calendar_file_holds_each_measure(loop: Loop) -> None:
    text = build(loop.store, year=YEAR).data.decode().replace("\r\n ", "")
    for title, own in loop.occurrences().items():
        assert text.count(f"SUMMARY:{title}") == len(own), title


def test_a_measure_that_makes_a_matter_proposed_itself_and_its_section_ticked_it(loop: Loop) -> None:
    title = loop.measures()[1].title
    assert [each.reason for each in loop.proposed if each.title == title] == ["wheel_next"]
    (occurrence,) = loop.occurrences()[title]
    assert occurrence.tick is not None
    item = loop.store.items.get(str(occurrence.tick.item_id))
    assert (item.title, item.state) == (title, ItemState.DECIDED)
    assert occurrence.tick.done_on == date(2027, 3, 10)


def test_junes_follow_up_told_the_state_of_each_goal_then(loop: Loop) -> None:
    assert [each.due for each in loop.proposed if each.title == FOLLOWING] == [date(2027, 6, 9)]
    (item,) = [
        each
        for each in loop.store.items.of(title=FOLLOWING)
        if loop.store.meetings.get(each.meeting_id).day == date(2027, 6, 9)
    ]
    first, second, third = (text for text, _ in TARGETS)
    assert item.description.startswith("Toimintasuunnitelman 2027 tilanne 26.5.2027:")
    assert f"**{first}**: suunniteltu" in item.description
    assert f"**{second}**: käynnissä" in item.description
    assert f"**{third}**: suunniteltu" in item.description
    assert "- Tiedote jokaisesta päätöksestä: luovuttu" in item.description
    assert "- Kummijäsen jokaiselle uudelle: toteutunut" in item.description
    assert item.section_number is not None


# The report of 2027


def test_each_goals_outcome_is_in_the_report_and_its_source_is_the_goal(loop: Loop) -> None:
    lines = loop.draft().of(ReportSection.GOALS).lines
    assert len(lines) == 3
    by_goal = {line.source.row_id: line for line in lines}
    for goal, (state, outcome) in zip(loop.goals(), OUTCOMES, strict=True):
        line = by_goal[goal.id]
        assert line.text == f"{goal.title}: {STATES[state]}. {outcome}"
        assert follow(loop.store, line.source) == goal.title


def test_every_source_of_four_years_leads_to_the_row_that_its_words_name(loop: Loop) -> None:
    kinds = set()
    for year in (2024, 2025, 2026, YEAR):
        for each, source in sources(loop.draft(year)):
            named = follow(loop.store, source).casefold()
            told = f"{source.words} {each.text if isinstance(each, GatheredLine) else each}"
            assert named in told.casefold(), (each, named)
            kinds.add(source.kind)
    assert kinds == set(SourceKind)


def test_every_section_that_a_source_names_is_found_by_its_words_alone(loop: Loop) -> None:
    found = list(named_sections(loop.store, loop.draft()))
    assert len({each.item.id for each in found}) >= 4
    earlier = [each for year in (2024, 2025, 2026) for each in named_sections(loop.store, loop.draft(year))]
    assert len(earlier) > 40
    by_row = {source.item_id: source.words for _, source in sources(loop.draft()) if source.item_id}
    for each in found:
        if each.item.id in by_row:
            assert each.words in by_row[each.item.id]
    goal = loop.draft().of(ReportSection.GOALS).lines[0]
    assert {each.item.title for each in found if each.words in goal.source.words} == {
        "Toimintasuunnitelma vuodelle 2027"
    }


def test_every_decided_section_of_the_year_is_named(loop: Loop) -> None:
    draft = loop.draft()
    named = {source.item_id for _, source in sources(draft) if source.item_id}
    formal = " ".join(line.text for line in draft.of(ReportSection.DECISIONS).lines if "formal" in line.key)
    numbers = {int(each) for each in formal.partition("§ ")[2].rstrip(").").split(", ")}
    meant = [
        item
        for meeting in loop.store.meetings.all()
        if meeting.start.year == YEAR
        for item in loop.store.items.of(meeting_id=meeting.id)
        if item.state is ItemState.DECIDED
    ]
    own = [each for each in meant if each.kind is ItemKind.MATTER]
    assert len(own) >= 3
    assert {each.id for each in own} <= named
    assert numbers == {
        each.section_number
        for each in meant
        if each.kind in (ItemKind.MINUTES_APPROVAL, ItemKind.ORDER_OF_BUSINESS)
    }


def test_a_source_that_leads_nowhere_fails(loop: Loop) -> None:
    line = loop.draft().of(ReportSection.GOALS).lines[0]
    with pytest.raises(Exception, match="gone"):
        follow(loop.store, line.source.__class__(line.source.words, line.source.kind, "gone"))


def test_nothing_that_is_gathered_holds_what_anybody_answered(loop: Loop) -> None:
    assert MARK not in f"{loop.draft()}"


# Nothing that leaves the program holds what one person answered (done when 7)


@pytest.fixture(scope="module")
def written(loop: Loop, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Every part of every file that the program writes of the loop."""
    folder = tmp_path_factory.mktemp("kaikki") / "ensin"
    write_all(loop, folder)
    return contents(folder)


def test_every_kind_of_file_is_written(loop: Loop, written: dict[str, bytes]) -> None:
    kinds = {each.kind for each in loop.store.documents.all()}
    unwritten = {DocumentKind.MINUTES, DocumentKind.HANDLING, DocumentKind.MEETING_CALENDAR}
    assert kinds == set(DocumentKind) - unwritten  # memos stand for minutes; a calendar counts as a wheel
    assert "Kokouskalenteri 2027.docx/word/document.xml" in written
    endings = {name.rpartition(".")[2] for name in written}
    assert {"xml", "png", "svg", "ics", "json"} <= endings
    assert len([name for name in written if name.startswith("Vuosikello 2027.pdf/")]) > 3


def test_no_file_holds_what_anybody_wrote(written: dict[str, bytes]) -> None:
    assert [name for name, data in written.items() if MARK.encode() in data] == []


def test_what_is_searched_for_is_found_where_it_may_be(loop: Loop, tmp_path: Path) -> None:
    """A form that was handed in, a person's own data, and `seutu export`, which is all that there is."""
    person = loop.workshop().participants[5].participant.person_id
    write_person_export(loop.store, person, tmp_path / "omat.json")
    export(loop.store, tmp_path / "vienti")
    holding = {name for name, data in contents(loop.folder / "palautuneet").items() if MARK.encode() in data}
    assert any("sharedStrings" in name or "sheet1" in name for name in holding)
    own = (tmp_path / "omat.json").read_text("utf-8")
    assert f"{MARK}-5-0-evidence" in own
    assert f"{MARK}-6-" not in own
    assert any(MARK.encode() in path.read_bytes() for path in (tmp_path / "vienti").rglob("*.json*"))


def test_who_gave_which_answer_changes_no_byte_of_any_file(
    loop: Loop, written: dict[str, bytes], tmp_path: Path
) -> None:
    """Scores are single digits: what is shown is that nothing written depends on whose they were."""
    store, criteria = loop.store, {each.criterion.id for each in loop.workshop().rows}
    with store.action("test.turn"):
        for key in criteria:
            own = store.yearly.answers.of(criterion_id=key)
            for mine, other in zip(own, [*own[5:], *own[:5]], strict=True):
                kept = {"id": mine.id, "participant_id": mine.participant_id}
                store.yearly.answers.save(replace(other, **kept))
    write_all(loop, tmp_path / "sitten")
    again = contents(tmp_path / "sitten")
    store.undo()
    assert again.keys() == written.keys()
    saved_at = [name for name in again if name.endswith(".xlsx/docProps/core.xml")]
    assert len(saved_at) == 1
    assert [name for name, data in again.items() if data != written[name]] == saved_at
