"""Foreign checkers of Word documents; each returns its findings as text, an empty list for a clean file.

They overlap on purpose: of 20 seeded faults the Open XML SDK finds 14, openxml-audit 16, docx-integrity 7
(word.md 12). Three are found by none and belong to our own lint.
"""

from __future__ import annotations

import atexit
import functools
import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oracles.tools import output, tool

_PDF_OPTIONS = {
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
    "DisplayPDFDocumentTitle": {"type": "boolean", "value": "true"},
    "SelectPdfVersion": {"type": "long", "value": "2"},
}


def open_xml_sdk(path: Path) -> list[str]:
    """Return what Microsoft's own SDK finds against Office 2019; a file it cannot open is a finding."""
    binary = tool("ooxml-validator", "package", "ooxml-validator")
    os.environ.setdefault("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")  # it needs no ICU then
    report = json.loads(output(binary, path, "Office2019"))
    # The binary exits 0 for invalid files too, so only `ok` counts.
    findings = [f"{error['xPath'] or error['path']}: {error['description']}" for error in report["errors"]]
    return findings if report["ok"] == (not findings) else [*findings, f"ok is {report['ok']}"]


def openxml_audit(path: Path) -> list[str]:
    """Return openxml-audit's findings against Office 2019, warnings too."""
    from openxml_audit import OpenXmlValidator

    result = OpenXmlValidator(max_errors=0).validate(path)
    findings = [str(error) for error in result.errors]
    return findings if result.is_valid == (not findings) else [*findings, f"is_valid is {result.is_valid}"]


def docx_integrity(path: Path) -> list[str]:
    """Return docx-integrity's errors and warnings: it rates a table row that is too short as a warning."""
    from docx_integrity import WARN, check

    return [str(finding) for finding in check(str(path)) if finding.severity >= WARN]


@functools.cache
def _libreoffice_profile() -> str:
    """Return a LibreOffice profile of this process alone; two processes on one profile block each other."""
    folder = tempfile.mkdtemp(prefix="seutu-libreoffice-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder).as_uri()


def to_tagged_pdf(path: Path, out_dir: Path) -> Path:
    """Return the tagged PDF that LibreOffice makes of a document, in `out_dir`; raise if it made none."""
    pdf = out_dir / f"{path.stem}.pdf"
    pdf.unlink(missing_ok=True)
    profile = f"-env:UserInstallation={_libreoffice_profile()}"
    target = f"pdf:writer_pdf_Export:{json.dumps(_PDF_OPTIONS)}"
    headless = ("soffice", "--headless", "--norestore", "--nologo", profile)
    output(*headless, "--convert-to", target, "--outdir", out_dir, path)
    if not pdf.exists():  # LibreOffice exits 0 then as well
        raise RuntimeError(f"LibreOffice made no PDF of {path}")
    return pdf


@dataclass(frozen=True)
class PdfStructure:
    """What a screen reader meets in a tagged PDF."""

    lang: str
    title: str
    pages: int
    headings: tuple[int, ...]
    """The level of each heading, in reading order."""
    th: int
    li: int
    figures: int
    figures_with_alt: int
    tables_without_th: int

    def heading_count(self, level: int) -> int:
        """Return how many headings stand on a level (1 is H1)."""
        return self.headings.count(level)

    @property
    def skipped_levels(self) -> list[str]:
        """Return each step down that leaves a level out, as "H1 → H3"."""
        steps = zip((0, *self.headings), self.headings, strict=False)
        return [f"H{before} → H{after}" for before, after in steps if after > before + 1]

    def findings(self) -> list[str]:
        """Return what is wrong: language, title, not one H1, a skipped level, a table without TH, no Alt."""
        rules = {
            f"language is {self.lang!r}": self.lang != "fi-FI",
            "no title": not self.title,
            f"{self.heading_count(1)} H1": self.heading_count(1) != 1,
            f"skipped levels: {', '.join(self.skipped_levels)}": bool(self.skipped_levels),
            f"{self.tables_without_th} tables without TH": self.tables_without_th > 0,
            "a figure without Alt": self.figures_with_alt < self.figures,
        }
        return [sentence for sentence, broken in rules.items() if broken]


def _elements(node: object, roles: dict[str, str]) -> Iterator[tuple[str, object]]:
    """Yield (standard tag, element) for the structure elements under a node, in reading order."""
    import pikepdf

    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _elements(child, roles)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        tag = str(node["/S"]).lstrip("/")
        yield roles.get(tag, tag), node
        yield from _elements(node.get("/K"), roles)


def structure(pdf: Path) -> PdfStructure:
    """Return the tag structure of a PDF; raise KeyError if it is not tagged."""
    import pikepdf

    with pikepdf.open(pdf) as document:
        tree = document.Root["/StructTreeRoot"]
        role_map = tree.get("/RoleMap", pikepdf.Dictionary())
        roles = {name.lstrip("/"): str(standard).lstrip("/") for name, standard in role_map.items()}
        elements = list(_elements(tree["/K"], roles))
        count = Counter(tag for tag, _ in elements)
        return PdfStructure(
            lang=str(document.Root.get("/Lang", "")),
            title=str(document.docinfo.get("/Title", "")),
            pages=len(document.pages),
            headings=tuple(int(tag[1]) for tag, _ in elements if tag in {"H1", "H2", "H3", "H4", "H5", "H6"}),
            th=count["TH"],
            li=count["LI"],
            figures=count["Figure"],
            figures_with_alt=sum(
                1 for tag, item in elements if tag == "Figure" and str(item.get("/Alt", ""))
            ),
            tables_without_th=sum(
                1 for tag, table in elements if tag == "Table" and not _has_header(table, roles)
            ),
        )


def _has_header(table: object, roles: dict[str, str]) -> bool:
    """Return whether a table element holds a TH."""
    return any(tag == "TH" for tag, _ in _elements(table, roles))


def pdf_ua(pdf: Path) -> list[str]:
    """Return pdfua's findings at warning level or above (16 of 106 rules; no claim of conformance)."""
    from pdfua import Severity, validate

    return [
        f"{finding.rule_id}: {finding.message}"
        for finding in validate(str(pdf)).findings
        if finding.severity >= Severity.WARNING
    ]
