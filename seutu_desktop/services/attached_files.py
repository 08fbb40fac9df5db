"""Which attachments have their files: apart from the actions on them, as the start page needs no more."""

from __future__ import annotations

from seutu_desktop.domain.errors import AttachmentMissing
from seutu_desktop.domain.meetings import Attachment
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.store.store import Store


def missing_files(store: Store, record: MeetingRecord) -> frozenset[str]:
    """Return the ids of the meeting's attachments whose content is not in the data folder."""
    return frozenset(each.id for each in record.attachments if not _is_there(store, each))


def _is_there(store: Store, attachment: Attachment) -> bool:
    try:
        store.contents.path_of(attachment.content_hash, attachment.name)
    except AttachmentMissing:
        return False
    return True
