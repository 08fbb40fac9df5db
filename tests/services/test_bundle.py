from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from services.makers import held, matter, plan
from seutu_desktop.domain.errors import AttachmentMissing
from seutu_desktop.domain.meetings import AttachmentKind
from seutu_desktop.services import attachments, bundle
from seutu_desktop.services.lookup import find_meeting
from seutu_desktop.store.store import Store


def attach(store: Store, item_id: str, folder: Path, name: str, **given: AttachmentKind) -> str:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"{folder.name} {name}", encoding="utf-8")
    return attachments.attach(store, item_id, [folder / name], **given).ids[0]


def test_a_meeting_goes_with_its_agenda_and_numbered_files(sample: Store) -> None:
    made = bundle.build(sample, find_meeting(sample, "11/2026").id)

    assert made.name == "Kokous Ohjausryhmä 2026-12-09.zip"
    assert made.names == (
        "Esityslista Ohjausryhmä 2026-12-09.docx",
        "Liite 1 Hakuilmoitus.pdf",
        "Oheismateriaali/Kutsu edustajille.txt",
    )
    archive = zipfile.ZipFile(io.BytesIO(made.data))
    assert archive.testzip() is None
    assert archive.read("Liite 1 Hakuilmoitus.pdf").startswith(b"%PDF-1.4")


def test_a_held_meeting_goes_with_its_record(store: Store) -> None:
    assert bundle.build(store, held(store)).names[0] == "Muistio Ohjausryhmä 1-2026.docx"


def test_names_that_clash_or_that_windows_refuses_are_solved(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    item_id = matter(store, meeting_id)
    background = {"kind": AttachmentKind.BACKGROUND}
    for folder, name in (("a", "CON.txt"), ("b", "Con.txt"), ("c", "raportti?.txt"), ("d", "RAPORTTI.txt")):
        attach(store, item_id, tmp_path / folder, name, **background)
    names = bundle.build(store, meeting_id).names[1:]

    assert len({name.casefold() for name in names}) == 4
    assert all("?" not in name and not name.endswith("/CON.txt") for name in names)


def test_the_same_meeting_gives_the_same_bytes_and_file(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    attach(store, matter(store, meeting_id), tmp_path / "a", "liite.txt")
    first = bundle.write_bundle(store, meeting_id, tmp_path)
    content = first.path.read_bytes()
    second = bundle.write_bundle(store, meeting_id, tmp_path)

    assert (second.path, second.path.read_bytes()) == (first.path, content)
    assert len(store.documents.all()) == 1


def test_what_may_not_be_published_can_stay_out(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    key = attach(store, matter(store, meeting_id), tmp_path / "a", "salainen.txt")
    attachments.set_public(store, key, False)

    assert len(bundle.build(store, meeting_id).names) == 2
    assert len(bundle.build(store, meeting_id, public_only=True).names) == 1


def test_a_lost_attachment_is_named_and_nothing_is_written(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    key = attach(store, matter(store, meeting_id), tmp_path / "a", "liite.txt")
    attachments.content_path(store, key).unlink()

    with pytest.raises(AttachmentMissing):
        bundle.write_bundle(store, meeting_id, tmp_path)
    assert list(tmp_path.glob("*.zip")) == []


def test_a_reader_beside_the_window_replaces_its_own_bundle(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    reading = Store.open_read_only(store.path, store.clock)
    bundle.write_bundle(reading, meeting_id, tmp_path)
    matter(store, meeting_id)
    bundle.write_bundle(reading, meeting_id, tmp_path)
    reading.close()

    assert len(list(tmp_path.glob("*.zip"))) == 1
