"""The plan in Word: what it names, by area and goal, and what it leaves out where there is nothing."""

from __future__ import annotations

from datetime import date

from documents.linting import file_findings
from documents.reading import words
from seutu_desktop.documents.action_plan import AreaPart, GoalPart, MeasureRow, PlanPaper, action_plan
from seutu_desktop.documents.render import render
from seutu_desktop.domain.plans import GoalState

GOAL = GoalPart(
    "Perehdytys ajoissa",
    GoalState.PARTLY,
    description="Jokainen uusi jäsen\n\n- saa paketin\n- tavataan",
    indicator="Paketteja jaettu",
    target="10/10",
    outcome="Yhdeksän kuntaa **kymmenestä**.",
    serves=("Näkyvyys ja viestintä",),
    measures=(
        MeasureRow("Perehdytyspaketti", "maaliskuu–toukokuu", "verkostokoordinaattori", GoalState.DONE),
        MeasureRow("Kysely", "", "", GoalState.PLANNED),
    ),
)


def content(**changes: object) -> PlanPaper:
    given: dict[str, object] = {
        "year": 2027,
        "organisation": "Kehittämisverkosto",
        "day": date(2027, 1, 13),
        "basis": ("Suunnitelma perustuu vuoden 2026 itsearviointiin.",),
        "introduction": "Oma johdanto.",
        "vision": "Edelläkävijä",
        "values": ("Yhdessä", "Laadukkaasti"),
        "priorities": ("Yhteiskehittäminen", "Hyvinvointi"),
        "areas": (
            AreaPart("Yhteiskehittäminen", (GOAL,)),
            AreaPart("", (GoalPart("Muu", GoalState.DROPPED),)),
        ),
        "factors": ("Läsnäolo",),
        "factors_of": "2022–2025",
        "follow_up": ("Seurataan vuosikellon mukaan.",),
        "closing": "Kiitos.",
        "approval": "Hyväksytty 13.1.2027, § 4",
        "enclosures": ("Vuosikello 2027",),
    }
    return PlanPaper(**(given | changes))  # type: ignore[arg-type]


def made(**changes: object) -> bytes:
    return render(action_plan(content(**changes))).data


def test_the_plan_has_no_findings_whole_and_empty() -> None:
    assert file_findings(made()) == []
    bare = render(action_plan(PlanPaper(2027, "", date(2027, 1, 1)))).data
    assert file_findings(bare) == []
    assert "Suunnitelmaan ei ole kirjattu tavoitteita." in words(bare)


def test_everything_of_the_plan_is_named() -> None:
    shown = "\n".join(words(made()))
    for expected in (
        *("Toimintasuunnitelma 2027", "Hyväksytty 13.1.2027, § 4", "Edelläkävijä", "Yhdessä, Laadukkaasti"),
        *("Painopistealue: Yhteiskehittäminen", "Muut tavoitteet", "Perehdytys ajoissa", "saa paketin"),
        *("Paketteja jaettu", "10/10", "toteutunut osittain", "Yhdeksän kuntaa", "Näkyvyys ja viestintä"),
        *("Perehdytyspaketti", "maaliskuu–toukokuu", "Läsnäolo", "tunnistettu kaudella 2022–2025"),
        *("Seurataan vuosikellon mukaan.", "Kiitos.", "Vuosikello 2027", "luovuttu"),
        "Tavoitteelle ei ole kirjattu toimenpiteitä.",
    ):
        assert expected in shown, expected


def test_hostile_and_long_words_are_no_findings() -> None:
    goal = GoalPart(
        "x" * 900, GoalState.DONE, "&<>{{7*7}}\x0b\u202e", outcome="- a\n- b", measures=GOAL.measures
    )
    assert file_findings(made(areas=(AreaPart("<Alue> " * 60, (goal,) * 40),), vision=" ", factors=())) == []
