"""What is refused before anything is unpacked or parsed."""

from __future__ import annotations

import io
import zipfile

import pytest

from seutu_desktop.domain.workbook_errors import WorkbookRefused
from seutu_desktop.services.intake_oddities import WORDS, OddityKind
from seutu_desktop.services.messages import sentence
from seutu_desktop.workbooks import guard
from workbooks.forms import made, repacked

FORM = made(2)


def reason(data: bytes, name: str = "lomake.xlsx") -> str:
    with pytest.raises(WorkbookRefused) as caught:
        guard.looked_at(data, name)
    assert "lomake" in sentence(caught.value)
    return str(caught.value.data["reason"])


def with_part(name: str, part: bytes) -> bytes:
    return repacked(FORM, lambda parts: parts.update({name: part}))


def types(old: bytes, new: bytes) -> bytes:
    name = "[Content_Types].xml"
    return repacked(FORM, lambda parts: parts.update({name: parts[name].replace(old, new)}))


def test_a_form_of_ours_passes() -> None:
    found = guard.looked_at(FORM, "lomake.xlsx")
    assert "Excel" in found.saved_by
    assert not found.external_links


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "not_workbook"),
        (b"PK\x03\x04", "not_workbook"),
        (b"hello", "not_workbook"),
        (FORM[:-200], "not_workbook"),
        (bytes(guard.MAX_FILE + 1), "too_large"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_excel"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
        ),
        (with_part("xl/vbaProject.bin", b"x"), "macro"),
        (with_part("xl/macrosheets/sheet1.xml", b"<a/>"), "macro"),
        (types(b"spreadsheetml.sheet.main", b"sheet.macroEnabled.main"), "macro"),
        (types(b"spreadsheetml", b"wordprocessingml"), "not_workbook"),
        (with_part("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), "opendocument"),
        (with_part("xl/sharedStrings.xml", bytes(20_000_000)), "bomb"),
        (with_part("xl/big.xml", b"a" * 1_000_000), "bomb"),
        (with_part("../escape.xml", b"<a/>"), "damaged"),
        (with_part("XL/workbook.xml", b"<a/>"), "damaged"),
        (with_part("xl/evil.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'), "damaged"),
    ],
)
def test_what_is_not_safe_is_refused(data: bytes, expected: str) -> None:
    assert reason(data) == expected


def test_a_macro_workbook_is_refused_by_its_name_too() -> None:
    assert reason(FORM, "lomake.XLSM") == "macro"


def test_a_zip_of_too_many_parts_is_a_bomb() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for at in range(guard.MAX_PARTS + 1):
            archive.writestr(f"{at}.xml", "")
    assert reason(buffer.getvalue()) == "bomb"


def test_an_encrypted_entry_is_told() -> None:
    data = bytearray(FORM)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    assert reason(bytes(data)) == "encrypted"


def test_links_to_other_files_are_seen() -> None:
    data = with_part("xl/externalLinks/externalLink1.xml", b"<externalLink/>")
    assert guard.looked_at(data, "lomake.xlsx").external_links


@pytest.mark.parametrize("kind", OddityKind)
def test_every_oddity_has_its_words_in_both_languages(kind: OddityKind) -> None:
    finnish, english = WORDS[kind]
    assert finnish != english
    assert finnish.endswith(".") and "!" not in finnish
