"""What can be done with one matter: carried over, taken off, brought back; its kind, files and extract."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.meetings import (
    AttachmentKind,
    ItemKind,
    ItemState,
    MeetingStatus,
)
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.words import item_kind
from seutu_desktop.services import agenda, attachments, flow
from seutu_desktop.services.attachment_copy import copy_to_open
from seutu_desktop.services.meeting_list import meeting_name, number_of
from seutu_desktop.services.meeting_view import MeetingView

if TYPE_CHECKING:
    from seutu_desktop.qt.meetings.paper_commands import PaperCommands


class ItemCommands(QObject):
    """`rename_wanted` asks to edit a matter's title."""

    rename_wanted = Signal(str)

    def __init__(self, actions: Actions, papers: PaperCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._papers = papers
        self._host = parent

    def open_menu(self, view: MeetingView, item_id: str, button: QWidget) -> None:
        """Open the menu of a matter under its button."""
        if item_id:
            self.menu(view, item_id).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def menu(self, view: MeetingView, item_id: str) -> QMenu:
        """Return the menu of a matter: what its state and the meeting's stage let happen."""
        item = view.record.item(item_id)
        menu = QMenu(self._host)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_item = item.state in (ItemState.OPEN, ItemState.DECIDED)
        if view.editable and open_item:
            _add(menu, self.tr("Nimeä uudelleen"), lambda: self.rename_wanted.emit(item_id), "F2")
            _add(menu, self.tr("Siirrä kokoukseen…"), lambda: self.carry(view, item_id))
        if view.plannable and open_item:
            _add(menu, self.tr("Poista esityslistalta"), lambda: self.remove(view, item_id), "Del")
        if view.editable and not open_item:
            _add(menu, self.tr("Palauta esityslistalle"), lambda: self.restore(item_id))
        if view.record.meeting.status not in (MeetingStatus.DRAFT, MeetingStatus.CANCELLED):
            menu.addSeparator()
            _add(menu, self.tr("Kirjoita ote"), lambda: self.extract(view, item_id))
        if view.plannable:
            menu.addSeparator()
            self._add_kinds(menu.addMenu(self.tr("Asian laji")), item_id, item.kind)
        return menu

    def carry(self, view: MeetingView, item_id: str) -> None:
        """Ask which meeting a matter goes to and carry it over."""
        from seutu_desktop.qt.meetings.dialogs import choose

        later = self._actions.read(flow.later_meetings, view.record.meeting)
        if not later:
            self._actions.messages.inform(
                self.tr("Ryhmällä ei ole myöhempää kokousta. Luo se ensin (Ctrl+N).")
            )
            return
        words = {each.id: self._actions.read(meeting_name, each) for each in later}
        choices = [(each.id, words[each.id], full_day(each.day)) for each in later]
        section = self.said(view, item_id)
        chosen = choose(
            self._host,
            self.tr("Mihin kokoukseen {0} siirretään?").format(section),
            "",
            self.tr("Siirrä"),
            choices,
        )
        if chosen is None:
            return
        target = next(each for each in later if each.id == chosen)
        number = self._actions.read(number_of, target) or full_day(target.day)
        if self._actions.perform(agenda.carry_item, item_id, chosen) is not None:
            words_done = self.tr("{0} siirretty kokoukseen {1}").format(section, number)
            self._actions.messages.inform(words_done, undoable=True)

    def remove(self, view: MeetingView, item_id: str) -> None:
        """Take a matter off the agenda; a numbered one keeps its number and says so."""
        section = self.said(view, item_id)
        if self._actions.perform(agenda.remove_item, item_id) is not None:
            self._actions.messages.inform(
                self.tr("{0} poistettu esityslistalta").format(section), undoable=True
            )

    def restore(self, item_id: str) -> None:
        """Bring a matter back."""
        self._actions.perform(agenda.restore_item, item_id)

    def extract(self, view: MeetingView, item_id: str) -> None:
        """Write the extract of a matter and open it."""
        self._papers.write(view, DocumentKind.EXTRACT, item_id=item_id, then=self._papers.open)

    def choose_extract(self, view: MeetingView) -> None:
        """Ask which § is extracted, write it and open it."""
        from seutu_desktop.qt.meetings.dialogs import choose

        choices = [(item.id, f"{self.said(view, item.id)} {item.title}", "") for item in view.record.items]
        if not choices:
            self._actions.messages.inform(self.tr("Esityslistalla ei ole asioita, joista ottaa ote."))
            return
        chosen = choose(
            self._host, self.tr("Mistä asiasta kirjoitetaan ote?"), "", self.tr("Kirjoita ote"), choices
        )
        if chosen is not None:
            self.extract(view, chosen)

    def attach(self, item_id: str) -> None:
        """Ask for files and attach them."""
        names, _ = QFileDialog.getOpenFileNames(self._host, self.tr("Valitse liitteet"))
        if names:
            self._actions.perform(attachments.attach, item_id, [Path(name) for name in names])

    def open_file(self, attachment_id: str) -> None:
        """Open an attachment under its own name: a copy, so that the kept content never changes."""
        path = self._papers.attempt(copy_to_open, attachment_id)
        if path is not None:
            self._papers.open(path)

    def remove_file(self, attachment_id: str, name: str) -> None:
        """Take a file off its matter."""
        if self._actions.perform(attachments.remove_attachment, attachment_id) is not None:
            self._actions.messages.inform(self.tr("{0} poistettu").format(name), undoable=True)

    def set_background(self, attachment_id: str, on: bool) -> None:
        """Make a file background material, or a numbered attachment."""
        kind = AttachmentKind.BACKGROUND if on else AttachmentKind.ATTACHMENT
        self._actions.perform(attachments.set_kind, attachment_id, kind)

    def said(self, view: MeetingView, item_id: str) -> str:
        """Return "§ 129", or the title of a matter without a number."""
        section = view.sections.get(item_id)
        return f"§ {section}" if section else view.record.item(item_id).title or self.tr("Asia")

    def _set_kind(self, item_id: str, kind: ItemKind) -> None:
        self._actions.perform(agenda.edit_item, item_id, kind=kind)

    def _add_kinds(self, menu: QMenu, item_id: str, current: ItemKind) -> None:
        for kind in ItemKind:
            action = menu.addAction(item_kind(kind))
            action.setCheckable(True)
            action.setChecked(kind is current)
            action.triggered.connect(lambda _=False, kind=kind: self._set_kind(item_id, kind))


def _add(menu: QMenu, text: str, act: Callable[[], object], key: str = "") -> None:
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.triggered.connect(lambda: act())
