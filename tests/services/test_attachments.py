from __future__ import annotations

from pathlib import Path

import pytest

from services.makers import approved, items, matter, plan
from seutu_desktop.domain.errors import (
    AttachmentMissing,
    AttachmentTooLarge,
    MeetingClosed,
    ReadFailed,
    TitleMissing,
)
from seutu_desktop.domain.meetings import AttachmentKind
from seutu_desktop.services import attachments
from seutu_desktop.services.attached_files import missing_files
from seutu_desktop.store.store import Store


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "Hakuilmoitus.pdf", tmp_path / "Kutsu åäö.txt"]
    for path in made:
        path.write_text(path.name, encoding="utf-8")
    return made


def test_files_are_copied_by_content_and_listed_in_order(store: Store, files: list[Path]) -> None:
    item_id = matter(store, plan(store))
    changes = attachments.attach(store, item_id, files)
    for path in files:
        path.unlink()

    found = store.attachments.of("position", item_id=item_id)
    assert changes.ids[:2] == tuple(each.id for each in found)
    assert [each.name for each in found] == ["Hakuilmoitus.pdf", "Kutsu åäö.txt"]
    assert attachments.content_path(store, found[1].id).read_text(encoding="utf-8") == "Kutsu åäö.txt"


def test_a_file_can_be_renamed_moved_made_background_and_hidden(store: Store, files: list[Path]) -> None:
    item_id = matter(store, plan(store))
    first, second = attachments.attach(store, item_id, files).ids[:2]
    attachments.rename_attachment(store, first, " Ilmoitus.pdf\n")
    attachments.set_kind(store, first, AttachmentKind.BACKGROUND)
    attachments.set_public(store, first, False)
    attachments.move_attachment(store, second, 0)

    found = store.attachments.of("position", item_id=item_id)
    assert [each.id for each in found] == [second, first]
    assert (found[1].name, found[1].kind, found[1].public) == (
        "Ilmoitus.pdf",
        AttachmentKind.BACKGROUND,
        False,
    )
    with pytest.raises(TitleMissing):
        attachments.rename_attachment(store, first, " ")


def test_a_removed_file_comes_back_with_undo(store: Store, files: list[Path]) -> None:
    item_id = matter(store, plan(store))
    key = attachments.attach(store, item_id, files[:1]).ids[0]
    attachments.remove_attachment(store, key)
    assert store.attachments.of(item_id=item_id) == []

    store.undo()
    assert attachments.content_path(store, key).exists()


def test_too_large_and_unreadable_files_change_nothing(
    store: Store, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    item_id = matter(store, plan(store))
    with pytest.raises(ReadFailed):
        attachments.attach(store, item_id, [files[0], files[0].with_name("ei ole.pdf")])
    monkeypatch.setattr(attachments, "LIMIT_MB", 0)
    with pytest.raises(AttachmentTooLarge):
        attachments.attach(store, item_id, files)
    assert store.attachments.all() == []


def test_a_lost_content_is_named(store: Store, files: list[Path]) -> None:
    meeting_id = plan(store)
    key = attachments.attach(store, matter(store, meeting_id), files[:1]).ids[0]
    assert missing_files(store, store.record(meeting_id)) == frozenset()
    attachments.content_path(store, key).unlink()

    assert missing_files(store, store.record(meeting_id)) == {key}
    with pytest.raises(AttachmentMissing):
        attachments.content_path(store, key)


def test_an_approved_meeting_takes_no_files(store: Store, files: list[Path]) -> None:
    item = items(store, approved(store))[0]
    with pytest.raises(MeetingClosed):
        attachments.attach(store, item.id, files)
