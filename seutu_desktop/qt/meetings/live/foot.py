"""The way through the agenda: the matter before, the one after, and how many are done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.meetings import AgendaItem
from seutu_desktop.qt.forms.ui_live_panel import Ui_LivePanel
from seutu_desktop.services.live import LiveView


def neighbours(view: LiveView | None, item_id: str) -> tuple[AgendaItem | None, AgendaItem | None]:
    """Return the matters before and after one, the withdrawn passed by; None at the ends."""
    items = view.record.items if view else ()
    at = next((index for index, item in enumerate(items) if item.id == item_id), -1)
    passed = view.agenda() if view else []
    before = [item for item in items[: max(at, 0)] if item in passed]
    after = [item for item in items[at + 1 :] if item in passed]
    return before[-1] if before else None, after[0] if after and at >= 0 else None


def item_to_show(before: LiveView | None, view: LiveView, item_id: str) -> str:
    """Return the matter to show after a change: the one shown, but the one in hand where that was shown.

    Empty for an empty agenda.
    """
    ids = [item.id for item in view.record.items]
    current = view.current_id if view.running else ""
    followed = before is not None and before.running and before.current_id == item_id
    if current and (followed or item_id not in ids):
        return current
    return item_id if item_id in ids else next(iter(ids), "")


def show_foot(ui: Ui_LivePanel, view: LiveView, item_id: str) -> None:
    """Show where the meeting is, and which § is in hand while another one is shown."""
    translate = QCoreApplication.translate
    before, after = neighbours(view, item_id)
    ends = after is None and view.running
    ui.previous.setEnabled(before is not None)
    ui.following.setText(
        translate("LivePanel", "Päätä kokous…") if ends else translate("LivePanel", "Seuraava asia")
    )
    ui.following.setEnabled(ends or after is not None)
    done = translate("LivePanel", "Käsitelty {0} / {1}")
    ui.handled.setText(done.format(view.handled(), len(view.agenda())))
    ui.addItem.setVisible(view.running or view.waiting)
    for part in (ui.pageScroll, ui.foot):
        part.setVisible(bool(view.record.items))
    _show_away(ui, view, item_id)


def _show_away(ui: Ui_LivePanel, view: LiveView, item_id: str) -> None:
    current = view.current_id if view.running else ""
    if not current or current == item_id or not item_id:
        ui.away.say("", can_begin=False)
        return
    section = view.sections.get(current)
    words = f"§ {section}" if section else view.record.item(current).title
    ui.away.say(words, can_begin=view.record.item(item_id).handled_at is None)
