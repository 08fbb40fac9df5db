"""The command line as a contract (cli.md): output, exit status, never a traceback, never over a file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from seutu_desktop import app, cli
from seutu_desktop.services import plain
from seutu_desktop.services.sample import demo
from seutu_desktop.store.store import Store


class Window:
    """A window that only notes how it was opened."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path, str, bool]] = []

    def __call__(self, data: Path, language: str, measure: bool) -> int:
        self.opened.append((data, language, measure))
        return 0


class Console:
    """Runs the command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], window: Window) -> None:
        self._capsys = capsys
        self._window = window

    def run(self, *words: str) -> tuple[int, str, str]:
        """Return status, standard output and standard error."""
        try:
            status = cli.main(words, self._window, app.paint)
        except SystemExit as left:
            status = int(left.code or 0)
        seen = self._capsys.readouterr()
        return status, seen.out, seen.err

    def done(self, *words: str) -> str:
        """Return the output of a command that must succeed."""
        status, out, err = self.run(*words)
        assert (status, err) == (0, "")
        return out

    def refused(self, *words: str) -> str:
        """Return the one sentence of a command that must be refused."""
        status, out, err = self.run(*words)
        assert (status, out) == (1, "")
        assert err.count("\n") == 1
        assert "Traceback" not in err
        return err


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def console(capsys: pytest.CaptureFixture[str], window: Window) -> Console:
    return Console(capsys, window)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    demo(folder)
    return folder


@pytest.fixture
def data(demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own copy of the sample as the data file, and an empty current folder."""
    shutil.copytree(demo_folder, tmp_path / "data")
    monkeypatch.setenv("SEUTU_DATA", str(tmp_path / "data" / "seutu.db"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path / "data" / "seutu.db"


def test_without_a_command_the_window_opens(console: Console, window: Window, tmp_path: Path) -> None:
    console.done("--data", str(tmp_path / "a.db"), "--language", "en")
    console.done("window", "--data", str(tmp_path / "b.db"))

    assert window.opened == [(tmp_path / "a.db", "en", False), (tmp_path / "b.db", "fi", False)]


def test_the_windows_own_entry_measures_its_start(window: Window) -> None:
    assert cli.main_window(["--measure-start", "--data", "c.db"], window) == 0
    assert window.opened == [(Path("c.db"), "fi", True)]


def test_the_data_file_is_chosen_by_option_then_variable_then_place(
    console: Console, window: Window, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    console.done()
    monkeypatch.delenv("SEUTU_DATA")
    console.done()

    assert [each[0].parent for each in window.opened] == [own_home, own_home / "xdg_data_home" / "seutu"]


def test_demo_makes_everything_and_refuses_a_second_time(console: Console, tmp_path: Path) -> None:
    lines = console.done("demo", str(tmp_path / "uusi")).splitlines()

    assert [Path(line).name for line in lines] == [
        "Esityslista Ohjausryhmä 2026-12-09.docx",
        "Muistio Ohjausryhmä 10-2026.docx",
        "Seutu.ics",
        "Vuosikello 2026.svg",
        "seutu.db",
    ]
    assert all(Path(line).is_file() for line in lines)
    assert "on jo olemassa" in console.refused("demo", str(tmp_path / "uusi"))


def test_meetings_are_listed_by_year_and_group(console: Console, data: Path) -> None:
    assert len(console.done("meetings", "--year", "2024").splitlines()) == 6
    assert "  peruttu  " in console.done("meetings", "--group", "varhaiskasvatuksen")
    assert console.done("meetings", "--year", "1999") == ""
    assert console.done("meetings", "--year", "2027", "--language", "en").endswith("draft\n")


def test_meetings_in_json_are_one_array_with_the_keys_of_the_contract(console: Console, data: Path) -> None:
    rows = json.loads(console.done("meetings", "--year", "2026", "--json"))
    keys = "id number group kind title start end place status section_from section_to uid"

    assert len(rows) == 16
    assert all(" ".join(row) == keys for row in rows)
    assert json.loads(console.done("meetings", "--year", "1999", "--json")) == []


def test_a_meeting_is_found_by_each_token(console: Console, data: Path) -> None:
    whole = json.loads(console.done("meeting", "10/2026", "--json"))

    for token in ("2026-11-11", whole["id"]):
        assert json.loads(console.done("meeting", token, "--json")) == whole
    assert list(whole)[12:] == ["items", "attendance", "presence_events", "actions"]
    assert "Seudulliset työ- ja loma-ajat 2027–2028" in console.done("meeting", "10/2026")


def test_what_names_no_meeting_is_refused(console: Console, data: Path) -> None:
    assert console.refused("meeting", "99/2026") == "Kokousta ”99/2026” ei löytynyt. Tarkista kirjoitusasu.\n"
    assert "Päivää tai kellonaikaa 2026-02-31 ei ole" in console.refused("meeting", "2026-02-31")
    assert "useampaa kuin yhtä" in console.refused("agenda", "2026-12-09")
    assert console.refused("meetings", "--group", "Ei ole", "--language", "en").startswith(
        "The group “Ei ole”"
    )


def test_a_paper_goes_into_the_current_folder_under_its_natural_name(console: Console, data: Path) -> None:
    out = console.done("minutes", "10/2026")

    assert out == f"{Path.cwd() / 'Muistio Ohjausryhmä 10-2026.docx'}\n"
    assert Path(out.strip()).read_bytes()[:2] == b"PK"


def test_a_paper_that_a_person_made_is_never_overwritten(
    console: Console, data: Path, tmp_path: Path
) -> None:
    target = tmp_path / "oma.docx"
    target.write_text("hers")
    out = console.done("agenda", "11/2026", "-o", str(target))

    assert Path(out.splitlines()[-1]).name == "oma v2.docx"
    assert target.read_text() == "hers"


def test_a_template_that_cannot_be_used_writes_nothing(console: Console, data: Path, tmp_path: Path) -> None:
    (tmp_path / "pohja.docx").write_text("x")
    target = tmp_path / "ulos.docx"

    sentence = console.refused(
        "agenda", "11/2026", "--template", str(tmp_path / "pohja.docx"), "-o", str(target)
    )
    assert "ei ole Word-asiakirja" in sentence
    console.refused("agenda", "11/2026", "--template", str(tmp_path / "ei ole.docx"), "-o", str(target))
    console.refused("agenda", "11/2026", "-o", str(tmp_path / "ei" / "ole.docx"))
    assert not target.exists()


def test_the_calendar_of_all_and_of_a_year(console: Console, data: Path, tmp_path: Path) -> None:
    everything, year = console.done("calendar"), console.done("calendar", "--year", "2027", "-o", "v.ics")

    assert Path(everything.strip()).name == "Seutu.ics"
    for path, meetings in ((everything, 36), (year, 2)):
        file = Path(path.strip()).read_bytes()
        tasks = file.count("CATEGORIES:Määräaika".encode())
        assert tasks > 10
        assert file.count(b"BEGIN:VEVENT") == meetings + tasks
    assert "Kalenteriin vietävää ei ole" in console.refused("calendar", "--year", "1999")


def test_reading_commands_work_while_the_window_is_open(console: Console, data: Path) -> None:
    before = data.read_bytes()
    held = Store.open(data, lambda: pytest.fail("nothing is written"))
    try:
        for words in (["meetings"], ["meeting", "10/2026"], ["agenda", "11/2026"], ["minutes", "10/2026"]):
            console.done(*words)
        first = Path(console.done("calendar").strip()).read_bytes()
        assert Path(console.done("calendar").strip()).read_bytes() == first
        console.done("check")
        console.done("export", "vienti")
    finally:
        held.close()

    assert sorted(path.name for path in Path.cwd().iterdir()) == [
        "Esityslista Ohjausryhmä 2026-12-09.docx",
        "Muistio Ohjausryhmä 10-2026.docx",
        "Seutu.ics",
        "vienti",
    ]
    assert data.read_bytes() == before


def test_export_rebuild_export_gives_the_same_bytes(console: Console, data: Path, tmp_path: Path) -> None:
    first = Path(console.done("export", "yksi").strip())
    rebuilt = console.done("rebuild", "yksi", "--data", str(tmp_path / "uusi.db"))
    second = Path(console.done("--data", rebuilt.strip(), "export", "kaksi").strip())

    assert rebuilt == f"{tmp_path / 'uusi.db'}\n"
    assert (first.name, second.read_bytes()) == ("seutu.json", first.read_bytes())
    assert "on jo olemassa" in console.refused("rebuild", "yksi", "--data", str(tmp_path / "uusi.db"))
    assert "Vientiä" in console.refused("rebuild", "ei ole", "--data", str(tmp_path / "toinen.db"))
    assert not (tmp_path / "toinen.db").exists()


def test_check_says_what_it_checked(console: Console, data: Path) -> None:
    lines = console.done("check").splitlines()

    assert (lines[0], lines[-1]) == ("tiedoston sivut: kunnossa", "Aineisto on kunnossa.")


def test_check_finds_a_lost_attachment(console: Console, data: Path) -> None:
    for path in (data.parent / "liitteet").glob("??/*"):
        path.unlink()
    status, out, err = console.run("check", "--language", "en")

    assert status == 1
    assert "contents of attachments: WRONG" in out
    assert err.startswith("Something is wrong with the data file")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "ei ole. Tarkista polku"),
        (b"", "ei ole Seudun aineisto"),
        (b"SQLite format 3\0" + bytes(84), "ei ole Seudun aineisto"),
        (b"roskaa" * 100, "ei ole Seudun aineisto"),
    ],
)
def test_a_bad_data_file_gets_one_sentence_and_stays_as_it_was(
    console: Console, tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "outo.db"
    if content is not None:
        path.write_bytes(content)
    for command in (["meetings"], ["calendar"], ["check"], ["export", str(tmp_path / "vienti")]):
        assert words in console.refused(*command, "--data", str(path))

    assert (path.read_bytes() if path.exists() else None) == content


@pytest.mark.parametrize(
    "words",
    [
        ["ei-ole"],
        ["demo"],
        ["meetings", "--year", "x"],
        ["meetings", "--year", "0"],
        ["--language", "sv"],
        ["agenda"],
    ],
)
def test_wrong_usage_is_status_two(console: Console, words: list[str]) -> None:
    status, out, err = console.run(*words)

    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("Komentoa ei voi suorittaa")
    assert not any(word in err for word in ("argument", "invalid", "choose", "_year"))


def test_help_is_in_the_language_asked_for(console: Console) -> None:
    assert console.done("--help").startswith("Käyttö: seutu")
    english = console.done("meeting", "--help", "--language=en")
    assert english.startswith("Usage: seutu meeting")
    assert "positional" not in english
    for name in cli.ROOMS:
        assert f"seutu {name}" in console.done(name, "--help")


def test_a_fault_of_the_program_is_one_sentence_too(
    console: Console, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(plain, "meeting_rows", fail)
    assert "ZeroDivisionError" in console.refused("meetings")
    monkeypatch.setenv("SEUTU_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        console.run("meetings")


def test_an_interrupted_command_says_so(
    console: Console, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(plain, "meeting_rows", interrupt)
    assert console.run("meetings") == (130, "", "Keskeytetty.\n")


def test_a_reader_that_stops_early_is_no_fault(data: Path) -> None:
    line = f'"{sys.executable}" -m seutu_desktop meetings | head -n 1; exit "${{PIPESTATUS[1]}}"'
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1


def test_output_is_utf8_whatever_the_console_is(data: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "latin-1", "LC_ALL": "C", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "seutu_desktop", "meeting", "10/2026", "--json"],
        capture_output=True,
        env=environment,
        check=True,
    )

    assert json.loads(done.stdout.decode("utf-8"))["items"][4]["title"].startswith("Seudulliset työ-")


def test_the_wheel_is_written_as_its_ending_says(console: Console, data: Path, tmp_path: Path) -> None:
    starts = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF"}
    for ending, start in starts.items():
        target = tmp_path / f"kello.{ending}"
        assert console.done("wheel", "2026", "-o", str(target)) == f"{target}\n"
        assert target.read_bytes().startswith(start)


def test_a_wheel_in_an_unknown_format_is_wrong_usage(console: Console, tmp_path: Path) -> None:
    status, out, err = console.run("wheel", "2026", "-o", str(tmp_path / "kello.bmp"))
    assert (status, out) == (2, "")
    assert "kello.bmp" in err


def test_no_command_but_the_window_imports_qt(data: Path) -> None:
    code = (
        "import sys; from seutu_desktop import cli;"
        "lines = ('meetings', 'calendar', 'agenda 11/2026', 'check', 'wheel 2026');"
        "status = [cli.main(line.split(), None, None) for line in lines];"
        "assert not any(name.startswith(('PySide6', 'shiboken')) for name in sys.modules);"
        "sys.exit(max(status))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_year_is_planned_from_the_rule_with_its_clashes(console: Console, data: Path) -> None:
    rows = json.loads(console.done("plan-year", "2026", "--json"))

    assert all(row.keys() == {"date", "weekday", "clash", "reason"} for row in rows)
    assert {row["weekday"] for row in rows} == {"ke"}
    assert len(rows) == 11
    clashes = {row["date"]: (row["clash"], row["reason"]) for row in rows}
    assert clashes["2026-05-13"] == ("helatorstain aatto", "to 14.5.2026 on helatorstai")
    assert clashes["2026-10-14"][0] == "koulujen syysloma, viikko 42 (vahvistamatta)"
    assert clashes["2026-06-10"] == (None, None)
    assert "helatorstain aatto" in console.done("plan-year", "2026")


def test_planning_creates_the_meetings_that_are_not_there_yet(console: Console, data: Path) -> None:
    rows = json.loads(console.done("plan-year", "2027", "--apply", "--json"))
    assert len(rows) == 11
    made = json.loads(console.done("meetings", "--year", "2027", "--json"))
    assert [each["start"][:10] for each in made] == [row["date"] for row in rows]
    assert "0 kokousta luotu" in console.done("plan-year", "2027", "--apply")


def test_planning_is_refused_while_the_window_is_open(console: Console, data: Path) -> None:
    held = Store.open(data, lambda: pytest.fail("nothing is written"))
    try:
        assert "auki toisessa" in console.refused("plan-year", "2027", "--apply")
        assert "ke 13.1.2027" in console.done("plan-year", "2027")
    finally:
        held.close()


def test_an_agenda_proposes_itself_with_reasons(console: Console, data: Path) -> None:
    rows = json.loads(console.done("propose", "2/2027", "--json"))

    assert all(row.keys() == {"title", "kind", "source", "code", "reason", "due", "from"} for row in rows)
    assert all(row["reason"] for row in rows)
    found = {row["title"]: (row["source"], row["code"]) for row in rows}
    assert found["Toimintakertomus vuodelta 2026"] == ("wheel", "wheel_meeting")
    assert found["Yhteistyö lapsiperhepalveluiden kanssa"] == ("carried", "tabled")
    assert found["Hartola: toimintakertomuksen 2025 käsittely kirjaamatta"] == ("action", "action_late")
    assert found["Kirjastopalveluiden kehittämisryhmä"] == ("report", "report_missing")
    told = {row["title"]: row["reason"] for row in rows}
    assert told["Toimintakertomus vuodelta 2026"].startswith("vuosikello: kuuluu tähän kokoukseen")
    for row in rows:
        if row["source"] == "carried":
            assert row["reason"].endswith(f"kokouksessa {row['from']}")
        if row["code"] == "action_late":
            assert row["reason"].startswith("toimenpide myöhässä, määräaika oli ") and row["due"]
    assert "jätettiin pöydälle kokouksessa 9/2026" in console.done("propose", "2/2027")
    assert "tabled in meeting 9/2026" in console.done("propose", "2/2027", "--language", "en")


def test_the_plan_and_the_report_are_written_in_word_without_qt(data: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from seutu_desktop.app import run_cli;"
        f"codes = [run_cli([*words, '-o', {str(tmp_path)!r}]) for words in"
        " (['action-plan', '2026'], ['annual-report', '2025', '--no-sources'])];"
        "print(codes, any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines() == [
        str(tmp_path / "Toimintasuunnitelma 2026.docx"),
        str(tmp_path / "Toimintakertomus 2025.docx"),
        "[0, 0] False",
    ]


def test_a_year_without_a_plan_is_refused_in_a_sentence(console: Console, data: Path) -> None:
    assert "ei ole toimintasuunnitelmaa" in console.refused("action-plan", "2031")
    assert "no action plan" in console.refused("action-plan", "2031", "--language", "en")
