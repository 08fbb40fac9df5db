"""The editor shows what it was given, gives back what is shown, and leaves the rest to the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.qt.richtext_editor import RichTextEditor
from seutu_desktop.qt.text.document import tidy_lists
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.qt.widgets.field import Field
from seutu_desktop.richtext import to_markdown

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
Make = Callable[..., RichTextEditor]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Iterator[Make]:
    """Return what makes a shown editor with the keyboard in it."""
    theme = apply_theme(qapp, "light")

    def build(markdown: str = "", **options: object) -> RichTextEditor:
        editor = RichTextEditor(**options)  # type: ignore[arg-type]
        qtbot.addWidget(editor)
        editor.resize(400, 300)
        editor.set_markdown(markdown)
        show(qtbot, editor, editor)
        return editor

    yield build
    theme.apply("light")


def show(qtbot: QtBot, window: QWidget, editor: RichTextEditor) -> None:
    """Show the window and give its editor the keyboard."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor.focus_text()
    qtbot.waitUntil(editor._text.hasFocus)


def type_text(editor: RichTextEditor, text: str) -> None:
    """Type as a Finnish keyboard does: QTest.keyClicks dies of ä and ö."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor._text, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def press(
    editor: RichTextEditor, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(QApplication.focusWidget() or editor._text, key, held)


def select(editor: RichTextEditor, start: int, end: int) -> None:
    cursor = editor._text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor._text.setTextCursor(cursor)


def click(editor: RichTextEditor, name: str) -> None:
    (button,) = [b for b in editor.findChildren(QToolButton) if b.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def paste(editor: RichTextEditor, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    editor._text.insertFromMimeData(data)


words = st.text(st.sampled_from("ab äö*_[]<>&#-1. \n€😀") | st.characters(), max_size=8)
runs = st.builds(
    Run, words, st.booleans(), st.booleans(), st.sampled_from(["", "https://a.fi/ä?b=1&c", "mailto:a@a.fi"])
)
blocks = st.builds(
    Block, st.lists(runs, max_size=4).map(tuple), st.sampled_from(BlockKind), st.integers(0, 2)
)
texts = st.lists(blocks, max_size=6)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(text=texts)
def test_any_text_comes_back_as_it_was_shown(make: Make, text: list[Block]) -> None:
    editor = make()
    editor.set_markdown(to_markdown(text))
    editor._text._markdown = None
    assert editor.markdown() == to_markdown(text)
    editor.close()
    editor.deleteLater()


def test_showing_is_no_edit(make: Make, qtbot: QtBot, qapp: QApplication) -> None:
    editor = make("a [b](https://a.fi)")
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_markdown("c [d](https://a.fi)")
        apply_theme(qapp, "dark")
        qapp.processEvents()


def test_finnish_letters_are_typed(make: Make, qtbot: QtBot) -> None:
    editor = make()
    with qtbot.waitSignal(editor.edited):
        type_text(editor, "Päätös – Åbo 5 €")
    assert editor.markdown() == "Päätös – Åbo 5 €"


def test_the_same_text_again_keeps_cursor_and_undo(make: Make) -> None:
    editor = make("a")
    type_text(editor, "b ")
    editor.set_markdown("ab")
    assert editor._text.textCursor().position() == 3
    assert editor._text.document().isUndoAvailable()


def test_the_same_text_of_another_owner_forgets_undo(make: Make) -> None:
    editor = make("a")
    type_text(editor, "b")
    editor.set_markdown("ab", owner="other")
    assert not editor._text.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("name", "key", "markdown"),
    [("Lihavointi", Key.Key_B, "a **bc** d"), ("Kursivointi", Key.Key_I, "a _bc_ d")],
)
def test_a_selection_is_formatted_by_button_and_key(
    make: Make, name: str, key: Qt.Key, markdown: str
) -> None:
    editor = make("a bc d")
    select(editor, 2, 4)
    click(editor, name)
    assert editor.markdown() == markdown
    press(editor, key, CTRL)
    assert editor.markdown() == "a bc d"


def test_formatting_one_way_keeps_the_other_and_the_link(make: Make) -> None:
    editor = make("[a _b_](https://a.fi) c")
    editor._text.selectAll()
    press(editor, Key.Key_B, CTRL)
    assert editor.markdown() == "[**a _b_**](https://a.fi) **c**"


def test_what_is_typed_after_ctrl_b_is_bold(make: Make) -> None:
    editor = make("a:")
    press(editor, Key.Key_B, CTRL)
    type_text(editor, "b")
    press(editor, Key.Key_B, CTRL)
    type_text(editor, " c")
    assert editor.markdown() == "a:**b** c"


def test_buttons_show_the_format_at_the_cursor(make: Make) -> None:
    editor = make("a **b**\n\n- c")
    pressed = {b.accessibleName() for b in editor.findChildren(QToolButton) if b.isChecked()}
    assert pressed == {"Luettelo"}
    select(editor, 3, 3)
    pressed = {b.accessibleName() for b in editor.findChildren(QToolButton) if b.isChecked()}
    assert pressed == {"Lihavointi"}


def test_lists_by_button_and_key_with_levels(make: Make) -> None:
    editor = make("a\n\nb\n\nc")
    editor._text.selectAll()
    click(editor, "Numeroitu luettelo")
    assert editor.markdown() == "1. a\n2. b\n3. c"
    select(editor, 2, 4)
    press(editor, Key.Key_M, CTRL)
    assert editor.markdown() == "1. a\n   1. b\n   2. c"
    press(editor, Key.Key_BracketLeft, CTRL)
    press(editor, Key.Key_L, CTRL | SHIFT)
    assert editor.markdown() == "1. a\n- b\n- c"
    press(editor, Key.Key_L, CTRL | SHIFT)
    assert editor.markdown() == "1. a\n\nb\n\nc"


def test_numbers_on_screen_are_the_numbers_in_the_file(make: Make) -> None:
    editor = make("1. a\n\np\n\n1. b\n   1. c\n2. d")
    document = editor._text.document()
    shown = [document.findBlockByNumber(at).textList() for at in (0, 2, 3, 4)]
    assert [
        each.itemNumber(document.findBlockByNumber(at)) for each, at in zip(shown, (0, 2, 3, 4), strict=True)
    ] == [0, 0, 0, 1]


def test_removing_the_paragraph_between_two_lists_joins_their_numbers(make: Make) -> None:
    editor = make("1. a\n\np\n\n1. b")
    select(editor, 1, 3)
    press(editor, Key.Key_Delete)
    document = editor._text.document()
    last = document.lastBlock()
    assert editor.markdown() == "1. a\n2. b"
    assert last.textList().itemNumber(last) == 1
    press(editor, Key.Key_Z, CTRL)
    assert editor.markdown() == "1. a\n\np\n\n1. b"
    tidied = document.revision()
    tidy_lists(document)
    assert document.revision() == tidied


def test_enter_in_an_empty_item_and_backspace_before_one_leave_the_list(make: Make) -> None:
    editor = make("- a\n  - b")
    press(editor, Key.Key_Return)
    press(editor, Key.Key_Return)
    type_text(editor, "c")
    assert editor.markdown() == "- a\n  - b\n- c"
    press(editor, Key.Key_Home)
    press(editor, Key.Key_Backspace)
    assert editor.markdown() == "- a\n  - b\n\nc"


def test_shift_enter_breaks_the_line(make: Make) -> None:
    editor = make("a")
    press(editor, Key.Key_Return, SHIFT)
    type_text(editor, "b")
    assert editor.markdown() == "a\\\nb"


def test_a_link_is_made_changed_and_removed(make: Make) -> None:
    editor = make("ks. ohje")
    select(editor, 4, 8)
    press(editor, Key.Key_L, CTRL)
    editor._link_bar.line.setText("esimerkki.fi/ohje")
    press(editor, Key.Key_Return)
    assert editor.markdown() == "ks. [ohje](https://esimerkki.fi/ohje)"
    assert editor._text.hasFocus()
    type_text(editor, "!")
    assert editor.markdown() == "ks. [ohje](https://esimerkki.fi/ohje)!"
    select(editor, 6, 6)
    press(editor, Key.Key_L, CTRL)
    assert editor._link_bar.line.text() == "https://esimerkki.fi/ohje"
    editor._link_bar._remove.click()
    assert editor.markdown() == "ks. ohje!"


def test_an_address_that_is_none_stays_with_a_sentence(make: Make) -> None:
    editor = make("a")
    press(editor, Key.Key_L, CTRL)
    editor._link_bar.line.setText("javascript:alert(1)")
    press(editor, Key.Key_Return)
    assert editor._link_bar._error.text().startswith("Osoite ei kelpaa linkiksi")
    press(editor, Key.Key_Escape)
    assert not editor._link_bar.isVisible()
    assert editor.markdown() == "a"


def test_without_a_selection_the_address_itself_is_written(make: Make) -> None:
    editor = make("ks. x")
    type_text(editor, " ")
    press(editor, Key.Key_L, CTRL)
    editor._link_bar.line.setText("nimi@esimerkki.fi")
    press(editor, Key.Key_Return)
    assert editor.markdown() == "ks. x [nimi@esimerkki.fi](mailto:nimi@esimerkki.fi)"


class Browser(QObject):
    """Takes what would go to the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_a_link_opens_by_ctrl_and_click_only(make: Make) -> None:
    editor, browser = make("[linkki](https://esimerkki.fi/a)"), Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    select(editor, 2, 2)
    at = editor._text.cursorRect().center()
    QTest.mouseClick(editor._text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert browser.opened == []
    QTest.mouseClick(editor._text.viewport(), Qt.MouseButton.LeftButton, CTRL, at)
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == ["https://esimerkki.fi/a"]


def test_the_menu_names_every_command_and_opens_the_link_under_it(make: Make) -> None:
    editor = make("[linkki](https://esimerkki.fi/a)")
    select(editor, 2, 2)
    texts = [action.text() for action in editor._menu(editor._text.cursorRect().center()).actions()]
    assert {"Avaa linkki", "Lihavointi", "Numeroitu luettelo", "Sisennä", "Vähennä sisennystä"} <= set(texts)


def test_word_html_is_pasted_as_the_subset_in_one_step(make: Make) -> None:
    editor = make("alku ja loppu")
    select(editor, 5, 5)
    paste(
        editor,
        "<h1>Otsikko</h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
        "<span style='mso-list:Ignore'>1.</span><span style='color:red;font-size:30pt'>kohta</span></p>"
        "<img src=x><script>x</script>",
        "Otsikko 1. kohta",
    )
    assert editor.markdown() == "alku **Otsikko**\n\n1. kohtaja loppu"
    press(editor, Key.Key_Z, CTRL)
    assert editor.markdown() == "alku ja loppu"


def test_plain_text_is_pasted_as_typed(make: Make) -> None:
    editor = make("- a")
    paste(editor, text="**b**\r\nc")
    assert editor.markdown() == "- a\\*\\*b\\*\\*\\\n  c"


def test_a_pasted_address_is_a_link(make: Make) -> None:
    editor = make()
    paste(editor, text="https://esimerkki.fi/a")
    assert editor.markdown() == "[https://esimerkki.fi/a](https://esimerkki.fi/a)"


def test_what_is_copied_is_pasted_unchanged_and_clean_for_word(make: Make) -> None:
    source = "1. **a  b** [c](https://a.fi)\n   - _d_\\\n     e"
    editor, other = make(source), make()
    editor._text.selectAll()
    data = editor._text.createMimeDataFromSelection()
    assert "font" not in data.html() and data.text() == "a  b c\nd\ne"
    other._text.insertFromMimeData(data)
    assert other.markdown() == source


def test_dropped_files_are_left_to_the_parent(make: Make) -> None:
    editor = make("a")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/liite.pdf")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), copy, files, left, none)
    QApplication.sendEvent(editor._text.viewport(), entering)
    assert not entering.isAccepted()
    editor._text.insertFromMimeData(files)
    dropped = QDropEvent(QPointF(5, 5), copy, files, left, none)
    QApplication.sendEvent(editor._text.viewport(), dropped)
    assert editor.markdown() == "a"


class Window(QWidget):
    """A window with shortcuts of its own, counting what reached it."""

    def __init__(self, editor: RichTextEditor) -> None:
        super().__init__()
        self.got: list[str] = []
        QVBoxLayout(self).addWidget(editor)
        for shortcut in ("Ctrl+Z", "Ctrl+Y", "Ctrl+K", "Ctrl+E", "Ctrl+Return", "Alt+1"):
            action = QAction(self)
            action.setShortcut(shortcut)
            action.triggered.connect(lambda _=False, name=shortcut: self.got.append(name))
            self.addAction(action)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    editor = RichTextEditor()
    editor.set_markdown("a")
    window = Window(editor)
    qtbot.addWidget(window)
    show(qtbot, window, editor)
    return window


def test_undo_is_the_editors_while_it_has_steps_then_the_windows(window: Window) -> None:
    editor = window.findChild(RichTextEditor)
    type_text(editor, "b")
    press(editor, Key.Key_Z, CTRL)
    assert (editor.markdown(), window.got) == ("a", [])
    press(editor, Key.Key_Y, CTRL)
    assert (editor.markdown(), window.got) == ("ab", [])
    press(editor, Key.Key_Z, CTRL)
    press(editor, Key.Key_Z, CTRL)
    assert (editor.markdown(), window.got) == ("a", ["Ctrl+Z"])


def test_the_windows_keys_reach_it(window: Window) -> None:
    editor = window.findChild(RichTextEditor)
    for key, held in (
        (Key.Key_K, CTRL),
        (Key.Key_E, CTRL),
        (Key.Key_Return, CTRL),
        (Key.Key_1, Qt.KeyboardModifier.AltModifier),
        (Key.Key_Y, CTRL),
    ):
        press(editor, key, held)
    assert window.got == ["Ctrl+K", "Ctrl+E", "Ctrl+Return", "Alt+1", "Ctrl+Y"]
    assert editor.markdown() == "a"


def test_tab_moves_on(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    first, second = RichTextEditor(attachable=True), RichTextEditor()
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(second)
    show(qtbot, page, first)
    press(first, Key.Key_Tab)
    assert second._text.hasFocus()
    press(first, Key.Key_Backtab, SHIFT)
    assert first._text.hasFocus()
    press(first, Key.Key_Backtab, SHIFT)
    assert first._attach.hasFocus()
    assert first.markdown() == ""


def test_reading_changes_nothing(make: Make) -> None:
    editor = make("a **b**")
    editor.set_read_only(True)
    type_text(editor, "c")
    press(editor, Key.Key_B, CTRL)
    press(editor, Key.Key_L, CTRL | SHIFT)
    assert editor.markdown() == "a **b**"
    assert not [button for button in editor.findChildren(QToolButton) if button.isVisible()]
    editor.set_read_only(False)
    editor.focus_text()
    type_text(editor, "c")
    assert editor.markdown() == "a **bc**"


def test_liite_asks_for_an_attachment(make: Make, qtbot: QtBot) -> None:
    editor = make(attachable=True)
    with qtbot.waitSignal(editor.attach_requested):
        editor._attach.click()
    assert not make()._attach.isVisible()


def test_it_grows_with_its_words_from_the_least_height(make: Make, qapp: QApplication) -> None:
    editor = make(minimum_lines=2)
    least = editor._text.height()
    editor.set_markdown("a\n\nb\n\nc\n\nd")
    qapp.processEvents()
    assert editor._text.height() > least
    assert editor._text.verticalScrollBar().maximum() == 0
    editor.set_markdown("a")
    qapp.processEvents()
    assert editor._text.height() == least


def test_the_page_follows_the_line_being_written(qtbot: QtBot) -> None:
    page = QScrollArea()
    qtbot.addWidget(page)
    page.setWidgetResizable(True)
    editor = RichTextEditor()
    editor.set_markdown("\n\n".join("abcdefghij"))
    page.setWidget(editor)
    page.resize(300, 150)
    show(qtbot, page, editor)
    press(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 100)


def test_everything_that_takes_the_keyboard_has_a_name(make: Make) -> None:
    editor = make("a", attachable=True)
    editor.set_accessible_name("Selostus")
    press(editor, Key.Key_L, CTRL)
    QAccessible.setActive(True)
    named = [
        w for w in editor.findChildren(QWidget) if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    names = [QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in named]
    QAccessible.setActive(False)
    assert {"Selostus", "Liite", "Linkin osoite"} <= set(names)
    assert all(names)
    assert all(b.accessibleName() for b in editor.findChildren(QToolButton))


def test_a_field_names_and_describes_the_text(make: Make, qtbot: QtBot) -> None:
    editor = make()
    field = Field("&Päätösehdotus", editor)
    qtbot.addWidget(field)
    field.set_error("Puuttuu")
    assert editor._text.accessibleName() == "Päätösehdotus"
    assert editor._text.accessibleDescription() == "Puuttuu"


def test_the_placeholder_is_shown_while_empty(make: Make) -> None:
    editor = make()
    editor.set_placeholder("Ohjausryhmä päättää…")
    assert editor._text.placeholderText() == "Ohjausryhmä päättää…"


def test_links_take_the_colour_of_the_scheme(make: Make, qapp: QApplication) -> None:
    editor = make("[a](https://a.fi)")

    def shown() -> str:
        qapp.processEvents()
        (part,) = editor._text.document().firstBlock().layout().formats()
        return part.format.foreground().color().name().upper()

    assert shown() == "#135E68"
    apply_theme(qapp, "dark")
    assert shown() == "#74C7CF"
    assert editor.markdown() == "[a](https://a.fi)"
    assert not editor._text.document().isUndoAvailable()


operations = st.lists(
    st.sampled_from(
        [
            "type",
            "enter",
            "back",
            "delete",
            "ul",
            "ol",
            "in",
            "out",
            "bold",
            "left",
            "select",
            "undo",
            "redo",
            "paste",
        ]
    ),
    max_size=25,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=operations)
@example(steps=["left", "select", "enter"])  # as many blocks as before, of other kinds
@example(steps=["left", "left", "delete", "type"])  # a paragraph joined with an item
def test_whatever_is_done_the_lists_on_screen_are_those_in_the_file(make: Make, steps: list[str]) -> None:
    editor = make("1. a\n2. b\n\np\n\n- c\n  1. d")
    text = editor._text
    does: dict[str, Callable[[], object]] = {
        "type": lambda: type_text(editor, "ä"),
        "enter": lambda: press(editor, Key.Key_Return),
        "back": lambda: press(editor, Key.Key_Backspace),
        "delete": lambda: press(editor, Key.Key_Delete),
        "ul": lambda: text.toggle_list(BlockKind.BULLET),
        "ol": lambda: text.toggle_list(BlockKind.NUMBER),
        "in": lambda: text.indent(1),
        "out": lambda: text.indent(-1),
        "bold": text.toggle_bold,
        "left": lambda: press(editor, Key.Key_Up),
        "select": lambda: press(editor, Key.Key_Up, SHIFT),
        "undo": text.undo,
        "redo": text.redo,
        "paste": lambda: paste(editor, "<ol><li>x<ul><li>y</ul></ol><p>z"),
    }
    for step in steps:
        does[step]()
    revision = text.document().revision()
    tidy_lists(text.document())
    assert text.document().revision() == revision
    while text.document().isRedoAvailable():
        text.redo()
    shown = editor.markdown()
    while text.document().isUndoAvailable():
        text.undo()
    assert editor.markdown() == "1. a\n2. b\n\np\n\n- c\n  1. d"
    while text.document().isRedoAvailable():
        text.redo()
    assert editor.markdown() == shown
    editor.close()
    editor.deleteLater()
