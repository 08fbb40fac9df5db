"""The form of a model: autosave, refusals, review, files dropped and opened, § and strategy, undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from panel_tools import nameless, on_dialog
from seutu_desktop.qt.targets import View
from seutu_desktop.services.model_register import ModelFilter, files_before, model_view
from seutu_desktop.services.shared_models import copy_to_open

TODAY = date(2026, 11, 24)


@pytest.fixture
def transport(models):
    """The form of the transport principles, whose review is late; it is shown first."""
    return models.detail


def model(store, models):
    return store.yearly.shared_models.get(models.key)


def names(tab):
    return [
        tab._pane._model.index(row).data().partition(",")[0] for row in range(tab._pane._model.rowCount())
    ]


def test_what_is_typed_is_stored_and_undone(panel, models, transport, store, actions, qtbot):
    version = transport._ui.version
    version.setFocus()
    version.selectAll()
    qtbot.keyClicks(version, "1.4")
    panel.flush()
    assert model(store, models).version == "1.4"
    actions.undo()
    assert model(store, models).version == version.text() == "1.3"


def test_a_review_before_the_adoption_stays_in_its_field_with_a_sentence(
    panel, models, transport, store, qtbot
):
    field = transport._ui.reviewOn
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "1.1.2001")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "ennen sit" in transport._ui.reviewOnError.text()
    assert field.text() == "1.1.2001"
    assert model(store, models).review_on == date(2026, 10, 31)


def test_an_empty_name_stays_until_it_is_right(panel, models, transport, store):
    transport._ui.name.setText("")
    transport._form._autosave.touch("name")
    panel.flush()
    assert transport._ui.nameError.text()
    models._pane.chosen.emit(next(each for each in models._found if each != models.key))
    assert transport._ui.name.text() == ""  # another one is not shown before this is settled


def test_marking_as_reviewed_moves_it_out_of_the_late_ones(
    panel, models, transport, store, messages, actions
):
    key = models.key
    seen = []

    def answer(dialog):
        seen.extend(nameless(dialog))
        dialog._ui.version.setText("1.4")
        dialog._ui.yes.click()

    on_dialog(answer)
    transport._ui.review.click()
    found = store.yearly.shared_models.get(key)
    assert (found.version, found.reviewed_on, found.review_on) == ("1.4", TODAY, date(2027, 11, 24))
    assert seen == []
    assert messages.said[-1] == ("Malli merkitty tarkistetuksi", True)
    assert models.key == key
    actions.undo()
    assert store.yearly.shared_models.get(key).version == "1.3"


def test_an_impossible_day_of_review_is_explained_in_the_dialog(models, transport, store):
    found = []

    def answer(dialog):
        dialog._ui.on.setText("31.2.2026")
        dialog._ui.on.editingFinished.emit()
        dialog._ui.yes.click()
        found.append(dialog._ui.onError.text())
        dialog.reject()

    on_dialog(answer)
    transport.review()
    assert "31.2.2026" in found[0]
    assert model(store, models).version == "1.3"


def test_a_dropped_file_is_attached_and_the_one_before_still_opens(
    models, transport, store, tmp_path, opener, messages
):
    for name in ("periaatteet.docx", "periaatteet 2.docx"):
        path = tmp_path / name
        path.write_text(name)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        transport.files.dropEvent(event)
    assert model(store, models).file_name == "periaatteet 2.docx"
    assert messages.said[-1][1]

    transport.files._ui.open.click()
    transport.files._rows[1].click()
    assert [each.name for each in opener.opened] == ["periaatteet 2.docx", "periaatteet.docx"]
    assert opener.opened[1].read_text() == "periaatteet.docx"
    (before,) = files_before(store, models.key)
    assert copy_to_open(store, before.content_hash, before.file_name).exists()


def test_a_file_that_is_gone_says_so(models, transport, store, tmp_path, opener, messages):
    path = tmp_path / "a.docx"
    path.write_text("a")
    transport.attach(path)
    store.contents.path_of(model(store, models).content_hash).unlink()
    transport.files._ui.open.click()
    assert opener.opened == []
    assert len(messages.errors) == 1


def test_a_section_is_found_by_words_linked_and_taken_off(panel, models, transport, store):
    before = len(model_view(store, models.key, TODAY).matters)
    seen = []

    def answer(dialog):
        seen.extend(nameless(dialog))
        dialog._ui.words.setText("hartolan esitys")
        dialog._ui.yes.click()

    on_dialog(answer)
    transport.link_matter()
    assert seen == []
    matters = model_view(store, models.key, TODAY).matters
    assert len(matters) == before + 1

    opened = []
    panel.opened.connect(opened.append)
    transport.matters._rows._rows[0].click()
    assert (opened[0].view, opened[0].item_id) == (View.MEETINGS, matters[-1].item_id)

    inner = next(each.menu() for each in transport.menu().actions() if each.menu())
    inner.actions()[-1].trigger()
    assert len(model_view(store, models.key, TODAY).matters) == before


def test_the_strategy_is_chosen_from_a_menu(models, transport, store):
    action = next(each for each in transport.themes.menu().actions() if "hyvinvointi" in each.text())
    action.trigger()
    assert [each.text for each in model_view(store, models.key, TODAY).themes] == [
        "Lasten ja nuorten hyvinvointi"
    ]
    again = next(each for each in transport.themes.menu().actions() if "hyvinvointi" in each.text())
    assert again.isChecked()
    again.trigger()
    assert model_view(store, models.key, TODAY).themes == ()


def test_the_list_is_narrowed_by_lateness_sector_and_owner(models):
    models.narrow(ModelFilter(late=True))
    assert names(models) == ["Seudulliset koulukuljetusperiaatteet"]
    assert "vain myöhässä" in models._filters.accessibleDescription()

    menu = models._filters._menu
    next(each for each in menu.actions() if each.text() == "Vain myöhässä olevat").trigger()
    next(each for each in menu.actions() if each.text() == "Nuorisopalvelut").trigger()
    assert len(names(models)) == 2
    next(each for each in menu.actions() if each.text() == "Varhaiskasvatuksen kehittämisryhmä").trigger()
    assert names(models) == []
    assert "Nuorisopalvelut" in models._pane._ui.nothing.text()


def test_a_new_one_is_named_and_removed_by_keys(panel, models, store, messages, actions, qtbot):
    panel.create_new()
    line = QApplication.focusWidget()
    assert line is models.detail._ui.name
    qtbot.keyClicks(line, "NUPS 2")
    panel.flush()
    assert model(store, models).name == "NUPS 2"

    models.focus_list()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert messages.said[-1] == ("NUPS 2 poistettu", True)
    actions.undo()
    assert len(store.yearly.shared_models.all()) == 11
    panel.rename()
    assert QApplication.focusWidget() is models.detail._ui.name


def test_a_retired_one_asks_for_no_review(models, transport, store):
    transport._ui.retired.click()
    assert model(store, models).retired
    assert transport._ui.review.isHidden()


def test_only_a_web_address_can_be_opened(models, transport, store):
    def offered():
        return [each.text() for each in transport.menu().actions()]

    assert "Avaa linkki" not in offered()
    for address, there in (("javascript:alert(1)", False), ("esimerkki.fi/malli", True)):
        transport._ui.link.setText(address)
        transport._form._autosave.touch("link")
        transport.flush()
        assert ("Avaa linkki" in offered()) is there
