"""The § in hand: proposal, decision, discussion, votes, dissents and what was agreed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemKind, ItemState
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_live_item import Ui_LiveItem
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.autosave import Autosave
from seutu_desktop.qt.meetings.live.decision_menu import fill_menu
from seutu_desktop.qt.meetings.live.words import decision_name
from seutu_desktop.qt.richtext_editor import RichTextEditor
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.services import actions as agreed
from seutu_desktop.services import agenda, live, minutes
from seutu_desktop.services.live import LiveView

WIDEST = 720 + 64
_FORMAL = (ItemKind.OPENING, ItemKind.CLOSING, ItemKind.QUORUM)
_DISCUSSION, _VOTE, _DISSENT = "discussion", "vote", "dissent"


class LiveItemPage(QWidget):
    """`vote_wanted` carries a vote's id, empty for a new one; `told` what was done, in words."""

    vote_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: LiveView | None = None
        self._item: AgendaItem | None = None
        self._discussing = False
        self._ui = Ui_LiveItem()
        self._ui.setupUi(self)
        self._decision = RichTextEditor(3, toolbar=False)
        self._discussion = RichTextEditor(3, toolbar=False)
        self._menu = QMenu(self)
        self._saver = Autosave(self._store, self)
        self._saver.touched.connect(actions.await_storing)
        self._saver.rested.connect(actions.settled)
        self._dress()
        self._connect()

    @property
    def item_id(self) -> str:
        """The matter shown, empty for none."""
        return self._item.id if self._item else ""

    def show_item(self, view: LiveView, item_id: str) -> bool:
        """Show a matter; return False where another one's text could not be stored, so it stays."""
        if self.item_id != item_id and not self.leave():
            return False
        item = view.record.item(item_id)
        self._view, self._item = view, item
        self._show_head(view, item)
        for name in ("title", "decision", "discussion"):
            self._saver.show(name, getattr(item, name))
        self._show_decision(view, item)
        self._show_lists(view, item)
        self._reveal()
        self._set_editable(view.editable)
        return True

    def leave(self) -> bool:
        """Store what waits and forget the matter; return False where it was refused."""
        self.flush()
        if self._saver.waiting():
            return False
        self._ui.actions.close_fields()
        self._saver.reset()
        self._item = None
        self._discussing = False
        return True

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._saver.flush()
        self._ui.actions.flush()

    def decide(self, kind: DecisionKind) -> None:
        """Decide the matter shown; her own words stay."""
        if self._item is None or self._view is None or not self._view.editable:
            return
        self._saver.flush()
        if self._item.decision_kind is kind:
            self._show_decision(self._view, self._item)
            return
        if self._actions.perform(live.decide, self._item.id, kind) is not None:
            self.told.emit(self.tr("{0}: {1}").format(self._name(), decision_name(kind)))

    def add_action(self) -> None:
        """Open the row that adds an action."""
        if self._view is not None and self._view.editable:
            self._ui.actions.add()

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field by its domain name."""
        if name == _DISCUSSION:
            self._discussing = True
            self._reveal()
            self._discussion.focus_text()
        elif name == "title":
            self._ui.title.setFocus()
            self._ui.title.selectAll()
        else:
            self._decision.focus_text()

    def _store(self, name: str, text: str) -> bool:
        item = self._item
        return (
            item is not None and self._actions.perform(agenda.edit_item, item.id, **{name: text}) is not None
        )

    def _name(self) -> str:
        assert self._view is not None  # noqa: S101  # only asked with a matter
        section = self._view.sections.get(self.item_id)
        return f"§ {section}" if section else (self._item.title if self._item else "")

    def _show_head(self, view: LiveView, item: AgendaItem) -> None:
        section = view.sections.get(item.id)
        parts = [f"§ {section}" if section else ""]
        presenter = view.record.directory.name(item.presenter_id)
        parts.append(self.tr("esittelijä {0}").format(presenter) if presenter else "")
        ends = {
            ItemState.WITHDRAWN: self.tr("poistettu esityslistalta"),
            ItemState.CARRIED: self.tr("siirretty seuraavaan kokoukseen"),
        }
        parts.append(ends.get(item.state, ""))
        self._ui.section.setText(" · ".join(part for part in parts if part))
        proposal = item.proposal.strip() or self.tr("_Päätösehdotusta ei ole kirjattu._")
        self._ui.proposal.set_markdown(proposal)
        self._ui.proposalPart.setVisible(bool(item.proposal.strip()) or item.kind is ItemKind.MATTER)

    def _show_decision(self, view: LiveView, item: AgendaItem) -> None:
        decidable = view.editable and item.state in (ItemState.OPEN, ItemState.DECIDED)
        self._ui.decisions.show_kind(item.decision_kind, editable=decidable)
        usual = minutes.decision_text(view.record, item.id, DecisionKind.APPROVED)
        hint = self.tr("F5 kirjaa: {0}").format(usual) if usual else ""
        self._decision.set_placeholder(hint)
        other = item.decision_kind in (DecisionKind.AMENDED, DecisionKind.OTHER)
        words = self.tr("Päätös: {0}").format(decision_name(item.decision_kind)) if other else ""
        self._ui.decisionLabel.setText(words or self.tr("Päätös"))

    def _show_lists(self, view: LiveView, item: AgendaItem) -> None:
        chair = view.presence(item.id).chair_id
        self._ui.votes.show_votes(view.record, item.id, chair, editable=view.editable)
        self._ui.dissents.show_dissents(view.record, item.id, editable=view.editable)
        self._ui.actions.show_actions(view.record, item.id, editable=view.editable)
        some = bool(view.record.actions_of(item.id)) or view.editable
        self._ui.actionsLabel.setVisible(some)

    def _reveal(self) -> None:
        used = self._discussing or bool(self._item and self._item.discussion.strip())
        self._ui.discussionPart.setVisible(used)
        formal = self._item is not None and self._item.kind in _FORMAL
        offered = {_DISCUSSION} if not used else set()
        self._ui.reveal.offer(offered if formal else offered | {_VOTE, _DISSENT})

    def _reveal_field(self, key: str) -> None:
        if key == _VOTE:
            self.flush()
            self.vote_wanted.emit("")
        elif key == _DISSENT:
            self._ask_dissent()
        else:
            self.focus_field(key)

    def _ask_dissent(self) -> None:
        """Offer those who have a voice in the matter."""
        if self._view is None:
            return
        self._menu.clear()
        record = self._view.record
        for person in self._view.presence(self.item_id).voices.values():
            action = self._menu.addAction(record.directory.name(person))
            action.triggered.connect(lambda _=False, who=person: self._dissent(who))
        self._menu.popup(self._ui.reveal.mapToGlobal(self._ui.reveal.rect().bottomLeft()))

    def _dissent(self, person_id: str, text: str = "") -> None:
        if (
            self._actions.perform(minutes.save_dissent, self.item_id, person_id, text) is not None
            and not text
        ):
            self._ui.dissents.focus(person_id)

    def _commit_action(self, key: str, text: str, owner: str, due: date | None) -> None:
        assert self._view is not None  # noqa: S101  # rows exist only with a matter
        town = owner in self._view.record.directory.municipalities
        person, seat = (None, owner) if town else (owner or None, None)
        if key:
            fields = {"text": text, "owner_id": person, "owner_municipality_id": seat, "due": due}
            self._actions.perform(agreed.edit_action, key, **fields)
        else:
            self._actions.perform(
                agreed.add_action,
                text,
                item_id=self.item_id,
                owner_id=person,
                owner_municipality_id=seat,
                due=due,
            )

    def _remove_action(self, key: str) -> None:
        if self._actions.perform(agreed.delete_action, key) is not None:
            self.told.emit(self.tr("Toimenpide poistettu"))

    def _open_menu(self) -> None:
        if self._view is None or self._item is None:
            return
        self._menu.clear()
        fill_menu(self._menu, self._actions, self._view, self._item, self)
        self._menu.popup(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def start_from_proposal(self) -> None:
        """Put the proposal's words into the decision, to be edited; nothing is decided by it."""
        if self._item is not None:
            self._decision.set_markdown(self._item.proposal, self._item.id)
            self._saver.touch("decision")
            self._decision.focus_text()

    def _set_editable(self, editable: bool) -> None:
        self._ui.title.setReadOnly(not editable)
        for editor in (self._decision, self._discussion):
            editor.set_read_only(not editable)
        self._ui.reveal.setVisible(editable)
        self._ui.more.setVisible(editable)

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        ui.title.setFont(font("item"))
        ui.title.setProperty("bare", "true")
        ui.title.setTextMargins(-2, 0, 0, 0)  # what QLineEdit keeps inside even without a frame
        ui.more.setIcon(icon("more", 18))
        self.setMaximumWidth(WIDEST)
        for editor, label, column in (
            (self._decision, ui.decisionLabel, ui.decisionColumn),
            (self._discussion, ui.discussionLabel, ui.discussionColumn),
        ):
            editor.set_accessible_name(label.text())
            column.addWidget(editor)
        ui.reveal.add(_DISCUSSION, self.tr("Käsittely"))
        ui.reveal.add(_VOTE, self.tr("Äänestys"))
        ui.reveal.add(_DISSENT, self.tr("Eriävä mielipide"))
        ui.actions.set_today(self._actions.today)

    def _connect(self) -> None:
        ui = self._ui
        self._saver.watch_line("title", ui.title)
        for name, editor in (("decision", self._decision), ("discussion", self._discussion)):
            self._saver.watch(name, editor.focusProxy() or editor, editor.markdown, self._writer(editor))
            editor.edited.connect(lambda name=name: self._saver.touch(name))
        ui.decisions.decided.connect(self.decide)
        ui.more.clicked.connect(self._open_menu)
        ui.reveal.wanted.connect(self._reveal_field)
        ui.votes.opened.connect(self.vote_wanted)
        ui.dissents.written.connect(self._dissent)
        ui.dissents.removed.connect(lambda key: self._actions.perform(minutes.remove_dissent, key))
        ui.actions.committed.connect(self._commit_action)
        ui.actions.removed.connect(self._remove_action)

    def _writer(self, editor: RichTextEditor) -> Callable[[str], None]:
        return lambda text: editor.set_markdown(text, self.item_id)
