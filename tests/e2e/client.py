"""The main job from the outside, through the accessibility bus alone.

A network is begun, a meeting with å ä ö – € in its title is made, given a matter, sent, held, minuted, and
written as Word and .ics; the program is closed, opened again, and the meeting found. Run by session.py.
"""

from __future__ import annotations

import subprocess
import sys
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import bus

PROGRAM = Path(__file__).resolve().parents[2] / ".venv" / "bin" / "seutu-desktop"
TITLE = "Syyskokous – åäö ja 5 €"
MATTER = "Työ- ja loma-ajat, 1 200 €"
DECISION = "Päätettiin yksimielisesti – ääkkösin."
MATTERS = 10  # the standing ones and our own
OWN_MATTER = 5
MEMBERS = (
    "Kunta\tNimi\tNimike\tSähköposti\n"
    "Lahti\tÅsa Äijälä\tsivistysjohtaja\tasa.aijala@esimerkki.fi\n"
    "Hartola\tEero Öhman\tsivistysjohtaja\teero.ohman@esimerkki.fi"
)


class Visit:
    """The program, running; data, papers and pictures go to `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.open()

    def open(self) -> None:
        """Start the program and wait until the bus shows it."""
        self.process = subprocess.Popen([str(PROGRAM), "--data", str(self.folder / "seutu.db")])
        self.app = bus.application("Seutu", self.process)

    def wait_for_file(self, pattern: str) -> None:
        """Wait for a file beside the data, or in a folder there."""
        bus.wait(lambda: list(self.folder.rglob(pattern)), f"a file {pattern}")

    def press(self, name: str, role: str = "", **how: float) -> None:
        """Press the button (box, tab, entry) with this name."""
        bus.press(bus.find(self.app, name, role, **how))

    def choose(self, menu: str, name: str) -> None:
        """Choose an entry of a menu."""
        bus.press(bus.entry(self.app, menu, name))

    def write(self, name: str, text: str, role: str = "text") -> None:
        """Write into the field with this name."""
        bus.write(bus.find(self.app, name, role), text)

    def see(self, name: str, **how: float) -> None:
        """Wait until something with this name (or beginning) is shown."""
        bus.find(self.app, name, **how)

    def picture(self, name: str) -> None:
        """Save what the screen shows, and see that it is not blank."""
        time.sleep(0.5)  # a frame
        bus.picture(self.folder / f"{name}.png")

    def close(self) -> None:
        """Leave by the menu; the program must end well."""
        self.choose("Tiedosto", "Lopeta")
        status = self.process.wait(30)
        if status != 0:
            raise bus.NotThere(f"the program ended with status {status}")


def begin(visit: Visit) -> None:
    """Take the three steps of the first start, two members pasted."""
    visit.see("Tervetuloa")
    visit.picture("1-first-start")
    visit.press("Jatka", "push button")
    visit.see("Paikka")
    visit.press("Jatka", "push button")
    visit.write("Liitä edustajat taulukosta", MEMBERS)
    visit.press("Valmis", "push button")
    visit.see("Seuraava kokous")
    visit.picture("2-today")


def plan(visit: Visit) -> None:
    """Make a meeting with the title."""
    visit.press("Uusi kokous", "push button")
    visit.write("Nimi (vapaaehtoinen)", TITLE)
    visit.picture("3-new-meeting")
    visit.press("Luo kokous", "push button")
    visit.see(TITLE, contains=True)


def add_matter(visit: Visit) -> None:
    """Give the meeting a matter with a title and a proposal."""
    visit.press("Lisää", "push button")
    visit.see("Nimetön asia", contains=True)
    visit.write("Asian otsikko", MATTER)
    visit.write("Päätösehdotus", "Ohjausryhmä päättää asiasta.")
    visit.see(MATTER, contains=True)
    visit.picture("4-agenda")


def send(visit: Visit) -> None:
    """Send the agenda, which writes it."""
    visit.press("Lähetä esityslista…", "push button")
    visit.press("Avaa luonnos", "push button")
    visit.press("Muistio", "page tab")
    visit.see("Aloita kokous")


def hold(visit: Visit) -> None:
    """Begin, mark everybody present, decide every matter, one in words of its own, and end the meeting."""
    visit.press("Aloita kokous", "push button")
    visit.press("Merkitse kaikki läsnä oleviksi", "push button")
    visit.see("Päätösvaltainen", contains=True)
    for number in range(1, MATTERS + 1):
        visit.see(f"Tapahtumat, § {number}")
        visit.press("Ehdotus hyväksyttiin", "check box")
        visit.see(f"§ {number}: ehdotus hyväksyttiin")
        if number == OWN_MATTER:
            visit.write("Päätös", DECISION)
            visit.see(DECISION)  # as it will stand in the minutes
            visit.picture("5-live")
        if number < MATTERS:
            visit.press("Seuraava asia", "push button")
    # A meeting ends after it began, and both are told to the minute.
    visit.see("kestänyt 1 min", contains=True, seconds=70)
    visit.press("Päätä kokous…", "push button")
    visit.press("Päätä kokous", "push button")
    visit.see("Pidetty", contains=True)


def export(visit: Visit) -> None:
    """Write the minutes and the calendar from the menu."""
    visit.choose("Tiedosto", "Luo Word-asiakirja")
    visit.wait_for_file("Muistio*.docx")
    visit.choose("Tiedosto", "Kalenteri Outlookiin…")
    visit.press("Kaikki kokoukset", "radio button")
    visit.picture("6-calendar")
    visit.press("Tallenna tiedosto", "push button")
    visit.wait_for_file("*.ics")


def check_files(visit: Visit) -> None:
    """Look into what was written: every letter is there."""
    (memo,) = visit.folder.rglob("Muistio*.docx")
    with zipfile.ZipFile(memo) as packed:
        words = "".join(ElementTree.fromstring(packed.read("word/document.xml")).itertext())
    for part in (MATTER, DECISION, "Åsa Äijälä", "Eero Öhman"):
        if part not in words:
            raise bus.NotThere(f"{memo.name} does not say {part!r}")
    (calendar,) = visit.folder.rglob("*.ics")
    lines = calendar.read_bytes().replace(b"\r\n ", b"").decode().splitlines()
    if not any(line.startswith("SUMMARY") and TITLE in line for line in lines):
        raise bus.NotThere(f"{calendar.name} has no event {TITLE!r}")


def find_again(visit: Visit) -> None:
    """Close the program, open it again, and find the meeting by its title."""
    visit.close()
    visit.open()
    visit.see("Seuraava kokous")
    visit.press("Hae tai tee, Ctrl+K", "push button")
    visit.write("Hae tai tee", "syyskokous åäö")
    visit.see(TITLE, contains=True)
    visit.picture("7-found")
    bus.key(bus.RETURN)
    visit.see(f"Ohjausryhmä 1/2027: {TITLE}")
    visit.picture("8-again")
    visit.close()


STEPS = [begin, plan, add_matter, send, hold, export, check_files, find_again]


def main(folder: Path) -> int:
    """Do it all; on failure say which step, what was shown, and leave a picture."""
    visit = Visit(folder)
    try:
        for step in STEPS:
            sys.stderr.write(f"… {step.__name__}\n")
            step(visit)
    except Exception as error:
        sys.stderr.write(f"{step.__name__}: {error}\n")
        visit.picture("failed")
        return 1
    finally:
        if visit.process.poll() is None:
            visit.process.kill()
            visit.process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
