"""The right pane: what happened in the § and how it will read in the record."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.meetings import Grounds, PresenceEvent, PresenceKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.live.event_row import EventRow
from seutu_desktop.qt.meetings.live.preview_box import PreviewBox
from seutu_desktop.qt.meetings.live.words import EVENT_ICONS, GROUNDS, event_words, grounds_name
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import IconView, label
from seutu_desktop.services import minutes
from seutu_desktop.services.live import LiveView
from seutu_desktop.services.preview import preview


class EventsPane(QWidget):
    """`returned` carries the event of somebody disqualified who came back, `others_wanted` a button."""

    returned = Signal(str)
    others_wanted = Signal(QWidget)
    told = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: LiveView | None = None
        self._rows: list[tuple[str, EventRow]] = []
        self._title = label("", "section")
        self._others = quiet_button(self.tr("Muu henkilö"), "plus", compact=True)
        self._none = label(self.tr("Ei tapahtumia tässä asiassa."), "list", "text2", wrap=True)
        self._list = QVBoxLayout()
        self._keys = QWidget()
        self._heading = label("", "caption", "text2")
        self._preview = PreviewBox()
        self._done = _DoneLine()
        self._menu = QMenu(self)
        self._done.undo_wanted.connect(actions.undo)
        self._others.clicked.connect(lambda: self.others_wanted.emit(self._others))
        self._lay_out()

    def show_item(self, view: LiveView, item_id: str) -> None:
        """Show the events of a matter and the words they make."""
        self._view = view
        section = view.sections.get(item_id)
        self._title.setText(
            self.tr("Tapahtumat, § {0}").format(section) if section else self.tr("Tapahtumat")
        )
        minuted = view.record.body.paper_style == "minutes"
        self._heading.setText(self.tr("Näin pöytäkirjaan") if minuted else self.tr("Näin muistioon"))
        events = view.events(item_id)
        self._show_events(view, events)
        self._none.setVisible(not events)
        self._keys.setVisible(view.editable)
        self._others.setVisible(view.editable)
        self._preview.show_parts(preview(view, item_id))

    def set_narrow(self, narrow: bool) -> None:
        """Stand in line with the matter above in a small window."""
        self._column.setContentsMargins(32 if narrow else 24, 13, 32 if narrow else 20, 20)

    def say_done(self, words: str) -> None:
        """Say what was done, with the way back; "" takes the line away."""
        self._done.say(words)

    def rows(self) -> list[EventRow]:
        """Return the rows of the events shown, in time order."""
        return [row for _, row in self._rows]

    def focus_first(self) -> bool:
        """Put the keyboard at the time of the first event; return whether there is one."""
        if self._rows:
            self._rows[0][1].time.setFocus()
        return bool(self._rows)

    def preview_text(self) -> str:
        """Return the words of the preview, a paragraph a line."""
        return self._preview.text()

    def _show_events(self, view: LiveView, events: list[PresenceEvent]) -> None:
        if [each.id for each in events] != [key for key, _ in self._rows]:
            self._keep({each.id for each in events})
            kept = dict(self._rows)
            self._rows = [(each.id, kept.get(each.id) or self._row(each.id)) for each in events]
            for place, (_, row) in enumerate(self._rows):
                self._list.insertWidget(place, row)
        returned = {each.person_id for each in events if each.kind is PresenceKind.RETURNED}
        for event, (_, row) in zip(events, self._rows, strict=True):
            icon, role = EVENT_ICONS[event.kind]
            out = event.kind is PresenceKind.DISQUALIFIED and event.person_id not in returned
            row.show_event(
                icon,
                role,
                event.time.time(),
                event_words(view.record, event),
                can_return=out,
                editable=view.editable,
            )

    def _keep(self, keys: set[str]) -> None:
        for key, row in self._rows:
            if key not in keys:
                row.hide()
                row.deleteLater()
        self._rows = [(key, row) for key, row in self._rows if key in keys]

    def _row(self, key: str) -> EventRow:
        row = EventRow()
        row.time_changed.connect(lambda value: self._retime(key, value))
        row.returned.connect(lambda: self.returned.emit(key))
        row.menu_wanted.connect(lambda button: self._open_menu(key, button))
        return row

    def _event(self, key: str) -> PresenceEvent:
        assert self._view is not None  # noqa: S101  # rows exist only with a meeting
        return next(each for each in self._view.record.events if each.id == key)

    def _retime(self, key: str, value: object) -> None:
        moment = datetime.combine(self._event(key).time.date(), value)  # type: ignore[arg-type]
        if self._actions.perform(minutes.edit_event, key, time=moment) is not None:
            self.told.emit(self.tr("Kellonaika korjattu"))
        else:
            self._restore(key)

    def _restore(self, key: str) -> None:
        dict(self._rows)[key].time.set_value(self._event(key).time.time())

    def _open_menu(self, key: str, button: QWidget) -> None:
        self._fill_menu(key)
        self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill_menu(self, key: str) -> None:
        event = self._event(key)
        self._menu.clear()
        self._menu.addAction(self.tr("Korjaa kellonaika")).triggered.connect(lambda: self._focus_time(key))
        if event.kind is PresenceKind.DISQUALIFIED:
            self._offer_grounds(event)
        self._offer_sections(event)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Poista")).triggered.connect(lambda: self._remove(key))

    def _offer_grounds(self, event: PresenceEvent) -> None:
        sub = self._menu.addMenu(self.tr("Peruste"))
        for grounds in GROUNDS:
            action = sub.addAction(grounds_name(grounds))
            action.setCheckable(True)
            action.setChecked(grounds is event.grounds)
            action.triggered.connect(lambda _=False, chosen=grounds: self._reground(event.id, chosen))

    def _offer_sections(self, event: PresenceEvent) -> None:
        assert self._view is not None  # noqa: S101
        sub = self._menu.addMenu(self.tr("Siirrä pykälään"))
        for item in self._view.agenda():
            section = self._view.sections.get(item.id)
            action = sub.addAction(f"§ {section} {item.title}" if section else item.title)
            action.setEnabled(item.id != event.item_id)
            action.triggered.connect(lambda _=False, to=item.id: self._move(event.id, to))

    def _focus_time(self, key: str) -> None:
        field = dict(self._rows)[key].time
        field.setFocus()
        field.selectAll()

    def _reground(self, key: str, grounds: Grounds) -> None:
        self._actions.perform(minutes.edit_event, key, grounds=grounds)

    def _move(self, key: str, item_id: str) -> None:
        if self._actions.perform(minutes.edit_event, key, item_id=item_id) is not None:
            self.told.emit(self.tr("Merkintä siirretty toiseen pykälään"))

    def _remove(self, key: str) -> None:
        words = event_words(self._view.record, self._event(key)) if self._view else ""
        if self._actions.perform(minutes.remove_event, key) is not None:
            self.told.emit(self.tr("Poistettu: {0}").format(words))

    def _lay_out_keys(self) -> None:
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 6, 0, 0)
        keys.setSpacing(6)
        for badge, words in (
            (self.tr("Alt+1…0"), self.tr("tuli tai lähti")),
            ("Ctrl+J", self.tr("esteellinen")),
        ):
            keys.addWidget(KeyBadge(badge))
            keys.addWidget(label(words, "secondary", "text2"))
            keys.addSpacing(8)
        keys.addStretch(1)

    def _lay_out(self) -> None:
        self._lay_out_keys()
        self._list.setSpacing(2)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._others)
        column.addLayout(head)
        column.addSpacing(6)
        column.addLayout(self._list)
        column.addWidget(self._none)
        column.addWidget(self._keys)
        column.addSpacing(20)
        column.addWidget(self._heading)
        column.addSpacing(6)
        column.addWidget(self._preview)
        column.addSpacing(10)
        column.addWidget(self._done)
        column.addStretch(1)
        self.set_narrow(False)


class _DoneLine(QWidget):
    """What was done last, with Kumoa; announced to screen readers."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "secondary", "text2", wrap=True)
        self._undo = quiet_button(self.tr("Kumoa"), compact=True)
        self._undo.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconView("undo", 16))
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        row.addWidget(KeyBadge("Ctrl+Z"))
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _ask(self) -> None:
        self.say("")
        self.undo_wanted.emit()
