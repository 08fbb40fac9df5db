"""Only http, https and mailto become links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.richtext import safe_link, typed_link


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://esimerkki.fi", "https://esimerkki.fi"),
        (" HTTPS://esimerkki.fi/a b\n", "https://esimerkki.fi/a%20b"),
        ("http://esimerkki.fi/ä(1)?a=1&b=2#c", "http://esimerkki.fi/ä(1)?a=1&b=2#c"),
        ('https://esimerkki.fi/"<>\\', "https://esimerkki.fi/%22%3C%3E%5C"),
        ("mailto:nimi@esimerkki.fi", "mailto:nimi@esimerkki.fi"),
        ("https://esimerkki.fi/\x00\ud800", "https://esimerkki.fi/"),
    ],
)
def test_allowed_addresses_get_one_spelling(address: str, safe: str) -> None:
    assert safe_link(address) == safe
    assert safe_link(safe) == safe


@pytest.mark.parametrize(
    "address",
    [
        "",
        "esimerkki.fi",
        "javascript:alert(1)",
        "java\nscript:x",
        "file:///c:/a",
        "https://",
        "https:///a",
        "mailto:",
        "data:text/html,x",
        "\\\\palvelin\\jako",
        "#kohta",
        "/a",
        "ftp://esimerkki.fi",
        "x https://esimerkki.fi",
    ],
)
def test_other_addresses_are_none(address: str) -> None:
    assert safe_link(address) == ""


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("esimerkki.fi", "https://esimerkki.fi"),
        (" www.esimerkki.fi/ohje?a=1 ", "https://www.esimerkki.fi/ohje?a=1"),
        ("nimi@esimerkki.fi", "mailto:nimi@esimerkki.fi"),
        ("http://esimerkki.fi", "http://esimerkki.fi"),
        ("mailto:nimi@esimerkki.fi", "mailto:nimi@esimerkki.fi"),
        ("kokous", ""),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_a_typed_address_is_completed(typed: str, address: str) -> None:
    assert typed_link(typed) == address


@given(st.text(max_size=30) | st.text("htps:/.@a \n\\<>\"'`", max_size=30))
def test_a_safe_link_holds_nothing_that_breaks_out(address: str) -> None:
    for link in (safe_link(address), typed_link(address)):
        assert not set(link) & set(' \n\t<>"\\`')
        assert not link or link.startswith(("http://", "https://", "mailto:"))
