<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="fi_FI">
<context>
    <name>BackupModel</name>
    <message numerus="yes">
        <source>%n asiaa</source>
        <translation>
            <numerusform>%n asia</numerusform>
            <numerusform>%n asiaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kokousta</source>
        <translation>
            <numerusform>%n kokous</numerusform>
            <numerusform>%n kokousta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodiesTab</name>
    <message numerus="yes">
        <source>%n avointa</source>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jäsentä</source>
        <translation>
            <numerusform>%n jäsen</numerusform>
            <numerusform>%n jäsentä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BodyDetail</name>
    <message numerus="yes">
        <source>%n avointa paikkaa</source>
        <translation>
            <numerusform>%n avoin paikka</numerusform>
            <numerusform>%n avointa paikkaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jäsentä</source>
        <translation>
            <numerusform>%n jäsen</numerusform>
            <numerusform>%n jäsentä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n asiaa, tavoitetta, hanketta ja mallia</source>
        <translation>
            <numerusform>%n asia, tavoite, hanke tai malli</numerusform>
            <numerusform>%n asiaa, tavoitetta, hanketta ja mallia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avointa</source>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n avointa käsittelyä</source>
        <translation>
            <numerusform>%n avoin käsittely</numerusform>
            <numerusform>%n avointa käsittelyä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edustajaa ja varaedustajaa</source>
        <translation>
            <numerusform>%n edustaja tai varaedustaja</numerusform>
            <numerusform>%n edustajaa ja varaedustajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ehdotusta</source>
        <translation>
            <numerusform>%n ehdotus</numerusform>
            <numerusform>%n ehdotusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hanketta</source>
        <translation>
            <numerusform>%n hanke</numerusform>
            <numerusform>%n hanketta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n huomiota</source>
        <translation>
            <numerusform>%n huomio</numerusform>
            <numerusform>%n huomiota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ilman perustelua</source>
        <translation>
            <numerusform>%n ilman perustelua</numerusform>
            <numerusform>%n ilman perustelua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jätetty pois</source>
        <translation>
            <numerusform>%n jätetty pois</numerusform>
            <numerusform>%n jätetty pois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kohdetta</source>
        <translation>
            <numerusform>%n kohde</numerusform>
            <numerusform>%n kohdetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kokousta</source>
        <translation>
            <numerusform>%n kokous</numerusform>
            <numerusform>%n kokousta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuntaa ja ohjausryhmä</source>
        <translation>
            <numerusform>%n kunta ja ohjausryhmä</numerusform>
            <numerusform>%n kuntaa ja ohjausryhmä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n liitettä</source>
        <translation>
            <numerusform>%n liite</numerusform>
            <numerusform>%n liitettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lomaketta</source>
        <translation>
            <numerusform>%n lomake</numerusform>
            <numerusform>%n lomaketta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mallia</source>
        <translation>
            <numerusform>%n malli</numerusform>
            <numerusform>%n mallia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n myöhässä</source>
        <translation>
            <numerusform>%n myöhässä</numerusform>
            <numerusform>%n myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päivää ennen</source>
        <translation>
            <numerusform>%n päivä ennen</numerusform>
            <numerusform>%n päivää ennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päivää jälkeen</source>
        <translation>
            <numerusform>%n päivä jälkeen</numerusform>
            <numerusform>%n päivää jälkeen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n riviä</source>
        <translation>
            <numerusform>%n rivi</numerusform>
            <numerusform>%n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sidosryhmää</source>
        <translation>
            <numerusform>%n sidosryhmä</numerusform>
            <numerusform>%n sidosryhmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tavoitetta</source>
        <translation>
            <numerusform>%n tavoite</numerusform>
            <numerusform>%n tavoitetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tehtävää on myöhässä</source>
        <translation>
            <numerusform>%n tehtävä on myöhässä</numerusform>
            <numerusform>%n tehtävää on myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastaanottajaa</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta puuttuu</source>
        <translation>
            <numerusform>%n vastaus puuttuu</numerusform>
            <numerusform>%n vastausta puuttuu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ääntä</source>
        <translation>
            <numerusform>%n ääni</numerusform>
            <numerusform>%n ääntä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Itsearvioinnista odottaa %n valittua kehittämiskohdetta.</source>
        <translation>
            <numerusform>Itsearvioinnista odottaa %n valittu kehittämiskohde.</numerusform>
            <numerusform>Itsearvioinnista odottaa %n valittua kehittämiskohdetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Myöhässä %n pv</source>
        <translation>
            <numerusform>Myöhässä %n pv</numerusform>
            <numerusform>Myöhässä %n pv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ja %n muuta</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>käsittely puuttuu %n kunnasta</source>
        <translation>
            <numerusform>käsittely puuttuu %n kunnasta</numerusform>
            <numerusform>käsittely puuttuu %n kunnasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merkitty lähetetyksi %n kuntaan</source>
        <translation>
            <numerusform>merkitty lähetetyksi %n kuntaan</numerusform>
            <numerusform>merkitty lähetetyksi %n kuntaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartPanel</name>
    <message numerus="yes">
        <source>%n lisätään</source>
        <translation>
            <numerusform>%n lisätään</numerusform>
            <numerusform>%n lisätään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valittuna</source>
        <translation>
            <numerusform>%n valittuna</numerusform>
            <numerusform>%n valittuna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowCommands</name>
    <message numerus="yes">
        <source>Se tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</source>
        <translation>
            <numerusform>Se tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</numerusform>
            <numerusform>Se tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message numerus="yes">
        <source>%n asiaa</source>
        <translation>
            <numerusform>%n asia</numerusform>
            <numerusform>%n asiaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message numerus="yes">
        <source>%n ehdotusta</source>
        <translation>
            <numerusform>%n ehdotus</numerusform>
            <numerusform>%n ehdotusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vuoden tehtävää lähteistä</source>
        <translation>
            <numerusform>%n vuoden tehtävä lähteistä</numerusform>
            <numerusform>%n vuoden tehtävää lähteistä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message numerus="yes">
        <source>%n ehdotusta otettu vuosikelloon</source>
        <translation>
            <numerusform>%n ehdotus otettu vuosikelloon</numerusform>
            <numerusform>%n ehdotusta otettu vuosikelloon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message numerus="yes">
        <source>%n päivän kuluttua</source>
        <translation>
            <numerusform>%n päivän kuluttua</numerusform>
            <numerusform>%n päivän kuluttua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ja %n muuta</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextPage</name>
    <message numerus="yes">
        <source>%n tehtävää jatkuu samalla säännöllä.</source>
        <translation>
            <numerusform>%n tehtävää jatkuu samalla säännöllä.</numerusform>
            <numerusform>%n tehtävää jatkuu samalla säännöllä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message numerus="yes">
        <source>%n osumaa</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n henkilöä lisätty</source>
        <translation>
            <numerusform>%n henkilö lisätty</numerusform>
            <numerusform>%n henkilöä lisätty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lisää %n henkilöä</source>
        <translation>
            <numerusform>Lisää %n henkilö</numerusform>
            <numerusform>Lisää %n henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n kokousta vuodelle {0} luotu</source>
        <translation>
            <numerusform>%n kokousta vuodelle {0} luotu</numerusform>
            <numerusform>%n kokousta vuodelle {0} luotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n päivää osuu johonkin. Siirrä tai pidä ne.</source>
        <translation>
            <numerusform>%n päivää osuu johonkin. Siirrä tai pidä ne.</numerusform>
            <numerusform>%n päivää osuu johonkin. Siirrä tai pidä ne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Luo %n kokousta</source>
        <translation>
            <numerusform>Luo %n kokousta</numerusform>
            <numerusform>Luo %n kokousta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessStrip</name>
    <message numerus="yes">
        <source>%n puuttuu</source>
        <translation>
            <numerusform>%n puuttuu</numerusform>
            <numerusform>%n puuttuu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingLines</name>
    <message numerus="yes">
        <source>%n tehtävää</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message numerus="yes">
        <source>%n puutetta</source>
        <translation>
            <numerusform>%n puute</numerusform>
            <numerusform>%n puutetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Esityslista tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</source>
        <translation>
            <numerusform>Esityslista tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</numerusform>
            <numerusform>Esityslista tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message numerus="yes">
        <source>%n asiaa lisätty esityslistalle</source>
        <translation>
            <numerusform>%n asia lisätty esityslistalle</numerusform>
            <numerusform>%n asiaa lisätty esityslistalle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message numerus="yes">
        <source>Lisää %n asiaa</source>
        <translation>
            <numerusform>Lisää %n asia</numerusform>
            <numerusform>Lisää %n asiaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n tehtävää</source>
        <translation>
            <numerusform>%n tehtävä</numerusform>
            <numerusform>%n tehtävää</numerusform>
        </translation>
    </message>
</context>
</TS>
