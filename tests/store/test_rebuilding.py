"""A rebuild believes nothing: each lie in an export is refused with its reason, and nothing is left."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seutu_desktop.domain.errors import BadExport, DiskFull, ReadFailed
from seutu_desktop.store import rebuilding, schema
from seutu_desktop.store.contents import Contents
from seutu_desktop.store.entities import KINDS
from seutu_desktop.store.export import export, rebuild
from seutu_desktop.store.store import Store
from store.tools import Clock, fill, know, second_migration


@dataclass(frozen=True)
class Gadget:
    """What the table of a later version holds."""

    id: str


Whole = dict[str, Any]
Lie = Callable[[Whole], object]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a sound export."""
    folder = tmp_path_factory.mktemp("export")
    store = Store.create(folder / "seutu.db", Clock())
    fill(store)
    export(store, folder / "out")
    store.close()
    return folder / "out"


@pytest.fixture
def whole(original: Path) -> Whole:
    document: Whole = json.loads((original / "seutu.json").read_text("utf-8"))
    return document


def attempt(original: Path, text: str, folder: Path) -> BadExport:
    """Rebuild from `text` with the original's attachments; return the refusal."""
    source = folder / "in"
    source.mkdir()
    (source / "seutu.json").write_text(text, "utf-8", errors="surrogatepass")
    (source / "liitteet").symlink_to(original / "liitteet")
    with pytest.raises(BadExport) as caught:
        rebuild(source, folder / "new" / "seutu.db")
    left = (
        [path for path in (folder / "new").rglob("*") if path.is_file()] if (folder / "new").exists() else []
    )
    assert left == []
    return caught.value


def row(whole: Whole, table: str, number: int = 0) -> dict[str, Any]:
    found: dict[str, Any] = whole["tables"][table][number]
    return found


def put(table: str, column: str, value: object) -> Lie:
    return lambda whole: row(whole, table).update({column: value})


LIES: dict[str, tuple[str, Lie]] = {
    "another format": ("format", lambda whole: whole.update(format="other")),
    "no version": ("format", lambda whole: whole.pop("version")),
    "a true version": ("format", lambda whole: whole.update(version=True)),
    "version 0": ("format", lambda whole: whole.update(version=0)),
    "a newer version": ("newer", lambda whole: whole.update(version=99)),
    "something more": ("format", lambda whole: whole.update(extra=1)),
    "tables as a list": ("format", lambda whole: whole.update(tables=[])),
    "rows as a dict": ("format", lambda whole: whole["tables"].update(person={})),
    "a row as a list": ("format", lambda whole: whole["tables"].update(person=[[1]])),
    "contents by name": ("format", lambda whole: whole.update(contents=[{"hash": "x"}])),
    "contents as text": ("format", lambda whole: whole.update(contents="x")),
    "a missing table": ("tables", lambda whole: whole["tables"].pop("vote")),
    "a strange table": ("tables", lambda whole: whole["tables"].update({"x; DROP TABLE person": []})),
    "an index table": ("tables", lambda whole: whole["tables"].update(search_entry=[])),
    "a strange column": ("columns", put("person", 'name" = 1; --', "x")),
    "a missing column": ("columns", lambda whole: row(whole, "person").pop("email")),
    "a sort key": ("columns", put("person", "sort_key", "x")),
    "a number as text": ("type", put("agenda_item", "position", "yksi")),
    "digits as text": ("type", put("agenda_item", "position", "1")),
    "text as a number": ("type", put("person", "name", 7)),
    "a fraction": ("type", put("agenda_item", "position", 1.5)),
    "a huge number": ("type", put("agenda_item", "position", 1 << 70)),
    "text as a list": ("type", put("person", "name", ["a"])),
    "a list as text": ("type", put("meeting", "inspector_ids", "[]")),
    "words where a list should be": ("type", put("meeting", "inspector_ids", "Anna")),
    "text as a dict": ("type", put("person", "name", {"a": 1})),
    "a truth as a number": ("type", put("document", "handed_out", 1)),
    "a number as a truth": ("type", put("agenda_item", "position", True)),
    "nothing for a name": ("type", put("person", "name", None)),
    "half a letter": ("type", put("person", "name", "\ud800")),
    "an impossible date": ("value", put("period", "valid_from", "2026-02-30")),
    "a Finnish date": ("value", put("meeting", "start", "9.12.2026")),
    "a date without its T": ("value", put("meeting", "start", "2026-12-09 09:00")),
    "an unknown state": ("value", put("agenda_item", "state", "forgotten")),
    "an unknown kind": ("value", put("person_title", "created_at", "never")),
    "an unknown zone": ("value", put("network", "zone", "Europe/Atlantis")),
    "numbers in a list": ("value", put("meeting", "inspector_ids", [1])),
    "an end before the start": ("value", put("meeting", "end", "2020-01-01T09:00")),
    "a time without its offset": ("value", put("change", "at", "2026-11-24T09:00:00")),
    "a group without a time": ("value", put("change_group", "at", "yesterday")),
    "an unknown mode": ("value", put("change_group", "mode", "maybe")),
    "the same row twice": ("duplicate", lambda whole: whole["tables"]["person"].append(row(whole, "person"))),
    "the same change twice": (
        "duplicate",
        lambda whole: whole["tables"]["change"].append(row(whole, "change")),
    ),
    "a municipality code twice": ("duplicate", put("municipality", "code", "016")),
    "a link to nothing": ("reference", put("membership", "person_id", "nobody")),
    "a change of nothing": ("reference", put("change", "row_id", "nobody")),
    "a change of another group": ("reference", put("change", "group_id", "nothing")),
    "a change of a strange table": ("tables", put("change", "table", "person; --")),
    "a change of the history": ("tables", put("change", "table", "change")),
    "a change of a strange column": ("columns", put("change", "new", {'x" = 1; --': 1})),
    "a change as text": ("columns", put("change", "new", "{}")),
    "a change to nothing": ("type", put("change", "new", None)),
    "a change to a list": ("type", put("change", "new", {"name": ["x"]})),
    "a change to a huge number": ("type", put("change", "new", {"name": 1 << 70})),
    "a section given twice": ("value", lambda whole: steal_section(whole)),
    "a content that is not there": (
        "contents",
        lambda whole: whole["contents"].append({"hash": "0" * 64, "size": 1}),
    ),
    "a content from elsewhere": (
        "contents",
        lambda whole: whole["contents"].append({"hash": "../../../etc/passwd", "size": 1}),
    ),
    "a content of another size": ("contents", lambda whole: whole["contents"][0].update(size=9)),
}


def steal_section(whole: Whole) -> None:
    """Give the deleted meeting a number of the year and a matter with a § of the other meeting."""
    second_meeting = next(each for each in whole["tables"]["meeting"] if each["number"] is None)
    second_meeting.update(year=2026, number=12)
    row(whole, "agenda_item").update(meeting_id=second_meeting["id"], section_number=81)


@pytest.mark.parametrize("name", LIES)
def test_a_lie_is_refused(original: Path, whole: Whole, tmp_path: Path, name: str) -> None:
    reason, lie = LIES[name]
    lie(whole)
    assert attempt(original, json.dumps(whole), tmp_path).data["reason"] == reason


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        '{"format": NaN}',
        '{"format": Infinity}',
        '{"format": 1, "format": 2}',
        "\ufeff{}",
        '{"a": %s}' % ("9" * 10_000),
        "\udcff",
    ],
    ids=[
        "empty",
        "cut",
        "deep",
        "NaN",
        "infinity",
        "a key twice",
        "byte order mark",
        "long number",
        "not UTF-8",
    ],
)
def test_what_is_no_json_is_refused(original: Path, tmp_path: Path, text: str) -> None:
    assert attempt(original, text, tmp_path).data["reason"] == "json"


@pytest.mark.parametrize("text", ["[]", "null", '"seutu-export"', "{}", '{"format": "seutu-export"}'])
def test_json_of_another_shape_is_refused(original: Path, tmp_path: Path, text: str) -> None:
    assert attempt(original, text, tmp_path).data["reason"] == "format"


def test_a_cut_export_is_refused(original: Path, tmp_path: Path) -> None:
    text = (original / "seutu.json").read_text("utf-8")
    assert attempt(original, text[: len(text) // 2], tmp_path).data["reason"] == "json"


def test_a_file_beyond_all_measure_is_not_read(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuilding, "LARGEST", 1000)
    assert attempt(original, " " * 1001, tmp_path).data["reason"] == "too_large"


def test_a_folder_without_an_export_is_told(tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "missing", tmp_path / "missing.json"):
        with pytest.raises(BadExport) as caught:
            rebuild(source, tmp_path / "new.db")
        assert caught.value.data["reason"] == "missing"


def test_an_export_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "seutu.json").mkdir()
    with pytest.raises(ReadFailed):
        rebuild(tmp_path, tmp_path / "new.db")


def test_an_altered_attachment_is_refused(original: Path, whole: Whole, tmp_path: Path) -> None:
    key = whole["contents"][0]["hash"]
    source = tmp_path / "in"
    (source / "liitteet" / key[:2]).mkdir(parents=True)
    (source / "liitteet" / key[:2] / key).write_bytes(b"liitteen sisus!")
    (source / "seutu.json").write_bytes((original / "seutu.json").read_bytes())
    with pytest.raises(BadExport) as caught:
        rebuild(source, tmp_path / "seutu.db")
    assert (caught.value.data["reason"], caught.value.data["where"]) == ("contents", key)


def test_attachments_that_find_no_room_leave_nothing(
    original: Path, whole: Whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = Contents(original / "liitteet"), Contents(tmp_path / "liitteet")
    (tmp_path / "in").mkdir()
    second_key, size = Contents(tmp_path / "in" / "liitteet").put(b"toinen")
    first = whole["contents"][0]["hash"]
    Contents(tmp_path / "in" / "liitteet").put(source.path_of(first))
    whole["contents"].append({"hash": second_key, "size": size})
    (tmp_path / "in" / "seutu.json").write_text(json.dumps(whole), "utf-8")
    real = Contents.put

    def full(self: Contents, content: Path | bytes, limit_mb: int | None = None) -> tuple[str, int]:
        if list(self.all()):
            raise DiskFull(path=self.folder)
        return real(self, content, limit_mb)

    monkeypatch.setattr(Contents, "put", full)
    with pytest.raises(DiskFull):
        rebuild(tmp_path / "in", tmp_path / "seutu.db")
    assert list(target.all()) == []
    assert not (tmp_path / "seutu.db").exists()


def test_an_export_of_an_older_program_is_rebuilt_as_new(
    original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    know(monkeypatch, second_migration)
    monkeypatch.setitem(KINDS, "gadget", Gadget)
    rebuild(original, tmp_path / "seutu.db")
    store = Store.open(tmp_path / "seutu.db", Clock())
    assert store.connection.rows("PRAGMA user_version")[0][0] == schema.newest()
    assert store.connection.rows("SELECT colour FROM body")[0][0] == ""
    assert {finding.code for finding in store.check().findings} == set()
    store.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=60)
@given(data=st.data())
def test_any_value_anywhere_is_refused_or_kept_as_it_is(
    original: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Whatever stands in whatever place, rebuild either refuses or the next export says the same."""
    whole: Whole = json.loads((original / "seutu.json").read_text("utf-8"))
    table = data.draw(st.sampled_from(sorted(name for name, rows in whole["tables"].items() if rows)))
    chosen = data.draw(st.sampled_from(whole["tables"][table]))
    chosen[data.draw(st.sampled_from(sorted(chosen)))] = data.draw(JSON)
    folder = tmp_path_factory.mktemp("any")
    (folder / "seutu.json").write_text(json.dumps(whole), "utf-8")
    (folder / "liitteet").symlink_to(original / "liitteet")
    try:
        rebuild(folder, folder / "new" / "seutu.db")
    except BadExport:
        return
    store = Store.open_read_only(folder / "new" / "seutu.db", Clock())
    again = json.loads(export(store, folder / "again").read_text("utf-8"))
    store.close()
    for rows in (*again["tables"].values(), *whole["tables"].values()):
        rows.sort(key=lambda each: str(each.get("id", each.get("seq"))))
    assert again == whole
