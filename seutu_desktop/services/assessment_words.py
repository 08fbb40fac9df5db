"""The words of a self-assessment, Finnish and English side by side: schemes, steps, kinds, the scale."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.assessment import Criterion, CriterionKind, RoundStep, Scheme

Pair = tuple[str, str]

SCHEMES: Mapping[Scheme, Pair] = {
    Scheme.LIGHT: ("Kevyt kierros", "Light round"),
    Scheme.CAF: ("CAF 2020", "CAF 2020"),
    Scheme.OWN: ("Oma kriteeristö", "Own criteria"),
}

STEPS: Mapping[RoundStep, Pair] = {
    RoundStep.INVITATION: ("Kutsu", "Invitation"),
    RoundStep.SCORES: ("Yksilöarviot", "Individual scores"),
    RoundStep.CONSENSUS: ("Yhteisarvio", "Consensus"),
    RoundStep.FINDINGS: ("Kohteet", "Targets"),
    RoundStep.VOTES: ("Äänestys", "Vote"),
    RoundStep.PLAN: ("Suunnitelmaan", "Into the plan"),
}

THEMES: Mapping[CriterionKind, Pair] = {
    CriterionKind.SUCCESS_FACTOR: ("Menestystekijät", "Success factors"),
    CriterionKind.PRIORITY_AREA: ("Painopisteet", "Priority areas"),
}

UNCONFIRMED = "(vahvistamatta)"

_KINDS: Mapping[CriterionKind, Pair] = {
    CriterionKind.SUCCESS_FACTOR: ("Menestystekijä", "Success factor"),
    CriterionKind.PRIORITY_AREA: ("Painopiste {0}", "Priority area {0}"),
    CriterionKind.ENABLER: ("{1} · {2}", "{1} · {2}"),
    CriterionKind.RESULT: ("{1} · {2}", "{1} · {2}"),
    CriterionKind.OWN: ("{2}", "{2}"),
}

# CAF 2020's scoring panels (domain.md 7), worded for somebody who has never scored before.
_ENABLERS: tuple[Pair, ...] = (
    ("ei toimintaa eikä näyttöä", "nothing, no evidence"),
    ("suunniteltu", "planned"),
    ("suunniteltu ja toteutettu", "planned and done"),
    ("toteutettu ja arvioitu, parantaminen vielä kesken", "done and checked, not yet improved"),
    ("arvioitu ja sen pohjalta parannettu", "checked and improved upon"),
    ("parannetaan jatkuvasti ja opitaan muilta", "improved all the time, learning from others"),
)
_RESULTS: tuple[Pair, ...] = (
    ("tuloksia ei mitata", "nothing is measured"),
    ("suunta heikkenee tai tavoitteet jäävät saavuttamatta", "a falling trend, or targets not met"),
    ("suunta on ennallaan tai osa tavoitteista saavutettu", "a flat trend, or some targets met"),
    ("suunta paranee tai useimmat tavoitteet saavutettu", "a rising trend, or most targets met"),
    ("selvää edistystä tai kaikki tavoitteet saavutettu", "clear progress, or all targets met"),
    ("erinomaiset, pysyvät tulokset, joita verrataan muihin", "excellent, sustained and compared"),
)


def scale_words(kind: CriterionKind, score: int, language: str = "fi") -> str:
    """Return what a score 0–5 means: CAF's panel of results for results, else that of enablers."""
    panel = _RESULTS if kind is CriterionKind.RESULT else _ENABLERS
    return panel[score][language == "en"]


def kind_words(criterion: Criterion, language: str = "fi") -> str:
    """Return the quiet line under a criterion: "Menestystekijä", "Painopiste 3", "1.2 · 1 Johtajuus"."""
    number = criterion.code.lstrip("P")
    return _KINDS[criterion.kind][language == "en"].format(number, criterion.code, criterion.theme)


def scheme_words(scheme: Scheme, language: str = "fi") -> str:
    """Return the name of a scheme."""
    return SCHEMES[scheme][language == "en"]


def step_words(step: RoundStep, language: str = "fi") -> str:
    """Return the name of a step as the row of steps shows it."""
    return STEPS[step][language == "en"]
