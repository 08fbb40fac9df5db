"""What a tag and its style say about the text inside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from seutu_desktop.richtext.links import safe_link

_BOLD_TAGS = frozenset(["b", "strong", "th", "dt"])
_ITALIC_TAGS = frozenset(["i", "em", "cite", "dfn", "var"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
# Their text is no part of what the reader of the page saw; `del` is a tracked deletion.
_UNSEEN_TAGS = frozenset(
    (
        *("script", "style", "title", "template", "noscript", "iframe", "object", "svg", "xml", "del"),
        *("select", "textarea", "button", "audio", "video", "canvas"),
    )
)
_LEVEL = re.compile(r"level([1-9])")


@dataclass(frozen=True, slots=True)
class Style:
    """How text at one place of the page looks."""

    bold: bool = False
    italic: bool = False
    heading: bool = False
    link: str = ""
    unseen: bool = False
    as_typed: bool = False  # white space counts
    is_marker: bool = False  # Word's own bullet or number, written out


def style_of(tag: str, attributes: Mapping[str, str | None], outer: Style) -> Style:
    """Return the style inside `tag`, which stands in text of style `outer`."""
    declared = declarations(attributes)
    style = replace(
        outer,
        bold=_weight(declared, outer.bold or tag in _BOLD_TAGS),
        italic=_slant(declared, outer.italic or tag in _ITALIC_TAGS),
        heading=outer.heading or tag in _HEADINGS,
        unseen=outer.unseen or tag in _UNSEEN_TAGS or _hidden(declared, attributes),
        as_typed=outer.as_typed or tag == "pre" or declared.get("white-space", "").startswith("pre"),
        is_marker=outer.is_marker or declared.get("mso-list", "").lower() == "ignore",
    )
    return replace(style, link=safe_link(attributes.get("href") or "")) if tag == "a" else style


def declarations(attributes: Mapping[str, str | None]) -> dict[str, str]:
    """Return the properties of the style attribute, names in lower case."""
    pairs = (part.partition(":") for part in (attributes.get("style") or "").split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def word_level(attributes: Mapping[str, str | None]) -> int | None:
    """Return the list level (from 0) that Word gave a paragraph (`mso-list:l0 level1 lfo1`), or None."""
    match = _LEVEL.search(declarations(attributes).get("mso-list", ""))
    return int(match[1]) - 1 if match else None


def _weight(declared: Mapping[str, str], inherited: bool) -> bool:
    weight = declared.get("font-weight", "").lower()
    if weight.isdecimal():
        return int(weight[:4]) >= 600
    return {"bold": True, "bolder": True, "normal": False, "lighter": False}.get(weight, inherited)


def _slant(declared: Mapping[str, str], inherited: bool) -> bool:
    slant = declared.get("font-style", "").lower().split(" ")[0]
    return {"italic": True, "oblique": True, "normal": False}.get(slant, inherited)


def _hidden(declared: Mapping[str, str], attributes: Mapping[str, str | None]) -> bool:
    return (
        declared.get("display", "").lower() == "none"
        or declared.get("visibility", "").lower() == "hidden"
        or declared.get("mso-hide", "").lower() == "all"
        or declared.get("mso-element", "").lower() == "comment-list"  # Word's margin comments
        or "msocomanchor" in (attributes.get("class") or "").lower()
    )
