"""What the municipality's bodies decided, a row each, with the way to correct it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.handling import Handling
from seutu_desktop.qt.handling.words import decision_words
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import label


class StepRows(QWidget):
    """`correct_wanted` carries the key of a step."""

    correct_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_steps(self, steps: Sequence[Handling]) -> None:
        """Show the steps that are decided, and the body that has the document now."""
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = [each for each in steps if each.decision is not None or each.step > 1]
        for step in shown:
            self._column.addWidget(self._row(step))
        self.setVisible(bool(shown))

    def _row(self, step: Handling) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, role, tone in _lines(step):
            line = label(text, role, tone, wrap=True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(line)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addLayout(words, 1)
        if step.decision is not None:
            button = quiet_button(self.tr("Korjaa…"), compact=True)
            button.setAccessibleName(self.tr("Korjaa käsittelyä {0}").format(step.body))
            button.clicked.connect(lambda _=False, key=step.id: self.correct_wanted.emit(key))
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _lines(step: Handling) -> list[tuple[str, str, str]]:
    """Return the lines of a step as (words, role, tone), the empty ones left out."""
    if step.decision is None:
        waits = QCoreApplication.translate("HandlingSteps", "Odottaa käsittelyä")
        return [(step.body, "list-strong", "text"), (waits, "secondary", "text2")]
    when = full_day(step.handled_on) if step.handled_on else ""
    section = f"§ {step.section}" if step.section else ""
    sent_on = QCoreApplication.translate("HandlingSteps", "lähetetty edelleen: {0}")
    onward = sent_on.format(step.forwarded_to) if step.forwarded_to else ""
    lines = [
        (step.body or decision_words(step.decision), "list-strong", "text"),
        (" ".join(filter(None, (when, section))), "list", "text"),
        (", ".join(filter(None, (decision_words(step.decision), onward))), "secondary", "text2"),
        (step.diary_number, "secondary", "text2"),
        (step.decision_text, "secondary", "text2"),
        (step.note, "secondary", "text3"),
    ]
    return [each for each in lines if each[0]]
