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
        <source>%n avointa</source>
        <translation>
            <numerusform>%n avoin</numerusform>
            <numerusform>%n avointa</numerusform>
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
        <source>%n vastaanottajaa</source>
        <translation>
            <numerusform>%n vastaanottaja</numerusform>
            <numerusform>%n vastaanottajaa</numerusform>
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
    <name>MeetingCommands</name>
    <message numerus="yes">
        <source>%n asiaa lisätty esityslistalle</source>
        <translation>
            <numerusform>%n asia lisätty esityslistalle</numerusform>
            <numerusform>%n asiaa lisätty esityslistalle</numerusform>
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
