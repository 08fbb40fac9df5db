"""Formatted text: a small subset of CommonMark in the data file, blocks (`domain.richtext`) everywhere else.

The subset
----------
* **Paragraphs**, separated by an empty line.
* **Bulleted lists** (`-`; `*` and `+` are read too) and **numbered lists** (`1.`; `1)` is read too), three
  levels. Numbers count 1, 2, 3 … or are all 1; an item numbered otherwise ("12. joulukuuta") is a paragraph,
  as typed. A second paragraph in an item becomes a line break.
* **Bold** `**so**`, **italic** `_so_` (`*so*` and `__so__` are read too).
* **Links** `[text](address)` and `<address>`: http, https and mailto only, no title; brackets in the
  text are escaped.
* **Line breaks** inside a paragraph: a backslash at the end of the line. Two spaces there and a bare line end
  are read as a line break too; CommonMark (6.8) leaves the bare one to the renderer.
* **Backslash escapes** and **character references** (`&amp;`, `&#228;`).

All else is literal text: headings, rules, quotes, code, tables, HTML, images, reference links and links of
other kinds are shown as they were typed. What CommonMark cannot hold has one normal form (`normalise`).

Writing is canonical: `parse(to_markdown(blocks)) == normalise(blocks)` and `to_markdown(parse(text))` is a
fixed point. What is written means the same to every full CommonMark reader.
"""

from __future__ import annotations

from seutu_desktop.richtext.html_writer import to_html
from seutu_desktop.richtext.links import safe_link, typed_link
from seutu_desktop.richtext.normal import normalise
from seutu_desktop.richtext.paste import from_html, from_plain
from seutu_desktop.richtext.reader import is_blank, parse, plain
from seutu_desktop.richtext.writer import to_markdown

__all__ = [
    "from_html",
    "from_plain",
    "is_blank",
    "normalise",
    "parse",
    "plain",
    "safe_link",
    "to_html",
    "to_markdown",
    "typed_link",
]
