from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.assessment import FindingKind, RoundStep, Scheme
from seutu_desktop.domain.scores import Tally
from seutu_desktop.qt.assessment.big_plot import BigPlot
from seutu_desktop.services import assessment, assessment_answers


def press(widget, key, mods=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, mods)
    QApplication.processEvents()


@pytest.fixture
def page(workshop):
    return workshop._pages[RoundStep.CONSENSUS]


def agreed(store, round_id) -> dict[str, int | None]:
    return {each.title: each.consensus for each in store.yearly.criteria.of(round_id=round_id)}


def test_the_largest_spread_is_first_and_is_read_aloud(page) -> None:
    row = page._table.lines.line(0)
    assert row.tally.spread == max(each.tally.spread for each in page._view.rows if each.tally.spread)
    words = page._table.lines.index(0, 0).data()
    assert words == "Tiedon kulku ja viestinnälliset kuilut: mediaani 2, vaihtelu 1–5, 5 vastausta"
    assert page._table.hasFocus()


def test_a_figure_is_a_consensus_and_the_keyboard_stays(page, store, round_id, actions) -> None:
    title = page._table.current().criterion.title
    press(page._table, Qt.Key.Key_2)
    assert agreed(store, round_id)[title] == 2
    assert page._table.hasFocus()
    assert page._detail._ui.scale.text() == "2 · suunniteltu ja toteutettu"
    actions.undo()
    assert agreed(store, round_id)[title] is None


def test_del_takes_a_consensus_away(workshop, page, store, round_id) -> None:
    press(page._table, Qt.Key.Key_4)
    workshop.remove()
    assert set(agreed(store, round_id).values()) == {None}


def test_a_whole_workshop_by_keyboard(workshop, page, store, round_id) -> None:
    for _ in range(7):
        press(page._table, Qt.Key.Key_3)
        press(page._detail._ui.next, Qt.Key.Key_Space)
    assert set(agreed(store, round_id).values()) == {3}
    assert workshop._shown is RoundStep.FINDINGS
    assert store.yearly.rounds.get(round_id).step is RoundStep.FINDINGS


def test_enter_goes_to_the_note_which_saves_itself(page, store) -> None:
    key = page._table.current().criterion.id
    press(page._table, Qt.Key.Key_Return)
    assert page._detail._ui.note.hasFocus()
    QTest.keyClicks(page._detail._ui.note, "Sovittu 3")
    assert store.yearly.criteria.get(key).consensus is None, "a figure in the note is a letter"
    page.flush()
    assert store.yearly.criteria.get(key).consensus_note == "Sovittu 3"


def test_a_note_that_waits_is_stored_before_another_criterion_is_shown(page, store) -> None:
    first = page._table.current().criterion.id
    page._detail._ui.note.setPlainText("Ensimmäinen")
    press(page._table, Qt.Key.Key_Down)
    assert store.yearly.criteria.get(first).consensus_note == "Ensimmäinen"
    assert page._detail._ui.note.toPlainText() == ""


def test_a_card_is_added_from_the_criterion_and_undone(page, store, round_id, actions, messages) -> None:
    ui = page._detail._ui
    press(ui.strength, Qt.Key.Key_Space)
    assert ui.card.hasFocus()
    QTest.keyClicks(ui.card, "Kalenteri")
    press(ui.card, Qt.Key.Key_Return)
    found = store.yearly.findings.of(round_id=round_id)
    assert [(each.kind, each.text) for each in found] == [(FindingKind.STRENGTH, "Kalenteri")]
    assert found[0].criterion_id == page._table.current().criterion.id
    assert messages.said[-1] == ("Vahvuus lisätty", True)
    assert not ui.card.isVisible()
    actions.undo()
    assert store.yearly.findings.of(round_id=round_id) == []


def test_escape_puts_the_card_line_away(page) -> None:
    page.create_new()
    press(page._detail._ui.card, Qt.Key.Key_Escape)
    assert not page._detail._ui.card.isVisible()
    assert page._table.hasFocus()


def test_no_name_stands_beside_a_score(workshop, page, store) -> None:
    """What the workshop shows and tells to a screen reader holds none of the participants' names."""
    names = {each.name for each in page._view.participants}
    told = [page._table.lines.index(row, column).data() for row in range(7) for column in range(5)]
    for widget in (*page._detail.findChildren(object), page._table):
        read = QAccessible.queryAccessibleInterface(widget)
        told.append(read.text(QAccessible.Text.Name) if read else "")
    assert not [name for name in names if any(name in (each or "") for each in told)]


def test_too_few_answers_show_no_figures_anywhere(workshop, page, store, actions, round_id) -> None:
    actions.perform(assessment.edit_round, round_id, fewest=6)
    row = page._table.lines.line(0)
    assert row.tally == Tally(row.tally.n, too_few=True)
    assert row.evidence == ()
    ui = page._detail._ui
    assert ui.plot.accessibleName().endswith("vastausta: luvut näytetään, kun niitä on vähintään 6")
    assert not ui.why.isVisible()
    assert "luvut näytetään, kun niitä on vähintään 6" in page._table.lines.index(0, 0).data()


def test_a_plot_without_enough_answers_paints_no_dots(qapp, qtbot) -> None:
    def accents(tally: Tally) -> int:
        plot = BigPlot()
        qtbot.addWidget(plot)
        plot.resize(400, 112)
        plot.show_tally(tally, 3)
        image = plot.grab().toImage()
        ink = plot.palette().color(plot.palette().ColorRole.Accent).name()
        return sum(
            image.pixelColor(x, y).name() == ink for x in range(image.width()) for y in range(image.height())
        )

    assert accents(Tally(2, too_few=True)) == 0
    assert accents(Tally(3, too_few=False, counts=(0, 1, 1, 1, 0, 0), median=2, low=1, high=3)) > 100


def test_twenty_eight_criteria_stand_under_their_headings(workshop, store, actions) -> None:
    actions.perform(assessment.start_round, 2027, Scheme.CAF)
    round_id = assessment.round_of(store, 2027).id
    people = store.yearly.participants.of(round_id=round_id)[:3]
    first = store.yearly.criteria.of("position", round_id=round_id)[0]
    for each in people:
        assessment_answers.save_answer(store, each.id, first.id, score=3)
    assessment.set_step(store, round_id, RoundStep.CONSENSUS)
    workshop._choose_year(2027)
    lines = workshop._pages[RoundStep.CONSENSUS]._table.lines
    headings = [lines.index(row, 0).data() for row in range(lines.rowCount()) if lines.line(row) is None]
    assert lines.rowCount() == 28 + len(headings)
    assert len(headings) == 9
    table = workshop._pages[RoundStep.CONSENSUS]._table
    press(table, Qt.Key.Key_Down)
    assert table.current() is not None
