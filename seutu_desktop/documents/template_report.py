"""The Finnish words of a template's intake: what was found, what was added, why it was refused."""

from __future__ import annotations

from collections.abc import Iterable

from seutu_desktop.documents.repair import Finding

FINDINGS = {
    "style_added": "Pohjasta puuttui tyyli ”{detail}”. Se otettiin Seudun omasta pohjasta.",
    "list_added": "Pohjan luettelotyylissä ”{detail}” oli liian vähän tasoja. Luettelo "
    "otettiin Seudun pohjasta.",
    "tags_restored": "Sisältöohjausobjektien tunnisteet puuttuivat, joten ne pääteltiin objektien nimistä.",
    "binding_removed": "Ylätunnisteen kenttien sidonta tietovarastoon poistettiin, jotta "
    "Seutu voi täyttää ne.",
    "language_set": "Pohjan kieleksi asetettiin suomi, jotta ruudunlukija ääntää tekstin oikein.",
    "protection_removed": "Pohjan muokkaussuojaus poistettiin.",
    "not_a4": "Pohjan sivu ei ole A4. Vaihda sivukoko Wordissa.",
    "page_number_missing": "Pohjan ylä- ja alatunnisteesta puuttuu sivunumero tai sivujen määrä. "
    "Lisää ne Wordissa.",
    "comments": "Pohjassa on kommentteja. Ne näkyvät jokaisessa asiakirjassa, ellet poista niitä.",
    "tracked_changes": "Pohjassa on jäljitettyjä muutoksia. Hyväksy tai hylkää ne Wordissa.",
    "font": "Fontti ”{detail}” voi puuttua vastaanottajan koneesta, jolloin asettelu muuttuu.",
}
"""Sentences by finding code."""

REASONS = {
    "not_word": "Tiedosto ei ole Word-asiakirja (.docx tai .dotx).",
    "protected_or_old": "Tiedosto on suojattu salasanalla tai vanhaa .doc-muotoa. Tallenna se "
    "Wordissa .docx-muotoon.",
    "damaged": "Tiedosto on vaurioitunut. Avaa se Wordissa ja tallenna uudelleen.",
    "too_large": "Pohja on liian suuri. Pienennä sen kuvia.",
    "bomb": "Tiedosto purkautuu epäilyttävän suureksi, joten sitä ei avattu.",
    "bad_part_name": "Tiedoston sisällä on kielletty nimi, joten sitä ei avattu.",
    "macro": "Pohjassa on makro tai upotettu ohjelma. Tallenna se Wordissa ilman niitä .docx-muotoon.",
    "encoding": "Tiedoston merkistö ei ole UTF-8. Tallenna se Wordissa uudelleen.",
    "entities": "Tiedostossa on XML-määrittelyjä, joita Wordin asiakirjassa ei ole, joten sitä ei avattu.",
    "alt_chunk": "Pohja hakee sisältöä toisesta tiedostosta. Liitä sisältö pohjaan itseensä.",
    "external": "Pohja viittaa tiedostoon toisessa paikassa. Upota kuvat pohjaan ja "
    "irrota sen oma mallipohja.",
    "field": "Pohjassa on kenttä ({detail}), jota Seutu ei salli. Poista kenttä Wordissa.",
    "anchor_missing": "Pohjasta puuttuu sisältöohjausobjekti, jonka tunniste on ”sisalto”. "
    "Lisää se kohtaan, johon "
    "asiakirjan teksti tulee.",
    "anchor_twice": "Pohjassa on useampi sisältöohjausobjekti, jonka tunniste on "
    "”sisalto”. Jätä niistä yksi.",
    "anchor_misplaced": "Sisältöohjausobjekti ”sisalto” on taulukossa tai tekstin seassa. "
    "Siirrä se omaan kappaleeseensa.",
    "own_heading": "Pohjassa on oma otsikkotyylinen kappale. Vaihda sen tyyli, sillä "
    "asiakirjan otsikot tekee Seutu.",
}
"""Sentences by the reason code of TemplateRefused."""


def sentences(findings: Iterable[Finding]) -> list[str]:
    """Return the Finnish report of an intake, one sentence a finding, in order."""
    return [FINDINGS[each.code].format(detail=each.detail) for each in findings]


def reason_sentence(reason: str, detail: str = "") -> str:
    """Return why a template was refused and what to do about it."""
    return REASONS[reason].format(detail=detail or "tuntematon")
