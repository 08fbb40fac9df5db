"""The pane of one cell: when it was sent, whom to ask, what was decided, and the texts to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.handling import HandledKind, HandlingDocument
from seutu_desktop.domain.handling_state import DONE, OPEN, CellState, current, sent_day
from seutu_desktop.qt.forms.ui_handling_detail import Ui_HandlingDetail
from seutu_desktop.qt.handling.steps import StepRows
from seutu_desktop.qt.handling.words import full_days, kind_words, look_of, matter_words, state_words
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.badges import StatusChip
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.qt.widgets.styling import IconView
from seutu_desktop.services.handling_detail import Detail
from seutu_desktop.services.handling_view import Cell, Column

_CHIPS = {role: role for role in ("bad", "warn", "ok")}
_LABELS, _FACT, _ACTS, _ANY = 104, 24, 420, 16_777_215


class HandlingDetail(QFrame):
    """Shows a cell. Each signal asks for what its button says; `copied` carries the name of a text."""

    decide_wanted = Signal()
    send_wanted = Signal()
    remind_wanted = Signal()
    contact_wanted = Signal()
    matter_wanted = Signal()
    texts_wanted = Signal()
    copied = Signal(str)
    cover_wanted = Signal()
    file_wanted = Signal()
    menu_wanted = Signal()
    correct_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_HandlingDetail()
        self._ui.setupUi(self)
        self._chip = StatusChip()
        self._steps = StepRows()
        self._file_icon = IconView("doc")
        self._sends = False
        self._dress()
        self._connect()

    def show_cell(self, column: Column, cell: Cell, found: Detail, place: str) -> None:
        """Show a cell in the municipality called `place`."""
        ui, document = self._ui, column.document
        ui.place.setText(place)
        look = look_of(cell)
        self._chip.set_status(state_words(cell), _CHIPS.get(look.icon_role, "tint"), look.icon)
        ui.document.setText(document.name)
        self._facts(column, cell, found)
        self._fact(ui.note, None, " ".join(filter(None, (document.note, _note(cell)))))
        self._acts(cell)
        self._steps.show_steps(cell.steps)
        ui.lineSteps.setVisible(self._steps.isVisibleTo(self))
        ui.proposalText.setText(found.texts.proposal)
        ui.cover.setText(self.tr("Saate {0}, {1}").format(place, _short_name(document)))
        for part in (ui.file, self._file_icon, ui.fileOpen):
            part.setVisible(bool(document.content_hash))
        ui.file.setText(document.file_name)

    def show_menu(self, menu: QMenu) -> None:
        """Open a menu below its button."""
        menu.popup(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def set_narrow(self, narrow: bool) -> None:
        """Put what can be done first, where the pane is low."""
        ui, column = self._ui, self._ui.column
        column.setContentsMargins(24, 12 if narrow else 20, 24, 20)
        column.removeWidget(ui.actsBar)
        column.insertWidget(column.indexOf(ui.document if narrow else ui.note) + 1, ui.actsBar)
        ui.actsBar.setMaximumWidth(_ACTS if narrow else _ANY)

    def _facts(self, column: Column, cell: Cell, found: Detail) -> None:
        ui = self._ui
        sent = sent_day(cell.steps)
        reminded = sorted(day for step in cell.steps for day in step.reminded)
        unknown = self.tr("päivä ei ole tiedossa") if cell.steps else self.tr("ei lähetetty")
        self._fact(ui.sent, ui.sentLabel, full_day(sent) if sent else unknown)
        self._fact(ui.reminded, ui.remindedLabel, full_days(reminded, column.year))
        self._fact(ui.contact, ui.contactLabel, found.contact.name if found.contact else "")
        self._fact(ui.matter, ui.matterLabel, matter_words(column, column.year))

    def _fact(self, value: QLabel | QPushButton, caption: QLabel | None, words: str) -> None:
        value.setText(words)
        for part in filter(None, (value, caption)):
            part.setVisible(bool(words))

    def _acts(self, cell: Cell) -> None:
        ui = self._ui
        self._sends = cell.state is CellState.NOT_SENT
        waiting = current(cell.steps) is not None
        words = self.tr("Merkitse lähetetyksi…") if self._sends else self.tr("Kirjaa käsittely")
        ui.act.setText(words)
        ui.act.setVisible(cell.state not in DONE and (self._sends or waiting))
        ui.remind.setVisible(cell.state in OPEN and sent_day(cell.steps) is not None)

    def _act(self) -> None:
        (self.send_wanted if self._sends else self.decide_wanted).emit()

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        self.setObjectName("pane")
        ui.place.setFont(font("section"))
        ui.head.addWidget(self._chip)
        ui.steps.addWidget(self._steps)
        for caption in (ui.sentLabel, ui.remindedLabel, ui.contactLabel, ui.matterLabel):
            caption.setMinimumWidth(_LABELS)
            caption.setMinimumHeight(_FACT)
        for value in (ui.sent, ui.reminded):
            value.setMinimumHeight(_FACT)
        for words in (ui.document, ui.sent, ui.reminded, ui.note, ui.proposalText):
            words.setTextFormat(Qt.TextFormat.PlainText)
        ui.proposalText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for name in (ui.cover, ui.file):
            name.setFont(font("list"))
        for link in (ui.contact, ui.matter):
            link.setProperty("align", "left")
        set_icon(ui.remind, "bell", "text")
        for copy in (ui.titleCopy, ui.accountCopy, ui.proposalCopy):
            set_icon(copy, "copy", "accent")
        ui.coverRow.insertWidget(0, IconView("send"))
        ui.fileRow.insertWidget(0, self._file_icon)
        ui.more.setIcon(icon("more"))
        ui.more.setIconSize(QSize(18, 18))
        ui.more.setProperty("framed", "true")

    def _connect(self) -> None:
        ui = self._ui
        pairs = (
            (ui.remind, self.remind_wanted),
            (ui.contact, self.contact_wanted),
            (ui.matter, self.matter_wanted),
            (ui.editTexts, self.texts_wanted),
            (ui.coverOpen, self.cover_wanted),
            (ui.fileOpen, self.file_wanted),
            (ui.more, self.menu_wanted),
        )
        for button, signal in pairs:
            button.clicked.connect(signal)
        ui.act.clicked.connect(self._act)
        ui.titleCopy.clicked.connect(lambda: self.copied.emit("title"))
        ui.accountCopy.clicked.connect(lambda: self.copied.emit("account"))
        ui.proposalCopy.clicked.connect(lambda: self.copied.emit("proposal"))
        self._steps.correct_wanted.connect(self.correct_wanted)


def _short_name(document: HandlingDocument) -> str:
    other = document.kind is HandledKind.OTHER
    return document.name if other else kind_words(document.kind).casefold()


def _note(cell: Cell) -> str:
    """Return the note of a step that no row of its own shows."""
    step = current(cell.steps)
    return step.note if step is not None and step.step == 1 else ""
