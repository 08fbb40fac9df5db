"""The annual report's projects with their grants, its surveys, and the year's money with its leverage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from seutu_desktop.domain.budgets import Budget, BudgetLine, BudgetLineKind
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.joint_products import Survey
from seutu_desktop.domain.money import format_cents
from seutu_desktop.domain.projects import Grant, Project, ProjectState, of_year
from seutu_desktop.domain.report_lines import Figures, Gathered, GatheredLine, Source, SourceKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.richtext import plain
from seutu_desktop.services.decided_in import DecidedIn, matters_of
from seutu_desktop.services.money_words import people
from seutu_desktop.services.report_sources import ReportYear
from seutu_desktop.store.projects import ProjectRows, read_projects
from seutu_desktop.store.store import Store

_STATES: Mapping[ProjectState, str] = {
    ProjectState.IDEA: "suunnitteilla",
    ProjectState.APPLIED: "avustusta haettu",
    ProjectState.RUNNING: "käynnissä",
    ProjectState.ENDED: "päättynyt",
    ProjectState.REJECTED: "ei saanut avustusta",
}
_GRANT_COLUMNS = ("Hanke", "Rahoittaja", "Myönnetty", "Omarahoitus", "Maksettu vuoden aikana")
_BUDGET_COLUMNS = ("Talousarvion kohta", "Suunniteltu", "Toteutunut")
_UNKNOWN = "ei kirjattu"


def projects(store: Store, around: ReportYear) -> Gathered:
    """Return the projects of the year with grants and own share, and the § about each; four statements."""
    rows = read_projects(store)
    own = [
        each for each in rows.projects if of_year(each, _grants(each, rows), around.year, around.today.year)
    ]
    matters = matters_of(store, LinkKind.PROJECT, {each.id for each in own})
    lines = tuple(_project(around, each, rows, matters) for each in own)
    table = [(each.id, row) for each in own for row in _grant_rows(each, rows, around)]
    source = Source("Hankkeet ja avustukset", SourceKind.PROJECT, table[0][0] if table else "")
    caption = f"Hankkeiden avustukset {around.year}"
    printed = tuple(row for _, row in table)
    figures = Figures("grants", caption, _GRANT_COLUMNS, (32, 28, 20, 22, 22), printed, source, numbers=3)
    return Gathered(lines, (figures,) if table else ())


def surveys(store: Store, around: ReportYear) -> Gathered:
    """Return the surveys of the year with answers and results, and the § about each; four statements."""
    found = store.yearly.surveys.of("opens, id", year=around.year)
    matters = matters_of(store, LinkKind.SURVEY, {each.id for each in found})
    return Gathered(tuple(_survey(around, each, matters.get(each.id, ())) for each in found))


def money(store: Store, around: ReportYear) -> Gathered:
    """Return the year's budget, external funding and leverage (domain.md 9) in six statements."""
    budgets = store.yearly.budgets.of(year=around.year)
    rows = read_projects(store)
    if not budgets:
        return Gathered(tuple(_external(around, rows, None)))
    (budget,) = budgets
    source = _budget_source(store, around, budget)
    lines = [
        *(_shared(around, budget, source) if budget.shared_cents else ()),
        *_external(around, rows, budget),
    ]
    entered = store.yearly.budget_lines.of("position, id", budget_id=budget.id)
    figures = _budget_figures(around, entered, source)
    return Gathered(tuple(lines), (figures,) if entered else ())


def external_cents(rows: ProjectRows, year: int) -> tuple[int, int]:
    """Return what was paid of grants in a year, and what grants decided in the year gave, in cents."""
    paid = sum(each.cents for each in rows.payments if each.paid_on.year == year)
    decided = (each for each in rows.grants if each.decided_on and each.decided_on.year == year)
    return paid, sum(each.granted_cents or 0 for each in decided)


def _grants(project: Project, rows: ProjectRows) -> list[Grant]:
    return [each for each in rows.grants if each.project_id == project.id]


def _project(
    around: ReportYear, project: Project, rows: ProjectRows, matters: Mapping[str, list[DecidedIn]]
) -> GatheredLine:
    funders = [rows.funder_name(each.funder_id) for each in _grants(project, rows)]
    named = [name for name in dict.fromkeys((rows.funder_name(project.funder_id), *funders)) if name]
    funder = f", {', '.join(named)}" if named else ""
    words = " ".join(plain(project.outcome or project.description).split())
    text = f"{project.name}{funder}: {_STATES[_state_in(project, around.year)]}."
    for each in _grants(project, rows):
        text += _grant_words(each)
    decided = [each for each in matters.get(project.id, ()) if each.decided]
    source = "; ".join([f"Hankkeet: {project.name}", *map(around.decided_words, decided)])
    told = f"{text} {words}".strip()
    return GatheredLine(f"project:{project.id}", told, Source(source, SourceKind.PROJECT, project.id))


def _state_in(project: Project, year: int) -> ProjectState:
    """A project that has ended since was still going on in the years before its last."""
    later = project.last_year is not None and year < project.last_year
    return ProjectState.RUNNING if project.state is ProjectState.ENDED and later else project.state


def _grant_words(grant: Grant) -> str:
    if not grant.granted_cents:  # unknown, or nothing: the project's state says so
        return ""
    number = ", ".join(
        filter(None, (grant.decision_number, numeric_day(grant.decided_on) if grant.decided_on else ""))
    )
    own = f", omarahoitus {format_cents(grant.own_share_cents)}" if grant.own_share_cents is not None else ""
    return f" Avustus {format_cents(grant.granted_cents)}{own}" + (f" ({number})." if number else ".")


def _grant_rows(project: Project, rows: ProjectRows, around: ReportYear) -> Iterable[tuple[str, ...]]:
    for each in _grants(project, rows):
        paid = [
            one.cents for one in rows.payments if one.grant_id == each.id and one.paid_on.year == around.year
        ]
        yield (
            project.name,
            rows.funder_name(each.funder_id or project.funder_id),
            format_cents(each.granted_cents) if each.granted_cents is not None else _UNKNOWN,
            format_cents(each.own_share_cents) if each.own_share_cents is not None else _UNKNOWN,
            format_cents(sum(paid)) if paid else "",
        )


def _survey(around: ReportYear, survey: Survey, matters: Sequence[DecidedIn]) -> GatheredLine:
    days = _open_days(survey)
    parts = [
        f"avoinna {days}" if days else "",
        _answers(survey),
        f"tuloksista tiedotettiin {numeric_day(survey.told_on)}" if survey.told_on else "",
    ]
    told = "; ".join(filter(None, parts)) or "toteutettiin"
    results = " ".join(plain(survey.results).split())
    decided = [around.decided_words(each) for each in matters if each.decided]
    source = "; ".join([f"Kyselyt: {survey.name}", *decided])
    text = f"{survey.name}: {told}." + (f" {results}" if results else "")
    return GatheredLine(f"survey:{survey.id}", text, Source(source, SourceKind.SURVEY, survey.id))


def _open_days(survey: Survey) -> str:
    opens, closes = survey.opens, survey.closes
    if opens is None:
        return f"{numeric_day(closes)} asti" if closes else ""
    if closes is None:
        return f"{numeric_day(opens)} alkaen"
    begun = f"{opens.day}.{opens.month}." if opens.year == closes.year else numeric_day(opens)
    return f"{begun}–{numeric_day(closes)}"


def _answers(survey: Survey) -> str:
    if survey.answered is None:
        return ""
    if not survey.invited:
        return f"{people(survey.answered)} vastausta"
    percent = (200 * survey.answered + survey.invited) // (2 * survey.invited)
    return f"{people(survey.answered)} vastausta {people(survey.invited)} kutsutulta ({percent}\u00a0%)"


def _budget_source(store: Store, around: ReportYear, budget: Budget) -> Source:
    matters = matters_of(store, LinkKind.BUDGET, {budget.id}).get(budget.id, [])
    decided = [around.decided_words(each) for each in matters if each.decided]
    return Source("; ".join([f"talousarvio {around.year}", *decided]), SourceKind.BUDGET, budget.id)


def _shared(around: ReportYear, budget: Budget, source: Source) -> Iterable[GatheredLine]:
    day = f" {numeric_day(budget.population_on)}" if budget.population_on else ""
    amount = format_cents(budget.shared_cents)
    text = f"Kuntien yhteinen osuus oli {amount}, ja se jaettiin kunnille väkiluvun{day} mukaan."
    yield GatheredLine(f"shared:{budget.id}", text, source)


def _external(around: ReportYear, rows: ProjectRows, budget: Budget | None) -> Iterable[GatheredLine]:
    """External funding, and how many euros of it came for one of the municipalities' own."""
    paid, granted = external_cents(rows, around.year)
    source = Source(f"Hankkeet: avustusten maksut ja päätökset {around.year}", SourceKind.PROJECT)
    if paid:
        yield GatheredLine("paid", f"Avustuksia maksettiin vuoden aikana {format_cents(paid)}.", source)
    if granted:
        text = f"Vuoden aikana tehdyillä päätöksillä avustuksia myönnettiin {format_cents(granted)}."
        yield GatheredLine("granted", text, source)
    external = paid or granted
    if external and budget and budget.shared_cents:
        tenths = (20 * external + budget.shared_cents) // (2 * budget.shared_cents)
        basis = "maksettiin" if paid else "myönnettiin"
        text = (
            f"Jokaista kuntien omaa euroa kohti {basis} ulkopuolista rahoitusta"
            f" {tenths // 10},{tenths % 10} euroa."
        )
        yield GatheredLine(
            "leverage",
            text,
            Source(f"{source.words}; talousarvio {around.year}", SourceKind.BUDGET, budget.id),
        )


def _budget_figures(around: ReportYear, entered: Sequence[BudgetLine], source: Source) -> Figures:
    rows: list[tuple[str, ...]] = []
    for kind, total in (
        (BudgetLineKind.INCOME, "Tulot yhteensä"),
        (BudgetLineKind.EXPENSE, "Menot yhteensä"),
    ):
        own = [each for each in entered if each.kind is kind]
        rows += [(each.name, format_cents(each.planned_cents), _actual(each.actual_cents)) for each in own]
        if own:
            known = [each.actual_cents for each in own if each.actual_cents is not None]
            planned = format_cents(sum(each.planned_cents for each in own))
            whole = format_cents(sum(known)) if len(known) == len(own) else _UNKNOWN
            rows.append((total, planned, whole))
    caption = f"Talousarvio ja toteutuma {around.year}"
    return Figures("budget", caption, _BUDGET_COLUMNS, (54, 28, 28), tuple(rows), source, numbers=2)


def _actual(cents: int | None) -> str:
    return _UNKNOWN if cents is None else format_cents(cents)
