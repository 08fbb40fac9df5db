"""Files of a matter: copied by content into the data folder, numbered, bundled with the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seutu_desktop.domain import status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.errors import MeetingClosed, TitleMissing
from seutu_desktop.domain.meetings import Attachment, AttachmentKind
from seutu_desktop.services.fields import changed
from seutu_desktop.store.store import Store

LIMIT_MB = 100

_EDITABLE = frozenset({"name", "kind", "public"})


def attach(
    store: Store, item_id: str, paths: Sequence[Path], kind: AttachmentKind = AttachmentKind.ATTACHMENT
) -> Changes:
    """Copy files into the data folder and list them; raise AttachmentTooLarge, ReadFailed."""
    kept = [(path.name, *store.contents.put(path, LIMIT_MB)) for path in paths]
    with store.action("attachment.add") as action:
        _refuse_closed(store, item_id)
        last = max((each.position for each in _of_item(store, item_id)), default=0)
        for position, (name, content_hash, size) in enumerate(kept, start=last + 1):
            store.attachments.save(
                Attachment(store.new_id(), item_id, position, clean(name), content_hash, size, kind)
            )
    return action.changes


def rename_attachment(store: Store, attachment_id: str, name: str) -> Changes:
    """Change the printed name; raise TitleMissing."""
    if not clean(name).strip():
        raise TitleMissing
    return _edit(store, attachment_id, name=clean(name).strip())


def set_kind(store: Store, attachment_id: str, kind: AttachmentKind) -> Changes:
    """Make it a numbered attachment or background material."""
    return _edit(store, attachment_id, kind=kind)


def set_public(store: Store, attachment_id: str, public: bool) -> Changes:
    """Say whether the file may be published."""
    return _edit(store, attachment_id, public=public)


def remove_attachment(store: Store, attachment_id: str) -> Changes:
    """Take a file off the matter; its content stays until nothing refers to it."""
    with store.action("attachment.remove") as action:
        _refuse_closed(store, store.attachments.get(attachment_id).item_id)
        store.attachments.delete(attachment_id)
    return action.changes


def content_path(store: Store, attachment_id: str) -> Path:
    """Return where the content lies; raise AttachmentMissing."""
    attachment = store.attachments.get(attachment_id)
    return store.contents.path_of(attachment.content_hash, attachment.name)


def _edit(store: Store, attachment_id: str, **fields: object) -> Changes:
    with store.action("attachment.edit") as action:
        attachment = store.attachments.get(attachment_id)
        _refuse_closed(store, attachment.item_id)
        store.attachments.save(changed(attachment, fields, _EDITABLE))
    return action.changes


def _of_item(store: Store, item_id: str) -> list[Attachment]:
    return store.attachments.where("item_id = ?", (item_id,), "position")


def _refuse_closed(store: Store, item_id: str) -> None:
    if status.closed(store.meetings.get(store.items.get(item_id).meeting_id)):
        raise MeetingClosed
