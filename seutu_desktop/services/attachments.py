"""Files of a matter: copied by content into the data folder, numbered, bundled with the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import Attachment, AttachmentKind
from seutu_desktop.services.fields import changed, cleaned, made, named
from seutu_desktop.services.guard import check_item
from seutu_desktop.store.store import Store

LIMIT_MB = 100
"""The largest attachment."""

_EDITABLE = frozenset({"name", "kind", "public"})


def attach(
    store: Store, item_id: str, paths: Sequence[Path], kind: AttachmentKind = AttachmentKind.ATTACHMENT
) -> Changes:
    """Copy files into the data folder and list them after those there; `ids` begins with the new ones.

    Raise AttachmentTooLarge, ReadFailed, DiskFull, MeetingClosed.
    """
    check_item(store, item_id, "attach")
    kept = [(path.name, *store.contents.put(path, LIMIT_MB)) for path in paths]
    with store.action("attachment.add") as action:
        check_item(store, item_id, "attach")
        last = max((each.position for each in _of_item(store, item_id)), default=0)
        new = [
            Attachment(store.new_id(), item_id, position, cleaned("name", name), content_hash, size, kind)
            for position, (name, content_hash, size) in enumerate(kept, start=last + 1)
        ]
        store.attachments.save_all(new)
    return made(action.changes, *(each.id for each in new))


def rename_attachment(store: Store, attachment_id: str, name: str) -> Changes:
    """Change the printed name; raise TitleMissing."""
    return _edit(store, attachment_id, name=named(name))


def set_kind(store: Store, attachment_id: str, kind: AttachmentKind) -> Changes:
    """Make it a numbered attachment or background material."""
    return _edit(store, attachment_id, kind=kind)


def set_public(store: Store, attachment_id: str, public: bool) -> Changes:
    """Say whether the file may be published."""
    return _edit(store, attachment_id, public=public)


def move_attachment(store: Store, attachment_id: str, to_index: int) -> Changes:
    """Move a file to `to_index` (from 0) among those of its matter; their numbers follow the order."""
    with store.action("attachment.move") as action:
        moving = store.attachments.get(attachment_id)
        check_item(store, moving.item_id, "attach")
        rest = [each for each in _of_item(store, moving.item_id) if each.id != attachment_id]
        rest.insert(max(0, to_index), moving)
        ordered = (changed(each, {"position": n}, frozenset({"position"})) for n, each in enumerate(rest, 1))
        store.attachments.save_all(ordered)
    return action.changes


def remove_attachment(store: Store, attachment_id: str) -> Changes:
    """Take a file off the matter; its content stays until nothing refers to it."""
    with store.action("attachment.remove") as action:
        check_item(store, store.attachments.get(attachment_id).item_id, "attach")
        store.attachments.delete(attachment_id)
    return action.changes


def content_path(store: Store, attachment_id: str) -> Path:
    """Return where the content lies; raise AttachmentMissing."""
    attachment = store.attachments.get(attachment_id)
    return store.contents.path_of(attachment.content_hash, attachment.name)


def _edit(store: Store, attachment_id: str, **fields: object) -> Changes:
    with store.action("attachment.edit") as action:
        attachment = store.attachments.get(attachment_id)
        check_item(store, attachment.item_id, "attach")
        store.attachments.save(changed(attachment, fields, _EDITABLE))
    return action.changes


def _of_item(store: Store, item_id: str) -> list[Attachment]:
    return store.attachments.of("position", item_id=item_id)
