"""No file that a person made or changed is ever overwritten."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from documents.reading import edited
from documents.samples import record
from seutu_desktop.documents import files, papers
from seutu_desktop.documents.files import is_free, write_beside
from seutu_desktop.documents.outline import Choices
from seutu_desktop.documents.render import render
from seutu_desktop.domain.errors import DiskFull, WriteFailed


@pytest.fixture(scope="module")
def paper() -> bytes:
    return render(papers.agenda(record())).data


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "Esityslista Ohjausryhmä 11-2026.docx"


def ours(data: bytes) -> set[str]:
    from seutu_desktop.documents.package import content_hash

    return {content_hash(data)}


def beside(place: Path, version: int) -> Path:
    return place.with_name(f"{place.stem} v{version}{place.suffix}")


def only_papers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_takes_its_name(place: Path, paper: bytes) -> None:
    assert write_beside(place, paper, ()) == place
    assert place.read_bytes() == paper
    assert only_papers(place.parent) == [place.name]
    assert stat.S_IMODE(place.stat().st_mode) & stat.S_IRUSR


def test_our_own_untouched_file_is_replaced(place: Path, paper: bytes) -> None:
    place.write_bytes(paper)
    newer = render(papers.agenda(record(), Choices(version=2))).data
    assert write_beside(place, newer, ours(paper)) == place
    assert place.read_bytes() == newer


def test_a_changed_file_stays_and_the_new_one_stands_beside_it(place: Path, paper: bytes) -> None:
    changed = edited(paper, "word/document.xml", lambda part: part.replace(b"Asiat", b"Omat"))
    place.write_bytes(changed)
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)
    assert place.read_bytes() == changed


def test_a_file_saved_again_without_changes_is_still_ours(place: Path, paper: bytes) -> None:
    place.write_bytes(edited(paper, "docProps/custom.xml", lambda part: part))
    assert place.read_bytes() != paper
    assert write_beside(place, paper, ours(paper)) == place


@pytest.mark.parametrize("foreign", [b"", b"oma tiedosto", b"PK\x03\x04rikki"])
def test_a_foreign_file_stays(place: Path, paper: bytes, foreign: bytes) -> None:
    place.write_bytes(foreign)
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)
    assert place.read_bytes() == foreign


def test_our_own_second_version_is_replaced_in_its_turn(place: Path, paper: bytes) -> None:
    place.write_bytes(b"muutettu")
    write_beside(place, paper, ours(paper))
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)
    beside(place, 2).write_bytes(b"muutettu")
    assert write_beside(place, paper, ours(paper)) == beside(place, 3)


def test_a_read_only_file_stays(place: Path, paper: bytes) -> None:
    place.write_bytes(paper)
    place.chmod(0o444)
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)


def test_a_folder_of_that_name_stays(place: Path, paper: bytes) -> None:
    place.mkdir()
    assert write_beside(place, paper, ()) == beside(place, 2)


def test_a_link_to_elsewhere_is_not_followed(place: Path, paper: bytes, tmp_path: Path) -> None:
    target = tmp_path / "muu.docx"
    target.write_bytes(paper)
    place.symlink_to(target)
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)


@pytest.mark.parametrize(
    "owner",
    [
        "~$Esityslista Ohjausryhmä 11-2026.docx",
        "~$ityslista Ohjausryhmä 11-2026.docx",
        ".~lock.Esityslista Ohjausryhmä 11-2026.docx#",
    ],
)
def test_a_file_open_in_word_or_libreoffice_stays(place: Path, paper: bytes, owner: str) -> None:
    place.write_bytes(paper)
    (place.parent / owner).write_bytes(b"x")
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)
    assert place.read_bytes() == paper


def test_a_file_locked_by_the_system_stays(
    place: Path, paper: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.write_bytes(paper)
    replace = Path.replace

    def locked(self: Path, target: Path) -> Path:
        if Path(target) == place:
            raise PermissionError(errno.EACCES, "sharing violation")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", locked)
    assert write_beside(place, paper, ours(paper)) == beside(place, 2)
    assert only_papers(place.parent) == [beside(place, 2).name, place.name]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said_and_leaves_nothing_behind(
    place: Path, paper: bytes, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(code, "full")

    monkeypatch.setattr(os, "fsync", full)
    place.write_bytes(paper)
    with pytest.raises(DiskFull):
        write_beside(place, b"uusi", ours(paper))
    assert only_papers(place.parent) == [place.name]
    assert place.read_bytes() == paper


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, paper: bytes) -> None:
    with pytest.raises(WriteFailed):
        write_beside(tmp_path / "ei" / "ole.docx", paper, ())


def test_a_folder_without_the_right_to_write_is_said(
    place: Path, paper: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(size: int) -> str:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(files.secrets, "token_hex", refused)
    with pytest.raises(WriteFailed):
        write_beside(place, paper, ())


def test_a_large_file_is_known_by_its_bytes(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place.write_bytes(b"x" * 11)
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    assert is_free(place, ours(b"x" * 11))
    assert not is_free(place, ours(b"x" * 12))


def test_other_files_than_word_are_known_by_their_bytes(tmp_path: Path) -> None:
    calendar = tmp_path / "Kokoukset 2026.ics"
    calendar.write_bytes(b"BEGIN:VCALENDAR")
    assert write_beside(calendar, b"uusi", ours(b"BEGIN:VCALENDAR")) == calendar
    assert write_beside(calendar, b"uudempi", ours(b"jokin muu")) == beside(calendar, 2)
