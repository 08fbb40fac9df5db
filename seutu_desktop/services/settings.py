"""The settings of the network."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import ImpossibleDate, ReadFailed, TemplateRefused
from seutu_desktop.domain.network import Network
from seutu_desktop.services.fields import changed, merge_key, named
from seutu_desktop.store.store import Store

TEMPLATE_LIMIT_MB = 60
"""The largest Word template."""

UNCONFIRMED = frozenset({"notice_days", "notice_days_least", "default_start", "default_end"})
"""Settings whose shipped value nobody has confirmed (domain.md 15): shown as such until it is changed."""

_EDITABLE = frozenset(
    {"name", "coordinating_municipality_id", "contact", "organiser_email", "notice_days", "notice_days_least"}
    | {"default_place", "default_start", "default_end", "document_folder", "population_year"}
    | {"wheel_start_month"}
)


def edit_network(store: Store, /, **fields: object) -> Changes:
    """Change settings of the network; raise TitleMissing, ImpossibleDate for a time that is none."""
    if "name" in fields:
        named(str(fields["name"]))
    for name in fields.keys() & {"default_start", "default_end"}:
        _check_time(str(fields[name]))
    with store.action("network.edit", merge_key=merge_key("network", "", fields)) as action:
        store.network.save(changed(store.the_network(), fields, _EDITABLE))
    return action.changes


def set_template(store: Store, path: Path | None) -> tuple[Changes, list[str]]:
    """Take in a Word template, or None for ours again; return also the Finnish report of what was found.

    The file is copied into the data folder, never read again from where it lay. Raise TemplateRefused.
    """
    report: list[str] = []
    content_hash = ""
    if path is not None:
        from seutu_desktop.documents.intake import open_template
        from seutu_desktop.documents.template_report import sentences

        report = sentences(open_template(_read(path), path.name).findings)
        content_hash, _ = store.contents.put(path, TEMPLATE_LIMIT_MB)
    with store.action("network.template") as action:
        store.network.save(replace(store.the_network(), template_hash=content_hash))
    return action.changes, report


def unconfirmed(network: Network) -> frozenset[str]:
    """Return the names of settings that still have their unconfirmed shipped value."""
    shipped = Network(id="", name="")
    return frozenset(name for name in UNCONFIRMED if getattr(network, name) == getattr(shipped, name))


def template_refusal(error: TemplateRefused) -> str:
    """Return in Finnish why a template was refused and what to do about it."""
    from seutu_desktop.documents.template_report import reason_sentence

    return reason_sentence(str(error.data["reason"]), str(error.data.get("detail", "")))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReadFailed(path=path, reason=error.strerror or "") from error


def _check_time(text: str) -> None:
    try:
        time.fromisoformat(text)
    except ValueError:
        raise ImpossibleDate(text=text) from None
