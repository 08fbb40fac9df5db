from __future__ import annotations

from datetime import date

from documents.linting import file_findings
from documents.reading import words
from seutu_desktop.documents.onboarding import (
    Decision,
    MeetingDecisions,
    OnboardingPack,
    onboarding_pack,
)
from seutu_desktop.documents.render import render


def full_pack() -> OnboardingPack:
    """Return a pack in which everything is said once."""
    return OnboardingPack(
        name="Öljymäki Onni",
        person_id="p",
        organisation="Seudun sivistysverkosto",
        day=date(2026, 11, 24),
        seats=("Ohjausryhmä, jäsen, Asikkala, 1.12.2026 alkaen",),
        vision="Yhdessä oppiva seutu",
        values=("Yhdessä",),
        areas=("Osaaminen",),
        municipalities=("Asikkala", "Lahti"),
        dates=(("ke 9.12.2026", "klo 9.00–11.30", "Ohjausryhmä", "Lahti"),),
        goals=(("Perehdytys toimii", "Osaaminen", "käynnissä"),),
        actions=(("Kokoa tiedot", "15.1.2027", "11.11.2026, § 115"),),
        meetings=(
            MeetingDecisions(
                "Ohjausryhmä 10/2026, 11.11.2026", (Decision("§ 113", "Loma-ajat", "**Hyväksyttiin.**"),)
            ),
        ),
        groups=(("Ohjausryhmä", (("Äänekäs Anna", "Lahti", "puheenjohtaja", "anna@esimerkki.fi"),)),),
    )


def test_everything_the_pack_holds_is_printed() -> None:
    data = render(onboarding_pack(full_pack())).data
    printed = "\n".join(words(data))
    for told in ("Yhdessä oppiva seutu", "ke 9.12.2026", "Perehdytys toimii", "15.1.2027", "§ 113"):
        assert told in printed
    assert "Hyväksyttiin." in printed
    assert file_findings(data) == []


def test_an_empty_pack_says_what_is_not_there_yet() -> None:
    pack = OnboardingPack("A", "p", "", date(2026, 1, 2), ("Ohjausryhmä, jäsen",))
    printed = "\n".join(words(render(onboarding_pack(pack)).data))
    assert "Kokouspäiviä ei ole vielä sovittu." in printed
    assert "Vuodelle 2026 ei ole vielä toimintasuunnitelmaa." in printed
    assert "Päätöksiä ei ole vielä." in printed
