"""The foreign checkers of documents pass a good file and catch broken ones: each gate can fail."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from oracles import word_oracles as oracles


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    document = docx.Document()
    # A leftover of Word 2010 in python-docx's own template; openxml-audit rightly finds it out of date.
    document.part.drop_rel(next(key for key, rel in document.part.rels.items() if "Effects" in rel.reltype))
    document.core_properties.title = "Esityslista"
    document.add_heading("Esityslista", 1)
    document.add_paragraph("Kohta", style="List Bullet")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Nimi"
    path = tmp_path_factory.mktemp("word") / "good.docx"
    document.save(str(path))
    return path


def changed(source: Path, target: Path, old: str, new: str) -> Path:
    """Copy a document with one replacement in document.xml, which must apply."""
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "word/document.xml":
                assert old.encode() in data
                data = data.replace(old.encode(), new.encode(), 1)
            after.writestr(name, data)
    return target


@pytest.mark.parametrize("oracle", [oracles.open_xml_sdk, oracles.openxml_audit, oracles.docx_integrity])
def test_a_good_document_has_no_findings(oracle, good: Path) -> None:
    assert oracle(good) == []


@pytest.mark.parametrize("oracle", [oracles.open_xml_sdk, oracles.openxml_audit])
def test_an_unknown_element_is_found(oracle, good: Path, tmp_path: Path) -> None:
    broken = changed(good, tmp_path / "b.docx", "<w:p>", "<w:kappale/><w:p>")
    assert oracle(broken)


def test_docx_integrity_finds_a_missing_style_and_a_short_row(good: Path, tmp_path: Path) -> None:
    style = changed(good, tmp_path / "s.docx", 'w:val="ListBullet"', 'w:val="Puuttuva"')
    row = changed(good, tmp_path / "r.docx", "<w:gridCol", "<w:gridCol/><w:gridCol")
    assert oracles.docx_integrity(style)
    assert oracles.docx_integrity(row)


@pytest.mark.parametrize("oracle", [oracles.open_xml_sdk, oracles.openxml_audit, oracles.docx_integrity])
def test_a_file_that_is_no_document_is_found(oracle, tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    path.write_bytes(b"PK\x03\x04 ei asiakirja")
    assert oracle(path)


def test_the_structure_of_a_tagged_pdf_is_read(good: Path, tmp_path: Path) -> None:
    found = oracles.structure(oracles.to_tagged_pdf(good, tmp_path))
    assert (found.title, found.headings, found.li, found.pages) == ("Esityslista", (1,), 1, 1)
    assert found.findings() == ["language is 'en-US'", "1 tables without TH"]


def test_a_skipped_level_is_found() -> None:
    found = oracles.PdfStructure("fi-FI", "Muistio", 1, (1, 2, 4, 2), 2, 0, 1, 0, 0)
    assert found.findings() == ["skipped levels: H2 → H4", "a figure without Alt"]


def test_an_untagged_pdf_is_refused(good: Path, tmp_path: Path) -> None:
    import pikepdf

    pdf = oracles.to_tagged_pdf(good, tmp_path)
    with pikepdf.open(pdf) as document:
        del document.Root["/StructTreeRoot"]
        document.save(tmp_path / "bare.pdf")
    assert oracles.pdf_ua(tmp_path / "bare.pdf")
    with pytest.raises(KeyError):
        oracles.structure(tmp_path / "bare.pdf")


def test_a_conversion_without_a_pdf_raises(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no PDF"):
        oracles.to_tagged_pdf(tmp_path / "missing.docx", tmp_path)
