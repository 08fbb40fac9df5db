"""Reading a .docx back in tests, without the code that wrote it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = {"w": W}


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    """Return a package of parts, as any ZIP program would make it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def edited(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return the package with one part changed."""
    contents = parts(data)
    contents[part] = change(contents[part])
    return packed(contents)


def body(data: bytes) -> etree._Element:
    """Return the body of the document."""
    return etree.fromstring(parts(data)["word/document.xml"])[0]


def text_of(element: etree._Element) -> str:
    """Return the words of an element; a line break is `\\n`, a tab `\\t`."""
    marks = {f"{{{W}}}br": "\n", f"{{{W}}}tab": "\t"}
    rows = element.iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab")
    # a w:tab inside w:tabs is a tab stop, not a tab
    return "".join(
        each.text or "" if each.tag.endswith("}t") else marks[each.tag]
        for each in rows
        if each.getparent().tag == f"{{{W}}}r"
    )


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Return (style id, words) of every paragraph of the body, those in controls and tables too."""
    found = []
    for paragraph in body(data).iter(f"{{{W}}}p"):
        style = paragraph.find("w:pPr/w:pStyle", NS)
        found.append(("" if style is None else style.get(f"{{{W}}}val"), text_of(paragraph)))
    return found


def words(data: bytes) -> list[str]:
    """Return the words of every paragraph of the body."""
    return [text for _, text in paragraphs(data)]


def style_names(data: bytes) -> dict[str, str]:
    """Return the names of the styles by id."""
    root = etree.fromstring(parts(data)["word/styles.xml"])
    named = (
        (style.get(f"{{{W}}}styleId"), style.find("w:name", NS)) for style in root.iterfind("w:style", NS)
    )
    return {key: name.get(f"{{{W}}}val") for key, name in named if name is not None}
