"""Build the Word templates of `resources/templates/`: SFS 2487:2024 and the 2007 layout.

Run `python tools/make_template.py`; the same source always gives the same parts. Ten parts, so that a paper
opens in about a millisecond; python-docx's own template would bring 790 KB of styles (word.md 2).
"""

from __future__ import annotations

import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "templates"

STEP = 1304
"""The grid step of SFS 2487, 2.3 cm, in twips."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE = "application/vnd.openxmlformats-officedocument"
WORD = f"{OFFICE}.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Layout:
    """What the two editions of the standard do differently; lengths in twips."""

    name: str
    title: str
    body: int
    right_margin: int

    @property
    def value(self) -> int:
        """Where the text beside a side heading of a matter stands.

        In 2024 the heading is in line with the body; in 2007 it is at the margin and its text in line.
        """
        return self.body + 2 * STEP if self.body == STEP else self.body

    @property
    def value_tabs(self) -> list[tuple[str, int]]:
        """The tab stops before that text: the side heading's own stop is taken away where it is another."""
        inherited = [] if self.value == 2 * STEP else [("clear", 2 * STEP)]
        return [*inherited, ("left", self.value)]

    @property
    def width(self) -> int:
        """The width between the margins of an A4 page."""
        return 11906 - 1134 - self.right_margin


LAYOUTS = (
    Layout("asiakirja-2024", "Asiakirjapohja, SFS 2487:2024", STEP, 567),
    Layout("asiakirja-2007", "Asiakirjapohja, SFS 2487:2007", 2 * STEP, 397),
)


@dataclass(frozen=True)
class Style:
    """A style: its built-in or own name, its parent and its properties as WordprocessingML."""

    name: str
    id: str
    based: str = ""
    paragraph: str = ""
    run: str = ""
    next: str = ""
    kind: str = "paragraph"
    extra: str = ""

    def xml(self) -> str:
        """Return the `w:style` element, its children in schema order."""
        own = not (self.name[0].islower() or self.name in _BUILT_IN)
        parts = [f'<w:style w:type="{self.kind}"{_DEFAULTS.get(self.id, "")}']
        parts.append(' w:customStyle="1"' if own else "")
        parts.append(f' w:styleId="{self.id}">')
        parts.append(f'<w:name w:val="{self.name}"/>')
        parts.append(f'<w:basedOn w:val="{self.based}"/>' if self.based else "")
        parts.append(f'<w:next w:val="{self.next}"/>' if self.next else "")
        parts.append('<w:uiPriority w:val="1"/><w:qFormat/>')
        parts.append(f"<w:pPr>{self.paragraph}</w:pPr>" if self.paragraph else "")
        parts.append(f"<w:rPr>{self.run}</w:rPr>" if self.run else "")
        return "".join([*parts, self.extra, "</w:style>"])


_BUILT_IN = frozenset(
    {
        "Normal", "Default Paragraph Font", "Normal Table", "No List", "Body Text", "Signature",
        "TOC Heading", "List Bullet", "List Number", "Hyperlink", "Placeholder Text", "Table Grid",
    }
)  # fmt: skip
_DEFAULTS = dict.fromkeys(("Normal", "DefaultParagraphFont", "TableNormal", "NoList"), ' w:default="1"')
_CELLS = (
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr>"
)


def _border(side: str, size: int = 4, color: str = "7F7F7F") -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{color}"/>'


_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_GRID = f"<w:tblPr><w:tblBorders>{''.join(_border(side) for side in _SIDES)}</w:tblBorders></w:tblPr>"
_RULES = "".join(
    f'<w:{side} w:val="nil"/>' if side in ("left", "right", "insideV") else _border(side) for side in _SIDES
)
_ASIATAULUKKO = (
    f"<w:tblPr><w:tblBorders>{_RULES}</w:tblBorders>"
    '<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="57" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
    f"{_border('top', 4, '7F7F7F')}{_border('bottom', 12, '000000')}"
    "</w:tcBorders></w:tcPr></w:tblStylePr>"
)


def _spacing(before: float = 0, after: float = 0) -> str:
    """Return paragraph spacing given in points."""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"/>'


def _indent(left: int, hanging: int = 0) -> str:
    return f'<w:ind w:left="{left}"' + (f' w:hanging="{hanging}"' if hanging else "") + "/>"


def _tabs(*stops: tuple[str, int]) -> str:
    rows = "".join(f'<w:tab w:val="{kind}" w:pos="{at}"/>' for kind, at in stops)
    return f"<w:tabs>{rows}</w:tabs>"


def _outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


BOLD = "<w:b/><w:bCs/>"
KEEP = "<w:keepNext/><w:keepLines/>"


def styles(layout: Layout) -> list[Style]:
    """Return the styles of word.md 3, in the order they are written."""
    body = layout.body
    meta = 4 * STEP
    return [
        Style("Normal", "Normal"),
        Style("Default Paragraph Font", "DefaultParagraphFont", kind="character"),
        Style("Normal Table", "TableNormal", kind="table", extra=_CELLS),
        Style("No List", "NoList", kind="numbering"),
        Style(
            "heading 1", "Heading1", "Normal",
            KEEP + _spacing(23, 11.6) + _outline(0), BOLD + _size(14), "BodyText",
        ),
        Style(
            "heading 2", "Heading2", "Normal",
            KEEP + _tabs(("left", STEP)) + _spacing(18, 6) + _indent(STEP, STEP) + _outline(1),
            BOLD + _size(12), "BodyText",
        ),
        Style(
            "heading 3", "Heading3", "Normal",
            KEEP + _spacing(6, 2) + _indent(body) + _outline(2), BOLD, "BodyText",
        ),
        Style("Body Text", "BodyText", "Normal", _spacing(0, 11.6) + _indent(body)),
        Style("Organisaatio", "Organisaatio", "Normal", _indent(0), BOLD),
        Style("Metatieto", "Metatieto", "Normal", _indent(meta)),
        Style("Aihe", "Aihe", "Normal", "<w:keepNext/>" + _spacing(23, 11.6), BOLD, "BodyText"),
        Style(
            "Sivuotsikko", "Sivuotsikko", "Normal",
            _tabs(("left", 2 * STEP)) + _spacing(0, 6) + _indent(2 * STEP, 2 * STEP),
        ),
        Style(
            "Asian sivuotsikko", "Asiansivuotsikko", "Sivuotsikko",
            _tabs(*layout.value_tabs) + _indent(layout.value, 2 * STEP),
        ),
        Style("Päätösehdotus", "Paatosehdotus", "BodyText"),
        Style("Päätös", "Paatos", "BodyText"),
        Style("Liitemerkintä", "Liitemerkinta", "Sivuotsikko", _spacing(8, 0)),
        Style("Taulukkoteksti", "Taulukkoteksti", "Normal", "", _size(10)),
        Style("Taulukko-otsikko", "Taulukkootsikko", "Taulukkoteksti", "<w:keepNext/>", BOLD),
        Style(
            "caption", "Caption", "Normal", "<w:keepNext/>" + _spacing(6, 4) + _indent(body), BOLD + _size(10)
        ),
        Style("Signature", "Signature", "BodyText", KEEP + _spacing(35, 0)),
        Style("TOC Heading", "TOCHeading", "Normal", KEEP + _spacing(18, 6), BOLD + _size(12), "BodyText"),
        Style("toc 2", "TOC2", "Normal", _tabs(("left", STEP)) + _spacing(0, 2) + _indent(STEP, STEP)),
        Style("List Bullet", "ListBullet", "BodyText", _numbered(1) + "<w:contextualSpacing/>"),
        Style("List Number", "ListNumber", "BodyText", _numbered(2) + "<w:contextualSpacing/>"),
        Style("header", "Header", "Normal", _tabs(("left", meta), ("right", layout.width)), _size(10)),
        Style("footer", "Footer", "Normal", _tabs(("left", meta), ("right", layout.width)), _size(9)),
        Style(
            "Hyperlink", "Hyperlink", "DefaultParagraphFont",
            run='<w:color w:val="0000EE"/><w:u w:val="single"/>', kind="character",
        ),
        Style(
            "Placeholder Text", "PlaceholderText", "DefaultParagraphFont",
            run='<w:color w:val="595959"/>', kind="character",
        ),
        Style("Table Grid", "TableGrid", "TableNormal", kind="table", extra=_GRID),
        Style("Asiataulukko", "Asiataulukko", "TableGrid", kind="table", extra=_ASIATAULUKKO),
    ]  # fmt: skip


def _numbered(number: int) -> str:
    return f'<w:numPr><w:numId w:val="{number}"/></w:numPr>'


def styles_part(layout: Layout) -> str:
    """Return `word/styles.xml`: language fi-FI and Arial 11 in the defaults, then the styles."""
    fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    language = '<w:lang w:val="fi-FI" w:eastAsia="fi-FI" w:bidi="ar-SA"/>'
    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts}{_size(11)}{language}'
        '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/>'
        '</w:pPr></w:pPrDefault></w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" '
        'w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'
        f"{''.join(style.xml() for style in styles(layout))}</w:styles>"
    )


def numbering_part(layout: Layout) -> str:
    """Return `word/numbering.xml`: one bulleted and one numbered list of three levels."""
    bullets = [("bullet", sign, font) for sign, font in (("•", "Arial"), ("–", "Arial"), ("•", "Arial"))]
    numbers = [("decimal", "%1.", ""), ("lowerLetter", "%2)", ""), ("lowerRoman", "%3.", "")]
    return (
        f'{HEAD}<w:numbering xmlns:w="{W}">{_list(0, "ListBullet", bullets, layout)}'
        f'{_list(1, "ListNumber", numbers, layout)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )


def _list(number: int, style: str, levels: list[tuple[str, str, str]], layout: Layout) -> str:
    rows = []
    for level, (form, text, font) in enumerate(levels):
        linked = f'<w:pStyle w:val="{style}"/>' if level == 0 else ""
        fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/></w:rPr>' if font else ""
        rows.append(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{linked}'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f"<w:pPr>{_indent(layout.body + 397 * (level + 1), 397)}</w:pPr>{fonts}</w:lvl>"
        )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(rows)}</w:abstractNum>"
    )


def settings_part() -> str:
    """Return `word/settings.xml`: no update prompt, no personal data, Word 2013 and later layout."""
    compat = (
        "compatibilityMode", "overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures",
        "doNotFlipMirrorIndents", "differentiateMultirowTableHeaders",
    )  # fmt: skip
    rows = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{15 if name == "compatibilityMode" else 1}"/>'
        for name in compat
    )
    return (
        f'{HEAD}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:removePersonalInformation/>'
        f'<w:defaultTabStop w:val="{STEP}"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat>{rows}</w:compat><w:themeFontLang w:val="fi-FI"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _control(tag: str, alias: str, number: int, text: str, bold: bool = False) -> str:
    face = f"<w:rPr>{BOLD}</w:rPr>" if bold else ""
    return (
        f'<w:sdt><w:sdtPr>{face}<w:alias w:val="{alias}"/><w:tag w:val="{tag}"/><w:id w:val="{number}"/>'
        f"<w:text/></w:sdtPr><w:sdtContent><w:r>{face}<w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _field(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


TAB = "<w:r><w:tab/></w:r>"
OPEN, CLOSE = '<w:r><w:t xml:space="preserve"> (</w:t></w:r>', "<w:r><w:t>)</w:t></w:r>"
PAGE = f"{_field('PAGE')}{OPEN}{_field('NUMPAGES')}{CLOSE}"


def header_part(first: bool) -> str:
    """Return a header: the first page has its number only, the others say which paper this is."""
    style = '<w:pPr><w:pStyle w:val="Header"/></w:pPr>'
    if first:
        lines = f"<w:p>{style}{TAB}{TAB}{PAGE}</w:p>"
    else:
        top = _control("organisaatio", "Organisaatio", 1001, "Organisaatio") + TAB
        top += _control("asiakirja", "Asiakirjan nimi", 1002, "Asiakirja", bold=True) + TAB + PAGE
        below = TAB + _control("paivays", "Päiväys", 1003, "Päiväys") + TAB
        below += _control("tunniste", "Tunniste", 1004, "Tunniste")
        lines = f"<w:p>{style}{top}</w:p><w:p>{style}{below}</w:p>"
    return f'{HEAD}<w:hdr xmlns:w="{W}" xmlns:r="{R}">{lines}</w:hdr>'


def document_part(layout: Layout) -> str:
    """Return `word/document.xml`: the anchor `sisalto` and an A4 section with a first page of its own."""
    anchor = (
        '<w:sdt><w:sdtPr><w:alias w:val="Sisältö"/><w:tag w:val="sisalto"/><w:id w:val="1000"/></w:sdtPr>'
        '<w:sdtContent><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r>'
        "<w:t>Asiakirjan sisältö tulee tähän.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    return (
        f'{HEAD}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{anchor}<w:sectPr>'
        '<w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="first" r:id="rId2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="1644" w:right="{layout.right_margin}" w:bottom="1134" w:left="1134" '
        'w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>'
        "</w:body></w:document>"
    )


def theme_part() -> str:
    """Return a small theme: black on white, links #0000EE, Arial."""
    colours = (
        ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "155E68"), ("lt2", "F2F2F2"), ("accent1", "155E68"),
        ("accent2", "7A5200"), ("accent3", "2F6B3A"), ("accent4", "5B4B8A"), ("accent5", "8A3B4B"),
        ("accent6", "595959"), ("hlink", "0000EE"), ("folHlink", "551A8B"),
    )  # fmt: skip
    palette = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in colours)
    face = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Seutu">'
        f'<a:themeElements><a:clrScheme name="Seutu">{palette}</a:clrScheme><a:fontScheme name="Seutu">'
        f"<a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Seutu"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}'
        f"</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}"
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def font_part() -> str:
    """Return the font table: Arial and what to take where it is missing."""
    return (
        f'{HEAD}<w:fonts xmlns:w="{W}"><w:font w:name="Arial"><w:altName w:val="Liberation Sans"/>'
        '<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _properties(layout: Layout) -> dict[str, str]:
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    moment = "2026-01-01T00:00:00Z"
    return {
        "docProps/core.xml": (
            f'{HEAD}<cp:coreProperties xmlns:cp="{core}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{layout.title}</dc:title><dc:creator></dc:creator>"
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified>'
            "<dc:language>fi-FI</dc:language></cp:coreProperties>"
        ),
        "docProps/app.xml": (
            f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>Seutu</Application></Properties>"
        ),
    }


def _relationships(rows: list[tuple[str, str]]) -> str:
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return (
        f'{HEAD}<Relationships xmlns="{package}">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_kind(kind)}" Target="{target}"/>'
            for number, (kind, target) in enumerate(rows, start=1)
        )
        + "</Relationships>"
    )


def _kind(kind: str) -> str:
    return kind if "://" in kind else f"{R}/{kind}"


def _content_types() -> str:
    overrides = {
        "word/document.xml": f"{WORD}.document.main+xml",
        "word/styles.xml": f"{WORD}.styles+xml",
        "word/numbering.xml": f"{WORD}.numbering+xml",
        "word/settings.xml": f"{WORD}.settings+xml",
        "word/fontTable.xml": f"{WORD}.fontTable+xml",
        "word/header1.xml": f"{WORD}.header+xml",
        "word/header2.xml": f"{WORD}.header+xml",
        "word/theme/theme1.xml": f"{OFFICE}.theme+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": f"{OFFICE}.extended-properties+xml",
    }
    rows = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def parts(layout: Layout) -> dict[str, str]:
    """Return every part of the template by its name in the ZIP."""
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            [("officeDocument", "word/document.xml"), (core, "docProps/core.xml"),
             ("extended-properties", "docProps/app.xml")]
        ),
        "word/_rels/document.xml.rels": _relationships(
            [("header", "header1.xml"), ("header", "header2.xml"), ("styles", "styles.xml"),
             ("numbering", "numbering.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"),
             ("theme", "theme/theme1.xml")]
        ),
        "word/document.xml": document_part(layout),
        "word/header1.xml": header_part(first=False),
        "word/header2.xml": header_part(first=True),
        "word/styles.xml": styles_part(layout),
        "word/numbering.xml": numbering_part(layout),
        "word/settings.xml": settings_part(),
        "word/fontTable.xml": font_part(),
        "word/theme/theme1.xml": theme_part(),
        **_properties(layout),
    }  # fmt: skip


def build(layout: Layout) -> bytes:
    """Return the template as a canonical ZIP."""
    sys.path.insert(0, str(ROOT))
    from seutu_desktop.documents.package import canonical

    return canonical({name: text.encode() for name, text in parts(layout).items()})


def main() -> None:
    """Write the templates, and leave one alone whose parts are the same already."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for layout in LAYOUTS:
        path = TARGET / f"{layout.name}.docx"
        data = build(layout)
        if not path.exists() or _contents(path.read_bytes()) != _contents(data):
            path.write_bytes(data)
        sys.stdout.write(f"{path.relative_to(ROOT)}\n")


def _contents(data: bytes) -> dict[str, bytes]:
    import io

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


if __name__ == "__main__":
    main()
