"""What is known of the chosen task or meeting, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QWidget

from seutu_desktop.domain.dates import full_day, numeric_day
from seutu_desktop.domain.derived import DerivedTask
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.wheel import Ring, WheelTask
from seutu_desktop.domain.wheel_edits import waiting_for
from seutu_desktop.pictures.content import Gathering, Look
from seutu_desktop.qt.forms.ui_wheel_detail import Ui_WheelDetail
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.wheel.derived import open_words, origin_words
from seutu_desktop.qt.wheel.entries import Entry
from seutu_desktop.qt.wheel.list_model import paint_mark
from seutu_desktop.qt.wheel.words import rule_words, state_words, whole_when
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.surveys import is_survey_task
from seutu_desktop.services.wheel_view import Matter, WheelYear

_LABELS = 84


class Mark(QWidget):
    """The mark of a ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring, self._look = -1, Look.COMING
        self._rings: Sequence[Ring] = ()
        self.setFixedSize(16, 22)

    def show_mark(self, ring: int, rings: Sequence[Ring], look: Look) -> None:
        """Show the mark of a ring."""
        self._ring, self._rings, self._look = ring, rings, look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, 8, 12, self._ring, self._rings, self._look, 5.5)


class WheelDetail(QFrame):
    """Shows a task, a meeting or a suggestion. Each signal asks for what its button says."""

    done_wanted = Signal()
    move_wanted = Signal()
    accept_wanted = Signal()
    edit_wanted = Signal()
    open_wanted = Signal()
    matter_wanted = Signal()
    back_wanted = Signal()
    note_wanted = Signal()
    end_wanted = Signal()
    survey_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WheelDetail()
        self._ui.setupUi(self)
        self._mark = Mark(self._ui.markSlot)
        self._moved = False
        self._task = self._survey = False
        self._derived: DerivedTask | None = None
        self._dress()
        self._connect()

    def show_task(
        self, view: WheelYear, occurrence: Occurrence, entry: Entry, matter: Matter | None, today: date
    ) -> None:
        """Show a task of the wheel."""
        task = occurrence.task
        self._head(view, entry, view.responsible.get(occurrence.id, ""))
        self._moved, self._task = occurrence.moved, True
        self._derived = task if isinstance(task, DerivedTask) else None
        self._survey = is_survey_task(task.title)
        rule = (
            origin_words(self._derived) if self._derived else rule_words(task, _title(view, task.anchor_id))
        )
        self._fact(self._ui.time, whole_when(occurrence.begins, occurrence.due))
        self._fact(self._ui.rule, rule)
        self._fact(self._ui.state, _state(occurrence, today))
        self._fact(self._ui.needs, _needs(view, occurrence))
        self._fact(self._ui.noteText, occurrence.tick.note if occurrence.tick else "")
        self._matter(matter, task.makes_item)
        done = self.tr("Avaa uudelleen") if occurrence.done else self.tr("Merkitse tehdyksi")
        movable = occurrence.due is not None and not occurrence.done and self._derived is None
        self._buttons(done=done, move=movable, open_=self._derived is not None)

    def show_meeting(self, view: WheelYear, meeting: Gathering, entry: Entry, exists: bool) -> None:
        """Show a meeting."""
        self._head(view, entry, "")
        self._task, self._derived = False, None
        self._fact(self._ui.time, full_day(meeting.day))
        planned = "" if exists else self.tr("päiväsäännön mukaan, kokousta ei ole vielä luotu")
        for fact, words in ((self._ui.rule, ""), (self._ui.state, planned), (self._ui.needs, "")):
            self._fact(fact, words)
        self._fact(self._ui.noteText, "")
        self._matter(None, False)
        self._buttons(open_=exists)

    def show_suggestion(self, view: WheelYear, task: WheelTask, entry: Entry) -> None:
        """Show a task that is not taken into the wheel."""
        self._head(view, entry, task.responsible_role)
        self._task, self._derived = False, None
        self._fact(self._ui.time, "")
        self._fact(self._ui.rule, rule_words(task, _title(view, task.anchor_id)))
        self._fact(self._ui.state, self.tr("ehdotus, ei vuosikellossa"))
        self._fact(self._ui.needs, "")
        self._fact(self._ui.noteText, "")
        self._matter(None, False)
        self._buttons(accept=True)

    def _head(self, view: WheelYear, entry: Entry, who: str) -> None:
        self._mark.show_mark(entry.ring, view.rings, entry.look)
        self._ui.title.setText(entry.title)
        ring = view.rings[entry.ring].name if 0 <= entry.ring < len(view.rings) else ""
        self._ui.who.setText(" · ".join(filter(None, (ring, who))))

    def _fact(self, value: QLabel, words: str) -> None:
        value.setText(words)
        value.setVisible(bool(words))
        self._captions[value].setVisible(bool(words))

    def _matter(self, matter: Matter | None, wanted: bool) -> None:
        self._ui.matterLabel.setVisible(matter is not None or wanted)
        self._ui.matter.setVisible(matter is not None)
        self._ui.noMatter.setVisible(matter is None and wanted)
        self._ui.noMatter.setText(self.tr("ei vielä millään esityslistalla"))
        if matter is not None:
            self._ui.matter.setText(matter.name)

    def _buttons(self, done: str = "", move: bool = False, accept: bool = False, open_: bool = False) -> None:
        self._ui.done.setText(done)
        self._ui.done.setVisible(bool(done))
        self._ui.move.setVisible(move)
        self._ui.accept.setVisible(accept)
        self._ui.open.setVisible(open_)
        self._ui.open.setText(open_words(self._derived) if self._derived else self.tr("Avaa kokous"))
        self._ui.more.setVisible(self._task)

    def _dress(self) -> None:
        apply_roles(self)
        self.setObjectName("pane")
        self._captions: dict[QLabel, QLabel] = {}
        pairs = (
            (self._ui.time, self._ui.timeLabel),
            (self._ui.rule, self._ui.ruleLabel),
            (self._ui.state, self._ui.stateLabel),
            (self._ui.needs, self._ui.needsLabel),
            (self._ui.noteText, self._ui.noteTextLabel),
        )
        self._captions.update(pairs)
        for caption in (*self._captions.values(), self._ui.matterLabel):
            caption.setFixedWidth(_LABELS)
            caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._ui.matterLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        for words in (*self._captions, self._ui.title, self._ui.who, self._ui.noMatter):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.markSlot.setFixedSize(self._mark.size())
        self._ui.matter.setProperty("align", "left")
        set_icon(self._ui.done, "check", "text")
        set_icon(self._ui.accept, "plus", "text")
        self._ui.more.setIcon(icon("more"))
        self._ui.more.setIconSize(QSize(18, 18))
        self._ui.more.setProperty("framed", "true")

    def _connect(self) -> None:
        self._ui.done.clicked.connect(self.done_wanted)
        self._ui.move.clicked.connect(self.move_wanted)
        self._ui.accept.clicked.connect(self.accept_wanted)
        self._ui.open.clicked.connect(self.open_wanted)
        self._ui.matter.clicked.connect(self.matter_wanted)
        self._ui.more.clicked.connect(self._show_menu)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a small window."""
        side = 12 if narrow else 24
        self._ui.column.setContentsMargins(side, 16, side, 20)

    def menu(self) -> QMenu:
        """Return what more can be done with a task; one that another row gives has no rule to change."""
        menu = QMenu(self)
        if self._derived is not None:
            menu.addAction(self.tr("Huomautus…"), self.note_wanted.emit)
            return menu
        if self._survey:
            menu.addAction(self.tr("Aloita kysely"), self.survey_wanted.emit)
        menu.addAction(self.tr("Muokkaa tehtävää…"), self.edit_wanted.emit)
        menu.addAction(self.tr("Huomautus…"), self.note_wanted.emit)
        back = menu.addAction(self.tr("Palauta säännön mukaiseen päivään"), self.back_wanted.emit)
        back.setEnabled(self._moved)
        menu.addSeparator()
        menu.addAction(self.tr("Lopeta tehtävä tästä vuodesta alkaen"), self.end_wanted.emit)
        return menu

    def _show_menu(self) -> None:
        self.menu().popup(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))


def _state(occurrence: Occurrence, today: date) -> str:
    parts = [state_words(occurrence.state(today))]
    tick = occurrence.tick
    if tick is not None and tick.done_on is not None:
        parts.append(numeric_day(tick.done_on))
    if tick is not None and tick.moved_to is not None and occurrence.planned is not None:
        parts.append(f"{full_day(occurrence.planned)} → {full_day(tick.moved_to)}: {tick.move_reason}")
    return ", ".join(parts)


def _needs(view: WheelYear, occurrence: Occurrence) -> str:
    return ", ".join(each.task.title for each in waiting_for(view.wheel, occurrence))


def _title(view: WheelYear, series_id: str | None) -> str:
    versions = view.wheel.versions.get(series_id or "", ())
    return versions[-1].title if versions else ""
