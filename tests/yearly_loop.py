"""The network's loop, walked through the services on the sample: assessment, plan, wheel, follow-up, report.

Three tests walk it: the quick one (tests/services), the one whose workbooks go through LibreOffice
(tests/oracles), and the one that looks for anybody's answer in every file that it writes.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

from services.makers import Clock
from seutu_desktop.domain.assessment import FindingKind, RoundStep
from seutu_desktop.domain.handling import HandledKind, HandlingDecision
from seutu_desktop.domain.handling_state import Decided
from seutu_desktop.domain.meetings import DecisionKind, ItemKind, ItemState, Meeting
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.plans import Goal, GoalState, Measure
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import assessment as a
from seutu_desktop.services import flow, handling, measures, meetings, minutes, plans, reports, wheel
from seutu_desktop.services.annual_report import ReportDraft, make_report, report_draft
from seutu_desktop.services.assessment_answers import TEXTS, save_answer
from seutu_desktop.services.assessment_criteria import set_consensus
from seutu_desktop.services.assessment_findings import add_finding, choose, edit_finding, into_plan, set_dots
from seutu_desktop.services.assessment_forms import write_forms
from seutu_desktop.services.assessment_intake import Preview, accept, expected, read_now
from seutu_desktop.services.assessment_view import Workshop, workshop
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.handling_documents import add_document
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.plan_agenda import FollowUp, follow_up, follow_up_state, put_plan_on_agenda
from seutu_desktop.services.plan_view import PlanView, plan_view
from seutu_desktop.services.proposing import Suggestion, accept_suggestions, suggestions
from seutu_desktop.services.wheel_files import Paint
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store
from workbooks.forms import filled

ROUND, YEAR = 2026, 2027
WORKSHOP = date(2026, 12, 15)
AFTER = date(2028, 1, 12)
"""The day on which the year is over and its report is drafted."""

MARK = "salasana"
"""Begins every word that a participant wrote: nothing but their own answer may hold it."""

TARGETS = (
    ("Perehdytys ennen ensimmäistä kokousta", "M4"),
    ("Aineisto viikkoa ennen kokousta", "M2"),
    ("Päätökset tiedoksi kuntien sivuille", "M3"),
)
MEASURES = (
    (("Perehdytyspaketti uusille jäsenille", (1, 8)), ("Kummijäsen jokaiselle uudelle", (3,))),
    (("Esityslistan luonnos kaksi viikkoa ennen", (2, 9)), ("Yhteinen kansio otetaan käyttöön", (4,))),
    (("Tiedote jokaisesta päätöksestä", (5,)), ("Kuntien verkkosivujen kooste", (6,))),
)
OUTCOMES = (
    (GoalState.DONE, "Kaikki uudet jäsenet saivat paketin ennen ensimmäistä kokoustaan."),
    (GoalState.PARTLY, "Aineisto lähti ajoissa yhdeksään kokoukseen yhdestätoista."),
    (GoalState.DROPPED, "Tiedotteista luovuttiin, koska kunnat julkaisevat muistiot itse."),
)
APPROVING = "Toimintasuunnitelman hyväksyminen"
FOLLOWING = "Vuosikellon ja toimintasuunnitelman toteutuminen"
DAYS = (date(2027, 3, 10), date(2027, 6, 9), date(2027, 11, 10))

_NOTED = (ItemKind.REVIEW, ItemKind.NOTICE, ItemKind.OTHER)

Carry = Callable[[Path], Path]


def copied(sample: Path, folder: Path, clock: Clock) -> Store:
    """Return a copy of the sample's folder, open, whose time is the clock's."""
    shutil.copytree(sample, folder)
    return Store.open(folder / "seutu.db", clock)


class Loop:
    """The sample's store, its clock, a folder for what is written, and the hands that go round the year."""

    def __init__(self, store: Store, clock: Clock, folder: Path, carry: Carry, paint: Paint) -> None:
        self.store, self.clock, self.folder = store, clock, folder
        self._carry, self._paint = carry, paint
        self.round_id = a.round_of(store, ROUND).id
        self.intake: Preview | None = None
        self.proposed: list[Suggestion] = []
        self.held: list[str] = []

    # The assessment of 2026

    def assess(self) -> None:
        """Let fourteen answer, the first two by a workbook that is carried on the way back."""
        people = self.workshop().participants
        criteria = self.workshop().in_order
        for at, each in enumerate(people[2:], 2):
            for row, found in enumerate(criteria):
                texts = {name: f"{MARK}-{at}-{row}-{name}" for name in TEXTS}
                save_answer(
                    self.store, each.participant.id, found.criterion.id, score=(at + row) % 6, **texts
                )
        back = self.workbooks()
        self.intake = read_now(back, expected(self.store, self.round_id))
        accept(self.store, self.intake, self.intake.proposed)

    def workbooks(self) -> list[Path]:
        """Return the workbooks of the first two, filled and carried on the way back."""
        keys = [each.participant.id for each in self.workshop().participants[:2]]
        forms = write_forms(self.store, self.round_id, self._made("lomakkeet"), keys).paths
        inbox = self._made("palautuneet")
        return [self._carry(_fill(path, at, inbox)) for at, path in enumerate(forms)]

    def agree(self) -> None:
        """Hold the workshop: consensus, a strength, three targets with dots into the plan; end it."""
        self.clock.now = _moment(WORKSHOP)
        store, key = self.store, self.round_id
        a.set_step(store, key, RoundStep.CONSENSUS)
        codes = {each.criterion.code: each.criterion.id for each in self.workshop().rows}
        for at, (code, criterion) in enumerate(sorted(codes.items())):
            set_consensus(store, criterion, consensus=at % 4 + 1, consensus_note=f"Sovittiin {code}.")
        add_finding(store, key, FindingKind.STRENGTH, "Säännölliset kokoukset", codes["M1"])
        for text, code in TARGETS:
            card = add_finding(store, key, FindingKind.TARGET, text, codes[code]).ids[0]
            edit_finding(store, card, impact=4, effort=2)
            set_dots(store, card, 5)
            choose(store, card)
        a.set_step(store, key, RoundStep.PLAN)
        into_plan(store, key)
        a.close_round(store, key, WORKSHOP)

    def workshop(self) -> Workshop:
        """Return the round as its view shows it."""
        return workshop(self.store, self.round_id)

    # The plan of 2027

    def plan(self) -> PlanView:
        """Return the plan as its view shows it."""
        return plan_view(self.store, YEAR, self.clock.now.date())

    def goals(self) -> list[Goal]:
        """Return the plan's goals in their order."""
        found = plans.plan_of(self.store, YEAR)
        assert found is not None
        return plans.goals_of(self.store, found.id)

    def measures(self) -> list[Measure]:
        """Return every measure of the plan."""
        return [each for goal in self.goals() for each in measures.measures_of(self.store, goal.id)]

    def make_measures(self) -> None:
        """Give each goal its indicator and two measures with months."""
        for goal, own in zip(self.goals(), MEASURES, strict=True):
            plans.edit_goal(self.store, goal.id, indicator="Osuus kokouksista", target="100 %")
            for title, months in own:
                measures.add_measure(
                    self.store, goal.id, title, months=months, responsible_role="Koordinaattori"
                )

    def approve(self) -> str:
        """Hold December's meeting, then January's with the plan on its agenda; return the plan's matter."""
        december, january = self._meetings()[-3:-1]
        assert december.day == date(2026, 12, 9)
        self.hold(december)
        self.clock.now = _moment(date(2026, 12, 30))
        today = self.clock.now.date()
        item_id = put_plan_on_agenda(self.store, YEAR, january.id, today, self._paint).ids[0]
        for goal in self.goals()[:1]:
            link(self.store, item_id, LinkKind.GOAL, goal.id)
        self.hold(january)
        return item_id

    def hold(self, meeting: Meeting) -> None:
        """Send the agenda a week before, hold the meeting, decide what is open, and send the record."""
        store, day = self.store, meeting.day
        self.clock.now = _moment(day)
        flow.send_agenda(store, meeting.id, date.fromordinal(day.toordinal() - 7))
        minutes.begin(store, meeting.id, datetime.combine(day, time(9, 1)))
        minutes.mark_everybody(store, meeting.id)
        for item in store.record(meeting.id).items:
            if item.state is ItemState.OPEN:
                noted = item.kind in _NOTED or item.title == FOLLOWING
                minutes.decide(store, item.id, DecisionKind.NOTED if noted else DecisionKind.APPROVED)
        flow.hold(store, meeting.id, datetime.combine(day, time(11)))
        flow.send_minutes(store, meeting.id)
        self.held.append(meeting.id)

    # The year 2027

    def occurrences(self) -> dict[str, list[Occurrence]]:
        """Return the occurrences of 2027 of each measure's task, by the measure's title."""
        series = {each.series_id: each.title for each in self.measures()}
        found: dict[str, list[Occurrence]] = {title: [] for title in series.values()}
        for each in read_wheel(self.store, YEAR, self.clock.now.date()).of_year(YEAR):
            if each.task.series_id in series:
                found[series[each.task.series_id]].append(each)
        return found

    def carry_out(self) -> None:
        """Hold the year's meetings: measures are ticked or decided in a §, June follows the plan up."""
        if follow_up_state(self.store) is not FollowUp.ON:
            follow_up(self.store)
        first, *_ = self.measures()
        wheel.edit_task(self.store, str(self.measures()[1].series_id), YEAR, makes_item=True)
        for each in self.occurrences()[first.title]:
            wheel.tick(self.store, each.task.series_id, YEAR, each.key, each.due or AFTER)
        february = self._meetings()[-1]
        days = [meetings.plan_meeting(self.store, _at(day, 9), _at(day, 11)).ids[0] for day in DAYS]
        march, june, november = (self.store.meetings.get(key) for key in days)
        self.hold(february)
        self._take_up(march, {self.measures()[1].title})
        measures.edit_measure(self.store, self.measures()[4].id, state=GoalState.DROPPED)
        plans.edit_goal(self.store, self.goals()[1].id, state=GoalState.UNDER_WAY)
        self._take_up(june, {FOLLOWING})
        self._report_of_a_group(november)
        self.hold(november)

    def _take_up(self, meeting: Meeting, titles: set[str]) -> None:
        """Put on the agenda what proposes itself under these titles, and hold the meeting."""
        self.clock.now = _moment(date.fromordinal(meeting.day.toordinal() - 14))
        chosen = [
            each
            for each in suggestions(self.store, meeting.id)
            if any(each.title.startswith(title) for title in titles)
        ]
        self.proposed += chosen
        accept_suggestions(self.store, meeting.id, chosen)
        self.hold(meeting)

    def _report_of_a_group(self, meeting: Meeting) -> None:
        group = next(
            each for each in self.store.directory().bodies.values() if each.name.startswith("Kirjasto")
        )
        reports.receive_report(self.store, meeting.id, group.id, "Yhteinen aineistopäivä.", meeting.day)

    def send_out(self) -> None:
        """Send the plan to the municipalities; two of them have decided."""
        self.clock.now = _moment(date(2027, 3, 31))
        document = add_document(self.store, "Toimintasuunnitelma 2027", HandledKind.ACTION_PLAN, YEAR).ids[0]
        handling.mark_sent(self.store, document, date(2027, 2, 5))
        for town in handling.members_on(self.store, date(2027, 2, 5))[:2]:
            decided = Decided(HandlingDecision.NOTED, date(2027, 3, 23), "Sivistyslautakunta", "23")
            handling.record_decision(self.store, document, town, decided)

    def tell_outcomes(self) -> None:
        """Write what became of each goal when the year is over."""
        self.clock.now = _moment(AFTER)
        for goal, (state, outcome) in zip(self.goals(), OUTCOMES, strict=True):
            plans.edit_goal(self.store, goal.id, state=state, outcome=outcome)
        make_report(self.store, YEAR)

    def draft(self, year: int = YEAR) -> ReportDraft:
        """Return the draft of the report of a year."""
        return report_draft(self.store, year, self.clock.now.date())

    def walk(self) -> Loop:
        """Go the whole way round."""
        for step in (self.assess, self.agree, self.make_measures, self.approve, self.send_out):
            step()
        self.carry_out()
        self.tell_outcomes()
        return self

    def _meetings(self) -> list[Meeting]:
        found = self.store.meetings.of("start, id", body_id=steering_group(self.store).id)
        return [each for each in found if each.start.year >= ROUND]

    def _made(self, name: str) -> Path:
        folder = self.folder / name
        folder.mkdir(parents=True)
        return folder


def _fill(path: Path, at: int, inbox: Path) -> Path:
    cells = {
        4: f"{MARK}-{at}-evidence",
        5: at + 2,
        6: f"{MARK}-{at}-strengths",
        7: f"{MARK}-{at}-improvements",
        8: f"{MARK}-{at}-actions",
    }
    filled_in = inbox / path.name
    filled_in.write_bytes(filled(path.read_bytes(), cells))
    return filled_in


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(8), tzinfo=Clock().now.tzinfo)


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour))
