<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fi_FI">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Aineisto: {0}</source>
        <translation>Data file: {0}</translation>
    </message>
    <message>
        <source>Kokoukset, muistiot ja kalenteri seudulliselle verkostolle.</source>
        <translation>Meetings, memos and a calendar for a regional network.</translation>
    </message>
    <message>
        <source>Lisenssi: Apache 2.0. Qt {0} (LGPL 3), Inter (OFL 1.1).</source>
        <translation>Licence: Apache 2.0. Qt {0} (LGPL 3), Inter (OFL 1.1).</translation>
    </message>
    <message>
        <source>Seutu ei lähetä tietoja minnekään.</source>
        <translation>Seutu sends no data anywhere.</translation>
    </message>
    <message>
        <source>Seutu {0}</source>
        <translation>Seutu {0}</translation>
    </message>
    <message>
        <source>Sulje</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tietoja Seudusta</source>
        <translation>About Seutu</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Aineisto: {0}</source>
        <translation>Data file: {0}</translation>
    </message>
    <message>
        <source>Kokoukset, muistiot ja kalenteri seudulliselle verkostolle.</source>
        <translation>Meetings, memos and a calendar for a regional network.</translation>
    </message>
    <message>
        <source>Lisenssi: Apache 2.0. Qt {0} (LGPL 3), Inter (OFL 1.1).</source>
        <translation>Licence: Apache 2.0. Qt {0} (LGPL 3), Inter (OFL 1.1).</translation>
    </message>
    <message>
        <source>Seutu ei lähetä tietoja minnekään.</source>
        <translation>Seutu sends no data anywhere.</translation>
    </message>
    <message>
        <source>Seutu {0}</source>
        <translation>Seutu {0}</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Lisää toimenpide: kuka tekee mitä ja milloin</source>
        <translation>Add action: who does what and when</translation>
    </message>
</context>
<context>
    <name>ActionsTab</name>
    <message>
        <source>Asia</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Asia, jossa toimenpiteestä sovittiin</source>
        <translation>Matter in which the action was agreed</translation>
    </message>
    <message>
        <source>Lisää toimenpide</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>Toimenpide palaa seuraaville esityslistoille, kunnes se on tehty.</source>
        <translation>The action returns on the next agendas until it is done.</translation>
    </message>
    <message>
        <source>Toimenpide poistettu</source>
        <translation>Action deleted</translation>
    </message>
    <message>
        <source>Tässä kokouksessa ei sovittu toimenpiteistä</source>
        <translation>No actions were agreed in this meeting</translation>
    </message>
</context>
<context>
    <name>AgendaTab</name>
    <message>
        <source>Ehdota asioita</source>
        <translation>Suggest matters</translation>
    </message>
    <message>
        <source>Esityslista on tyhjä</source>
        <translation>The agenda is empty</translation>
    </message>
    <message>
        <source>Lisää asia</source>
        <translation>Add matter</translation>
    </message>
    <message>
        <source>Seutu ehdottaa vakioasiat, siirretyt asiat ja avoimet toimenpiteet.</source>
        <translation>Seutu suggests standing matters, moved matters and open actions.</translation>
    </message>
</context>
<context>
    <name>Agendas</name>
    <message>
        <source>Ei tulevia kokouksia. Suunnittele ensin vuosi.</source>
        <translation>No coming meetings. Plan the year first.</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Arvio</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Tyhjä, jos vastaaja ei tunne asiaa</source>
        <translation>Empty if the participant does not know the matter</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Äänestys kirjattu</source>
        <translation>Vote recorded</translation>
    </message>
</context>
<context>
    <name>AssessmentAnswer</name>
    <message>
        <source>Arvio</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Arvio on ilman perustelua.</source>
        <translation>The score has no evidence.</translation>
    </message>
    <message>
        <source>Arvioitavat kohteet</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Ehdotetut toimet</source>
        <translation>Proposed measures</translation>
    </message>
    <message>
        <source>Kehittämiskohteet</source>
        <translation>Development targets</translation>
    </message>
    <message>
        <source>Näytä vastaukset</source>
        <translation>Show answers</translation>
    </message>
    <message>
        <source>Perustelu</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Perustelu: mihin arvio nojaa</source>
        <translation>Evidence: what the score rests on</translation>
    </message>
    <message>
        <source>Seuraava kohde</source>
        <translation>Next criterion</translation>
    </message>
    <message>
        <source>Vahvuudet</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Vain vastausten kirjaamista varten. Yhteisarviossa vastaukset näkyvät nimettöminä.</source>
        <translation>Only for entering answers. In the consensus the answers show without names.</translation>
    </message>
    <message>
        <source>Vastaukset ovat peitossa, jotta ne eivät näy nimen vieressä, kun näyttöä jaetaan. Yhteisarviossa ne ovat nimettöminä.</source>
        <translation>The answers are covered, so that they do not show beside a name when the screen is shared. In the consensus they have no names.</translation>
    </message>
</context>
<context>
    <name>AssessmentConsensus</name>
    <message>
        <source>Kehittämiskohde</source>
        <translation>Development target</translation>
    </message>
    <message>
        <source>Kirjaa</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Mihin yhteisarvio perustuu</source>
        <translation>What the consensus rests on</translation>
    </message>
    <message>
        <source>Näytä kaikki</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Perusteluja, nimettömänä</source>
        <translation>Evidence, without names</translation>
    </message>
    <message>
        <source>Uusi kortti</source>
        <translation>New card</translation>
    </message>
    <message>
        <source>Vahvuus</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Yhteisarvio</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Yhteisarvion perustelu</source>
        <translation>Evidence for the consensus</translation>
    </message>
</context>
<context>
    <name>AssessmentCriteria</name>
    <message>
        <source>Alas</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Arvioitavat kohteet</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Kirjoita nimi ja paina Enter</source>
        <translation>Type a name and press Enter</translation>
    </message>
    <message>
        <source>Kun lisäät tai poistat kohteita, kierroksella on oma kriteeristö. Vastattua kohdetta ei voi poistaa.</source>
        <translation>When you add or remove criteria, the round has its own criteria. A criterion with answers cannot be removed.</translation>
    </message>
    <message>
        <source>Poista valittu</source>
        <translation>Remove selected</translation>
    </message>
    <message>
        <source>Uusi kohde</source>
        <translation>New criterion</translation>
    </message>
    <message>
        <source>Valitun kohteen nimi</source>
        <translation>Name of the selected criterion</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ylös</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>AssessmentFinding</name>
    <message>
        <source>Mistä kohteesta</source>
        <translation>From which criterion</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Teksti</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Työmäärä: 1 pieni, 5 suuri</source>
        <translation>Effort: 1 small, 5 large</translation>
    </message>
    <message>
        <source>Vaikutus ja työmäärä</source>
        <translation>Impact and effort</translation>
    </message>
    <message>
        <source>Vaikutus: 1 pieni, 5 suuri</source>
        <translation>Impact: 1 small, 5 large</translation>
    </message>
</context>
<context>
    <name>AssessmentHeader</name>
    <message>
        <source>Itsearviointi</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Itsearviointi {0}</source>
        <translation>Self-assessment {0}</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Vuosi</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Yhteenveto Wordiin</source>
        <translation>Write summary in Word</translation>
    </message>
</context>
<context>
    <name>AssessmentIntake</name>
    <message>
        <source>Huomattavaa valitussa tiedostossa</source>
        <translation>Remarks on the selected file</translation>
    </message>
    <message>
        <source>Lue lomakkeet</source>
        <translation>Read forms</translation>
    </message>
    <message>
        <source>Luetut tiedostot</source>
        <translation>Files read</translation>
    </message>
    <message>
        <source>Mitään ei ole vielä otettu mukaan. Valitse, minkä tiedostojen vastaukset otetaan.</source>
        <translation>Nothing has been taken in yet. Choose the files whose answers are taken in.</translation>
    </message>
    <message>
        <source>Ota vastaukset</source>
        <translation>Take in answers</translation>
    </message>
    <message>
        <source>Älä ota mitään</source>
        <translation>Take in nothing</translation>
    </message>
</context>
<context>
    <name>AssessmentInvite</name>
    <message>
        <source>Itsearviointipäivä</source>
        <translation>Self-assessment day</translation>
    </message>
    <message>
        <source>Kriteeristö</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Lisää…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Osallistujat</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Poista osallistuja</source>
        <translation>Remove participant</translation>
    </message>
    <message>
        <source>Päivitä jäsenistä</source>
        <translation>Update from members</translation>
    </message>
    <message>
        <source>Tee lomakkeet Exceliin…</source>
        <translation>Make Excel forms…</translation>
    </message>
    <message>
        <source>Vastaukset viimeistään</source>
        <translation>Answers by</translation>
    </message>
</context>
<context>
    <name>AssessmentLetter</name>
    <message>
        <source>Kopioi kutsu</source>
        <translation>Copy invitation</translation>
    </message>
    <message>
        <source>Kopioi osoitteet</source>
        <translation>Copy addresses</translation>
    </message>
    <message>
        <source>Kutsu</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>AssessmentPanel</name>
    <message>
        <source>Edellinen vaihe on vielä edessä</source>
        <translation>The previous step is still ahead</translation>
    </message>
    <message>
        <source>Itsearviointi {0} aloitettu</source>
        <translation>Self-assessment {0} started</translation>
    </message>
    <message>
        <source>Kierroksella ei ole vielä arvioitavia kohteita</source>
        <translation>The round has no criteria yet</translation>
    </message>
    <message>
        <source>Kierros on päätetty</source>
        <translation>The round is closed</translation>
    </message>
    <message>
        <source>Kukaan ei ole vielä vastannut</source>
        <translation>Nobody has answered yet</translation>
    </message>
</context>
<context>
    <name>AssessmentPerson</name>
    <message>
        <source>Esimerkiksi asiantuntija, jolla ei ole paikkaa ryhmissä.</source>
        <translation>For example an expert with no seat in the groups.</translation>
    </message>
    <message>
        <source>Henkilö</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lisää osallistuja</source>
        <translation>Add participant</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AssessmentVotes</name>
    <message>
        <source>Kenen äänet</source>
        <translation>Whose votes</translation>
    </message>
    <message>
        <source>Valitse tavoitteeksi</source>
        <translation>Choose as goal</translation>
    </message>
    <message>
        <source>Ääniä osallistujaa kohti</source>
        <translation>Votes per participant</translation>
    </message>
    <message>
        <source>Ääniä tälle kohteelle</source>
        <translation>Votes for this target</translation>
    </message>
</context>
<context>
    <name>AssessmentWords</name>
    <message>
        <source>Ei vielä vastauksia</source>
        <translation>No answers yet</translation>
    </message>
    <message>
        <source>Kierros päätettiin {0}. Se on luettavissa, mutta sitä ei enää muuteta.</source>
        <translation>The round was closed on {0}. It can be read but is no longer changed.</translation>
    </message>
    <message>
        <source>Mediaani {0} · vaihtelu {1} · {2}</source>
        <translation>Median {0} · range {1} · {2}</translation>
    </message>
    <message>
        <source>Vuonna {0}: {1}</source>
        <translation>In {0}: {1}</translation>
    </message>
    <message>
        <source>ei kutsuttu</source>
        <translation>not invited</translation>
    </message>
    <message>
        <source>ei sähköpostiosoitetta</source>
        <translation>no email address</translation>
    </message>
    <message>
        <source>kutsuttu {0}</source>
        <translation>invited {0}</translation>
    </message>
    <message>
        <source>mediaani {0}</source>
        <translation>median {0}</translation>
    </message>
    <message>
        <source>mediaani {0}, vaihtelu {1}, {2}</source>
        <translation>median {0}, range {1}, {2}</translation>
    </message>
    <message>
        <source>työmäärä {0}</source>
        <translation>effort {0}</translation>
    </message>
    <message>
        <source>vaikutus {0}</source>
        <translation>impact {0}</translation>
    </message>
    <message>
        <source>vastannut {0}</source>
        <translation>answered {0}</translation>
    </message>
    <message>
        <source>yhteisarvio {0}</source>
        <translation>consensus {0}</translation>
    </message>
    <message>
        <source>{0} / {1} arvioitu</source>
        <translation>{0} / {1} scored</translation>
    </message>
    <message>
        <source>{0} / {1} vastannut</source>
        <translation>{0} / {1} answered</translation>
    </message>
    <message>
        <source>{0}: luvut näytetään, kun niitä on vähintään {1}</source>
        <translation>{0}: figures are shown from {1} answers up</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Avaa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Julkinen</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Liite {0}</source>
        <translation>Attachment {0}</translation>
    </message>
    <message>
        <source>Liitteet</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Nimeä uudelleen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Oheismateriaali</source>
        <translation>Background material</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{0}, ei julkinen</source>
        <translation>{0}, not public</translation>
    </message>
</context>
<context>
    <name>AttendancePanel</name>
    <message>
        <source>Ei päätösvaltainen: {0}</source>
        <translation>Not quorate: {0}</translation>
    </message>
    <message>
        <source>Ei varajäsentä</source>
        <translation>No deputy</translation>
    </message>
    <message>
        <source>Kaikki merkitty</source>
        <translation>All marked</translation>
    </message>
    <message>
        <source>Kaikki merkitty läsnä oleviksi</source>
        <translation>All marked as present</translation>
    </message>
    <message>
        <source>L läsnä · E etänä · P poissa · I este ilmoitettu · V varajäsen · välilyönti vaihtaa</source>
        <translation>L present · E remote · P absent · I excused · V deputy · Space changes</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lisää jäsenet ensin</source>
        <translation>Add members first</translation>
    </message>
    <message>
        <source>Lisää jäsenet ensin, niin heidän läsnäolonsa merkitään tässä.</source>
        <translation>Add members first, then mark their attendance here.</translation>
    </message>
    <message>
        <source>Lisää osallistuja</source>
        <translation>Add participant</translation>
    </message>
    <message>
        <source>Lisää osallistuja nimellä</source>
        <translation>Add participant by name</translation>
    </message>
    <message>
        <source>Läsnäolo</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Merkitse kaikki läsnä oleviksi</source>
        <translation>Mark all as present</translation>
    </message>
    <message>
        <source>Merkitty {0}, merkitsemättä {1}</source>
        <translation>Marked {0}, unmarked {1}</translation>
    </message>
    <message>
        <source>Missä tehtävässä</source>
        <translation>In what role</translation>
    </message>
    <message>
        <source>Päätösvaltainen: {0}</source>
        <translation>Quorate: {0}</translation>
    </message>
    <message>
        <source>Ryhmällä ei ole jäseniä kokouspäivänä</source>
        <translation>The group has no members on the meeting day</translation>
    </message>
    <message>
        <source>Varajäsen poistettu</source>
        <translation>Deputy removed</translation>
    </message>
    <message>
        <source>Varajäsen: {0}</source>
        <translation>Deputy: {0}</translation>
    </message>
    <message>
        <source>läsnä {0}, tarvitaan {1}</source>
        <translation>present {0}, needed {1}</translation>
    </message>
    <message>
        <source>{0} lisätty osallistujiin</source>
        <translation>{0} added to participants</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Ensimmäinen varmuuskopio tehdään, kun suljet Seudun.</source>
        <translation>The first backup is made when you close Seutu.</translation>
    </message>
    <message>
        <source>Varmuuskopio tehty {0}</source>
        <translation>Backup made {0}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message numerus="yes">
        <source>%n asiaa</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kokousta</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Koko</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Sisältää</source>
        <translation>Contains</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>ei voi lukea</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>{0} Mt</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>Aineiston paikka</source>
        <translation>Data file location</translation>
    </message>
    <message>
        <source>Avaa kansio</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Ei vielä varmuuskopioita.</source>
        <translation>No backups yet.</translation>
    </message>
    <message>
        <source>Palauta muusta tiedostosta…</source>
        <translation>Restore from another file…</translation>
    </message>
    <message>
        <source>Palauta…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Seutu tekee varmuuskopion itse, kun ohjelma avataan ja jotain on muuttunut. Kahden viime päivän kopiot säilyvät kaikki, sitten 7 päivältä, 8 viikolta ja 12 kuukaudelta.</source>
        <translation>Seutu makes a backup by itself when the program is opened and something has changed. All copies from the last two days are kept, then those from 7 days, 8 weeks and 12 months.</translation>
    </message>
    <message>
        <source>Siirrä aineisto toiselle koneelle viemällä kaikki kansioon tai kopioimalla koko kansio, kun Seutu on suljettu.</source>
        <translation>Move the data file to another computer by exporting everything to a folder, or by copying the whole folder when Seutu is closed.</translation>
    </message>
    <message>
        <source>Tee nyt</source>
        <translation>Make now</translation>
    </message>
    <message>
        <source>Varmuuskopiot</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Vie kaikki kansioon…</source>
        <translation>Export all to folder…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Kaikki viety kansioon {0}</source>
        <translation>Everything exported to folder {0}</translation>
    </message>
    <message>
        <source>Koko aineisto korvataan sillä. Nykyisestä tehdään ensin varmuuskopio, joten siihen voi vielä palata. Liitteet ja kirjoitetut asiakirjat säilyvät.</source>
        <translation>It replaces the whole data file. A backup of the current one is made first, so you can still go back to it. Attachments and written documents are kept.</translation>
    </message>
    <message>
        <source>Palauta</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Palautetaanko varmuuskopio {0}?</source>
        <translation>Restore backup {0}?</translation>
    </message>
    <message>
        <source>Palautettu: {0}</source>
        <translation>Restored: {0}</translation>
    </message>
    <message>
        <source>Seudun aineistot (*.db)</source>
        <translation>Seutu data files (*.db)</translation>
    </message>
    <message>
        <source>Valitse varmuuskopio</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>Varmuuskopio tehty: {0}</source>
        <translation>Backup made: {0}</translation>
    </message>
    <message>
        <source>Vie kaikki kansioon</source>
        <translation>Export all to folder</translation>
    </message>
    <message>
        <source>Viedään…</source>
        <translation>Exporting…</translation>
    </message>
</context>
<context>
    <name>BigPlot</name>
    <message>
        <source>Liian vähän vastauksia näytettäväksi</source>
        <translation>Too few answers to show</translation>
    </message>
</context>
<context>
    <name>BodiesTab</name>
    <message numerus="yes">
        <source>%n avointa</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jäsentä</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä ryhmiä</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen ryhmä, niin sille voi suunnitella kokouksia.</source>
        <translation>Add the first group, then you can plan meetings for it.</translation>
    </message>
    <message>
        <source>Ryhmät</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Uusi ryhmä</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>BodyDetail</name>
    <message numerus="yes">
        <source>%n avointa paikkaa</source>
        <translation>
            <numerusform>%n vacant seat</numerusform>
            <numerusform>%n vacant seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jäsentä</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Edustaja vaihtuu: {0}</source>
        <translation>Representative changes: {0}</translation>
    </message>
    <message>
        <source>Jäsenlista kopioitu leikepöydälle</source>
        <translation>Member list copied to the clipboard</translation>
    </message>
    <message>
        <source>Kopioi jäsenlista</source>
        <translation>Copy member list</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lisää jäsen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Näytä myös päättyneet ({0})</source>
        <translation>Show ended too ({0})</translation>
    </message>
    <message>
        <source>Poista ryhmä</source>
        <translation>Delete group</translation>
    </message>
    <message>
        <source>Tulosta jäsenlista…</source>
        <translation>Print member list…</translation>
    </message>
    <message>
        <source>Vaihda</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Vaihda edustaja</source>
        <translation>Replace representative</translation>
    </message>
    <message>
        <source>ei omia numeroita</source>
        <translation>no own numbers</translation>
    </message>
    <message>
        <source>omat numerot</source>
        <translation>own numbers</translation>
    </message>
    <message>
        <source>{0} jää pois. Menneet asiakirjat säilyvät ennallaan.</source>
        <translation>{0} leaves. Past documents stay as they are.</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>Kokouksen asiakirja</source>
        <translation>Meeting document</translation>
    </message>
    <message>
        <source>Kopioi jäsenlista</source>
        <translation>Copy member list</translation>
    </message>
    <message>
        <source>Laji</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lisää jäsen</source>
        <translation>Add member</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Näytä myös päättyneet</source>
        <translation>Show ended too</translation>
    </message>
    <message>
        <source>Omat kokous- ja pykälänumerot kalenterivuosittain</source>
        <translation>Own meeting and § numbers for each calendar year</translation>
    </message>
    <message>
        <source>Pykälän järjestys</source>
        <translation>Order within a §</translation>
    </message>
    <message>
        <source>Ryhmän nimi</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>Ryhmän toiminnot</source>
        <translation>Group actions</translation>
    </message>
    <message>
        <source>Toimiala</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Toiminta alkaa</source>
        <translation>Starts operating</translation>
    </message>
    <message>
        <source>Toiminta päättyy</source>
        <translation>Stops operating</translation>
    </message>
</context>
<context>
    <name>BreakLines</name>
    <message>
        <source>Ensimmäinen päivä</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Laji</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Poista loma</source>
        <translation>Remove break</translation>
    </message>
    <message>
        <source>Vahvistettu</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Viimeinen päivä</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Vuodella ei ole lomia.</source>
        <translation>The year has no breaks.</translation>
    </message>
    <message>
        <source>koulujen loma</source>
        <translation>school break</translation>
    </message>
    <message>
        <source>lukukausi alkaa</source>
        <translation>term begins</translation>
    </message>
    <message>
        <source>muu</source>
        <translation>other</translation>
    </message>
</context>
<context>
    <name>BudgetForm</name>
    <message>
        <source>Avaa osuudet uudelleen</source>
        <translation>Open shares again</translation>
    </message>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kunnat maksavat yhdessä, €</source>
        <translation>Municipalities pay together, €</translation>
    </message>
    <message>
        <source>Kuntien osuudet</source>
        <translation>Municipal shares</translation>
    </message>
    <message>
        <source>Lisää meno</source>
        <translation>Add expense</translation>
    </message>
    <message>
        <source>Lisää tulo</source>
        <translation>Add income</translation>
    </message>
    <message>
        <source>Osuudet Exceliin</source>
        <translation>Write shares in Excel</translation>
    </message>
    <message>
        <source>Osuudet Wordiin</source>
        <translation>Write shares in Word</translation>
    </message>
    <message>
        <source>Poista talousarvio</source>
        <translation>Delete budget</translation>
    </message>
    <message>
        <source>Pykälät</source>
        <translation>Sections (§)</translation>
    </message>
    <message>
        <source>Rivit</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Tallennettu: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Talousarvio</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Talousarvio ei ole vielä millään esityslistalla.</source>
        <translation>The budget is not on any agenda yet.</translation>
    </message>
    <message>
        <source>Talousarvio {0}</source>
        <translation>Budget {0}</translation>
    </message>
    <message>
        <source>Talousarvio {0} on esityslistalla</source>
        <translation>Budget {0} is on the agenda</translation>
    </message>
    <message>
        <source>Talousarvio {0} poistettu</source>
        <translation>Budget {0} deleted</translation>
    </message>
    <message>
        <source>Talousarvion huomautus</source>
        <translation>Budget note</translation>
    </message>
    <message>
        <source>Talousarvion rivit</source>
        <translation>Budget rows</translation>
    </message>
    <message>
        <source>Talousarvion toiminnot</source>
        <translation>Budget actions</translation>
    </message>
    <message>
        <source>Uusi meno</source>
        <translation>New expense</translation>
    </message>
    <message>
        <source>Uusi tulo</source>
        <translation>New income</translation>
    </message>
    <message>
        <source>Vahvista osuudet</source>
        <translation>Confirm shares</translation>
    </message>
    <message>
        <source>Verkoston asetus</source>
        <translation>Network setting</translation>
    </message>
    <message>
        <source>Vie esityslistalle</source>
        <translation>Put on agenda</translation>
    </message>
    <message>
        <source>Vuoden {0} osuudet avattu uudelleen</source>
        <translation>Shares of {0} opened again</translation>
    </message>
    <message>
        <source>Vuoden {0} osuudet vahvistettu</source>
        <translation>Shares of {0} confirmed</translation>
    </message>
    <message>
        <source>Väkiluvun päivä</source>
        <translation>Population date</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>BudgetTab</name>
    <message>
        <source>Ei vielä talousarviota</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Lisää talousarvio</source>
        <translation>Add budget</translation>
    </message>
    <message>
        <source>Lisää vuoden talousarvio, niin Seutu jakaa kuntien osuudet väkiluvun mukaan.</source>
        <translation>Add the year’s budget, and Seutu splits the municipal shares by population.</translation>
    </message>
    <message>
        <source>Uusi vuosi {0}</source>
        <translation>New year {0}</translation>
    </message>
    <message>
        <source>Vuosi</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>BudgetTables</name>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Laji</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Osuus</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Rivi</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Talousarvio</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Toteutunut</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Väestöstä</source>
        <translation>Of population</translation>
    </message>
    <message>
        <source>Väkiluku</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Yhteensä</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>meno</source>
        <translation>expense</translation>
    </message>
    <message>
        <source>tulo</source>
        <translation>income</translation>
    </message>
    <message>
        <source>tulot {0} · menot {1}</source>
        <translation>income {0} · expenses {1}</translation>
    </message>
    <message>
        <source>{0} · erotus {1}</source>
        <translation>{0} · difference {1}</translation>
    </message>
</context>
<context>
    <name>BugReportDialog</name>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kopioi tiedot</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Ohjelmassa on vika</source>
        <translation>The program has a fault</translation>
    </message>
    <message>
        <source>Toiminto keskeytyi. Kaikki tallennettu on tallessa. Kopioi tiedot ja lähetä ne ylläpidolle.</source>
        <translation>The operation was interrupted. Everything saved is safe. Copy the details and send them to support.</translation>
    </message>
    <message>
        <source>Vian tiedot</source>
        <translation>Fault details</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Valitse kansio</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Vuoden {0} kokoukset</source>
        <translation>Meetings in {0}</translation>
    </message>
    <message>
        <source>{0} on tallennettu kansioon {1}</source>
        <translation>{0} is saved in folder {1}</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Kaikki kokoukset</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Kalenteri Outlookiin</source>
        <translation>Calendar to Outlook</translation>
    </message>
    <message>
        <source>Kansio, johon tiedosto tallennetaan</source>
        <translation>Folder to save the file in</translation>
    </message>
    <message>
        <source>Kun tiedosto avataan uudelleen</source>
        <translation>When the file is opened again</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Seutu kirjoittaa kokoukset tiedostoksi, jonka Outlook avaa. Ajat ovat Suomen aikaa myös kesäajan vaihtuessa.</source>
        <translation>Seutu writes the meetings to a file that Outlook opens. Times are in Finnish time, also when daylight saving time changes.</translation>
    </message>
    <message>
        <source>Tallenna tiedosto</source>
        <translation>Save file</translation>
    </message>
    <message>
        <source>Tallennetaan kansioon</source>
        <translation>Save in folder</translation>
    </message>
    <message>
        <source>Vaihda…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Vain tämä kokous</source>
        <translation>This meeting only</translation>
    </message>
</context>
<context>
    <name>ChooseMeeting</name>
    <message>
        <source>Kokoukset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ComingList</name>
    <message>
        <source>Ei kokouksia seuraavien 60 päivän aikana.</source>
        <translation>No meetings in the next 60 days.</translation>
    </message>
    <message>
        <source>Tulossa</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
</context>
<context>
    <name>ConsensusPane</name>
    <message>
        <source>Kirjaa</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kirjoita kehittämiskohde ja paina Enter</source>
        <translation>Type a development target and press Enter</translation>
    </message>
    <message>
        <source>Kirjoita vahvuus ja paina Enter</source>
        <translation>Type a strength and press Enter</translation>
    </message>
    <message>
        <source>Näytä kaikki {0}</source>
        <translation>Show all {0}</translation>
    </message>
    <message>
        <source>Näytä vähemmän</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sovitaan yhdessä: ei lasketa vastauksista</source>
        <translation>Agreed together: not computed from the answers</translation>
    </message>
    <message>
        <source>Yhteisarvio</source>
        <translation>Consensus</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Kirjoita nimi</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Kirjoita nimi.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Puhelin</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Sähköposti</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tehtävä</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tuttu henkilö</source>
        <translation>Known person</translation>
    </message>
    <message>
        <source>Uusi henkilö</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n asiaa, tavoitetta, hanketta ja mallia</source>
        <translation>
            <numerusform>%n matter, goal, project or model</numerusform>
            <numerusform>%n matters, goals, projects and models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avointa</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avointa käsittelyä</source>
        <translation>
            <numerusform>%n open handling</numerusform>
            <numerusform>%n open handlings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edustajaa ja varaedustajaa</source>
        <translation>
            <numerusform>%n representative or deputy</numerusform>
            <numerusform>%n representatives and deputies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ehdotusta</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanketta</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n huomiota</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ilman perustelua</source>
        <translation>
            <numerusform>%n without evidence</numerusform>
            <numerusform>%n without evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jätetty pois</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kohdetta</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kokousta</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuntaa ja ohjausryhmä</source>
        <translation>
            <numerusform>%n municipality and the steering group</numerusform>
            <numerusform>%n municipalities and the steering group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liitettä</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lomaketta</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mallia</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n myöhässä</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päivää ennen</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päivää jälkeen</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n riviä</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidosryhmää</source>
        <translation>
            <numerusform>%n stakeholder</numerusform>
            <numerusform>%n stakeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tavoitetta</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tehtävää on myöhässä</source>
        <translation>
            <numerusform>%n task is late</numerusform>
            <numerusform>%n tasks are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastaanottajaa</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta puuttuu</source>
        <translation>
            <numerusform>%n answer is missing</numerusform>
            <numerusform>%n answers are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ääntä</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Itsearvioinnista odottaa %n valittua kehittämiskohdetta.</source>
        <translation>
            <numerusform>%n development target chosen in the self-assessment is waiting.</numerusform>
            <numerusform>%n development targets chosen in the self-assessment are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Myöhässä %n pv</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ja %n muuta</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>käsittely puuttuu %n kunnasta</source>
        <translation>
            <numerusform>handling missing from %n municipality</numerusform>
            <numerusform>handling missing from %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merkitty lähetetyksi %n kuntaan</source>
        <translation>
            <numerusform>marked as sent to %n municipality</numerusform>
            <numerusform>marked as sent to %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Kaikki merkitty läsnä oleviksi</source>
        <translation>All marked as present</translation>
    </message>
    <message>
        <source>Kokous alkoi</source>
        <translation>Meeting started</translation>
    </message>
</context>
<context>
    <name>DataFileOpener</name>
    <message>
        <source>Avaa vain luettavaksi</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>Luo uusi aineisto…</source>
        <translation>Create new data file…</translation>
    </message>
    <message>
        <source>Palauta varmuuskopio {0} klo {1}</source>
        <translation>Restore backup {0} at {1}</translation>
    </message>
    <message>
        <source>Seudun aineistot (*.db)</source>
        <translation>Seutu data files (*.db)</translation>
    </message>
    <message>
        <source>Seudun aineistot (*.db);;Kaikki tiedostot (*)</source>
        <translation>Seutu data files (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>Uusi aineisto</source>
        <translation>New data file</translation>
    </message>
    <message>
        <source>Valitse aineisto</source>
        <translation>Choose data file</translation>
    </message>
    <message>
        <source>Valitse toinen tiedosto…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Vaurioitunut tiedosto jää talteen.</source>
        <translation>The damaged file is kept.</translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Avaa kalenteri</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Kirjoita päivä muodossa 9.12.2026.</source>
        <translation>Write the date in the form 9.12.2026.</translation>
    </message>
    <message>
        <source>Päivää {0} ei ole.</source>
        <translation>The date {0} does not exist.</translation>
    </message>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Ehdotus hyväksyttiin</source>
        <translation>Proposal approved</translation>
    </message>
    <message>
        <source>Pöydälle</source>
        <translation>Deferred</translation>
    </message>
    <message>
        <source>Tiedoksi</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Valmisteluun</source>
        <translation>Back to preparation</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>21.4.</source>
        <translation>21.4.</translation>
    </message>
    <message>
        <source>305/00.04.01/2026</source>
        <translation>305/00.04.01/2026</translation>
    </message>
    <message>
        <source>31</source>
        <translation>31</translation>
    </message>
</context>
<context>
    <name>DecisionMenu</name>
    <message>
        <source>Aloita päätös ehdotuksen sanoista</source>
        <translation>Begin the decision with the words of the proposal</translation>
    </message>
    <message>
        <source>Asia siirretty kokoukseen {0}</source>
        <translation>Matter carried to meeting {0}</translation>
    </message>
    <message>
        <source>Hyväksyttiin muutettuna</source>
        <translation>Approved as amended</translation>
    </message>
    <message>
        <source>Muu päätös</source>
        <translation>Other decision</translation>
    </message>
    <message>
        <source>Palauta käsittelyyn</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Peru päätös</source>
        <translation>Take back the decision</translation>
    </message>
    <message>
        <source>Siirrä seuraavaan kokoukseen (ei suunniteltua kokousta)</source>
        <translation>Carry to the next meeting (none planned)</translation>
    </message>
    <message>
        <source>Siirrä seuraavaan kokoukseen {0}</source>
        <translation>Carry to the next meeting {0}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Kirjaa käsittely</source>
        <translation>Record handling</translation>
    </message>
    <message>
        <source>Korjaa käsittelyä</source>
        <translation>Correct handling</translation>
    </message>
    <message>
        <source>Käsittely kirjattu: {0}</source>
        <translation>Handling recorded: {0}</translation>
    </message>
    <message>
        <source>Käsittely korjattu: {0}</source>
        <translation>Handling corrected: {0}</translation>
    </message>
    <message>
        <source>Käsittely poistettu: {0}</source>
        <translation>Handling deleted: {0}</translation>
    </message>
    <message>
        <source>Lähettäminen peruttu: {0}</source>
        <translation>Sending taken back: {0}</translation>
    </message>
    <message>
        <source>Muistutus kirjattu: {0}</source>
        <translation>Reminder recorded: {0}</translation>
    </message>
    <message>
        <source>Muistutus {0} poistettu</source>
        <translation>Reminder {0} deleted</translation>
    </message>
    <message>
        <source>Tallenna käsittely</source>
        <translation>Save handling</translation>
    </message>
    <message>
        <source>lähetetty {0}</source>
        <translation>sent {0}</translation>
    </message>
</context>
<context>
    <name>DerivedTask</name>
    <message>
        <source>Avaa hanke</source>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Avaa sidosryhmä</source>
        <translation>Open stakeholder</translation>
    </message>
    <message>
        <source>Avaa yhteiset mallit</source>
        <translation>Open shared models</translation>
    </message>
    <message>
        <source>Päivä tulee hankkeelta {0}</source>
        <translation>The date comes from project {0}</translation>
    </message>
    <message>
        <source>Päivä tulee kyselyltä {0}</source>
        <translation>The date comes from survey {0}</translation>
    </message>
    <message>
        <source>Päivä tulee mallilta {0}</source>
        <translation>The date comes from model {0}</translation>
    </message>
    <message>
        <source>Päivä tulee sidosryhmältä {0}</source>
        <translation>The date comes from stakeholder {0}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Alkoi</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Kirjoita syy, se tulee asiakirjoihin ja kalenteriin.</source>
        <translation>Write the reason, it goes into the documents and the calendar.</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Siirron syy</source>
        <translation>Reason for the move</translation>
    </message>
</context>
<context>
    <name>DisqualifyPopup</name>
    <message>
        <source>Esteellisyyden peruste puuttuu. Valitse peruste.</source>
        <translation>Grounds for disqualification missing. Choose the grounds.</translation>
    </message>
    <message>
        <source>Esteellisyys</source>
        <translation>Disqualification</translation>
    </message>
    <message>
        <source>Esteellisyys, § {0}</source>
        <translation>Disqualification, § {0}</translation>
    </message>
    <message>
        <source>Numero valitsee, Enter kirjaa, Esc sulkee</source>
        <translation>A number selects, Enter records, Esc closes</translation>
    </message>
    <message>
        <source>Valitse ensin, kuka on esteellinen.</source>
        <translation>First choose who is disqualified.</translation>
    </message>
    <message>
        <source>ei ketään</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>DissentList</name>
    <message>
        <source>Eriävä mielipide</source>
        <translation>Dissenting opinion</translation>
    </message>
</context>
<context>
    <name>DocumentDeeds</name>
    <message>
        <source>Lisää asiakirja</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Muokkaa asiakirjaa</source>
        <translation>Edit document</translation>
    </message>
    <message>
        <source>Otsikko kopioitu</source>
        <translation>Title copied</translation>
    </message>
    <message>
        <source>Päätösehdotus kopioitu</source>
        <translation>Proposal copied</translation>
    </message>
    <message>
        <source>Selostus kopioitu</source>
        <translation>Description copied</translation>
    </message>
    <message>
        <source>Tallenna asiakirja</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Tiedosto {0} poistettu</source>
        <translation>File {0} removed</translation>
    </message>
    <message>
        <source>Uusi asiakirja</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Asiakirja lähetetään jäsenkuntiin, ja kuntien päätökset kirjataan sille.</source>
        <translation>The document is sent to the member municipalities, and their decisions are recorded for it.</translation>
    </message>
    <message>
        <source>Valitse lähetettävä tiedosto</source>
        <translation>Choose the file to send</translation>
    </message>
    <message>
        <source>ei tiedostoa</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>ei valittu</source>
        <translation>not selected</translation>
    </message>
</context>
<context>
    <name>DocumentsForm</name>
    <message>
        <source>Asiakirjat</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Asiakirjojen kansio</source>
        <translation>Documents folder</translation>
    </message>
    <message>
        <source>Oman pohjan logo, ylätunniste ja tyylit tulevat asiakirjoihin. Merkitse tekstin paikka sisältöohjausobjektilla, jonka tunniste on ”sisalto”.</source>
        <translation>The logo, header and styles of your own template go into the documents. Mark the place of the text with a content control tagged “sisalto”.</translation>
    </message>
    <message>
        <source>Palaa Seudun pohjaan</source>
        <translation>Return to Seutu’s template</translation>
    </message>
    <message>
        <source>Palaa oletuskansioon</source>
        <translation>Return to the default folder</translation>
    </message>
    <message>
        <source>Pohjan tarkistus</source>
        <translation>Template check</translation>
    </message>
    <message>
        <source>Valitse kansio…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Valitse oma pohja…</source>
        <translation>Choose own template…</translation>
    </message>
    <message>
        <source>Word-pohja</source>
        <translation>Word template</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Käytössä on Seudun oma pohja.</source>
        <translation>Seutu’s own template is in use.</translation>
    </message>
    <message>
        <source>Käytössä on oma pohja.</source>
        <translation>Your own template is in use.</translation>
    </message>
    <message>
        <source>Pohja on kunnossa. Mitään ei tarvinnut korjata.</source>
        <translation>The template is fine. Nothing needed fixing.</translation>
    </message>
    <message>
        <source>Pohja otettu käyttöön</source>
        <translation>Template taken into use</translation>
    </message>
    <message>
        <source>Valitse Word-pohja</source>
        <translation>Choose Word template</translation>
    </message>
    <message>
        <source>Valitse asiakirjojen kansio</source>
        <translation>Choose documents folder</translation>
    </message>
    <message>
        <source>Word-pohjat (*.docx *.dotx)</source>
        <translation>Word templates (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Avaa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ei vielä asiakirjoja</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>Kalenteriin…</source>
        <translation>To calendar…</translation>
    </message>
    <message>
        <source>Kirjoita esityslista</source>
        <translation>Write agenda</translation>
    </message>
    <message>
        <source>Kirjoita muistio</source>
        <translation>Write memo</translation>
    </message>
    <message>
        <source>Kirjoita ote…</source>
        <translation>Write extract…</translation>
    </message>
    <message>
        <source>Kirjoita pöytäkirja</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>Kokouksen asiakirjat</source>
        <translation>Meeting documents</translation>
    </message>
    <message>
        <source>Näytä kansio</source>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Seutu kirjoittaa esityslistan ja muistion Wordiin ja pitää jokaisen version tallessa.</source>
        <translation>Seutu writes the agenda and memo in Word and keeps every version.</translation>
    </message>
    <message>
        <source>ZIP-paketti</source>
        <translation>ZIP package</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Uusi tehtävä</source>
        <translation>New task</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Alkoi</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Kokous päättyy alkamisen jälkeen. Korjaa kellonaika.</source>
        <translation>The meeting must end after it starts. Correct the time.</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Ended</translation>
    </message>
</context>
<context>
    <name>EndMeeting</name>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Päätä kokous</source>
        <translation>End meeting</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Kaikki on kirjattu. {0}</source>
        <translation>Everything is recorded. {0}</translation>
    </message>
    <message>
        <source>Kirjauksia voi korjata päättämisen jälkeenkin, kunnes muistio on hyväksytty.</source>
        <translation>Entries can be corrected after the end too, until the memo is approved.</translation>
    </message>
    <message>
        <source>Muistiosta puuttuu vielä:</source>
        <translation>The memo still lacks:</translation>
    </message>
    <message>
        <source>Päätetäänkö kokous klo {0}?</source>
        <translation>End the meeting at {0}?</translation>
    </message>
    <message>
        <source>Päätä kokous</source>
        <translation>End meeting</translation>
    </message>
    <message>
        <source>–  ja {0} muuta</source>
        <translation>–  and {0} more</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Kellonaika: {0}</source>
        <translation>Time: {0}</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Muuta: {0}</source>
        <translation>Edit: {0}</translation>
    </message>
    <message>
        <source>Palasi</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Palasi: {0}</source>
        <translation>Returned: {0}</translation>
    </message>
</context>
<context>
    <name>EventsPane</name>
    <message>
        <source>Alt+1…0</source>
        <translation>Alt+1…0</translation>
    </message>
    <message>
        <source>Ei tapahtumia tässä asiassa.</source>
        <translation>No events in this matter.</translation>
    </message>
    <message>
        <source>Kellonaika korjattu</source>
        <translation>Time corrected</translation>
    </message>
    <message>
        <source>Korjaa kellonaika</source>
        <translation>Correct time</translation>
    </message>
    <message>
        <source>Merkintä siirretty toiseen pykälään</source>
        <translation>Entry moved to another §</translation>
    </message>
    <message>
        <source>Muu henkilö</source>
        <translation>Other person</translation>
    </message>
    <message>
        <source>Näin muistioon</source>
        <translation>As in the memo</translation>
    </message>
    <message>
        <source>Näin pöytäkirjaan</source>
        <translation>As in the minutes</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Poistettu: {0}</source>
        <translation>Deleted: {0}</translation>
    </message>
    <message>
        <source>Siirrä pykälään</source>
        <translation>Move to §</translation>
    </message>
    <message>
        <source>Tapahtumat</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Tapahtumat, § {0}</source>
        <translation>Events, § {0}</translation>
    </message>
    <message>
        <source>esteellinen</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>tuli tai lähti</source>
        <translation>came or left</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Valitse kansio</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>harmaasävyt</source>
        <translation>greyscale</translation>
    </message>
    <message>
        <source>värit</source>
        <translation>colours</translation>
    </message>
    <message>
        <source>{0} on tallennettu kansioon {1}</source>
        <translation>{0} is saved in folder {1}</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>Aiemmat tiedostot</source>
        <translation>Earlier files</translation>
    </message>
    <message>
        <source>Avaa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Avaa {0}</source>
        <translation>Open {0}</translation>
    </message>
    <message>
        <source>Liitä tiedosto…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Poista tiedosto mallilta</source>
        <translation>Remove file from model</translation>
    </message>
    <message>
        <source>Vaihda tiedosto…</source>
        <translation>Replace file…</translation>
    </message>
    <message>
        <source>Valitse mallin tiedosto</source>
        <translation>Choose the model’s file</translation>
    </message>
    <message>
        <source>vaihdettu {0}</source>
        <translation>replaced {0}</translation>
    </message>
    <message>
        <source>versio {0}</source>
        <translation>version {0}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Omistajaryhmä</source>
        <translation>Owner group</translation>
    </message>
    <message>
        <source>Rajaa toimialan, ryhmän tai myöhästymisen mukaan</source>
        <translation>Filter by sector, group or lateness</translation>
    </message>
    <message>
        <source>Toimiala</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Vain myöhässä olevat</source>
        <translation>Late only</translation>
    </message>
    <message>
        <source>kaikki</source>
        <translation>all</translation>
    </message>
    <message>
        <source>vain myöhässä olevat</source>
        <translation>late only</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Kehittämiskohde</source>
        <translation>Development target</translation>
    </message>
    <message>
        <source>Työmäärä</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Vahvuus</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Vaikutus</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>ei mistään yksittäisestä</source>
        <translation>none in particular</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Ei vielä kortteja. Lisää ne yhteisarviossa kohteen alta tai tästä.</source>
        <translation>No cards yet. Add them under a criterion in the consensus, or here.</translation>
    </message>
    <message>
        <source>Kehittämiskohde</source>
        <translation>Development target</translation>
    </message>
    <message>
        <source>Kehittämiskohteet</source>
        <translation>Development targets</translation>
    </message>
    <message>
        <source>Kirjoita kehittämiskohde ja paina Enter</source>
        <translation>Type a development target and press Enter</translation>
    </message>
    <message>
        <source>Kirjoita vahvuus ja paina Enter</source>
        <translation>Type a strength and press Enter</translation>
    </message>
    <message>
        <source>Kortti poistettu</source>
        <translation>Card deleted</translation>
    </message>
    <message>
        <source>Vahvuudet</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Vahvuudet ja kehittämiskohteet</source>
        <translation>Strengths and development targets</translation>
    </message>
    <message>
        <source>Vahvuus</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Äänestykseen</source>
        <translation>Go to vote</translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message numerus="yes">
        <source>%n lisätään</source>
        <translation>
            <numerusform>%n to be added</numerusform>
            <numerusform>%n to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valittuna</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Edustajat ja varaedustajat</source>
        <translation>Representatives and deputies</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kokousrytmi</source>
        <translation>Meeting rhythm</translation>
    </message>
    <message>
        <source>Kolme vaihetta, ja verkoston ensimmäinen kokous on valmiina. Kaikkea voi muuttaa myöhemmin, ja tiedot pysyvät tällä koneella.</source>
        <translation>Three steps, and the network’s first meeting is ready. You can change everything later, and the data stays on this computer.</translation>
    </message>
    <message>
        <source>Kunnat</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Luodaan esimerkkiaineistoa…</source>
        <translation>Creating sample data…</translation>
    </message>
    <message>
        <source>Näin verkosto alkaa</source>
        <translation>How the network starts</translation>
    </message>
    <message>
        <source>Palauta varmuuskopio…</source>
        <translation>Restore backup…</translation>
    </message>
    <message>
        <source>Seudun aineistot (*.db)</source>
        <translation>Seutu data files (*.db)</translation>
    </message>
    <message>
        <source>Tervetuloa</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Tutustu esimerkkiaineistoon</source>
        <translation>Explore the sample data</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi kunta.</source>
        <translation>Choose at least one municipality.</translation>
    </message>
    <message>
        <source>Valitse varmuuskopio</source>
        <translation>Choose backup</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Valmis, edustajat myöhemmin</source>
        <translation>Finish, representatives later</translation>
    </message>
    <message>
        <source>ensimmäinen kokous myöhemmin</source>
        <translation>first meeting later</translation>
    </message>
    <message>
        <source>liitä Excelistä tai lisää yksitellen</source>
        <translation>paste from Excel or add one by one</translation>
    </message>
</context>
<context>
    <name>FlowCommands</name>
    <message>
        <source>Avaa luonnos</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>Hyväksy</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Hyväksyttyä kokousta ei enää muuteta.</source>
        <translation>An approved meeting can no longer be changed.</translation>
    </message>
    <message>
        <source>Kokous jää luetteloon peruttuna, ja kalenteritiedosto kertoo sen.</source>
        <translation>The meeting stays in the list as cancelled, and the calendar file says so.</translation>
    </message>
    <message>
        <source>Kokous merkitään pidetyksi. Päätöksiä voi kirjata vielä sen jälkeen.</source>
        <translation>The meeting is marked as held. You can still record decisions after that.</translation>
    </message>
    <message>
        <source>Merkitäänkö muistio lähetetyksi?</source>
        <translation>Mark the memo as sent?</translation>
    </message>
    <message>
        <source>Merkitäänkö pöytäkirja lähetetyksi?</source>
        <translation>Mark the minutes as sent?</translation>
    </message>
    <message>
        <source>Missä kokouksessa {0} hyväksyttiin?</source>
        <translation>Which meeting approved the {0}?</translation>
    </message>
    <message>
        <source>Peru kokous</source>
        <translation>Cancel meeting</translation>
    </message>
    <message>
        <source>Perutaanko {0}?</source>
        <translation>Cancel {0}?</translation>
    </message>
    <message>
        <source>Päätetäänkö {0}?</source>
        <translation>End {0}?</translation>
    </message>
    <message>
        <source>Ryhmällä ei ole myöhempää kokousta, jossa {0} hyväksyttäisiin. Luo se ensin.</source>
        <translation>The group has no later meeting to approve the {0}. Create it first.</translation>
    </message>
    <message numerus="yes">
        <source>Se tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</source>
        <translation>
            <numerusform>This saves a Word file and opens an email draft for %n recipient.</numerusform>
            <numerusform>This saves a Word file and opens an email draft for %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>muistio</source>
        <translation>memo</translation>
    </message>
    <message>
        <source>pöytäkirja</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>{0} Osoite puuttuu: {1}.</source>
        <translation>{0} Address missing: {1}.</translation>
    </message>
    <message>
        <source>{0} Sähköpostin luonnos on samassa kansiossa.</source>
        <translation>{0} The email draft is in the same folder.</translation>
    </message>
    <message>
        <source>{0} avattu uudelleen</source>
        <translation>{0} reopened</translation>
    </message>
    <message>
        <source>{0} hyväksytty</source>
        <translation>{0} approved</translation>
    </message>
    <message>
        <source>{0} on tallennettu.</source>
        <translation>{0} is saved.</translation>
    </message>
    <message>
        <source>{0} palautettu luonnokseksi</source>
        <translation>{0} restored to draft</translation>
    </message>
    <message>
        <source>{0} peruttu</source>
        <translation>{0} cancelled</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
    <message>
        <source>{0} päätetty</source>
        <translation>{0} ended</translation>
    </message>
</context>
<context>
    <name>FormsReader</name>
    <message>
        <source>Excel-työkirjat (*.xlsx);;Kaikki tiedostot (*)</source>
        <translation>Excel workbooks (*.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Lue täytetyt lomakkeet</source>
        <translation>Read filled-in forms</translation>
    </message>
    <message>
        <source>Luetaan lomakkeita…</source>
        <translation>Reading forms…</translation>
    </message>
    <message>
        <source>Lukeminen keskeytetty. Mitään ei otettu mukaan.</source>
        <translation>Reading stopped. Nothing was taken in.</translation>
    </message>
    <message>
        <source>{0} otettu mukaan</source>
        <translation>{0} taken in</translation>
    </message>
</context>
<context>
    <name>FormsWriter</name>
    <message>
        <source>Keskeytetty: {0} tehty kansioon {1}</source>
        <translation>Stopped: {0} made in folder {1}</translation>
    </message>
    <message>
        <source>Mihin lomakkeet tehdään</source>
        <translation>Where the forms are made</translation>
    </message>
    <message>
        <source>Tehdään lomakkeita…</source>
        <translation>Making forms…</translation>
    </message>
    <message>
        <source>{0} tehty kansioon {1}</source>
        <translation>{0} made in folder {1}</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Kuvaus</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Lisää toimenpide</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Mittari</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Painopistealueet ja alateemat, joita tavoite palvelee</source>
        <translation>Priority areas and sub-themes that the goal serves</translation>
    </message>
    <message>
        <source>Poista tavoite</source>
        <translation>Delete goal</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Tavoitetaso</source>
        <translation>Target level</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma {0}</source>
        <translation>Action plan {0}</translation>
    </message>
    <message>
        <source>Toteutuma (tulee toimintakertomukseen)</source>
        <translation>Outcome (goes into the annual report)</translation>
    </message>
</context>
<context>
    <name>GoalMatters</name>
    <message>
        <source>Liitä pykälä</source>
        <translation>Link §</translation>
    </message>
    <message>
        <source>Liitä pykälä…</source>
        <translation>Link §…</translation>
    </message>
    <message>
        <source>Pykälä irrotettu tavoitteesta</source>
        <translation>§ unlinked from the goal</translation>
    </message>
    <message>
        <source>Pykälä liitetty tavoitteeseen</source>
        <translation>§ linked to the goal</translation>
    </message>
    <message>
        <source>Pykälät</source>
        <translation>Sections (§)</translation>
    </message>
    <message>
        <source>Tavoitteesta ei ole vielä pykälää.</source>
        <translation>No § about the goal yet.</translation>
    </message>
    <message>
        <source>Valitse kokous ja sen asia, joka koski tavoitetta.</source>
        <translation>Choose a meeting and its matter that concerned the goal.</translation>
    </message>
</context>
<context>
    <name>GrantForm</name>
    <message>
        <source>Avustuksen rahoittaja</source>
        <translation>Funder of the grant</translation>
    </message>
    <message>
        <source>Avustus</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Avustus poistettu</source>
        <translation>Grant deleted</translation>
    </message>
    <message>
        <source>Avustus {0}</source>
        <translation>Grant {0}</translation>
    </message>
    <message>
        <source>Haettu</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Haettu, €</source>
        <translation>Applied for, €</translation>
    </message>
    <message>
        <source>Hakemuksen päivä</source>
        <translation>Application date</translation>
    </message>
    <message>
        <source>Haku päättyy</source>
        <translation>Call closes</translation>
    </message>
    <message>
        <source>Haku päättyy kello</source>
        <translation>Call closes at</translation>
    </message>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Klo</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Käyttö alkaa</source>
        <translation>Use begins</translation>
    </message>
    <message>
        <source>Käyttö päättyy</source>
        <translation>Use ends</translation>
    </message>
    <message>
        <source>Lisää loppuraportti</source>
        <translation>Add final report</translation>
    </message>
    <message>
        <source>Lisää maksatus</source>
        <translation>Add payment</translation>
    </message>
    <message>
        <source>Lisää väliraportti</source>
        <translation>Add interim report</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Maksatukset</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Maksatus {0} poistettu</source>
        <translation>Payment {0} deleted</translation>
    </message>
    <message>
        <source>Myönnetty, €</source>
        <translation>Granted, €</translation>
    </message>
    <message>
        <source>Määräpäivä</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Omarahoitus, €</source>
        <translation>Own share, €</translation>
    </message>
    <message>
        <source>Poista avustus</source>
        <translation>Delete grant</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Päätöksen numero</source>
        <translation>Decision number</translation>
    </message>
    <message>
        <source>Päätöksen päivä</source>
        <translation>Decision date</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Rahoittaja</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Raportit</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Raportti</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Summa</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>maksamatta {0}</source>
        <translation>{0} unpaid</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
    <message>
        <source>{0}, myöhässä</source>
        <translation>{0}, late</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Etsi ohjeesta</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Hankkeet ja talous</source>
        <translation>Hankkeet ja talous</translation>
    </message>
    <message>
        <source>Itsearviointi</source>
        <translation>Itsearviointi</translation>
    </message>
    <message>
        <source>Jäsenet ja ryhmät</source>
        <translation>Jäsenet ja ryhmät</translation>
    </message>
    <message>
        <source>Kuntakäsittely</source>
        <translation>Kuntakäsittely</translation>
    </message>
    <message>
        <source>Käyttöohje</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Luvut</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Näppäimet</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Ohjeen teksti</source>
        <translation>Guide text</translation>
    </message>
    <message>
        <source>Sidosryhmät</source>
        <translation>Sidosryhmät</translation>
    </message>
    <message>
        <source>Vuosiasiakirjat</source>
        <translation>Vuosiasiakirjat</translation>
    </message>
    <message>
        <source>Yhteiset mallit</source>
        <translation>Yhteiset mallit</translation>
    </message>
</context>
<context>
    <name>HandlingDecision</name>
    <message>
        <source>Diaarinumero</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kirjaa käsittely</source>
        <translation>Record handling</translation>
    </message>
    <message>
        <source>Käsittelyn päivä</source>
        <translation>Date of handling</translation>
    </message>
    <message>
        <source>Linkki pöytäkirjaan</source>
        <translation>Link to minutes</translation>
    </message>
    <message>
        <source>Lähetetty edelleen tiedoksi</source>
        <translation>Forwarded for information</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pykälä</source>
        <translation>Section (§)</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Päätösteksti</source>
        <translation>Text of the decision</translation>
    </message>
    <message>
        <source>Toimielin</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Toimielin, jolle asia lähetettiin edelleen</source>
        <translation>Body that the matter was forwarded to</translation>
    </message>
</context>
<context>
    <name>HandlingDetail</name>
    <message>
        <source>Avaa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Avaa lähetetty asiakirja</source>
        <translation>Open the document sent</translation>
    </message>
    <message>
        <source>Avaa saateviesti sähköpostissa</source>
        <translation>Open the cover message in email</translation>
    </message>
    <message>
        <source>Kirjaa käsittely</source>
        <translation>Record handling</translation>
    </message>
    <message>
        <source>Kopioi</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopioi ja liitä kenttä kerrallaan.</source>
        <translation>Copy and paste one field at a time.</translation>
    </message>
    <message>
        <source>Kopioi otsikko</source>
        <translation>Copy title</translation>
    </message>
    <message>
        <source>Kopioi päätösehdotus</source>
        <translation>Copy proposal</translation>
    </message>
    <message>
        <source>Kopioi selostus</source>
        <translation>Copy description</translation>
    </message>
    <message>
        <source>Käsittelyn ja asiakirjan toiminnot</source>
        <translation>Handling and document actions</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Merkitse lähetetyksi…</source>
        <translation>Mark as sent…</translation>
    </message>
    <message>
        <source>Muistuta…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Muistutettu</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Muokkaa tekstejä</source>
        <translation>Edit texts</translation>
    </message>
    <message>
        <source>Muokkaa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Ohjausryhmä</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>Otsikko</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Päätösehdotus</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Saate {0}, {1}</source>
        <translation>Cover message {0}, {1}</translation>
    </message>
    <message>
        <source>Selostus</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tekstit kunnan järjestelmään</source>
        <translation>Texts for the municipality’s system</translation>
    </message>
    <message>
        <source>Yhteyshenkilö</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>ei lähetetty</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>päivä ei ole tiedossa</source>
        <translation>date not known</translation>
    </message>
</context>
<context>
    <name>HandlingDocument</name>
    <message>
        <source>Asiakirjan laji</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hyväksytty ohjausryhmän pykälässä</source>
        <translation>Approved in the steering group’s §</translation>
    </message>
    <message>
        <source>Lisää asiakirja</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Lähetettävä tiedosto</source>
        <translation>File to send</translation>
    </message>
    <message>
        <source>Myöhässä, kun lähettämisestä on viikkoja</source>
        <translation>Late when weeks since sending</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Valitse…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Vuosi, jota asiakirja koskee</source>
        <translation>Year that the document is about</translation>
    </message>
</context>
<context>
    <name>HandlingHeader</name>
    <message>
        <source>Avoimet</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ei avoimia käsittelyjä</source>
        <translation>No open handlings</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kaikki vuodet</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Kuntakäsittely</source>
        <translation>Municipal handling</translation>
    </message>
    <message>
        <source>Näytä avoimet käsittelyt</source>
        <translation>Show open handlings</translation>
    </message>
    <message>
        <source>Näytä kaikki käsittelyt</source>
        <translation>Show all handlings</translation>
    </message>
    <message>
        <source>Uusi asiakirja</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Vuosi</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>HandlingMenu</name>
    <message>
        <source>Kirjaa tai korjaa käsittely…</source>
        <translation>Record or correct handling…</translation>
    </message>
    <message>
        <source>Merkitse lähetetyksi…</source>
        <translation>Mark as sent…</translation>
    </message>
    <message>
        <source>Muokkaa asiakirjaa…</source>
        <translation>Edit document…</translation>
    </message>
    <message>
        <source>Muokkaa tekstejä…</source>
        <translation>Edit texts…</translation>
    </message>
    <message>
        <source>Peru lähettäminen tähän kuntaan</source>
        <translation>Take back sending to this municipality</translation>
    </message>
    <message>
        <source>Poista asiakirja</source>
        <translation>Delete document</translation>
    </message>
    <message>
        <source>Poista käsittely</source>
        <translation>Delete handling</translation>
    </message>
    <message>
        <source>Poista liitetty tiedosto</source>
        <translation>Remove attached file</translation>
    </message>
    <message>
        <source>Poista muistutus {0}</source>
        <translation>Delete reminder {0}</translation>
    </message>
</context>
<context>
    <name>HandlingPanel</name>
    <message>
        <source>Näytä kaikki vuodet</source>
        <translation>Show all years</translation>
    </message>
    <message>
        <source>Uusi asiakirja…</source>
        <translation>New document…</translation>
    </message>
</context>
<context>
    <name>HandlingReminder</name>
    <message>
        <source>Aihe</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Avaa sähköpostissa</source>
        <translation>Open in email</translation>
    </message>
    <message>
        <source>Kirjaa muistutus</source>
        <translation>Record reminder</translation>
    </message>
    <message>
        <source>Kopioi viesti</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Muistutuksen päivä</source>
        <translation>Date of reminder</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vastaanottaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Viesti</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>HandlingSend</name>
    <message>
        <source>Kunnat</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Kunnat, joihin asiakirja lähetettiin</source>
        <translation>Municipalities that the document was sent to</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Merkitse lähetetyksi</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>HandlingSteps</name>
    <message>
        <source>Odottaa käsittelyä</source>
        <translation>Waiting for handling</translation>
    </message>
    <message>
        <source>lähetetty edelleen: {0}</source>
        <translation>forwarded: {0}</translation>
    </message>
</context>
<context>
    <name>HandlingTexts</name>
    <message>
        <source>Otsikko</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Palauta ohjelman tekstit</source>
        <translation>Restore original texts</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Päätösehdotus</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Saateviesti</source>
        <translation>Cover message</translation>
    </message>
    <message>
        <source>Selostus</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tallenna tekstit</source>
        <translation>Save texts</translation>
    </message>
</context>
<context>
    <name>HandlingWords</name>
    <message>
        <source>Ei käsitellä</source>
        <translation>Not handled</translation>
    </message>
    <message>
        <source>Ei lähetetty</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Hallituksen käsittelyssä</source>
        <translation>In the executive</translation>
    </message>
    <message>
        <source>Hyväksytty</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Merkitty tiedoksi</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Muistutettu</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Muu asiakirja</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Palautettu</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Toimintakertomus</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Työ- ja loma-ajat</source>
        <translation>School calendar</translation>
    </message>
    <message>
        <source>Yhteistoimintasopimus</source>
        <translation>Co-operation agreement</translation>
    </message>
    <message>
        <source>ei käsitellä</source>
        <translation>not handled</translation>
    </message>
    <message>
        <source>ei lähetetty</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>hallituksessa</source>
        <translation>in the executive</translation>
    </message>
    <message>
        <source>kunta ilmoitti</source>
        <translation>municipality told</translation>
    </message>
    <message>
        <source>käsitelty</source>
        <translation>handled</translation>
    </message>
    <message>
        <source>lähetetty</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>lähetetty {0}</source>
        <translation>sent {0}</translation>
    </message>
    <message>
        <source>lähetyspäivä ei tiedossa</source>
        <translation>date of sending not known</translation>
    </message>
    <message>
        <source>muistutettu</source>
        <translation>reminded</translation>
    </message>
    <message>
        <source>myöhässä</source>
        <translation>late</translation>
    </message>
    <message>
        <source>{0} ja {1}</source>
        <translation>{0} and {1}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Jatka kokousta</source>
        <translation>Resume meeting</translation>
    </message>
    <message>
        <source>Merkinnät klo</source>
        <translation>Entries at</translation>
    </message>
    <message>
        <source>Tauko</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Uudet merkinnät klo</source>
        <translation>New entries at</translation>
    </message>
    <message>
        <source>alkoi klo {0} · kestänyt {1}</source>
        <translation>started at {0} · running for {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} t {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} · tauko klo {1} alkaen</source>
        <translation>{0} · break since {1}</translation>
    </message>
    <message>
        <source>{0}, ei enää muuteta</source>
        <translation>{0}, no longer editable</translation>
    </message>
    <message>
        <source>{0}, kirjauksia voi korjata</source>
        <translation>{0}, entries can be corrected</translation>
    </message>
</context>
<context>
    <name>ImpactPlot</name>
    <message>
        <source>Yhdelläkään kohteella ei ole molempia arvoja.</source>
        <translation>No target has both values.</translation>
    </message>
    <message>
        <source>työmäärä →</source>
        <translation>effort →</translation>
    </message>
    <message>
        <source>vaikutus ↑</source>
        <translation>impact ↑</translation>
    </message>
    <message>
        <source>{0}: vaikutus {1}, työmäärä {2}</source>
        <translation>{0}: impact {1}, effort {2}</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Ei huomautettavaa.</source>
        <translation>No remarks.</translation>
    </message>
    <message>
        <source>Ota vastaukset</source>
        <translation>Take in answers</translation>
    </message>
    <message>
        <source>Ota {0}</source>
        <translation>Take in {0}</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi tiedosto, tai älä ota mitään.</source>
        <translation>Choose at least one file, or take in nothing.</translation>
    </message>
    <message>
        <source>ei voi ottaa mukaan</source>
        <translation>cannot be taken in</translation>
    </message>
    <message>
        <source>{0} arviota</source>
        <translation>{0} scores</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Kriteeristö: {0}</source>
        <translation>Criteria: {0}</translation>
    </message>
    <message>
        <source>Osallistujat vastaavat nyt jäseniä</source>
        <translation>The participants now match the members</translation>
    </message>
    <message>
        <source>ei kokousta</source>
        <translation>no meeting</translation>
    </message>
    <message>
        <source>{0} poistettu osallistujista</source>
        <translation>{0} removed from the participants</translation>
    </message>
    <message>
        <source>{0}, {1} kutsuttu, {2} vastannut</source>
        <translation>{0}, {1} invited, {2} answered</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>Asia</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Asian laji</source>
        <translation>Matter type</translation>
    </message>
    <message>
        <source>Esityslistalla ei ole asioita, joista ottaa ote.</source>
        <translation>The agenda has no matters to extract.</translation>
    </message>
    <message>
        <source>Kirjoita ote</source>
        <translation>Write extract</translation>
    </message>
    <message>
        <source>Mihin kokoukseen {0} siirretään?</source>
        <translation>Move {0} to which meeting?</translation>
    </message>
    <message>
        <source>Mistä asiasta kirjoitetaan ote?</source>
        <translation>Write an extract of which matter?</translation>
    </message>
    <message>
        <source>Nimeä uudelleen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Palauta esityslistalle</source>
        <translation>Restore to agenda</translation>
    </message>
    <message>
        <source>Poista esityslistalta</source>
        <translation>Remove from agenda</translation>
    </message>
    <message>
        <source>Ryhmällä ei ole myöhempää kokousta. Luo se ensin (Ctrl+N).</source>
        <translation>The group has no later meeting. Create it first (Ctrl+N).</translation>
    </message>
    <message>
        <source>Siirrä</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Siirrä kokoukseen…</source>
        <translation>Move to meeting…</translation>
    </message>
    <message>
        <source>Valitse liitteet</source>
        <translation>Choose attachments</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
    <message>
        <source>{0} poistettu esityslistalta</source>
        <translation>{0} removed from the agenda</translation>
    </message>
    <message>
        <source>{0} siirretty kokoukseen {1}</source>
        <translation>{0} moved to meeting {1}</translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>poistettu esityslistalta</source>
        <translation>removed from the agenda</translation>
    </message>
    <message>
        <source>siirretty</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Aikaisempi käsittely</source>
        <translation>Earlier handling</translation>
    </message>
    <message>
        <source>Diaarinumero</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Ei numeroitu</source>
        <translation>Not numbered</translation>
    </message>
    <message>
        <source>Jakelu</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Jatkokäsittely</source>
        <translation>Onward handling</translation>
    </message>
    <message>
        <source>Käytä mallia</source>
        <translation>Use template</translation>
    </message>
    <message>
        <source>Ohjausryhmä päättää…</source>
        <translation>The steering group decides…</translation>
    </message>
    <message>
        <source>Painopiste</source>
        <translation>Priority area</translation>
    </message>
    <message>
        <source>Päätösehdotus puuttuu.</source>
        <translation>Proposal missing.</translation>
    </message>
    <message>
        <source>Tiedoksi</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Toimivalta</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Toinen valmistelija</source>
        <translation>Second preparer</translation>
    </message>
    <message>
        <source>{0}, poistettu esityslistalta</source>
        <translation>{0}, removed from the agenda</translation>
    </message>
    <message>
        <source>{0}, siirretty seuraavaan kokoukseen</source>
        <translation>{0}, moved to the next meeting</translation>
    </message>
    <message>
        <source>§ {0}</source>
        <translation>§ {0}</translation>
    </message>
    <message>
        <source>§ {0}, alustava</source>
        <translation>§ {0}, provisional</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n asiaa</source>
        <translation>
            <numerusform>%n matter</numerusform>
            <numerusform>%n matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>poistettu esityslistalta</source>
        <translation>removed from the agenda</translation>
    </message>
    <message>
        <source>puutteita</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>siirretty</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>valmis</source>
        <translation>ready</translation>
    </message>
</context>
<context>
    <name>ItemThemes</name>
    <message>
        <source>Painopisteet</source>
        <translation>Priority areas</translation>
    </message>
</context>
<context>
    <name>LateThings</name>
    <message>
        <source>Itsearviointi {0}</source>
        <translation>Self-assessment {0}</translation>
    </message>
    <message>
        <source>{0} · {1} pv</source>
        <translation>{0} · {1} d</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Kaikkea ei ole tallennettu</source>
        <translation>Not everything is saved</translation>
    </message>
    <message>
        <source>Kaikki muutokset ovat tallessa aineistossa.</source>
        <translation>All changes are safe in the data file.</translation>
    </message>
    <message>
        <source>Näytöllä on tekstiä, jota ei voitu tallentaa. Se häviää, jos suljet ohjelman.</source>
        <translation>There is text on screen that could not be saved. It will be lost if you close the program.</translation>
    </message>
    <message>
        <source>Sulje silti</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Varmuuskopiota ei voitu tehdä</source>
        <translation>Backup could not be made</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Ilman sähköpostiosoitetta: {0}</source>
        <translation>Without an email address: {0}</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Linkin osoite</source>
        <translation>Link address</translation>
    </message>
    <message>
        <source>Linkitä</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Osoite ei kelpaa linkiksi. Kirjoita verkko-osoite tai sähköpostiosoite.</source>
        <translation>The address does not work as a link. Write a web or email address.</translation>
    </message>
    <message>
        <source>Poista linkki</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>https://… tai sähköposti</source>
        <translation>https://… or email</translation>
    </message>
</context>
<context>
    <name>LinkMeetingDialog</name>
    <message>
        <source>Asia, joka koski sidosryhmää</source>
        <translation>Matter that concerned the stakeholder</translation>
    </message>
    <message>
        <source>Ei kokouksia. Kokeile lyhyempää sanaa.</source>
        <translation>No meetings. Try a shorter word.</translation>
    </message>
    <message>
        <source>Koko kokous</source>
        <translation>Whole meeting</translation>
    </message>
    <message>
        <source>Kokoukset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Kokous näkyy sidosryhmän tapaamisena. Kokous itse ei muutu.</source>
        <translation>The meeting shows as a stakeholder meeting. The meeting itself does not change.</translation>
    </message>
    <message>
        <source>Liitä</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rajaa</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rajaa kokouksia</source>
        <translation>Filter meetings</translation>
    </message>
    <message>
        <source>Valitse asia</source>
        <translation>Choose a matter</translation>
    </message>
</context>
<context>
    <name>LiveDisqualify</name>
    <message>
        <source>Kirjaa esteelliseksi</source>
        <translation>Record as disqualified</translation>
    </message>
    <message>
        <source>Kuka on esteellinen</source>
        <translation>Who is disqualified</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Sulje</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sulje (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Tarkenne</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Tarkenne, ei pakollinen</source>
        <translation>Details, optional</translation>
    </message>
    <message>
        <source>Tilalle tähän asiaan</source>
        <translation>Replacement for this matter</translation>
    </message>
    <message>
        <source>Varajäsen tähän asiaan</source>
        <translation>Deputy for this matter</translation>
    </message>
</context>
<context>
    <name>LiveItem</name>
    <message>
        <source>Asian otsikko</source>
        <translation>Matter title</translation>
    </message>
    <message>
        <source>Käsittely</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Muut päätökset</source>
        <translation>Other decisions</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Päätösehdotus</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Toimenpiteet</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>LiveItemDelegate</name>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
</context>
<context>
    <name>LiveItemModel</name>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>nyt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>poistettu</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>siirretty</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>tulossa</source>
        <translation>upcoming</translation>
    </message>
</context>
<context>
    <name>LiveItemPage</name>
    <message>
        <source>Eriävä mielipide</source>
        <translation>Dissenting opinion</translation>
    </message>
    <message>
        <source>F5 kirjaa: {0}</source>
        <translation>F5 records: {0}</translation>
    </message>
    <message>
        <source>Käsittely</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Päätös: {0}</source>
        <translation>Decision: {0}</translation>
    </message>
    <message>
        <source>Toimenpide poistettu</source>
        <translation>Action deleted</translation>
    </message>
    <message>
        <source>_Päätösehdotusta ei ole kirjattu._</source>
        <translation>_No proposal has been recorded._</translation>
    </message>
    <message>
        <source>esittelijä {0}</source>
        <translation>presenter {0}</translation>
    </message>
    <message>
        <source>poistettu esityslistalta</source>
        <translation>removed from the agenda</translation>
    </message>
    <message>
        <source>siirretty seuraavaan kokoukseen</source>
        <translation>moved to the next meeting</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Äänestys</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>Alkoi</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Aloita kokous</source>
        <translation>Start meeting</translation>
    </message>
    <message>
        <source>Asiat</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Avaa esityslista</source>
        <translation>Open agenda</translation>
    </message>
    <message>
        <source>Edellinen</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Esityslista on tyhjä</source>
        <translation>The agenda is empty</translation>
    </message>
    <message>
        <source>Kokous alkoi</source>
        <translation>Meeting started</translation>
    </message>
    <message>
        <source>Kokous päätetty</source>
        <translation>Meeting ended</translation>
    </message>
    <message>
        <source>Kokous päättyi</source>
        <translation>Meeting ended at</translation>
    </message>
    <message>
        <source>Käsitelty {0} / {1}</source>
        <translation>Handled {0} / {1}</translation>
    </message>
    <message>
        <source>Lisäasia</source>
        <translation>Extra matter</translation>
    </message>
    <message>
        <source>Lisää asiat esityslistalle, niin niiden käsittely kirjataan tässä.</source>
        <translation>Add the matters to the agenda, then record how they are handled here.</translation>
    </message>
    <message>
        <source>Merkitse kaikki läsnä oleviksi</source>
        <translation>Mark all as present</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Muuta kokouksen aikoja</source>
        <translation>Change meeting times</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Päätä kokous…</source>
        <translation>End meeting…</translation>
    </message>
    <message>
        <source>Seuraava asia</source>
        <translation>Next matter</translation>
    </message>
    <message>
        <source>Tauko</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Uudet merkinnät klo</source>
        <translation>New entries at</translation>
    </message>
    <message>
        <source>Uusien merkintöjen kellonaika</source>
        <translation>Time of new entries</translation>
    </message>
</context>
<context>
    <name>LiveVote</name>
    <message>
        <source>1. vaihtoehto</source>
        <translation>Option 1</translation>
    </message>
    <message>
        <source>2. vaihtoehto</source>
        <translation>Option 2</translation>
    </message>
    <message>
        <source>Avoin, nimittäin</source>
        <translation>Open, by name</translation>
    </message>
    <message>
        <source>Kirjaa äänestys</source>
        <translation>Record vote</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Poista äänestys</source>
        <translation>Delete vote</translation>
    </message>
    <message>
        <source>Tyhjiä</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Vain äänimäärät</source>
        <translation>Vote counts only</translation>
    </message>
    <message>
        <source>Äänestys</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Äänestäjät</source>
        <translation>Voters</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>(nimi poistettu)</source>
        <translation>(name removed)</translation>
    </message>
    <message>
        <source>Ei päätösvaltainen: {0}</source>
        <translation>Not quorate: {0}</translation>
    </message>
    <message>
        <source>Päätösvaltainen: {0}</source>
        <translation>Quorate: {0}</translation>
    </message>
    <message>
        <source>Tauko alkoi</source>
        <translation>Break began</translation>
    </message>
    <message>
        <source>Tauko päättyi</source>
        <translation>Break ended</translation>
    </message>
    <message>
        <source>edustaa asianosaista</source>
        <translation>represents a party</translation>
    </message>
    <message>
        <source>edustusjäävi</source>
        <translation>representative</translation>
    </message>
    <message>
        <source>ehdotus hyväksyttiin</source>
        <translation>proposal approved</translation>
    </message>
    <message>
        <source>ei päätöstä</source>
        <translation>no decision</translation>
    </message>
    <message>
        <source>erityistä hyötyä tai haittaa</source>
        <translation>special benefit or harm</translation>
    </message>
    <message>
        <source>este ilmoitettu</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>etänä</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>hyväksyttiin muutettuna</source>
        <translation>approved as amended</translation>
    </message>
    <message>
        <source>intressijäävi</source>
        <translation>interest</translation>
    </message>
    <message>
        <source>itse tai läheinen on asianosainen</source>
        <translation>is a party, or someone close is</translation>
    </message>
    <message>
        <source>jätettiin pöydälle</source>
        <translation>deferred</translation>
    </message>
    <message>
        <source>läsnä</source>
        <translation>present</translation>
    </message>
    <message>
        <source>läsnä {0}, tarvitaan {1}</source>
        <translation>present {0}, needed {1}</translation>
    </message>
    <message>
        <source>merkitsemättä</source>
        <translation>unmarked</translation>
    </message>
    <message>
        <source>merkittiin tiedoksi</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>muu erityinen syy</source>
        <translation>other special reason</translation>
    </message>
    <message>
        <source>muu päätös</source>
        <translation>other decision</translation>
    </message>
    <message>
        <source>osallisuusjäävi</source>
        <translation>party</translation>
    </message>
    <message>
        <source>palautettiin valmisteluun</source>
        <translation>returned for preparation</translation>
    </message>
    <message>
        <source>palvelussuhde- ja toimeksiantojäävi</source>
        <translation>employment or commission</translation>
    </message>
    <message>
        <source>peruste puuttuu</source>
        <translation>grounds missing</translation>
    </message>
    <message>
        <source>pj</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>poissa</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>työ- tai asiakassuhde</source>
        <translation>employer or client</translation>
    </message>
    <message>
        <source>yhteisöjäävi</source>
        <translation>entity</translation>
    </message>
    <message>
        <source>yhteisön hallituksessa tai johdossa</source>
        <translation>on the board or management of the entity</translation>
    </message>
    <message>
        <source>yleislausekejäävi</source>
        <translation>general clause</translation>
    </message>
    <message>
        <source>{0} esteellinen: {1}</source>
        <translation>{0} disqualified: {1}</translation>
    </message>
    <message>
        <source>{0} klo {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>{0} palasi</source>
        <translation>{0} returned</translation>
    </message>
    <message>
        <source>{0} palasi kokoukseen</source>
        <translation>{0} returned to the meeting</translation>
    </message>
    <message>
        <source>{0} poissa hetken</source>
        <translation>{0} away for a while</translation>
    </message>
    <message>
        <source>{0} poistui</source>
        <translation>{0} left</translation>
    </message>
    <message>
        <source>{0} puheenjohtajaksi</source>
        <translation>{0} to the chair</translation>
    </message>
    <message>
        <source>{0} saapui</source>
        <translation>{0} arrived</translation>
    </message>
    <message>
        <source>{0}. Tilalla {1}</source>
        <translation>{0}. In place {1}</translation>
    </message>
    <message>
        <source>{0}: tilalla {1}</source>
        <translation>{0}: in place {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>LookAway</name>
    <message>
        <source>Käsittelyssä on {0}</source>
        <translation>Now handling {0}</translation>
    </message>
    <message>
        <source>Ota tämä käsittelyyn</source>
        <translation>Take this up</translation>
    </message>
    <message>
        <source>Palaa: {0}</source>
        <translation>Back to {0}</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Kuten tietokoneessa</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Tumma</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ulkoasu</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Vaalea</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Värit</source>
        <translation>Colours</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>Mikään ohjelma ei avannut tiedostoa {0}.</source>
        <translation>No program opened the file {0}.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Kunta vahvistamatta</source>
        <translation>Municipality unconfirmed</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Ei avoimia käsittelyjä</source>
        <translation>No open handlings</translation>
    </message>
    <message>
        <source>Ei vielä asiakirjoja kunnissa</source>
        <translation>No documents in the municipalities yet</translation>
    </message>
    <message>
        <source>Lisää asiakirja</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen, niin Seutu kertoo, missä kunnassa se on käsitelty ja mikä on myöhässä.</source>
        <translation>Add the first one, and Seutu tells where it has been handled and what is late.</translation>
    </message>
    <message>
        <source>Näytä kaikki</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Vuoden asiakirjat on käsitelty niissä kunnissa, joihin ne lähetettiin.</source>
        <translation>The year’s documents have been handled in the municipalities they were sent to.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Kuntien käsittelyt</source>
        <translation>Handlings in the municipalities</translation>
    </message>
</context>
<context>
    <name>MattersBox</name>
    <message>
        <source>Avaa linkki</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Irrota pykälä</source>
        <translation>Unlink §</translation>
    </message>
    <message>
        <source>Liitä pykälä…</source>
        <translation>Link §…</translation>
    </message>
    <message>
        <source>Pykälät</source>
        <translation>Sections (§)</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Asiakirjat</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kuukaudet</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Näytä vuosikellossa</source>
        <translation>Show in annual wheel</translation>
    </message>
    <message>
        <source>Poista toimenpide</source>
        <translation>Delete action</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Vastuuhenkilö</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Vastuutehtävä tai ryhmä</source>
        <translation>Responsible role or group</translation>
    </message>
    <message>
        <source>Vuosikellon kehä</source>
        <translation>Ring of the annual wheel</translation>
    </message>
    <message>
        <source>Vuosikellon tehtävänä</source>
        <translation>As a task of the annual wheel</translation>
    </message>
    <message>
        <source>ei valittu</source>
        <translation>not selected</translation>
    </message>
    <message>
        <source>tehty {0}/{1}</source>
        <translation>done {0}/{1}</translation>
    </message>
    <message>
        <source>valitse ensin kuukaudet</source>
        <translation>choose the months first</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>Avaa uudelleen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Kalenteriin…</source>
        <translation>To calendar…</translation>
    </message>
    <message>
        <source>Kirjoita muistio</source>
        <translation>Write memo</translation>
    </message>
    <message>
        <source>Kirjoita pöytäkirja</source>
        <translation>Write minutes</translation>
    </message>
    <message>
        <source>Palauta</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Peru kokous…</source>
        <translation>Cancel meeting…</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Päätä kokous…</source>
        <translation>End meeting…</translation>
    </message>
    <message>
        <source>ZIP-paketti…</source>
        <translation>ZIP package…</translation>
    </message>
</context>
<context>
    <name>MeetingDetails</name>
    <message>
        <source>Etäyhteyden linkki</source>
        <translation>Remote meeting link</translation>
    </message>
    <message>
        <source>Kokouksen laji</source>
        <translation>Meeting type</translation>
    </message>
    <message>
        <source>Kokouksen tiedot</source>
        <translation>Meeting details</translation>
    </message>
    <message>
        <source>Nimi (vapaaehtoinen)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Paikka</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Puheenjohtaja</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sihteeri</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Säilytysaika</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tarkastaja</source>
        <translation>Minutes checker</translation>
    </message>
    <message>
        <source>Toinen tarkastaja</source>
        <translation>Second minutes checker</translation>
    </message>
    <message>
        <source>esimerkiksi pysyvästi, tai 10 vuotta</source>
        <translation>for example permanently, or 10 years</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Avaa Wordissa</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>Kokouksen toiminnot</source>
        <translation>Meeting actions</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Muuta kokouksen tietoja</source>
        <translation>Change meeting details</translation>
    </message>
    <message>
        <source>Peruttu</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Vaihda kokousta</source>
        <translation>Switch meeting</translation>
    </message>
</context>
<context>
    <name>MeetingItem</name>
    <message>
        <source>Aikaisempi käsittely</source>
        <translation>Earlier handling</translation>
    </message>
    <message>
        <source>Asian otsikko</source>
        <translation>Matter title</translation>
    </message>
    <message>
        <source>Asian toiminnot</source>
        <translation>Matter actions</translation>
    </message>
    <message>
        <source>Diaarinumero</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Esittelijä</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Jakelu</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Jatkokäsittely</source>
        <translation>Onward handling</translation>
    </message>
    <message>
        <source>Päätösehdotus</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Selostus</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tiedoksi</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>Toimivalta</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Valmistelija</source>
        <translation>Preparer</translation>
    </message>
</context>
<context>
    <name>MeetingItems</name>
    <message>
        <source>Ehdota asioita vuosikellosta, edellisestä kokouksesta ja toimenpiteistä</source>
        <translation>Suggest matters from the annual wheel, the previous meeting and actions</translation>
    </message>
    <message>
        <source>Ehdota…</source>
        <translation>Suggest…</translation>
    </message>
    <message>
        <source>Esityslistan asiat</source>
        <translation>Agenda matters</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lisää asia (Insert)</source>
        <translation>Add matter (Insert)</translation>
    </message>
    <message>
        <source>Rajaa asioita</source>
        <translation>Filter matters</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Edellinen vuosi</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Ei kokouksia tänä vuonna.</source>
        <translation>No meetings this year.</translation>
    </message>
    <message>
        <source>Kokoukset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Seuraava vuosi</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Uusi kokous</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Vuoden kokoukset</source>
        <translation>Meetings of the year</translation>
    </message>
</context>
<context>
    <name>MeetingListDelegate</name>
    <message>
        <source>poikkeus</source>
        <translation>exception</translation>
    </message>
</context>
<context>
    <name>MeetingListModel</name>
    <message>
        <source>Perutut</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Pidetyt</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Tulossa</source>
        <translation>Upcoming</translation>
    </message>
</context>
<context>
    <name>MeetingReason</name>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeetingReport</name>
    <message>
        <source>Katsaus (vapaaehtoinen)</source>
        <translation>Group report (optional)</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Asia</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Edellisen muistion hyväksyminen</source>
        <translation>Approval of the previous memo</translation>
    </message>
    <message>
        <source>Esityslista</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Esityslista lähetetty</source>
        <translation>Agenda sent</translation>
    </message>
    <message>
        <source>Hyväksytty</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Ilmoitusasiat</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Itsearvioinnin lomake</source>
        <translation>Self-assessment form</translation>
    </message>
    <message>
        <source>Itsearvioinnin yhteenveto</source>
        <translation>Self-assessment summary</translation>
    </message>
    <message>
        <source>Kalenteritiedosto</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Katsaus</source>
        <translation>Group report</translation>
    </message>
    <message>
        <source>Kokouksen avaus</source>
        <translation>Opening of the meeting</translation>
    </message>
    <message>
        <source>Kokouksen päättäminen</source>
        <translation>Closing of the meeting</translation>
    </message>
    <message>
        <source>Kokouskalenteri</source>
        <translation>Meeting calendar</translation>
    </message>
    <message>
        <source>Kuntakäsittely</source>
        <translation>Municipal handling</translation>
    </message>
    <message>
        <source>Kustannusosuudet</source>
        <translation>Cost shares</translation>
    </message>
    <message>
        <source>Luonnos</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Läsnäolijat ja päätösvaltaisuus</source>
        <translation>Attendance and quorum</translation>
    </message>
    <message>
        <source>Muistio</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Muistio lähetetty</source>
        <translation>Memo sent</translation>
    </message>
    <message>
        <source>Muut asiat</source>
        <translation>Other matters</translation>
    </message>
    <message>
        <source>Ote</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Perehdytyspaketti</source>
        <translation>Onboarding pack</translation>
    </message>
    <message>
        <source>Peruttu</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Pidetty</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Pöytäkirja</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pöytäkirja lähetetty</source>
        <translation>Minutes sent</translation>
    </message>
    <message>
        <source>Seuraava kokous</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Sidosryhmätapaaminen</source>
        <translation>Stakeholder meeting</translation>
    </message>
    <message>
        <source>Toimintakertomus</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Työjärjestys</source>
        <translation>Order of business</translation>
    </message>
    <message>
        <source>Työpaja</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Varsinainen kokous</source>
        <translation>Ordinary meeting</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
    <message>
        <source>Ylimääräinen kokous</source>
        <translation>Extraordinary meeting</translation>
    </message>
    <message>
        <source>ZIP-paketti</source>
        <translation>ZIP package</translation>
    </message>
    <message>
        <source>poikkeus</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>tänään klo {0}</source>
        <translation>today at {0}</translation>
    </message>
    <message>
        <source>{0} klo {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} d</translation>
    </message>
</context>
<context>
    <name>MeetingsForm</name>
    <message>
        <source>Alkaa</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Esityslista lähetetään ennen kokousta (päivää)</source>
        <translation>Agenda is sent before the meeting (days)</translation>
    </message>
    <message>
        <source>Kokoukset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Paikka</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Uusi kokous alkaa näistä. Jo suunnitellut kokoukset eivät muutu.</source>
        <translation>New meetings start from these. Meetings already planned do not change.</translation>
    </message>
    <message>
        <source>Viimeistään (päivää)</source>
        <translation>At the latest (days)</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>oletus, vahvistamatta</source>
        <translation>default, not confirmed</translation>
    </message>
</context>
<context>
    <name>MeetingsPanel</name>
    <message>
        <source>Asiakirja avataan Wordiin. Tulosta se siellä.</source>
        <translation>The document opens in Word. Print it there.</translation>
    </message>
    <message>
        <source>Ei vielä kokouksia</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Suunnittele ensimmäinen, niin Seutu tekee sille esityslistan vakioasiat.</source>
        <translation>Plan the first one, and Seutu adds the standard matters to its agenda.</translation>
    </message>
    <message>
        <source>Uusi kokous</source>
        <translation>New meeting</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Alkaen</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Edellisen jäsenyys päättyy edeltävänä päivänä.</source>
        <translation>The previous person’s membership ends the day before.</translation>
    </message>
    <message>
        <source>Henkilö</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kirjoita nimi</source>
        <translation>Enter a name</translation>
    </message>
    <message>
        <source>Kirjoita nimi.</source>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Kirjoita päivä, josta uusi edustaja aloittaa.</source>
        <translation>Enter the day the new representative starts.</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nimike</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rooli</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sähköposti</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tyhjä: alusta asti</source>
        <translation>Empty: from the beginning</translation>
    </message>
    <message>
        <source>Uusi henkilö</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>ei kuntaa</source>
        <translation>no municipality</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Jäsen</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Kunta tai tehtävä</source>
        <translation>Municipality or role</translation>
    </message>
    <message>
        <source>Nimike</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Sähköposti</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Varajäsen</source>
        <translation>Deputy</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Kopioi rivit Excelistä ja liitä ne tähän. Sarakkeet: kunta, nimi, nimike, sähköposti, varaedustaja. Voit myös lisätä yksitellen tai jättää myöhemmäksi.</source>
        <translation>Copy rows from Excel and paste them here. Columns: municipality, name, job title, email, deputy. You can also add them one by one or leave this for later.</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Liitä edustajat taulukosta</source>
        <translation>Paste representatives from a table</translation>
    </message>
    <message>
        <source>Lisättävät edustajat</source>
        <translation>Representatives to add</translation>
    </message>
    <message>
        <source>Lisää edustaja</source>
        <translation>Add representative</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nimike</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Sähköposti</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Varaedustaja</source>
        <translation>Deputy</translation>
    </message>
</context>
<context>
    <name>MembershipForm</name>
    <message>
        <source>Alkaa</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Avaa henkilön tiedot</source>
        <translation>Open person details</translation>
    </message>
    <message>
        <source>Kenen varaedustaja</source>
        <translation>Deputy for</translation>
    </message>
    <message>
        <source>Kunta, jota edustaa</source>
        <translation>Municipality represented</translation>
    </message>
    <message>
        <source>Poista ryhmästä</source>
        <translation>Remove from group</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Päätä jäsenyys tänään</source>
        <translation>End membership today</translation>
    </message>
    <message>
        <source>Rooli</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Vaihda edustaja…</source>
        <translation>Change representative…</translation>
    </message>
</context>
<context>
    <name>MembershipPane</name>
    <message>
        <source>Jäsenyys päättyy tänään: {0}</source>
        <translation>Membership ends today: {0}</translation>
    </message>
    <message>
        <source>Vaihda edustaja…</source>
        <translation>Change representative…</translation>
    </message>
    <message>
        <source>Vaihda varaedustaja…</source>
        <translation>Change deputy…</translation>
    </message>
    <message>
        <source>edellinen edustaja</source>
        <translation>previous representative</translation>
    </message>
    <message>
        <source>ei kuntaa</source>
        <translation>no municipality</translation>
    </message>
    <message>
        <source>ei valittu</source>
        <translation>not selected</translation>
    </message>
    <message>
        <source>{0} poistettu ryhmästä</source>
        <translation>{0} removed from the group</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Hae tai tee…</source>
        <translation>&amp;Search or do…</translation>
    </message>
    <message>
        <source>&amp;Kalenteri Outlookiin…</source>
        <translation>&amp;Calendar to Outlook…</translation>
    </message>
    <message>
        <source>&amp;Kumoa</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Kumoa: {0}</source>
        <translation>&amp;Undo: {0}</translation>
    </message>
    <message>
        <source>&amp;Käyttöohje</source>
        <translation>&amp;User guide</translation>
    </message>
    <message>
        <source>&amp;Lopeta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Muokkaa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Nimeä uudelleen</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>&amp;Näppäimet</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Ohje</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Poista	Del</source>
        <translation>&amp;Delete	Del</translation>
    </message>
    <message>
        <source>&amp;Tallenna nyt</source>
        <translation>&amp;Save now</translation>
    </message>
    <message>
        <source>&amp;Tiedosto</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Tietoja Seudusta</source>
        <translation>&amp;About Seutu</translation>
    </message>
    <message>
        <source>&amp;Uusi</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>&amp;Uusi kokous…</source>
        <translation>&amp;New meeting…</translation>
    </message>
    <message>
        <source>&amp;Varmuuskopiot…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>K&amp;okous</source>
        <translation>&amp;Meeting</translation>
    </message>
    <message>
        <source>Kaikki on tallennettu. Seutu tallentaa itse.</source>
        <translation>Everything is saved. Seutu saves by itself.</translation>
    </message>
    <message>
        <source>Kumottu: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <source>Luo &amp;Word-asiakirja</source>
        <translation>Create &amp;Word document</translation>
    </message>
    <message>
        <source>Ra&amp;jaa näkymää</source>
        <translation>&amp;Filter view</translation>
    </message>
    <message>
        <source>T&amp;ulosta…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Tee &amp;uudelleen</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Tee &amp;uudelleen: {0}</source>
        <translation>&amp;Redo: {0}</translation>
    </message>
    <message>
        <source>Tehty uudelleen: {0}</source>
        <translation>Redone: {0}</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message numerus="yes">
        <source>%n ehdotusta</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vuoden tehtävää lähteistä</source>
        <translation>
            <numerusform>%n yearly task from the sources</numerusform>
            <numerusform>%n yearly tasks from the sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Mallissa on {0}, kuten itsearviointi, toimintasuunnitelma ja toimintakertomus. Lisäksi siinä on {1}: ne jäävät pois päältä, kunnes otat ne käyttöön. Tehtävä, jonka päivä on jo mennyt, alkaa ensi vuonna.</source>
        <translation>The model has {0}, such as the self-assessment, the action plan and the annual report. It also has {1}: they stay off until you take them into use. A task whose date has passed begins next year.</translation>
    </message>
    <message>
        <source>Ota mallitehtävät käyttöön</source>
        <translation>Take model tasks into use</translation>
    </message>
    <message>
        <source>Vuosikellossa ei ole vielä tehtäviä</source>
        <translation>The annual wheel has no tasks yet</translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message numerus="yes">
        <source>%n ehdotusta otettu vuosikelloon</source>
        <translation>
            <numerusform>%n suggestion taken into the annual wheel</numerusform>
            <numerusform>%n suggestions taken into the annual wheel</numerusform>
        </translation>
    </message>
    <message>
        <source>Mallitehtävät ovat vuosikellossa. Ehdotukset ovat luettelon lopussa.</source>
        <translation>The model tasks are in the annual wheel. The suggestions are at the end of the list.</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>Ei ryhmää</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>Liitä pykälä, jossa malli hyväksyttiin tai josta siitä päätettiin.</source>
        <translation>Link the § in which the model was approved or decided on.</translation>
    </message>
    <message>
        <source>Malli merkitty tarkistetuksi</source>
        <translation>Model marked as reviewed</translation>
    </message>
    <message>
        <source>Poista malli</source>
        <translation>Delete model</translation>
    </message>
    <message>
        <source>Tarkistettu {0}</source>
        <translation>Reviewed {0}</translation>
    </message>
    <message>
        <source>Tiedosto poistettu mallilta</source>
        <translation>File removed from the model</translation>
    </message>
    <message>
        <source>{0} liitetty. Aiempi tiedosto säilyy.</source>
        <translation>{0} attached. The earlier file is kept.</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Liitä tiedosto…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Tiedosto</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tiedoston toiminnot</source>
        <translation>File actions</translation>
    </message>
    <message>
        <source>Vedä tiedosto tähän tai liitä se. Uusi tiedosto ei hävitä edellistä.</source>
        <translation>Drag a file here or attach it. A new file does not destroy the previous one.</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Linkki</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mallin nimi</source>
        <translation>Name of the model</translation>
    </message>
    <message>
        <source>Mallin toiminnot</source>
        <translation>Model actions</translation>
    </message>
    <message>
        <source>Merkitse tarkistetuksi…</source>
        <translation>Mark as reviewed…</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Omistajaryhmä</source>
        <translation>Owner group</translation>
    </message>
    <message>
        <source>Otettu käyttöön</source>
        <translation>Taken into use</translation>
    </message>
    <message>
        <source>Poistunut käytöstä</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Seuraava tarkistus</source>
        <translation>Next review</translation>
    </message>
    <message>
        <source>Tarkistettu viimeksi</source>
        <translation>Last reviewed</translation>
    </message>
    <message>
        <source>Toimiala</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Versio</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
</context>
<context>
    <name>ModelMatters</name>
    <message>
        <source>Ei osumia. Kokeile lyhyempää sanaa.</source>
        <translation>No matches. Try a shorter word.</translation>
    </message>
    <message>
        <source>Hae otsikon sanoilla</source>
        <translation>Search by words of the title</translation>
    </message>
    <message>
        <source>Hae pykälää</source>
        <translation>Search for a §</translation>
    </message>
    <message>
        <source>Liitä pykälä</source>
        <translation>Link §</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pykälät</source>
        <translation>Sections (§)</translation>
    </message>
</context>
<context>
    <name>ModelReview</name>
    <message>
        <source>Merkitse malli tarkistetuksi</source>
        <translation>Mark model as reviewed</translation>
    </message>
    <message>
        <source>Merkitse tarkistetuksi</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <source>Muuta, jos malli muuttui.</source>
        <translation>Change this if the model changed.</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tarkistettu</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Versio</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Auki</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ei saatu</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Ei tarkistuspäivää</source>
        <translation>No review date</translation>
    </message>
    <message>
        <source>Katsaus puuttuu, määräaika oli {0}.</source>
        <translation>The report is missing, it was due {0}.</translation>
    </message>
    <message>
        <source>Katsaus saatu {0}.</source>
        <translation>Report received {0}.</translation>
    </message>
    <message>
        <source>Katsausta ei ole vielä pyydetty, määräaika {0}.</source>
        <translation>The report has not been asked for yet, due {0}.</translation>
    </message>
    <message>
        <source>Katsausta ei saatu tähän kokoukseen.</source>
        <translation>No report was received for this meeting.</translation>
    </message>
    <message>
        <source>Katsausta on pyydetty {0}, määräaika {1}.</source>
        <translation>The report was asked for on {0}, due {1}.</translation>
    </message>
    <message>
        <source>Poistunut käytöstä</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Puuttuu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Pyydetty</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Päättynyt</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Saatu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Suunnitteilla</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Tarkistus {0}</source>
        <translation>Review {0}</translation>
    </message>
    <message>
        <source>Tuloksista kerrottu</source>
        <translation>Results told</translation>
    </message>
    <message>
        <source>Tulossa</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>ei saatu</source>
        <translation>none</translation>
    </message>
    <message>
        <source>odottaa</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>puuttuu</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>ModelsPanel</name>
    <message>
        <source>Aloita kysely {0}</source>
        <translation>Start survey {0}</translation>
    </message>
    <message>
        <source>Katsaukset</source>
        <translation>Group reports</translation>
    </message>
    <message>
        <source>Kuka ei ole lähettänyt katsausta</source>
        <translation>Who has not sent a report</translation>
    </message>
    <message>
        <source>Kyselyt</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Mallit</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Mallit, kyselyt ja katsaukset</source>
        <translation>Models, surveys and group reports</translation>
    </message>
    <message>
        <source>Uusi kysely</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>Uusi yhteinen malli</source>
        <translation>New shared model</translation>
    </message>
    <message>
        <source>Yhteiset mallit</source>
        <translation>Shared models</translation>
    </message>
</context>
<context>
    <name>ModelsTab</name>
    <message>
        <source>Ei malleja rajauksella: {0}.</source>
        <translation>No models with this filter: {0}.</translation>
    </message>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä yhteisiä malleja</source>
        <translation>No shared models yet</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen, niin Seutu muistuttaa sen tarkistuksesta vuosikellossa ja säilyttää versiot.</source>
        <translation>Add the first one, and Seutu reminds you of its review in the annual wheel and keeps its versions.</translation>
    </message>
    <message>
        <source>Uusi malli</source>
        <translation>New model</translation>
    </message>
    <message>
        <source>Yhteiset mallit</source>
        <translation>Shared models</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Edellinen kuukausi</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Kuukausi</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Seuraava kuukausi</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Kirjoita päivä muodossa 9.12.2026.</source>
        <translation>Write the date in the form 9.12.2026.</translation>
    </message>
    <message>
        <source>Kirjoita syy, se näkyy vuosikellossa ja kokouskalenterissa.</source>
        <translation>Enter the reason; it shows in the annual wheel and the meeting calendar.</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Uusi päivä</source>
        <translation>New date</translation>
    </message>
</context>
<context>
    <name>MunicipalitiesTab</name>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä kuntia</source>
        <translation>No municipalities yet</translation>
    </message>
    <message>
        <source>Kunnat</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Lisää jäsenkunnat, niin niille voi nimetä edustajat.</source>
        <translation>Add the member municipalities, then name their representatives.</translation>
    </message>
    <message>
        <source>Uusi kunta</source>
        <translation>New municipality</translation>
    </message>
    <message>
        <source>ei mukana</source>
        <translation>not a member</translation>
    </message>
    <message>
        <source>kaupunki</source>
        <translation>city</translation>
    </message>
    <message>
        <source>kunta</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>MunicipalityDetail</name>
    <message>
        <source>Kaupunki</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Läsnäolo ohjausryhmän kokouksissa</source>
        <translation>Attendance at the steering group’s meetings</translation>
    </message>
    <message>
        <source>Ohjausryhmässä nyt</source>
        <translation>In the steering group now</translation>
    </message>
    <message>
        <source>Paikka on avoin. Lisää edustaja Ryhmät-välilehdellä.</source>
        <translation>The seat is vacant. Add a representative on the Groups tab.</translation>
    </message>
    <message>
        <source>Pidettyjä kokouksia ei vielä ole.</source>
        <translation>No meetings have been held yet.</translation>
    </message>
    <message>
        <source>Poista kunta</source>
        <translation>Delete municipality</translation>
    </message>
    <message>
        <source>Väkiluku 31.12.{0} poistettu</source>
        <translation>Population on 31.12.{0} deleted</translation>
    </message>
</context>
<context>
    <name>MunicipalityForm</name>
    <message>
        <source>Kunnan nimi</source>
        <translation>Municipality name</translation>
    </message>
    <message>
        <source>Kunnan toiminnot</source>
        <translation>Municipality actions</translation>
    </message>
    <message>
        <source>Kuntanumero</source>
        <translation>Municipality number</translation>
    </message>
    <message>
        <source>Laji</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lisää vuosi</source>
        <translation>Add year</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mukana alkaen</source>
        <translation>Member from</translation>
    </message>
    <message>
        <source>Mukana asti</source>
        <translation>Member until</translation>
    </message>
    <message>
        <source>Tyhjä: alusta asti</source>
        <translation>Empty: from the beginning</translation>
    </message>
    <message>
        <source>Tyhjä: toistaiseksi</source>
        <translation>Empty: until further notice</translation>
    </message>
    <message>
        <source>Väkiluku</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Väkiluku vuosittain</source>
        <translation>Population by year</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Näkymät</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>myöhässä</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>NeedsList</name>
    <message>
        <source>Edellyttää tehtävät</source>
        <translation>Needs these tasks</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Kokouskutsujen lähettäjän sähköposti</source>
        <translation>Sender email for meeting invitations</translation>
    </message>
    <message>
        <source>Koordinoiva kunta</source>
        <translation>Coordinating municipality</translation>
    </message>
    <message>
        <source>Näkyy kalenterikutsun järjestäjänä.</source>
        <translation>Shown as the organiser of calendar invitations.</translation>
    </message>
    <message>
        <source>Verkosto</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Verkoston nimi</source>
        <translation>Network name</translation>
    </message>
    <message>
        <source>Yhteystiedot asiakirjojen alareunaan</source>
        <translation>Contact details for document footers</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>ei valittu</source>
        <translation>not selected</translation>
    </message>
</context>
<context>
    <name>NewMeeting</name>
    <message>
        <source>Kokouksen laji</source>
        <translation>Meeting type</translation>
    </message>
    <message>
        <source>Lisää esityslistalle vakioasiat</source>
        <translation>Add standard matters to the agenda</translation>
    </message>
    <message>
        <source>Luo kokous</source>
        <translation>Create meeting</translation>
    </message>
    <message>
        <source>Nimi (vapaaehtoinen)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Paikka tai etäyhteys</source>
        <translation>Place or remote link</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ryhmä</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Uusi kokous</source>
        <translation>New meeting</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>Ryhmällä ei ole jäseniä tänä päivänä, joten esityslistalla ei olisi vastaanottajia. Lisää jäsenet näkymässä Jäsenet ja ryhmät.</source>
        <translation>The group has no members on this day, so the agenda would have no recipients. Add members in the Members and groups view.</translation>
    </message>
</context>
<context>
    <name>NewTaskRow</name>
    <message>
        <source>Kuka tekee</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Mitä tehdään</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Määräpäivä</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Sulje</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Sulje uuden tehtävän rivi</source>
        <translation>Close the new task row</translation>
    </message>
    <message>
        <source>Tehtävä lisätty: {0}</source>
        <translation>Task added: {0}</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message numerus="yes">
        <source>%n päivän kuluttua</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Avaa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Avaa kokous</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Ei tulevia kokouksia</source>
        <translation>No upcoming meetings</translation>
    </message>
    <message>
        <source>Esityslistan valmius</source>
        <translation>Agenda readiness</translation>
    </message>
    <message>
        <source>Jatka esityslistaa</source>
        <translation>Continue agenda</translation>
    </message>
    <message>
        <source>Katsaus puuttuu: {0}</source>
        <translation>Report missing: {0}</translation>
    </message>
    <message>
        <source>Kirjaa käsittely</source>
        <translation>Record handling</translation>
    </message>
    <message>
        <source>Kokouksen valmius</source>
        <translation>Meeting readiness</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen kokous, niin Seutu tekee sille esityslistan pohjan.</source>
        <translation>Add the first meeting, and Seutu makes a draft agenda for it.</translation>
    </message>
    <message>
        <source>Lähetettävä viimeistään</source>
        <translation>Send by</translation>
    </message>
    <message>
        <source>Seuraava kokous</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Uusi kokous</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>huomenna</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>ja %n muuta</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>tänään</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{0} / {1} asiaa valmiina</source>
        <translation>{0} / {1} matters ready</translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message numerus="yes">
        <source>%n tehtävää jatkuu samalla säännöllä.</source>
        <translation>
            <numerusform>%n task goes on by the same rule.</numerusform>
            <numerusform>%n tasks go on by the same rule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asia saa päätöstekstin, ja vuosikello tulee sen liitteeksi.</source>
        <translation>The matter gets the text of the decision, and the annual wheel becomes its attachment.</translation>
    </message>
    <message>
        <source>Esityslistalla {0}, {1}</source>
        <translation>On the agenda of {0}, {1}</translation>
    </message>
    <message>
        <source>Hyväksytty {0}, {1}</source>
        <translation>Approved in {0}, {1}</translation>
    </message>
    <message>
        <source>Mikä muuttuu</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Mikään muu ei muutu</source>
        <translation>Nothing else changes</translation>
    </message>
    <message>
        <source>Minkä kokouksen esityslistalle vuosikello viedään?</source>
        <translation>Put the annual wheel on which meeting’s agenda?</translation>
    </message>
    <message>
        <source>Ohjausryhmällä ei ole tulevaa kokousta. Suunnittele ensin vuoden kokoukset.</source>
        <translation>The steering group has no coming meeting. Plan the year’s meetings first.</translation>
    </message>
    <message>
        <source>Ota vuosikello {0} käyttöön</source>
        <translation>Start using annual wheel {0}</translation>
    </message>
    <message>
        <source>Päätösteksti on leikepöydällä</source>
        <translation>The text of the decision is on the clipboard</translation>
    </message>
    <message>
        <source>Säännöt jatkuvat, rastit eivät. {0}</source>
        <translation>Rules go on, ticks do not. {0}</translation>
    </message>
    <message>
        <source>Vie esityslistalle</source>
        <translation>Put on agenda</translation>
    </message>
    <message>
        <source>Vuosikello {0} on esityslistalla</source>
        <translation>Annual wheel {0} is on the agenda</translation>
    </message>
    <message>
        <source>Vuosikello {0} on käytössä</source>
        <translation>Annual wheel {0} is in use</translation>
    </message>
    <message>
        <source>ei vuorossa</source>
        <translation>not this year</translation>
    </message>
    <message>
        <source>muuttuu</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>palaa sääntöönsä</source>
        <translation>returns to its rule</translation>
    </message>
    <message>
        <source>päättyy, jatka rastilla</source>
        <translation>ends, tick to go on</translation>
    </message>
    <message>
        <source>uusi</source>
        <translation>new</translation>
    </message>
    <message>
        <source>vuorossa jälleen</source>
        <translation>due again</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Kirjoita organisaation nimi.</source>
        <translation>Enter the organisation’s name.</translation>
    </message>
    <message>
        <source>Lisää organisaatio</source>
        <translation>Add organisation</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisaatio näkyy myös sidosryhmissä, joissa sitä voi täydentää.</source>
        <translation>The organisation also shows among the stakeholders, where you can complete it.</translation>
    </message>
    <message>
        <source>Uusi organisaatio</source>
        <translation>New organisation</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Uusi organisaatio…</source>
        <translation>New organisation…</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>Edustajat lisätään myöhemmin</source>
        <translation>Representatives are added later</translation>
    </message>
    <message>
        <source>Esityslista lähetetään viimeistään {0}</source>
        <translation>Agenda is sent by {0}</translation>
    </message>
    <message>
        <source>Ohjausryhmä 1/{0}</source>
        <translation>Steering group 1/{0}</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella</source>
        <translation>Data stays on this computer</translation>
    </message>
    <message>
        <source>Vakioasiat ovat esityslistalla valmiina.</source>
        <translation>The standard matters are already on the agenda.</translation>
    </message>
    <message>
        <source>Varmuuskopio syntyy itsestään, kun jotain on muuttunut.</source>
        <translation>A backup is made automatically when something has changed.</translation>
    </message>
    <message>
        <source>{0} asukasta 31.12.2024</source>
        <translation>{0} inhabitants on 31.12.2024</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>Seuraava vuosikello…</source>
        <translation>Next annual wheel…</translation>
    </message>
    <message>
        <source>Suunnittele vuosi {0}</source>
        <translation>Plan the year {0}</translation>
    </message>
    <message>
        <source>Uusi vuosikellon tehtävä</source>
        <translation>New task of the annual wheel</translation>
    </message>
    <message>
        <source>Vie vuosikello…</source>
        <translation>Export annual wheel…</translation>
    </message>
    <message>
        <source>asiantuntija</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>edustaja</source>
        <translation>representative</translation>
    </message>
    <message>
        <source>ehdotus, ei kellossa</source>
        <translation>suggestion, not in the wheel</translation>
    </message>
    <message>
        <source>esittelijä</source>
        <translation>presenter</translation>
    </message>
    <message>
        <source>hanke</source>
        <translation>project</translation>
    </message>
    <message>
        <source>kunta</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>kuntakäsittely</source>
        <translation>municipal handling</translation>
    </message>
    <message>
        <source>kysely</source>
        <translation>survey</translation>
    </message>
    <message>
        <source>näkymä</source>
        <translation>view</translation>
    </message>
    <message>
        <source>puheenjohtaja</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>ryhmä</source>
        <translation>group</translation>
    </message>
    <message>
        <source>sidosryhmä</source>
        <translation>stakeholder</translation>
    </message>
    <message>
        <source>sihteeri</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>tavoite</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>varaedustaja</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>varapuheenjohtaja</source>
        <translation>vice-chair</translation>
    </message>
    <message>
        <source>yhteinen malli</source>
        <translation>shared model</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message numerus="yes">
        <source>%n osumaa</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Hae asioista, henkilöistä ja asiakirjoista tai kirjoita komento</source>
        <translation>Search matters, people and documents, or type a command</translation>
    </message>
    <message>
        <source>Hae tai tee</source>
        <translation>Search or do</translation>
    </message>
    <message>
        <source>Hakutulokset</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Päätökset ja asiakirjat</source>
        <translation>Decisions and documents</translation>
    </message>
    <message>
        <source>Siirry</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Tee</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tiedostoa {0} ei voitu avata.</source>
        <translation>File {0} could not be opened.</translation>
    </message>
    <message>
        <source>Viimeksi</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
    <message>
        <source>avaa</source>
        <translation>open</translation>
    </message>
    <message>
        <source>sulje</source>
        <translation>close</translation>
    </message>
    <message>
        <source>valitse</source>
        <translation>select</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>Tallennettu: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Tiedosto on tallennettu, mutta ohjelmaa sen avaamiseen ei löytynyt: {0}</source>
        <translation>The file is saved, but no program was found to open it: {0}</translation>
    </message>
    <message>
        <source>Tiedostoa {0} on muokattu Wordissa. Uusi versio tallennettiin sen viereen: {1}.</source>
        <translation>File {0} has been edited in Word. The new version was saved next to it: {1}.</translation>
    </message>
</context>
<context>
    <name>PaperDeeds</name>
    <message>
        <source>Asia saa selostuksen ja päätösehdotuksen, ja asiakirja tulee sen liitteeksi.</source>
        <translation>The matter gets a description and a proposal, and the document becomes its attachment.</translation>
    </message>
    <message>
        <source>Asiakirja lisätty kuntakäsittelyyn</source>
        <translation>Document added to municipal handling</translation>
    </message>
    <message>
        <source>Minkä kokouksen esityslistalle toimintakertomus viedään?</source>
        <translation>Put the annual report on which meeting’s agenda?</translation>
    </message>
    <message>
        <source>Minkä kokouksen esityslistalle toimintasuunnitelma viedään?</source>
        <translation>Put the action plan on which meeting’s agenda?</translation>
    </message>
    <message>
        <source>Ohjausryhmällä ei ole tulevaa kokousta. Suunnittele ensin vuoden kokoukset.</source>
        <translation>The steering group has no coming meeting. Plan the year’s meetings first.</translation>
    </message>
    <message>
        <source>Tiedosto on tallennettu, mutta ohjelmaa sen avaamiseen ei löytynyt: {0}</source>
        <translation>The file is saved, but no program was found to open it: {0}</translation>
    </message>
    <message>
        <source>Tiedostoa {0} on muokattu Wordissa. Uusi versio tallennettiin sen viereen: {1}.</source>
        <translation>File {0} has been edited in Word. The new version was saved next to it: {1}.</translation>
    </message>
    <message>
        <source>Toimintakertomus {0} on esityslistalla</source>
        <translation>Annual report {0} is on the agenda</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma {0} on esityslistalla</source>
        <translation>Action plan {0} is on the agenda</translation>
    </message>
    <message>
        <source>Vie esityslistalle</source>
        <translation>Put on agenda</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Asiakirjat näkyvät tässä, kun luot niitä.</source>
        <translation>Documents appear here as you create them.</translation>
    </message>
    <message>
        <source>Viimeisimmät asiakirjat</source>
        <translation>Latest documents</translation>
    </message>
</context>
<context>
    <name>PaperModel</name>
    <message>
        <source>lähetetty</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>tiedostoa ei löydy</source>
        <translation>file not found</translation>
    </message>
    <message>
        <source>{0}, versio {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n henkilöä lisätty</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message>
        <source>Esikatselu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Kopioi rivit Excelistä ja liitä ne tähän (Ctrl+V). Sarakkeet: kunta, nimi, nimike, sähköposti, varaedustaja. Mitään ei lisätä ennen kuin painat painiketta.</source>
        <translation>Copy rows from Excel and paste them here (Ctrl+V). Columns: municipality, name, job title, email, deputy. Nothing is added until you press the button.</translation>
    </message>
    <message>
        <source>Liitetty taulukko</source>
        <translation>Pasted table</translation>
    </message>
    <message>
        <source>Liitä taulukosta</source>
        <translation>Paste from a table</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Lisää %n henkilöä</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ryhmä</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>PastedModel</name>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Mitä tapahtuu</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nimike</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Rooli</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Sähköposti</source>
        <translation>Email</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>Ei vielä rivejä.</source>
        <translation>No rows yet.</translation>
    </message>
    <message>
        <source>kuntaa ei ole</source>
        <translation>no such municipality</translation>
    </message>
    <message>
        <source>nimi puuttuu</source>
        <translation>name missing</translation>
    </message>
    <message>
        <source>on jo ryhmässä</source>
        <translation>already in the group</translation>
    </message>
    <message>
        <source>tuttu henkilö</source>
        <translation>known person</translation>
    </message>
    <message>
        <source>uusi henkilö</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>{0} lisätään, {1} jää pois.</source>
        <translation>{0} to be added, {1} left out.</translation>
    </message>
    <message>
        <source>{0} lisätään.</source>
        <translation>{0} to be added.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Kehittämisryhmä</source>
        <translation>Development group</translation>
    </message>
    <message>
        <source>Muistio</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Muu ryhmä</source>
        <translation>Other group</translation>
    </message>
    <message>
        <source>Ohjausryhmä</source>
        <translation>Steering group</translation>
    </message>
    <message>
        <source>Päätös ensin, selostus sen alla</source>
        <translation>Decision first, description below it</translation>
    </message>
    <message>
        <source>Pöytäkirja</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Selostus ensin, päätös lopuksi</source>
        <translation>Description first, decision last</translation>
    </message>
    <message>
        <source>Sidosryhmien tapaamiset</source>
        <translation>Stakeholder meetings</translation>
    </message>
    <message>
        <source>Yksikkö</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>alkaa {0}</source>
        <translation>starts {0}</translation>
    </message>
    <message>
        <source>asiantuntija</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>esittelijä</source>
        <translation>presenter</translation>
    </message>
    <message>
        <source>jäsen</source>
        <translation>member</translation>
    </message>
    <message>
        <source>puheenjohtaja</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>päättyi {0}</source>
        <translation>ended {0}</translation>
    </message>
    <message>
        <source>sihteeri</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>varajäsen</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>varajäsen kerran</source>
        <translation>deputy once</translation>
    </message>
    <message>
        <source>varajäsen {0} kertaa</source>
        <translation>deputy {0} times</translation>
    </message>
    <message>
        <source>varapuheenjohtaja</source>
        <translation>vice-chair</translation>
    </message>
    <message>
        <source>{0} alkaen</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>{0}/{1} kokouksessa, {2} %</source>
        <translation>at {0}/{1} meetings, {2} %</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Rajaa</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rajaa luetteloa</source>
        <translation>Filter list</translation>
    </message>
    <message>
        <source>Uusi</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Henkilöt</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Jäsenet ja ryhmät</source>
        <translation>Members and groups</translation>
    </message>
    <message>
        <source>Kunnat</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Liitä Excelistä…</source>
        <translation>Paste from Excel…</translation>
    </message>
    <message>
        <source>Ryhmät</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Ryhmät, henkilöt ja kunnat</source>
        <translation>Groups, people and municipalities</translation>
    </message>
</context>
<context>
    <name>PeriodItems</name>
    <message>
        <source>Alateema</source>
        <translation>Subtheme</translation>
    </message>
    <message>
        <source>Arvot</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Kriittiset menestystekijät</source>
        <translation>Critical success factors</translation>
    </message>
    <message>
        <source>Lisää alateema</source>
        <translation>Add subtheme</translation>
    </message>
    <message>
        <source>Lisää alateema: {0}</source>
        <translation>Add subtheme: {0}</translation>
    </message>
    <message>
        <source>Lisää arvo</source>
        <translation>Add value</translation>
    </message>
    <message>
        <source>Lisää kohta</source>
        <translation>Add point</translation>
    </message>
    <message>
        <source>Lisää menestystekijä</source>
        <translation>Add success factor</translation>
    </message>
    <message>
        <source>Lisää painopistealue</source>
        <translation>Add priority area</translation>
    </message>
    <message>
        <source>Lisää tavoite</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Painopistealueet</source>
        <translation>Priority areas</translation>
    </message>
    <message>
        <source>Poista: {0}</source>
        <translation>Delete: {0}</translation>
    </message>
    <message>
        <source>Siirrä alemmas: {0}</source>
        <translation>Move down: {0}</translation>
    </message>
    <message>
        <source>Siirrä ylemmäs: {0}</source>
        <translation>Move up: {0}</translation>
    </message>
    <message>
        <source>Tarkoitus</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Tavoitteet</source>
        <translation>Goals</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>Alkaa</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Kauden toiminnot</source>
        <translation>Period actions</translation>
    </message>
    <message>
        <source>Kausi</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Strategiakaudet</source>
        <translation>Strategy periods</translation>
    </message>
    <message>
        <source>Uusi kausi</source>
        <translation>New period</translation>
    </message>
    <message>
        <source>Visio</source>
        <translation>Vision</translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>Kausi {0} poistettu</source>
        <translation>Period {0} deleted</translation>
    </message>
    <message>
        <source>Kohta poistettu</source>
        <translation>Item deleted</translation>
    </message>
    <message>
        <source>Mitä vuoden työ on palvellut</source>
        <translation>What the year’s work has served</translation>
    </message>
    <message>
        <source>Poista kausi</source>
        <translation>Delete period</translation>
    </message>
    <message>
        <source>Uusi kohta</source>
        <translation>New item</translation>
    </message>
</context>
<context>
    <name>PersonCombo</name>
    <message>
        <source>ei valittu</source>
        <translation>not selected</translation>
    </message>
    <message>
        <source>poistettu henkilö</source>
        <translation>deleted person</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Ei jäsenyyksiä. Lisää henkilö ryhmään Ryhmät-välilehdellä.</source>
        <translation>No memberships. Add the person to a group on the Groups tab.</translation>
    </message>
    <message>
        <source>Jäsenyydet</source>
        <translation>Memberships</translation>
    </message>
    <message>
        <source>Kirjoita nimike.</source>
        <translation>Enter a title.</translation>
    </message>
    <message>
        <source>Kirjoita päivä.</source>
        <translation>Enter a date.</translation>
    </message>
    <message>
        <source>Nimi, nimikkeet, yhteystiedot ja muistiinpano poistetaan myös muutoshistoriasta. Tätä ei voi kumota. Hyväksytyt asiakirjat ja vanhat varmuuskopiot säilyvät ennallaan.</source>
        <translation>The name, titles, contact details and note are also deleted from the change history. This cannot be undone. Approved documents and old backups stay as they are.</translation>
    </message>
    <message>
        <source>Perehdytyspaketti Wordiin</source>
        <translation>Write onboarding pack in Word</translation>
    </message>
    <message>
        <source>Poista henkilö</source>
        <translation>Delete person</translation>
    </message>
    <message>
        <source>Poista henkilötiedot pysyvästi…</source>
        <translation>Delete personal data permanently…</translation>
    </message>
    <message>
        <source>Poista pysyvästi</source>
        <translation>Delete permanently</translation>
    </message>
    <message>
        <source>Poistetaanko henkilön {0} tiedot pysyvästi?</source>
        <translation>Delete the data of {0} permanently?</translation>
    </message>
    <message>
        <source>Tallenna henkilön tiedot</source>
        <translation>Save the person’s data</translation>
    </message>
    <message>
        <source>Tallenna tiedot tiedostoon…</source>
        <translation>Save data to file…</translation>
    </message>
    <message>
        <source>Tallennettu: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Tiedot tallennettu: {0}</source>
        <translation>Data saved: {0}</translation>
    </message>
    <message>
        <source>Uusi nimike alkaen…</source>
        <translation>New title from…</translation>
    </message>
    <message>
        <source>ei kuntaa</source>
        <translation>no municipality</translation>
    </message>
    <message>
        <source>{0} {1} alkaen</source>
        <translation>{0} from {1}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Alkaen</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Henkilön toiminnot</source>
        <translation>Person actions</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nimike</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Ota käyttöön</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Poista henkilötiedot pysyvästi…</source>
        <translation>Delete personal data permanently…</translation>
    </message>
    <message>
        <source>Puhelin</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Sähköposti</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Tallenna tiedot tiedostoon…</source>
        <translation>Save data to file…</translation>
    </message>
    <message>
        <source>Uusi nimike</source>
        <translation>New title</translation>
    </message>
    <message>
        <source>Uusi nimike alkaen…</source>
        <translation>New title from…</translation>
    </message>
</context>
<context>
    <name>PersonsTab</name>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä henkilöitä</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Henkilöt</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen tai liitä edustajat Excelistä.</source>
        <translation>Add the first one or paste the representatives from Excel.</translation>
    </message>
    <message>
        <source>Uusi henkilö</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>ei ryhmissä</source>
        <translation>not in any group</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>PlanDeeds</name>
    <message>
        <source>Kehittämiskohteet tuotu tavoitteiksi</source>
        <translation>Development targets brought in as goals</translation>
    </message>
    <message>
        <source>Tavoite ”{0}” poistettu</source>
        <translation>Goal “{0}” deleted</translation>
    </message>
    <message>
        <source>Toimenpide ”{0}” poistettu</source>
        <translation>Action “{0}” deleted</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma {0} aloitettu</source>
        <translation>Action plan {0} started</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma {0} poistettu</source>
        <translation>Action plan {0} deleted</translation>
    </message>
    <message>
        <source>Toteutumisen seuranta nousee kokousten ehdotuksiin</source>
        <translation>The follow-up is now among the suggestions for meetings</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Arvot: {0}</source>
        <translation>Values: {0}</translation>
    </message>
    <message>
        <source>Avaa pykälä</source>
        <translation>Open §</translation>
    </message>
    <message>
        <source>Esityslistalla {0}, {1}</source>
        <translation>On the agenda of {0}, {1}</translation>
    </message>
    <message>
        <source>Hyväksytty {0}, {1}</source>
        <translation>Approved in {0}, {1}</translation>
    </message>
    <message>
        <source>Johdanto: mihin suunnitelma perustuu</source>
        <translation>Introduction: what the plan rests on</translation>
    </message>
    <message>
        <source>Kriittiset menestystekijät {0}</source>
        <translation>Success factors {0}</translation>
    </message>
    <message>
        <source>Lopuksi</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Ota seuranta käyttöön</source>
        <translation>Take follow-up into use</translation>
    </message>
    <message>
        <source>Painopistealueet: {0}</source>
        <translation>Priority areas: {0}</translation>
    </message>
    <message>
        <source>Seuranta</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Strategia {0}</source>
        <translation>Strategy {0}</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole viety esityslistalle.</source>
        <translation>The plan is not on any agenda.</translation>
    </message>
    <message>
        <source>Toteutuminen ei vielä nouse kokousten esityslistaehdotuksiin.</source>
        <translation>The follow-up is not yet suggested for agendas.</translation>
    </message>
    <message>
        <source>Toteutuminen on jokaisen kokouksen ehdotuksissa tavoitteiden tiloineen.</source>
        <translation>The follow-up is suggested for every meeting, with the status of each goal.</translation>
    </message>
    <message>
        <source>Tuo tavoitteiksi</source>
        <translation>Bring in as goals</translation>
    </message>
    <message>
        <source>Visio: {0}</source>
        <translation>Vision: {0}</translation>
    </message>
    <message>
        <source>Vuosikellossa ei ole toteutumisen seurannan mallitehtävää.</source>
        <translation>The annual wheel has no model task for the follow-up.</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Rajaa tavoitteita</source>
        <translation>Filter goals</translation>
    </message>
    <message>
        <source>Tavoitteet ja toimenpiteet</source>
        <translation>Goals and actions</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Kokous</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Osuu</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source> Oletus, vahvistamatta.</source>
        <translation> Default, unconfirmed.</translation>
    </message>
    <message numerus="yes">
        <source>%n kokousta vuodelle {0} luotu</source>
        <translation>
            <numerusform>%n meeting made for {0}</numerusform>
            <numerusform>%n meetings made for {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päivää osuu johonkin. Siirrä tai pidä ne.</source>
        <translation>
            <numerusform>%n day clashes with something. Move or keep it.</numerusform>
            <numerusform>%n days clash with something. Move or keep them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Aloita suunnitelma</source>
        <translation>Start plan</translation>
    </message>
    <message>
        <source>Aseta päiväsääntö…</source>
        <translation>Set date rule…</translation>
    </message>
    <message>
        <source>Avaa toimintasuunnitelma {0}</source>
        <translation>Open action plan {0}</translation>
    </message>
    <message>
        <source>Itsearviointiin</source>
        <translation>Go to self-assessment</translation>
    </message>
    <message>
        <source>Jätä pois</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Jätä pois {0}</source>
        <translation>Leave out {0}</translation>
    </message>
    <message>
        <source>Jätä pois…</source>
        <translation>Leave out…</translation>
    </message>
    <message>
        <source>Kaikki valitut kohteet ovat vuoden {0} toimintasuunnitelman tavoitteina.</source>
        <translation>All the chosen targets are goals of the action plan {0}.</translation>
    </message>
    <message>
        <source>Kohteet ovat vuoden {0} tavoitteina</source>
        <translation>The targets are goals for {0}</translation>
    </message>
    <message>
        <source>Kokouskalenteri on leikepöydällä</source>
        <translation>The meeting calendar is on the clipboard</translation>
    </message>
    <message numerus="yes">
        <source>Luo %n kokousta</source>
        <translation>
            <numerusform>Make %n meeting</numerusform>
            <numerusform>Make %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Mikään päivä ei osu pyhään eikä lomaan.</source>
        <translation>No day falls on a holiday or a school break.</translation>
    </message>
    <message>
        <source>Palauta säännön mukaiseksi</source>
        <translation>Return to the rule</translation>
    </message>
    <message>
        <source>Päiväsääntö tallennettu: {0}</source>
        <translation>Date rule saved: {0}</translation>
    </message>
    <message>
        <source>Päätä kierros</source>
        <translation>Close round</translation>
    </message>
    <message>
        <source>Ryhmällä {0} ei ole vielä päiväsääntöä</source>
        <translation>{0} has no date rule yet</translation>
    </message>
    <message>
        <source>Ryhmän muut kokoukset tänä vuonna: {0}</source>
        <translation>The group’s other meetings this year: {0}</translation>
    </message>
    <message>
        <source>Siirrä kokous {0}</source>
        <translation>Move meeting {0}</translation>
    </message>
    <message>
        <source>Siirrä…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Suunnitelma rakennetaan itsearvioinnissa valituista kehittämiskohteista.</source>
        <translation>The plan is built from the development targets chosen in the self-assessment.</translation>
    </message>
    <message>
        <source>Syy tulee kokouskalenteriin.</source>
        <translation>The reason goes into the meeting calendar.</translation>
    </message>
    <message>
        <source>Säännöstä saat vuoden kokouspäivät ja näet, mihin ne osuvat.</source>
        <translation>The rule gives you the year’s meeting days and shows what they clash with.</translation>
    </message>
    <message>
        <source>Sääntö ei osu vuoteen {0}</source>
        <translation>The rule falls on no day in {0}</translation>
    </message>
    <message>
        <source>Uusi tavoite</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Uusi toimenpide</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Valituista kohteista tulee vuoden {0} toimintasuunnitelman tavoitteita. Toimenpiteet, vastuut ja mittarit kirjataan suunnitelmassa, ja tavoite muistaa, mistä se tuli.</source>
        <translation>The chosen targets become goals of the action plan {0}. Actions, responsibilities and indicators are written in the plan, and a goal remembers where it came from.</translation>
    </message>
    <message>
        <source>Valitut kehittämiskohteet</source>
        <translation>Chosen development targets</translation>
    </message>
    <message>
        <source>Vie suunnitelmaan {0}</source>
        <translation>Take to plan {0}</translation>
    </message>
    <message>
        <source>Voit aloittaa tyhjästä ja lisätä tavoitteet itse.</source>
        <translation>You can start empty and add the goals yourself.</translation>
    </message>
    <message>
        <source>Vuodelle {0} ei ole toimintasuunnitelmaa</source>
        <translation>There is no action plan for {0}</translation>
    </message>
    <message>
        <source>Vuoden kokouspäivät</source>
        <translation>Meeting days of the year</translation>
    </message>
    <message>
        <source>Vuoden {0} kokoukset on luotu.</source>
        <translation>The meetings of {0} are made.</translation>
    </message>
    <message>
        <source>Yhtään kohdetta ei ole valittu. Valitse 3–5 kohdetta äänestyksessä.</source>
        <translation>No targets are chosen. Choose 3–5 targets in the vote.</translation>
    </message>
    <message>
        <source>ei kokousta</source>
        <translation>no meeting</translation>
    </message>
    <message>
        <source>kokous luotu</source>
        <translation>meeting made</translation>
    </message>
    <message>
        <source>odottaa</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>tavoitteena suunnitelmassa {0}</source>
        <translation>a goal in plan {0}</translation>
    </message>
    <message>
        <source>{0}: {1}.{2}</source>
        <translation>{0}: {1}.{2}</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Ei painopistealuetta</source>
        <translation>No priority area</translation>
    </message>
    <message>
        <source>Johdanto ja seuranta</source>
        <translation>Introduction and follow-up</translation>
    </message>
    <message>
        <source>ei toimenpiteitä</source>
        <translation>no actions</translation>
    </message>
    <message>
        <source>{0}/{1} toimenpidettä tehty</source>
        <translation>{0}/{1} actions done</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>anna yhteisarvio</source>
        <translation>give consensus</translation>
    </message>
    <message>
        <source>mediaani</source>
        <translation>median</translation>
    </message>
    <message>
        <source>vaihteluväli</source>
        <translation>range</translation>
    </message>
    <message>
        <source>yksi vastaus</source>
        <translation>one answer</translation>
    </message>
</context>
<context>
    <name>PopulationModel</name>
    <message>
        <source>Asukkaita</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Kirjoita väkiluku numeroin, esimerkiksi 7 889.</source>
        <translation>Enter the population in digits, for example 7 889.</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>Preparers</name>
    <message>
        <source>Valmistelija</source>
        <translation>Preparer</translation>
    </message>
    <message>
        <source>{0}. valmistelija</source>
        <translation>Preparer {0}</translation>
    </message>
</context>
<context>
    <name>PresenceChip</name>
    <message>
        <source>esteellinen</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>estynyt</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>etänä</source>
        <translation>remote</translation>
    </message>
    <message>
        <source>läsnä</source>
        <translation>present</translation>
    </message>
    <message>
        <source>merkitsemättä</source>
        <translation>unmarked</translation>
    </message>
    <message>
        <source>poissa</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>poissa hetken</source>
        <translation>briefly away</translation>
    </message>
    <message>
        <source>poistui</source>
        <translation>left</translation>
    </message>
    <message>
        <source>saapui</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>vara</source>
        <translation>deputy</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>Tästä asiasta ei ole vielä kirjattu mitään.</source>
        <translation>Nothing has been recorded on this matter yet.</translation>
    </message>
</context>
<context>
    <name>ProgressNotice</name>
    <message>
        <source>Keskeytetään…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Keskeytä</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Luodaan…</source>
        <translation>Creating…</translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message>
        <source>Avustukset</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Hanke ei ole vielä millään esityslistalla.</source>
        <translation>The project is not on any agenda yet.</translation>
    </message>
    <message>
        <source>Lisää avustus</source>
        <translation>Add grant</translation>
    </message>
    <message>
        <source>Poista hanke</source>
        <translation>Delete project</translation>
    </message>
    <message>
        <source>Pykälät</source>
        <translation>Sections (§)</translation>
    </message>
    <message>
        <source>Strategiassa</source>
        <translation>In the strategy</translation>
    </message>
    <message>
        <source>Vie esityslistalle</source>
        <translation>Put on agenda</translation>
    </message>
    <message>
        <source>{0} on esityslistalla</source>
        <translation>{0} is on the agenda</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Ala</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Alkaa vuonna</source>
        <translation>Begins in</translation>
    </message>
    <message>
        <source>Hallinnoija</source>
        <translation>Administering body</translation>
    </message>
    <message>
        <source>Hankkeen nimi</source>
        <translation>Name of the project</translation>
    </message>
    <message>
        <source>Hankkeen toiminnot</source>
        <translation>Project actions</translation>
    </message>
    <message>
        <source>Mistä on kyse</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Päättyy vuonna</source>
        <translation>Ends in</translation>
    </message>
    <message>
        <source>Rahoittaja</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ProjectMore</name>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kaikki verkoston kunnat</source>
        <translation>All municipalities of the network</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Mitä hankkeesta jäi</source>
        <translation>What the project left behind</translation>
    </message>
    <message>
        <source>Mukana olevat kunnat</source>
        <translation>Municipalities taking part</translation>
    </message>
    <message>
        <source>Säilytys</source>
        <translation>Retention</translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message>
        <source>Loppuraportti</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Väliraportti</source>
        <translation>Interim report</translation>
    </message>
    <message>
        <source>ei saanut avustusta</source>
        <translation>grant refused</translation>
    </message>
    <message>
        <source>haettu</source>
        <translation>applied for</translation>
    </message>
    <message>
        <source>käynnissä</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>päättynyt</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>suunnitteilla</source>
        <translation>planned</translation>
    </message>
</context>
<context>
    <name>ProjectsPanel</name>
    <message>
        <source>Hankkeet</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Hankkeet ja talous</source>
        <translation>Projects and money</translation>
    </message>
    <message>
        <source>Hankkeet, talous ja summat</source>
        <translation>Projects, money and totals</translation>
    </message>
    <message>
        <source>Summat</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Talous</source>
        <translation>Money</translation>
    </message>
</context>
<context>
    <name>ProjectsTab</name>
    <message>
        <source>Ei hankkeita, joiden tila on ”{0}”.</source>
        <translation>No projects with the status “{0}”.</translation>
    </message>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä hankkeita</source>
        <translation>No projects yet</translation>
    </message>
    <message>
        <source>Hankkeet</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen, niin sen raporttien määräpäivät näkyvät vuosikellossa.</source>
        <translation>Add the first one, and the due dates of its reports show in the annual wheel.</translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Näytä hankkeista</source>
        <translation>Show projects</translation>
    </message>
    <message>
        <source>Uusi hanke</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Kunnossa</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Puuttuu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Puuttuu: {0}</source>
        <translation>Missing: {0}</translation>
    </message>
</context>
<context>
    <name>ReadinessStrip</name>
    <message numerus="yes">
        <source>%n puuttuu</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Aika ja paikka</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Alkamis- ja päättymisaika</source>
        <translation>Start and end time</translation>
    </message>
    <message>
        <source>Asiat</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Esittelijä</source>
        <translation>Presenter</translation>
    </message>
    <message>
        <source>Esittelijän sijainen, {name}</source>
        <translation>Stand-in for the presenter, {name}</translation>
    </message>
    <message>
        <source>Esittelijät</source>
        <translation>Presenters</translation>
    </message>
    <message>
        <source>Esityslista lähetetty</source>
        <translation>Agenda sent</translation>
    </message>
    <message>
        <source>Esityslista on lähettämättä</source>
        <translation>The agenda has not been sent</translation>
    </message>
    <message>
        <source>Esteellisyyden peruste, {name}</source>
        <translation>Grounds for disqualification, {name}</translation>
    </message>
    <message>
        <source>Esteellisyyksien perusteet</source>
        <translation>Grounds for disqualifications</translation>
    </message>
    <message>
        <source>Hyväksy muistio…</source>
        <translation>Approve memo…</translation>
    </message>
    <message>
        <source>Hyväksy pöytäkirja…</source>
        <translation>Approve minutes…</translation>
    </message>
    <message>
        <source>Hyväksytty, ei enää muuteta.</source>
        <translation>Approved, no further changes.</translation>
    </message>
    <message>
        <source>Kaikki valmista.</source>
        <translation>Everything is ready.</translation>
    </message>
    <message>
        <source>Kaikki valmista. Määräaika {0}.</source>
        <translation>Everything is ready. Deadline {0}.</translation>
    </message>
    <message>
        <source>Katsaukset</source>
        <translation>Group reports</translation>
    </message>
    <message>
        <source>Katsaus</source>
        <translation>Group report</translation>
    </message>
    <message>
        <source>Ketään ei ole merkitty läsnä olevaksi</source>
        <translation>No one is marked present</translation>
    </message>
    <message>
        <source>Kirjaa käsittely</source>
        <translation>Record handling</translation>
    </message>
    <message>
        <source>Kokous on peruttu.</source>
        <translation>The meeting is cancelled.</translation>
    </message>
    <message>
        <source>Käsittely</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Liite {name} puuttuu</source>
        <translation>Attachment {name} is missing</translation>
    </message>
    <message>
        <source>Lähetä esityslista…</source>
        <translation>Send agenda…</translation>
    </message>
    <message>
        <source>Läsnäolo: {names}</source>
        <translation>Attendance: {names}</translation>
    </message>
    <message>
        <source>Läsnäolot</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Merkitse muistio lähetetyksi…</source>
        <translation>Mark memo as sent…</translation>
    </message>
    <message>
        <source>Merkitse pöytäkirja lähetetyksi…</source>
        <translation>Mark minutes as sent…</translation>
    </message>
    <message>
        <source>Muistio lähetetty</source>
        <translation>Memo sent</translation>
    </message>
    <message>
        <source>Muistio lähtee, kun päätökset, läsnäolot ja esteellisyyden perusteet on kirjattu.</source>
        <translation>The memo can go out once decisions, attendance and grounds for disqualification are recorded.</translation>
    </message>
    <message>
        <source>Muistio on lähettämättä</source>
        <translation>The memo has not been sent</translation>
    </message>
    <message>
        <source>Määräaika {0}</source>
        <translation>Deadline {0}</translation>
    </message>
    <message>
        <source>Määräaika {deadline} on ohi</source>
        <translation>Deadline {deadline} has passed</translation>
    </message>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>Otsikko</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Paikka</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Paikka tai etäyhteys</source>
        <translation>Place or remote link</translation>
    </message>
    <message>
        <source>Puheenjohtaja</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Puheenjohtaja ja sihteeri</source>
        <translation>Chair and secretary</translation>
    </message>
    <message>
        <source>Puheenjohtajan sijainen, {name}</source>
        <translation>Stand-in for the chair, {name}</translation>
    </message>
    <message>
        <source>Puutteet eivät estä lähettämistä.</source>
        <translation>Missing items do not prevent sending.</translation>
    </message>
    <message>
        <source>Pykälänumerot vahvistuvat lähetettäessä.</source>
        <translation>The § numbers become final on sending.</translation>
    </message>
    <message>
        <source>Päätä kokous…</source>
        <translation>End meeting…</translation>
    </message>
    <message>
        <source>Päätökset</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Päätösehdotukset</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Päätösehdotus</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Päätösvalta</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Päätösvalta: läsnä {present}, tarvitaan {needed}</source>
        <translation>Quorum: {present} present, {needed} needed</translation>
    </message>
    <message>
        <source>Sihteeri</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Tauon alku tai loppu</source>
        <translation>Start or end of break</translation>
    </message>
    <message>
        <source>Valmistelija</source>
        <translation>Preparer</translation>
    </message>
    <message>
        <source>Valmistelijat</source>
        <translation>Preparers</translation>
    </message>
    <message>
        <source>Valmistelijat ja esittelijät</source>
        <translation>Preparers and presenters</translation>
    </message>
    <message>
        <source>Vastaanottajat</source>
        <translation>Recipients</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Kirjoita syy, se tulee asiakirjoihin ja kalenteriin.</source>
        <translation>Write the reason, it goes into the documents and the calendar.</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Syy (vapaaehtoinen)</source>
        <translation>Reason (optional)</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>{0}: merkintä poistettu</source>
        <translation>{0}: mark removed</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Kirjoita muistutuksen päivä.</source>
        <translation>Enter the date of the reminder.</translation>
    </message>
    <message>
        <source>Kopioitu</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Muistuta kuntaa</source>
        <translation>Remind municipality</translation>
    </message>
    <message>
        <source>ei yhteyshenkilöä ohjausryhmässä</source>
        <translation>no contact in the steering group</translation>
    </message>
</context>
<context>
    <name>ReportDetail</name>
    <message>
        <source>Avaa kokous</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Kaikki ovat lähettäneet katsauksensa</source>
        <translation>All have sent their reports</translation>
    </message>
    <message>
        <source>Katsaus</source>
        <translation>Group report</translation>
    </message>
    <message>
        <source>Kirjoita tai liitä ryhmän katsaus tähän.</source>
        <translation>Write or paste the group’s report here.</translation>
    </message>
    <message>
        <source>Kopioi muistutus</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Kuka ei ole lähettänyt</source>
        <translation>Who has not sent one</translation>
    </message>
    <message>
        <source>Merkitse saaduksi</source>
        <translation>Mark as received</translation>
    </message>
    <message>
        <source>Puheenjohtaja {0}.</source>
        <translation>Chair {0}.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Katsaus: {0}</source>
        <translation>Group report: {0}</translation>
    </message>
    <message>
        <source>Kirjaa saaduksi</source>
        <translation>Record as received</translation>
    </message>
    <message>
        <source>Liitä katsauksen teksti. Ilman tekstiä merkitään vain, että katsaus on saatu.</source>
        <translation>Paste the text of the report. Without a text the report is only marked as received.</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Taulukko: {0}</source>
        <translation>Table: {0}</translation>
    </message>
    <message>
        <source>ei tulosteta</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>lähde: {0}</source>
        <translation>source: {0}</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Aineistosta kootut rivit</source>
        <translation>Rows gathered from the data file</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>{0}, katsauksia {1}/{2}</source>
        <translation>{0}, reports {1}/{2}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Kehittämisryhmiltä ei ole saatu katsauksia vuoden kokouksiin.</source>
        <translation>The development groups have sent no reports to the year’s meetings.</translation>
    </message>
    <message>
        <source>Koottu aineistosta</source>
        <translation>Gathered from the data file</translation>
    </message>
    <message>
        <source>Oma teksti</source>
        <translation>Own text</translation>
    </message>
    <message>
        <source>Oma teksti tähän osaan. Uusi kokoaminen ei koske siihen.</source>
        <translation>Own text for this part. Gathering anew does not touch it.</translation>
    </message>
    <message>
        <source>Tähän osaan ei ole koottavaa. Kirjoita oma teksti.</source>
        <translation>There is nothing to gather for this part. Write your own text.</translation>
    </message>
    <message>
        <source>Vuodella ei ole toimintasuunnitelmaa, josta tavoitteet tulisivat.</source>
        <translation>The year has no action plan for the goals to come from.</translation>
    </message>
    <message>
        <source>Vuodelle ei ole kirjattu hankkeita.</source>
        <translation>No projects are recorded for the year.</translation>
    </message>
    <message>
        <source>Vuodelle ei ole kirjattu kyselyjä.</source>
        <translation>No surveys are recorded for the year.</translation>
    </message>
    <message>
        <source>Vuodelle ei ole kirjattu talousarviota eikä avustuksia.</source>
        <translation>No budget or grants are recorded for the year.</translation>
    </message>
    <message>
        <source>Vuodelta ei ole pidettyjä kokouksia.</source>
        <translation>The year has no meetings held.</translation>
    </message>
    <message>
        <source>Vuodelta ei ole sidosryhmätapaamisia.</source>
        <translation>The year has no stakeholder meetings.</translation>
    </message>
    <message>
        <source>Vuoden kokouksissa ei ole vielä päätöksiä.</source>
        <translation>The year’s meetings have no decisions yet.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Katsaukset ryhmittäin ja kokouksittain</source>
        <translation>Reports by group and meeting</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <source>Avaa jäsenet ja ryhmät</source>
        <translation>Open members and groups</translation>
    </message>
    <message>
        <source>Edellinen vuosi</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Ei kokouksia vuonna {0}</source>
        <translation>No meetings in {0}</translation>
    </message>
    <message>
        <source>Ei vielä kehittämisryhmiä</source>
        <translation>No development groups yet</translation>
    </message>
    <message>
        <source>Katsaukset kootaan ohjausryhmän kokouksiin. Suunnittele ensin vuoden kokoukset.</source>
        <translation>Reports are gathered for the steering group’s meetings. Plan the year’s meetings first.</translation>
    </message>
    <message>
        <source>Katsaukset {0}</source>
        <translation>Group reports {0}</translation>
    </message>
    <message>
        <source>Kokoukseen {0}.{1}. on saatu {2}/{3} katsausta</source>
        <translation>{2}/{3} reports received for the meeting of {0}.{1}.</translation>
    </message>
    <message>
        <source>Lisää kehittämisryhmät, niin näet, kuka on lähettänyt katsauksen mihin kokoukseen.</source>
        <translation>Add the development groups, and see who has sent a report to which meeting.</translation>
    </message>
    <message>
        <source>Muistutus kopioitu, katsaukset merkitty pyydetyiksi</source>
        <translation>Reminder copied, reports marked as asked for</translation>
    </message>
    <message>
        <source>Seuraava vuosi</source>
        <translation>Next year</translation>
    </message>
</context>
<context>
    <name>RevealBar</name>
    <message>
        <source>Lisää {0}</source>
        <translation>Add {0}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Kirjoita päivä, jona malli tarkistettiin.</source>
        <translation>Enter the date the model was reviewed.</translation>
    </message>
    <message>
        <source>vuoden päästä</source>
        <translation>in a year</translation>
    </message>
    <message>
        <source>{0}

Seuraava tarkistus: {1}</source>
        <translation>{0}

Next review: {1}</translation>
    </message>
</context>
<context>
    <name>RhythmForm</name>
    <message>
        <source>Alkaa</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Ensimmäinen kokous</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Ota vuosikellon mallitehtävät käyttöön</source>
        <translation>Take the model tasks of the annual wheel into use</translation>
    </message>
    <message>
        <source>Paikka</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Uusi kokous alkaa näistä. Kokouspäivä ehdotetaan kuukauden toiselle keskiviikolle, ei heinäkuuhun (oletus, vahvistamatta).</source>
        <translation>New meetings start with these. The suggested day is the second Wednesday of the month, never in July (default, unconfirmed).</translation>
    </message>
    <message>
        <source>Verkoston vuoden tehtävät lähteistä: itsearviointi, toimintasuunnitelma, toimintakertomus ja muut. Ehdotukset jäävät pois päältä, kunnes hyväksyt ne.</source>
        <translation>The network’s yearly tasks from the sources: self-assessment, action plan, annual report and others. The suggestions stay off until you accept them.</translation>
    </message>
    <message>
        <source>esimerkiksi neuvotteluhuone tai Teams</source>
        <translation>for example meeting room or Teams</translation>
    </message>
</context>
<context>
    <name>RhythmStep</name>
    <message>
        <source>Kokous päättyy ennen kuin se alkaa. Tarkista kellonajat.</source>
        <translation>The meeting ends before it starts. Check the times.</translation>
    </message>
</context>
<context>
    <name>RichTextEditor</name>
    <message>
        <source>Avaa linkki</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>Kursivointi</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Lihavointi</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Liite</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Linkki</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Luettelo</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numeroitu luettelo</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Sisennä</source>
        <translation>Increase indent</translation>
    </message>
    <message>
        <source>Vähennä sisennystä</source>
        <translation>Decrease indent</translation>
    </message>
</context>
<context>
    <name>RingLines</name>
    <message numerus="yes">
        <source>%n tehtävää</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Kehän merkki</source>
        <translation>Mark of the ring</translation>
    </message>
    <message>
        <source>Kehän nimi</source>
        <translation>Name of the ring</translation>
    </message>
    <message>
        <source>Poista kehä</source>
        <translation>Remove ring</translation>
    </message>
    <message>
        <source>Siirrä sisemmäs</source>
        <translation>Move inwards</translation>
    </message>
    <message>
        <source>Siirrä ulommas</source>
        <translation>Move outwards</translation>
    </message>
    <message>
        <source>ei tehtäviä</source>
        <translation>no tasks</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Este ilmoitettu</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Etänä</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Jäsenet</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Läsnä</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Muut osallistujat</source>
        <translation>Other participants</translation>
    </message>
    <message>
        <source>Poissa</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>asiantuntija</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>esittelijä</source>
        <translation>presenter</translation>
    </message>
    <message>
        <source>jäsen</source>
        <translation>member</translation>
    </message>
    <message>
        <source>merkitsemättä</source>
        <translation>unmarked</translation>
    </message>
    <message>
        <source>puheenjohtaja</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>sihteeri</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>tilalla {0}</source>
        <translation>in place {0}</translation>
    </message>
    <message>
        <source>varajäsen</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>varapuheenjohtaja</source>
        <translation>vice-chair</translation>
    </message>
    <message>
        <source>vieras</source>
        <translation>guest</translation>
    </message>
</context>
<context>
    <name>RollDelegate</name>
    <message>
        <source>ei varajäsentä</source>
        <translation>no deputy</translation>
    </message>
    <message>
        <source>merkitsemättä</source>
        <translation>unmarked</translation>
    </message>
</context>
<context>
    <name>RoundDeeds</name>
    <message>
        <source>Arvioitavat kohteet…</source>
        <translation>Criteria…</translation>
    </message>
    <message>
        <source>Itsearvioinnin yhteenveto Wordiin</source>
        <translation>Write self-assessment summary in Word</translation>
    </message>
    <message>
        <source>Itsearviointi {0} poistettu</source>
        <translation>Self-assessment {0} deleted</translation>
    </message>
    <message>
        <source>Itsearviointi {0} päätetty</source>
        <translation>Self-assessment {0} closed</translation>
    </message>
    <message>
        <source>Kopioi kutsu</source>
        <translation>Copy invitation</translation>
    </message>
    <message>
        <source>Kopioi muistutus vastaamatta oleville</source>
        <translation>Copy reminder for those who have not answered</translation>
    </message>
    <message>
        <source>Kutsu kopioitu</source>
        <translation>Invitation copied</translation>
    </message>
    <message>
        <source>Lue lomakkeet…</source>
        <translation>Read forms…</translation>
    </message>
    <message>
        <source>Muistutus kopioitu</source>
        <translation>Reminder copied</translation>
    </message>
    <message>
        <source>Osoitteet kopioitu</source>
        <translation>Addresses copied</translation>
    </message>
    <message>
        <source>Poista kierros</source>
        <translation>Delete round</translation>
    </message>
    <message>
        <source>Päätä kierros</source>
        <translation>Close round</translation>
    </message>
    <message>
        <source>Tee lomakkeet Exceliin…</source>
        <translation>Make Excel forms…</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Kirjoita päivä, josta alkaen sääntö on voimassa.</source>
        <translation>Enter the date from which the rule is valid.</translation>
    </message>
    <message>
        <source>Kirjoita, milloin kokous alkaa ja päättyy.</source>
        <translation>Enter when the meeting starts and ends.</translation>
    </message>
    <message>
        <source>Kokousten päiväsääntö: {0}</source>
        <translation>Date rule of meetings: {0}</translation>
    </message>
    <message>
        <source>Vuonna {0} ei ole yhtään kokousta.</source>
        <translation>There are no meetings in {0}.</translation>
    </message>
    <message>
        <source>Vuonna {0}: {1}</source>
        <translation>In {0}: {1}</translation>
    </message>
    <message>
        <source>kuukauden päivänä</source>
        <translation>on a day of the month</translation>
    </message>
    <message>
        <source>kuukauden viikonpäivänä</source>
        <translation>on a weekday of the month</translation>
    </message>
    <message>
        <source>viikoittain</source>
        <translation>weekly</translation>
    </message>
</context>
<context>
    <name>SampleNote</name>
    <message>
        <source>Esimerkkiaineisto</source>
        <translation>Sample data file</translation>
    </message>
    <message>
        <source>Henkilöt ovat keksittyjä. Oman aineiston voit aloittaa uudesta tiedostosta.</source>
        <translation>The people are invented. You can start your own data in a new file.</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Tallennettu {0}</source>
        <translation>Saved {0}</translation>
    </message>
</context>
<context>
    <name>SaveTeller</name>
    <message>
        <source>Ei tallennettu</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Kaikki tallennettu</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>Tallennetaan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Uusi, tyhjä aineisto</source>
        <translation>New, empty data file</translation>
    </message>
    <message>
        <source>Vain luku</source>
        <translation>Read only</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Kopioi muistutus</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Lue lomakkeet…</source>
        <translation>Read forms…</translation>
    </message>
    <message>
        <source>Täytetyt Excel-lomakkeet voi myös pudottaa tähän. Mitään ei oteta mukaan kysymättä.</source>
        <translation>You can also drop filled-in Excel forms here. Nothing is taken in without asking.</translation>
    </message>
    <message>
        <source>Vastaajat</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Yhteisarvioon</source>
        <translation>Go to consensus</translation>
    </message>
    <message>
        <source>{0} vastannut, {1} vastaamatta</source>
        <translation>{0} answered, {1} not yet</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Hae tai tee</source>
        <translation>Search or do</translation>
    </message>
</context>
<context>
    <name>SeatDelegate</name>
    <message>
        <source>avoin</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>ei varaedustajaa</source>
        <translation>no deputy</translation>
    </message>
    <message>
        <source>poistettu henkilö</source>
        <translation>deleted person</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Este ilmoitettu</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Esteellinen…</source>
        <translation>Disqualified…</translation>
    </message>
    <message>
        <source>Etänä</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Läsnä alusta</source>
        <translation>Present from the start</translation>
    </message>
    <message>
        <source>Muita osallistujia ei ole. Lisää heidät Läsnäolossa.</source>
        <translation>There are no other participants. Add them in Attendance.</translation>
    </message>
    <message>
        <source>Palasi nyt</source>
        <translation>Returned now</translation>
    </message>
    <message>
        <source>Poissa hetken</source>
        <translation>Away for a while</translation>
    </message>
    <message>
        <source>Poissa koko kokouksen</source>
        <translation>Absent all the meeting</translation>
    </message>
    <message>
        <source>Poistui nyt</source>
        <translation>Left now</translation>
    </message>
    <message>
        <source>Puheenjohtajaksi</source>
        <translation>To the chair</translation>
    </message>
    <message>
        <source>Saapui</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Tilalle jäsen {0}</source>
        <translation>Member {0} in place</translation>
    </message>
    <message>
        <source>Tilalle varajäsen {0}</source>
        <translation>Deputy {0} in place</translation>
    </message>
    <message>
        <source>{0} poistui</source>
        <translation>{0} left</translation>
    </message>
    <message>
        <source>{0} saapui</source>
        <translation>{0} arrived</translation>
    </message>
</context>
<context>
    <name>SeatModel</name>
    <message>
        <source>Edustaja</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Varaedustaja</source>
        <translation>Deputy</translation>
    </message>
</context>
<context>
    <name>SeatTable</name>
    <message>
        <source>Jäsenet</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Asetusten osat</source>
        <translation>Settings sections</translation>
    </message>
    <message>
        <source>Toimintakertomuksen osat</source>
        <translation>Parts of the annual report</translation>
    </message>
</context>
<context>
    <name>SegmentBar</name>
    <message>
        <source>{0} / {1} valmiina</source>
        <translation>{0} / {1} ready</translation>
    </message>
</context>
<context>
    <name>SendAgenda</name>
    <message>
        <source>Avaa luonnos</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>Korjaa puutteet</source>
        <translation>Fix what is missing</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n puutetta</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Esityslista tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</source>
        <translation>
            <numerusform>The agenda is saved as a Word file and an email draft opens for %n recipient.</numerusform>
            <numerusform>The agenda is saved as a Word file and an email draft opens for %n recipients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kirjoita päivä, jona asiakirja lähetettiin.</source>
        <translation>Enter the date the document was sent.</translation>
    </message>
    <message>
        <source>Lähetetäänkö esityslista {0}?</source>
        <translation>Send agenda {0}?</translation>
    </message>
    <message>
        <source>Merkitse lähetetyksi</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>Pykälä {0} vahvistuu.</source>
        <translation>§ {0} becomes final.</translation>
    </message>
    <message>
        <source>Pykälät {0} vahvistuvat.</source>
        <translation>§ {0} become final.</translation>
    </message>
    <message>
        <source>Sähköpostiosoite puuttuu: {0}.</source>
        <translation>Email address missing: {0}.</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi kunta.</source>
        <translation>Choose at least one municipality.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>and</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Aineisto on kansiossa, jota toinen ohjelma synkronoi. Tiedosto voi vaurioitua, jos sitä kopioidaan kesken kirjoituksen. Siirrä aineisto tavalliseen kansioon.</source>
        <translation>The data file is in a folder that another program syncs. The file may be damaged if it is copied while being written. Move the data file to an ordinary folder.</translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Asiakirjat</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Kokoukset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Muutokset tallentuvat heti.</source>
        <translation>Changes are saved at once.</translation>
    </message>
    <message>
        <source>Strategiakaudet</source>
        <translation>Strategy periods</translation>
    </message>
    <message>
        <source>Tietoja</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Ulkoasu</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Varmuuskopiot</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Verkosto</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
</context>
<context>
    <name>SettingsWheel</name>
    <message>
        <source>Kehät</source>
        <translation>Rings</translation>
    </message>
    <message>
        <source>Kehät ja koulujen lomat, joihin vuosikello ja kokouspäivien suunnittelu nojaavat.</source>
        <translation>The rings and school breaks that the annual wheel and the planning of meeting days rest on.</translation>
    </message>
    <message>
        <source>Kokouspäivien suunnittelu kertoo, mikä päivä osuu näihin. Tavalliset lomat ovat oletuksia, kunnes merkitset ne vahvistetuiksi.</source>
        <translation>Planning tells which meeting day falls on these. The usual breaks are defaults until you mark them as confirmed.</translation>
    </message>
    <message>
        <source>Koulujen lomat ja muut sulut</source>
        <translation>School breaks and other closures</translation>
    </message>
    <message>
        <source>Lisää kehä</source>
        <translation>Add ring</translation>
    </message>
    <message>
        <source>Lisää loma</source>
        <translation>Add break</translation>
    </message>
    <message>
        <source>Ulkoa sisään. Kokoukset piirretään ensimmäiselle kehälle, jonka merkki on ympyrä.</source>
        <translation>From the outside in. Meetings are drawn on the first ring whose mark is a circle.</translation>
    </message>
    <message>
        <source>Vuosi</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Ei tehtäviä tänä vuonna.</source>
        <translation>No tasks this year.</translation>
    </message>
    <message>
        <source>Kalenteri</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kalenterivuosi</source>
        <translation>Calendar year</translation>
    </message>
    <message>
        <source>Kehät</source>
        <translation>Rings</translation>
    </message>
    <message>
        <source>Lukuvuosi</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Näillä rajauksilla ei ole tehtäviä.</source>
        <translation>No tasks with these filters.</translation>
    </message>
    <message>
        <source>Rajaa kehän tai vastuun mukaan</source>
        <translation>Filter by ring or responsible</translation>
    </message>
    <message>
        <source>Rajattu</source>
        <translation>Filtered</translation>
    </message>
    <message>
        <source>Vastuu</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Vuosikellon tehtävät ja kokoukset</source>
        <translation>Tasks and meetings of the annual wheel</translation>
    </message>
    <message>
        <source>kaikki</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>StakeholderDeeds</name>
    <message>
        <source>Irrota kokous</source>
        <translation>Unlink meeting</translation>
    </message>
    <message>
        <source>Kokous irrotettu</source>
        <translation>Meeting unlinked</translation>
    </message>
    <message>
        <source>Kokous liitetty</source>
        <translation>Meeting linked</translation>
    </message>
    <message>
        <source>Kokous on ryhmän, jossa tavataan. Vaihda ryhmä, niin kokous irtoaa.</source>
        <translation>The meeting is of the group that meets them. Change the group to unlink the meeting.</translation>
    </message>
    <message>
        <source>Liitä kokous: {0}</source>
        <translation>Link meeting: {0}</translation>
    </message>
    <message>
        <source>Liitä kokous…</source>
        <translation>Link meeting…</translation>
    </message>
    <message>
        <source>Lisää yhteyshenkilö: {0}</source>
        <translation>Add contact: {0}</translation>
    </message>
    <message>
        <source>Lisää yhteyshenkilö…</source>
        <translation>Add contact…</translation>
    </message>
    <message>
        <source>Poista yhteyshenkilöistä</source>
        <translation>Remove from contacts</translation>
    </message>
    <message>
        <source>Sovi tapaaminen…</source>
        <translation>Agree on meeting…</translation>
    </message>
    <message>
        <source>Tapaaminen sovittu {0}</source>
        <translation>Meeting agreed for {0}</translation>
    </message>
    <message>
        <source>Tapaaminen: {0}</source>
        <translation>Meeting: {0}</translation>
    </message>
    <message>
        <source>{0} ei ole enää yhteyshenkilö</source>
        <translation>{0} is no longer a contact</translation>
    </message>
</context>
<context>
    <name>StakeholderDetail</name>
    <message>
        <source> kk välein</source>
        <translation> months apart</translation>
    </message>
    <message>
        <source>Asiat muissa kokouksissa</source>
        <translation>Matters in other meetings</translation>
    </message>
    <message>
        <source>Ei vielä tapaamisia. Sovi ensimmäinen tai liitä pidetty kokous.</source>
        <translation>No meetings yet. Agree on the first one or link a meeting already held.</translation>
    </message>
    <message>
        <source>Ei vielä yhteyshenkilöitä.</source>
        <translation>No contacts yet.</translation>
    </message>
    <message>
        <source>Poista sidosryhmä</source>
        <translation>Delete stakeholder</translation>
    </message>
    <message>
        <source>Sovitut toimenpiteet</source>
        <translation>Agreed actions</translation>
    </message>
    <message>
        <source>ei nimetty</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>ei sovittua väliä</source>
        <translation>no agreed interval</translation>
    </message>
    <message>
        <source>erikseen liitetyissä kokouksissa</source>
        <translation>at meetings linked one by one</translation>
    </message>
    <message>
        <source>sovittu {0}</source>
        <translation>agreed for {0}</translation>
    </message>
    <message>
        <source>viimeistään {0}</source>
        <translation>by {0}</translation>
    </message>
</context>
<context>
    <name>StakeholderForm</name>
    <message>
        <source>Kun ei ole vielä tavattu</source>
        <translation>Before the first meeting</translation>
    </message>
    <message>
        <source>Laji</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lasketaan alkaen</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Liitä kokous…</source>
        <translation>Link meeting…</translation>
    </message>
    <message>
        <source>Lisää yhteyshenkilö…</source>
        <translation>Add contact…</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sidosryhmän nimi</source>
        <translation>Name of the stakeholder</translation>
    </message>
    <message>
        <source>Sidosryhmän toiminnot</source>
        <translation>Stakeholder actions</translation>
    </message>
    <message>
        <source>Sovi tapaaminen…</source>
        <translation>Agree on meeting…</translation>
    </message>
    <message>
        <source>Sovittu rytmi lähteen sanoin</source>
        <translation>Agreed rhythm in the words of the source</translation>
    </message>
    <message>
        <source>Tapaamiset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Tavataan</source>
        <translation>Meet</translation>
    </message>
    <message>
        <source>Tavataan ryhmässä</source>
        <translation>Met by group</translation>
    </message>
    <message>
        <source>Toiminta päättynyt</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Tyhjä: toimii edelleen</source>
        <translation>Empty: still operating</translation>
    </message>
    <message>
        <source>Vastuuhenkilö</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Yhteyshenkilöt</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>Stakeholders</name>
    <message>
        <source>Ei sovittua väliä</source>
        <translation>No agreed interval</translation>
    </message>
    <message>
        <source>Nimetön asia</source>
        <translation>Untitled matter</translation>
    </message>
    <message>
        <source>Päättynyt {0}</source>
        <translation>Ended {0}</translation>
    </message>
    <message>
        <source>Seuraava {0} mennessä</source>
        <translation>Next by {0}</translation>
    </message>
    <message>
        <source>Sovi {0} mennessä</source>
        <translation>Agree by {0}</translation>
    </message>
    <message>
        <source>Sovittu {0}</source>
        <translation>Agreed for {0}</translation>
    </message>
    <message>
        <source>ei tavattu</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>kokousta {0} ei ole merkitty pidetyksi</source>
        <translation>meeting {0} is not marked as held</translation>
    </message>
    <message>
        <source>seuraava viimeistään {0}</source>
        <translation>next by {0}</translation>
    </message>
    <message>
        <source>seuraavana päivänä aloitti {0}</source>
        <translation>followed next day by {0}</translation>
    </message>
    <message>
        <source>tavattu {0}</source>
        <translation>met {0}</translation>
    </message>
</context>
<context>
    <name>StakeholdersPanel</name>
    <message>
        <source>Sidosryhmät</source>
        <translation>Stakeholders</translation>
    </message>
</context>
<context>
    <name>StakeholdersTab</name>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä sidosryhmiä</source>
        <translation>No stakeholders yet</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen, niin Seutu muistuttaa, kun tapaamisesta on kulunut sovittu aika.</source>
        <translation>Add the first one, and Seutu reminds you when the agreed time has passed since the meeting.</translation>
    </message>
    <message>
        <source>Muut</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Sidosryhmät</source>
        <translation>Stakeholders</translation>
    </message>
    <message>
        <source>Uusi sidosryhmä</source>
        <translation>New stakeholder</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>28 arviointikohtaa yhdeksässä ryhmässä.</source>
        <translation>28 criteria in nine groups.</translation>
    </message>
    <message>
        <source>Aloita kevyt kierros</source>
        <translation>Start light round</translation>
    </message>
    <message>
        <source>CAF 2020 kokonaan</source>
        <translation>Whole CAF 2020</translation>
    </message>
    <message>
        <source>Jäsenet arvioivat verkoston työtä kukin itse, arvioista keskustellaan yhdessä, ja tärkeimmistä kehittämiskohteista tulee seuraavan vuoden tavoitteita. Seutu kutsuu ohjausryhmän jäsenet ja kehittämisryhmien puheenjohtajat.</source>
        <translation>Each member scores the network’s work, the scores are discussed together, and the most important development targets become next year’s goals. Seutu invites the members of the steering group and the chairs of the development groups.</translation>
    </message>
    <message>
        <source>Kirjoitat itse, mitä arvioidaan.</source>
        <translation>You write yourself what is assessed.</translation>
    </message>
    <message>
        <source>Neljä menestystekijää ja kolme painopistettä, noin vartin työ.</source>
        <translation>Four success factors and three priority areas, about a quarter of an hour.</translation>
    </message>
    <message>
        <source>Oma kriteeristö</source>
        <translation>Own criteria</translation>
    </message>
    <message>
        <source>Samat kohteet kuin {0}</source>
        <translation>Same criteria as in {0}</translation>
    </message>
    <message>
        <source>Tulokset näkyvät vuoden {0} tulosten rinnalla kohta kohdalta.</source>
        <translation>The results show beside those of {0}, one by one.</translation>
    </message>
    <message>
        <source>Vuodelle {0} ei ole vielä itsearviointia</source>
        <translation>There is no self-assessment for {0} yet</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>nyt</source>
        <translation>now</translation>
    </message>
    <message>
        <source>tehty</source>
        <translation>done</translation>
    </message>
    <message>
        <source>tulossa</source>
        <translation>upcoming</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Vaihe {0}: {1}</source>
        <translation>Step {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>Korjaa käsittelyä {0}</source>
        <translation>Correct handling {0}</translation>
    </message>
    <message>
        <source>Korjaa…</source>
        <translation>Correct…</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Tehty: {0}</source>
        <translation>Done: {0}</translation>
    </message>
    <message>
        <source>Vaihe {0}/{1}: {2}</source>
        <translation>Step {0}/{1}: {2}</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n asiaa lisätty esityslistalle</source>
        <translation>
            <numerusform>%n matter added to the agenda</numerusform>
            <numerusform>%n matters added to the agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>Ei ehdotettavaa: kaikki vakioasiat ovat esityslistalla.</source>
        <translation>Nothing to suggest: all standard matters are on the agenda.</translation>
    </message>
    <message>
        <source>Muistutus kopioitu, katsaukset merkitty pyydetyiksi</source>
        <translation>Reminder copied, reports marked as asked for</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Ehdotukset</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Ehdotukset esityslistalle</source>
        <translation>Suggestions for the agenda</translation>
    </message>
    <message>
        <source>Katsaus puuttuu</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>Kirjaa katsaus…</source>
        <translation>Record report…</translation>
    </message>
    <message>
        <source>Kopioi muistutus</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Lisää esityslistalle</source>
        <translation>Add to agenda</translation>
    </message>
    <message>
        <source>Palauta pudotetut</source>
        <translation>Bring back dropped</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Poista rastit</source>
        <translation>Clear ticks</translation>
    </message>
    <message>
        <source>Puuttuvat katsaukset</source>
        <translation>Missing reports</translation>
    </message>
    <message>
        <source>Rastitut lisätään esityslistalle, mitään ei lisätä kysymättä. Välilyönti vaihtaa rastin, Del pudottaa ehdotuksen, Enter lisää.</source>
        <translation>The ticked ones are added to the agenda, nothing without asking. Space changes a tick, Del drops a suggestion, Enter adds.</translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message numerus="yes">
        <source>Lisää %n asiaa</source>
        <translation>
            <numerusform>Add %n matter</numerusform>
            <numerusform>Add %n matters</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, rastittu {1}, pudotettu {2}</source>
        <translation>{0}, {1} ticked, {2} dropped</translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>Luodaan yhteenvetoa…</source>
        <translation>Writing summary…</translation>
    </message>
    <message>
        <source>Tallennettu: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Tiedosto on tallennettu, mutta ohjelmaa sen avaamiseen ei löytynyt: {0}</source>
        <translation>The file is saved, but no program was found to open it: {0}</translation>
    </message>
</context>
<context>
    <name>SurveyDetail</name>
    <message>
        <source>Liitä pykälä, jossa kyselystä tai sen tuloksista päätettiin.</source>
        <translation>Link the § in which the survey or its results were decided on.</translation>
    </message>
    <message>
        <source>Poista kysely</source>
        <translation>Delete survey</translation>
    </message>
    <message>
        <source>Vastausprosentti {0}</source>
        <translation>Response rate {0}</translation>
    </message>
    <message>
        <source>{0}, vuonna {1} {2}</source>
        <translation>{0}, in {1} {2}</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Avataan</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Kutsuttuja</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Kyselyn nimi</source>
        <translation>Name of the survey</translation>
    </message>
    <message>
        <source>Kyselyn toiminnot</source>
        <translation>Survey actions</translation>
    </message>
    <message>
        <source>Linkki</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Suljetaan</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Toimiala</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Tulokset</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Tuloksista kerrottu</source>
        <translation>Results told</translation>
    </message>
    <message>
        <source>Vastauksia</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Vuosi</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
</context>
<context>
    <name>SurveysTab</name>
    <message>
        <source>Arviointikysely tehdään joka toinen vuosi. Kirjaa kysely, niin vastausprosentti ja tulokset löytyvät toimintakertomusta varten.</source>
        <translation>The evaluation survey is held every other year. Record a survey, and its response rate and results are there for the annual report.</translation>
    </message>
    <message>
        <source>Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa.</source>
        <translation>No matches for “{0}”. Try a shorter word.</translation>
    </message>
    <message>
        <source>Ei vielä kyselyjä</source>
        <translation>No surveys yet</translation>
    </message>
    <message>
        <source>Kyselyt</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Uusi kysely</source>
        <translation>New survey</translation>
    </message>
    <message>
        <source>{0} lisätty. Tarkista päivät ja kutsuttujen määrä.</source>
        <translation>{0} added. Check the dates and the number invited.</translation>
    </message>
    <message>
        <source>{0} poistettu</source>
        <translation>{0} deleted</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Muutokset tulevat voimaan vuodesta {0}.</source>
        <translation>Changes take effect from {0}.</translation>
    </message>
    <message>
        <source>ei valittu</source>
        <translation>not selected</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n tehtävää</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Ei avoimia tehtäviä.</source>
        <translation>No open tasks.</translation>
    </message>
    <message>
        <source>Ensi viikolla</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Merkitty tehdyksi: {0}</source>
        <translation>Marked as done: {0}</translation>
    </message>
    <message>
        <source>Myöhemmin</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Näytä kaikki</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Näytä vähemmän</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Tehtävät</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Toimenpide, § {0}</source>
        <translation>Action, § {0}</translation>
    </message>
    <message>
        <source>Tällä viikolla</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Uusi tehtävä</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Valmisteltavana</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
    <message>
        <source>ei määräpäivää</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>määräpäivä on myöhemmin</source>
        <translation>due later</translation>
    </message>
    <message>
        <source>{0} · {1} pv</source>
        <translation>{0} · {1} d</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Merkitse tehdyksi: {0}, {1}</source>
        <translation>Mark as done: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Muokkaa tekstejä</source>
        <translation>Edit texts</translation>
    </message>
    <message>
        <source>Sama teksti menee joka kuntaan. Sanat {toimielin}, {hallitukselle} ja {kunta} vaihtuvat kunnan mukaan.</source>
        <translation>The same text goes to every municipality. The words {toimielin}, {hallitukselle} and {kunta} change with the municipality.</translation>
    </message>
</context>
<context>
    <name>ThemeChooser</name>
    <message>
        <source>Lisää painopiste</source>
        <translation>Add priority area</translation>
    </message>
    <message>
        <source>Painopiste</source>
        <translation>Priority area</translation>
    </message>
    <message>
        <source>Poista painopiste: {0}</source>
        <translation>Remove priority area: {0}</translation>
    </message>
</context>
<context>
    <name>ThemesBox</name>
    <message>
        <source>Mitään strategian kohtaa ei ole valittu.</source>
        <translation>Nothing of the strategy is chosen.</translation>
    </message>
    <message>
        <source>Strategia</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Valitse strategian kohdat</source>
        <translation>Choose what of the strategy it serves</translation>
    </message>
    <message>
        <source>Valitse…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ThemesPage</name>
    <message>
        <source>Ilman painopistettä</source>
        <translation>Without a priority area</translation>
    </message>
    <message>
        <source>Lisää ne strategiakauteen, niin Seutu näyttää, mitä vuoden työ palveli.</source>
        <translation>Add them to the strategy period, and Seutu shows what the year’s work served.</translation>
    </message>
    <message>
        <source>Painopistettä palvelleet</source>
        <translation>Served the priority area</translation>
    </message>
    <message>
        <source>Strategiakaudet</source>
        <translation>Strategy periods</translation>
    </message>
    <message>
        <source>Tähän tulevat pidettyjen kokousten asiat, tavoitteet, hankkeet ja mallit.</source>
        <translation>Matters of meetings held, goals, projects and models appear here.</translation>
    </message>
    <message>
        <source>Vuodella {0} ei ole painopistealueita</source>
        <translation>{0} has no priority areas</translation>
    </message>
    <message>
        <source>Vuodelta {0} ei ole vielä työtä</source>
        <translation>No work from {0} yet</translation>
    </message>
    <message>
        <source>ei vielä mitään</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>hankkeet</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>hyväksytyt ja tarkistetut mallit</source>
        <translation>models approved and reviewed</translation>
    </message>
    <message>
        <source>kokousten asiat (§)</source>
        <translation>matters of meetings (§)</translation>
    </message>
    <message>
        <source>suunnitelman tavoitteet</source>
        <translation>goals of the plan</translation>
    </message>
    <message>
        <source>{0} (kausi {1})</source>
        <translation>{0} (period {1})</translation>
    </message>
    <message>
        <source>{0} vuonna {1}. Niistä {2} palvelee strategian jotakin kohtaa. Usean kohdan asia näkyy kussakin.</source>
        <translation>{0} in {1}. Of them {2} serve some part of the strategy. What serves several shows under each.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Kellonaikaa {0} ei ole. Kirjoita esimerkiksi 9.30.</source>
        <translation>There is no time {0}. Enter for example 9.30.</translation>
    </message>
    <message>
        <source>klo</source>
        <translation>at</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Kumoa</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Sulje ilmoitus</source>
        <translation>Close notification</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Tänään</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Uusi kokous</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>{0} · viikko {1}</source>
        <translation>{0} · week {1}</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Avaa</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kirjaa</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kirjaa läsnäolo</source>
        <translation>Record attendance</translation>
    </message>
    <message>
        <source>Kirjaa päätös</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Kirjoita</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Lisää asia</source>
        <translation>Add matter</translation>
    </message>
    <message>
        <source>Lisää jäseniä</source>
        <translation>Add members</translation>
    </message>
    <message>
        <source>Lisää liite</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>Lisää paikka</source>
        <translation>Add place</translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>esittelijä puuttuu</source>
        <translation>presenter missing</translation>
    </message>
    <message>
        <source>esteellisyyden peruste puuttuu, {name}</source>
        <translation>grounds for disqualification missing, {name}</translation>
    </message>
    <message>
        <source>katsaus puuttuu</source>
        <translation>group report missing</translation>
    </message>
    <message>
        <source>käsittely kirjaamatta</source>
        <translation>handling not recorded</translation>
    </message>
    <message>
        <source>liitteen {name} tiedosto puuttuu</source>
        <translation>file of attachment {name} missing</translation>
    </message>
    <message>
        <source>nimetön asia</source>
        <translation>untitled matter</translation>
    </message>
    <message>
        <source>otsikko puuttuu</source>
        <translation>title missing</translation>
    </message>
    <message>
        <source>päätös puuttuu</source>
        <translation>decision missing</translation>
    </message>
    <message>
        <source>päätösehdotus puuttuu</source>
        <translation>proposal missing</translation>
    </message>
    <message>
        <source>valmistelija puuttuu</source>
        <translation>preparer missing</translation>
    </message>
    <message>
        <source>{0} {1}, luonnos</source>
        <translation>{0} {1}, draft</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Valikot</source>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>TotalsTab</name>
    <message>
        <source>Ala</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Avustukset aloittain</source>
        <translation>Grants by sector</translation>
    </message>
    <message>
        <source>Avustukset rahoittajittain</source>
        <translation>Grants by funder</translation>
    </message>
    <message>
        <source>Avustukset strategiakausittain</source>
        <translation>Grants by strategy period</translation>
    </message>
    <message>
        <source>Avustuksia</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Avustuksia tai julkaistuja summia ei vielä ole.</source>
        <translation>There are no grants or published totals yet.</translation>
    </message>
    <message>
        <source>Ei tiedossa</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Ero</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Julkaistu</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Julkaistu summa {0} {1} poistettu</source>
        <translation>Published total {0} {1} deleted</translation>
    </message>
    <message>
        <source>Julkaistut summat</source>
        <translation>Published totals</translation>
    </message>
    <message>
        <source>Kausi</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Laskettu riveistä</source>
        <translation>Computed from rows</translation>
    </message>
    <message>
        <source>Lisää julkaistu summa</source>
        <translation>Add published total</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Maksettu, laskettu</source>
        <translation>Paid, computed</translation>
    </message>
    <message>
        <source>Myönnetty, laskettu</source>
        <translation>Granted, computed</translation>
    </message>
    <message>
        <source>Omarahoitus, laskettu</source>
        <translation>Own share, computed</translation>
    </message>
    <message>
        <source>Rahoittaja</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Uusi ala</source>
        <translation>New sector</translation>
    </message>
    <message>
        <source>Vuodet</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Yhteensä</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>lähde kirjaamatta</source>
        <translation>source not recorded</translation>
    </message>
    <message>
        <source>sellaisina kuin lähde ne kertoo; eivät mukana lasketuissa summissa</source>
        <translation>as the source tells them; not part of the computed totals</translation>
    </message>
</context>
<context>
    <name>TownsStep</name>
    <message>
        <source>Kunnan nimi</source>
        <translation>Municipality name</translation>
    </message>
    <message>
        <source>Lisää</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Lisää kunta</source>
        <translation>Add municipality</translation>
    </message>
    <message>
        <source>Poista kunnat, jotka eivät ole mukana kaudella 2026–2029 (oletus, vahvistamatta).</source>
        <translation>Remove the municipalities that are not taking part in the period 2026–2029 (default, unconfirmed).</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Aineistoa ei voitu avata</source>
        <translation>Could not open the data file</translation>
    </message>
    <message>
        <source>Sulje Seutu</source>
        <translation>Close Seutu</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Asetukset</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Hankkeet ja talous</source>
        <translation>Projects and money</translation>
    </message>
    <message>
        <source>Itsearviointi</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Jäsenet ja ryhmät</source>
        <translation>Members and groups</translation>
    </message>
    <message>
        <source>Kokoukset</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Kuntakäsittely</source>
        <translation>Municipal handling</translation>
    </message>
    <message>
        <source>Sidosryhmät</source>
        <translation>Stakeholders</translation>
    </message>
    <message>
        <source>Tänään</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Verkosto</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Vuoden ketju</source>
        <translation>Chain of the year</translation>
    </message>
    <message>
        <source>Vuosiasiakirjat</source>
        <translation>Yearly documents</translation>
    </message>
    <message>
        <source>Vuosikello</source>
        <translation>Annual wheel</translation>
    </message>
    <message>
        <source>Yhteiset mallit</source>
        <translation>Shared models</translation>
    </message>
</context>
<context>
    <name>VoteDialog</name>
    <message>
        <source>päätösehdotus</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>vastaehdotus</source>
        <translation>counter-proposal</translation>
    </message>
    <message>
        <source>Äänestys</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Äänestys, § {0}</source>
        <translation>Vote, § {0}</translation>
    </message>
    <message>
        <source>Ääniä ei ole vielä annettu.</source>
        <translation>No votes have been cast yet.</translation>
    </message>
    <message>
        <source>Ääniä ei ole vielä annettu. Kirjaa äänet.</source>
        <translation>No votes have been cast yet. Record the votes.</translation>
    </message>
</context>
<context>
    <name>VoteList</name>
    <message>
        <source>Muuta</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Muuta äänestystä</source>
        <translation>Edit vote</translation>
    </message>
    <message>
        <source>päätösehdotus</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>vastaehdotus</source>
        <translation>counter-proposal</translation>
    </message>
    <message>
        <source>{0}, tyhjiä {1}</source>
        <translation>{0}, blank {1}</translation>
    </message>
    <message>
        <source>{0}. Puheenjohtajan ääni ratkaisi: ”{1}”.</source>
        <translation>{0}. The chair’s vote decides: “{1}”.</translation>
    </message>
    <message>
        <source>{0}. Voitti ”{1}”.</source>
        <translation>{0}. “{1}” won.</translation>
    </message>
    <message>
        <source>{0}. Äänet menivät tasan.</source>
        <translation>{0}. The vote was tied.</translation>
    </message>
    <message>
        <source>Äänestys</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>”{0}” {1}, ”{2}” {3}</source>
        <translation>“{0}” {1}, “{2}” {3}</translation>
    </message>
</context>
<context>
    <name>VotePane</name>
    <message>
        <source>Koko huone yhteensä</source>
        <translation>The whole room together</translation>
    </message>
    <message>
        <source>Valitse tavoitteeksi ({0}/{1}–{2})</source>
        <translation>Choose as goal ({0}/{1}–{2})</translation>
    </message>
    <message>
        <source>annettu {0} / {1}</source>
        <translation>given {0} / {1}</translation>
    </message>
    <message>
        <source>jäljellä {0}</source>
        <translation>{0} left</translation>
    </message>
    <message>
        <source>{0} / {1} · {2}</source>
        <translation>{0} / {1} · {2}</translation>
    </message>
</context>
<context>
    <name>VotesPage</name>
    <message>
        <source>Ei vielä kehittämiskohteita, joista äänestää. Lisää ne edellisessä vaiheessa.</source>
        <translation>No development targets to vote on yet. Add them in the previous step.</translation>
    </message>
    <message>
        <source>Eniten ääniä ensin</source>
        <translation>Most votes first</translation>
    </message>
    <message>
        <source>Kehittämiskohteet</source>
        <translation>Development targets</translation>
    </message>
    <message>
        <source>Suunnitelmaan</source>
        <translation>Go to plan</translation>
    </message>
    <message>
        <source>anna tai ota ääni</source>
        <translation>give or take a vote</translation>
    </message>
    <message>
        <source>valitse</source>
        <translation>select</translation>
    </message>
    <message>
        <source>valittu tavoitteeksi</source>
        <translation>chosen as goal</translation>
    </message>
    <message>
        <source>{0}, {1} valittu</source>
        <translation>{0}, {1} chosen</translation>
    </message>
</context>
<context>
    <name>WheelCommands</name>
    <message>
        <source>Huomautus: {0}</source>
        <translation>Note: {0}</translation>
    </message>
    <message>
        <source>Siirrä {0}</source>
        <translation>Move {0}</translation>
    </message>
    <message>
        <source>Säännön mukaan {0}.</source>
        <translation>By the rule {0}.</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vain tämä kerta siirtyy, sääntö pysyy.</source>
        <translation>Only this time moves, the rule stays.</translation>
    </message>
    <message>
        <source>{0} avattu uudelleen</source>
        <translation>{0} reopened</translation>
    </message>
    <message>
        <source>{0} merkitty tehdyksi</source>
        <translation>{0} marked as done</translation>
    </message>
    <message>
        <source>{0} otettu vuosikelloon</source>
        <translation>{0} taken into the annual wheel</translation>
    </message>
    <message>
        <source>{0} palautettu sääntöönsä</source>
        <translation>{0} returned to its rule</translation>
    </message>
    <message>
        <source>{0} päättyi</source>
        <translation>{0} ended</translation>
    </message>
    <message>
        <source>{0} siirretty</source>
        <translation>{0} moved</translation>
    </message>
</context>
<context>
    <name>WheelDetail</name>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Aloita kysely</source>
        <translation>Start survey</translation>
    </message>
    <message>
        <source>Asialistalla</source>
        <translation>On agenda</translation>
    </message>
    <message>
        <source>Avaa kokous</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Avaa uudelleen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Edellyttää</source>
        <translation>Requires</translation>
    </message>
    <message>
        <source>Huomautus</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Huomautus…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Lopeta tehtävä tästä vuodesta alkaen</source>
        <translation>End task from this year on</translation>
    </message>
    <message>
        <source>Merkitse tehdyksi</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Muokkaa tehtävää…</source>
        <translation>Edit task…</translation>
    </message>
    <message>
        <source>Ota vuosikelloon</source>
        <translation>Add to annual wheel</translation>
    </message>
    <message>
        <source>Palauta säännön mukaiseen päivään</source>
        <translation>Restore the date set by the rule</translation>
    </message>
    <message>
        <source>Siirrä…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Tehtävän toiminnot</source>
        <translation>Task actions</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toistuu</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>ehdotus, ei vuosikellossa</source>
        <translation>suggestion, not in the annual wheel</translation>
    </message>
    <message>
        <source>ei vielä millään esityslistalla</source>
        <translation>not on any agenda yet</translation>
    </message>
    <message>
        <source>päiväsäännön mukaan, kokousta ei ole vielä luotu</source>
        <translation>by the date rule, meeting not created yet</translation>
    </message>
</context>
<context>
    <name>WheelEntries</name>
    <message>
        <source>Ehdotuksia</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Ilman päivää</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>ehdotus, ei vuosikellossa</source>
        <translation>suggestion, not in the annual wheel</translation>
    </message>
    <message>
        <source>eivät ole vuosikellossa</source>
        <translation>not in the annual wheel</translation>
    </message>
    <message>
        <source>kaikki tehty</source>
        <translation>all done</translation>
    </message>
    <message>
        <source>pidetty</source>
        <translation>held</translation>
    </message>
    <message>
        <source>tulossa</source>
        <translation>upcoming</translation>
    </message>
</context>
<context>
    <name>WheelExport</name>
    <message>
        <source>Kansio</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Koko</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Kuvassa on koko vuosi ilman tämän päivän osoitinta, ja alla kaikki tehtävät nimeltä.</source>
        <translation>The image shows the whole year without today’s pointer, with all tasks by name below it.</translation>
    </message>
    <message>
        <source>PDF tulostettavaksi</source>
        <translation>PDF for printing</translation>
    </message>
    <message>
        <source>PNG-kuva</source>
        <translation>PNG image</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>SVG-kuva, jonka tekstiä voi hakea</source>
        <translation>SVG image with searchable text</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Vaihda…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Vie tai tulosta vuosikello</source>
        <translation>Export or print annual wheel</translation>
    </message>
    <message>
        <source>Väri</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Word-liite, jossa kuva ja tehtävät taulukkona</source>
        <translation>Word attachment with the image and a table of tasks</translation>
    </message>
</context>
<context>
    <name>WheelHeader</name>
    <message>
        <source>Edellinen vuosi</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Kehät ja koulujen lomat</source>
        <translation>Rings and school breaks</translation>
    </message>
    <message>
        <source>Näytä kellona</source>
        <translation>Show as a wheel</translation>
    </message>
    <message>
        <source>Näytä kuukausittain</source>
        <translation>Show by month</translation>
    </message>
    <message>
        <source>Ota kaikki ehdotukset käyttöön ({0})</source>
        <translation>Take all suggestions into use ({0})</translation>
    </message>
    <message>
        <source>Ota mallitehtävät käyttöön ({0})</source>
        <translation>Take model tasks into use ({0})</translation>
    </message>
    <message>
        <source>Seuraava vuosi</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Seuraava vuosikello…</source>
        <translation>Next annual wheel…</translation>
    </message>
    <message>
        <source>Suunnittele</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Suunnittele vuosi…</source>
        <translation>Plan a year…</translation>
    </message>
    <message>
        <source>Takaisin vuosikelloon</source>
        <translation>Back to the annual wheel</translation>
    </message>
    <message>
        <source>Uusi tehtävä</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Vie tai tulosta…</source>
        <translation>Export or print…</translation>
    </message>
    <message>
        <source>Vuoden kokoukset…</source>
        <translation>Meetings of the year…</translation>
    </message>
    <message>
        <source>hyväksytty {0}</source>
        <translation>approved {0}</translation>
    </message>
</context>
<context>
    <name>WheelMove</name>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Siirrä</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>WheelNext</name>
    <message>
        <source>Avaa asia</source>
        <translation>Open matter</translation>
    </message>
    <message>
        <source>Kopioi teksti</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Mikä muuttuu</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Päätösteksti ohjausryhmälle</source>
        <translation>Decision text for the steering group</translation>
    </message>
    <message>
        <source>Vie esityslistalle…</source>
        <translation>Put on agenda…</translation>
    </message>
</context>
<context>
    <name>WheelPage</name>
    <message>
        <source>Pienennä</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Sovita</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Suurenna</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>koulujen loma</source>
        <translation>school break</translation>
    </message>
</context>
<context>
    <name>WheelPanel</name>
    <message>
        <source>Seuraava vuosikello…</source>
        <translation>Next annual wheel…</translation>
    </message>
    <message>
        <source>Suunnittele vuosi {0}</source>
        <translation>Plan the year {0}</translation>
    </message>
    <message>
        <source>Suunnittele vuosi…</source>
        <translation>Plan a year…</translation>
    </message>
    <message>
        <source>Vie tai tulosta…</source>
        <translation>Export or print…</translation>
    </message>
    <message>
        <source>Vuosikello {0}</source>
        <translation>Annual wheel {0}</translation>
    </message>
    <message>
        <source>Vuosikello {0}: mikä muuttuu</source>
        <translation>Annual wheel {0}: what changes</translation>
    </message>
</context>
<context>
    <name>WheelPlan</name>
    <message>
        <source>Kokouskalenteri Wordiin</source>
        <translation>Write meeting calendar in Word</translation>
    </message>
    <message>
        <source>Kopioi tekstinä</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Päiväsääntö…</source>
        <translation>Date rule…</translation>
    </message>
    <message>
        <source>Ryhmä</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Vahvista sääntö</source>
        <translation>Confirm rule</translation>
    </message>
</context>
<context>
    <name>WheelRule</name>
    <message>
        <source>4 kertaa vuodessa</source>
        <translation>4 times a year</translation>
    </message>
    <message>
        <source>Alkaa klo</source>
        <translation>Starts at</translation>
    </message>
    <message>
        <source>Ei heinäkuussa</source>
        <translation>Not in July</translation>
    </message>
    <message>
        <source>Joka kuukausi</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Kokoontuu</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>Kuukaudet, joina kokoonnutaan</source>
        <translation>Months in which to meet</translation>
    </message>
    <message>
        <source>Monesko</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Paikka</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Päättyy klo</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Ryhmä on vahvistanut säännön</source>
        <translation>The group has confirmed the rule</translation>
    </message>
    <message>
        <source>Tallenna sääntö</source>
        <translation>Save rule</translation>
    </message>
    <message>
        <source>Viikkojen väli</source>
        <translation>Weeks between</translation>
    </message>
    <message>
        <source>Viikonpäivä</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Voimassa alkaen</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Voimassa asti (vapaaehtoinen)</source>
        <translation>Valid until (optional)</translation>
    </message>
</context>
<context>
    <name>WheelSettingsPage</name>
    <message>
        <source>Kehä {0} poistettu</source>
        <translation>Ring {0} removed</translation>
    </message>
    <message>
        <source>Loma poistettu</source>
        <translation>Break removed</translation>
    </message>
    <message>
        <source>Uusi kehä</source>
        <translation>New ring</translation>
    </message>
    <message>
        <source>Uusi loma</source>
        <translation>New break</translation>
    </message>
</context>
<context>
    <name>WheelTaskForm</name>
    <message>
        <source> pv</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Enintään 24 merkkiä</source>
        <translation>At most 24 characters</translation>
    </message>
    <message>
        <source>Kehä</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Lyhyt nimi kelloon</source>
        <translation>Short name on the wheel</translation>
    </message>
    <message>
        <source>Milloin</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Monesko</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Päiviä (− ennen)</source>
        <translation>Days (− before)</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Takaisin luetteloon</source>
        <translation>Back to list</translation>
    </message>
    <message>
        <source>Tehtävä</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tehtävä, jonka mukaan</source>
        <translation>Follows task</translation>
    </message>
    <message>
        <source>Tekoaika</source>
        <translation>Doing time</translation>
    </message>
    <message>
        <source>Viikonpäivä</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>kuun loppu</source>
        <translation>end of month</translation>
    </message>
</context>
<context>
    <name>WheelTaskMore</name>
    <message>
        <source> pv</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Asian otsikko</source>
        <translation>Matter title</translation>
    </message>
    <message>
        <source>Joka mones vuosi</source>
        <translation>Repeat every (years)</translation>
    </message>
    <message>
        <source>Muistutus ennen</source>
        <translation>Reminder before</translation>
    </message>
    <message>
        <source>Päätösehdotus</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Tekee asian esityslistalle</source>
        <translation>Adds a matter to the agenda</translation>
    </message>
    <message>
        <source>Vastuuhenkilö</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Vastuurooli</source>
        <translation>Role responsible</translation>
    </message>
    <message>
        <source>Voimassa vuoteen</source>
        <translation>Valid until year</translation>
    </message>
    <message>
        <source>toistaiseksi</source>
        <translation>until further notice</translation>
    </message>
</context>
<context>
    <name>WheelWords</name>
    <message>
        <source>Ilman päivää</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Jokaisessa kokouksessa</source>
        <translation>At every meeting</translation>
    </message>
    <message>
        <source>Kuukauden aikana</source>
        <translation>During the month</translation>
    </message>
    <message>
        <source>Kuukauden kokouksessa</source>
        <translation>At the month’s meeting</translation>
    </message>
    <message>
        <source>Kuukauden päivänä</source>
        <translation>On a day of the month</translation>
    </message>
    <message>
        <source>Kuukauden tiettynä viikonpäivänä</source>
        <translation>On a set weekday of the month</translation>
    </message>
    <message>
        <source>Päivästä päivään</source>
        <translation>From day to day</translation>
    </message>
    <message>
        <source>Toisen tehtävän mukaan</source>
        <translation>Following another task</translation>
    </message>
    <message>
        <source>ajankohtainen</source>
        <translation>current</translation>
    </message>
    <message>
        <source>elokuun</source>
        <translation>August</translation>
    </message>
    <message>
        <source>elokuussa</source>
        <translation>in August</translation>
    </message>
    <message>
        <source>ensimmäinen</source>
        <translation>first</translation>
    </message>
    <message>
        <source>heinäkuun</source>
        <translation>July</translation>
    </message>
    <message>
        <source>heinäkuussa</source>
        <translation>in July</translation>
    </message>
    <message>
        <source>helmikuun</source>
        <translation>February</translation>
    </message>
    <message>
        <source>helmikuussa</source>
        <translation>in February</translation>
    </message>
    <message>
        <source>huhtikuun</source>
        <translation>April</translation>
    </message>
    <message>
        <source>huhtikuussa</source>
        <translation>in April</translation>
    </message>
    <message>
        <source>joka toinen vuosi, {0}</source>
        <translation>every other year, {0}</translation>
    </message>
    <message>
        <source>joka {0}. vuosi, {1}</source>
        <translation>every {0} years, {1}</translation>
    </message>
    <message>
        <source>jokainen kokous</source>
        <translation>every meeting</translation>
    </message>
    <message>
        <source>joulukuun</source>
        <translation>December</translation>
    </message>
    <message>
        <source>joulukuussa</source>
        <translation>in December</translation>
    </message>
    <message>
        <source>kerran vuodessa, päivä ei ole tiedossa</source>
        <translation>once a year, date not known</translation>
    </message>
    <message>
        <source>keskiviikko</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>kesäkuun</source>
        <translation>June</translation>
    </message>
    <message>
        <source>kesäkuussa</source>
        <translation>in June</translation>
    </message>
    <message>
        <source>kolmas</source>
        <translation>third</translation>
    </message>
    <message>
        <source>kolmio</source>
        <translation>triangle</translation>
    </message>
    <message>
        <source>kuusikulmio</source>
        <translation>hexagon</translation>
    </message>
    <message>
        <source>lauantai</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>lokakuun</source>
        <translation>October</translation>
    </message>
    <message>
        <source>lokakuussa</source>
        <translation>in October</translation>
    </message>
    <message>
        <source>maaliskuun</source>
        <translation>March</translation>
    </message>
    <message>
        <source>maaliskuussa</source>
        <translation>in March</translation>
    </message>
    <message>
        <source>maanantai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>marraskuun</source>
        <translation>November</translation>
    </message>
    <message>
        <source>marraskuussa</source>
        <translation>in November</translation>
    </message>
    <message>
        <source>myöhässä</source>
        <translation>late</translation>
    </message>
    <message>
        <source>neliö</source>
        <translation>square</translation>
    </message>
    <message>
        <source>neljäs</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>palkki</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>perjantai</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>päivä ei ole tiedossa</source>
        <translation>date not known</translation>
    </message>
    <message>
        <source>siirretty</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>sunnuntai</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>syyskuun</source>
        <translation>September</translation>
    </message>
    <message>
        <source>syyskuussa</source>
        <translation>in September</translation>
    </message>
    <message>
        <source>tammikuun</source>
        <translation>January</translation>
    </message>
    <message>
        <source>tammikuussa</source>
        <translation>in January</translation>
    </message>
    <message>
        <source>tehty</source>
        <translation>done</translation>
    </message>
    <message>
        <source>tehtävän {0} mukaan</source>
        <translation>following task {0}</translation>
    </message>
    <message>
        <source>tiistai</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>toinen</source>
        <translation>second</translation>
    </message>
    <message>
        <source>torstai</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>toukokuun</source>
        <translation>May</translation>
    </message>
    <message>
        <source>toukokuussa</source>
        <translation>in May</translation>
    </message>
    <message>
        <source>tulossa</source>
        <translation>upcoming</translation>
    </message>
    <message>
        <source>viides</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>viimeinen</source>
        <translation>last</translation>
    </message>
    <message>
        <source>vinoneliö</source>
        <translation>diamond</translation>
    </message>
    <message>
        <source>ympyrä</source>
        <translation>circle</translation>
    </message>
    <message>
        <source>{0} ja {1}</source>
        <translation>{0} and {1}</translation>
    </message>
    <message>
        <source>{0} kokous</source>
        <translation>{0} meeting</translation>
    </message>
    <message>
        <source>{0} loppu</source>
        <translation>end of {0}</translation>
    </message>
    <message>
        <source>{0}. päivä, {1}</source>
        <translation>day {0}, {1}</translation>
    </message>
</context>
<context>
    <name>WhenFields</name>
    <message>
        <source>Alkaa</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Kirjoita kellonaika, esimerkiksi 11.30.</source>
        <translation>Enter a time, for example 11.30.</translation>
    </message>
    <message>
        <source>Kirjoita kellonaika, esimerkiksi 9.00.</source>
        <translation>Enter a time, for example 9.00.</translation>
    </message>
    <message>
        <source>Kirjoita päivä muodossa 9.12.2026.</source>
        <translation>Write the date in the form 9.12.2026.</translation>
    </message>
    <message>
        <source>Kokous päättyy alkamisen jälkeen. Korjaa kellonaika.</source>
        <translation>The meeting must end after it starts. Correct the time.</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>Sulje</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WorkshopModel</name>
    <message>
        <source>Mediaani</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Suurin hajonta ensin</source>
        <translation>Widest spread first</translation>
    </message>
    <message>
        <source>Vaihtelu</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Yhteisarvio</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Yksilöarviot 0–5</source>
        <translation>Individual scores 0–5</translation>
    </message>
    <message>
        <source>ei vielä yhteisarviota</source>
        <translation>no consensus yet</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Kehittämiskohde lisätty</source>
        <translation>Development target added</translation>
    </message>
    <message>
        <source>Vahvuus lisätty</source>
        <translation>Strength added</translation>
    </message>
</context>
<context>
    <name>WorkshopTable</name>
    <message>
        <source>Arvioitavat kohteet</source>
        <translation>Criteria</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Asiakirjat</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Esityslista</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Kokouksen osat</source>
        <translation>Meeting sections</translation>
    </message>
    <message>
        <source>Läsnäolo</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Muistio</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Pöytäkirja</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Toimenpiteet</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Valmius</source>
        <translation>Readiness</translation>
    </message>
</context>
<context>
    <name>YearHeader</name>
    <message>
        <source>Avaa Wordissa</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>Edellinen vuosi</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>Luonnos lähteineen</source>
        <translation>Write draft with sources</translation>
    </message>
    <message>
        <source>Lähetettävä versio</source>
        <translation>Write version to send</translation>
    </message>
    <message>
        <source>Lähetä kuntiin…</source>
        <translation>Send to municipalities…</translation>
    </message>
    <message>
        <source>Seuraava vuosi</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Uusi tavoite</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Vie esityslistalle…</source>
        <translation>Put on agenda…</translation>
    </message>
</context>
<context>
    <name>YearPapers</name>
    <message>
        <source>Hankkeet</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Johdanto</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Kehittämisryhmät</source>
        <translation>Development groups</translation>
    </message>
    <message>
        <source>Kokoukset ja läsnäolo</source>
        <translation>Meetings, attendance</translation>
    </message>
    <message>
        <source>Kyselyt</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Lopuksi</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>Päätökset</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Sidosryhmät</source>
        <translation>Stakeholders</translation>
    </message>
    <message>
        <source>Talous</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Tavoitteiden toteutuminen</source>
        <translation>Goal outcomes</translation>
    </message>
    <message>
        <source>käynnissä</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>luovuttu</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>osittain</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>suunniteltu</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>toteutunut</source>
        <translation>achieved</translation>
    </message>
</context>
<context>
    <name>YearPapersPanel</name>
    <message>
        <source>Painopisteet</source>
        <translation>Priority areas</translation>
    </message>
    <message>
        <source>Painopisteet {0}</source>
        <translation>Priority areas {0}</translation>
    </message>
    <message>
        <source>Poista toimintasuunnitelma</source>
        <translation>Delete action plan</translation>
    </message>
    <message>
        <source>Toimintakertomus</source>
        <translation>Annual report</translation>
    </message>
    <message>
        <source>Toimintakertomus {0}</source>
        <translation>Annual report {0}</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma {0}</source>
        <translation>Action plan {0}</translation>
    </message>
    <message>
        <source>Toimintasuunnitelma, toimintakertomus ja painopisteet</source>
        <translation>Action plan, annual report and priority areas</translation>
    </message>
    <message>
        <source>Uusi tavoite</source>
        <translation>New goal</translation>
    </message>
    <message>
        <source>Uusi toimenpide</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>esityslistalla {0}, {1}</source>
        <translation>on the agenda of {0}, {1}</translation>
    </message>
    <message>
        <source>hyväksytty {0}, {1}</source>
        <translation>approved in {0}, {1}</translation>
    </message>
</context>
<context>
    <name>YearPreview</name>
    <message>
        <source>Ensimmäinen {0}</source>
        <translation>First {0}</translation>
    </message>
    <message>
        <source>Mikään päivä ei osu pyhään.</source>
        <translation>No day falls on a holiday.</translation>
    </message>
    <message>
        <source>Pyhän lähelle osuu {0}.</source>
        <translation>{0} falls near a holiday.</translation>
    </message>
    <message>
        <source>Päivät vahvistetaan, kun vuosi suunnitellaan.</source>
        <translation>The days are confirmed when the year is planned.</translation>
    </message>
    <message>
        <source>Vuosi {0}: {1}</source>
        <translation>Year {0}: {1}</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Kalenteri</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>_DoneLine</name>
    <message>
        <source>Kumoa</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>_Edited</name>
    <message>
        <source>Kuka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Mitä tehdään</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Määräpäivä</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Poista toimenpide</source>
        <translation>Delete action</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>milloin</source>
        <translation>when</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Tehty: {0}</source>
        <translation>Done: {0}</translation>
    </message>
    <message>
        <source>{0} myöhässä</source>
        <translation>{0} late</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2.</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>Tyhjä</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>ei ääntä</source>
        <translation>no vote</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Eriävä mielipide, {0}</source>
        <translation>Dissenting opinion, {0}</translation>
    </message>
    <message>
        <source>Perustelu, ei pakollinen</source>
        <translation>Reason, optional</translation>
    </message>
    <message>
        <source>Poista eriävä mielipide</source>
        <translation>Remove dissenting opinion</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Kuka tekee mitä ja milloin</source>
        <translation>Who does what and when</translation>
    </message>
</context>
</TS>
