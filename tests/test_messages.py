"""Every error the user can act on has its sentence in both languages, filled by what is raised."""

from __future__ import annotations

import ast
import pkgutil
import string
from datetime import date
from functools import lru_cache
from importlib import import_module
from pathlib import Path

import pytest

import seutu_desktop
from seutu_desktop import domain
from seutu_desktop.documents.template_report import REASONS
from seutu_desktop.domain import errors
from seutu_desktop.domain.errors import UserError
from seutu_desktop.services.error_words import error_words
from seutu_desktop.services.messages import SENTENCES, sentence

MODULES = [
    import_module(f"{domain.__name__}.{each.name}")
    for each in pkgutil.iter_modules(domain.__path__)
    if each.name.endswith("errors")
]
CHILDREN = {
    name: kind
    for module in MODULES
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, UserError)
}

# What `**about` of presence holds (domain/presence.py).
SPREAD = {"name": "Nimi", "section": 126}
EXAMPLES: dict[str, object] = {
    "action": "move",
    "begins": True,
    "kind": "meeting",
    "names": ("Eeva", "Outi"),
    "reason": "not_word",
    "path": ("Kertomus", "Kysely", "Kertomus"),
    "sections": (126, 127),
    "status": "held",
    "titles": ("Avustus", "Talous"),
}


@lru_cache(maxsize=1)
def raised() -> dict[str, list[set[str]]]:
    """Return the keywords of every call that makes an error, by the error's name."""
    found: dict[str, list[set[str]]] = {name: [] for name in CHILDREN}
    for path in Path(seutu_desktop.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in found:
                names = {each.arg for each in node.keywords if each.arg}
                spread = any(each.arg is None for each in node.keywords)
                found[node.func.id].append(names | (SPREAD.keys() if spread else set()))
    return found


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def error(name: str, given: set[str]) -> UserError:
    return CHILDREN[name](**{each: EXAMPLES.get(each, SPREAD.get(each, "x")) for each in given})


@pytest.mark.parametrize("name", CHILDREN)
def test_an_error_has_a_finnish_and_an_english_sentence(name: str) -> None:
    finnish, english = SENTENCES[CHILDREN[name].code]

    assert finnish != english or placeholders(finnish) == {"break_words"}
    for text in (finnish, english):
        assert text.endswith((".", "}"))
        assert "!" not in text
        assert "Virhe" not in text


def test_no_sentence_is_left_over() -> None:
    assert SENTENCES.keys() == {kind.code for kind in CHILDREN.values()}


@pytest.mark.parametrize("name", CHILDREN)
def test_every_word_of_a_sentence_is_in_what_is_raised(name: str) -> None:
    for given in raised()[name]:
        made = error(name, given)
        for language, text in zip(("fi", "en"), SENTENCES[made.code], strict=True):
            missing = placeholders(text) - error_words(made, language).keys()
            assert not missing, (name, given)
            assert "{" not in sentence(made, language)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (errors.UndecidedItems(sections=(126, 127), titles=()), "§ 126, 127 on päättämättä."),
        (errors.UndecidedItems(sections=(), titles=("Avustus",)), "”Avustus” on päättämättä."),
        (errors.NotPresent(name="Eeva", section=None), "Eeva ei ole läsnä. Merkitse ensin läsnäolo."),
        (errors.HasVoted(name="Eeva", section=7), "Eeva on äänestänyt (§ 7)."),
        (errors.BreakMismatch(begins=False), "Taukoa ei ole aloitettu."),
        (errors.WrongStatus(status="draft", action="reopen"), "Kokouksen avaaminen uudelleen ei onnistu"),
        (
            errors.WrongStatus(status="held", action="something"),
            "Tämä ei onnistu, kun kokouksen vaihe on ”pidetty”.",
        ),
        (errors.NotFound(kind="meeting", what="3/2026"), "Kokousta ”3/2026” ei löytynyt."),
        (errors.NotFound(kind="vote", what="x"), "Kohdetta ”x” ei löytynyt."),
        (errors.NoMembers(body="Ryhmä", day=date(2026, 12, 9)), "Ryhmällä Ryhmä ei ole jäseniä"),
        (errors.WriteFailed(path="a", reason=""), "Tiedostoa a ei voitu kirjoittaa. Valitse"),
        (errors.DamagedDataFile(path="a"), "Palauta aineisto varmuuskopiosta."),
        (errors.DamagedDataFile(path="a", backup=Path("b.db")), "Palauta uusin ehjä varmuuskopio b.db."),
        (errors.BadExport(path="a", reason="type", where="x"), "vienti on puutteellinen"),
        (errors.AttendanceUnmarked(names=("Eeva", "Outi")), "Läsnäolo on merkitsemättä: Eeva, Outi."),
    ],
)
def test_a_sentence_says_what_happened_in_the_users_words(made: UserError, words: str) -> None:
    assert words in sentence(made)


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_to_refuse_a_template_has_its_words(reason: str) -> None:
    made = errors.TemplateRefused(name="oma.docx", reason=reason, detail="")

    assert REASONS[reason].split(".")[0].split("{")[0] in sentence(made)


def test_a_word_that_an_error_did_not_give_is_left_out() -> None:
    assert (
        sentence(errors.TextTooLong(field="title"))
        == "Teksti on liian pitkä ( merkkiä, enintään ). Lyhennä tekstiä."
    )
