"""Tervetuloa: three steps from an empty file to a network, or the sample, or a backup."""

from __future__ import annotations

import shutil
from datetime import time
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import clock_range, full_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.network import Network
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.first_start.members_step import MembersStep
from seutu_desktop.qt.first_start.outlook import Outlook, prospect
from seutu_desktop.qt.first_start.rhythm_step import RhythmStep
from seutu_desktop.qt.first_start.step_card import StepCard
from seutu_desktop.qt.first_start.towns_step import TownsStep
from seutu_desktop.qt.first_start.year_preview import SIDE, YearPreview
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.first_year import first_year
from seutu_desktop.services.restoring import restore_in_place
from seutu_desktop.services.sample_aside import build_aside, take_sample
from seutu_desktop.services.setup import known_municipalities
from seutu_desktop.services.welcome import Beginning, begin, proposed_first

_SIDE_FROM, _YEAR_FROM = 1000, 1180
"""How wide the lines of what begins, and the year as a wheel, need the page to be."""


class FirstStartPanel(QWidget):
    """`finished` once there is a network."""

    finished = Signal()

    def __init__(self, actions: Actions, runner: Runner) -> None:
        super().__init__()
        self._actions = actions
        self._runner = runner
        self._step = 0
        self._making: Path | None = None
        self._steps = QWidget()
        self._progress = ProgressNotice()
        shipped = Network(id="", name="")
        today = actions.today()
        self._towns = TownsStep(known_municipalities())
        self._rhythm = RhythmStep(
            actions.today,
            proposed_first(today),
            time.fromisoformat(shipped.default_start),
            time.fromisoformat(shipped.default_end),
        )
        self._members = MembersStep()
        self._cards = self._make_cards()
        self._error = FieldError()
        self._outlook = Outlook(self.tr("Näin verkosto alkaa"))
        self._year = YearPreview()
        self._lay_out()
        self._connect()
        self._progress.cancelled.connect(self._stop_waiting)
        self._open(0)

    def refresh(self, changes: Changes) -> None:
        """Nothing here shows what is stored."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter; on another button it presses that."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            self.go_on()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard on the button, so that Enter goes on."""
        super().showEvent(event)
        self._cards[self._step].button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the year where there is room for it, else lines of what begins, else only the steps."""
        super().resizeEvent(event)
        wide = self.width() >= _YEAR_FROM
        self._outlook.setVisible(self.width() >= _SIDE_FROM and not wide)
        self._year.setVisible(wide)
        QTimer.singleShot(0, self, self._show_year)  # not before the page itself is there

    def go_on(self) -> None:
        """Go to the next step, or make the network after the last."""
        if self._step == 0 and self._towns.is_typing():
            self._towns.add_typed()
        if self._step == 0 and not self._towns.names():
            self._error.say(self.tr("Valitse ainakin yksi kunta."))
        elif self._step == 1 and not self._rhythm.check():
            return
        elif self._step == 2 and self._members.is_typing():
            self._members.add_typed()
        elif self._step < len(self._cards) - 1:
            self._open(self._step + 1)
        else:
            self._finish(self._actions.attempt(begin, self.beginning()))

    def beginning(self) -> Beginning:
        """Return what the steps give now."""
        return Beginning(
            codes=self._towns.codes(),
            others=self._towns.others(),
            start=self._rhythm.start,
            end=self._rhythm.end,
            place=self._rhythm.place,
            first=self._rhythm.first,
            rows=self._members.rows,
            model_tasks=self._rhythm.model_tasks,
        )

    def take_sample(self) -> None:
        """Fill the file with the invented sample network, made in another thread."""
        self._making = Path(mkdtemp(prefix="seutu-"))
        folder, clock = self._making, self._actions.store.clock
        self._steps.setEnabled(False)
        self._progress.start(self.tr("Luodaan esimerkkiaineistoa…"))
        running = self._runner.start(lambda: build_aside(folder, clock))
        running.done.connect(self._sample_made)
        running.failed.connect(self._sample_failed)

    def restore(self, backup: Path) -> None:
        """Take in a backup."""
        self._finish(self._actions.attempt(restore_in_place, backup))

    def _sample_made(self, made: Path) -> None:
        wanted = made.parent == self._making
        error = self._actions.attempt(take_sample, made) if wanted else None
        shutil.rmtree(made.parent)
        if wanted:
            self._stop_waiting()
            self._finish(error)

    def _sample_failed(self, error: Exception) -> None:
        self._stop_waiting()
        if not isinstance(error, UserError):
            raise error
        self._error.say(self._actions.messages.sentence(error))

    def _stop_waiting(self) -> None:
        """Give the steps back; a sample that is still being made is thrown away when it comes."""
        self._making = None
        self._progress.finish()
        self._steps.setEnabled(True)

    def _finish(self, error: UserError | None) -> None:
        self._error.say(self._actions.messages.sentence(error) if error else "")
        if error is None:
            self.finished.emit()

    def _choose_backup(self) -> None:
        folder = str(self._actions.store.data_folder)
        kinds = self.tr("Seudun aineistot (*.db)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Valitse varmuuskopio"), folder, kinds)
        if chosen:
            self.restore(Path(chosen))

    def _open(self, number: int) -> None:
        self._step = number
        self._error.say("")
        self._tell()
        for index, card in enumerate(self._cards):
            card.set_state(current=index == number, done=index < number)
        (self._cards[0].button if number == 0 else self._bodies()[number]).setFocus()
        if number > 0:
            self._bodies()[number].focus_first()
        QTimer.singleShot(0, self, self._reveal)  # once the cards have their new heights

    def _reveal(self) -> None:
        card = self._cards[self._step]
        self._area.ensureWidgetVisible(card.button, 0, 40)
        self._area.ensureWidgetVisible(card.head, 0, 8)

    def _want(self, number: int) -> None:
        """Go to a step by its line: back freely, forward only past what is in order."""
        while self._step < number:
            before = self._step
            self.go_on()
            if self._step == before:
                return
        self._open(number)

    def _tell(self) -> None:
        towns, rhythm = self._towns.names(), self._rhythm
        count = sum(row.usable for row in self._members.rows)
        first = full_day(rhythm.first) if rhythm.first else self.tr("ensimmäinen kokous myöhemmin")
        later = self.tr("liitä Excelistä tai lisää yksitellen")
        self._cards[0].head.set_summary(self.tr("%n valittuna", "", len(towns)))
        self._cards[1].head.set_summary(f"{clock_range(rhythm.start, rhythm.end)} · {first}")
        self._cards[2].head.set_summary(self.tr("%n lisätään", "", count) if count else later)
        self._cards[2].set_verb(self.tr("Valmis") if count else self.tr("Valmis, edustajat myöhemmin"))
        self._outlook.show_lines(prospect(self.beginning(), len(towns), self._towns.inhabitants()))
        QTimer.singleShot(0, self, self._show_year)

    def _show_year(self) -> None:
        if not self._year.isHidden():
            year = self._actions.read(first_year, self._rhythm.first, self._actions.today())
            self._year.show_year(year)

    def _bodies(self) -> tuple[TownsStep, RhythmStep, MembersStep]:
        return self._towns, self._rhythm, self._members

    def _make_cards(self) -> tuple[StepCard, ...]:
        titles = (self.tr("Kunnat"), self.tr("Kokousrytmi"), self.tr("Edustajat ja varaedustajat"))
        pairs = zip(titles, self._bodies(), strict=True)
        return tuple(
            StepCard(number, title, body, self.tr("Jatka"))
            for number, (title, body) in enumerate(pairs, start=1)
        )

    def _connect(self) -> None:
        for number, card in enumerate(self._cards):
            card.forward.connect(self.go_on)
            card.wanted.connect(lambda index=number: self._want(index))
        for body in self._bodies():
            body.changed.connect(self._tell)
        self._towns.changed.connect(lambda: self._members.set_towns(self._towns.names()))
        self._members.set_towns(self._towns.names())

    def _lay_out(self) -> None:
        sample = quiet_button(self.tr("Tutustu esimerkkiaineistoon"))
        backup = quiet_button(self.tr("Palauta varmuuskopio…"))
        sample.clicked.connect(self.take_sample)
        backup.clicked.connect(self._choose_backup)
        links = QHBoxLayout()
        links.setSpacing(8)
        links.addWidget(sample)
        links.addWidget(backup)
        links.addStretch(1)
        words = self.tr(
            "Kolme vaihetta, ja verkoston ensimmäinen kokous on valmiina. Kaikkea voi muuttaa myöhemmin, "
            "ja tiedot pysyvät tällä koneella."
        )
        steps = QVBoxLayout()
        steps.setSpacing(10)
        steps.addWidget(label(self.tr("Tervetuloa"), "clock"))
        steps.addWidget(label(words, "body", "text2", wrap=True))
        steps.addSpacing(10)
        for card in self._cards:
            steps.addWidget(card)
        steps.addWidget(self._error)
        steps.addSpacing(6)
        steps.addLayout(links)
        steps.addStretch(1)
        self._place(steps)

    def _place(self, steps: QVBoxLayout) -> None:
        left = self._steps
        left.setLayout(steps)
        left.setMaximumWidth(640)
        left.setMinimumWidth(480)
        self._outlook.setFixedWidth(300)
        self._year.setFixedWidth(SIDE)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(64, 48, 32, 32)
        row.setSpacing(56)
        row.addWidget(left, 1)
        row.addWidget(self._outlook)
        row.addWidget(self._year)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(page)
        column.addWidget(self._area)
        column.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
