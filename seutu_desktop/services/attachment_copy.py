"""A copy of an attachment under its own name, for opening: the kept content never changes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from seutu_desktop.domain.errors import WriteFailed
from seutu_desktop.domain.filenames import safe_name
from seutu_desktop.services.attachments import content_path
from seutu_desktop.store.store import Store


def copy_to_open(store: Store, attachment_id: str) -> Path:
    """Return the path of a fresh copy in the system's temporary folder; raise AttachmentMissing, WriteFailed.

    A copy, because programs write into what they open, and the content is known by its hash.
    """
    return copy_named(content_path(store, attachment_id), store.attachments.get(attachment_id).name)


def copy_named(source: Path, name: str) -> Path:
    """Return the path of a fresh copy of `source` called `name`, as `copy_to_open` does."""
    folder = Path(tempfile.mkdtemp(prefix="seutu-"))
    target = folder / safe_name(name)
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise WriteFailed(path=target, reason=error.strerror or "") from error
    return target
