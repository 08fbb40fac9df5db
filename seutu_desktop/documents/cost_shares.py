"""Kustannusosuudet — what each municipality pays of a year's common costs, with the method, in Word."""

from __future__ import annotations

from collections.abc import Iterator

from seutu_desktop.documents.paper import Block, Column, Made, Paper, Style, Table, labelled, line
from seutu_desktop.documents.papers import MAX_HEADER_NAME
from seutu_desktop.documents.phrases import day_text
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.money import format_cents
from seutu_desktop.domain.richtext import Run
from seutu_desktop.domain.share_paper import SharePaper

KIND = "Kustannusosuudet"
TITLE = "Kustannusosuudet {year}"
INTRO = "Kunnat maksavat verkoston yhteisistä kustannuksista vuonna {year} yhteensä {amount}."
OPEN = "Osuudet ovat laskelma, eikä niitä ole vielä vahvistettu."
DECIDED = "Päätetty"
SHARES = "Kuntien osuudet"
METHOD = "Miten osuudet on laskettu"
CAPTION = "Kuntien osuudet {year}"
DESCRIPTION = "Kunnan numero, nimi, väkiluku, osuus väestöstä ja maksuosuus euroina, viimeisenä yhteensä"
TOTAL = "Yhteensä"


def cost_shares(content: SharePaper) -> Paper:
    """Return the paper of a year's shares."""
    named = clean_line(content.organisation)
    return Paper(
        title=TITLE.format(year=content.year),
        kind=KIND,
        organisation=named,
        day=content.day,
        blocks=Made(lambda: _blocks(content, named)),
        fields={
            "organisaatio": named if len(named) <= MAX_HEADER_NAME else KIND,
            "asiakirja": TITLE.format(year=content.year),
            "paivays": day_text(content.day),
            "tunniste": "",
        },
        document_id=f"cost-shares:{content.year}",
    )


def _blocks(content: SharePaper, named: str) -> Iterator[Block]:
    if named:
        yield line(Style.ORGANISATION, named)
    yield line(Style.METADATA, KIND)
    yield line(Style.METADATA, day_text(content.day))
    yield line(Style.TITLE, TITLE.format(year=content.year))
    yield line(Style.BODY, INTRO.format(year=content.year, amount=format_cents(content.cents)))
    if not content.frozen:
        yield line(Style.BODY, OPEN)
    if content.decided:
        yield labelled(DECIDED, Run(clean_line(content.decided)))
    yield line(Style.SECTION, SHARES)
    yield _table(content)
    yield line(Style.SECTION, METHOD)
    for sentence in content.method:
        yield line(Style.BODY, clean_line(sentence))


def _table(content: SharePaper) -> Table:
    total = content.inhabitants
    rows = [
        (
            each.code,
            clean_line(each.name),
            _people(each.inhabitants),
            _percent(each.inhabitants, total),
            format_cents(each.cents),
        )
        for each in content.rows
    ]
    rows.append(("", TOTAL, _people(total), _percent(total, total), format_cents(content.cents)))
    population = Column(f"Väkiluku {day_text(content.population_on)}", 22, right=True)
    columns = (Column("Nro", 8), Column("Kunta", 26), population, Column("Väestöstä", 18, right=True))
    caption = CAPTION.format(year=content.year)
    return Table(caption, DESCRIPTION, (*columns, Column("Osuus", 22, right=True)), tuple(rows))


def _people(count: int) -> str:
    return f"{count:,}".replace(",", "\u00a0")


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f}\u00a0%".replace(".", ",")
