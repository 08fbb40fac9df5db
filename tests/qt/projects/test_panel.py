"""Hankkeet ja talous: projects, grants and the year's money by keyboard, saved at once, undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableView

from panel_tools import nameless, on_dialog, shown, statements
from seutu_desktop.domain.projects import ProjectState
from seutu_desktop.qt.palette.rows import found_row
from seutu_desktop.qt.projects.agendas import fill_agendas
from seutu_desktop.qt.projects.panel import BUDGET, PROJECTS, TOTALS, ProjectsPanel
from seutu_desktop.qt.projects.table import CellsModel, Column
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services import grants
from seutu_desktop.services.found import FoundKind
from seutu_desktop.services.municipalities import add_organisation
from seutu_desktop.services.projects import delete_project, edit_project
from seutu_desktop.services.search import find
from seutu_desktop.services.wheel_agenda import coming_meetings

MEDIA = "mediakasvatus"


def typed(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.del_()
    field.insert(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.window().flush()


def detail(panel):
    return panel._projects.detail


def grant_form(panel):
    return detail(panel)._grants[0]


def grant_of(store, project_id):
    return store.yearly.grants.of(project_id=project_id)[0]


@pytest.fixture
def media(panel, project):
    panel.show_target(Target(View.PROJECTS, row_id=project(MEDIA)))
    return project(MEDIA)


def cell(table: QTableView, text: str):
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            if model.index(row, column).data() == text:
                return model.index(row, column)
    raise AssertionError(text)


@pytest.mark.parametrize("tab", [PROJECTS, BUDGET, TOTALS])
def test_everything_that_takes_the_keyboard_has_a_name(panel, media, tab):
    panel._go(tab)
    QApplication.processEvents()
    assert nameless(panel) == []


def test_opening_takes_few_statements(qtbot, actions, store):
    with statements(store) as found:
        panel = ProjectsPanel(actions)
        shown(qtbot, panel)
        panel.show_target(Target(View.PROJECTS))
    assert len(found) <= 10, found
    for tab in (BUDGET, TOTALS):
        with statements(store) as found:
            panel._go(tab)
        assert len(found) <= 10, found


def test_late_reports_are_counted_and_told(panel, store, media):
    counted = QSignalSpy(panel.late_changed)
    row = panel._projects.lines([media])[media]
    assert row.second.startswith("1 myöhässä · käynnissä · 2025–2026")
    assert cell(grant_form(panel)._reports, "13.11.2026, myöhässä").isValid()

    model = grant_form(panel)._due
    assert model.setData(model.index(1, 2), "20.11.2026")
    assert counted.at(counted.count() - 1)[0] == 0
    assert store.yearly.grant_reports.of("due", grant_id=grant_of(store, media).id)[1].sent_on == date(
        2026, 11, 20
    )


def test_the_filter_finds_by_state_sector_and_funder(panel):
    for words, count in (
        ("päättynyt varhaiskasvatus", 6),
        ("(lvv)", 1),
        ("esimerkki", 4),
        ("2027", 3),
        ("xyz", 0),
    ):
        assert len(panel._projects.keys(words)) == count, words


def test_a_new_project_is_named_and_undone(panel, store, actions):
    before = len(store.yearly.projects.all())
    panel.create_new()
    typed(detail(panel)._ui.name, "Uusi yhteinen hanke")
    assert any(each.name == "Uusi yhteinen hanke" for each in store.yearly.projects.all())
    actions.undo()
    actions.undo()
    assert len(store.yearly.projects.all()) == before


def test_fields_save_themselves_and_refuse_in_words(panel, store, media):
    ui = detail(panel)._ui
    typed(ui.lastYear, "kohta")
    assert ui.lastYearError.text() == "”kohta” ei ole vuosi. Kirjoita esimerkiksi 2026."
    assert ui.lastYear.text() == "kohta"
    typed(ui.lastYear, "2027")
    assert store.yearly.projects.get(media).last_year == 2027
    assert ui.lastYearError.text() == ""
    typed(detail(panel)._rest.municipalities, "lahti, Turku")
    assert "Turku" in detail(panel)._rest.municipalitiesError.text()
    typed(detail(panel)._rest.municipalities, "lahti, heinola")
    assert detail(panel)._rest.municipalities.text() == "Heinola, Lahti"


def test_money_is_typed_as_people_type_it(panel, store, media):
    ui = grant_form(panel)._ui
    typed(ui.granted, "27.500")
    assert ui.grantedError.text() == "Summan 27.500 voi lukea kahdella tavalla. Kirjoita 27500,00 tai 27,50."
    typed(ui.granted, "27 500")
    assert grant_of(store, media).granted_cents == 2750000
    assert ui.granted.text() == "27\u00a0500,00\u00a0€"
    typed(ui.granted, "")
    assert grant_of(store, media).granted_cents is None


def test_a_call_closes_at_the_usual_hour_until_another_is_typed(panel, store, media):
    ui = grant_form(panel)._ui
    typed(ui.callDay, "18.12.2026")
    assert f"{grant_of(store, media).call_closes}" == "2026-12-18 16:15:00"
    typed(ui.callTime, "12")
    assert f"{grant_of(store, media).call_closes}" == "2026-12-18 12:00:00"


def test_a_funder_of_another_time_is_warned_of(panel, store, media):
    typed(grant_form(panel)._ui.decidedOn, "1.2.2026")
    assert grant_form(panel)._ui.warning.text().startswith("Aluehallintovirasto (AVI) lopetti toimintansa")


def test_payments_are_added_written_and_removed(panel, store, media, messages, actions):
    form = grant_form(panel)
    form._paid_head.acted.emit()
    model = form._paid
    assert model.rowCount() == 3
    assert not model.setData(model.index(2, 1), "sata")
    assert form._error.text() == "”sata” ei ole rahamäärä. Kirjoita esimerkiksi 30551,00."
    assert model.setData(model.index(2, 1), "100,50")
    assert form._error.text() == ""
    assert sum(each.cents for each in store.yearly.payments.of(grant_id=grant_of(store, media).id)) == 2660050
    form._payments.setCurrentIndex(model.index(2, 0))
    form._payments.setFocus()
    QTest.keyClick(form._payments, Qt.Key.Key_Delete)
    assert model.rowCount() == 2
    assert messages.said[-1] == ("Maksatus 24.11.2026 poistettu", True)


def test_a_report_cannot_be_without_its_day(panel, media):
    form = grant_form(panel)
    assert not form._due.setData(form._due.index(1, 1), "")
    assert form._error.text() != ""


def test_grants_are_added_and_removed(panel, store, media):
    detail(panel).add_grant()
    assert len(detail(panel)._grants) == 2
    detail(panel)._grants[1]._ui.remove.click()
    assert len(detail(panel)._grants) == 1


def test_a_project_that_goes_gives_way_and_comes_back(panel, store, media, messages, actions):
    panel.remove()
    assert messages.said[-1] == ("Esimerkki: Kirjastojen mediakasvatus poistettu", True)
    assert panel._projects.key and panel._projects.key != media
    actions.undo()
    assert media in panel._projects.keys("")


def test_the_budget_tells_shares_method_and_that_they_are_frozen(panel):
    panel._go(BUDGET)
    ui = panel._budget.form._ui
    assert panel._budget.year == 2026
    assert ui.shared.isReadOnly()
    assert ui.reopen.isVisible() and not ui.close.isVisible()
    assert "Osuudet vahvistettiin 30.1.2026" in ui.method.text()
    last = ui.shares.model().rowCount() - 1
    assert ui.shares.model().index(last, 3).data() == "31\u00a0200,00\u00a0€"


def test_shares_follow_the_amount_until_they_are_frozen(panel, store, messages):
    panel.show_target(Target(View.PROJECTS, year=2027))
    ui = panel._budget.form._ui
    typed(ui.shared, "30551")
    assert cell(ui.shares, "1\u00a0177,79\u00a0€").row() == 0
    ui.close.click()
    assert messages.said[-1] == ("Vuoden 2027 osuudet vahvistettu", True)
    assert len(store.yearly.cost_shares.all()) == 20
    ui.reopen.click()
    assert len(store.yearly.cost_shares.all()) == 10


def test_a_year_without_populations_says_what_is_missing(panel):
    panel.show_target(Target(View.PROJECTS, year=2027))
    ui = panel._budget.form._ui
    typed(ui.population, "31.12.2020")
    assert ui.problem.text().startswith("Väkiluku to 31.12.2020 puuttuu: Asikkala,")
    assert not ui.shares.isVisible() and not ui.word.isVisible()


def test_lines_are_written_in_their_cells(panel, store):
    panel.show_target(Target(View.PROJECTS, year=2027))
    ui, model = panel._budget.form._ui, panel._budget.form._lines
    ui.addExpense.click()
    assert model.setData(model.index(5, 0), "Matkat")
    assert model.setData(model.index(5, 2), "1 000")
    assert "erotus −1\u00a0000,00\u00a0€" in ui.sums.text()
    assert not model.setData(model.index(5, 0), " ")
    assert ui.linesError.text() != ""


def test_the_shares_are_written_in_word_and_excel(panel, messages, store):
    opened = []
    panel._budget.form._opener = type(
        "Opener", (), {"open_path": lambda self, path: opened.append(path) or True}
    )()
    panel.write_document()
    panel._budget.form._ui.excel.click()
    assert [path.name for path in opened] == ["Kustannusosuudet 2026.docx", "Kustannusosuudet 2026.xlsx"]
    assert all(path.exists() for path in opened)


def test_a_project_and_a_budget_go_on_an_agenda(panel, store, media, messages):
    meeting = coming_meetings(store, date(2026, 11, 24))[0]
    detail(panel).put_on_agenda(meeting.id)
    assert messages.said[-1] == ("Esimerkki: Kirjastojen mediakasvatus on esityslistalla", True)
    panel.show_target(Target(View.PROJECTS, year=2027))
    menu = QMenu()
    fill_agendas(menu, panel._actions, panel._budget.form.put_on_agenda)
    assert menu.actions()[0].text().endswith("ke 9.12.2026")
    menu.actions()[0].trigger()
    assert messages.said[-1] == ("Talousarvio 2027 on esityslistalla", True)
    titles = [each.title for each in store.items.of(meeting_id=meeting.id)]
    assert {"Avustuksen hakeminen: Esimerkki: Kirjastojen mediakasvatus", "Talousarvio vuodelle 2027"} <= set(
        titles
    )


def test_what_of_the_strategy_a_project_serves_is_chosen(panel, store, media):
    chooser = detail(panel)._themes
    part = chooser.menu().actions()
    assert part
    keys = [each.id for each in store.period_items.all()][:1]
    chooser.picked.emit(keys)
    assert [each.period_item_id for each in store.yearly.themes.of(target_id=media)] == keys


def test_a_found_project_leads_here(panel, store, media):
    (row,) = [
        found_row(each, date(2026, 11, 24))
        for each in find(store, "mediakasvatus", date(2026, 11, 24)).papers
        if each.kind is FoundKind.PROJECT
    ]
    assert (row.target, row.meta) == (Target(View.PROJECTS, row_id=media), "hanke")


def test_a_new_year_is_the_next_without_a_budget(panel, store):
    panel._go(BUDGET)
    panel.create_new()
    assert panel._budget.year == 2028
    panel.remove()
    assert panel._budget.year == 2026


def test_totals_keep_computed_and_published_apart(panel):
    panel._go(TOTALS)
    totals = panel._totals
    names = [table.accessibleName() for _, table, _ in totals._tables]
    assert all(name.endswith("laskettu Seudun riveistä") for name in names)
    published = totals._published[1]
    assert published.accessibleName().startswith("Julkaistut summat")
    assert cell(published, "riveistä puuttuu 759\u00a0308,00\u00a0€").isValid()
    assert "julkaistu, lähde: shared/seeds/003_4746b9737f8da1b9.txt" in totals._sources.text()


def test_what_changes_elsewhere_shows(panel, actions, store, media):
    actions.perform(lambda store: edit_project(store, media, state=ProjectState.ENDED))
    assert detail(panel)._ui.state.chosen() is ProjectState.ENDED
    actions.perform(grants.delete_grant, grant_of(store, media).id)
    assert detail(panel)._grants == []


def test_an_empty_network_says_why_and_begins(qtbot, panel, store, actions):
    with store.action("test"):
        for each in store.yearly.projects.all():
            store.yearly.projects.delete(each.id)
        for each in store.yearly.budgets.all():
            store.yearly.budgets.delete(each.id)
    fresh = ProjectsPanel(actions)
    actions.changed.connect(fresh.refresh)
    shown(qtbot, fresh)
    fresh.show_target(Target(View.PROJECTS))
    assert fresh._projects._stack.currentIndex() == 0
    fresh._go(BUDGET)
    assert fresh._budget._stack.currentIndex() == 0
    fresh._budget._empty.primary.emit()
    assert fresh._budget.year == 2026


@pytest.mark.parametrize("size", [(1236, 856), (964, 596), (2300, 1300)])
def test_the_panel_fits_its_window(qtbot, panel, media, store, size):
    edit_project(store, media, name="Hyvin pitkä hankkeen nimi, jossa on monta sanaa " * 4)
    panel.resize(*size)
    panel.set_narrow(size[0] < 1200)
    for tab in (PROJECTS, BUDGET, TOTALS):
        panel._go(tab)
        QApplication.processEvents()
        assert panel.minimumSizeHint().width() <= size[0]


def test_a_cell_that_is_left_as_it_was_stores_nothing():
    stored = []
    columns = (Column("Rivi", str, lambda row, text: stored.append(text)), Column("Luku", str, right=True))
    model = CellsModel(columns, lambda error: None)
    model.load(["a"])
    assert not model.setData(model.index(0, 0), "a")
    assert not model.setData(model.index(0, 1), "b")
    assert stored == []


def test_what_a_cell_refused_stays_in_it_with_its_sentence(panel, store, media):
    form = grant_form(panel)
    model = form._paid
    at = model.index(0, 1)
    before, day = at.data(), model.index(0, 0).data()
    assert not model.setData(at, "paljon €")
    assert at.data() == "paljon €" and form._error.text()
    typed(detail(panel)._ui.sector, "Kirjastot")  # another row's news
    assert at.data() == "paljon €" and form._error.text()
    assert not model.setData(model.index(0, 0), "31.2.")
    assert model.setData(at, before)
    assert form._error.text()  # the day is wrong still
    model.setData(model.index(0, 0), day)
    assert not form._error.text() and at.data() == before


def test_a_new_row_is_written_wherever_it_is_sorted(panel, store, media):
    form = grant_form(panel)
    grants.add_payment(store, grant_of(store, media).id, date(2027, 6, 1), 100)
    panel._projects.reload()
    form._add_payment()
    row = form._paid.row(form._payments.currentIndex().row())
    assert row.paid_on == date(2026, 11, 24)


def test_a_long_name_leaves_the_form_within_its_pane(qtbot, panel, store, media):
    name = "Päijät-Hämeen yhteinen rahasto – " * 6
    edit_project(store, media, funder_id=add_organisation(store, name).ids[0])
    panel._projects.reload()
    panel.resize(964, 560)
    QApplication.processEvents()
    for form in (detail(panel)._top, grant_form(panel)):
        assert form.minimumSizeHint().width() <= detail(panel).width()


def test_the_view_opens_with_the_keyboard_in_its_list(panel):
    assert QApplication.focusWidget().accessibleName() == "Hankkeet"


def test_a_published_total_is_entered_corrected_and_removed_in_its_table(panel, store, actions):
    panel._go(TOTALS)
    before = store.yearly.published_totals.all()
    panel.create_new()
    _, table, model = panel._totals._published
    row = table.currentIndex().row()
    for column, text in enumerate(("Kirjastot – åäö", "2019–2021", "1 234,50 €")):
        assert model.setData(model.index(row, column), text), text
    assert model.setData(model.index(row, 5), "Raportti 2021, s. 4")
    new = next(each for each in store.yearly.published_totals.all() if each not in before)
    assert (new.sector, new.first_year, new.last_year) == ("Kirjastot – åäö", 2019, 2021)
    assert (new.cents, new.source) == (123450, "Raportti 2021, s. 4")

    assert not model.setData(model.index(row, 1), "2021–2019")
    assert not model.setData(model.index(row, 5), " ")
    assert panel._totals._error.text()
    assert store.yearly.published_totals.get(new.id) == new

    table.setFocus()
    table.setCurrentIndex(model.index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert store.yearly.published_totals.all() == before
    actions.undo()
    assert new in store.yearly.published_totals.all()


def choose_new(combo, name: str | None) -> None:
    def answer(dialog) -> None:
        dialog.accept()  # without a name it stays
        assert dialog.isVisible()
        if name is not None:
            dialog.findChild(QLineEdit).setText(name)
            dialog.accept()

    on_dialog(answer)
    combo.setCurrentIndex(combo.count() - 1)
    combo.activated.emit(combo.count() - 1)


@pytest.mark.parametrize("field", ["funder_id", "administering_id"])
def test_a_new_organisation_is_named_where_it_is_chosen(panel, store, actions, media, field):
    ui = detail(panel)._ui
    combo = ui.funder if field == "funder_id" else ui.administering
    before = getattr(store.yearly.projects.get(media), field)
    choose_new(combo, "Säätiö – åäö €")
    made = store.organisations.of(name="Säätiö – åäö €")[0]
    assert getattr(store.yearly.projects.get(media), field) == made.id == combo.chosen()
    actions.undo()
    assert getattr(store.yearly.projects.get(media), field) == before == combo.chosen()
    assert not store.organisations.of(name="Säätiö – åäö €")
    choose_new(combo, None)
    assert combo.chosen() == before


def test_a_new_funder_is_named_in_a_grant(panel, store, media):
    choose_new(grant_form(panel)._ui.funder, "Rahasto – ö")
    made = store.organisations.of(name="Rahasto – ö")[0]
    assert grant_of(store, media).funder_id == made.id


def test_projects_are_shown_by_state_or_lateness(panel, store, project):
    tab = panel._projects

    def pick(words: str) -> list:
        row = tab._states.findText(words)
        tab._states.setCurrentIndex(row)
        tab._states.activated.emit(row)
        return [store.yearly.projects.get(key) for key in tab.keys("")]

    assert [MEDIA in each.name for each in pick("Myöhässä")] == [True]
    assert {each.state for each in pick("Päättynyt")} == {ProjectState.ENDED}
    panel.show_target(Target(View.PROJECTS, row_id=project(MEDIA)))
    assert tab.key == project(MEDIA) and tab._states.currentText() == "Kaikki"
    for each in pick("Ei saanut avustusta"):
        delete_project(store, each.id)
    assert pick("Ei saanut avustusta") == []
    assert "Ei saanut avustusta" in tab._pane._ui.nothing.text()
