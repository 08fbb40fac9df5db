from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.errors import AttachmentMissing, AttachmentTooLarge, ReadFailed, WriteFailed
from seutu_desktop.store.contents import Contents

TEXT = b"liite"
HASH = hashlib.sha256(TEXT).hexdigest()


@pytest.fixture
def contents(tmp_path: Path) -> Contents:
    return Contents(tmp_path / "liitteet")


def test_a_file_is_kept_by_its_content(contents: Contents, tmp_path: Path) -> None:
    source = tmp_path / "Pöytäkirja.pdf"
    source.write_bytes(TEXT)
    assert contents.put(source, 1) == (HASH, len(TEXT))
    assert contents.path_of(HASH) == tmp_path / "liitteet" / HASH[:2] / HASH
    assert contents.read(HASH) == TEXT
    assert source.exists()


def test_the_same_content_is_kept_once(contents: Contents) -> None:
    contents.put(TEXT)
    contents.put(TEXT)
    assert [path.name for path in contents.folder.rglob("*") if path.is_file()] == [HASH]
    assert list(contents.all()) == [HASH]


def test_only_its_owner_reads_a_content(contents: Contents) -> None:
    contents.put(TEXT)
    assert contents.path_of(HASH).stat().st_mode & 0o777 == 0o600


def test_a_content_that_has_changed_is_not_given_out(contents: Contents) -> None:
    contents.put(TEXT)
    contents.path_of(HASH).write_bytes(b"muu")
    assert not contents.is_sound(HASH)
    with pytest.raises(AttachmentMissing):
        contents.read(HASH, "liite.pdf")


def test_a_good_copy_mends_a_changed_one(contents: Contents) -> None:
    contents.put(TEXT)
    contents.path_of(HASH).write_bytes(b"muu")
    contents.put(TEXT)
    assert contents.read(HASH) == TEXT


@pytest.mark.parametrize("name", ["", "../../seutu.db", HASH.upper(), HASH[:63], f"{HASH}\n", "x" * 64])
def test_a_name_that_is_no_hash_never_reaches_the_disk(contents: Contents, name: str) -> None:
    with pytest.raises(AttachmentMissing) as caught:
        contents.path_of(name, "liite.pdf")
    assert caught.value.data["name"] == "liite.pdf"
    assert not contents.is_sound(name)


def test_a_file_above_the_limit_leaves_nothing(contents: Contents, tmp_path: Path) -> None:
    source = tmp_path / "suuri.bin"
    source.write_bytes(bytes((1 << 20) + 1))
    with pytest.raises(AttachmentTooLarge) as caught:
        contents.put(source, 1)
    assert caught.value.data == {"name": "suuri.bin", "limit": 1}
    assert list(contents.folder.iterdir()) == []


def test_a_file_of_just_the_limit_fits(contents: Contents) -> None:
    assert contents.put(bytes(1 << 20), 1)[1] == 1 << 20


def test_a_folder_a_pipe_and_nothing_are_refused(contents: Contents, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for source in (tmp_path, tmp_path / "pipe", tmp_path / "missing"):
        with pytest.raises(ReadFailed):
            contents.put(source)


def test_a_file_that_breaks_off_is_told(contents: Contents) -> None:
    memory = Path("/proc/self/mem")  # its beginning cannot be read
    if not memory.exists():
        pytest.skip("only Linux has such a file")
    with pytest.raises(ReadFailed):
        contents.put(memory)
    assert list(contents.folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "liitteet").write_bytes(b"a file where the folder should be")
    with pytest.raises(WriteFailed):
        Contents(tmp_path / "liitteet").put(TEXT)


def test_only_contents_are_listed(contents: Contents) -> None:
    contents.put(TEXT)
    (contents.folder / "ab").mkdir(exist_ok=True)
    (contents.folder / "ab" / "Thumbs.db").write_bytes(b"")
    assert list(contents.all()) == [HASH]


@given(st.binary(max_size=2000))
def test_any_bytes_come_back(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    contents = Contents(tmp_path_factory.getbasetemp() / "any")
    key, size = contents.put(content)
    assert (contents.read(key), size) == (content, len(content))
