"""A picture in the text: a PNG for every program and the SVG beside it for those that read it (word.md 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from seutu_desktop.documents.names import WP
from seutu_desktop.documents.paper import Picture
from seutu_desktop.domain.cleaning import clean_line

if TYPE_CHECKING:
    from seutu_desktop.documents.intake import Template

MAX_ALT = 150
EMU_PER_MM, EMU_PER_TWIP = 36_000, 635

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

Embed = Callable[[bytes, str], str]
"""Puts bytes with a file ending into the package; returns the id of their relationship."""


def run(picture: Picture, room: int, embed: Embed, ids: Iterator[int]) -> str:
    """Return the run that shows a picture, no wider than `room` twips."""
    width, height = (round(side * EMU_PER_MM) for side in (picture.width, picture.height))
    fit = min(1.0, room * EMU_PER_TWIP / width)
    size = f'cx="{round(width * fit)}" cy="{round(height * fit)}"'
    key, told = next(ids), quoteattr(clean_line(picture.description)[:MAX_ALT])
    named = f'id="{key}" name="Kuva {key}" descr={told}'
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{WP}" xmlns:a="{_A}" xmlns:pic="{_PIC}" xmlns:asvg="{_SVG}"'
        f' distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr {named}/>'
        '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        f'<a:graphic><a:graphicData uri="{_PIC}"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{embed(picture.png, "png")}"><a:extLst>'
        f'<a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip r:embed="{embed(picture.svg, "svg")}"/></a:ext>'
        "</a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


class Embedded:
    """Puts pictures into the package of a template, each under a name of its own."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._count = 0

    def __call__(self, data: bytes, ending: str) -> str:
        """Return the id of the relationship to a new part."""
        from docx.opc.constants import RELATIONSHIP_TYPE as RT
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        self._count += 1
        name = PackURI(f"/word/media/seutu{self._count}.{ending}")
        kind = "image/svg+xml" if ending == "svg" else f"image/{ending}"
        part = Part(name, kind, data, self._template.package)
        return str(self._template.document.relate_to(part, RT.IMAGE))
