"""The editor of one matter: every field saves itself, unused ones wait behind "+ Toimivalta"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import AgendaItem, ItemKind, ItemState
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_meeting_item import Ui_MeetingItem
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.agenda.attachment_list import AttachmentList
from seutu_desktop.qt.meetings.agenda.item_model import dropped_files
from seutu_desktop.qt.meetings.agenda.item_themes import ItemThemes
from seutu_desktop.qt.meetings.autosave import Autosave
from seutu_desktop.qt.meetings.person_combo import people_of
from seutu_desktop.qt.richtext_editor import RichTextEditor
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.services import agenda
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.services.model_proposal import model_proposal

WIDEST = 720 + 48
_MORE_PREPARERS, _THEMES = "more_preparers", "themes"
_LINES = ("title", "diary_number")
_RICH = {
    "earlier_handling": "earlier",
    "description": "description",
    "proposal": "proposal",
    "authority": "authority",
    "onward_handling": "onward",
    "for_information": "information",
    "distribution": "distribution",
}
"""The formatted texts: domain name → name in the form."""
_HIDING = {"diary_number": "diary"} | {
    name: part for name, part in _RICH.items() if part not in ("description", "proposal")
}
_WITHOUT_PROPOSAL = (ItemKind.OPENING, ItemKind.CLOSING, ItemKind.QUORUM)


class ItemEditor(QWidget):
    """`field_entered` carries the field the keyboard is in; files come by drop or `attach_wanted`."""

    field_entered = Signal(str)
    attach_wanted = Signal()
    files_dropped = Signal(list)
    menu_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._item: AgendaItem | None = None
        self._kind = ItemKind.MATTER
        self._shown: set[str] = set()
        self._ui = Ui_MeetingItem()
        self._ui.setupUi(self)
        self._rich = {name: _rich_editor(name) for name in _RICH}
        self._lacks_proposal = FieldError()
        self._themes = ItemThemes(actions)
        self._saver = Autosave(self._store, self)
        self._saver.touched.connect(actions.await_storing)
        self._saver.rested.connect(actions.settled)
        self._dress()
        self._watch()
        self._connect()

    @property
    def attachments(self) -> AttachmentList:
        """The list of files."""
        return self._ui.attachments

    @property
    def menu_button(self) -> QWidget:
        """The button that opens the matter's menu."""
        return self._ui.more

    def show_item(self, view: MeetingView, item_id: str) -> bool:
        """Show a matter; return False where another one's text could not be stored, so it stays."""
        if self._item is None or self._item.id != item_id:
            if not self.leave():
                return False
            self._shown = set()
        self._item = view.record.item(item_id)
        self._kind = self._item.kind
        self._show_head(view)
        self._show_people(view)
        self._themes.show_item(self._item, view.record.meeting.day, editable=view.editable)
        for name, text in self._texts().items():
            self._saver.show(name, text)
        self._ui.attachments.show_files(
            view.record.attachments_of(item_id), view.attachment_numbers(), view.editable
        )
        self._show_missing(view)
        self._reveal()
        self._set_editable(view.editable)
        return True

    def leave(self) -> bool:
        """Store what waits and forget the matter; return False where it was refused."""
        self.flush()
        if self._saver.waiting():
            return False
        self._saver.reset()
        self._item = None
        return True

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._saver.flush()

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field by its domain name, showing it first where it is hidden."""
        if name == "preparer_ids":
            self._ui.preparers.focus_first()
            return
        if name == "attachments":
            self._ui.attachments.focus_list()
            return
        if name in _HIDING:
            self._shown.add(name)
            self._reveal()
        self._editors().get(name, self._ui.title).setFocus()
        if name == "title":
            self._ui.title.selectAll()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the files dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(dropped_files(event.mimeData()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell which field the keyboard entered."""
        if event.type() == QEvent.Type.FocusIn:
            name = next(
                (key for key, each in self._editors().items() if watched in (each, each.focusProxy())), ""
            )
            self.field_entered.emit(name)
        return False

    def _store(self, name: str, text: str) -> bool:
        item = self._item
        return (
            item is not None and self._actions.perform(agenda.edit_item, item.id, **{name: text}) is not None
        )

    def _set(self, **fields: object) -> Changes | None:
        if self._item is None:
            return None
        return self._actions.perform(agenda.edit_item, self._item.id, **fields)

    def _use_model(self) -> None:
        if self._item is not None:
            words = self._actions.read(model_proposal, self._item.id)
            self._rich["proposal"].set_markdown(words, self._item.id)
            self._saver.touch("proposal")
            self._rich["proposal"].setFocus()

    def _show_head(self, view: MeetingView) -> None:
        assert self._item is not None  # noqa: S101  # only called with a matter
        section = view.sections.get(self._item.id)
        words = self.tr("§ {0}").format(section) if section else self.tr("Ei numeroitu")
        if section and self._item.section_number is None:
            words = self.tr("§ {0}, alustava").format(section)
        ends = {
            ItemState.WITHDRAWN: self.tr("{0}, poistettu esityslistalta"),
            ItemState.CARRIED: self.tr("{0}, siirretty seuraavaan kokoukseen"),
        }
        self._ui.section.setText(ends.get(self._item.state, "{0}").format(words))

    def _show_people(self, view: MeetingView) -> None:
        assert self._item is not None  # noqa: S101
        choices = people_of(view.record)
        directory = view.record.directory
        names = {key: directory.name(key) for key in self._item.preparer_ids}
        self._ui.preparers.show_people(choices, self._item.preparer_ids, names)
        presenter = self._item.presenter_id or ""
        self._ui.presenter.offer(choices, presenter, directory.name(presenter))

    def _show_missing(self, view: MeetingView) -> None:
        assert self._item is not None  # noqa: S101
        missing = {line.field for line in view.lines if line.item_id == self._item.id and not line.ok}
        lacks = "proposal" in missing
        self._lacks_proposal.say(
            self.tr("Päätösehdotus puuttuu.") if lacks else "",
            "warn",
            self.tr("Käytä mallia") if lacks else "",
        )

    def _texts(self) -> dict[str, str]:
        return {name: getattr(self._item, name) for name in (*_LINES, *self._rich)}

    def _editors(self) -> dict[str, QWidget]:
        ui = self._ui
        lines = {"title": ui.title, "diary_number": ui.diary}
        return {**lines, "presenter_id": ui.presenter, **self._rich}

    def _parts(self) -> dict[str, QWidget]:
        """The fields that hide while unused, by their domain name."""
        return {name: getattr(self._ui, f"{part}Part") for name, part in _HIDING.items()}

    def _reveal(self) -> None:
        texts = self._texts()
        hidden = {name for name in _HIDING if not texts[name] and name not in self._shown}
        for name, part in self._parts().items():
            part.setVisible(name not in hidden)
        self._ui.proposalPart.setVisible(self._kind not in _WITHOUT_PROPOSAL or bool(texts["proposal"]))
        offered = {_MORE_PREPARERS: self._ui.preparers.can_add(), _THEMES: self._themes.offered()}
        self._ui.reveal.offer(hidden | {name for name, can in offered.items() if can})

    def _show_hidden(self, key: str) -> None:
        if key == _MORE_PREPARERS:
            self._ui.preparers.add_line()
            self._reveal()
        elif key == _THEMES:
            self._themes.choose()
            self._reveal()
        else:
            self.focus_field(key)

    def _set_editable(self, editable: bool) -> None:
        for line in (self._ui.title, self._ui.diary):
            line.setReadOnly(not editable)
        for rich in self._rich.values():
            rich.set_read_only(not editable)
        self._ui.peopleRow.setEnabled(editable)
        self._ui.reveal.setVisible(editable)
        self.setAcceptDrops(editable)

    def _watch(self) -> None:
        self._saver.watch_line("title", self._ui.title)
        self._saver.watch_line("diary_number", self._ui.diary)
        for name, rich in self._rich.items():
            self._saver.watch(name, rich.focusProxy() or rich, rich.markdown, self._shower(rich))
            rich.edited.connect(lambda name=name: self._saver.touch(name))
        for editor in self._editors().values():
            (editor.focusProxy() or editor).installEventFilter(self)

    def _shower(self, rich: RichTextEditor) -> Callable[[str], None]:
        return lambda text: rich.set_markdown(text, self._item.id if self._item else "")

    def _connect(self) -> None:
        ui = self._ui
        ui.preparers.changed.connect(lambda chosen: self._set(preparer_ids=chosen))
        ui.presenter.person_chosen.connect(lambda key: self._set(presenter_id=key or None))
        self._lacks_proposal.acted.connect(self._use_model)
        ui.reveal.wanted.connect(self._show_hidden)
        ui.more.clicked.connect(self.menu_wanted)
        self._rich["description"].attach_requested.connect(self.attach_wanted)

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        ui.title.setFont(font("item"))
        ui.title.setTextMargins(-2, 0, 0, 0)  # Qt's own margin, so that the words stand under each other
        ui.more.setIcon(icon("more", 18))
        self.setMaximumWidth(WIDEST)
        ui.column.setStretch(ui.column.count() - 1, 1)  # room left over stays below the last field
        for name, part in _RICH.items():
            editor = self._rich[name]
            editor.set_accessible_name(getattr(ui, f"{part}Label").text())
            getattr(ui, f"{part}Label").setBuddy(editor)
            getattr(ui, f"{part}Column").addWidget(editor)
        ui.proposalColumn.addWidget(self._lacks_proposal)
        ui.column.insertWidget(ui.column.indexOf(ui.diaryPart), self._themes)
        for name, text in self._offers().items():
            ui.reveal.add(name, text)
        self._rich["proposal"].set_placeholder(self.tr("Ohjausryhmä päättää…"))

    def _offers(self) -> dict[str, str]:
        return {
            "diary_number": self.tr("Diaarinumero"),
            "authority": self.tr("Toimivalta"),
            "for_information": self.tr("Tiedoksi"),
            "onward_handling": self.tr("Jatkokäsittely"),
            "distribution": self.tr("Jakelu"),
            "earlier_handling": self.tr("Aikaisempi käsittely"),
            _MORE_PREPARERS: self.tr("Toinen valmistelija"),
            _THEMES: self.tr("Painopiste"),
        }


def _rich_editor(name: str) -> RichTextEditor:
    if name == "description":
        return RichTextEditor(6, attachable=True)
    return RichTextEditor(3 if name == "proposal" else 1, toolbar=False)
