"""Money in words: how shares were computed, who joined or left, and what kind of total is looked at.

Finnish and English side by side: window and command line speak both, papers the Finnish ones.
"""

from __future__ import annotations

from collections.abc import Iterator

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.people import Organisation
from seutu_desktop.domain.projects import PublishedTotal
from seutu_desktop.services.shares import Turnover, YearShares

Pair = tuple[str, str]

_PAYERS: Pair = (
    "Maksajina ovat kunnat, jotka olivat verkoston jäseniä 1.1.{year}.",
    "The municipalities that belonged to the network on 1.1.{year} pay.",
)
_METHOD: Pair = (
    "Osuudet on laskettu väkiluvun {day} mukaan suurimman jäännöksen menetelmällä: kunnan osuus on jaettava"
    " summa kertaa kunnan väkiluku jaettuna kuntien yhteisellä väkiluvulla ({total}), alas pyöristettynä"
    " täysiin sentteihin.",
    "The shares follow the population on {day} by the largest remainder: amount times population over the"
    " population of all ({total}), cut down to the cent.",
)
_LEFTOVER: Pair = (
    "Yli jääneet sentit ({count}) menivät yksi kerrallaan suurimmille jäännöksille, tasatilanteessa"
    " väkiluvultaan suuremmalle ja sitten pienemmälle kuntanumerolle: {names}.",
    "The cents left over ({count}) went one each to the largest remainders, in a tie to the larger"
    " population and then to the smaller code: {names}.",
)
_FROZEN: Pair = (
    "Osuudet vahvistettiin {day}, eivätkä myöhemmät väkiluvut muuta niitä.",
    "The shares were confirmed on {day}; later populations do not change them.",
)
_LEFT: Pair = (
    "{name} lähti verkostosta {day} ja maksaa koko vuoden, koska se oli jäsen vuoden alussa.",
    "{name} left the network on {day} and pays the whole year, being a member at its start.",
)
_LEFT_UNPAID: Pair = (
    "{name} lähti verkostosta {day} eikä maksa vuodelta, koska se ei ollut jäsen vuoden alussa.",
    "{name} left the network on {day} and pays nothing, not being a member at the start of the year.",
)
_JOINED: Pair = (
    "{name} tuli verkostoon {day} eikä maksa vuodelta, koska se ei ollut jäsen vuoden alussa.",
    "{name} joined the network on {day} and pays nothing, not being a member at the start of the year.",
)
_JOINED_AGAIN: Pair = (
    "{name} tuli verkostoon uudelleen {day} ja maksaa koko vuoden, koska se oli jäsen vuoden alussa.",
    "{name} joined the network again on {day} and pays the whole year, being a member at its start.",
)
_TURNOVERS = {
    (False, True): _LEFT,
    (False, False): _LEFT_UNPAID,
    (True, False): _JOINED,
    (True, True): _JOINED_AGAIN,
}
_COMPUTED: Pair = ("laskettu Seudun riveistä", "computed from the rows in Seutu")
_PUBLISHED: Pair = ("julkaistu, lähde: {source}", "published, source: {source}")
_MISSING: Pair = ("riveistä puuttuu", "missing from the rows")
_OVER: Pair = ("riveissä enemmän", "more in the rows")
_EQUAL: Pair = ("rivit vastaavat julkaistua", "the rows agree with what was published")
_ENDED: Pair = (
    "{name} lopetti toimintansa {day}, ennen avustuksen päivää. Tarkista rahoittaja.",
    "{name} ended on {day}, before the day of the grant. Check the funder.",
)
_NOT_YET: Pair = (
    "{name} aloitti vasta {day}, avustuksen päivän jälkeen. Tarkista rahoittaja.",
    "{name} began only on {day}, after the day of the grant. Check the funder.",
)

_LANGUAGES = {"fi": 0, "en": 1}


def method_sentences(shares: YearShares, language: str = "fi") -> list[str]:
    """Return how the shares of a year came about, a sentence each."""
    return list(_sentences(shares, _LANGUAGES[language]))


def _sentences(shares: YearShares, at: int) -> Iterator[str]:
    yield _PAYERS[at].format(year=shares.year)
    yield _METHOD[at].format(day=numeric_day(shares.population_on), total=people(shares.inhabitants))
    lucky = [each.name for each in shares.shares if each.leftover]
    if lucky:
        yield _LEFTOVER[at].format(count=len(lucky), names=", ".join(lucky))
    if shares.frozen_on is not None:
        yield _FROZEN[at].format(day=numeric_day(shares.frozen_on))
    for each in shares.turnovers:
        yield _turnover(each, at)


def people(count: int) -> str:
    """Return a number of people as Finnish readers have it: "204 635", with no-break spaces."""
    return f"{count:,}".replace(",", "\u00a0")


def percent(part: int, whole: int) -> str:
    """Return a part as a percentage with two decimals: "3,86 %"."""
    return f"{100 * part / whole:.2f}\u00a0%".replace(".", ",")


def computed_label(language: str = "fi") -> str:
    """Return what a computed total is always called, so that nobody takes it for a published one."""
    return _COMPUTED[_LANGUAGES[language]]


def published_label(total: PublishedTotal, language: str = "fi") -> str:
    """Return what a published total is always called: with its source."""
    return _PUBLISHED[_LANGUAGES[language]].format(source=total.source)


def difference_label(difference_cents: int, language: str = "fi") -> str:
    """Return what the difference of a published total and our rows means."""
    words = _MISSING if difference_cents > 0 else _OVER if difference_cents < 0 else _EQUAL
    return words[_LANGUAGES[language]]


def funder_warning(funder: Organisation, language: str = "fi", *, ended: bool) -> str:
    """Return the warning about a funder that had `ended`, or had not begun, on the day of a grant."""
    words, day = (_ENDED, funder.valid_to) if ended else (_NOT_YET, funder.valid_from)
    shown = numeric_day(day) if day else ""
    return words[_LANGUAGES[language]].format(name=funder.name, day=shown)


def _turnover(turnover: Turnover, at: int) -> str:
    words = _TURNOVERS[turnover.joined, turnover.pays]
    return words[at].format(name=turnover.name, day=numeric_day(turnover.day))
