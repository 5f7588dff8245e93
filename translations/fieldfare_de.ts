<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>BitwardenJson</name>
    <message>
        <source>In Bitwarden, choose Export vault again with the file format .json (not encrypted). Fieldfare skips the passwords in it; delete that file afterwards.</source>
        <translation>Wähle in Bitwarden „Tresor exportieren“ noch einmal, mit dem Dateiformat .json (nicht verschlüsselt). Fieldfare lässt die Passwörter darin aus; lösche die Datei danach.</translation>
    </message>
</context>
<context>
    <name>EmergencySheet</name>
    <message>
        <source>Emergency sheet, printed %1</source>
        <translation>Notfallblatt, gedruckt am %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date on paper, as QLocale writes formats: day, month&apos;s name, year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can open the wallet. Whoever lacks one of them cannot, and **nobody can recover a lost passphrase.**</source>
        <translation>Wer dieses Blatt und die Datei hat, kann die Brieftasche öffnen. Wem eins davon fehlt, der kann es nicht, und **eine verlorene Passphrase kann niemand wiederherstellen.**</translation>
    </message>
    <message>
        <source>The passphrase. Write it here by hand: this page was printed without it.</source>
        <translation>Die Passphrase. Schreib sie hier von Hand hin: Diese Seite wurde ohne sie gedruckt.</translation>
    </message>
    <message>
        <source>Capital letters, spaces and signs count. Test it once: lock the wallet, and type it from this sheet.</source>
        <translation>Großbuchstaben, Leerzeichen und Satzzeichen zählen. Prüfe sie einmal: Sperre die Brieftasche und tippe sie von diesem Blatt ab.</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Wo die Datei liegt</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>Copies of it</source>
        <translation>Kopien davon</translation>
    </message>
    <message>
        <source>A backup opens with the passphrase of its day.</source>
        <translation>Eine Sicherung öffnet sich mit der Passphrase ihres Tages.</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation>So wird sie geöffnet</translation>
    </message>
    <message>
        <source>Install Fieldfare on a computer that you trust.</source>
        <translation>Installiere Fieldfare auf einem Rechner, dem du traust.</translation>
    </message>
    <message>
        <source>Choose “Open a wallet”, and the file above.</source>
        <translation>Wähle „Brieftasche öffnen“ und die Datei oben.</translation>
    </message>
    <message>
        <source>Type the passphrase. A wrong one and a damaged file look alike: try a copy before you give up.</source>
        <translation>Gib die Passphrase ein. Eine falsche Passphrase und eine beschädigte Datei sehen gleich aus: Versuch es mit einer Kopie, bevor du aufgibst.</translation>
    </message>
    <message>
        <source>For whoever must do it without me</source>
        <translation>Für alle, die es ohne mich tun müssen</translation>
    </message>
    <message>
        <source>Under Letters are open deadlines, under Companies who holds what. Withdrawing consent costs nothing.</source>
        <translation>Unter „Schreiben“ stehen offene Fristen, unter „Unternehmen“, wo etwas liegt. Eine Einwilligung zu widerrufen kostet nichts.</translation>
    </message>
    <message>
        <source>I want this person to have it</source>
        <translation>Diese Person soll es bekommen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewahre es auf</translation>
    </message>
    <message>
        <source>with your passport, or in a sealed envelope.</source>
        <translation>bei deinem Pass oder in einem verschlossenen Umschlag.</translation>
    </message>
    <message>
        <source>Not in a photograph, not in a mail, not beside the computer.</source>
        <translation>Nicht als Foto, nicht in einer E-Mail, nicht neben dem Rechner.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Mach ein neues</translation>
    </message>
    <message>
        <source>when you change the passphrase or move the file.</source>
        <translation>wenn du die Passphrase änderst oder die Datei verlegst.</translation>
    </message>
    <message>
        <source>Destroy this sheet then.</source>
        <translation>Vernichte dieses Blatt dann.</translation>
    </message>
    <message>
        <source>SQLCipher 4 file, 256-bit AES, key from the passphrase with PBKDF2-HMAC-SHA512</source>
        <translation>SQLCipher-4-Datei, AES mit 256 Bit, Schlüssel aus der Passphrase mit PBKDF2-HMAC-SHA512</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Without Fieldfare</source>
        <translation>Ohne Fieldfare</translation>
    </message>
    <message>
        <source>any SQLCipher 4 tool opens it with the same passphrase</source>
        <translation>öffnet sie jedes Werkzeug für SQLCipher 4 mit derselben Passphrase</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Notfallblatt</translation>
    </message>
</context>
<context>
    <name>FileLooks</name>
    <message>
        <source>Export your logins from the password manager or browser as JSON or CSV, and take that file.</source>
        <translation>Exportiere deine Logins aus dem Passwortmanager oder Browser als JSON oder CSV und nimm diese Datei.</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>eine Webseite (HTML)</translation>
    </message>
    <message>
        <source>Choose JSON or CSV instead of HTML where the export is made.</source>
        <translation>Wähle dort, wo der Export entsteht, JSON oder CSV statt HTML.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>Unpack it, and take the JSON or CSV file inside.</source>
        <translation>Entpacke es und nimm die JSON- oder CSV-Datei darin.</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein komprimiertes Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a KeePass database, which is encrypted</source>
        <translation>eine KeePass-Datenbank, und die ist verschlüsselt</translation>
    </message>
    <message>
        <source>Open it in KeePassXC and choose Database, Export, CSV File.</source>
        <translation>Öffne sie in KeePassXC und wähle Datenbank, Exportieren, CSV-Datei.</translation>
    </message>
    <message>
        <source>an image or media file</source>
        <translation>ein Bild oder eine Mediendatei</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>eine verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Decrypt it first, or export again without encryption.</source>
        <translation>Entschlüssle sie zuerst, oder exportiere noch einmal ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>Save the table as CSV, with its first line as it was exported.</source>
        <translation>Speichere die Tabelle als CSV, mit der ersten Zeile, wie sie exportiert wurde.</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>JSON of another program</source>
        <translation>JSON eines anderen Programms</translation>
    </message>
    <message>
        <source>text whose first line names no columns that we know</source>
        <translation>Text, dessen erste Zeile keine Spalten nennt, die wir kennen</translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation>eine Datei eines anderen Programms</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>fieldfare::AboutSection</name>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Fieldfare</translation>
    </message>
    <message>
        <source>Fieldfare %1</source>
        <translation>Fieldfare %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Libraries and typefaces in it</source>
        <translation>Bibliotheken und Schriften darin</translation>
    </message>
    <message>
        <source>Qt (LGPL 3), SQLCipher (BSD), OpenSSL (Apache 2.0), QtKeychain (BSD), qpdf (Apache 2.0), ZXing-C++ (Apache 2.0), libpsl (MIT) with the Public Suffix List (MPL 2.0), zxcvbn (MIT), nlohmann/json (MIT), tl::expected (CC0), Inter and Noto (OFL 1.1).</source>
        <translation>Qt (LGPL 3), SQLCipher (BSD), OpenSSL (Apache 2.0), QtKeychain (BSD), qpdf (Apache 2.0), ZXing-C++ (Apache 2.0), libpsl (MIT) mit der Public Suffix List (MPL 2.0), zxcvbn (MIT), nlohmann/json (MIT), tl::expected (CC0), Inter und Noto (OFL 1.1).</translation>
    </message>
    <message>
        <source>Names, domains and privacy contacts of companies</source>
        <translation>Namen, Domänen und Datenschutzkontakte der Unternehmen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Datenpannen</translation>
    </message>
    <message>
        <source>Names of fields and purposes</source>
        <translation>Namen der Felder und Zwecke</translation>
    </message>
    <message>
        <source>W3C Data Privacy Vocabulary 2.3, W3C licence</source>
        <translation>W3C Data Privacy Vocabulary 2.3, W3C-Lizenz</translation>
    </message>
    <message>
        <source>Public prices of personal data</source>
        <translation>Öffentliche Preise persönlicher Daten</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4</source>
        <translation>%1, Stand %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>fieldfare::AddCompanyForm</name>
    <message>
        <source>Add a company</source>
        <translation>Unternehmen hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain or address of its site</source>
        <translation>Domäne oder Adresse der Website</translation>
    </message>
    <message>
        <source>Name, country and privacy contact come from the directory where it knows the domain.</source>
        <translation>Name, Land und Datenschutzkontakt kommen aus dem Verzeichnis, wenn es die Domäne kennt.</translation>
    </message>
    <message>
        <source>A name or a domain is needed.</source>
        <translation>Ein Name oder eine Domäne wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is no domain of a company.</source>
        <translation>„%1“ ist keine Domäne eines Unternehmens.</translation>
    </message>
</context>
<context>
    <name>fieldfare::AgreementsSection</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Show the older agreements</source>
        <translation>Ältere Vereinbarungen zeigen</translation>
    </message>
    <message>
        <source>Retention clock</source>
        <translation>Löschfrist</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>%1 Vereinbarungen</translation>
    </message>
    <message>
        <source>Agreed on %1 and withdrawn since: they must delete it</source>
        <translation>Vereinbart am %1 und seither widerrufen: zu löschen</translation>
    </message>
    <message>
        <source>Since %1, with no end: until you withdraw</source>
        <translation>Seit %1, ohne Ende: bis du widerrufst</translation>
    </message>
    <message>
        <source>Since %1, %2, they must delete by %3</source>
        <translation>Seit %1, %2, zu löschen bis %3</translation>
    </message>
    <message>
        <source>they had to delete by &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>war zu löschen bis &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>they must delete by &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>zu löschen bis &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request of receipt %1</source>
        <translation>Anfrage zu Beleg %1</translation>
    </message>
    <message numerus="yes">
        <source>over for %Ln day(s)</source>
        <translation>
            <numerusform>seit %Ln Tag vorbei</numerusform>
            <numerusform>seit %Ln Tagen vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) left</source>
        <translation>
            <numerusform>noch %Ln Monat</numerusform>
            <numerusform>noch %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fieldfare::AlternativesView</name>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 anstelle von: %2</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>Without what goes beyond</source>
        <translation>Nur, was der Zweck braucht</translation>
    </message>
    <message>
        <source>If you leave something out</source>
        <translation>Wenn du etwas weglässt</translation>
    </message>
    <message>
        <source>You share</source>
        <translation>Du teilst mit</translation>
    </message>
    <message>
        <source>They offer %1</source>
        <translation>Geboten %1</translation>
    </message>
    <message>
        <source>You ask %1</source>
        <translation>Verlangt %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message numerus="yes">
        <source>As ticked, %n field(s)</source>
        <translation>
            <numerusform>Wie angekreuzt, %n Feld</numerusform>
            <numerusform>Wie angekreuzt, %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>one of their own choices</source>
        <translation>steht dort zur Wahl</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>No field</source>
        <translation>Kein Feld</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Inhalt</numerusform>
            <numerusform>%n Inhalte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::Application</name>
    <message>
        <source>A personal-data wallet. Every field of your data has a fare.</source>
        <translation>Eine Brieftasche für persönliche Daten. Jedes Feld deiner Daten hat seinen Preis.</translation>
    </message>
    <message>
        <source>A wallet to open, an export or a request to look at, or the link of a company that asks (openid4vp:…, fieldfare:…). Nothing is loaded.</source>
        <translation>Eine Brieftasche zum Öffnen, ein Export oder eine Anfrage zum Ansehen, oder der Link eines Unternehmens, das fragt (openid4vp:…, fieldfare:…). Nichts wird geladen.</translation>
    </message>
</context>
<context>
    <name>fieldfare::ArrivalPane</name>
    <message>
        <source>Until you fetch it, they do not know that you opened the link.</source>
        <translation>Bis du ihn holst, weiß dort niemand, dass du den Link geöffnet hast.</translation>
    </message>
    <message>
        <source>Throw the link away</source>
        <translation>Link wegwerfen</translation>
    </message>
    <message>
        <source>Kept until you decide, also through a lock.</source>
        <translation>Bleibt, bis du entscheidest, auch über eine Sperre hinweg.</translation>
    </message>
    <message>
        <source>Nothing has been loaded.</source>
        <translation>Nichts wurde geladen.</translation>
    </message>
    <message>
        <source>Fetching goes to</source>
        <translation>Geholt wird bei</translation>
    </message>
    <message>
        <source>They will learn</source>
        <translation>Dort erfährt man</translation>
    </message>
    <message>
        <source>your internet address and the time; no cookie, nothing about you</source>
        <translation>deine Internetadresse und die Uhrzeit; kein Cookie, nichts über dich</translation>
    </message>
    <message>
        <source>They may send</source>
        <translation>Von dort kommt</translation>
    </message>
    <message>
        <source>one signed text, at most 1 MiB within 15 s. No redirect is followed</source>
        <translation>ein unterschriebener Text, höchstens 1 MiB binnen 15 s. Keiner Weiterleitung wird gefolgt</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>The whole link</source>
        <translation>Der ganze Link</translation>
    </message>
    <message>
        <source>What comes back is checked first: who signed it, for which domain, until when. Only then is it held against your prices. Answering is a second click.</source>
        <translation>Was zurückkommt, wird zuerst geprüft: wer unterschrieben hat, für welche Domäne, bis wann. Erst dann wird es an deinen Preisen gemessen. Antworten ist ein zweiter Klick.</translation>
    </message>
    <message>
        <source>%1 wants to give you something</source>
        <translation>%1 will dir etwas geben</translation>
    </message>
    <message>
        <source>%1 wants to ask you</source>
        <translation>%1 will dich etwas fragen</translation>
    </message>
    <message>
        <source>A link, opened %1</source>
        <translation>Ein Link, geöffnet %1</translation>
    </message>
    <message>
        <source>%1 (its name could pass for another: %2)</source>
        <translation>%1 (der Name ist zu verwechseln mit: %2)</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>Fetching from %1 …</source>
        <translation>Wird von %1 geholt …</translation>
    </message>
</context>
<context>
    <name>fieldfare::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern…</translation>
    </message>
    <message>
        <source>Copy of the wallet</source>
        <translation>Kopie der Brieftasche</translation>
    </message>
    <message>
        <source>No copy was made yet</source>
        <translation>Noch keine Kopie gesichert</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zu einer Kopie zurück</translation>
    </message>
    <message>
        <source>A copy is a whole wallet as it was that day. Opening it changes neither wallet; go on with the copy, or look something up and come back.</source>
        <translation>Eine Kopie ist eine ganze Brieftasche, so wie sie an dem Tag war. Sie zu öffnen ändert keine von beiden; mach mit der Kopie weiter, oder schlag etwas nach und komm zurück.</translation>
    </message>
    <message>
        <source>No copy was made yet. Each is proven by opening it.</source>
        <translation>Noch keine Kopie gesichert. Jede wird geprüft, indem sie geöffnet wird.</translation>
    </message>
    <message>
        <source>The last one was made on %1. It opens with the former passphrase alone.</source>
        <translation>Die letzte ist vom %1. Sie öffnet sich nur mit der früheren Passphrase.</translation>
    </message>
    <message>
        <source>The last one was made on %1. It opens with the same passphrase.</source>
        <translation>Die letzte ist vom %1. Sie öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation>Kopie der Brieftasche sichern</translation>
    </message>
    <message>
        <source>Wallets (*.fieldfare)</source>
        <translation>Brieftaschen (*.fieldfare)</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, Kopie vom %2</translation>
    </message>
    <message>
        <source>Copying and opening the copy…</source>
        <translation>Die Kopie wird geschrieben und geöffnet…</translation>
    </message>
</context>
<context>
    <name>fieldfare::BreachForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Breach on %1.</source>
        <translation>Datenpanne am %1.</translation>
    </message>
    <message>
        <source>Breach on %1, perhaps with yours.</source>
        <translation>Datenpanne am %1, vielleicht auch mit deinen.</translation>
    </message>
    <message>
        <source>Breach at %1</source>
        <translation>Datenpanne bei %1</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Als erledigt vermerken</translation>
    </message>
    <message>
        <source>%1 %2 got out, of %3 accounts in all (%4).</source>
        <translation>%1 Heraus kamen %2, von insgesamt %3 Konten (%4).</translation>
    </message>
    <message>
        <source>It is not known whether they held yours on that day.</source>
        <translation>Ob deine Daten an dem Tag dort lagen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Passwords got out too: change it there, and wherever you used the same.</source>
        <translation>Auch Passwörter kamen heraus: Ändere deines dort und überall, wo du dasselbe benutzt hast.</translation>
    </message>
    <message>
        <source>Draft an erasure letter to them</source>
        <translation>Löschverlangen dorthin entwerfen</translation>
    </message>
</context>
<context>
    <name>fieldfare::CameDialog</name>
    <message>
        <source>Record what came</source>
        <translation>Eingang vermerken</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Automatic reply, case 88214</source>
        <translation>Automatische Antwort, Fall 88214</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>The mail or scan itself is kept in the wallet, encrypted with it.</source>
        <translation>Die E-Mail oder der Scan selbst bleibt in der Brieftasche, mit ihr verschlüsselt.</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
</context>
<context>
    <name>fieldfare::CardBanners</name>
    <message>
        <source>You approved it on %1.</source>
        <translation>Du hast am %1 zugestimmt.</translation>
    </message>
    <message>
        <source>You asked for %1 on %2.</source>
        <translation>Du hast %1 verlangt, am %2.</translation>
    </message>
    <message>
        <source>You made a counter-offer on %1.</source>
        <translation>Du hast am %1 ein Gegenangebot gemacht.</translation>
    </message>
    <message>
        <source>You declined it on %1.</source>
        <translation>Du hast am %1 abgelehnt.</translation>
    </message>
    <message>
        <source>You withdrew it on %1.</source>
        <translation>Du hast am %1 widerrufen.</translation>
    </message>
    <message>
        <source>Nothing was sent: you recorded it by hand.</source>
        <translation>Nichts wurde gesendet: von Hand vermerkt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It was held back when the wallet closed, and has not been sent. Nothing goes out until you say so.</source>
        <translation>Die Antwort wurde angehalten, als die Brieftasche geschlossen wurde, und ist nicht gesendet. Nichts geht hinaus, bevor du es sagst.</translation>
    </message>
    <message>
        <source>It goes out in a moment; until then you can undo.</source>
        <translation>Die Antwort geht gleich hinaus; bis dahin lässt sie sich zurücknehmen.</translation>
    </message>
    <message>
        <source>It has not been sent yet. %1 Next try: %2.</source>
        <translation>Die Antwort ist noch nicht gesendet. %1 Der nächste Versuch (%2) kommt von selbst.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Die Antwort wird gesendet.</translation>
    </message>
    <message>
        <source>It was delivered.</source>
        <translation>Die Antwort ist zugestellt.</translation>
    </message>
    <message>
        <source>The company did not take it. %1 Nothing is sent again.</source>
        <translation>Das Unternehmen hat sie nicht angenommen. %1 Nichts wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether it arrived. %1 Nothing was shared twice; the same bytes go again: %2.</source>
        <translation>Ob die Antwort ankam, ist nicht bekannt. %1 Nichts wurde zweimal mitgeteilt; dieselben Bytes gehen noch einmal hinaus (%2).</translation>
    </message>
    <message>
        <source>It was given up. Perhaps the company has it, perhaps not.</source>
        <translation>Die Antwort wurde fallen gelassen. Vielleicht hat das Unternehmen sie, vielleicht nicht.</translation>
    </message>
    <message>
        <source>A check failed: this request cannot be answered.</source>
        <translation>Eine Prüfung ist nicht bestanden: Diese Anfrage lässt sich nicht beantworten.</translation>
    </message>
    <message>
        <source>Nothing was sent. It is kept here so that you can look at it.</source>
        <translation>Nichts wurde gesendet. Sie bleibt hier, damit du sie ansehen kannst.</translation>
    </message>
    <message>
        <source>The company made a new offer.</source>
        <translation>Das Unternehmen hat ein neues Angebot gemacht.</translation>
    </message>
    <message>
        <source>Answer that one; this one is over.</source>
        <translation>Beantworte jenes; dieses ist vorbei.</translation>
    </message>
    <message>
        <source>The offer ended on %1.</source>
        <translation>Das Angebot endete am %1.</translation>
    </message>
    <message>
        <source>You did not answer, and nothing was sent.</source>
        <translation>Du hast nicht geantwortet, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The company has a new offer for you.</source>
        <translation>Das Unternehmen hat ein neues Angebot für dich.</translation>
    </message>
    <message>
        <source>Nothing of it has been loaded.</source>
        <translation>Davon wurde noch nichts geladen.</translation>
    </message>
    <message>
        <source>Fetch from %1</source>
        <translation>Von %1 holen</translation>
    </message>
    <message>
        <source>They learn your internet address and the time.</source>
        <translation>Dort erfährt man deine Internetadresse und die Uhrzeit.</translation>
    </message>
    <message>
        <source>The company would like you to go on at %1.</source>
        <translation>Das Unternehmen möchte, dass du bei %1 weitermachst.</translation>
    </message>
    <message>
        <source>Opening it lets them connect you with this answer.</source>
        <translation>Damit lässt sich dein Besuch dort mit dieser Antwort verbinden.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Opens in your browser.</source>
        <translation>Öffnet sich in deinem Browser.</translation>
    </message>
    <message>
        <source>The name %1 could pass for another.</source>
        <translation>Der Name %1 ist mit einem anderen zu verwechseln.</translation>
    </message>
    <message>
        <source>Some of its letters look like others. Look twice before you answer.</source>
        <translation>Einige seiner Buchstaben sehen aus wie andere. Sieh zweimal hin, bevor du antwortest.</translation>
    </message>
    <message>
        <source>Nobody proves who asks.</source>
        <translation>Niemand belegt, wer fragt.</translation>
    </message>
    <message>
        <source>Anyone could have written this request. An answer would go to %1, whoever that is.</source>
        <translation>Diese Anfrage könnte von irgendwem sein. Eine Antwort ginge an %1, wer immer das ist.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) go beyond what it is for.</source>
        <translation>
            <numerusform>Über den Zweck hinaus: %1 von %n Feld.</numerusform>
            <numerusform>Über den Zweck hinaus: %1 von %n Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them you would ask %1; they must agree.</source>
        <translation>Ohne sie würdest du %1 verlangen; das Unternehmen muss zustimmen.</translation>
    </message>
    <message>
        <source>Without them, their %1 meets your %2.</source>
        <translation>Ohne sie genügen die gebotenen %1 deinem Preis von %2.</translation>
    </message>
    <message>
        <source>Without them you would ask %1 against their %2.</source>
        <translation>Ohne sie würdest du %1 verlangen, geboten sind %2.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>You do not have what they ask for: %1.</source>
        <translation>Du hast nicht, wonach gefragt ist: %1.</translation>
    </message>
    <message>
        <source>A decline is the same to them as “no such data”.</source>
        <translation>Eine Ablehnung sieht dort nicht anders aus als „solche Daten gibt es nicht“.</translation>
    </message>
    <message numerus="yes">
        <source>You approved, %n field(s)</source>
        <translation>
            <numerusform>Du hast zugestimmt, %n Feld</numerusform>
            <numerusform>Du hast zugestimmt, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for %1</source>
        <translation>Du hast %1 verlangt</translation>
    </message>
    <message>
        <source>You made a counter-offer</source>
        <translation>Du hast ein Gegenangebot gemacht</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Du hast abgelehnt</translation>
    </message>
    <message>
        <source>You declined: %1</source>
        <translation>Du hast abgelehnt: %1</translation>
    </message>
    <message>
        <source>You withdrew it</source>
        <translation>Du hast widerrufen</translation>
    </message>
    <message>
        <source>You recorded it</source>
        <translation>Du hast sie vermerkt</translation>
    </message>
    <message>
        <source>The request arrived</source>
        <translation>Die Anfrage kam</translation>
    </message>
    <message>
        <source>A new offer arrived</source>
        <translation>Ein neues Angebot kam</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>diese hier</translation>
    </message>
    <message>
        <source>It looks like %1, and is not.</source>
        <translation>Der Name sieht aus wie %1 und ist es nicht.</translation>
    </message>
    <message>
        <source>%1 is one that you know; this is another. Look twice before you answer.</source>
        <translation>%1 kennst du; das hier ist ein anderes Unternehmen. Sieh zweimal hin, bevor du antwortest.</translation>
    </message>
    <message>
        <source>%1 is another company. Look twice before you answer.</source>
        <translation>%1 ist ein anderes Unternehmen. Sieh zweimal hin, bevor du antwortest.</translation>
    </message>
    <message>
        <source>You told them what was wrong.</source>
        <translation>Du hast ihnen mitgeteilt, was falsch war.</translation>
    </message>
    <message>
        <source>You told them what was wrong</source>
        <translation>Du hast ihnen mitgeteilt, was falsch war</translation>
    </message>
    <message>
        <source>Your rule approved it on %1.</source>
        <translation>Deine Regel hat am %1 zugestimmt.</translation>
    </message>
    <message>
        <source>Your rule declined it on %1.</source>
        <translation>Deine Regel hat am %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Its answer goes out: %1. Until then you can take it back.</source>
        <translation>Ihre Antwort geht hinaus: %1. Bis dahin kannst du sie zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>Your rule set it aside, and nothing was sent.</source>
        <translation>Deine Regel hat sie beiseitegelegt; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Your rule had set it aside.</source>
        <translation>Deine Regel hatte sie beiseitegelegt.</translation>
    </message>
    <message>
        <source>“%1” You can answer it all the same.</source>
        <translation>„%1“ Du kannst trotzdem antworten.</translation>
    </message>
    <message>
        <source>“%1” It does no longer.</source>
        <translation>„%1“ Das tut sie nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Your rule approved, %n field(s)</source>
        <translation>
            <numerusform>Deine Regel hat zugestimmt, %n Feld</numerusform>
            <numerusform>Deine Regel hat zugestimmt, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rule declined</source>
        <translation>Deine Regel hat abgelehnt</translation>
    </message>
    <message>
        <source>A letter tells them: it withdraws every consent and asks them to erase.</source>
        <translation>Ein Schreiben sagt es ihnen: Es widerruft jede Einwilligung und verlangt die Löschung.</translation>
    </message>
    <message>
        <source>Draft the letter</source>
        <translation>Schreiben entwerfen</translation>
    </message>
</context>
<context>
    <name>fieldfare::CardNote</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the note</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>fieldfare::ChargeModel</name>
    <message>
        <source>only by erasing</source>
        <translation>nur durch Löschen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher du es weißt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Base × breach</source>
        <translation>Preis × Panne</translation>
    </message>
</context>
<context>
    <name>fieldfare::ChargeView</name>
    <message>
        <source>Charged for</source>
        <translation>Abgerechnete Felder</translation>
    </message>
    <message>
        <source>They hold, at your prices</source>
        <translation>Dort liegt, zu deinen Preisen</translation>
    </message>
    <message>
        <source>They have given</source>
        <translation>Du hast bekommen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>A claim that you make, not a debt that the law knows.</source>
        <translation>Eine Forderung, die du stellst, keine Schuld, die das Gesetz kennt.</translation>
    </message>
    <message>
        <source>The letter says so too.</source>
        <translation>Das Schreiben sagt es auch.</translation>
    </message>
    <message>
        <source>Three ways for them to settle it</source>
        <translation>Drei Wege, das auszugleichen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <translation>Einen Rabatt geben</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Enter opens the sum of a line.</source>
        <translation>Die Eingabetaste öffnet die Rechnung einer Zeile.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>%1 to your account</source>
        <translation>%1 auf dein Konto</translation>
    </message>
    <message>
        <source>nothing is left to pay</source>
        <translation>nichts mehr zu zahlen</translation>
    </message>
    <message>
        <source>a code or an offer worth %1</source>
        <translation>ein Code oder Angebot im Wert von %1</translation>
    </message>
    <message>
        <source>nothing is left to settle</source>
        <translation>nichts mehr auszugleichen</translation>
    </message>
    <message numerus="yes">
        <source>all %n field(s), “never” included</source>
        <translation>
            <numerusform>ein Feld, „niemals“ eingeschlossen</numerusform>
            <numerusform>alle %n Felder, „niemals“ eingeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>How the price of %1 comes about</source>
        <translation>So kommt der Preis für %1 zustande</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgerechnet</translation>
    </message>
</context>
<context>
    <name>fieldfare::CheckWords</name>
    <message>
        <source>It can be read as a whole</source>
        <translation>Sie lässt sich als Ganzes lesen</translation>
    </message>
    <message>
        <source>It is signed in a way that counts</source>
        <translation>Sie ist auf eine Weise unterschrieben, die zählt</translation>
    </message>
    <message>
        <source>It is meant as a request</source>
        <translation>Sie ist als Anfrage gemeint</translation>
    </message>
    <message>
        <source>It says who is asking, in a way that can be checked</source>
        <translation>Sie sagt prüfbar, wer fragt</translation>
    </message>
    <message>
        <source>The link and the request name the same company</source>
        <translation>Link und Anfrage nennen dasselbe Unternehmen</translation>
    </message>
    <message>
        <source>The certificate comes from somebody you trust and is valid</source>
        <translation>Das Zertifikat stammt von jemandem, dem du vertraust, und gilt</translation>
    </message>
    <message>
        <source>The certificate is for that name</source>
        <translation>Das Zertifikat ist auf diesen Namen ausgestellt</translation>
    </message>
    <message>
        <source>The signature is the company’s, and nothing was changed</source>
        <translation>Die Unterschrift ist die des Unternehmens, und nichts wurde geändert</translation>
    </message>
    <message>
        <source>It is meant for a wallet like yours</source>
        <translation>Sie ist für eine Brieftasche wie deine bestimmt</translation>
    </message>
    <message>
        <source>It is the answer to what was asked of the company</source>
        <translation>Sie ist die Antwort auf das, was das Unternehmen gefragt wurde</translation>
    </message>
    <message>
        <source>Request and offer have not ended</source>
        <translation>Anfrage und Angebot sind nicht abgelaufen</translation>
    </message>
    <message>
        <source>It asks for data and for nothing else</source>
        <translation>Sie fragt nach Daten und nach nichts sonst</translation>
    </message>
    <message>
        <source>The answer is to be sent in a way that Fieldfare knows</source>
        <translation>Die Antwort soll auf einem Weg gehen, den Fieldfare kennt</translation>
    </message>
    <message>
        <source>The answer goes to one encrypted address</source>
        <translation>Die Antwort geht an eine einzige, verschlüsselte Adresse</translation>
    </message>
    <message>
        <source>The answer goes to the company that asks</source>
        <translation>Die Antwort geht an das Unternehmen, das fragt</translation>
    </message>
    <message>
        <source>It has a number of its own</source>
        <translation>Sie hat eine eigene Nummer</translation>
    </message>
    <message>
        <source>Its further mark can be sent back</source>
        <translation>Ihr weiteres Kennzeichen lässt sich zurücksenden</translation>
    </message>
    <message>
        <source>What it asks for is clear</source>
        <translation>Wonach sie fragt, ist klar</translation>
    </message>
    <message>
        <source>The company takes what Fieldfare can make</source>
        <translation>Das Unternehmen nimmt, was Fieldfare ausstellen kann</translation>
    </message>
    <message>
        <source>Every part of the offer is known</source>
        <translation>Jeder Teil des Angebots ist bekannt</translation>
    </message>
    <message>
        <source>It was not answered before</source>
        <translation>Sie wurde noch nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>The answer can be encrypted so that only the company reads it</source>
        <translation>Die Antwort lässt sich so verschlüsseln, dass nur das Unternehmen sie liest</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>fieldfare::ChecksView</name>
    <message>
        <source>Who asks is proven</source>
        <translation>Wer fragt, ist belegt</translation>
    </message>
    <message>
        <source>No certificate stands behind it: anyone could have written this request.</source>
        <translation>Kein Zertifikat steht dahinter: Diese Anfrage könnte von irgendwem sein.</translation>
    </message>
    <message>
        <source>The name cannot pass for another</source>
        <translation>Der Name ist nicht zu verwechseln</translation>
    </message>
    <message>
        <source>%1 is written with letters that look like others.</source>
        <translation>%1 ist mit Buchstaben geschrieben, die aussehen wie andere.</translation>
    </message>
    <message>
        <source>You wrote it down yourself: nothing was checked</source>
        <translation>Du hast sie selbst aufgeschrieben: Nichts wurde geprüft</translation>
    </message>
    <message>
        <source>It asked before, first on %1</source>
        <translation>Es hat schon gefragt, zuerst am %1</translation>
    </message>
    <message>
        <source>It asks for the first time</source>
        <translation>Es fragt zum ersten Mal</translation>
    </message>
    <message>
        <source>Whether a certificate was revoked is not checked</source>
        <translation>Ob ein Zertifikat widerrufen wurde, wird nicht geprüft</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fieldfare::ClaimDialog</name>
    <message>
        <source>What they hold, at your prices, once</source>
        <translation>Was dort liegt, zu deinen Preisen, einmal</translation>
    </message>
    <message>
        <source>A claim that you make, not a debt that the law knows. What is never for sale has no price and is not in it.</source>
        <translation>Eine Forderung, die du stellst, keine Schuld, die das Gesetz kennt. Was niemals zu verkaufen ist, hat keinen Preis und zählt hier nicht mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more company(s)</source>
        <translation>
            <numerusform>ein weiteres Unternehmen</numerusform>
            <numerusform>%n weitere Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What each company holds</source>
        <translation>Was bei jedem Unternehmen liegt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Your claim %1</source>
        <translation>Deine Forderung %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fieldfare::Cli</name>
    <message>
        <source>dealt with</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Breaches that may concern what is held</source>
        <translation>Datenpannen, die betreffen können, was irgendwo liegt</translation>
    </message>
    <message>
        <source>Marks a company’s breach as dealt with, or all of them</source>
        <translation>Vermerkt eine Datenpanne eines Unternehmens als erledigt, oder alle</translation>
    </message>
    <message>
        <source>Takes in a newer list (a /breaches document)</source>
        <translation>Übernimmt ein neueres Verzeichnis (ein Dokument wie /breaches)</translation>
    </message>
    <message>
        <source>--%1 wants a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>No command was given; --help lists them</source>
        <translation>Kein Befehl angegeben; --help zählt sie auf</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them</source>
        <translation>Einen Befehl „%1“ gibt es nicht; --help zählt alle auf</translation>
    </message>
    <message>
        <source>“%1” has no option --%2</source>
        <translation>„%1“ hat keine Option --%2</translation>
    </message>
    <message>
        <source>--%1 is one of %2</source>
        <translation>--%1 ist eins von: %2</translation>
    </message>
    <message>
        <source>“%1” wants --%2</source>
        <translation>„%1“ braucht --%2</translation>
    </message>
    <message>
        <source>Written so: %1</source>
        <translation>So geschrieben: %1</translation>
    </message>
    <message>
        <source>fieldfare-cli --wallet FILE [--passphrase-file FILE | --keychain] [--json] COMMAND …

The passphrase is asked for without echo, or is the first line of a file, or comes from the keychain; it is never an argument. Ends with 0 when done, 1 when refused or not found, 2 for wrong usage.

</source>
        <translation>fieldfare-cli --wallet FILE [--passphrase-file FILE | --keychain] [--json] COMMAND …

Die Passphrase wird ohne Anzeige erfragt, ist die erste Zeile einer Datei oder kommt aus dem Schlüsselbund; sie ist nie ein Argument. Endet mit 0, wenn getan, mit 1, wenn verweigert oder nicht gefunden, mit 2 bei falschem Aufruf.

</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>breached %1</source>
        <translation>Datenpanne %1</translation>
    </message>
    <message>
        <source>At your prices: %1, given so far %2</source>
        <translation>Zu deinen Preisen: %1, bisher bekommen %2</translation>
    </message>
    <message>
        <source>Breach %1: %2 (%3)%4</source>
        <translation>Datenpanne %1: %2 (%3)%4</translation>
    </message>
    <message>
        <source>, dealt with</source>
        <translation>, erledigt</translation>
    </message>
    <message>
        <source>A contact is email, webform, address or delete_url</source>
        <translation>Ein Kontakt ist email, webform, address oder delete_url</translation>
    </message>
    <message>
        <source>Who holds what, the dearest first</source>
        <translation>Wo etwas liegt, das Teuerste zuerst</translation>
    </message>
    <message>
        <source>All about one company, by name, domain or id</source>
        <translation>Alles über ein Unternehmen, nach Name, Domäne oder ID</translation>
    </message>
    <message>
        <source>Adds a company</source>
        <translation>Fügt ein Unternehmen hinzu</translation>
    </message>
    <message>
        <source>Gives it another name</source>
        <translation>Gibt ihm einen anderen Namen</translation>
    </message>
    <message>
        <source>Makes one company of several</source>
        <translation>Macht aus mehreren Unternehmen eines</translation>
    </message>
    <message>
        <source>Takes a merged company out again, by its own name</source>
        <translation>Trennt ein zusammengeführtes Unternehmen wieder ab, nach seinem eigenen Namen</translation>
    </message>
    <message>
        <source>Notes what a company has given you</source>
        <translation>Vermerkt, was ein Unternehmen dir gegeben hat</translation>
    </message>
    <message>
        <source>Notes where its privacy matters are dealt with (email, webform, address, delete_url)</source>
        <translation>Vermerkt, wer sich dort um Datenschutz kümmert (email, webform, address, delete_url)</translation>
    </message>
    <message>
        <source>These files are not encrypted: whoever has them can read everything</source>
        <translation>Diese Dateien sind nicht verschlüsselt: Wer sie hat, kann alles lesen</translation>
    </message>
    <message>
        <source>Everything in the wallet, for other programs; not encrypted</source>
        <translation>Alles aus der Brieftasche, für andere Programme; nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>What is held, company by company</source>
        <translation>Was wo liegt, Unternehmen für Unternehmen</translation>
    </message>
    <message>
        <source>A company holds a field of yours, by your own word</source>
        <translation>Bei einem Unternehmen liegt ein Feld von dir, nach eigener Angabe</translation>
    </message>
    <message>
        <source>It does not hold that any more</source>
        <translation>Es liegt dort nicht mehr</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 known, %4 left out; %5 passwords were skipped while reading</source>
        <translation>%1: %2 neu, %3 bekannt, %4 ausgelassen; %5 Passwörter wurden beim Lesen ausgelassen</translation>
    </message>
    <message>
        <source>Taken in: %1 new companies, %2 new holdings</source>
        <translation>Übernommen: %1 neue Unternehmen, %2 neue Bestände</translation>
    </message>
    <message>
        <source>One step undoes it: imports undo %1</source>
        <translation>Ein Schritt nimmt es zurück: imports undo %1</translation>
    </message>
    <message>
        <source>Your passwords still lie in %1: delete the file when you need it no more</source>
        <translation>Deine Passwörter liegen noch in %1: Lösche die Datei, wenn du sie nicht mehr brauchst</translation>
    </message>
    <message>
        <source>A list of breaches</source>
        <translation>Ein Pannenverzeichnis</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n Datenpanne</numerusform>
            <numerusform>%n Datenpannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s)</source>
        <translation>
            <numerusform>%n Bestand</numerusform>
            <numerusform>%n Bestände</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is undone</source>
        <translation>%1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>Takes in an export of a password manager or browser, or a list of breaches; --fill-profile also puts its identities into your own values</source>
        <translation>Übernimmt den Export eines Passwortmanagers oder Browsers oder ein Pannenverzeichnis; --fill-profile auch dessen Identitäten in deine eigenen Inhalte</translation>
    </message>
    <message>
        <source>What was taken in</source>
        <translation>Was übernommen wurde</translation>
    </message>
    <message>
        <source>Takes one import out again</source>
        <translation>Nimmt eine Übernahme zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es) taken in</source>
        <translation>
            <numerusform>%n Datenpanne übernommen</numerusform>
            <numerusform>%n Datenpannen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Drafts a charge: what they hold, at your prices</source>
        <translation>Entwirft eine Abrechnung: was dort liegt, zu deinen Preisen</translation>
    </message>
    <message>
        <source>Drafts a letter</source>
        <translation>Entwirft ein Schreiben</translation>
    </message>
    <message>
        <source>Letters and charges, the newest first</source>
        <translation>Schreiben und Abrechnungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>One of them, by number or id</source>
        <translation>Eins davon, nach Nummer oder ID</translation>
    </message>
    <message>
        <source>Writes it as PDF and as a draft for a mail program</source>
        <translation>Schreibt es als PDF und als Entwurf für ein Mailprogramm</translation>
    </message>
    <message>
        <source>You have sent it: the month begins</source>
        <translation>Du hast es gesendet: Der Monat beginnt</translation>
    </message>
    <message>
        <source>It did not go out after all</source>
        <translation>Es ging doch nicht hinaus</translation>
    </message>
    <message>
        <source>You have reminded them</source>
        <translation>Du hast erinnert</translation>
    </message>
    <message>
        <source>Keeps what came back</source>
        <translation>Bewahrt auf, was zurückkam</translation>
    </message>
    <message>
        <source>They did what you asked</source>
        <translation>Dein Verlangen wurde erfüllt</translation>
    </message>
    <message>
        <source>You leave it at that</source>
        <translation>Du lässt es dabei bewenden</translation>
    </message>
    <message>
        <source>“%1” is no field; write address/postal_code or a JSON array</source>
        <translation>„%1“ ist kein Feld; schreib address/postal_code oder ein JSON-Array</translation>
    </message>
    <message>
        <source>“%1” is no day; write 2024-05-31</source>
        <translation>„%1“ ist kein Tag; schreib 2024-05-31</translation>
    </message>
    <message>
        <source>--wallet FILE says which wallet</source>
        <translation>--wallet FILE sagt, welche Brieftasche</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>Einen Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>A preset is modest, firm or dear</source>
        <translation>Eine Preisstufe ist modest (maßvoll), firm (üblich) oder dear (hoch)</translation>
    </message>
    <message>
        <source>What a field costs, in general or for one company or purpose</source>
        <translation>Was ein Feld kostet, allgemein oder für ein Unternehmen oder einen Zweck</translation>
    </message>
    <message>
        <source>A field that is not for sale</source>
        <translation>Ein Feld, das nicht zu verkaufen ist</translation>
    </message>
    <message>
        <source>Every field with its price</source>
        <translation>Jedes Feld mit seinem Preis</translation>
    </message>
    <message>
        <source>New prices for every field: modest, firm or dear</source>
        <translation>Neue Preise für alle Felder: modest (maßvoll), firm (üblich) oder dear (hoch)</translation>
    </message>
    <message>
        <source>What you asked for a field, oldest first</source>
        <translation>Was du für ein Feld verlangt hast, das Älteste zuerst</translation>
    </message>
    <message>
        <source>A field for marketing, two years, one recipient, step by step</source>
        <translation>Ein Feld für Werbung, zwei Jahre, ein Empfänger, Schritt für Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) removed</source>
        <translation>
            <numerusform>%n Inhalt entfernt</numerusform>
            <numerusform>%n Inhalte entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds a value of your own, text or JSON; a new field becomes one of your own</source>
        <translation>Fügt einen eigenen Inhalt hinzu, Text oder JSON; ein neues Feld wird eins von deinen eigenen</translation>
    </message>
    <message>
        <source>Your values by field</source>
        <translation>Deine Inhalte nach Feld</translation>
    </message>
    <message>
        <source>Removes one value of a field, or all of them</source>
        <translation>Entfernt einen Inhalt eines Feldes, oder alle</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) booked</source>
        <translation>
            <numerusform>%n Vergütung verbucht</numerusform>
            <numerusform>%n Vergütungen verbucht</numerusform>
        </translation>
    </message>
    <message>
        <source>not valid: %1</source>
        <translation>nicht gültig: %1</translation>
    </message>
    <message>
        <source>nothing is sent</source>
        <translation>nichts wird gesendet</translation>
    </message>
    <message>
        <source>Takes in an offer that you wrote down</source>
        <translation>Nimmt ein Angebot an, das du aufgeschrieben hast</translation>
    </message>
    <message>
        <source>Who asked, newest first</source>
        <translation>Wer gefragt hat, das Neueste zuerst</translation>
    </message>
    <message>
        <source>One request, held against your prices</source>
        <translation>Eine Anfrage, an deinen Preisen gemessen</translation>
    </message>
    <message>
        <source>Shares what is asked, or one of the company’s other choices</source>
        <translation>Teilt mit, was gefragt ist, oder eine andere Wahl des Unternehmens</translation>
    </message>
    <message>
        <source>Asks for more, or for less of your data</source>
        <translation>Verlangt mehr, oder bietet weniger von deinen Daten</translation>
    </message>
    <message>
        <source>Says no, as if there were no such data</source>
        <translation>Sagt nein, als gäbe es diese Daten nicht</translation>
    </message>
    <message>
        <source>Opens a no again that was not sent</source>
        <translation>Öffnet ein Nein wieder, das nicht gesendet wurde</translation>
    </message>
    <message>
        <source>Answers and where they stand</source>
        <translation>Antworten, und wo sie stehen</translation>
    </message>
    <message>
        <source>Sends what is due</source>
        <translation>Sendet, was fällig ist</translation>
    </message>
    <message>
        <source>proven: %1, %2</source>
        <translation>belegt: %1, %2</translation>
    </message>
    <message>
        <source>failed: %1 (%2)</source>
        <translation>nicht bestanden: %1 (%2)</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>Zweck: %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>aufbewahrt: %1</translation>
    </message>
    <message>
        <source>shared with: %1</source>
        <translation>weiter an: %1</translation>
    </message>
    <message>
        <source>they give: %1</source>
        <translation>geboten wird: %1</translation>
    </message>
    <message>
        <source>you ask %1, they offer %2: %3</source>
        <translation>du verlangst %1, geboten sind %2: %3</translation>
    </message>
    <message>
        <source>What companies promised and gave</source>
        <translation>Was Unternehmen versprochen und gegeben haben</translation>
    </message>
    <message>
        <source>Uses part of a reward, or all that is left</source>
        <translation>Verbraucht einen Teil einer Vergütung, oder alles, was davon übrig ist</translation>
    </message>
    <message>
        <source>Writes down the code of a reward that came otherwise</source>
        <translation>Vermerkt den Code einer Vergütung, die auf anderem Weg kam</translation>
    </message>
    <message>
        <source>Your own trust anchors, beside the system’s</source>
        <translation>Deine eigenen Vertrauensanker, neben denen des Systems</translation>
    </message>
    <message>
        <source>Trusts one no longer</source>
        <translation>Vertraut einem nicht länger</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens %1</translation>
    </message>
    <message>
        <source>%1 is made. Nobody can recover a lost passphrase: print the emergency sheet.</source>
        <translation>%1 ist angelegt. Eine verlorene Passphrase kann niemand wiederherstellen: Drucke das Notfallblatt.</translation>
    </message>
    <message>
        <source>The currency is chosen when the wallet is made</source>
        <translation>Die Währung wird gewählt, wenn die Brieftasche angelegt wird</translation>
    </message>
    <message>
        <source>language is en or de</source>
        <translation>language ist en oder de</translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) hold something of you</source>
        <translation>
            <numerusform>Bei %n Unternehmen liegt etwas von dir</numerusform>
            <numerusform>Bei %n Unternehmen liegt etwas von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had a breach that may concern you</source>
        <translation>
            <numerusform>Bei %n davon gab es eine Datenpanne, die dich betreffen kann</numerusform>
            <numerusform>Bei %n davon gab es eine Datenpanne, die dich betreffen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>At your prices: %1, a claim that you make, not a debt</source>
        <translation>Zu deinen Preisen: %1, eine Forderung, die du stellst, keine Schuld</translation>
    </message>
    <message>
        <source>Given so far: %1</source>
        <translation>Bisher bekommen: %1</translation>
    </message>
    <message>
        <source>Letters: %1 open, %2 overdue</source>
        <translation>Schreiben: %1 offen, %2 überfällig</translation>
    </message>
    <message>
        <source>To do: %1, %2</source>
        <translation>Zu tun: %1, %2</translation>
    </message>
    <message>
        <source>%1 is made and checked; it opens with the same passphrase</source>
        <translation>%1 ist geschrieben und geprüft; sie öffnet sich mit derselben Passphrase</translation>
    </message>
    <message>
        <source>%1 has a new passphrase. Backups made before still open with the old one.</source>
        <translation>%1 hat eine neue Passphrase. Frühere Sicherungen öffnen sich weiter mit der alten.</translation>
    </message>
    <message>
        <source>Makes a wallet, with prices to start from</source>
        <translation>Legt eine Brieftasche an, mit Preisen für den Anfang</translation>
    </message>
    <message>
        <source>Who holds what, and what waits for you</source>
        <translation>Wo etwas liegt, und was auf dich wartet</translation>
    </message>
    <message>
        <source>What is set in this wallet</source>
        <translation>Was in dieser Brieftasche eingestellt ist</translation>
    </message>
    <message>
        <source>One setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>Changes a setting</source>
        <translation>Ändert eine Einstellung</translation>
    </message>
    <message>
        <source>A PDF to note the passphrase on by hand</source>
        <translation>Ein PDF, um die Passphrase von Hand zu notieren</translation>
    </message>
    <message>
        <source>A checked copy under the same passphrase</source>
        <translation>Eine geprüfte Kopie unter derselben Passphrase</translation>
    </message>
    <message>
        <source>Gives the wallet a new passphrase</source>
        <translation>Gibt der Brieftasche eine neue Passphrase</translation>
    </message>
    <message>
        <source>What a company gives is spend, point, month or goods</source>
        <translation>Was ein Unternehmen gibt, ist spend, point, month oder goods</translation>
    </message>
    <message>
        <source>What multiplies your prices</source>
        <translation>Was deine Preise vervielfacht</translation>
    </message>
    <message>
        <source>Changes one of them</source>
        <translation>Ändert einen Faktor</translation>
    </message>
    <message>
        <source>What you spend at a company, or what its point, month or goods are worth to you (spend, point, month, goods)</source>
        <translation>Was du bei einem Unternehmen ausgibst, oder was dir dort Punkt, Monat oder Ware wert sind (spend, point, month, goods)</translation>
    </message>
    <message>
        <source>What one unit of another currency is worth in the wallet’s</source>
        <translation>Was eine Einheit einer anderen Währung in der Währung der Brieftasche wert ist</translation>
    </message>
    <message>
        <source>Your exchange rates</source>
        <translation>Deine Wechselkurse</translation>
    </message>
    <message>
        <source>%1: approved, asked %2</source>
        <translation>%1: zugestimmt, verlangt %2</translation>
    </message>
    <message>
        <source>%1: granted %2</source>
        <translation>%1: gewährt %2</translation>
    </message>
    <message>
        <source>%1: used %2 of it</source>
        <translation>%1: %2 davon eingelöst</translation>
    </message>
    <message>
        <source>%1: asked for %2 instead</source>
        <translation>%1: stattdessen %2 verlangt</translation>
    </message>
    <message>
        <source>%1: offers %2 now</source>
        <translation>%1: bietet nun %2</translation>
    </message>
    <message>
        <source>%1: declined, it wants what is never for sale</source>
        <translation>%1: abgelehnt, gefragt ist, was niemals zu verkaufen ist</translation>
    </message>
    <message>
        <source>%1: refused on arrival, failed checks: %2</source>
        <translation>%1: beim Eintreffen abgewiesen, nicht bestanden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) lie in the wallet</source>
        <translation>
            <numerusform>%n Beleg liegt in der Brieftasche</numerusform>
            <numerusform>%n Belege liegen in der Brieftasche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 opens with the passphrase “%2”; nothing in it is real</source>
        <translation>%1 öffnet sich mit der Passphrase „%2“; nichts darin ist echt</translation>
    </message>
    <message>
        <source>Makes a demonstration wallet and answers what its made-up companies ask</source>
        <translation>Legt eine Brieftasche zur Vorführung an und beantwortet, was deren erfundene Unternehmen fragen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterschrieben von %1</translation>
    </message>
    <message>
        <source>Either --all, or the receipts one by one</source>
        <translation>Entweder --all oder die Belege einzeln</translation>
    </message>
    <message>
        <source>The signed records of what was decided, newest first</source>
        <translation>Was entschieden wurde, als unterschriebene Belege, die neuesten zuerst</translation>
    </message>
    <message>
        <source>One receipt, its thread, and how much it proves</source>
        <translation>Ein Beleg, sein Vorgang und wie viel er belegt</translation>
    </message>
    <message>
        <source>Saves receipts as files, each whole or not at all</source>
        <translation>Sichert Belege als Dateien, jede ganz oder gar nicht</translation>
    </message>
    <message>
        <source>Says how much a receipt&apos;s file proves; needs no wallet, and compares with one that is named</source>
        <translation>Sagt, wie viel die Datei eines Belegs belegt; braucht keine Brieftasche, und vergleicht mit einer, die genannt ist</translation>
    </message>
    <message>
        <source>looks like %1 (%2), and is not</source>
        <translation>sieht aus wie %1 (%2) und ist es nicht</translation>
    </message>
    <message>
        <source>So much less was used than you had said</source>
        <translation>So viel weniger wurde eingelöst, als du gesagt hattest</translation>
    </message>
    <message>
        <source>Opening balance, what came, what was used, closing balance</source>
        <translation>Anfangsstand, was kam, was eingelöst wurde, Schlussstand</translation>
    </message>
    <message>
        <source>Trusts the certificates of a PEM or DER file to vouch for who asks</source>
        <translation>Vertraut den Zertifikaten einer PEM- oder DER-Datei, zu belegen, wer fragt</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Anfangsstand</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Schlussstand</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>in no balance</source>
        <translation>in keinem Stand</translation>
    </message>
    <message>
        <source>The first day is after the last one</source>
        <translation>Der erste Tag liegt nach dem letzten</translation>
    </message>
    <message>
        <source>--format and --to-file belong together</source>
        <translation>--format und --to-file gehören zusammen</translation>
    </message>
    <message>
        <source>Tells a company what is wrong with its refused request</source>
        <translation>Teilt einem Unternehmen mit, was an seiner abgewiesenen Anfrage falsch ist</translation>
    </message>
    <message>
        <source>they can be told: %1</source>
        <translation>mitteilen lässt sich: %1</translation>
    </message>
    <message>
        <source>--option takes a number, as “request show” lists them</source>
        <translation>--option nimmt eine Nummer, wie „request show“ sie auflistet</translation>
    </message>
    <message>
        <source>Takes in a signed request or a grant, a picture of its QR code too, fetching what a link points at</source>
        <translation>Übernimmt eine unterschriebene Anfrage oder Gewährung, auch als Bild ihres QR-Codes, und holt, worauf ein Link zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to answer that they take:</source>
        <translation>
            <numerusform>%n Weg zu antworten, den sie annehmen:</numerusform>
            <numerusform>%n Wege zu antworten, die sie annehmen:</numerusform>
        </translation>
    </message>
    <message>
        <source>no field</source>
        <translation>kein Feld</translation>
    </message>
    <message>
        <source>Every page, row, receipt, request and grant of %1 is as it should be</source>
        <translation>Jede Seite und Zeile, alle Belege, Anfragen und Gewährungen von %1 sind, wie sie sein sollen</translation>
    </message>
    <message>
        <source>Looks at every page and row, every receipt, request and grant</source>
        <translation>Sieht jede Seite und Zeile an, alle Belege, Anfragen und Gewährungen</translation>
    </message>
    <message>
        <source>Sends what is held or tried again later, at once</source>
        <translation>Sendet sofort, was zurückgehalten ist oder später wieder versucht wird</translation>
    </message>
    <message>
        <source>Does not try it again; perhaps the company has it</source>
        <translation>Versucht es nicht mehr; vielleicht hat es das Unternehmen</translation>
    </message>
    <message>
        <source>Undoes a decision whose answer has not gone out</source>
        <translation>Nimmt eine Entscheidung zurück, deren Antwort noch hier ist</translation>
    </message>
    <message>
        <source>set aside by your rule: %1</source>
        <translation>von deiner Regel beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>was set aside by your rule: %1</source>
        <translation>war von deiner Regel beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>answered by your rule: %1 It goes out at %2; until then: outbox take-back %3</source>
        <translation>von deiner Regel beantwortet: %1 Sie geht um %2 hinaus; bis dahin: outbox take-back %3</translation>
    </message>
    <message>
        <source>answered by your rule: %1</source>
        <translation>von deiner Regel beantwortet: %1</translation>
    </message>
    <message>
        <source>Saves what proves that a promise was broken</source>
        <translation>Speichert, was ein gebrochenes Versprechen nachweist</translation>
    </message>
    <message>
        <source>(off) </source>
        <translation>(aus) </translation>
    </message>
    <message>
        <source>--least is for a rule that approves</source>
        <translation>--least gehört zu einer Regel, die zustimmt</translation>
    </message>
    <message>
        <source>What you let be answered without you</source>
        <translation>Was du ohne dich beantworten lässt</translation>
    </message>
    <message>
        <source>The rules that can be made of a request or its decision</source>
        <translation>Die Regeln, die aus einer Anfrage oder ihrer Entscheidung werden können</translation>
    </message>
    <message>
        <source>Writes one of these rules, for what comes from now on</source>
        <translation>Schreibt eine dieser Regeln, für alles, was ab jetzt kommt</translation>
    </message>
    <message>
        <source>Turns a rule on again</source>
        <translation>Schaltet eine Regel wieder ein</translation>
    </message>
    <message>
        <source>Turns a rule off and takes back what it holds</source>
        <translation>Schaltet eine Regel aus und nimmt zurück, was sie zurückhält</translation>
    </message>
    <message>
        <source>Removes a rule and takes back what it holds</source>
        <translation>Entfernt eine Regel und nimmt zurück, was sie zurückhält</translation>
    </message>
    <message>
        <source>They named no address to withdraw at: tell them by a letter (letter new).</source>
        <translation>Sie haben keine Adresse für den Widerruf genannt: Sag es ihnen mit einem Schreiben (letter new).</translation>
    </message>
    <message>
        <source>Letter %1 is drafted, in which you withdraw it.</source>
        <translation>Schreiben %1 ist entworfen, darin widerrufst du es.</translation>
    </message>
    <message>
        <source>Withdraws what was approved; costs nothing. Who named no address for it is told by a letter, which --letter drafts</source>
        <translation>Widerruft eine Zustimmung; kostet nichts. Wer dafür keine Adresse genannt hat, erfährt es durch ein Schreiben, das --letter entwirft</translation>
    </message>
    <message>
        <source>Requests: %1 open, %2 meet your prices</source>
        <translation>Anfragen: %1 offen, %2 erreichen deine Preise</translation>
    </message>
    <message>
        <source>Earned this year: %1, to use: %2</source>
        <translation>Dieses Jahr verdient: %1, einzulösen: %2</translation>
    </message>
    <message>
        <source>their offer of %1 ends</source>
        <translation>ihr Angebot von %1 endet</translation>
    </message>
    <message numerus="yes">
        <source>they must delete %n field(s) by then</source>
        <translation>
            <numerusform>bis dahin müssen sie %n Feld löschen</numerusform>
            <numerusform>bis dahin müssen sie %n Felder löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::ClockBar</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>fieldfare::CodeDialog</name>
    <message>
        <source>It has come</source>
        <translation>Ist gekommen</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Type the code of what %1 promised as it stands on paper or in the mail. Their promise is kept by that. It can be left empty where it came without one.</source>
        <translation>Gib den Code dessen ein, was %1 versprochen hat, wie er auf dem Papier oder in der E-Mail steht. Damit ist das Versprechen gehalten. Das Feld kann leer bleiben, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>As it stands on paper or in the mail.</source>
        <translation>Wie er auf dem Papier oder in der E-Mail steht.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Vermerken</translation>
    </message>
</context>
<context>
    <name>fieldfare::CodePicture</name>
    <message>
        <source>Bar code: %1</source>
        <translation>Strichcode: %1</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::CombinationsDialog</name>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>Some fields say more together than each alone. When a request would complete such a set, its amount is added once.</source>
        <translation>Manche Felder sagen zusammen mehr als jedes für sich. Wenn eine Anfrage eine solche Kombination vollständig macht, kommt ihr Betrag einmal hinzu.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>On top, %1</source>
        <translation>Obendrauf, %1</translation>
    </message>
    <message>
        <source>On top for %1</source>
        <translation>Obendrauf für %1</translation>
    </message>
    <message>
        <source>Set the amounts</source>
        <translation>Beträge setzen</translation>
    </message>
</context>
<context>
    <name>fieldfare::CompaniesList</name>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Space or Ctrl click adds one</source>
        <translation>Dazu: Leertaste, Strg-Klick</translation>
    </message>
    <message>
        <source>No company found</source>
        <translation>Kein Unternehmen gefunden</translation>
    </message>
    <message>
        <source>Names, domains and the labels of your values are searched.</source>
        <translation>Gesucht wird in Namen, Domänen und den Bezeichnungen deiner Inhalte.</translation>
    </message>
    <message>
        <source>Add a company</source>
        <translation>Unternehmen hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Paid nothing</source>
        <translation>Nichts gezahlt</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>Datenpanne</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Ohne Löschfrist</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Noch keine Unternehmen</translation>
    </message>
    <message>
        <source>An export of your password manager or browser says who holds something of you. Its passwords are skipped while it is read.</source>
        <translation>Ein Export deines Passwortmanagers oder Browsers sagt, wo etwas von dir liegt. Seine Passwörter werden beim Lesen ausgelassen.</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>Export einlesen</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 Unternehmen</translation>
    </message>
    <message>
        <source>%1 of %2 companies</source>
        <translation>%1 von %2 Unternehmen</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 gewählt</translation>
    </message>
    <message>
        <source>%1 · %2 fields held</source>
        <translation>%1 · %2 Felder</translation>
    </message>
    <message>
        <source>Selected: asked %1 · paid %2</source>
        <translation>Gewählt: verlangt %1 · gezahlt %2</translation>
    </message>
    <message>
        <source>Asked %1 · paid %2</source>
        <translation>Verlangt %1 · gezahlt %2</translation>
    </message>
    <message>
        <source>Holds: %1</source>
        <translation>Dort liegt: %1</translation>
    </message>
    <message>
        <source>Holds: %1. Show all again</source>
        <translation>Dort liegt: %1. Wieder alle zeigen</translation>
    </message>
</context>
<context>
    <name>fieldfare::CompaniesModel</name>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1, breached</source>
        <translation>%1, Datenpanne</translation>
    </message>
    <message>
        <source>%1, breach dealt with</source>
        <translation>%1, Datenpanne erledigt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Verlangt %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Gezahlt %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::CompaniesPage</name>
    <message>
        <source>Can be undone for %1 s</source>
        <translation>Lässt sich noch %1 s zurücknehmen</translation>
    </message>
</context>
<context>
    <name>fieldfare::CompaniesTable</name>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>All companies shown</source>
        <translation>Alle Unternehmen werden gezeigt</translation>
    </message>
</context>
<context>
    <name>fieldfare::Company</name>
    <message>
        <source>What came to your response address: the form&apos;s body, or its vp_token; - for standard input</source>
        <translation>Was an deiner Antwortadresse ankam: der Inhalt des Formulars oder sein vp_token; - für die Standardeingabe</translation>
    </message>
    <message>
        <source>The request that it answers</source>
        <translation>Die Anfrage, auf die es antwortet</translation>
    </message>
    <message>
        <source>No: they decline, or have no such data; which of the two is not told.</source>
        <translation>Nein: Es wird abgelehnt, oder es gibt solche Daten nicht; welches von beiden, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>The wallet could not answer: %1</source>
        <translation>Die Brieftasche konnte nicht antworten: %1</translation>
    </message>
    <message>
        <source>Not at that price: they want %1 %2 for %3.</source>
        <translation>Nicht zu diesem Preis: Verlangt werden %1 %2 für %3.</translation>
    </message>
    <message>
        <source>Make a new request whose offer has &quot;supersedes&quot;: &quot;%1&quot; to answer.</source>
        <translation>Antworte mit einer neuen Anfrage, in deren Angebot &quot;supersedes&quot;: &quot;%1&quot; steht.</translation>
    </message>
    <message>
        <source>Presentation hash: %1</source>
        <translation>Prüfsumme der Vorlage: %1</translation>
    </message>
    <message>
        <source>Yes: a good answer to this request, in the person&apos;s own word.</source>
        <translation>Ja: eine gute Antwort auf diese Anfrage, im eigenen Wort der Person.</translation>
    </message>
    <message>
        <source>Written so: fieldfare-company check --request FILE ANSWER</source>
        <translation>So geschrieben: fieldfare-company check --request DATEI ANTWORT</translation>
    </message>
    <message>
        <source>Says whether an answer is good, and what it tells</source>
        <translation>Sagt, ob eine Antwort gut ist und was sie mitteilt</translation>
    </message>
    <message>
        <source>--host-at wants a web address: https://shop.example/fieldfare/</source>
        <translation>--host-at will eine Webadresse: https://shop.example/fieldfare/</translation>
    </message>
    <message>
        <source>No QR code: the link is too long for one. With --host-at it is short.</source>
        <translation>Kein QR-Code: Der Link ist zu lang dafür. Mit --host-at ist er kurz.</translation>
    </message>
    <message>
        <source>The request that was answered</source>
        <translation>Die Anfrage, auf die geantwortet wurde</translation>
    </message>
    <message>
        <source>The answer; it is checked first</source>
        <translation>Die Antwort; sie wird zuerst geprüft</translation>
    </message>
    <message>
        <source>Instead of --answer: as “check” printed it</source>
        <translation>Statt --answer: wie „check“ sie ausgab</translation>
    </message>
    <message>
        <source>Which offer, where the request has several</source>
        <translation>Welches Angebot, wo die Anfrage mehrere hat</translation>
    </message>
    <message>
        <source>What is shown at the till</source>
        <translation>Was an der Kasse gezeigt wird</translation>
    </message>
    <message>
        <source>Where it is redeemed</source>
        <translation>Wo es eingelöst wird</translation>
    </message>
    <message>
        <source>Where you will put the .jwt file: makes a link and QR code</source>
        <translation>Wohin du die .jwt-Datei legst: gibt Link und QR-Code</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Either --answer or --presentation-hash says what is granted for</source>
        <translation>Entweder --answer oder --presentation-hash sagt, wofür gewährt wird</translation>
    </message>
    <message>
        <source>--offer names one of the request&apos;s offers</source>
        <translation>--offer nennt eines der Angebote der Anfrage</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>“%1” belongs to no option</source>
        <translation>„%1“ gehört zu keiner Option</translation>
    </message>
    <message>
        <source>Makes what you give for an answer: a signed grant</source>
        <translation>Macht, was du für eine Antwort gibst: eine unterschriebene Gewährung</translation>
    </message>
    <message>
        <source>Your web address&apos;s certificate and its chain, PEM</source>
        <translation>Das Zertifikat deiner Webadresse mit seiner Kette, PEM</translation>
    </message>
    <message>
        <source>Its private key, PEM</source>
        <translation>Sein privater Schlüssel, PEM</translation>
    </message>
    <message>
        <source>The key&apos;s passphrase is the first line of this file; else it is asked for</source>
        <translation>Die Passphrase des Schlüssels ist die erste Zeile dieser Datei; sonst wird nach ihr gefragt</translation>
    </message>
    <message>
        <source>For trials: an authority that the wallet was told to trust</source>
        <translation>Für Versuche: eine Stelle, der die Brieftasche vertrauen soll</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>the key is not the first certificate&apos;s</source>
        <translation>der Schlüssel ist nicht der des ersten Zertifikats</translation>
    </message>
    <message>
        <source>fieldfare-company COMMAND [OPTION…]: for shops that ask Fieldfare wallets. It opens no connection: what it makes, you hand out yourself.

</source>
        <translation>fieldfare-company BEFEHL [OPTION…]: für Läden, die Fieldfare-Brieftaschen anfragen. Es öffnet keine Verbindung: Was es macht, gibst du selbst aus.

</translation>
    </message>
    <message>
        <source>
fieldfare-company COMMAND --help lists its options; --json prints one JSON document. Ends with 0 when done, 1 when refused, 2 for wrong usage.
</source>
        <translation>
fieldfare-company BEFEHL --help nennt seine Optionen; --json gibt ein JSON-Dokument aus. Endet mit 0, wenn es getan ist, mit 1, wenn es abgewiesen wurde, mit 2 bei falschem Gebrauch.
</translation>
    </message>
    <message>
        <source>Prints one JSON document</source>
        <translation>Gibt ein JSON-Dokument aus</translation>
    </message>
    <message>
        <source>Prints this</source>
        <translation>Gibt dies aus</translation>
    </message>
    <message>
        <source>No command was given; --help lists them</source>
        <translation>Kein Befehl angegeben; --help nennt sie</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists them</source>
        <translation>Einen Befehl „%1“ gibt es nicht; --help nennt sie</translation>
    </message>
    <message>
        <source>A form as “fieldfare-company form” prints one; options go before it</source>
        <translation>Ein Formular, wie „fieldfare-company form“ es ausgibt; Optionen gehen ihm vor</translation>
    </message>
    <message>
        <source>Where you will put the .jwt file: the link is short then</source>
        <translation>Wohin du die .jwt-Datei legst: Der Link ist dann kurz</translation>
    </message>
    <message>
        <source>For trials: --response-uri may be http to this computer</source>
        <translation>Für Versuche: --response-uri darf http zu diesem Rechner sein</translation>
    </message>
    <message>
        <source>One form is enough</source>
        <translation>Ein Formular genügt</translation>
    </message>
    <message>
        <source>--out says where the files go</source>
        <translation>--out sagt, wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>“form” takes nothing</source>
        <translation>„form“ nimmt nichts</translation>
    </message>
    <message>
        <source>Makes a signed request: a file, a link, a QR code</source>
        <translation>Macht eine unterschriebene Anfrage: Datei, Link, QR-Code</translation>
    </message>
    <message>
        <source>Prints a form to fill in</source>
        <translation>Gibt ein Formular zum Ausfüllen aus</translation>
    </message>
    <message>
        <source>“%1” is no field</source>
        <translation>„%1“ ist kein Feld</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” does not belong there, or is of another kind</source>
        <translation>„%1“ gehört nicht dorthin oder ist von anderer Art</translation>
    </message>
    <message>
        <source>Where answers go: https, at the certificate&apos;s name</source>
        <translation>Wohin Antworten gehen: https, beim Namen des Zertifikats</translation>
    </message>
    <message>
        <source>How long it can be answered; 30</source>
        <translation>Wie lange geantwortet werden kann; 30</translation>
    </message>
    <message>
        <source>A field that is asked for; may be given again</source>
        <translation>Ein Feld, das verlangt wird; mehrmals möglich</translation>
    </message>
    <message>
        <source>The offer&apos;s id; made if it is not given</source>
        <translation>Die Kennung des Angebots; sonst wird eine gemacht</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Where you are: DE</source>
        <translation>Wo du bist: DE</translation>
    </message>
    <message>
        <source>Your privacy policy</source>
        <translation>Deine Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Whom to write to about data</source>
        <translation>An wen man wegen der Daten schreibt</translation>
    </message>
    <message>
        <source>What for; may be given again</source>
        <translation>Wofür; mehrmals möglich</translation>
    </message>
    <message>
        <source>On what basis; dpv:Consent</source>
        <translation>Auf welcher Grundlage; dpv:Consent</translation>
    </message>
    <message>
        <source>How long you keep it, or until-withdrawn</source>
        <translation>Wie lange du es behältst, oder until-withdrawn</translation>
    </message>
    <message>
        <source>Who else gets it; may be given again</source>
        <translation>Wer es noch bekommt; mehrmals möglich</translation>
    </message>
    <message>
        <source>Where a withdrawal goes</source>
        <translation>Wohin ein Widerruf geht</translation>
    </message>
    <message>
        <source>where answers go (--response-uri) is missing, or is no web address</source>
        <translation>wohin Antworten gehen (--response-uri), fehlt oder ist keine Webadresse</translation>
    </message>
    <message>
        <source>no field is asked for (--field)</source>
        <translation>kein Feld wird verlangt (--field)</translation>
    </message>
    <message>
        <source>your name (--name) is missing</source>
        <translation>dein Name (--name) fehlt</translation>
    </message>
    <message>
        <source>no purpose is said (--purpose)</source>
        <translation>kein Zweck wird genannt (--purpose)</translation>
    </message>
    <message>
        <source>it can be answered for 1 to %1 days</source>
        <translation>geantwortet werden kann 1 bis %1 Tage</translation>
    </message>
    <message>
        <source>Wallets know no field %1: hardly anybody will have it.</source>
        <translation>Ein Feld %1 kennen Brieftaschen nicht: Kaum jemand wird es haben.</translation>
    </message>
    <message>
        <source>Wallets know no purpose %1, and price it as a sale.</source>
        <translation>Einen Zweck %1 kennen Brieftaschen nicht und rechnen ihn als Verkauf.</translation>
    </message>
    <message>
        <source>You do not say how long you keep it: wallets ask more for that.</source>
        <translation>Du sagst nicht, wie lange du es behältst: Dafür verlangen Brieftaschen mehr.</translation>
    </message>
    <message>
        <source>--%1 is written so: &quot;5.00 EUR&quot;</source>
        <translation>--%1 wird so geschrieben: &quot;5.00 EUR&quot;</translation>
    </message>
    <message>
        <source>--%1 wants a whole number</source>
        <translation>--%1 will eine ganze Zahl</translation>
    </message>
    <message>
        <source>Gives so many percent off</source>
        <translation>Gibt so viel Prozent Rabatt</translation>
    </message>
    <message>
        <source>Gives so much off</source>
        <translation>Gibt so viel Rabatt</translation>
    </message>
    <message>
        <source>Pays so much</source>
        <translation>Zahlt so viel</translation>
    </message>
    <message>
        <source>Gives so many points</source>
        <translation>Gibt so viele Punkte</translation>
    </message>
    <message>
        <source>Gives so long for nothing</source>
        <translation>Gibt so lange umsonst</translation>
    </message>
    <message>
        <source>Gives a thing</source>
        <translation>Gibt eine Sache</translation>
    </message>
    <message>
        <source>Only from this purchase on</source>
        <translation>Erst ab diesem Einkauf</translation>
    </message>
    <message>
        <source>Until when it is good: 2027-12-31</source>
        <translation>Bis wann es gilt: 2027-12-31</translation>
    </message>
    <message>
        <source>Says more of it</source>
        <translation>Sagt mehr dazu</translation>
    </message>
    <message>
        <source>Only one thing is given: --%1 is one too many</source>
        <translation>Nur eines wird gegeben: --%1 ist eines zu viel</translation>
    </message>
    <message>
        <source>--%1 belongs to something that is given</source>
        <translation>--%1 gehört zu etwas, das gegeben wird</translation>
    </message>
    <message>
        <source>--valid-until wants a day: 2027-12-31</source>
        <translation>--valid-until will einen Tag: 2027-12-31</translation>
    </message>
</context>
<context>
    <name>fieldfare::CompanyActions</name>
    <message>
        <source>Renamed to %1</source>
        <translation>Umbenannt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) merged</source>
        <translation>
            <numerusform>%Ln Unternehmen zusammengeführt</numerusform>
            <numerusform>%Ln Unternehmen zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abgetrennt</translation>
    </message>
    <message>
        <source>Added what they hold</source>
        <translation>Hinzugefügt, was dort liegt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Breach marked as dealt with</source>
        <translation>Datenpanne als erledigt vermerkt</translation>
    </message>
</context>
<context>
    <name>fieldfare::CompanyPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Abrechnen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What do you hold?</source>
        <translation>Was liegt vor?</translation>
    </message>
    <message>
        <source>More about this company</source>
        <translation>Mehr zu diesem Unternehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Record what they gave…</source>
        <translation>Vermerken, was du bekommen hast…</translation>
    </message>
    <message>
        <source>Add what they hold…</source>
        <translation>Hinzufügen, was dort liegt…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>Add what they hold first</source>
        <translation>Füge zuerst hinzu, was dort liegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more breach(es) after it</source>
        <translation>
            <numerusform>Danach noch %Ln Datenpanne</numerusform>
            <numerusform>Danach noch %Ln Datenpannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal with it</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>fieldfare::ContactForm</name>
    <message>
        <source>A contact of %1</source>
        <translation>Ein Kontakt von %1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>E-mail address for privacy</source>
        <translation>E-Mail-Adresse für Datenschutz</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Page to delete an account</source>
        <translation>Seite zum Löschen eines Kontos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Letters go to the first e-mail address that is read, else they are printed.</source>
        <translation>Schreiben gehen an die erste E-Mail-Adresse, die gelesen wird, sonst werden sie gedruckt.</translation>
    </message>
    <message>
        <source>The contact is empty.</source>
        <translation>Der Kontakt ist leer.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nobody reads a no-reply address.</source>
        <translation>Eine No-Reply-Adresse liest niemand.</translation>
    </message>
</context>
<context>
    <name>fieldfare::CorrectDialog</name>
    <message>
        <source>The till took less</source>
        <translation>Die Kasse nahm weniger</translation>
    </message>
    <message>
        <source>%1 of it were marked used. What was not taken can be used again.</source>
        <translation>%1 davon sind als eingelöst vermerkt. Was nicht genommen wurde, lässt sich wieder einlösen.</translation>
    </message>
    <message>
        <source>How much less</source>
        <translation>Wie viel weniger</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>An amount above zero, and at most %1.</source>
        <translation>Ein Betrag über null, höchstens %1.</translation>
    </message>
</context>
<context>
    <name>fieldfare::CounterDialog</name>
    <message>
        <source>Ask for more</source>
        <translation>Mehr verlangen</translation>
    </message>
    <message>
        <source>Tell them the price of every field</source>
        <translation>Den Preis jedes Feldes mitteilen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 would get, if they agree: %2. None of it is sent now.</source>
        <translation>%1 bekäme bei Einigung: %2. Nichts davon wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>You ask for, in all (%1)</source>
        <translation>Du verlangst, alles in allem (%1)</translation>
    </message>
    <message>
        <source>Your ask is %1; a rounded figure tells nothing of your list.</source>
        <translation>Dein Preis ist %1; eine runde Zahl verrät nichts von deiner Liste.</translation>
    </message>
    <message>
        <source>It stands for so many days</source>
        <translation>Es gilt so viele Tage</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 verlangen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Verlangen</translation>
    </message>
</context>
<context>
    <name>fieldfare::CouponCard</name>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Show the code large</source>
        <translation>Code groß zeigen</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen…</translation>
    </message>
    <message>
        <source>Type in the code…</source>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Change the code…</source>
        <translation>Code ändern…</translation>
    </message>
    <message>
        <source>The till took less…</source>
        <translation>Die Kasse nahm weniger…</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>More about %1 of %2</source>
        <translation>Mehr zu %1 von %2</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Es hat keinen Code.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the code of %1</source>
        <translation>Code von %1 kopieren</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Jetzt einlösen</translation>
    </message>
    <message>
        <source>Use now: %1</source>
        <translation>Jetzt einlösen: %1</translation>
    </message>
    <message>
        <source>Mark used</source>
        <translation>Wurde eingelöst</translation>
    </message>
    <message>
        <source>Mark used: %1</source>
        <translation>Wurde eingelöst: %1</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Schreiben entwerfen</translation>
    </message>
    <message>
        <source>Write a letter to %1</source>
        <translation>Schreiben an %1 entwerfen</translation>
    </message>
    <message>
        <source>The receipt of what %1 promised</source>
        <translation>Der Beleg über das Versprechen von %1</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>Ist gekommen</translation>
    </message>
    <message>
        <source>It has come from %1</source>
        <translation>Ist gekommen: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>Nachweise speichern…</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweise speichern</translation>
    </message>
    <message>
        <source>Save the evidence against %1</source>
        <translation>Nachweise gegen %1 speichern</translation>
    </message>
</context>
<context>
    <name>fieldfare::CouponGrid</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::Currencies</name>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Bulgarian lev</source>
        <translation>Bulgarischer Lew</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <translation>Ungarischer Forint</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Romanian leu</source>
        <translation>Rumänischer Leu</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Schwedische Krone</translation>
    </message>
</context>
<context>
    <name>fieldfare::CurrencySection</name>
    <message>
        <source>Currency and rates</source>
        <translation>Währung und Kurse</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Kurs hinzufügen</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <translation>Währung wählen</translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation>Deine Währung</translation>
    </message>
    <message>
        <source>Chosen when the wallet was made.</source>
        <translation>Gewählt, als die Brieftasche angelegt wurde.</translation>
    </message>
    <message>
        <source>What one unit of another currency is worth to you. No rate is fetched.</source>
        <translation>Was dir eine Einheit einer anderen Währung wert ist. Kurse werden nicht aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>1 %1</source>
        <translation>1 %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>No rate. Amounts in %1 are shown, but not counted.</source>
        <translation>Kein Kurs. Beträge in %1 werden gezeigt, aber nicht gezählt.</translation>
    </message>
    <message>
        <source>Set by you on %1</source>
        <translation>Von dir gesetzt am %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::DayDialog</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date to be edited, as QLocale writes formats: day, month&apos;s short name, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>fieldfare::DeadlineCard</name>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nennt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Opened to be sent</source>
        <translation>Zum Senden geöffnet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>They must answer in</source>
        <translation>Zeit für die Antwort, noch</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Their answer is overdue by</source>
        <translation>Antwort überfällig um</translation>
    </message>
    <message>
        <source>Answered, you said so, in</source>
        <translation>Bis zur Antwort, wie du sagst</translation>
    </message>
    <message>
        <source>Abandoned by you on</source>
        <translation>Fallen gelassen am</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that you know of</source>
        <translation>
            <numerusform>%n bekanntes Feld</numerusform>
            <numerusform>%n bekannte Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Breach of %1</source>
        <translation>Datenpanne vom %1</translation>
    </message>
    <message>
        <source>Your own wish</source>
        <translation>Dein eigener Wunsch</translation>
    </message>
    <message>
        <source>nothing of you</source>
        <translation>nichts von dir</translation>
    </message>
    <message>
        <source>they hold it</source>
        <translation>liegt dort</translation>
    </message>
    <message>
        <source>they hold all of it</source>
        <translation>alles dort</translation>
    </message>
    <message>
        <source>One month to answer</source>
        <translation>Ein Monat für die Antwort</translation>
    </message>
    <message>
        <source>from the day of sending</source>
        <translation>ab dem Senden</translation>
    </message>
    <message>
        <source>Reminder on %1</source>
        <translation>Erinnerung am %1</translation>
    </message>
    <message>
        <source>drafted for you</source>
        <translation>wird dir entworfen</translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>two weeks to answer</source>
        <translation>zwei Wochen für die Antwort</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts mehr</translation>
    </message>
</context>
<context>
    <name>fieldfare::DealCard</name>
    <message>
        <source>The offer against your ask</source>
        <translation>Das Angebot, gemessen an deinem Preis</translation>
    </message>
    <message>
        <source>They offer</source>
        <translation>Geboten</translation>
    </message>
    <message>
        <source>You ask</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 gezahlt</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 versprochen</translation>
    </message>
    <message numerus="yes">
        <source>The other %n field(s): %1</source>
        <translation>
            <numerusform>Das andere Feld: %1</numerusform>
            <numerusform>Die anderen %n Felder: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::DemonstrationBanner</name>
    <message>
        <source>This is a demonstration.</source>
        <translation>Das ist eine Vorführung.</translation>
    </message>
    <message>
        <source>Nothing in it is real, and the companies run on this computer.</source>
        <translation>Nichts darin ist echt, und die Unternehmen laufen auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>fieldfare::EarnedMonths</name>
    <message>
        <source>used</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>einzulösen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
</context>
<context>
    <name>fieldfare::EmergencySheet</name>
    <message>
        <source>Save the emergency sheet</source>
        <translation>Notfallblatt sichern</translation>
    </message>
    <message>
        <source>Emergency sheet of %1</source>
        <translation>Notfallblatt für %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::ErrorPane</name>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>This file cannot be taken in</source>
        <translation>Diese Datei lässt sich nicht übernehmen</translation>
    </message>
</context>
<context>
    <name>fieldfare::ErrorWords</name>
    <message>
        <source>Ask the company for a signed request.</source>
        <translation>Verlange vom Unternehmen eine unterschriebene Anfrage.</translation>
    </message>
    <message>
        <source>What arrived is a grant, but for no answer of yours.</source>
        <translation>Angekommen ist eine Gewährung, aber zu keiner deiner Antworten.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Nichts wurde verbucht.</translation>
    </message>
    <message>
        <source>It may be for another wallet, or for a request that is not here.</source>
        <translation>Sie ist vielleicht für eine andere Brieftasche oder zu einer Anfrage, die hier fehlt.</translation>
    </message>
    <message>
        <source>There is no such answer on its way.</source>
        <translation>Eine solche Antwort ist nicht unterwegs.</translation>
    </message>
    <message>
        <source>Nothing was sent or changed.</source>
        <translation>Nichts wurde gesendet oder geändert.</translation>
    </message>
    <message>
        <source>The request shows where its answer stands.</source>
        <translation>Die Anfrage zeigt, wo ihre Antwort steht.</translation>
    </message>
    <message>
        <source>The signature of this receipt does not fit the key inside.</source>
        <translation>Die Unterschrift dieses Belegs passt nicht zum Schlüssel darin.</translation>
    </message>
    <message>
        <source>It proves nothing; your wallet was not touched.</source>
        <translation>Er belegt nichts; deine Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>Ask for the file again, or export it anew.</source>
        <translation>Verlange die Datei noch einmal, oder exportiere sie neu.</translation>
    </message>
    <message>
        <source>The fields that are chosen are none of the company’s own choices.</source>
        <translation>Die gewählten Felder sind nichts, was das Unternehmen zur Wahl stellt.</translation>
    </message>
    <message>
        <source>Nothing was sent or decided.</source>
        <translation>Nichts wurde gesendet oder entschieden.</translation>
    </message>
    <message>
        <source>Make a counter-offer with exactly these fields, or choose one of theirs.</source>
        <translation>Mach ein Gegenangebot mit genau diesen Feldern, oder nimm eine der angebotenen Möglichkeiten.</translation>
    </message>
    <message>
        <source>“%1” is never for sale, and it is among the fields to be shared.</source>
        <translation>„%1“ ist niemals zu verkaufen, und es ist unter den Feldern, die mitgeteilt werden sollen.</translation>
    </message>
    <message>
        <source>Leave it out, decline, or give it a price for this company.</source>
        <translation>Lass es weg, lehne ab, oder gib ihm einen Preis für dieses Unternehmen.</translation>
    </message>
    <message>
        <source>This offer was written down by you: there is nobody to send an answer to.</source>
        <translation>Dieses Angebot hast du aufgeschrieben: Es gibt niemanden, dem eine Antwort gesendet werden kann.</translation>
    </message>
    <message>
        <source>Approve or decline it here, and tell the company yourself.</source>
        <translation>Stimme hier zu oder lehne ab, und sag es dem Unternehmen selbst.</translation>
    </message>
    <message>
        <source>Nothing was given for this request that could be withdrawn.</source>
        <translation>Zu dieser Anfrage wurde nichts gegeben, was sich widerrufen ließe.</translation>
    </message>
    <message>
        <source>Receipts lists what was given.</source>
        <translation>„Belege“ führt auf, was gegeben wurde.</translation>
    </message>
    <message>
        <source>There is nothing to share for this request.</source>
        <translation>Für diese Anfrage gibt es nichts mitzuteilen.</translation>
    </message>
    <message>
        <source>Add the values that are asked for in My data, or decline.</source>
        <translation>Füge in Meine Daten die gefragten Inhalte hinzu, oder lehne ab.</translation>
    </message>
    <message>
        <source>This request is over: answered, expired or refused.</source>
        <translation>Diese Anfrage ist vorbei: beantwortet, abgelaufen oder abgewiesen.</translation>
    </message>
    <message>
        <source>An answer that was not sent can be taken back; else ask the company for a new request.</source>
        <translation>Eine Antwort, die nicht gesendet wurde, lässt sich zurücknehmen; sonst verlange vom Unternehmen eine neue Anfrage.</translation>
    </message>
    <message>
        <source>“%1” is no reason that can be told.</source>
        <translation>„%1“ ist kein Grund, der sich nennen lässt.</translation>
    </message>
    <message>
        <source>Say price, purpose, recipient, retention, identity, breach or other.</source>
        <translation>Sag price, purpose, recipient, retention, identity, breach oder other.</translation>
    </message>
    <message>
        <source>The record cannot be read: something is wrong at “%1”.</source>
        <translation>Der Eintrag lässt sich nicht lesen: Bei „%1“ stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Write company, fields and offer as the command line’s README shows them.</source>
        <translation>Schreib company, fields und offer, wie die README der Befehlszeile sie zeigt.</translation>
    </message>
    <message>
        <source>The answer has left already.</source>
        <translation>Die Antwort ist schon hinaus.</translation>
    </message>
    <message>
        <source>The company has it, or perhaps has it.</source>
        <translation>Das Unternehmen hat sie, oder hat sie vielleicht.</translation>
    </message>
    <message>
        <source>What was given can be withdrawn; a sent no can be followed by a new request.</source>
        <translation>Was gegeben wurde, lässt sich widerrufen; auf ein gesendetes Nein kann eine neue Anfrage folgen.</translation>
    </message>
    <message>
        <source>Who asks is not proven.</source>
        <translation>Wer fragt, ist nicht belegt.</translation>
    </message>
    <message>
        <source>Decline, or let yourself approve this one request.</source>
        <translation>Lehne ab, oder erlaube dir, dieser einen Anfrage zuzustimmen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>Du kannst jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>The price is in %1, your wallet counts in %2.</source>
        <translation>Der Preis ist in %1, deine Brieftasche rechnet in %2.</translation>
    </message>
    <message>
        <source>No price was changed.</source>
        <translation>Kein Preis wurde geändert.</translation>
    </message>
    <message>
        <source>Give the price in %2.</source>
        <translation>Gib den Preis in %2 an.</translation>
    </message>
    <message>
        <source>%1 is below zero, and a price cannot be.</source>
        <translation>%1 ist unter null, und das kann ein Preis nicht sein.</translation>
    </message>
    <message>
        <source>Give 0 or more, or say “never”.</source>
        <translation>Gib 0 oder mehr an, oder sag „niemals“.</translation>
    </message>
    <message>
        <source>%1 is more than a price can be (%2).</source>
        <translation>%1 ist mehr, als ein Preis sein kann (%2).</translation>
    </message>
    <message>
        <source>Give a smaller one, or say “never”.</source>
        <translation>Gib einen kleineren an, oder sag „niemals“.</translation>
    </message>
    <message>
        <source>The list of fields that came with the program is damaged.</source>
        <translation>Die Liste der Felder, die mit dem Programm kam, ist beschädigt.</translation>
    </message>
    <message>
        <source>Your wallet was not touched.</source>
        <translation>Deine Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>Install Fieldfare again.</source>
        <translation>Installiere Fieldfare neu.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>Nothing was made or opened.</source>
        <translation>Nichts wurde angelegt oder geöffnet.</translation>
    </message>
    <message>
        <source>Put it on the first line of the file, or type it.</source>
        <translation>Schreib sie in die erste Zeile der Datei, oder gib sie ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Nothing was made or changed.</source>
        <translation>Nichts wurde angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Gib zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>There is no “%1” in this wallet.</source>
        <translation>„%1“ gibt es in dieser Brieftasche nicht.</translation>
    </message>
    <message>
        <source>The list of the same command shows what there is.</source>
        <translation>Was es gibt, zeigt list desselben Befehls.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase.</source>
        <translation>Hier ist kein Terminal, um nach der Passphrase zu fragen.</translation>
    </message>
    <message>
        <source>The wallet was not opened.</source>
        <translation>Die Brieftasche wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Give --passphrase-file FILE or --keychain.</source>
        <translation>Gib --passphrase-file FILE oder --keychain an.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nichts wurde getan.</translation>
    </message>
    <message>
        <source>See fieldfare-cli --help.</source>
        <translation>Siehe fieldfare-cli --help.</translation>
    </message>
    <message>
        <source>%1 belongs to another company already.</source>
        <translation>%1 gehört schon zu einem anderen Unternehmen.</translation>
    </message>
    <message>
        <source>Merge the two companies if they are one.</source>
        <translation>Führe die beiden Unternehmen zusammen, wenn sie eins sind.</translation>
    </message>
    <message>
        <source>“%1” is no web address of a company.</source>
        <translation>„%1“ ist keine Webadresse eines Unternehmens.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Give it as in shop.example.</source>
        <translation>Gib sie an wie in shop.example.</translation>
    </message>
    <message>
        <source>A company cannot be merged into itself or into a part of it.</source>
        <translation>Ein Unternehmen lässt sich nicht mit sich selbst oder einem Teil von sich zusammenführen.</translation>
    </message>
    <message>
        <source>Choose two different companies.</source>
        <translation>Wähle zwei verschiedene Unternehmen.</translation>
    </message>
    <message>
        <source>There is no company “%1” in this wallet.</source>
        <translation>Ein Unternehmen „%1“ gibt es in dieser Brieftasche nicht.</translation>
    </message>
    <message>
        <source>Look it up in Companies by name or domain.</source>
        <translation>Such es unter „Unternehmen“ nach Name oder Domäne.</translation>
    </message>
    <message>
        <source>The key could not be made from the passphrase.</source>
        <translation>Aus der Passphrase ließ sich der Schlüssel nicht bilden.</translation>
    </message>
    <message>
        <source>The wallet’s file was not touched.</source>
        <translation>Die Datei der Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, restart the computer.</source>
        <translation>Versuch es noch einmal; bleibt es so, starte den Rechner neu.</translation>
    </message>
    <message>
        <source>There is nothing to take back any more.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>The answer is on its way or was taken back before.</source>
        <translation>Die Antwort ist unterwegs oder wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The request shows where it stands; what was given can be withdrawn.</source>
        <translation>Die Anfrage zeigt, wo sie steht; was gegeben wurde, lässt sich widerrufen.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Die Datei %1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>What stood there before is still there.</source>
        <translation>Was vorher dort lag, liegt noch dort.</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>Wähle einen anderen Ort, oder schaff Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <translation>Das PDF ließ sich nicht erstellen: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Der Text ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Shorten the contact in it.</source>
        <translation>Kürze den Kontakt darin.</translation>
    </message>
    <message>
        <source>The export ends too early, at line %1.</source>
        <translation>Der Export endet zu früh, in Zeile %1.</translation>
    </message>
    <message>
        <source>Export it again; the file may not have been written whole.</source>
        <translation>Exportiere noch einmal; vielleicht wurde die Datei nicht ganz geschrieben.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportiere noch einmal.</translation>
    </message>
    <message>
        <source>This is an encrypted export (%1).</source>
        <translation>Das ist ein verschlüsselter Export (%1).</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%2</translation>
    </message>
    <message>
        <source>The export cannot be read from line %1 on.</source>
        <translation>Der Export lässt sich ab Zeile %1 nicht lesen.</translation>
    </message>
    <message>
        <source>Export it again, and do not open it in another program in between.</source>
        <translation>Exportiere noch einmal, und öffne ihn dazwischen in keinem anderen Programm.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep, as no export is.</source>
        <translation>Die Datei ist mehr als %1 Ebenen tief verschachtelt, und das ist kein Export.</translation>
    </message>
    <message>
        <source>Choose the file that your password manager wrote.</source>
        <translation>Wähle die Datei, die dein Passwortmanager geschrieben hat.</translation>
    </message>
    <message>
        <source>The file is larger than the %1 MB that Fieldfare reads.</source>
        <translation>Die Datei ist größer als die %1 MB, die Fieldfare liest.</translation>
    </message>
    <message>
        <source>Export in parts, for example folder by folder.</source>
        <translation>Exportiere in Teilen, etwa Ordner für Ordner.</translation>
    </message>
    <message>
        <source>This is no export that Fieldfare knows: it looks like %1.</source>
        <translation>Diesen Export kennt Fieldfare nicht: Er sieht aus wie %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Look whether it is still there and whether you may read it.</source>
        <translation>Sieh nach, ob sie noch da ist und ob du sie lesen darfst.</translation>
    </message>
    <message>
        <source>The file names “%1” twice in one place.</source>
        <translation>Die Datei nennt „%1“ zweimal an einer Stelle.</translation>
    </message>
    <message>
        <source>Get the file anew from where it came.</source>
        <translation>Hol die Datei neu von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The file is no readable JSON, from byte %1 on.</source>
        <translation>Die Datei ist kein lesbares JSON, ab Byte %1.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep.</source>
        <translation>Die Datei ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>Die Datei ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>This computer’s keychain has no passphrase for this wallet.</source>
        <translation>Der Schlüsselbund dieses Rechners hat keine Passphrase für diese Brieftasche.</translation>
    </message>
    <message>
        <source>The wallet stays locked.</source>
        <translation>Die Brieftasche bleibt gesperrt.</translation>
    </message>
    <message>
        <source>Type the passphrase; you can turn the keychain on again in Settings.</source>
        <translation>Gib die Passphrase ein; den Schlüsselbund kannst du in den Einstellungen wieder einschalten.</translation>
    </message>
    <message>
        <source>There is no keychain here: %1.</source>
        <translation>Hier gibt es keinen Schlüsselbund: %1.</translation>
    </message>
    <message>
        <source>The wallet opens with the passphrase alone, nothing was stored.</source>
        <translation>Die Brieftasche öffnet sich nur mit der Passphrase, nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Start a keyring service, or go on without one.</source>
        <translation>Starte einen Schlüsselbunddienst, oder mach ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The keychain refused: %1.</source>
        <translation>Der Schlüsselbund hat sich geweigert: %1.</translation>
    </message>
    <message>
        <source>Nothing was stored or read.</source>
        <translation>Nichts wurde gespeichert oder gelesen.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or type the passphrase.</source>
        <translation>Entsperre den Schlüsselbund, oder gib die Passphrase ein.</translation>
    </message>
    <message>
        <source>A charge without a line charges for nothing.</source>
        <translation>Eine Abrechnung ohne Zeile rechnet nichts ab.</translation>
    </message>
    <message>
        <source>Leave one line in, or abandon the charge.</source>
        <translation>Lass eine Zeile stehen, oder lass die Abrechnung fallen.</translation>
    </message>
    <message>
        <source>%1 lists no address for letters, or only one that nobody reads.</source>
        <translation>%1 führt keine Adresse für Schreiben, oder nur eine, die niemand liest.</translation>
    </message>
    <message>
        <source>The letter is kept as a draft, nothing was sent.</source>
        <translation>Das Schreiben bleibt als Entwurf, nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Print it, or add a contact to the company.</source>
        <translation>Drucke es, oder füge dem Unternehmen einen Kontakt hinzu.</translation>
    </message>
    <message>
        <source>The letter %1 is no draft any more.</source>
        <translation>Das Schreiben %1 ist kein Entwurf mehr.</translation>
    </message>
    <message>
        <source>Write another letter.</source>
        <translation>Entwirf ein neues Schreiben.</translation>
    </message>
    <message>
        <source>%1 holds nothing that you know of.</source>
        <translation>Bei %1 liegt nichts, von dem du weißt.</translation>
    </message>
    <message>
        <source>No letter was written.</source>
        <translation>Kein Schreiben wurde entworfen.</translation>
    </message>
    <message>
        <source>Add what they hold, or ask them with an access letter after adding your e-mail.</source>
        <translation>Füge hinzu, was dort liegt, oder füge deine E-Mail-Adresse hinzu und verlange Auskunft.</translation>
    </message>
    <message>
        <source>There is no letter “%1” in this wallet.</source>
        <translation>Ein Schreiben „%1“ gibt es in dieser Brieftasche nicht.</translation>
    </message>
    <message>
        <source>Look it up in Letters.</source>
        <translation>Such es unter „Schreiben“.</translation>
    </message>
    <message>
        <source>The charge’s lines come to %1, not to %2.</source>
        <translation>Die Zeilen der Abrechnung ergeben %1, nicht %2.</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translation>Sie wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Draft the charge anew.</source>
        <translation>Entwirf die Abrechnung neu.</translation>
    </message>
    <message>
        <source>The charge mixes currencies.</source>
        <translation>Die Abrechnung mischt Währungen.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Correct the company’s contact, or print the letter.</source>
        <translation>Berichtige den Kontakt des Unternehmens, oder drucke das Schreiben.</translation>
    </message>
    <message>
        <source>Nobody reads mail to %1.</source>
        <translation>E-Mails an %1 liest niemand.</translation>
    </message>
    <message>
        <source>Find another contact, or print the letter.</source>
        <translation>Finde einen anderen Kontakt, oder drucke das Schreiben.</translation>
    </message>
    <message>
        <source>The letter’s text (%1) is damaged: %2.</source>
        <translation>Der Text des Schreibens (%1) ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>There is no letter after the law “%1” in the language “%2”.</source>
        <translation>Ein Schreiben nach dem Recht „%1“ in der Sprache „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose English or German.</source>
        <translation>Wähle Englisch oder Deutsch.</translation>
    </message>
    <message>
        <source>“%1” is no currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>Give three letters, as in EUR.</source>
        <translation>Gib drei Buchstaben an, wie in EUR.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>An amount looks like 12.50.</source>
        <translation>Ein Betrag sieht aus wie 12.50.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A number looks like 0.92.</source>
        <translation>Eine Zahl sieht aus wie 0.92.</translation>
    </message>
    <message>
        <source>The offer’s “%1” cannot be read.</source>
        <translation>„%1“ im Angebot lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Ask the company for a correct offer.</source>
        <translation>Verlange vom Unternehmen ein richtiges Angebot.</translation>
    </message>
    <message>
        <source>“%1” is no duration.</source>
        <translation>„%1“ ist keine Dauer.</translation>
    </message>
    <message>
        <source>A duration looks like P1Y or P90D.</source>
        <translation>Eine Dauer sieht aus wie P1Y oder P90D.</translation>
    </message>
    <message>
        <source>The offer lacks “%1”.</source>
        <translation>Im Angebot fehlt „%1“.</translation>
    </message>
    <message>
        <source>Ask the company for a complete offer.</source>
        <translation>Verlange vom Unternehmen ein vollständiges Angebot.</translation>
    </message>
    <message>
        <source>The offer’s “%1” is larger than it may be.</source>
        <translation>„%1“ im Angebot ist größer, als es sein darf.</translation>
    </message>
    <message>
        <source>Ask the company for a shorter offer.</source>
        <translation>Verlange vom Unternehmen ein kürzeres Angebot.</translation>
    </message>
    <message>
        <source>The offer has a part “%1” that Fieldfare does not know.</source>
        <translation>Das Angebot hat einen Teil „%1“, den Fieldfare nicht kennt.</translation>
    </message>
    <message>
        <source>Ask the company what it means.</source>
        <translation>Frag das Unternehmen, was er bedeutet.</translation>
    </message>
    <message>
        <source>A factor cannot be %1 hundredths.</source>
        <translation>Ein Faktor kann nicht %1 Hundertstel sein.</translation>
    </message>
    <message>
        <source>No factor was changed.</source>
        <translation>Kein Faktor wurde geändert.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Gib 0 bis 100 an.</translation>
    </message>
    <message>
        <source>“%1” is no rate.</source>
        <translation>„%1“ ist kein Kurs.</translation>
    </message>
    <message>
        <source>No rate was changed.</source>
        <translation>Kein Kurs wurde geändert.</translation>
    </message>
    <message>
        <source>A rate looks like 0.92.</source>
        <translation>Ein Kurs sieht aus wie 0.92.</translation>
    </message>
    <message>
        <source>The order of your receipts is broken at number %1: one is missing or was changed.</source>
        <translation>Die Reihe deiner Belege ist bei Nummer %1 unterbrochen: Einer fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>What the other receipts prove is not touched.</source>
        <translation>Was die anderen Belege belegen, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Restore the last backup and compare the receipts around that place.</source>
        <translation>Öffne die letzte Sicherung und vergleiche die Belege um diese Stelle.</translation>
    </message>
    <message>
        <source>The receipt cannot be read (%1).</source>
        <translation>Der Beleg lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>It proves nothing like this; your wallet was not touched.</source>
        <translation>So belegt er nichts; deine Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>There is no receipt “%1” in this wallet, or several begin like that.</source>
        <translation>Einen Beleg „%1“ gibt es in dieser Brieftasche nicht, oder mehrere beginnen so.</translation>
    </message>
    <message>
        <source>The list of receipts shows what there is.</source>
        <translation>Die Liste der Belege zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no request “%1” in this wallet, or several begin like that.</source>
        <translation>Eine Anfrage „%1“ gibt es in dieser Brieftasche nicht, oder mehrere beginnen so.</translation>
    </message>
    <message>
        <source>The list of requests shows what there is.</source>
        <translation>Die Liste der Anfragen zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is nothing of this reward to redeem.</source>
        <translation>Von dieser Vergütung gibt es nichts einzulösen.</translation>
    </message>
    <message>
        <source>It is only promised so far, used up, or over.</source>
        <translation>Sie ist bisher nur versprochen, schon verbraucht oder vorbei.</translation>
    </message>
    <message>
        <source>That is more than is left of this reward (%1).</source>
        <translation>Das ist mehr, als von dieser Vergütung übrig ist (%1).</translation>
    </message>
    <message>
        <source>Redeem at most what is left.</source>
        <translation>Löse höchstens ein, was übrig ist.</translation>
    </message>
    <message>
        <source>There is no reward “%1” in this wallet, or several begin like that.</source>
        <translation>Eine Vergütung „%1“ gibt es in dieser Brieftasche nicht, oder mehrere beginnen so.</translation>
    </message>
    <message>
        <source>The list of rewards shows what there is.</source>
        <translation>Die Liste der Vergütungen zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no trust anchor “%1” in this wallet, or several begin like that.</source>
        <translation>Einen Vertrauensanker „%1“ gibt es in dieser Brieftasche nicht, oder mehrere beginnen so.</translation>
    </message>
    <message>
        <source>The list of trust anchors shows what there is.</source>
        <translation>Die Liste der Vertrauensanker zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is nothing in the value.</source>
        <translation>Im Inhalt steht nichts.</translation>
    </message>
    <message>
        <source>Type it, or remove it instead.</source>
        <translation>Gib ihn ein, oder entferne ihn stattdessen.</translation>
    </message>
    <message>
        <source>Another program is writing to the wallet %1.</source>
        <translation>Ein anderes Programm schreibt in die Brieftasche %1.</translation>
    </message>
    <message>
        <source>Nothing was lost; what you wanted was not done.</source>
        <translation>Nichts ging verloren; was du wolltest, wurde nicht getan.</translation>
    </message>
    <message>
        <source>Try again in a moment, or close the other program.</source>
        <translation>Versuch es gleich noch einmal, oder schließe das andere Programm.</translation>
    </message>
    <message>
        <source>The wallet %1 is cut off: it ends after %2 bytes, in the middle of its data.</source>
        <translation>Die Brieftasche %1 ist abgeschnitten: Sie endet nach %2 Bytes, mitten in ihren Daten.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Open your last backup, or copy the file again from where it came.</source>
        <translation>Öffne deine letzte Sicherung, oder kopiere die Datei noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>Parts of the wallet %1 are damaged: what lies on the disk is not what was written.</source>
        <translation>Teile der Brieftasche %1 sind beschädigt: Auf dem Datenträger liegt nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entries on those parts may be missing or show only a piece; nothing was changed.</source>
        <translation>Einträge in diesen Teilen können fehlen oder nur ein Stück zeigen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open your last backup and go on with that one, and keep this file beside it. Where it happens again, the disk is failing.</source>
        <translation>Öffne deine letzte Sicherung und mach mit ihr weiter, und behalte diese Datei daneben. Geschieht es wieder, versagt der Datenträger.</translation>
    </message>
    <message>
        <source>The wallet %1 is damaged.</source>
        <translation>Die Brieftasche %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Open your last backup.</source>
        <translation>Öffne deine letzte Sicherung.</translation>
    </message>
    <message>
        <source>The wallet could not be read or written: %1 (%2).</source>
        <translation>Die Brieftasche ließ sich nicht lesen oder schreiben: %1 (%2).</translation>
    </message>
    <message>
        <source>Try again; if it stays so, open your last backup.</source>
        <translation>Versuch es noch einmal; bleibt es so, öffne deine letzte Sicherung.</translation>
    </message>
    <message>
        <source>There is no room left on the disk with %1.</source>
        <translation>Auf dem Datenträger mit %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The wallet is as it was before.</source>
        <translation>Die Brieftasche ist, wie sie war.</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Eine Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Wähle einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Look whether it was moved, or open a backup.</source>
        <translation>Sieh nach, ob sie verlegt wurde, oder öffne eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>Die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>Look whether you may read and write there.</source>
        <translation>Sieh nach, ob du dort lesen und schreiben darfst.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Fieldfare (version %2, this one reads up to %3).</source>
        <translation>%1 stammt von einem neueren Fieldfare (Version %2, dieses liest bis %3).</translation>
    </message>
    <message>
        <source>Install the newest Fieldfare.</source>
        <translation>Installiere das neueste Fieldfare.</translation>
    </message>
    <message>
        <source>This build of Fieldfare has no SQLCipher and would store in the open.</source>
        <translation>Dieses Fieldfare wurde ohne SQLCipher gebaut und würde offen speichern.</translation>
    </message>
    <message>
        <source>No wallet was opened or made.</source>
        <translation>Keine Brieftasche wurde geöffnet oder angelegt.</translation>
    </message>
    <message>
        <source>Install Fieldfare from its package.</source>
        <translation>Installiere Fieldfare aus seinem Paket.</translation>
    </message>
    <message>
        <source>%1 is no Fieldfare wallet.</source>
        <translation>%1 ist keine Brieftasche von Fieldfare.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .fieldfare.</source>
        <translation>Wähle die Datei, die auf .fieldfare endet.</translation>
    </message>
    <message>
        <source>%1 belongs to another program: it looks like %2.</source>
        <translation>%1 gehört einem anderen Programm: Sie sieht aus wie %2.</translation>
    </message>
    <message>
        <source>Choose the file that ends in .fieldfare. An export is taken in on the page Imports.</source>
        <translation>Wähle die Datei, die auf .fieldfare endet. Ein Export wird auf der Seite „Einlesen“ übernommen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the place is read-only.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ort ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Copy the wallet to a place that you can write to, and open it there.</source>
        <translation>Kopiere die Brieftasche an einen Ort, an dem du schreiben darfst, und öffne sie dort.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the start of %1 is damaged; encryption makes the two look alike.</source>
        <translation>Die Passphrase ist falsch, oder der Anfang von %1 ist beschädigt; durch die Verschlüsselung sieht beides gleich aus.</translation>
    </message>
    <message>
        <source>Type it again, with an eye on Caps Lock and the keyboard’s language. If you are sure of it, open your last backup.</source>
        <translation>Gib sie noch einmal ein, und achte auf die Feststelltaste und die Sprache der Tastatur. Bist du sicher, dann öffne deine letzte Sicherung.</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Etwas ging schief (%1).</translation>
    </message>
    <message>
        <source>Your wallet’s file is as it was.</source>
        <translation>Die Datei deiner Brieftasche ist, wie sie war.</translation>
    </message>
    <message>
        <source>A signed text is not written as it must be (base64url).</source>
        <translation>Ein unterschriebener Text ist nicht geschrieben, wie er sein muss (base64url).</translation>
    </message>
    <message>
        <source>Nothing in it was believed.</source>
        <translation>Nichts darin wurde geglaubt.</translation>
    </message>
    <message>
        <source>Ask the sender for a new one.</source>
        <translation>Verlange vom Absender Ersatz.</translation>
    </message>
    <message>
        <source>A signed text is larger than the %1 bytes that Fieldfare reads.</source>
        <translation>Ein unterschriebener Text ist größer als die %1 Bytes, die Fieldfare liest.</translation>
    </message>
    <message>
        <source>Ask the sender for a shorter one.</source>
        <translation>Verlange vom Absender einen kürzeren.</translation>
    </message>
    <message>
        <source>The signature on the certificate of %1 is wrong.</source>
        <translation>Die Unterschrift auf dem Zertifikat von %1 ist falsch.</translation>
    </message>
    <message>
        <source>Who is asking is not proven.</source>
        <translation>Wer fragt, ist nicht belegt.</translation>
    </message>
    <message>
        <source>Do not answer; tell the company if you know it.</source>
        <translation>Antworte nicht; sag es dem Unternehmen, wenn du es kennst.</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>Ein Zertifikat fehlt.</translation>
    </message>
    <message>
        <source>Ask the sender for one that is signed with a certificate.</source>
        <translation>Verlange vom Absender etwas, das mit einem Zertifikat unterschrieben ist.</translation>
    </message>
    <message>
        <source>There are more than %1 certificates in one row.</source>
        <translation>Mehr als %1 Zertifikate stehen in einer Reihe.</translation>
    </message>
    <message>
        <source>Ask the company for a shorter row of certificates.</source>
        <translation>Verlange vom Unternehmen eine kürzere Reihe von Zertifikaten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was valid only until %2.</source>
        <translation>Das Zertifikat von %1 galt nur bis %2.</translation>
    </message>
    <message>
        <source>Look whether your computer’s date is right; if it is, the company must renew its certificate.</source>
        <translation>Sieh nach, ob das Datum deines Rechners stimmt; wenn ja, muss das Unternehmen sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Whoever certified %1 may not certify that name.</source>
        <translation>Wer %1 bescheinigt hat, darf diesen Namen nicht bescheinigen.</translation>
    </message>
    <message>
        <source>The certificate of %1 may not certify others, but did.</source>
        <translation>Das Zertifikat von %1 darf keine anderen bescheinigen, tat es aber.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Look whether your computer’s date is right.</source>
        <translation>Sieh nach, ob das Datum deines Rechners stimmt.</translation>
    </message>
    <message>
        <source>The certificate of %1 stands behind more others than its authority allows.</source>
        <translation>Das Zertifikat von %1 steht hinter mehr anderen, als seine Stelle erlaubt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <translation>Das Zertifikat von %1 wurde abgewiesen: %2.</translation>
    </message>
    <message>
        <source>Tell the company what is said here.</source>
        <translation>Sag dem Unternehmen, was hier steht.</translation>
    </message>
    <message>
        <source>A certificate is larger than the %1 bytes that Fieldfare reads.</source>
        <translation>Ein Zertifikat ist größer als die %1 Bytes, die Fieldfare liest.</translation>
    </message>
    <message>
        <source>Ask the company for an ordinary one.</source>
        <translation>Verlange vom Unternehmen ein gewöhnliches.</translation>
    </message>
    <message>
        <source>A certificate cannot be read.</source>
        <translation>Ein Zertifikat lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look whether it is a certificate file (PEM or DER), or ask for it again.</source>
        <translation>Sieh nach, ob es eine Zertifikatsdatei (PEM oder DER) ist, oder verlange es noch einmal.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from %2, whom neither your system nor you trust.</source>
        <translation>Das Zertifikat von %1 stammt von %2, und dem vertrauen weder dein System noch du.</translation>
    </message>
    <message>
        <source>If you know the company, add its authority in Settings; else do not answer.</source>
        <translation>Kennst du das Unternehmen, füge seine Stelle in den Einstellungen hinzu; sonst antworte nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 rests on a key or a digest that is too weak today.</source>
        <translation>Das Zertifikat von %1 ruht auf einem Schlüssel oder einer Prüfsumme, die heute zu schwach ist.</translation>
    </message>
    <message>
        <source>The company must renew its certificate.</source>
        <translation>Das Unternehmen muss sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not meant for signing this.</source>
        <translation>Das Zertifikat von %1 ist nicht dafür gedacht, so etwas zu unterschreiben.</translation>
    </message>
    <message>
        <source>Tell the company; a certificate for its web address is enough.</source>
        <translation>Sag es dem Unternehmen; ein Zertifikat für seine Webadresse genügt.</translation>
    </message>
    <message>
        <source>A signature says %1, which does not fit a key of the kind %2.</source>
        <translation>Eine Unterschrift sagt %1, und das passt nicht zu einem Schlüssel der Art %2.</translation>
    </message>
    <message>
        <source>The signature was not believed.</source>
        <translation>Der Unterschrift wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>The cryptographic library failed at one step (%1).</source>
        <translation>Die kryptografische Bibliothek versagte bei einem Schritt (%1).</translation>
    </message>
    <message>
        <source>Nothing was signed or believed.</source>
        <translation>Nichts wurde unterschrieben oder geglaubt.</translation>
    </message>
    <message>
        <source>A key cannot be read.</source>
        <translation>Ein Schlüssel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Er wurde nicht benutzt.</translation>
    </message>
    <message>
        <source>Ask for it again, or take another.</source>
        <translation>Verlange ihn noch einmal, oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>A key is of the kind %1, which Fieldfare does not use.</source>
        <translation>Ein Schlüssel ist von der Art %1, die Fieldfare nicht benutzt.</translation>
    </message>
    <message>
        <source>Ask the sender for one of the kinds P-256, P-384, Ed25519 or RSA.</source>
        <translation>Verlange vom Absender einen der Art P-256, P-384, Ed25519 oder RSA.</translation>
    </message>
    <message>
        <source>A key has %1 bits; RSA keys need 2048 to 8192.</source>
        <translation>Ein Schlüssel hat %1 Bit; RSA-Schlüssel brauchen 2048 bis 8192.</translation>
    </message>
    <message>
        <source>The signature is wrong.</source>
        <translation>Die Unterschrift ist falsch.</translation>
    </message>
    <message>
        <source>Somebody else wrote the text, or it was changed on its way. Nothing in it was believed.</source>
        <translation>Jemand anderes schrieb den Text, oder er wurde unterwegs geändert. Nichts darin wurde geglaubt.</translation>
    </message>
    <message>
        <source>Two keys have the same name “%1”.</source>
        <translation>Zwei Schlüssel tragen denselben Namen „%1“.</translation>
    </message>
    <message>
        <source>None of them was used.</source>
        <translation>Keiner davon wurde benutzt.</translation>
    </message>
    <message>
        <source>Tell the sender.</source>
        <translation>Sag es dem Absender.</translation>
    </message>
    <message>
        <source>A key is not written as it must be (%1).</source>
        <translation>Ein Schlüssel ist nicht geschrieben, wie er sein muss (%1).</translation>
    </message>
    <message>
        <source>A private or shared secret key stands where a public one belongs.</source>
        <translation>Ein privater oder gemeinsamer geheimer Schlüssel steht, wo ein öffentlicher hingehört.</translation>
    </message>
    <message>
        <source>Tell the sender at once: the key is no secret any more.</source>
        <translation>Sag es dem Absender sofort: Der Schlüssel ist nicht mehr geheim.</translation>
    </message>
    <message>
        <source>A key is not meant for this (%1).</source>
        <translation>Ein Schlüssel ist nicht dafür gedacht (%1).</translation>
    </message>
    <message>
        <source>The text is signed with %1, which Fieldfare does not take.</source>
        <translation>Der Text ist mit %1 unterschrieben, und das nimmt Fieldfare nicht.</translation>
    </message>
    <message>
        <source>Ask the sender for one signed with ES256.</source>
        <translation>Verlange vom Absender einen, der mit ES256 unterschrieben ist.</translation>
    </message>
    <message>
        <source>The signed text demands an extension that Fieldfare does not know (%1).</source>
        <translation>Der unterschriebene Text verlangt eine Erweiterung, die Fieldfare nicht kennt (%1).</translation>
    </message>
    <message>
        <source>Ask the sender for one without it.</source>
        <translation>Verlange vom Absender einen ohne sie.</translation>
    </message>
    <message>
        <source>This is no signed text, or a damaged one (%1).</source>
        <translation>Das ist kein unterschriebener Text, oder ein beschädigter (%1).</translation>
    </message>
    <message>
        <source>The signed text is larger than the %1 bytes that Fieldfare reads.</source>
        <translation>Der unterschriebene Text ist größer als die %1 Bytes, die Fieldfare liest.</translation>
    </message>
    <message>
        <source>The signed text says that it is “%1”, but “%2” belongs here.</source>
        <translation>Der unterschriebene Text nennt sich „%1“, aber hierher gehört „%2“.</translation>
    </message>
    <message>
        <source>Ask the sender for the right one.</source>
        <translation>Verlange vom Absender den richtigen.</translation>
    </message>
    <message>
        <source>The proof of the data names one part twice.</source>
        <translation>Der Datennachweis nennt einen Teil zweimal.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Verlange Ersatz.</translation>
    </message>
    <message>
        <source>The proof of the data uses the digest %1, which Fieldfare does not take.</source>
        <translation>Der Datennachweis benutzt die Prüfsumme %1, und die nimmt Fieldfare nicht.</translation>
    </message>
    <message>
        <source>Ask for one that uses sha-256.</source>
        <translation>Verlange einen, der sha-256 benutzt.</translation>
    </message>
    <message>
        <source>The answer is not bound to who gives it and who gets it (%1).</source>
        <translation>Die Antwort ist nicht daran gebunden, wer sie gibt und wer sie bekommt (%1).</translation>
    </message>
    <message>
        <source>The proof of the data is damaged (%1).</source>
        <translation>Der Datennachweis ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The proof of the data has “%1” twice.</source>
        <translation>Der Datennachweis hat „%1“ zweimal.</translation>
    </message>
    <message>
        <source>The proof of the data has no %1.</source>
        <translation>Dem Datennachweis fehlt %1.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde ausgestellt.</translation>
    </message>
    <message>
        <source>Choose from the data that it has.</source>
        <translation>Wähle aus den Daten, die er hat.</translation>
    </message>
    <message>
        <source>“%1” must stand in the open in a proof of data.</source>
        <translation>„%1“ muss in einem Datennachweis offen stehen.</translation>
    </message>
    <message>
        <source>Nothing was made or believed.</source>
        <translation>Nichts wurde ausgestellt oder geglaubt.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field in a proof of data.</source>
        <translation>„%1“ kann in einem Datennachweis nicht der Name eines Feldes sein.</translation>
    </message>
    <message>
        <source>The proof of the data is larger than Fieldfare reads (%1).</source>
        <translation>Der Datennachweis ist größer, als Fieldfare liest (%1).</translation>
    </message>
    <message>
        <source>Ask for a shorter one.</source>
        <translation>Verlange einen kürzeren.</translation>
    </message>
    <message>
        <source>The proof of the data brings a part that does not belong to it.</source>
        <translation>Der Datennachweis bringt einen Teil mit, der nicht zu ihm gehört.</translation>
    </message>
    <message>
        <source>The company’s answer cannot be read (%1).</source>
        <translation>Die Antwort des Unternehmens lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>Your own answer was sent; only what came back is unclear.</source>
        <translation>Deine eigene Antwort wurde gesendet; unklar ist nur, was zurückkam.</translation>
    </message>
    <message>
        <source>Ask the company whether it got it.</source>
        <translation>Frag das Unternehmen, ob es sie bekommen hat.</translation>
    </message>
    <message>
        <source>The answer would go to %1, but %2 is asking.</source>
        <translation>Die Antwort ginge an %1, aber %2 fragt.</translation>
    </message>
    <message>
        <source>The request cannot be answered; nothing was sent.</source>
        <translation>Die Anfrage lässt sich nicht beantworten; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The request does not say who is asking.</source>
        <translation>Die Anfrage sagt nicht, wer fragt.</translation>
    </message>
    <message>
        <source>Ask the company for a correct request.</source>
        <translation>Verlange vom Unternehmen eine richtige Anfrage.</translation>
    </message>
    <message>
        <source>The certificate is not for %1 (it is for: %2).</source>
        <translation>Das Zertifikat ist nicht für %1 (es ist für: %2).</translation>
    </message>
    <message>
        <source>The company names itself in a way that Fieldfare cannot check (“%1”).</source>
        <translation>Das Unternehmen nennt sich auf eine Weise, die Fieldfare nicht prüfen kann („%1“).</translation>
    </message>
    <message>
        <source>Ask the company for a request signed with the certificate of its web address.</source>
        <translation>Verlange vom Unternehmen eine Anfrage, die mit dem Zertifikat seiner Webadresse unterschrieben ist.</translation>
    </message>
    <message>
        <source>The question for your data has a part that cannot be read (%1).</source>
        <translation>Die Frage nach deinen Daten hat einen Teil, der sich nicht lesen lässt (%1).</translation>
    </message>
    <message>
        <source>The question for your data uses a name twice (%1).</source>
        <translation>Die Frage nach deinen Daten benutzt einen Namen zweimal (%1).</translation>
    </message>
    <message>
        <source>The question for your data lacks a part (%1).</source>
        <translation>Der Frage nach deinen Daten fehlt ein Teil (%1).</translation>
    </message>
    <message>
        <source>The question for your data is larger than any honest one (%1).</source>
        <translation>Die Frage nach deinen Daten ist größer als jede ehrliche (%1).</translation>
    </message>
    <message>
        <source>The question for your data names something that it does not have (%1).</source>
        <translation>Die Frage nach deinen Daten nennt etwas, das sie nicht hat (%1).</translation>
    </message>
    <message>
        <source>%1 sent nothing.</source>
        <translation>%1 sendete nichts.</translation>
    </message>
    <message>
        <source>There is no request.</source>
        <translation>Es gibt keine Anfrage.</translation>
    </message>
    <message>
        <source>Try again, or ask the company.</source>
        <translation>Versuch es noch einmal, oder frag das Unternehmen.</translation>
    </message>
    <message>
        <source>%1 did not give the request out (%2).</source>
        <translation>%1 gab die Anfrage nicht heraus (%2).</translation>
    </message>
    <message>
        <source>It may have ended: ask the company for a new one.</source>
        <translation>Sie ist vielleicht abgelaufen: Verlange vom Unternehmen eine neue.</translation>
    </message>
    <message>
        <source>The company’s confirmation is dated %1, which is not yet.</source>
        <translation>Die Bestätigung des Unternehmens trägt das Datum %1, und das ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>It is kept, but does not count as valid.</source>
        <translation>Sie wird aufbewahrt, gilt aber nicht als gültig.</translation>
    </message>
    <message>
        <source>The company’s confirmation is for an answer that is not yours.</source>
        <translation>Die Bestätigung des Unternehmens gehört zu einer Antwort, die nicht deine ist.</translation>
    </message>
    <message>
        <source>Ask the company for the right one.</source>
        <translation>Verlange vom Unternehmen die richtige.</translation>
    </message>
    <message>
        <source>The company’s confirmation is for another offer (%1).</source>
        <translation>Die Bestätigung des Unternehmens gehört zu einem anderen Angebot (%1).</translation>
    </message>
    <message>
        <source>The confirmation is from %1, but %2 got your answer.</source>
        <translation>Die Bestätigung ist von %1, aber deine Antwort bekam %2.</translation>
    </message>
    <message>
        <source>Ask the company for one of its own.</source>
        <translation>Verlange vom Unternehmen eine eigene.</translation>
    </message>
    <message>
        <source>The link leads to no usable web address (%1).</source>
        <translation>Der Link führt zu keiner brauchbaren Webadresse (%1).</translation>
    </message>
    <message>
        <source>Nothing was fetched.</source>
        <translation>Nichts wurde geholt.</translation>
    </message>
    <message>
        <source>Ask the sender for a correct link.</source>
        <translation>Verlange vom Absender einen richtigen Link.</translation>
    </message>
    <message>
        <source>The link cannot be read (%1).</source>
        <translation>Der Link lässt sich nicht lesen (%1).</translation>
    </message>
    <message>
        <source>The link wants to be fetched in a way that does not exist (“%1”).</source>
        <translation>Der Link will auf eine Weise geholt werden, die es nicht gibt („%1“).</translation>
    </message>
    <message>
        <source>There is neither a request nor a link to one in it.</source>
        <translation>Darin ist weder eine Anfrage noch ein Link zu einer.</translation>
    </message>
    <message>
        <source>Choose the file or link that the company gave you.</source>
        <translation>Wähle die Datei oder den Link, die das Unternehmen dir gab.</translation>
    </message>
    <message>
        <source>The link lacks a part (%1).</source>
        <translation>Dem Link fehlt ein Teil (%1).</translation>
    </message>
    <message>
        <source>Ask the sender for a complete link.</source>
        <translation>Verlange vom Absender einen vollständigen Link.</translation>
    </message>
    <message>
        <source>The link says one thing twice (%1).</source>
        <translation>Der Link sagt etwas zweimal (%1).</translation>
    </message>
    <message>
        <source>The link has a request in it and the address of another one.</source>
        <translation>Im Link stehen eine Anfrage und die Adresse einer anderen.</translation>
    </message>
    <message>
        <source>There is more than one link in the file.</source>
        <translation>In der Datei ist mehr als ein Link.</translation>
    </message>
    <message>
        <source>Open the one that you mean by itself.</source>
        <translation>Öffne den, den du meinst, für sich allein.</translation>
    </message>
    <message>
        <source>It is larger than the %1 bytes that a request may have.</source>
        <translation>Sie ist größer als die %1 Bytes, die eine Anfrage haben darf.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off (%2).</source>
        <translation>Die Verbindung zu %1 brach ab (%2).</translation>
    </message>
    <message>
        <source>It is not known what arrived there.</source>
        <translation>Was dort ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again; the same answer twice counts once.</source>
        <translation>Versuch es noch einmal; zweimal dieselbe Antwort zählt einmal.</translation>
    </message>
    <message>
        <source>There is no computer called %1 on the internet, or you are offline.</source>
        <translation>Einen Rechner namens %1 gibt es im Internet nicht, oder du bist offline.</translation>
    </message>
    <message>
        <source>Look whether you are online, and try again.</source>
        <translation>Sieh nach, ob du online bist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <translation>%1 ist nicht erreichbar (%2).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 would be reached without encryption.</source>
        <translation>%1 würde ohne Verschlüsselung erreicht.</translation>
    </message>
    <message>
        <source>Ask the company for an address that starts with https.</source>
        <translation>Verlange vom Unternehmen eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure (%2).</source>
        <translation>Die Verbindung zu %1 ist nicht sicher (%2).</translation>
    </message>
    <message>
        <source>Look whether your computer’s date is right; if it is, do not go on.</source>
        <translation>Sieh nach, ob das Datum deines Rechners stimmt; wenn ja, mach nicht weiter.</translation>
    </message>
    <message>
        <source>%1 leads into your own network (%2), not to a company.</source>
        <translation>%1 führt in dein eigenes Netz (%2), nicht zu einem Unternehmen.</translation>
    </message>
    <message>
        <source>Do not go on, unless you are trying it out yourself: then turn on the local network in Settings.</source>
        <translation>Mach nicht weiter, außer du probierst es selbst aus: Dann schalte in den Einstellungen das lokale Netz ein.</translation>
    </message>
    <message>
        <source>%1 wants to send you on to another place (%2).</source>
        <translation>%1 will dich an einen anderen Ort weiterschicken (%2).</translation>
    </message>
    <message>
        <source>Fieldfare does not follow; it is not known what arrived there.</source>
        <translation>Fieldfare folgt nicht; was dort ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Ask the company for the right address.</source>
        <translation>Verlange vom Unternehmen die richtige Adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 sends more than the %2 bytes that are taken.</source>
        <translation>%1 sendet mehr als die %2 Bytes, die angenommen werden.</translation>
    </message>
    <message>
        <source>The rest was not read.</source>
        <translation>Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Ask the company for a shorter one.</source>
        <translation>Verlange vom Unternehmen etwas Kürzeres.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be reached.</source>
        <translation>„%1“ ist keine erreichbare Adresse.</translation>
    </message>
    <message>
        <source>The request is meant for somebody else (%1).</source>
        <translation>Die Anfrage ist für jemand anderen bestimmt (%1).</translation>
    </message>
    <message>
        <source>The request or its offer ended at %1.</source>
        <translation>Die Anfrage oder ihr Angebot lief ab: %1.</translation>
    </message>
    <message>
        <source>Ask the company for a new one if you want it.</source>
        <translation>Verlange vom Unternehmen eine neue, wenn du sie willst.</translation>
    </message>
    <message>
        <source>The company takes only answers that Fieldfare cannot make (%1).</source>
        <translation>Das Unternehmen nimmt nur Antworten, die Fieldfare nicht ausstellen kann (%1).</translation>
    </message>
    <message>
        <source>Ask the company to take a dc+sd-jwt credential signed with ES256.</source>
        <translation>Verlange vom Unternehmen, einen dc+sd-jwt-Nachweis mit ES256 zu nehmen.</translation>
    </message>
    <message>
        <source>The request is dated %1, which is not yet.</source>
        <translation>Die Anfrage trägt das Datum %1, und das ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The request’s “%1” cannot be read.</source>
        <translation>„%1“ in der Anfrage lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The request lacks “%1”.</source>
        <translation>In der Anfrage fehlt „%1“.</translation>
    </message>
    <message>
        <source>The link is from %1, but the request is from %2.</source>
        <translation>Der Link ist von %1, aber die Anfrage ist von %2.</translation>
    </message>
    <message>
        <source>The request asks in two ways at once.</source>
        <translation>Die Anfrage fragt auf zwei Weisen zugleich.</translation>
    </message>
    <message>
        <source>The request names two places for the answer.</source>
        <translation>Die Anfrage nennt zwei Orte für die Antwort.</translation>
    </message>
    <message>
        <source>This request was answered before.</source>
        <translation>Diese Anfrage wurde schon beantwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Nichts wurde noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Ask the company for a new one if it needs one.</source>
        <translation>Verlange vom Unternehmen eine neue, wenn es eine braucht.</translation>
    </message>
    <message>
        <source>The request asks with a short name (“%1”) instead of saying what it wants.</source>
        <translation>Die Anfrage fragt mit einem Kurznamen („%1“), statt zu sagen, was sie will.</translation>
    </message>
    <message>
        <source>The request’s “%1” is “%2”, which Fieldfare does not know.</source>
        <translation>„%1“ in der Anfrage ist „%2“, und das kennt Fieldfare nicht.</translation>
    </message>
    <message>
        <source>The request is not the answer to what was asked of the company.</source>
        <translation>Die Anfrage ist nicht die Antwort auf das, was das Unternehmen gefragt wurde.</translation>
    </message>
    <message>
        <source>Open the link again.</source>
        <translation>Öffne den Link noch einmal.</translation>
    </message>
    <message>
        <source>The offer is tied to data that is not asked for, or that cannot be given (%1).</source>
        <translation>Das Angebot hängt an Daten, die nicht gefragt sind oder nicht gegeben werden können (%1).</translation>
    </message>
    <message>
        <source>The offer cannot be signed in a way that Fieldfare knows.</source>
        <translation>Das Angebot lässt sich nicht so unterschreiben, dass Fieldfare es kennt.</translation>
    </message>
    <message>
        <source>The request has a part “%1” that Fieldfare does not know.</source>
        <translation>Die Anfrage hat einen Teil „%1“, den Fieldfare nicht kennt.</translation>
    </message>
    <message>
        <source>The company wants an offer signed and forbids the signature (%1).</source>
        <translation>Das Unternehmen will ein Angebot unterschrieben und verbietet die Unterschrift (%1).</translation>
    </message>
    <message>
        <source>A company of the demonstration does not take this answer: “%1” is wrong.</source>
        <translation>Ein Unternehmen der Vorführung nimmt diese Antwort nicht an: „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>It got nothing that it would keep.</source>
        <translation>Es bekam nichts, was es behalten würde.</translation>
    </message>
    <message>
        <source>Look round in a new demonstration.</source>
        <translation>Sieh dich in einer neuen Vorführung um.</translation>
    </message>
    <message>
        <source>The companies of the demonstration cannot be reached: %1.</source>
        <translation>Die Unternehmen der Vorführung sind nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>You can look round; answers stay here.</source>
        <translation>Du kannst dich umsehen; Antworten bleiben hier.</translation>
    </message>
    <message>
        <source>Close other programs and open it again.</source>
        <translation>Schließe andere Programme und öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>The demonstration stopped at “%1”, which came out otherwise than it must.</source>
        <translation>Die Vorführung blieb bei „%1“ stehen, und das ging anders aus, als es muss.</translation>
    </message>
    <message>
        <source>No wallet of yours was touched.</source>
        <translation>Keine deiner Brieftaschen wurde berührt.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it.</source>
        <translation>Das ist ein Fehler des Programms: Melde ihn.</translation>
    </message>
    <message>
        <source>The demonstration’s “%1” cannot be read.</source>
        <translation>„%1“ in der Vorführung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written as a bar code.</source>
        <translation>„%1“ lässt sich nicht als Strichcode schreiben.</translation>
    </message>
    <message>
        <source>The code itself is in the wallet.</source>
        <translation>Der Code selbst liegt in der Brieftasche.</translation>
    </message>
    <message>
        <source>Show the code as it is, or as a QR code.</source>
        <translation>Zeig den Code, wie er ist, oder als QR-Code.</translation>
    </message>
    <message>
        <source>A reward needs a few words and an amount above zero.</source>
        <translation>Eine Vergütung braucht ein paar Worte und einen Betrag über null.</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Nichts wurde vermerkt.</translation>
    </message>
    <message>
        <source>Say what it is, and how much.</source>
        <translation>Sag, was es ist, und wie viel.</translation>
    </message>
    <message>
        <source>Nothing of this reward was used.</source>
        <translation>Von dieser Vergütung wurde nichts eingelöst.</translation>
    </message>
    <message>
        <source>Only what was marked used can be corrected.</source>
        <translation>Nur was als eingelöst vermerkt ist, lässt sich berichtigen.</translation>
    </message>
    <message>
        <source>The texts of a statement (%1) are not complete: %2.</source>
        <translation>Die Texte eines Auszugs (%1) sind nicht vollständig: %2.</translation>
    </message>
    <message>
        <source>Nothing was written; your wallet was not touched.</source>
        <translation>Nichts wurde geschrieben; deine Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installiere das Programm neu.</translation>
    </message>
    <message>
        <source>The PDF is not as Fieldfare writes it (%1), and is not unpacked.</source>
        <translation>Das PDF ist nicht, wie Fieldfare es schreibt (%1), und wird nicht ausgepackt.</translation>
    </message>
    <message>
        <source>Nothing in it was opened or believed; your wallet was not touched.</source>
        <translation>Nichts darin wurde geöffnet oder geglaubt; deine Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>Ask for the file as it was saved first, or for the receipt as .jwt.</source>
        <translation>Verlange die Datei, wie sie zuerst gesichert wurde, oder den Beleg als .jwt.</translation>
    </message>
    <message>
        <source>The PDF cannot be read: %1.</source>
        <translation>Das PDF lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Ask for the file again, or for the receipt as .jwt.</source>
        <translation>Verlange die Datei noch einmal, oder den Beleg als .jwt.</translation>
    </message>
    <message>
        <source>The attachment %1 is missing in the PDF.</source>
        <translation>Dem PDF fehlt der Anhang %1.</translation>
    </message>
    <message>
        <source>What it would prove stays unproven.</source>
        <translation>Was er belegen würde, bleibt unbelegt.</translation>
    </message>
    <message>
        <source>Ask for the file as it was saved first: some programs drop what is attached.</source>
        <translation>Verlange die Datei, wie sie zuerst gesichert wurde: Manche Programme lassen Anhänge weg.</translation>
    </message>
    <message>
        <source>The company’s grant inside is not proven (%1).</source>
        <translation>Die Gewährung des Unternehmens darin ist nicht belegt (%1).</translation>
    </message>
    <message>
        <source>That the company got this answer stays unproven.</source>
        <translation>Dass das Unternehmen diese Antwort bekam, bleibt unbelegt.</translation>
    </message>
    <message>
        <source>The offer may be proven all the same; the company could confirm its grant.</source>
        <translation>Das Angebot kann trotzdem belegt sein; das Unternehmen könnte seine Gewährung bestätigen.</translation>
    </message>
    <message>
        <source>The readable copy says something else than the signed receipt, at “%1”.</source>
        <translation>Die lesbare Fassung sagt anderes als der unterschriebene Beleg, bei „%1“.</translation>
    </message>
    <message>
        <source>One of the two was changed; believe neither.</source>
        <translation>Eine von beiden wurde geändert; glaube keiner.</translation>
    </message>
    <message>
        <source>There is no receipt in this file.</source>
        <translation>In dieser Datei ist kein Beleg.</translation>
    </message>
    <message>
        <source>Receipts are PDF, .jwt or .json files that Fieldfare has saved.</source>
        <translation>Belege sind PDF-, .jwt- oder .json-Dateien, die Fieldfare gesichert hat.</translation>
    </message>
    <message>
        <source>Your wallet never wrote this receipt, though it knows what it tells of: somebody signed it with another key.</source>
        <translation>Deine Brieftasche hat diesen Beleg nie geschrieben, obwohl sie kennt, wovon er erzählt: Jemand hat ihn mit einem anderen Schlüssel unterschrieben.</translation>
    </message>
    <message>
        <source>It is a forgery, or comes from another copy of the wallet; your own receipt is as it was.</source>
        <translation>Er ist gefälscht, oder er kommt aus einer anderen Kopie der Brieftasche; dein eigener Beleg ist, wie er war.</translation>
    </message>
    <message>
        <source>Export your own receipt, and compare the two.</source>
        <translation>Exportiere deinen eigenen Beleg und vergleiche die beiden.</translation>
    </message>
    <message>
        <source>The page does not say what is signed: it says “%1”, signed is “%2”.</source>
        <translation>Die Seite sagt nicht, was unterschrieben ist: Auf ihr steht „%1“, unterschrieben ist „%2“.</translation>
    </message>
    <message>
        <source>Only the attachments are signed. The page was changed, or another version of Fieldfare printed it.</source>
        <translation>Unterschrieben sind nur die Anhänge. Die Seite wurde geändert, oder eine andere Version von Fieldfare hat sie gedruckt.</translation>
    </message>
    <message>
        <source>Believe the attachments, and print the page anew from them.</source>
        <translation>Glaube den Anhängen, und drucke die Seite neu aus ihnen.</translation>
    </message>
    <message>
        <source>The page says what is signed, but is not drawn as this version draws it.</source>
        <translation>Die Seite sagt, was unterschrieben ist, ist aber nicht so gezeichnet, wie diese Version sie zeichnet.</translation>
    </message>
    <message>
        <source>Another version drew it, another program saved it, or something lies over its words.</source>
        <translation>Eine andere Version hat sie gezeichnet, ein anderes Programm hat sie gesichert, oder etwas liegt über ihren Worten.</translation>
    </message>
    <message>
        <source>The company’s request inside is not the one that the receipt names.</source>
        <translation>Die Anfrage des Unternehmens darin ist nicht die, die der Beleg nennt.</translation>
    </message>
    <message>
        <source>It was exchanged: what the company offered stays unproven.</source>
        <translation>Sie wurde ausgetauscht: Was das Unternehmen bot, bleibt unbelegt.</translation>
    </message>
    <message>
        <source>Ask for the file as it was saved first.</source>
        <translation>Verlange die Datei, wie sie zuerst gesichert wurde.</translation>
    </message>
    <message>
        <source>The company’s request inside is not proven (%1).</source>
        <translation>Die Anfrage des Unternehmens darin ist nicht belegt (%1).</translation>
    </message>
    <message>
        <source>It may be the real one, but who signed it cannot be told from here.</source>
        <translation>Sie kann die echte sein, aber wer sie unterschrieben hat, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>Where you trust the authority of its certificate, open the wallet that does, and verify again.</source>
        <translation>Wenn du der Stelle hinter ihrem Zertifikat vertraust, öffne die Brieftasche, die es tut, und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>The receipt tells the offer otherwise than the company signed it (%1).</source>
        <translation>Der Beleg erzählt das Angebot anders, als das Unternehmen es unterschrieben hat (%1).</translation>
    </message>
    <message>
        <source>It was written by somebody who wanted it to say more or less; the offer stays unproven.</source>
        <translation>Geschrieben hat ihn jemand, der mehr oder weniger darin haben wollte; das Angebot bleibt unbelegt.</translation>
    </message>
    <message>
        <source>Read the company’s own request, which is attached.</source>
        <translation>Lies die Anfrage des Unternehmens selbst; sie liegt bei.</translation>
    </message>
    <message>
        <source>The file is larger than any receipt.</source>
        <translation>Die Datei ist größer als jeder Beleg.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Receipts are files of some 60 kB.</source>
        <translation>Belege sind Dateien von etwa 60 kB.</translation>
    </message>
    <message>
        <source>This file has the words of a receipt, but no signature.</source>
        <translation>Diese Datei hat die Worte eines Belegs, aber keine Unterschrift.</translation>
    </message>
    <message>
        <source>It proves nothing: anyone could have written it.</source>
        <translation>Sie belegt nichts: Sie könnte von irgendwem sein.</translation>
    </message>
    <message>
        <source>Ask for the PDF or the .jwt, or verify it with the wallet that it came from.</source>
        <translation>Verlange das PDF oder die .jwt-Datei, oder prüfe sie mit der Brieftasche, aus der sie kam.</translation>
    </message>
    <message>
        <source>The words for printing a receipt are damaged (%1, %2).</source>
        <translation>Die Worte zum Drucken eines Belegs sind beschädigt (%1, %2).</translation>
    </message>
    <message>
        <source>Your receipts are as they were; they can be exported as .jwt and .json.</source>
        <translation>Deine Belege sind, wie sie waren; exportieren lassen sie sich als .jwt und .json.</translation>
    </message>
    <message>
        <source>Install Fieldfare anew.</source>
        <translation>Installiere Fieldfare neu.</translation>
    </message>
    <message>
        <source>There is nobody who could be told what is wrong with this request.</source>
        <translation>Es gibt niemanden, dem sich mitteilen ließe, was an dieser Anfrage falsch ist.</translation>
    </message>
    <message>
        <source>Who asks is not proven, or they were told already. Nothing was sent.</source>
        <translation>Wer fragt, ist nicht belegt, oder es wurde schon mitgeteilt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Tell the company in another way if you know it.</source>
        <translation>Sag es dem Unternehmen auf anderem Weg, wenn du es kennst.</translation>
    </message>
    <message>
        <source>The encrypted text cannot be opened with this key.</source>
        <translation>Der verschlüsselte Text lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>It is meant for somebody else, or it was changed on its way. Nothing was read.</source>
        <translation>Er ist für jemand anderen bestimmt oder wurde unterwegs verändert. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The text is encrypted with %1 and %2, which Fieldfare does not take.</source>
        <translation>Der Text ist mit %1 und %2 verschlüsselt; das nimmt Fieldfare nicht an.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Ask the sender for one with ECDH-ES and A128GCM.</source>
        <translation>Bitte den Absender um einen mit ECDH-ES und A128GCM.</translation>
    </message>
    <message>
        <source>The encrypted text demands an extension that Fieldfare does not know (%1).</source>
        <translation>Der verschlüsselte Text verlangt eine Erweiterung, die Fieldfare nicht kennt (%1).</translation>
    </message>
    <message>
        <source>This is no encrypted text, or a damaged one (%1).</source>
        <translation>Das ist kein verschlüsselter Text oder ein beschädigter (%1).</translation>
    </message>
    <message>
        <source>What is to be encrypted, or was, is larger than %1 bytes.</source>
        <translation>Was zu verschlüsseln ist oder verschlüsselt war, ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>Nothing was sent or read.</source>
        <translation>Nichts wurde gesendet oder gelesen.</translation>
    </message>
    <message>
        <source>Share less at once.</source>
        <translation>Teile auf einmal weniger mit.</translation>
    </message>
    <message>
        <source>The request is signed with another certificate than it names (%1).</source>
        <translation>Die Anfrage ist mit einem anderen Zertifikat unterschrieben, als sie nennt (%1).</translation>
    </message>
    <message>
        <source>The certificate tells nobody’s name.</source>
        <translation>Das Zertifikat nennt niemandes Namen.</translation>
    </message>
    <message>
        <source>The request is signed, but names itself as one that nobody proves (“%1”).</source>
        <translation>Die Anfrage ist unterschrieben, nennt sich aber eine, die niemand belegt („%1“).</translation>
    </message>
    <message>
        <source>The request is not signed, though it names itself in a way that needs it (“%1”).</source>
        <translation>Die Anfrage ist nicht unterschrieben, obwohl sie sich auf eine Art nennt, die das braucht („%1“).</translation>
    </message>
    <message>
        <source>The company wants the answer encrypted in a way that Fieldfare does not know (%1).</source>
        <translation>Das Unternehmen will die Antwort auf eine Art verschlüsselt, die Fieldfare nicht kennt (%1).</translation>
    </message>
    <message>
        <source>Ask the company to take A128GCM or A256GCM.</source>
        <translation>Bitte das Unternehmen, A128GCM oder A256GCM anzunehmen.</translation>
    </message>
    <message>
        <source>The company wants the answer encrypted and names no key that fits.</source>
        <translation>Das Unternehmen will die Antwort verschlüsselt und nennt keinen Schlüssel, der passt.</translation>
    </message>
    <message>
        <source>Ask the company for a request with a key for ECDH-ES on P-256 or P-384.</source>
        <translation>Bitte das Unternehmen um eine Anfrage mit einem Schlüssel für ECDH-ES auf P-256 oder P-384.</translation>
    </message>
    <message>
        <source>That passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Try again; capitals and keyboard layout count.</source>
        <translation>Versuche es noch einmal; Großschreibung und Tastaturbelegung zählen.</translation>
    </message>
    <message>
        <source>The answer is not a good one: “%1” is wrong.</source>
        <translation>Die Antwort ist keine gute: „%1“ ist falsch.</translation>
    </message>
    <message>
        <source>Nothing in it is proven.</source>
        <translation>Nichts darin ist belegt.</translation>
    </message>
    <message>
        <source>Keep and grant nothing for it.</source>
        <translation>Behalte und gewähre nichts dafür.</translation>
    </message>
    <message>
        <source>The form cannot be used: %1.</source>
        <translation>Das Formular ist nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>Mend it and try again.</source>
        <translation>Bessere es aus und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>A wallet would refuse this. %1</source>
        <translation>Eine Brieftasche würde das abweisen. %1</translation>
    </message>
    <message>
        <source>Mend the form or the certificate and try again.</source>
        <translation>Bessere Formular oder Zertifikat aus und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no way to answer with the number %1; there are %2.</source>
        <translation>Einen Weg zu antworten mit der Nummer %1 gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>“request show” lists them with their numbers.</source>
        <translation>„request show“ listet sie mit ihren Nummern auf.</translation>
    </message>
    <message>
        <source>There is no QR code in the picture that can be read.</source>
        <translation>In dem Bild ist kein QR-Code, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>Take the picture straight on and near enough, with all four edges in it.</source>
        <translation>Nimm das Bild gerade und nah genug auf, mit allen vier Rändern.</translation>
    </message>
    <message>
        <source>The QR code in the picture is for something else.</source>
        <translation>Der QR-Code in dem Bild ist für etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing was taken in, and nothing was opened.</source>
        <translation>Nichts wurde übernommen und nichts geöffnet.</translation>
    </message>
    <message>
        <source>One for Fieldfare begins with openid4vp: or fieldfare:, or is a signed text.</source>
        <translation>Einer für Fieldfare beginnt mit openid4vp: oder fieldfare: oder ist ein unterschriebener Text.</translation>
    </message>
    <message>
        <source>There is more than one QR code in the picture that could be meant.</source>
        <translation>In dem Bild ist mehr als ein QR-Code, der gemeint sein könnte.</translation>
    </message>
    <message>
        <source>Cut out the one that you mean.</source>
        <translation>Schneide den aus, den du meinst.</translation>
    </message>
    <message>
        <source>The picture is larger than a QR code needs: 16 MiB and 30 million pixels are taken.</source>
        <translation>Das Bild ist größer, als ein QR-Code es braucht: 16 MiB und 30 Millionen Bildpunkte werden angenommen.</translation>
    </message>
    <message>
        <source>Cut the code out, or make the picture smaller.</source>
        <translation>Schneide den Code aus oder mach das Bild kleiner.</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Das Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF and WebP can be read where your desktop has them; save it anew.</source>
        <translation>PNG, JPEG, GIF und WebP lassen sich lesen, wo dein System sie kennt; sichere es neu.</translation>
    </message>
    <message>
        <source>The grant of the company that is kept with request %1 does not bear its signature any more.</source>
        <translation>Die Gewährung des Unternehmens, die bei der Anfrage %1 liegt, trägt dessen Unterschrift nicht mehr.</translation>
    </message>
    <message>
        <source>It proves nothing any more; your receipts stay as they are.</source>
        <translation>Sie belegt nichts mehr; deine Belege bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Open an earlier backup: there it may be whole.</source>
        <translation>Öffne eine frühere Sicherung: dort ist sie vielleicht heil.</translation>
    </message>
    <message>
        <source>The grant that receipt %1 tells of is not kept with its request.</source>
        <translation>Die Gewährung, von der der Beleg %1 erzählt, liegt nicht bei ihrer Anfrage.</translation>
    </message>
    <message>
        <source>The receipt has it in it and proves it all the same.</source>
        <translation>Der Beleg enthält sie und weist sie trotzdem nach.</translation>
    </message>
    <message>
        <source>Keep the receipt; an earlier backup may have the grant.</source>
        <translation>Behalte den Beleg; eine frühere Sicherung hat vielleicht die Gewährung.</translation>
    </message>
    <message>
        <source>A record of “%1” refers to another that is not there.</source>
        <translation>Ein Eintrag in „%1“ verweist auf einen anderen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Part of what belongs together was lost or changed.</source>
        <translation>Ein Teil von dem, was zusammengehört, ist verloren oder verändert.</translation>
    </message>
    <message>
        <source>Open an earlier backup, and look whether something is missing here.</source>
        <translation>Öffne eine frühere Sicherung und sieh nach, ob hier etwas fehlt.</translation>
    </message>
    <message>
        <source>The wallet’s own log of receipts does not go on from the place before at place %1.</source>
        <translation>Die eigene Liste der Belege schließt an der Stelle %1 nicht an die davor an.</translation>
    </message>
    <message>
        <source>The receipts themselves are looked at one by one; their order is not proven any more.</source>
        <translation>Die Belege selbst werden einzeln angesehen; ihre Reihenfolge ist nicht mehr belegt.</translation>
    </message>
    <message>
        <source>Open an earlier backup if you need the order to be proven.</source>
        <translation>Öffne eine frühere Sicherung, wenn du die Reihenfolge nachweisen musst.</translation>
    </message>
    <message>
        <source>Part of the wallet’s file is damaged: %1.</source>
        <translation>Ein Teil der Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>What stood there cannot be read; what else stands in the file was not looked at.</source>
        <translation>Was dort stand, ist nicht zu lesen; was sonst in der Datei steht, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Open the last backup, and keep this file as it is.</source>
        <translation>Öffne die letzte Sicherung und behalte diese Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Receipt %1 is not as it was written down.</source>
        <translation>Der Beleg %1 ist nicht, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>It proves nothing any more.</source>
        <translation>Er weist nichts mehr nach.</translation>
    </message>
    <message>
        <source>Take it from an earlier backup, or from a file that you exported.</source>
        <translation>Nimm ihn aus einer früheren Sicherung oder aus einer Datei, die du exportiert hast.</translation>
    </message>
    <message>
        <source>The signature of receipt %1 does not fit what it says.</source>
        <translation>Die Unterschrift des Belegs %1 passt nicht zu dem, was er sagt.</translation>
    </message>
    <message>
        <source>The receipt at place %1 of the log is gone.</source>
        <translation>Der Beleg an der Stelle %1 der Liste ist weg.</translation>
    </message>
    <message>
        <source>What it told of cannot be proven with this file any more.</source>
        <translation>Was er erzählte, ist mit dieser Datei nicht mehr nachzuweisen.</translation>
    </message>
    <message>
        <source>Receipt %1 does not fit the one before it in its thread.</source>
        <translation>Der Beleg %1 passt nicht zu dem davor in seinem Vorgang.</translation>
    </message>
    <message>
        <source>One of the thread was lost or put in afterwards.</source>
        <translation>Einer des Vorgangs ging verloren oder kam nachträglich hinein.</translation>
    </message>
    <message>
        <source>Open an earlier backup, and look at the thread there.</source>
        <translation>Öffne eine frühere Sicherung und sieh dir dort den Vorgang an.</translation>
    </message>
    <message>
        <source>Receipt %1 tells of another request than the one that it stands with.</source>
        <translation>Der Beleg %1 erzählt von einer anderen Anfrage als der, bei der er steht.</translation>
    </message>
    <message>
        <source>It proves nothing of this request.</source>
        <translation>Über diese Anfrage weist er nichts nach.</translation>
    </message>
    <message>
        <source>Open an earlier backup, and look at the request there.</source>
        <translation>Öffne eine frühere Sicherung und sieh dir dort die Anfrage an.</translation>
    </message>
    <message>
        <source>Receipt %1 is not in the wallet’s own log.</source>
        <translation>Der Beleg %1 steht nicht in der eigenen Liste.</translation>
    </message>
    <message>
        <source>Somebody put it in without the program, or the log was cut off.</source>
        <translation>Jemand hat ihn ohne das Programm eingefügt, oder die Liste wurde gekürzt.</translation>
    </message>
    <message>
        <source>Open an earlier backup, and look whether it is there.</source>
        <translation>Öffne eine frühere Sicherung und sieh nach, ob es ihn dort gibt.</translation>
    </message>
    <message>
        <source>Request %1 is not as it arrived.</source>
        <translation>Die Anfrage %1 ist nicht, wie sie ankam.</translation>
    </message>
    <message>
        <source>The company’s signature does not hold for it any more; what you answered stays as it is.</source>
        <translation>Die Unterschrift des Unternehmens gilt nicht mehr für sie; was du geantwortet hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Take it from an earlier backup.</source>
        <translation>Nimm sie aus einer früheren Sicherung.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Nothing was saved; your wallet was not touched.</source>
        <translation>Gespeichert wurde nichts; deine Brieftasche blieb unberührt.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write into.</source>
        <translation>Wähle einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>No request that you approved promised this reward.</source>
        <translation>Keine Anfrage, der du zugestimmt hast, hat das versprochen.</translation>
    </message>
    <message>
        <source>There is nothing that would prove it; nothing was saved.</source>
        <translation>Nichts könnte es nachweisen; gespeichert wurde nichts.</translation>
    </message>
    <message>
        <source>Ask the company for what it said in writing.</source>
        <translation>Bitte das Unternehmen schriftlich um das, was es gesagt hat.</translation>
    </message>
    <message>
        <source>The promise is not broken: it was kept, or its day has not passed.</source>
        <translation>Das Versprechen ist nicht gebrochen: es wurde gehalten, oder sein Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Gespeichert wurde nichts.</translation>
    </message>
    <message>
        <source>Wait until its day has passed.</source>
        <translation>Warte, bis sein Tag vorbei ist.</translation>
    </message>
    <message>
        <source>No rule “%1” can be made of this request.</source>
        <translation>Aus dieser Anfrage kann keine Regel „%1“ werden.</translation>
    </message>
    <message>
        <source>No rule was written.</source>
        <translation>Es wurde keine Regel geschrieben.</translation>
    </message>
    <message>
        <source>fieldfare-cli rule possible lists those that can.</source>
        <translation>fieldfare-cli rule possible zählt die möglichen auf.</translation>
    </message>
    <message>
        <source>There is no rule “%1” in this wallet.</source>
        <translation>Eine Regel „%1“ gibt es in dieser Brieftasche nicht.</translation>
    </message>
    <message>
        <source>Settings lists the rules that there are.</source>
        <translation>Die Einstellungen zeigen, welche Regeln es gibt.</translation>
    </message>
    <message>
        <source>The rule %1 says something that this program does not know.</source>
        <translation>Die Regel %1 sagt etwas, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>No rule answers anything as long as it is there.</source>
        <translation>Solange es sie gibt, beantwortet keine Regel etwas.</translation>
    </message>
    <message>
        <source>Open the wallet with the newest Fieldfare.</source>
        <translation>Öffne die Brieftasche mit dem neuesten Fieldfare.</translation>
    </message>
</context>
<context>
    <name>fieldfare::FactorsPane</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>Notwendig</translation>
    </message>
    <message>
        <source>usual fields I ordered</source>
        <translation>übliche Felder, bestellt</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Nutzungsauswertung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation>Profilbildung</translation>
    </message>
    <message>
        <source>Sale, or not said</source>
        <translation>Verkauf, oder nicht gesagt</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Each started year</source>
        <translation>Jedes begonnene Jahr</translation>
    </message>
    <message>
        <source>Until withdrawn, years</source>
        <translation>Bis zum Widerruf, Jahre</translation>
    </message>
    <message>
        <source>Each recipient</source>
        <translation>Jeder Empfänger</translation>
    </message>
    <message>
        <source>Breach in 3 years</source>
        <translation>Datenpanne in 3 Jahren</translation>
    </message>
    <message>
        <source>years, at most</source>
        <translation>Jahre, höchstens</translation>
    </message>
    <message>
        <source>all recipients, at most</source>
        <translation>alle Empfänger, höchstens</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
    <message>
        <source>2 set</source>
        <translation>2 gesetzt</translation>
    </message>
    <message>
        <source>Limits: what counts at most</source>
        <translation>Grenzen: was höchstens zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Combinations: %n set</source>
        <translation>
            <numerusform>Kombinationen: %n gesetzt</numerusform>
            <numerusform>Kombinationen: %n gesetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::FactorsSection</name>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Open My data</source>
        <translation>Meine Daten öffnen</translation>
    </message>
    <message>
        <source>What a use costs against a field’s price</source>
        <translation>Was eine Nutzung kostet, gemessen am Preis eines Feldes</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Analytics × %1, marketing × %2, profiling × %3, sale × %4, after a breach × %5</source>
        <translation>Nutzungsauswertung × %1, Werbung × %2, Profilbildung × %3, Verkauf × %4, nach einer Datenpanne × %5</translation>
    </message>
</context>
<context>
    <name>fieldfare::FailureBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldPane</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Noch kein Preis</translation>
    </message>
    <message>
        <source>Marketing, kept 2 years, one recipient</source>
        <translation>Werbung, 2 Jahre aufbewahrt, ein Empfänger</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Preisverlauf</translation>
    </message>
    <message>
        <source>For a company or purpose</source>
        <translation>Je Unternehmen oder Zweck</translation>
    </message>
    <message>
        <source>%1, for example</source>
        <translation>%1, zum Beispiel</translation>
    </message>
    <message>
        <source>Your ask %1</source>
        <translation>Dein Preis %1</translation>
    </message>
    <message>
        <source>base, %1</source>
        <translation>Grundpreis, %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n gesetzt</numerusform>
            <numerusform>%n gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices for a company or purpose: %1</source>
        <translation>Preise für ein Unternehmen oder einen Zweck: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldRowsModel</name>
    <message>
        <source>choose another value</source>
        <translation>anderen Inhalt wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 instead: %2</source>
        <translation>Stattdessen %1: %2</translation>
    </message>
    <message>
        <source>You have none</source>
        <translation>Du hast keinen</translation>
    </message>
    <message>
        <source>They can do without</source>
        <translation>Geht auch ohne</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>Gesamte Anfrage</translation>
    </message>
    <message>
        <source>goes beyond what they say it is for</source>
        <translation>geht über den genannten Zweck hinaus</translation>
    </message>
    <message>
        <source>Goes beyond what they say it is for.</source>
        <translation>Geht über den genannten Zweck hinaus.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Your ask %1</source>
        <translation>Dein Preis %1</translation>
    </message>
    <message>
        <source>Offered %1</source>
        <translation>Geboten %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldRowsView</name>
    <message>
        <source>What they ask for</source>
        <translation>Wonach gefragt ist</translation>
    </message>
    <message>
        <source>Show the values</source>
        <translation>Inhalte zeigen</translation>
    </message>
    <message>
        <source>Space ticks a field, Enter opens its sum.</source>
        <translation>Die Leertaste kreuzt ein Feld an, die Eingabetaste öffnet seine Rechnung.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Mask the values</source>
        <translation>Inhalte verdecken</translation>
    </message>
    <message>
        <source>Which value</source>
        <translation>Welcher Inhalt</translation>
    </message>
    <message>
        <source>How your ask for %1 comes about</source>
        <translation>So kommt dein Preis für %1 zustande</translation>
    </message>
    <message>
        <source>You ask</source>
        <translation>Verlangt</translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldsDelegate</name>
    <message>
        <source>Ask for %1</source>
        <translation>Preis für %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldsModel</name>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>%1 % of it</source>
        <translation>zu %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n weiteres Feld</numerusform>
            <numerusform>%n weitere Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer values</source>
        <translation>Weniger Inhalte</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Inhalt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>masked: %1</source>
        <translation>verdeckt: %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Bei wem es liegt</translation>
    </message>
</context>
<context>
    <name>fieldfare::FieldsTable</name>
    <message>
        <source>Your fields</source>
        <translation>Deine Felder</translation>
    </message>
</context>
<context>
    <name>fieldfare::FiguresView</name>
    <message>
        <source>Asked against paid</source>
        <translation>Verlangt und gezahlt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>fields held, by group</source>
        <translation>Felder, die dort liegen, nach Gruppe</translation>
    </message>
    <message>
        <source>Letters due</source>
        <translation>Schreiben mit Frist</translation>
    </message>
    <message>
        <source>What they have given</source>
        <translation>Du hast bekommen</translation>
    </message>
    <message>
        <source>no company has paid anything</source>
        <translation>noch nichts gezahlt</translation>
    </message>
    <message numerus="yes">
        <source>from %n company(s)</source>
        <translation>
            <numerusform>von %n Unternehmen</numerusform>
            <numerusform>von %n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open letters</source>
        <translation>Offene Schreiben</translation>
    </message>
    <message>
        <source>none overdue</source>
        <translation>keins überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Companies that hold data</source>
        <translation>Unternehmen mit Daten</translation>
    </message>
    <message>
        <source>%1 breached, %2 paid anything</source>
        <translation>Datenpanne %1, gezahlt %2</translation>
    </message>
    <message>
        <source>What they hold, at your prices, once</source>
        <translation>Was dort liegt, zu deinen Preisen, einmal</translation>
    </message>
    <message>
        <source>A claim that you make, not a debt that the law knows</source>
        <translation>Forderung, keine Schuld, die das Gesetz kennt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Verlangt %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Gezahlt %1</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1, answer by then</source>
        <translation>%1, Antwort bis dahin</translation>
    </message>
    <message>
        <source>No letter waits for an answer.</source>
        <translation>Kein Schreiben wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Did you write to %1?</source>
        <translation>Geschrieben an %1?</translation>
    </message>
    <message>
        <source>Remind %1</source>
        <translation>Erinnern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag drüber</numerusform>
            <numerusform>%n Tage drüber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answer was due</source>
        <translation>%1, war fällig</translation>
    </message>
    <message>
        <source>Deal with the %1 breach</source>
        <translation>Datenpanne erledigen: %1</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Sie geschah am %1</translation>
    </message>
    <message>
        <source>Look at what was skipped</source>
        <translation>Ausgelassenes ansehen</translation>
    </message>
    <message numerus="yes">
        <source>They hold %n field(s), %1 at your prices.</source>
        <translation>
            <numerusform>Dort liegt %n Feld, zu deinen Preisen %1.</numerusform>
            <numerusform>Dort liegen %n Felder, zu deinen Preisen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Breached on %1.</source>
        <translation>Datenpanne am %1.</translation>
    </message>
    <message>
        <source>One click makes a numbered charge or an erasure letter: a PDF and a draft in your mail program.</source>
        <translation>Ein Klick macht eine nummerierte Abrechnung oder ein Löschverlangen: ein PDF und einen Entwurf in deinem Mailprogramm.</translation>
    </message>
    <message>
        <source>Write to the worst of them: %1</source>
        <translation>An den schlimmsten Fall schreiben: %1</translation>
    </message>
    <message>
        <source>Open the company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Earned by month</source>
        <translation>Verdient nach Monat</translation>
    </message>
    <message>
        <source>used</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>einzulösen</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Earned in %1</source>
        <translation>Verdient in %1</translation>
    </message>
    <message>
        <source>%1 used, %2 to use</source>
        <translation>%1 eingelöst, %2 einzulösen</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>none meets your prices</source>
        <translation>keine erreicht deine Preise</translation>
    </message>
    <message>
        <source>Nothing ends soon.</source>
        <translation>Nichts endet bald.</translation>
    </message>
    <message>
        <source>%1’s offer of %2</source>
        <translation>%1 bietet %2</translation>
    </message>
    <message>
        <source>%1 below your ask</source>
        <translation>%1 unter deinem Preis</translation>
    </message>
    <message>
        <source>It meets your ask</source>
        <translation>Das erreicht deinen Preis</translation>
    </message>
    <message>
        <source>one meets your prices</source>
        <translation>eine erreicht deine Preise</translation>
    </message>
    <message>
        <source>%1 meet your prices</source>
        <translation>%1 erreichen deine Preise</translation>
    </message>
    <message>
        <source>Answer the request that meets your prices</source>
        <translation>Beantworte die Anfrage, die deine Preise erreicht</translation>
    </message>
    <message>
        <source>Answer %1 requests that meet your prices</source>
        <translation>Beantworte %1 Anfragen, die deine Preise erreichen</translation>
    </message>
    <message>
        <source>Earned in all years</source>
        <translation>Verdient in allen Jahren</translation>
    </message>
    <message>
        <source>Earned by year</source>
        <translation>Verdient nach Jahr</translation>
    </message>
    <message>
        <source>%1 must delete</source>
        <translation>%1 muss löschen</translation>
    </message>
    <message>
        <source>Agreement of %1 ends, %2</source>
        <translation>Vereinbarung von %1 endet, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::FileDialogs</name>
    <message>
        <source>Open a wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>Wallets (*.fieldfare);;All files (*)</source>
        <translation>Brieftaschen (*.fieldfare);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>fieldfare::Formats</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>spätestens %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::HandForm</name>
    <message>
        <source>Record an offer by hand</source>
        <translation>Angebot von Hand vermerken</translation>
    </message>
    <message>
        <source>I ordered something there that needs this</source>
        <translation>Ich habe dort etwas bestellt, das dies braucht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Its web address, if you know it</source>
        <translation>Seine Webadresse, wenn du sie kennst</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How long they keep it</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Who else gets it, with commas between</source>
        <translation>Wer es noch bekommt, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>They give</source>
        <translation>Geboten</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Wann es kommt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Later, promised</source>
        <translation>Später, versprochen</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Angebot vermerken</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Wonach gefragt ist</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Not said, counts as sale</source>
        <translation>Nicht gesagt, zählt als Verkauf</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>An amount off</source>
        <translation>Ein Nachlass als Betrag</translation>
    </message>
    <message>
        <source>A percentage off</source>
        <translation>Ein Nachlass in Prozent</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Free months</source>
        <translation>Freie Monate</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>How much? An amount such as %1 is needed.</source>
        <translation>Wie viel? Ein Betrag wie %1 wird gebraucht.</translation>
    </message>
    <message>
        <source>How many percent? A number up to 100 is needed.</source>
        <translation>Wie viel Prozent? Eine Zahl bis 100 wird gebraucht.</translation>
    </message>
    <message>
        <source>How many points? A whole number is needed.</source>
        <translation>Wie viele Punkte? Eine ganze Zahl wird gebraucht.</translation>
    </message>
    <message>
        <source>How many months? A whole number is needed.</source>
        <translation>Wie viele Monate? Eine ganze Zahl wird gebraucht.</translation>
    </message>
    <message>
        <source>What do they give? A few words are needed.</source>
        <translation>Was wird geboten? Ein paar Worte werden gebraucht.</translation>
    </message>
    <message>
        <source>Which company is it? Its name is needed.</source>
        <translation>Welches Unternehmen ist es? Sein Name wird gebraucht.</translation>
    </message>
    <message>
        <source>What do they want? Tick one field at least.</source>
        <translation>Wonach ist gefragt? Kreuze mindestens ein Feld an.</translation>
    </message>
</context>
<context>
    <name>fieldfare::HeldView</name>
    <message>
        <source>What they hold already</source>
        <translation>Was schon dort liegt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Nothing, as far as you know</source>
        <translation>Nichts, soweit du weißt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::HolderTimeline</name>
    <message>
        <source>Access letter</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Erasure letter</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>%1 entworfen</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1, reminded</source>
        <translation>%1, erinnert</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>Es kam etwas zurück</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>%1 fallen gelassen</translation>
    </message>
    <message>
        <source>First login seen</source>
        <translation>Erster Login</translation>
    </message>
    <message>
        <source>Login seen</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>By your own word</source>
        <translation>Nach eigener Angabe</translation>
    </message>
    <message>
        <source>A letter’s answer says so</source>
        <translation>Eine Auskunft sagt es</translation>
    </message>
    <message>
        <source>A breach list says so</source>
        <translation>Ein Pannenverzeichnis sagt es</translation>
    </message>
    <message>
        <source>You approved</source>
        <translation>Du hast zugestimmt</translation>
    </message>
    <message numerus="yes">
        <source>Breach, %n field(s)</source>
        <translation>
            <numerusform>Datenpanne, %n Feld</numerusform>
            <numerusform>Datenpanne, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>fieldfare::HoldingForm</name>
    <message>
        <source>What %1 holds</source>
        <translation>Was bei %1 liegt</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>2022, 2022-04 or 2022-04-12</source>
        <translation>2022, 2022-04 oder 2022-04-12</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>A day, a month or a year. Empty: today at the latest.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr. Leer: spätestens heute.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is not known which</source>
        <translation>Welcher, ist nicht bekannt</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Kein Feld ist gewählt.</translation>
    </message>
    <message>
        <source>“%1” is no day that has come.</source>
        <translation>„%1“ ist kein Tag, der schon war.</translation>
    </message>
</context>
<context>
    <name>fieldfare::HoldingWords</name>
    <message>
        <source>possibly</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing has left: you can still take your answer back.</source>
        <translation>Nichts ist hinaus: Du kannst deine Antwort noch zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing has left: your answer waits to be sent.</source>
        <translation>Nichts ist hinaus: Deine Antwort wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>Your answer is on its way.</source>
        <translation>Deine Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>They refused your answer, but they had it in their hands.</source>
        <translation>Deine Antwort wurde abgewiesen, aber sie lag dort schon vor.</translation>
    </message>
    <message>
        <source>Your answer was sent, and nothing tells whether it arrived. It is tried again until the request ends.</source>
        <translation>Deine Antwort wurde gesendet, und nichts sagt, ob sie ankam. Es wird weiter versucht, bis die Anfrage endet.</translation>
    </message>
    <message>
        <source>Your answer was given up, and nothing tells whether it had arrived before.</source>
        <translation>Deine Antwort wurde fallen gelassen, und nichts sagt, ob sie vorher angekommen war.</translation>
    </message>
</context>
<context>
    <name>fieldfare::HoldingsSection</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>Holds %Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld liegt dort</numerusform>
            <numerusform>%Ln Felder liegen dort</numerusform>
        </translation>
    </message>
    <message>
        <source>asked %1, paid %2</source>
        <translation>verlangt %1, gezahlt %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>It is not known which value</source>
        <translation>Welcher Inhalt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>How the ask for %1 comes about</source>
        <translation>So kommt der Preis für %1 zustande</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>%1. You never sell it: only erasing settles it.</source>
        <translation>%1. Du verkaufst es niemals: Nur Löschen gleicht es aus.</translation>
    </message>
    <message>
        <source>They do not hold it</source>
        <translation>Es liegt nicht dort</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was sich ergibt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldfare::ImportStep</name>
    <message>
        <source>Who holds what of you?</source>
        <translation>Wo liegt was von dir?</translation>
    </message>
    <message>
        <source>Drop an export, or later</source>
        <translation>Export ablegen, oder später</translation>
    </message>
    <message>
        <source>Every login in a password manager is a company that holds at least an e-mail or a user name. Nothing is sent anywhere.</source>
        <translation>Jeder Login in einem Passwortmanager ist ein Unternehmen, bei dem mindestens eine E-Mail-Adresse oder ein Benutzername liegt. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Bitwarden, KeePassXC, Chrome, Edge, Brave, Firefox or Safari</source>
        <translation>Bitwarden, KeePassXC, Chrome, Edge, Brave, Firefox oder Safari</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop the export here</source>
        <translation>Leg den Export hier ab</translation>
    </message>
    <message>
        <source>You see what is in it before anything is taken in. Passwords, one-time codes and notes are dropped while it is read.</source>
        <translation>Du siehst, was darin ist, bevor etwas übernommen wird. Passwörter, Einmalcodes und Notizen fallen beim Lesen weg.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Export wählen</translation>
    </message>
    <message>
        <source>Exports (*.json *.csv);;All files (*)</source>
        <translation>Exporte (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>fieldfare::ImportWords</name>
    <message>
        <source>Breach list</source>
        <translation>Pannenverzeichnis</translation>
    </message>
    <message>
        <source>About %1 s left</source>
        <translation>Noch etwa %1 s</translation>
    </message>
    <message>
        <source>About %1 min left</source>
        <translation>Noch etwa %1 min</translation>
    </message>
</context>
<context>
    <name>fieldfare::ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>or %1 · its kind is recognised</source>
        <translation>oder %1 · die Art wird erkannt</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>wähle eine</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Leg eine Datei hier ab</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>No file is open here</source>
        <translation>Hier ist keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Drop an export of your password manager or browser, or a list of breaches. You see what it would bring before anything is taken in, and passwords are dropped while reading.</source>
        <translation>Leg einen Export deines Passwortmanagers oder Browsers ab, oder ein Pannenverzeichnis. Du siehst, was er bringen würde, bevor etwas übernommen wird, und Passwörter fallen beim Lesen weg.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in the file</source>
        <translation>
            <numerusform>%n Eintrag in der Datei</numerusform>
            <numerusform>%n Einträge in der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>Breach list</source>
        <translation>Pannenverzeichnis</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n Datenpanne</numerusform>
            <numerusform>%n Datenpannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s)</source>
        <translation>
            <numerusform>%n Bestand</numerusform>
            <numerusform>%n Bestände</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an export</source>
        <translation>Export wählen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Taking in %1</source>
        <translation>%1 wird übernommen</translation>
    </message>
    <message>
        <source>Taking in the breach list</source>
        <translation>Das Pannenverzeichnis wird übernommen</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>%1 wird zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>What it alone said of breaches is gone.</source>
        <translation>Was nur sie über Datenpannen sagte, ist weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n holding(s) lost what this file proved of them; what nothing else proves is gone.</source>
        <translation>
            <numerusform>%n Bestand verlor, was diese Datei belegte; was sonst nichts belegt, ist weg.</numerusform>
            <numerusform>%n Bestände verloren, was diese Datei belegte; was sonst nichts belegt, ist weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>A copy in a backup or a bin of your own would still have the passwords.</source>
        <translation>Eine Kopie in einer Sicherung oder deinem Papierkorb hätte die Passwörter noch.</translation>
    </message>
    <message>
        <source>The file could not be deleted: %1.</source>
        <translation>Die Datei ließ sich nicht löschen: %1.</translation>
    </message>
    <message>
        <source>It still lies in %1, with your passwords. Delete it there.</source>
        <translation>Sie liegt noch in %1, mit deinen Passwörtern. Lösch sie dort.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>fieldfare::LetterActions</name>
    <message>
        <source>Open in mail</source>
        <translation>Als E-Mail öffnen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Save as .eml</source>
        <translation>Als .eml sichern</translation>
    </message>
    <message>
        <source>Erase instead</source>
        <translation>Lieber löschen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>They did it</source>
        <translation>Wurde erfüllt</translation>
    </message>
    <message>
        <source>Record what came</source>
        <translation>Eingang vermerken</translation>
    </message>
    <message>
        <source>After sending: “Did you send it?”</source>
        <translation>Danach: „Gesendet?“</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Fallen lassen</translation>
    </message>
</context>
<context>
    <name>fieldfare::LetterCourse</name>
    <message>
        <source>What came back, and what happened</source>
        <translation>Was zurückkam, und was geschah</translation>
    </message>
    <message>
        <source>Kept with it</source>
        <translation>Dabei aufbewahrt</translation>
    </message>
    <message>
        <source>Add what came, or drop it here</source>
        <translation>Füge hinzu, was kam, oder leg es hier ab</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Schreiben öffnen</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Das Schreiben</translation>
    </message>
    <message>
        <source>Answer was due</source>
        <translation>Antwort war fällig</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>fieldfare::LetterShown</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n Tag drüber</numerusform>
            <numerusform>%n Tage drüber</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, reminded</source>
        <translation>%1, erinnert</translation>
    </message>
    <message>
        <source>%1, reminder due</source>
        <translation>%1, Erinnerung fällig</translation>
    </message>
    <message>
        <source>%1 · did you send it?</source>
        <translation>%1 · hast du es gesendet?</translation>
    </message>
    <message>
        <source>%1 · not sent</source>
        <translation>%1 · nicht gesendet</translation>
    </message>
    <message>
        <source>sent %1 · due %2</source>
        <translation>gesendet %1 · fällig %2</translation>
    </message>
    <message>
        <source>reminded · due %1</source>
        <translation>erinnert · fällig %1</translation>
    </message>
    <message>
        <source>sent %1, was due %2</source>
        <translation>gesendet %1, war fällig %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, nach %n Tag</numerusform>
            <numerusform>%1, nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>by you on %1</source>
        <translation>von dir am %1</translation>
    </message>
    <message>
        <source>Access, to %1</source>
        <translation>Auskunft, an %1</translation>
    </message>
    <message>
        <source>Erasure, to %1</source>
        <translation>Löschung, an %1</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <translation>Abrechnung an %1</translation>
    </message>
    <message>
        <source>to be printed, no address is known</source>
        <translation>zu drucken, keine Adresse bekannt</translation>
    </message>
    <message>
        <source>by mail to %1</source>
        <translation>per E-Mail an %1</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Article 15 GDPR</source>
        <translation>Artikel 15 DSGVO</translation>
    </message>
    <message>
        <source>Article 17 GDPR</source>
        <translation>Artikel 17 DSGVO</translation>
    </message>
</context>
<context>
    <name>fieldfare::LettersPage</name>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Schreiben suchen</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Neues Schreiben</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Welche Schreiben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No letter is here</source>
        <translation>Hier ist kein Schreiben</translation>
    </message>
    <message>
        <source>A letter asks a company what it holds of you, to erase it, or what it owes you at your prices. It is drafted here and sent by your own mail program.</source>
        <translation>Ein Schreiben fragt ein Unternehmen, was dort von dir liegt, verlangt die Löschung oder rechnet zu deinen Preisen ab. Es wird hier entworfen und von deinem eigenen Mailprogramm gesendet.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Schreiben entwerfen</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Voriges Schreiben</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächstes Schreiben</translation>
    </message>
    <message>
        <source>What they hold</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translation>Schreiben als PDF sichern</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>Ich habe es gesendet…</translation>
    </message>
    <message>
        <source>Open as a link of the mail program</source>
        <translation>Als Link des Mailprogramms öffnen</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml sichern…</translation>
    </message>
    <message>
        <source>See it as PDF</source>
        <translation>Als PDF ansehen</translation>
    </message>
    <message>
        <source>Abandon…</source>
        <translation>Fallen lassen…</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>More about this letter</source>
        <translation>Mehr zu diesem Schreiben</translation>
    </message>
    <message>
        <source>Did you send the reminder?</source>
        <translation>Hast du die Erinnerung gesendet?</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Hast du es gesendet?</translation>
    </message>
    <message>
        <source>Only you know: your mail program sent it, not Fieldfare.</source>
        <translation>Das weißt nur du: Gesendet hat es dein Mailprogramm, nicht Fieldfare.</translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>Ja, heute</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag…</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No, not sent</source>
        <translation>Nein, nicht gesendet</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Kein Programm auf diesem Rechner öffnet %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save it, and open it from there.</source>
        <translation>Nichts wurde gesendet. Sichere es und öffne es von dort.</translation>
    </message>
    <message>
        <source>No mail program answers.</source>
        <translation>Kein Mailprogramm antwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save the letter, and send it from there.</source>
        <translation>Nichts wurde gesendet. Sichere das Schreiben und sende es von dort.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>E-Mail (*.eml)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Schreiben sichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>When did you remind them?</source>
        <translation>Wann hast du erinnert?</translation>
    </message>
    <message>
        <source>When did you send it?</source>
        <translation>Wann hast du es gesendet?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Sent on that day</source>
        <translation>An dem Tag gesendet</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>fieldfare::LockSection</name>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock with this computer’s keychain</source>
        <translation>Mit dem Schlüsselbund dieses Rechners entsperren</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps or its session is locked</source>
        <translation>Sperren, wenn der Rechner schläft oder die Sitzung gesperrt wird</translation>
    </message>
    <message>
        <source>Lock when nothing happens for</source>
        <translation>Sperren, wenn nichts geschieht, nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Anyone who can open your session can open the wallet.</source>
        <translation>Wer deine Sitzung öffnen kann, kann die Brieftasche öffnen.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Nobody can recover a lost one.</source>
        <translation>Eine verlorene kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>The passphrase is kept by the computer’s keychain. Anyone who can open your session can open the wallet then.</source>
        <translation>Der Schlüsselbund des Rechners bewahrt die Passphrase auf. Wer deine Sitzung öffnen kann, kann dann die Brieftasche öffnen.</translation>
    </message>
    <message>
        <source>Passphrase of this wallet</source>
        <translation>Passphrase dieser Brieftasche</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>That is not the passphrase of this wallet. Nothing was kept.</source>
        <translation>Das ist nicht die Passphrase dieser Brieftasche. Nichts wurde aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>fieldfare::LookSection</name>
    <message>
        <source>Theme and language</source>
        <translation>Farben und Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Of the window, once Fieldfare is opened anew; of the fields’ names and of new letters at once.</source>
        <translation>Im Fenster, sobald Fieldfare neu geöffnet wird; in Feldnamen und neuen Schreiben sofort.</translation>
    </message>
</context>
<context>
    <name>fieldfare::MainWindow</name>
    <message>
        <source>Fieldfare</source>
        <translation>Fieldfare</translation>
    </message>
    <message>
        <source>%1 – Fieldfare</source>
        <translation>%1 – Fieldfare</translation>
    </message>
</context>
<context>
    <name>fieldfare::MergeForm</name>
    <message>
        <source>Merge %1 into</source>
        <translation>%1 zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge %1 companies into</source>
        <translation>%1 Unternehmen zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Companies to merge into</source>
        <translation>Unternehmen, mit dem zusammengeführt wird</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>It keeps its name and takes over domains, fields, letters and what was given. Each can be split off again as it was.</source>
        <translation>Es behält seinen Namen und übernimmt Domänen, Felder, Schreiben und was gegeben wurde. Jedes lässt sich wieder abtrennen, wie es war.</translation>
    </message>
    <message>
        <source>No company is chosen.</source>
        <translation>Kein Unternehmen ist gewählt.</translation>
    </message>
    <message>
        <source>This is the company itself.</source>
        <translation>Das ist das Unternehmen selbst.</translation>
    </message>
</context>
<context>
    <name>fieldfare::MyDataPage</name>
    <message>
        <source>Change the price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niemals</translation>
    </message>
    <message>
        <source>Prices for a company or purpose …</source>
        <translation>Preise für ein Unternehmen oder einen Zweck …</translation>
    </message>
    <message>
        <source>Show for 8 seconds</source>
        <translation>8 Sekunden zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Change the value …</source>
        <translation>Inhalt ändern …</translation>
    </message>
    <message>
        <source>Add a value …</source>
        <translation>Inhalt hinzufügen …</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Inhalt entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Bei wem es liegt</translation>
    </message>
    <message numerus="yes">
        <source>%n general price(s) are replaced: %1 of the catalogue’s figures.</source>
        <translation>
            <numerusform>%n allgemeiner Preis wird ersetzt: %1 der Zahlen im Katalog.</numerusform>
            <numerusform>%n allgemeine Preise werden ersetzt: %1 der Zahlen im Katalog.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are “never” now and get a price.</source>
        <translation>
            <numerusform>%n davon ist jetzt „niemals“ und bekommt einen Preis.</numerusform>
            <numerusform>%n davon sind jetzt „niemals“ und bekommen einen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices for a company or purpose, fields of your own and what multiplies your asks stay. The history keeps every former price.</source>
        <translation>Preise für ein Unternehmen oder einen Zweck, eigene Felder und was deine Preise vervielfacht, bleiben. Der Preisverlauf behält jeden früheren Preis.</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n price(s)</source>
        <translation>
            <numerusform>%n Preis ersetzen</numerusform>
            <numerusform>%n Preise ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>What multiplies your asks</source>
        <translation>Was deine Preise vervielfacht</translation>
    </message>
    <message>
        <source>No field is called that</source>
        <translation>So heißt kein Feld</translation>
    </message>
    <message>
        <source>A field of your own can be added, under a path that you choose.</source>
        <translation>Ein eigenes Feld lässt sich hinzufügen, unter einem Pfad, den du wählst.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Inhalt hinzufügen</translation>
    </message>
    <message>
        <source>Modest prices</source>
        <translation>Maßvolle Preise</translation>
    </message>
    <message>
        <source>Firm prices</source>
        <translation>Übliche Preise</translation>
    </message>
    <message>
        <source>Dear prices</source>
        <translation>Hohe Preise</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Alle Preise</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Requests from your own network</source>
        <translation>Anfragen aus deinem eigenen Netz</translation>
    </message>
    <message>
        <source>What Fieldfare connects to</source>
        <translation>Womit Fieldfare sich verbindet</translation>
    </message>
    <message>
        <source>Only to companies, and only after a click on a button that names the host: to fetch a request, and to send your answer or withdraw it. An answer that did not get through is sent again to the same host until you give it up. It looks for no updates, rates or breach lists, and tells nobody how you use it.</source>
        <translation>Nur mit Unternehmen, und nur nach einem Klick auf einen Knopf, der den Rechner nennt: um eine Anfrage zu holen, und um deine Antwort zu senden oder zu widerrufen. Eine Antwort, die nicht durchkam, geht noch einmal an denselben Rechner, bis du sie fallen lässt. Nach Updates, Kursen oder Pannenverzeichnissen wird nicht gesucht, und niemand erfährt, wie du Fieldfare benutzt.</translation>
    </message>
    <message>
        <source>What they see of you then</source>
        <translation>Was dort von dir zu sehen ist</translation>
    </message>
    <message>
        <source>Your internet address and the time. No cookie, no referrer, no language and no name of this program; no redirect is followed, and no connection is shared between two requests.</source>
        <translation>Deine Internetadresse und die Uhrzeit. Kein Cookie, kein Referrer, keine Sprache und kein Name dieses Programms; keiner Weiterleitung wird gefolgt, und keine zwei Anfragen teilen sich eine Verbindung.</translation>
    </message>
    <message>
        <source>Off, requests that lead to this computer or to your home’s network are refused, so that nobody can use your wallet to reach your router or printer. Turn it on to try requests of your own; plain http to this computer is allowed then too.</source>
        <translation>Ist es aus, werden Anfragen abgewiesen, die zu diesem Rechner oder in dein Heimnetz führen, damit niemand über deine Brieftasche deinen Router oder Drucker erreicht. Schalte es ein, um eigene Anfragen auszuprobieren; dann ist auch einfaches http zu diesem Rechner erlaubt.</translation>
    </message>
</context>
<context>
    <name>fieldfare::NewLetterDialog</name>
    <message>
        <source>New letter</source>
        <translation>Neues Schreiben</translation>
    </message>
    <message>
        <source>To which company</source>
        <translation>An welches Unternehmen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Draft the letter</source>
        <translation>Schreiben entwerfen</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was es verlangt</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Schreibens</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) held</source>
        <translation>
            <numerusform>%n Feld liegt dort</numerusform>
            <numerusform>%n Felder liegen dort</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandon letter %1</source>
        <translation>Schreiben %1 fallen lassen</translation>
    </message>
    <message>
        <source>Its clock stops, and no reminder will be drafted. %1 may still have to answer, but nothing here will tell you when. The letter and what came back stay in the wallet. This cannot be taken back.</source>
        <translation>Seine Frist läuft nicht weiter, und keine Erinnerung wird entworfen. %1 muss vielleicht trotzdem antworten, aber hier sagt dir nichts mehr, wann. Das Schreiben und was zurückkam bleiben in der Brieftasche. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The draft was not sent and can then no longer be. It stays in the list as abandoned. This cannot be taken back.</source>
        <translation>Der Entwurf wurde nicht gesendet und kann es dann nicht mehr werden. Er bleibt als fallen gelassen in der Liste. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Abandon the letter</source>
        <translation>Schreiben fallen lassen</translation>
    </message>
</context>
<context>
    <name>fieldfare::NewcomerView</name>
    <message>
        <source>Three steps, one evening. Nothing is sent anywhere.</source>
        <translation>Drei Schritte, ein Abend. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>See who holds what</source>
        <translation>Sieh, wo was liegt</translation>
    </message>
    <message>
        <source>Drop the export of your password manager: every login is a company that holds at least an e-mail or a user name. The companies and breaches that Fieldfare brings along are compared on this computer.</source>
        <translation>Leg den Export deines Passwortmanagers ab: Jeder Login ist ein Unternehmen, bei dem mindestens eine E-Mail-Adresse oder ein Benutzername liegt. Mit den Unternehmen und Datenpannen, die Fieldfare mitbringt, wird auf diesem Rechner verglichen.</translation>
    </message>
    <message>
        <source>Passwords are skipped while reading and stored nowhere. You see a preview before anything is taken in.</source>
        <translation>Passwörter werden beim Lesen ausgelassen und nirgends gespeichert. Du siehst eine Vorschau, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>Bitwarden, KeePassXC, Chrome, Firefox …</source>
        <translation>Bitwarden, KeePassXC, Chrome, Firefox …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop the export here</source>
        <translation>Leg den Export hier ab</translation>
    </message>
    <message>
        <source>Look at your prices</source>
        <translation>Sieh deine Preise an</translation>
    </message>
    <message>
        <source>Open My data</source>
        <translation>Meine Daten öffnen</translation>
    </message>
    <message>
        <source>Write to the worst of them</source>
        <translation>An den schlimmsten Fall schreiben</translation>
    </message>
    <message>
        <source>After step 1 the company with the worst breach stands here, with one click for a numbered charge or an erasure letter: a PDF and a draft in your mail program, with its deadline ticking.</source>
        <translation>Nach Schritt 1 steht hier das Unternehmen mit der schlimmsten Datenpanne, mit einem Klick für eine nummerierte Abrechnung oder ein Löschverlangen: ein PDF und ein Entwurf in deinem Mailprogramm, und die Frist läuft.</translation>
    </message>
    <message>
        <source>after step 1</source>
        <translation>nach Schritt 1</translation>
    </message>
    <message>
        <source>You have prices of your own.</source>
        <translation>Du hast eigene Preise.</translation>
    </message>
    <message>
        <source>modest</source>
        <translation>maßvoll</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>dear</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <translation>Du hast „%1“ gewählt.</translation>
    </message>
    <message>
        <source>Change what feels wrong, and say “never” where no offer shall change it. Ten minutes, or two.</source>
        <translation>Ändere, was sich falsch anfühlt, und sag „niemals“, wo kein Angebot etwas ändern soll. Zehn Minuten, oder zwei.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>noch kein Preis</translation>
    </message>
</context>
<context>
    <name>fieldfare::NoRequests</name>
    <message>
        <source>No company asks you yet</source>
        <translation>Noch fragt dich kein Unternehmen</translation>
    </message>
    <message>
        <source>Record an offer by hand</source>
        <translation>Angebot von Hand vermerken</translation>
    </message>
    <message>
        <source>“10 % off for your e-mail and birthday”: same sum, same ledger</source>
        <translation>„10 % Nachlass für E-Mail-Adresse und Geburtstag“: dieselbe Rechnung, dasselbe Buch</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Angebot vermerken</translation>
    </message>
    <message>
        <source>Send a charge that invites them</source>
        <translation>Eine Abrechnung senden, die einlädt</translation>
    </message>
    <message>
        <source>what they hold, at your prices</source>
        <translation>was dort liegt, zu deinen Preisen</translation>
    </message>
    <message>
        <source>Choose a company</source>
        <translation>Unternehmen wählen</translation>
    </message>
    <message>
        <source>Open what a company sent you</source>
        <translation>Öffnen, was ein Unternehmen dir gesendet hat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a link or file</source>
        <translation>Link oder Datei öffnen</translation>
    </message>
    <message>
        <source>Fieldfare’s way of asking is new: as far as we know, no company uses it today. When one does, its link, its file or its QR code opens here, held against your prices. You need not wait:</source>
        <translation>So zu fragen, wie Fieldfare es kennt, ist neu: Soweit wir wissen, tut es heute kein Unternehmen. Tut es eines, öffnet sich sein Link, seine Datei oder sein QR-Code hier, gemessen an deinen Preisen. Warten musst du nicht:</translation>
    </message>
    <message>
        <source>its link, the file of a request, or a picture of its QR code</source>
        <translation>seinen Link, die Datei einer Anfrage oder ein Bild ihres QR-Codes</translation>
    </message>
    <message>
        <source>A request file, a link or the picture of a QR code can be dropped anywhere on this page, or pasted.</source>
        <translation>Eine Anfragedatei, ein Link oder das Bild eines QR-Codes kann überall auf dieser Seite abgelegt oder eingefügt werden.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a link or QR code</source>
        <translation>Link oder QR-Code einfügen</translation>
    </message>
</context>
<context>
    <name>fieldfare::OfferWords</name>
    <message>
        <source>%1 off</source>
        <translation>%1 Nachlass</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % Nachlass</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until you withdraw</source>
        <translation>bis du widerrufst</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::OpenDialog</name>
    <message>
        <source>Open a link or file</source>
        <translation>Link oder Datei öffnen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>A link begins with openid4vp: or fieldfare:. Opening it here loads nothing yet.</source>
        <translation>Ein Link beginnt mit openid4vp: oder fieldfare:. Ihn hier zu öffnen, lädt noch nichts.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>A request or grant, or a picture of its QR code</source>
        <translation>Eine Anfrage oder Gewährung oder ein Bild ihres QR-Codes</translation>
    </message>
</context>
<context>
    <name>fieldfare::OutboxWords</name>
    <message>
        <source>Perhaps it had the answer already: an earlier try may have arrived.</source>
        <translation>Vielleicht war die Antwort schon dort: Ein früherer Versuch kann angekommen sein.</translation>
    </message>
    <message>
        <source>It answered with %1.</source>
        <translation>Zurück kam %1.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Es kam nicht rechtzeitig etwas zurück.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Das Unternehmen war nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>fieldfare::OutcomeWords</name>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wer fragt</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Datenpanne</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>ein anderer Grund</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>Gegenangebot</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message numerus="yes">
        <source>Approved, %n field(s)</source>
        <translation>
            <numerusform>Zugestimmt, %n Feld</numerusform>
            <numerusform>Zugestimmt, %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Granted, %n field(s)</source>
        <translation>
            <numerusform>Gewährt, %n Feld</numerusform>
            <numerusform>Gewährt, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Declined, not sent</source>
        <translation>Abgelehnt, nicht gesendet</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Countered at %1</source>
        <translation>Gegenangebot zu %1</translation>
    </message>
    <message>
        <source>Nothing is proven</source>
        <translation>Nichts ist belegt</translation>
    </message>
    <message>
        <source>Self-consistent</source>
        <translation>In sich stimmig</translation>
    </message>
    <message>
        <source>Offer proven</source>
        <translation>Angebot belegt</translation>
    </message>
    <message>
        <source>Grant proven</source>
        <translation>Gewährung belegt</translation>
    </message>
</context>
<context>
    <name>fieldfare::Overview</name>
    <message>
        <source>Access letter</source>
        <translation>Auskunftsverlangen</translation>
    </message>
    <message>
        <source>Erasure letter</source>
        <translation>Löschverlangen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Abrechnung</translation>
    </message>
</context>
<context>
    <name>fieldfare::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Choose the export</source>
        <translation>Export wählen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
</context>
<context>
    <name>fieldfare::OwnPricesDialog</name>
    <message>
        <source>%1: prices for a company or purpose</source>
        <translation>%1: Preise für ein Unternehmen oder einen Zweck</translation>
    </message>
    <message>
        <source>Prices for a company or purpose</source>
        <translation>Preise für ein Unternehmen oder einen Zweck</translation>
    </message>
    <message>
        <source>The most specific price counts: company and purpose, then company, then purpose, then the general one. A price can open for one company what is otherwise never.</source>
        <translation>Es zählt der genaueste Preis: Unternehmen und Zweck, dann Unternehmen, dann Zweck, dann der allgemeine. Ein Preis kann für ein Unternehmen öffnen, was sonst niemals zu haben ist.</translation>
    </message>
    <message>
        <source>Every company</source>
        <translation>Jedes Unternehmen</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Jeder Zweck</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niemals</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Preis setzen</translation>
    </message>
    <message>
        <source>A company that is not in the list</source>
        <translation>Ein Unternehmen, das nicht in der Liste steht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
</context>
<context>
    <name>fieldfare::PageDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fieldfare::PaneListModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>fieldfare::PaperPreview</name>
    <message>
        <source>The letter</source>
        <translation>Das Schreiben</translation>
    </message>
</context>
<context>
    <name>fieldfare::PaperSheet</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>fieldfare::PaperView</name>
    <message>
        <source>Page preview</source>
        <translation>Vorschau der Seite</translation>
    </message>
</context>
<context>
    <name>fieldfare::PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The wallet closes for a moment while its file is written anew, and opens again. Nobody can recover a lost passphrase.</source>
        <translation>Die Brieftasche schließt sich kurz, während ihre Datei neu geschrieben wird, und öffnet sich wieder. Eine verlorene Passphrase kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Gib zuerst die jetzige Passphrase ein.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Gib eine neue Passphrase ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>The new passphrase is the present one.</source>
        <translation>Die neue Passphrase ist die jetzige.</translation>
    </message>
    <message>
        <source>Looking whether the present passphrase fits…</source>
        <translation>Prüft, ob die jetzige Passphrase passt…</translation>
    </message>
    <message>
        <source>Writing the file anew and reading it through…</source>
        <translation>Schreibt die Datei neu und liest sie durch…</translation>
    </message>
    <message>
        <source>Opening the wallet again…</source>
        <translation>Öffnet die Brieftasche wieder…</translation>
    </message>
    <message>
        <source>That is not the present passphrase. Nothing was changed.</source>
        <translation>Das ist nicht die jetzige Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The passphrase stays as it was. %1</source>
        <translation>Die Passphrase bleibt, wie sie war. %1</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Die Passphrase ist geändert</translation>
    </message>
    <message>
        <source>Copies that you made before still open with the former passphrase, and hold what the wallet held then. Make a new copy, and delete the old ones where somebody may know it.</source>
        <translation>Frühere Kopien öffnen sich weiter mit der früheren Passphrase und enthalten, was die Brieftasche damals enthielt. Sichere eine neue Kopie und lösche die alten, wo jemand sie kennen könnte.</translation>
    </message>
    <message>
        <source>An emergency sheet with the former passphrase opens those copies alone: print a new sheet and destroy the old one.</source>
        <translation>Ein Notfallblatt mit der früheren Passphrase öffnet nur diese Kopien: Drucke ein neues und vernichte das alte.</translation>
    </message>
    <message>
        <source>The computer’s keychain did not take the new passphrase. Unlocking by keychain is off until you turn it on again.</source>
        <translation>Der Schlüsselbund des Rechners nahm die neue Passphrase nicht an. Mit ihm wird nicht mehr entsperrt, bis du ihn wieder einschaltest.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save a new emergency sheet</source>
        <translation>Neues Notfallblatt sichern</translation>
    </message>
</context>
<context>
    <name>fieldfare::PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>fieldfare::PassphraseStep</name>
    <message>
        <source>One file, one passphrase.</source>
        <translation>Eine Datei, eine Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>I know that nobody can recover a lost passphrase.</source>
        <translation>Ich weiß, dass eine verlorene Passphrase niemand wiederherstellen kann.</translation>
    </message>
    <message>
        <source>Go on to prices</source>
        <translation>Weiter zu den Preisen</translation>
    </message>
    <message>
        <source>Place and passphrase</source>
        <translation>Ort und Passphrase</translation>
    </message>
    <message>
        <source>Everything is in one encrypted file on this computer. Nobody can recover a lost passphrase, not even the people who made this program.</source>
        <translation>Alles liegt in einer verschlüsselten Datei auf diesem Rechner. Eine verlorene Passphrase kann niemand wiederherstellen, auch nicht die Leute, die dieses Programm gemacht haben.</translation>
    </message>
    <message>
        <source>Where the file shall be</source>
        <translation>Wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Wallets (*.fieldfare)</source>
        <translation>Brieftaschen (*.fieldfare)</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>one page with room for the passphrase, in your own hand</source>
        <translation>eine Seite, auf der du die Passphrase notierst</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>gesichert als %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Gib zuerst eine Passphrase ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Tick that nobody can recover a lost passphrase.</source>
        <translation>Bestätige, dass eine verlorene Passphrase niemand wiederherstellen kann.</translation>
    </message>
</context>
<context>
    <name>fieldfare::PassphraseStrength</name>
    <message>
        <source>At least %1 bits. Four or more words that nobody would put together.</source>
        <translation>Mindestens %1 Bit. Vier oder mehr Wörter, die niemand zusammenstellen würde.</translation>
    </message>
    <message>
        <source>At least %1 bits. Two more words would make it strong.</source>
        <translation>Mindestens %1 Bit. Zwei Wörter mehr machten sie stark.</translation>
    </message>
    <message>
        <source>At least %1 bits. Another word would make it strong.</source>
        <translation>Mindestens %1 Bit. Ein Wort mehr machte sie stark.</translation>
    </message>
    <message>
        <source>At least %1 bits.</source>
        <translation>Mindestens %1 Bit.</translation>
    </message>
</context>
<context>
    <name>fieldfare::PlannedValuesModel</name>
    <message>
        <source>already in My data</source>
        <translation>schon in Meine Daten</translation>
    </message>
</context>
<context>
    <name>fieldfare::PreviewModel</name>
    <message>
        <source>Will be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>fieldfare::PreviewPane</name>
    <message>
        <source>From your identities, for My data</source>
        <translation>Aus deinen Identitäten, für Meine Daten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>What the file would bring</source>
        <translation>Was die Datei bringen würde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is taken in until you say so.</source>
        <translation>Nichts wird übernommen, bevor du es sagst.</translation>
    </message>
    <message>
        <source>taken into My data where the box is on</source>
        <translation>angekreuzte kommen in Meine Daten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>New holdings</source>
        <translation>Neue Bestände</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) dropped</source>
        <translation>
            <numerusform>%n Passwort weggefallen</numerusform>
            <numerusform>%n Passwörter weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>while reading, none kept</source>
        <translation>beim Lesen, keins behalten</translation>
    </message>
    <message>
        <source>Then: “Your passwords still lie in that file. Delete it?”</source>
        <translation>Danach: „Die Datei mit den Passwörtern löschen?“</translation>
    </message>
    <message>
        <source>Can be undone in one step.</source>
        <translation>Lässt sich in einem Schritt zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Take in %1 new</source>
        <translation>%1 neue übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n value(s)</source>
        <translation>
            <numerusform>%n Inhalt übernehmen</numerusform>
            <numerusform>%n Inhalte übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new to take in</source>
        <translation>Nichts Neues zu übernehmen</translation>
    </message>
</context>
<context>
    <name>fieldfare::PriceHistory</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Price history: %1</source>
        <translation>Preisverlauf: %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::PricesStep</name>
    <message>
        <source>What is a field worth to you?</source>
        <translation>Was ist dir ein Feld wert?</translation>
    </message>
    <message>
        <source>Set no prices yet</source>
        <translation>Noch keine Preise setzen</translation>
    </message>
    <message>
        <source>Currency and prices</source>
        <translation>Währung und Preise</translation>
    </message>
    <message>
        <source>%1 prices are set for you now. Each can be changed later, and each shows what it would have changed.</source>
        <translation>%1 Preise werden dir jetzt gesetzt. Jeder lässt sich später ändern, und jeder zeigt, was er geändert hätte.</translation>
    </message>
    <message>
        <source>Your currency</source>
        <translation>Deine Währung</translation>
    </message>
    <message>
        <source>Modest</source>
        <translation>Maßvoll</translation>
    </message>
    <message>
        <source>Half the public prices of such data. More offers meet it.</source>
        <translation>Die Hälfte der öffentlichen Preise solcher Daten. Mehr Angebote genügen.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>The public prices of those who sell such data today.</source>
        <translation>Die öffentlichen Preise derer, die solche Daten heute verkaufen.</translation>
    </message>
    <message>
        <source>Dear</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Three times the public prices. Few offers will meet it.</source>
        <translation>Das Dreifache der öffentlichen Preise. Wenige Angebote werden genügen.</translation>
    </message>
    <message>
        <source>How you start</source>
        <translation>Womit du beginnst</translation>
    </message>
    <message>
        <source>Expect little income: a company has to offer something first. What you get at once is the view, and the “no”.</source>
        <translation>Erwarte wenig Einkommen: Erst muss ein Unternehmen etwas bieten. Was du sofort hast, ist der Überblick und das „Nein“.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Newsletter, a year</source>
        <translation>Newsletter, 1 Jahr</translation>
    </message>
    <message>
        <source>A newsletter is marketing, × %1, with the e-mail alone, kept a year and not passed on. Longer, further and more fields cost more. &lt;a href=&quot;sources&quot;&gt;The public prices, with source and date&lt;/a&gt;</source>
        <translation>Ein Newsletter ist Werbung, × %1, nur mit der E-Mail-Adresse, ein Jahr aufbewahrt und nicht weitergegeben. Länger, weiter und mehr Felder kosten mehr. &lt;a href=&quot;sources&quot;&gt;Die öffentlichen Preise, mit Quelle und Datum&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The public prices are in %1; the same numbers are taken in %2. Look at them in My data.</source>
        <translation>Die öffentlichen Preise sind in %1; dieselben Zahlen gelten nun in %2. Sieh sie in Meine Daten an.</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation>Die Brieftasche wird angelegt…</translation>
    </message>
</context>
<context>
    <name>fieldfare::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>fieldfare::ProofLine</name>
    <message>
        <source>See what was checked</source>
        <translation>Ansehen, was geprüft wurde</translation>
    </message>
    <message>
        <source>%1, %2: see what was checked</source>
        <translation>%1, %2: ansehen, was geprüft wurde</translation>
    </message>
</context>
<context>
    <name>fieldfare::ProofView</name>
    <message>
        <source>%1: yes. %2</source>
        <translation>%1: ja. %2</translation>
    </message>
    <message>
        <source>%1: no. %2</source>
        <translation>%1: nein. %2</translation>
    </message>
    <message>
        <source>How much is proven</source>
        <translation>Wie viel belegt ist</translation>
    </message>
</context>
<context>
    <name>fieldfare::ReceiptMaker</name>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>breach</source>
        <translation>Datenpanne</translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation>Grundpreis %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::ReceiptPane</name>
    <message>
        <source>In this thread</source>
        <translation>In diesem Vorgang</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Datei prüfen…</translation>
    </message>
    <message>
        <source>Save as signed text (.jwt)…</source>
        <translation>Als unterschriebenen Text sichern (.jwt)…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON sichern…</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>Anfrage ansehen</translation>
    </message>
    <message>
        <source>See the company</source>
        <translation>Unternehmen ansehen</translation>
    </message>
    <message>
        <source>More about this receipt</source>
        <translation>Mehr zu diesem Beleg</translation>
    </message>
    <message>
        <source>Runs until</source>
        <translation>Läuft bis</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>It runs no longer</source>
        <translation>Läuft nicht mehr</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>You withdraw it</source>
        <translation>Du widerrufst</translation>
    </message>
</context>
<context>
    <name>fieldfare::ReceiptsPage</name>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) left</source>
        <translation>
            <numerusform>noch %n Jahr</numerusform>
            <numerusform>noch %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) left</source>
        <translation>
            <numerusform>noch %n Monat</numerusform>
            <numerusform>noch %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The signature fits the key inside. Anyone could have made that much.</source>
        <translation>Die Unterschrift passt zum Schlüssel darin. So viel könnte jeder machen.</translation>
    </message>
    <message>
        <source>The file does not hold together.</source>
        <translation>Die Datei passt nicht zusammen.</translation>
    </message>
    <message>
        <source>Their signed request is inside, the chain was valid on %1, its hash is in the receipt.</source>
        <translation>Die unterschriebene Anfrage liegt bei, die Zertifikate dahinter galten am %1, ihre Prüfsumme steht im Beleg.</translation>
    </message>
    <message>
        <source>Written down by hand: no company signed it.</source>
        <translation>Von Hand aufgeschrieben: Kein Unternehmen hat unterschrieben.</translation>
    </message>
    <message>
        <source>Not shown by this file.</source>
        <translation>Diese Datei zeigt es nicht.</translation>
    </message>
    <message>
        <source>%1 signed that it got exactly this answer.</source>
        <translation>%1 hat unterschrieben, genau diese Antwort bekommen zu haben.</translation>
    </message>
    <message>
        <source>Nothing was given, so nothing was granted.</source>
        <translation>Nichts wurde gegeben, also auch nichts gewährt.</translation>
    </message>
    <message>
        <source>They have not signed that they got it.</source>
        <translation>Dass sie ankam, ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The page fits the attachment.</source>
        <translation>Die Seite passt zum Anhang.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Daran ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>%1 saved, about %2 s left</source>
        <translation>%1 gesichert, noch etwa %2 s</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>Page %1 of %2, as the file shows it</source>
        <translation>Seite %1 von %2, wie die Datei sie zeigt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Search receipts</source>
        <translation>Belege suchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which receipts</source>
        <translation>Welche Belege</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Saving receipts</source>
        <translation>Belege werden gesichert</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>No receipt is here</source>
        <translation>Hier ist kein Beleg</translation>
    </message>
    <message>
        <source>Every answer to a request leaves a signed one: approved, countered, declined or withdrawn. Somebody else’s can be verified here as well.</source>
        <translation>Jede Antwort auf eine Anfrage hinterlässt einen, unterschrieben: zugestimmt, Gegenangebot, abgelehnt oder widerrufen. Auch fremde lassen sich hier prüfen.</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Datei prüfen…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Signed text (*.jwt)</source>
        <translation>Unterschriebener Text (*.jwt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The %1 chosen as PDF…</source>
        <translation>Die %1 gewählten als PDF…</translation>
    </message>
    <message>
        <source>The %1 chosen as signed texts…</source>
        <translation>Die %1 gewählten als unterschriebene Texte…</translation>
    </message>
    <message>
        <source>The %1 chosen as JSON…</source>
        <translation>Die %1 gewählten als JSON…</translation>
    </message>
    <message>
        <source>All %1 as PDF…</source>
        <translation>Alle %1 als PDF…</translation>
    </message>
    <message>
        <source>All %1 as signed texts…</source>
        <translation>Alle %1 als unterschriebene Texte…</translation>
    </message>
    <message>
        <source>All %1 as JSON…</source>
        <translation>Alle %1 als JSON…</translation>
    </message>
    <message>
        <source>Where to save the receipts</source>
        <translation>Wohin die Belege gesichert werden</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n receipt(s) as PDF</source>
        <translation>
            <numerusform>%n Beleg wird als PDF gesichert</numerusform>
            <numerusform>%n Belege werden als PDF gesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n receipt(s)</source>
        <translation>
            <numerusform>%n Beleg wird gesichert</numerusform>
            <numerusform>%n Belege werden gesichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %n receipt(s) saved in %1, each whole.</source>
        <translation>
            <numerusform>Abgebrochen: %n Beleg in %1 gesichert, und der ganz.</numerusform>
            <numerusform>Abgebrochen: %n Belege in %1 gesichert, jeder ganz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved in %1.</source>
        <translation>
            <numerusform>%n Beleg in %1 gesichert.</numerusform>
            <numerusform>%n Belege in %1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg sichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Choose a receipt</source>
        <translation>Beleg wählen</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.jwt *.json)</source>
        <translation>Belege (*.pdf *.jwt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>fieldfare::RecordDialog</name>
    <message>
        <source>Record a reward</source>
        <translation>Vergütung vermerken</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Von wem sie ist</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Sie endet am</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Unternehmen suchen</translation>
    </message>
    <message>
        <source>10 % off the next order</source>
        <translation>10 % Nachlass auf die nächste Bestellung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Worth to you, in %1</source>
        <translation>Dir wert, in %1</translation>
    </message>
    <message>
        <source>Code, where it has one</source>
        <translation>Code, wo es einen gibt</translation>
    </message>
    <message>
        <source>The last day on which it can be used</source>
        <translation>Der letzte Tag, an dem sie sich einlösen lässt</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>Choose the company that gave it. A new one is added on Companies.</source>
        <translation>Wähle das Unternehmen, von dem sie ist. Ein neues kommt unter „Unternehmen“ hinzu.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>The worth is no amount above zero.</source>
        <translation>Der Wert ist kein Betrag über null.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date to be edited, as QLocale writes formats: day, month&apos;s short name, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>fieldfare::RecordWords</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Breach list</source>
        <translation>Pannenverzeichnis</translation>
    </message>
    <message>
        <source>Letter’s answer</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>erinnert</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>fallen gelassen</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Opened to be sent</source>
        <translation>Zum Senden geöffnet</translation>
    </message>
    <message>
        <source>Sent, you said so</source>
        <translation>Gesendet, wie du sagst</translation>
    </message>
    <message>
        <source>Not sent, you said so</source>
        <translation>Nicht gesendet, wie du sagst</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>Something came back</source>
        <translation>Es kam etwas zurück</translation>
    </message>
    <message>
        <source>They did it</source>
        <translation>Wurde erfüllt</translation>
    </message>
    <message>
        <source>Abandoned by you</source>
        <translation>Von dir fallen gelassen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Login since %1</source>
        <translation>Login seit %1</translation>
    </message>
    <message>
        <source>Login, today at the latest</source>
        <translation>Login, spätestens heute</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s), one company</source>
        <translation>
            <numerusform>%n Login, ein Unternehmen</numerusform>
            <numerusform>%n Logins, ein Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity or card of that name</source>
        <translation>Identität oder Karte dieses Namens</translation>
    </message>
    <message>
        <source>In a field of the login</source>
        <translation>In einem Feld des Logins</translation>
    </message>
    <message>
        <source>Already held, same value</source>
        <translation>Schon da, gleicher Inhalt</translation>
    </message>
    <message>
        <source>A machine’s address</source>
        <translation>Adresse eines Geräts</translation>
    </message>
    <message>
        <source>Address in your own network</source>
        <translation>Adresse in deinem eigenen Netz</translation>
    </message>
    <message>
        <source>An app without a web address</source>
        <translation>Eine App ohne Webadresse</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Keine Webadresse</translation>
    </message>
    <message>
        <source>In the export’s trash</source>
        <translation>Im Papierkorb des Exports</translation>
    </message>
    <message>
        <source>Not a login</source>
        <translation>Kein Login</translation>
    </message>
    <message>
        <source>No e-mail or user name</source>
        <translation>Weder E-Mail-Adresse noch Benutzername</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>breach list</source>
        <translation>Pannenverzeichnis</translation>
    </message>
    <message>
        <source>letter’s answer</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>eigene Angabe</translation>
    </message>
</context>
<context>
    <name>fieldfare::RenameForm</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestActions</name>
    <message>
        <source>It was recorded by hand: nobody is there to be asked.</source>
        <translation>Sie wurde von Hand vermerkt: Es gibt niemanden zu fragen.</translation>
    </message>
    <message>
        <source>They made no offer that could be answered with a price.</source>
        <translation>Es gibt kein Angebot, auf das sich mit einem Preis antworten ließe.</translation>
    </message>
    <message>
        <source>Nobody proves who asks: nothing is told to them.</source>
        <translation>Niemand belegt, wer fragt: Nichts wird mitgeteilt.</translation>
    </message>
    <message>
        <source>A field that is never for sale is ticked.</source>
        <translation>Ein Feld, das niemals zu verkaufen ist, ist angekreuzt.</translation>
    </message>
    <message>
        <source>No field is ticked.</source>
        <translation>Kein Feld ist angekreuzt.</translation>
    </message>
    <message>
        <source>A field that is never for sale would be shared.</source>
        <translation>Ein Feld, das niemals zu verkaufen ist, würde mitgeteilt.</translation>
    </message>
    <message>
        <source>You do not have all that they ask for.</source>
        <translation>Du hast nicht alles, wonach gefragt ist.</translation>
    </message>
    <message>
        <source>Nobody proves who asks: tick “Let me approve this one request” first.</source>
        <translation>Niemand belegt, wer fragt: Kreuze zuerst „Dieser einen Anfrage darf ich zustimmen“ an.</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Der Preis</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Who else gets it</source>
        <translation>Wer es noch bekommt</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>A breach</source>
        <translation>Eine Datenpanne</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Other ways to decline</source>
        <translation>Andere Arten abzulehnen</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Let me approve this one request</source>
        <translation>Dieser einen Anfrage darf ich zustimmen</translation>
    </message>
    <message>
        <source>Decline and say why</source>
        <translation>Ablehnen und sagen, warum</translation>
    </message>
    <message>
        <source>Say nothing at all</source>
        <translation>Gar nichts sagen</translation>
    </message>
    <message numerus="yes">
        <source>Ask with %n field(s)</source>
        <translation>
            <numerusform>%n Feld anbieten</numerusform>
            <numerusform>%n Felder anbieten</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not one of their choices: they must agree.</source>
        <translation>Das steht dort nicht zur Wahl: Das Unternehmen muss zustimmen.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 verlangen</translation>
    </message>
    <message>
        <source>Goes out after 8 s. Until then you can undo.</source>
        <translation>8 s lang rücknehmbar.</translation>
    </message>
    <message>
        <source>Nothing is sent: you recorded it by hand.</source>
        <translation>Nichts wird gesendet: von Hand vermerkt.</translation>
    </message>
    <message>
        <source>Withdrawing costs nothing.</source>
        <translation>Widerrufen kostet nichts.</translation>
    </message>
    <message>
        <source>Tell them what was wrong</source>
        <translation>Mitteilen, was falsch war</translation>
    </message>
    <message>
        <source>They learn that a wallet looked at it, and nothing of you.</source>
        <translation>Sie erfahren, dass eine Brieftasche hineingesehen hat, und nichts von dir.</translation>
    </message>
    <message>
        <source>Withdrawing costs nothing: a letter tells them.</source>
        <translation>Widerrufen kostet nichts: Ein Schreiben sagt es ihnen.</translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestCard</name>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>I ordered this</source>
        <translation>Das habe ich bestellt</translation>
    </message>
    <message>
        <source>What such a service usually needs is free then.</source>
        <translation>Was so ein Dienst üblicherweise braucht, ist dann umsonst.</translation>
    </message>
    <message>
        <source>If you leave something out</source>
        <translation>Wenn du etwas weglässt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Zwischen euch</translation>
    </message>
    <message>
        <source>What they hold already</source>
        <translation>Was schon dort liegt</translation>
    </message>
    <message>
        <source>Terms, as they sent them</source>
        <translation>Bedingungen, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>Other ways to answer</source>
        <translation>Andere Wege zu antworten</translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestShown</name>
    <message>
        <source>You approved it, %1</source>
        <translation>Du hast zugestimmt, %1</translation>
    </message>
    <message>
        <source>Counter sent %1</source>
        <translation>Gegenangebot gesendet, %1</translation>
    </message>
    <message>
        <source>Your counter-offer, %1</source>
        <translation>Dein Gegenangebot, %1</translation>
    </message>
    <message>
        <source>You declined, %1</source>
        <translation>Du hast abgelehnt, %1</translation>
    </message>
    <message>
        <source>You declined silently, %1</source>
        <translation>Du hast still abgelehnt, %1</translation>
    </message>
    <message>
        <source>You withdrew it, %1</source>
        <translation>Du hast widerrufen, %1</translation>
    </message>
    <message>
        <source>Replaced by a new offer</source>
        <translation>Ersetzt durch ein neues Angebot</translation>
    </message>
    <message>
        <source>A check failed: refused</source>
        <translation>Prüfung nicht bestanden: abgewiesen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>perhaps delivered</source>
        <translation>vielleicht zugestellt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>fallen gelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawing is free</source>
        <translation>Widerruf kostet nichts</translation>
    </message>
    <message>
        <source>Your consent</source>
        <translation>Deine Einwilligung</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>counts as sale</source>
        <translation>zählt als Verkauf</translation>
    </message>
    <message>
        <source>unknown, counts as sale</source>
        <translation>unbekannt, zählt als Verkauf</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>counts as %n year(s)</source>
        <translation>
            <numerusform>zählt als %n Jahr</numerusform>
            <numerusform>zählt als %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Weiter an</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Niemanden sonst</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>meets</source>
        <translation>genügt</translation>
    </message>
    <message>
        <source>if they keep it</source>
        <translation>bei gehaltenem Wort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niemals</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>You ask nothing for this</source>
        <translation>Du verlangst dafür nichts</translation>
    </message>
    <message>
        <source>Meets your ask</source>
        <translation>Genügt deinem Preis</translation>
    </message>
    <message>
        <source>Meets your ask if they keep their word</source>
        <translation>Genügt deinem Preis, wenn Wort gehalten wird</translation>
    </message>
    <message>
        <source>Never for sale</source>
        <translation>Niemals zu verkaufen</translation>
    </message>
    <message>
        <source>%1 is never for sale</source>
        <translation>%1 ist niemals zu verkaufen</translation>
    </message>
    <message>
        <source>They offer nothing: %1 below your ask</source>
        <translation>Nichts geboten: %1 unter deinem Preis</translation>
    </message>
    <message>
        <source>%1 below your ask</source>
        <translation>%1 unter deinem Preis</translation>
    </message>
    <message>
        <source>Nobody, as far as it says</source>
        <translation>Niemand, soweit gesagt</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>kein Angebot</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Ended %1, not answered</source>
        <translation>Endete am %1, unbeantwortet</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>you ordered this</source>
        <translation>von dir bestellt</translation>
    </message>
    <message>
        <source>They offer %1</source>
        <translation>Geboten werden %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Domain proven</source>
        <translation>Domäne belegt</translation>
    </message>
    <message>
        <source>Certificate proven</source>
        <translation>Zertifikat belegt</translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>the answer goes to %1</source>
        <translation>die Antwort geht an %1</translation>
    </message>
    <message>
        <source>nobody can be answered</source>
        <translation>niemandem lässt sich antworten</translation>
    </message>
    <message>
        <source>the answer would go to %1</source>
        <translation>die Antwort ginge an %1</translation>
    </message>
    <message>
        <source>recorded by hand</source>
        <translation>von Hand vermerkt</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Vermerkt %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Eingegangen %1</translation>
    </message>
    <message>
        <source>No end was said</source>
        <translation>Kein Ende genannt</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Offer ends %1</source>
        <translation>Angebot endet am %1</translation>
    </message>
    <message>
        <source>Your rule approved it, %1</source>
        <translation>Deine Regel hat zugestimmt, %1</translation>
    </message>
    <message>
        <source>Your rule declined it, %1</source>
        <translation>Deine Regel hat abgelehnt, %1</translation>
    </message>
    <message>
        <source>Your rule set it aside</source>
        <translation>Von deiner Regel beiseitegelegt</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>geht %1 hinaus</translation>
    </message>
    <message>
        <source>Tried again: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestSums</name>
    <message numerus="yes">
        <source>Kept %n year(s)</source>
        <translation>
            <numerusform>%n Jahr aufbewahrt</numerusform>
            <numerusform>%n Jahre aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Base prices of %n field(s)</source>
        <translation>
            <numerusform>Grundpreis von %n Feld</numerusform>
            <numerusform>Grundpreise von %n Feldern</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: you have not said what you spend there.</source>
        <translation>Nicht gezählt: Du hast nicht gesagt, was du dort ausgibst.</translation>
    </message>
    <message>
        <source>Not counted: you spend less there than it needs.</source>
        <translation>Nicht gezählt: Du gibst dort weniger aus, als nötig ist.</translation>
    </message>
    <message>
        <source>Not counted: you keep no rate for %1.</source>
        <translation>Nicht gezählt: Du hast keinen Kurs für %1.</translation>
    </message>
    <message>
        <source>Not counted: you have set no price for it.</source>
        <translation>Nicht gezählt: Du hast keinen Preis dafür gesetzt.</translation>
    </message>
    <message>
        <source>%1 % of the %2 you spend there</source>
        <translation>%1 % von %2 Einkauf dort</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) at your %1</source>
        <translation>
            <numerusform>%n Punkt zu deinen %1</numerusform>
            <numerusform>%n Punkte zu deinen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at your %2 a month</source>
        <translation>%1 zu deinen %2 im Monat</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Paid with the answer.</source>
        <translation>Mit der Antwort gezahlt.</translation>
    </message>
    <message>
        <source>Promised for later.</source>
        <translation>Für später versprochen.</translation>
    </message>
    <message>
        <source>Paid with the answer, at most %1.</source>
        <translation>Mit der Antwort gezahlt, höchstens %1.</translation>
    </message>
    <message>
        <source>Promised for later, at most %1.</source>
        <translation>Für später versprochen, höchstens %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Für: %1.</translation>
    </message>
    <message>
        <source>They say %1.</source>
        <translation>Dort heißt es %1.</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
    <message>
        <source>Half until they have kept their word</source>
        <translation>Halb, bis Wort gehalten ist</translation>
    </message>
    <message>
        <source>As they kept their word so far</source>
        <translation>Wie dort bisher Wort gehalten wurde</translation>
    </message>
    <message>
        <source>, valid until %1</source>
        <translation>, gültig bis %1</translation>
    </message>
    <message>
        <source>nothing for the whole of it</source>
        <translation>nichts für das Ganze</translation>
    </message>
    <message>
        <source>Not counted without this field: %1.</source>
        <translation>Ohne dieses Feld nicht gezählt: %1.</translation>
    </message>
</context>
<context>
    <name>fieldfare::RequestsPage</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nichts wurde angenommen.</translation>
    </message>
    <message>
        <source>yes, it has asked you before</source>
        <translation>ja, von dort wurdest du schon gefragt</translation>
    </message>
    <message>
        <source>never: it has not asked you before</source>
        <translation>nie: von dort wurdest du noch nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) came with it and are booked.</source>
        <translation>
            <numerusform>%n Vergütung kam damit und ist verbucht.</numerusform>
            <numerusform>%n Vergütungen kamen damit und sind verbucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in Rewards.</source>
        <translation>Zu finden unter „Vergütungen“.</translation>
    </message>
    <message>
        <source>What the company granted is not valid.</source>
        <translation>Was das Unternehmen gewährt hat, ist nicht gültig.</translation>
    </message>
    <message>
        <source>It is kept with its request, but nothing of it counts.</source>
        <translation>Es bleibt bei seiner Anfrage, aber nichts davon zählt.</translation>
    </message>
    <message>
        <source>You have this request already.</source>
        <translation>Du hast diese Anfrage schon.</translation>
    </message>
    <message>
        <source>It is the very same, and was not taken in twice.</source>
        <translation>Es ist genau dieselbe, und sie wurde nicht zweimal angenommen.</translation>
    </message>
    <message>
        <source>No program on this computer opens it.</source>
        <translation>Kein Programm auf diesem Rechner öffnet es.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Wants to give you something</source>
        <translation>Will dir etwas geben</translation>
    </message>
    <message>
        <source>Wants to ask you</source>
        <translation>Will dich etwas fragen</translation>
    </message>
    <message>
        <source>Not fetched · %1</source>
        <translation>Nicht geholt · %1</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>No request of that name is here.</source>
        <translation>Hier ist keine Anfrage dieses Namens.</translation>
    </message>
    <message>
        <source>No request is open.</source>
        <translation>Keine Anfrage ist offen.</translation>
    </message>
    <message>
        <source>Nothing waits for a company.</source>
        <translation>Nichts wartet auf ein Unternehmen.</translation>
    </message>
    <message>
        <source>Nothing was answered yet.</source>
        <translation>Noch wurde nichts beantwortet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen suchen</translation>
    </message>
    <message>
        <source>Open or record</source>
        <translation>Öffnen oder vermerken</translation>
    </message>
    <message>
        <source>Open a link or file…</source>
        <translation>Link oder Datei öffnen…</translation>
    </message>
    <message>
        <source>Record an offer by hand…</source>
        <translation>Angebot von Hand vermerken…</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Answered requests and those that wait for their company are in the other lists.</source>
        <translation>Beantwortete Anfragen und solche, die auf ihr Unternehmen warten, stehen in den anderen Listen.</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorige Anfrage</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>What they hold</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Terms, as they sent them</source>
        <translation>Bedingungen, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>More about this request</source>
        <translation>Mehr zu dieser Anfrage</translation>
    </message>
    <message>
        <source>Approval for %1</source>
        <translation>Zustimmung an %1</translation>
    </message>
    <message>
        <source>Counter-offer to %1</source>
        <translation>Gegenangebot an %1</translation>
    </message>
    <message>
        <source>Decline to %1</source>
        <translation>Ablehnung an %1</translation>
    </message>
    <message>
        <source>Withdrawal from %1</source>
        <translation>Widerruf an %1</translation>
    </message>
    <message>
        <source>Can be undone for %1 s</source>
        <translation>Lässt sich noch %1 s zurücknehmen</translation>
    </message>
    <message>
        <source>What was wrong with the request</source>
        <translation>Was an der Anfrage falsch war</translation>
    </message>
    <message>
        <source>Neither a link nor a picture of a QR code was copied.</source>
        <translation>Weder ein Link noch ein Bild eines QR-Codes wurde kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to answer</source>
        <translation>
            <numerusform>%n Weg zu antworten</numerusform>
            <numerusform>%n Wege zu antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste a link or QR code</source>
        <translation>Link oder QR-Code einfügen</translation>
    </message>
    <message>
        <source>What they take as it is, and what each costs (O)</source>
        <translation>Was sie so annehmen, und was jeder kostet (O)</translation>
    </message>
    <message>
        <source>Ways to answer</source>
        <translation>Wege zu antworten</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Regel schreiben</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>Regel schreiben…</translation>
    </message>
    <message>
        <source>No rule can be made of this.</source>
        <translation>Daraus kann keine Regel werden.</translation>
    </message>
    <message>
        <source>A rule answers proven, signed requests alone.</source>
        <translation>Eine Regel beantwortet nur belegte, unterschriebene Anfragen.</translation>
    </message>
    <message>
        <source>The rule is written.</source>
        <translation>Die Regel ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 It is in Settings, where you can turn it off.</source>
        <translation>%1 Sie steht in den Einstellungen; dort kannst du sie ausschalten.</translation>
    </message>
</context>
<context>
    <name>fieldfare::ResultPane</name>
    <message>
        <source>Take in the list</source>
        <translation>Verzeichnis übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>See the companies</source>
        <translation>Unternehmen ansehen</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Übernahme zurücknehmen</translation>
    </message>
    <message>
        <source>%1 · taken in %2</source>
        <translation>%1 · übernommen %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Datenpannen</translation>
    </message>
    <message>
        <source>Your companies with a breach</source>
        <translation>Deine Unternehmen mit Datenpanne</translation>
    </message>
    <message>
        <source>Where an older list says otherwise about a breach, the newer one counts. Taking it back removes what it alone says; what you have dealt with stays so.</source>
        <translation>Wo ein älteres Verzeichnis über eine Datenpanne anderes sagt, zählt das neuere. Zurücknehmen entfernt, was nur dieses sagt; was du erledigt hast, bleibt erledigt.</translation>
    </message>
    <message>
        <source>New companies</source>
        <translation>Neue Unternehmen</translation>
    </message>
    <message>
        <source>New holdings</source>
        <translation>Neue Bestände</translation>
    </message>
    <message>
        <source>Holdings that it proves</source>
        <translation>Bestände, die sie belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) dropped</source>
        <translation>
            <numerusform>%n Passwort weggefallen</numerusform>
            <numerusform>%n Passwörter weggefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>while reading, none kept</source>
        <translation>beim Lesen, keins behalten</translation>
    </message>
    <message>
        <source>Taking it back removes what nothing else proves: companies, holdings and values that came with this file alone. What you said yourself stays.</source>
        <translation>Zurücknehmen entfernt, was sonst nichts belegt: Unternehmen, Bestände und Inhalte, die nur mit dieser Datei kamen. Was du selbst gesagt hast, bleibt.</translation>
    </message>
    <message>
        <source>Breach list</source>
        <translation>Pannenverzeichnis</translation>
    </message>
    <message>
        <source>It reads as a list of Have I Been Pwned. Only verified breaches blame a company, and only where it holds what got out. Nothing is taken in until you say so.</source>
        <translation>Es liest sich wie ein Verzeichnis von Have I Been Pwned. Nur bestätigte Datenpannen belasten ein Unternehmen, und nur, wo dort liegt, was herauskam. Nichts wird übernommen, bevor du es sagst.</translation>
    </message>
    <message>
        <source>Your passwords still lie in %1.</source>
        <translation>Deine Passwörter liegen noch in %1.</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>Die Datei löschen?</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Holdings that it proved</source>
        <translation>Bestände, die sie belegt hat</translation>
    </message>
</context>
<context>
    <name>fieldfare::RewardForm</name>
    <message>
        <source>What %1 gave</source>
        <translation>Was du von %1 bekommen hast</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Vermerken</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>“30 free minutes”, “refund”</source>
        <translation>„30 Freiminuten“, „Erstattung“</translation>
    </message>
    <message>
        <source>Worth to you, in %1</source>
        <translation>Dir wert, in %1</translation>
    </message>
    <message>
        <source>It counts against what you ask of them.</source>
        <translation>Es zählt gegen das, was du dort verlangst.</translation>
    </message>
    <message>
        <source>What did they give?</source>
        <translation>Was hast du bekommen?</translation>
    </message>
    <message>
        <source>The worth is no amount above zero.</source>
        <translation>Der Wert ist kein Betrag über null.</translation>
    </message>
</context>
<context>
    <name>fieldfare::RewardShown</name>
    <message numerus="yes">
        <source>%n free year(s)</source>
        <translation>
            <numerusform>%n freies Jahr</numerusform>
            <numerusform>%n freie Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free month(s)</source>
        <translation>
            <numerusform>%n freier Monat</numerusform>
            <numerusform>%n freie Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free week(s)</source>
        <translation>
            <numerusform>%n freie Woche</numerusform>
            <numerusform>%n freie Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free day(s)</source>
        <translation>
            <numerusform>%n freier Tag</numerusform>
            <numerusform>%n freie Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1 Nachlass</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % Nachlass</translation>
    </message>
    <message>
        <source>%1 to you</source>
        <translation>dir %1 wert</translation>
    </message>
    <message>
        <source>they say %1</source>
        <translation>dort heißt es %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Verfällt nie</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), %1</source>
        <translation>
            <numerusform>%n Tag, %1</numerusform>
            <numerusform>%n Tage, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>Was due on %1 and has not come.</source>
        <translation>War am %1 fällig und ist nicht gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Broken, %n day(s) late</source>
        <translation>
            <numerusform>Gebrochen, %n Tag zu spät</numerusform>
            <numerusform>Gebrochen, %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised on %1, for later. Counts half until they have kept their word.</source>
        <translation>Am %1 für später versprochen. Zählt halb, bis Wort gehalten ist.</translation>
    </message>
    <message>
        <source>No date was said</source>
        <translation>Kein Datum genannt</translation>
    </message>
    <message>
        <source>Promised on %1, for later: by %2. Counts half until they have kept their word.</source>
        <translation>Am %1 für später versprochen, und zwar bis %2; zählt halb, bis Wort gehalten ist.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Promised on %1.</source>
        <translation>Am %1 versprochen.</translation>
    </message>
    <message>
        <source>Came on %1.</source>
        <translation>Am %1 gekommen.</translation>
    </message>
    <message>
        <source>Came on %1 with the code %2.</source>
        <translation>Am %1 gekommen, mit dem Code %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Verfallen am %1</translation>
    </message>
    <message>
        <source>Broken since %1</source>
        <translation>Gebrochen seit %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Zurückgezogen am %1</translation>
    </message>
    <message>
        <source>used</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>Eingelöst am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>Vergütungen</translation>
    </message>
    <message>
        <source>No reward is here</source>
        <translation>Hier ist keine Vergütung</translation>
    </message>
    <message>
        <source>What a company gives for your data comes here with its code, and so does what it only promised. Something that came another way is recorded by hand.</source>
        <translation>Was ein Unternehmen für deine Daten gibt, kommt mit seinem Code hierher, und auch, was es nur versprochen hat. Was auf anderem Weg kam, wird von Hand vermerkt.</translation>
    </message>
    <message>
        <source>Record a reward</source>
        <translation>Vergütung vermerken</translation>
    </message>
    <message>
        <source>Which rewards</source>
        <translation>Welche Vergütungen</translation>
    </message>
    <message>
        <source>To use</source>
        <translation>Einzulösen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Search rewards</source>
        <translation>Vergütungen suchen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Can be undone for %1 s</source>
        <translation>Lässt sich noch %1 s zurücknehmen</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Nothing of that name is here.</source>
        <translation>Hier ist nichts dieses Namens.</translation>
    </message>
    <message>
        <source>Nothing is promised that has not come.</source>
        <translation>Nichts ist versprochen, was nicht gekommen wäre.</translation>
    </message>
    <message>
        <source>Nothing is over yet.</source>
        <translation>Noch ist nichts vorbei.</translation>
    </message>
    <message>
        <source>Nothing is to use at the moment.</source>
        <translation>Zurzeit ist nichts einzulösen.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 marked used</source>
        <translation>%1 von %2 als eingelöst vermerkt</translation>
    </message>
    <message>
        <source>No browser on this computer opens the link.</source>
        <translation>Kein Browser auf diesem Rechner öffnet den Link.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Auszug sichern</translation>
    </message>
    <message>
        <source>Rewards %1</source>
        <translation>Vergütungen %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Where is the folder with the evidence to be?</source>
        <translation>Wo soll der Ordner mit den Nachweisen sein?</translation>
    </message>
</context>
<context>
    <name>fieldfare::RuleDialog</name>
    <message>
        <source>Say nothing to who is not proven</source>
        <translation>Wer nicht belegt ist, bekommt nichts</translation>
    </message>
    <message>
        <source>Decline what cannot do without: %1</source>
        <translation>Ablehnen, was nicht auskommt ohne: %1</translation>
    </message>
    <message>
        <source>Decline whatever they ask</source>
        <translation>Ablehnen, was immer von dort kommt</translation>
    </message>
    <message>
        <source>Decline what they ask for: %1</source>
        <translation>Ablehnen, was von dort kommt für: %1</translation>
    </message>
    <message>
        <source>Decline whoever asks for: %1</source>
        <translation>Ablehnen, wer immer fragt für: %1</translation>
    </message>
    <message>
        <source>Tell me of them only when my ask is met</source>
        <translation>Nur melden, wenn ihr Angebot mir genügt</translation>
    </message>
    <message>
        <source>Tell me only when my ask is met: %1</source>
        <translation>Nur melden, wenn es mir genügt: %1</translation>
    </message>
    <message>
        <source>Approve the same again</source>
        <translation>Demselben wieder zustimmen</translation>
    </message>
    <message>
        <source>Make a rule</source>
        <translation>Regel schreiben</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>It answers what comes from now on, only where who asks is proven and every check is passed. Answers go out after a random time, up to two hours; until then you can take them back.</source>
        <translation>Sie beantwortet, was ab jetzt kommt, und nur, wo belegt ist, wer fragt, und jede Prüfung bestanden ist. Antworten gehen nach einer zufälligen Zeit hinaus, höchstens zwei Stunden; bis dahin kannst du sie zurücknehmen.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Worth at least (%1), as you count it</source>
        <translation>Mindestens wert (%1), wie du es zählst</translation>
    </message>
    <message>
        <source>What it does, and nothing wider</source>
        <translation>Was sie tut, und nicht mehr</translation>
    </message>
    <message>
        <source>The amount is not one that can be read.</source>
        <translation>Der Betrag ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>fieldfare::RuleWords</name>
    <message>
        <source>Say nothing to whoever is not proven, and put the request away.</source>
        <translation>Wer nicht belegt ist, bekommt keine Antwort; die Anfrage wird weggelegt.</translation>
    </message>
    <message>
        <source>Decline what %1 asks where it cannot do without: %2.</source>
        <translation>Ablehnen, was %1 fragt, wo es nicht auskommt ohne: %2.</translation>
    </message>
    <message>
        <source>Decline whatever cannot do without: %1.</source>
        <translation>Ablehnen, was nicht auskommt ohne: %1.</translation>
    </message>
    <message>
        <source>Decline whatever %1 asks.</source>
        <translation>Ablehnen, was immer %1 fragt.</translation>
    </message>
    <message>
        <source>Decline what %1 asks for: %2.</source>
        <translation>Ablehnen, was %1 fragt für: %2.</translation>
    </message>
    <message>
        <source>Decline whatever anyone asks for: %1.</source>
        <translation>Ablehnen, wer immer fragt für: %1.</translation>
    </message>
    <message>
        <source>Tell me what %1 asks only when my ask is met.</source>
        <translation>Anfragen von %1 nur melden, wenn ihr Angebot meinem Preis genügt.</translation>
    </message>
    <message>
        <source>Tell me what %1 asks for (%2) only when my ask is met.</source>
        <translation>Anfragen von %1 (%2) nur melden, wenn ihr Angebot meinem Preis genügt.</translation>
    </message>
    <message>
        <source>Tell me what anyone asks for (%1) only when my ask is met.</source>
        <translation>Anfragen für „%1“ nur melden, wenn ihr Angebot meinem Preis genügt.</translation>
    </message>
    <message>
        <source>Approve for %1, exactly: %2</source>
        <translation>Zustimmen für %1, genau: %2</translation>
    </message>
    <message>
        <source>no purpose said</source>
        <translation>kein Zweck genannt</translation>
    </message>
    <message>
        <source>for: %1</source>
        <translation>Zweck: %1</translation>
    </message>
    <message>
        <source>kept at most: %1</source>
        <translation>höchstens gespeichert: %1</translation>
    </message>
    <message>
        <source>shared with nobody</source>
        <translation>an niemanden weitergegeben</translation>
    </message>
    <message>
        <source>shared with nobody but: %1</source>
        <translation>an niemanden weitergegeben außer: %1</translation>
    </message>
    <message>
        <source>with the further terms that they had</source>
        <translation>mit den weiteren Bedingungen von damals</translation>
    </message>
    <message>
        <source>worth %1 at least, as you count it</source>
        <translation>mindestens %1 wert, wie du es zählst</translation>
    </message>
</context>
<context>
    <name>fieldfare::RulesSection</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Open Requests</source>
        <translation>Anfragen öffnen</translation>
    </message>
    <message>
        <source>What is answered without you</source>
        <translation>Was ohne dich beantwortet wird</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Nothing: you have no rule. One is made of a request or what you decided on it.</source>
        <translation>Nichts: du hast keine Regel. Sie wird aus einer Anfrage oder deiner Entscheidung darüber.</translation>
    </message>
    <message>
        <source>Of several that fit, the most restrictive counts. A rule that is off or removed takes back what it holds and has not sent.</source>
        <translation>Von mehreren, die passen, zählt die strengste. Eine Regel, die aus oder entfernt ist, nimmt zurück, was sie noch nicht gesendet hat.</translation>
    </message>
    <message>
        <source>Remove the rule: %1</source>
        <translation>Regel entfernen: %1</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s), last on %1</source>
        <translation>
            <numerusform>%n-mal benutzt, zuletzt am %1</numerusform>
            <numerusform>%n-mal benutzt, zuletzt am %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::SessionEvents</name>
    <message>
        <source>The wallet is locked first</source>
        <translation>Die Brieftasche wird zuerst gesperrt</translation>
    </message>
</context>
<context>
    <name>fieldfare::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Theme, language</source>
        <translation>Farben, Sprache</translation>
    </message>
    <message>
        <source>Currency, rates</source>
        <translation>Währung, Kurse</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Fieldfare</translation>
    </message>
    <message>
        <source>Trust anchors</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>fieldfare::SeveralPane</name>
    <message>
        <source>Mark these breaches as dealt with</source>
        <translation>Diese Datenpannen als erledigt vermerken</translation>
    </message>
    <message>
        <source>Drafting letters</source>
        <translation>Schreiben werden entworfen</translation>
    </message>
    <message>
        <source>Chosen companies</source>
        <translation>Gewählte Unternehmen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Merge these…</source>
        <translation>Diese zusammenführen…</translation>
    </message>
    <message>
        <source>More about these companies</source>
        <translation>Mehr zu diesen Unternehmen</translation>
    </message>
    <message>
        <source>They hold, at your prices</source>
        <translation>Dort liegt, zu deinen Preisen</translation>
    </message>
    <message>
        <source>They have paid</source>
        <translation>Gezahlt wurde</translation>
    </message>
    <message>
        <source>A claim that you make, not a debt that the law knows.</source>
        <translation>Eine Forderung, die du stellst, keine Schuld, die das Gesetz kennt.</translation>
    </message>
    <message>
        <source>One letter to each</source>
        <translation>Je ein Schreiben</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 Unternehmen</translation>
    </message>
    <message>
        <source>They hold, at your prices: %1</source>
        <translation>Dort liegt, zu deinen Preisen: %1</translation>
    </message>
    <message>
        <source>They have paid: %1</source>
        <translation>Gezahlt wurde: %1</translation>
    </message>
    <message>
        <source>%1 drafts under Letters, each numbered and with its own deadline. Nothing is sent before you look at them. Each names only what that company holds, and no other company.</source>
        <translation>%1 Entwürfe unter Schreiben, jeder nummeriert und mit eigener Frist. Nichts wird gesendet, bevor du sie ansiehst. Jeder nennt nur, was bei diesem Unternehmen liegt, und kein anderes Unternehmen.</translation>
    </message>
    <message>
        <source>Charge all %1</source>
        <translation>Mit %1 abrechnen</translation>
    </message>
    <message>
        <source>Erase at all %1</source>
        <translation>Bei %1 löschen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 has no address that is read.</source>
        <translation>%1 hat keine Adresse, die gelesen wird.</translation>
    </message>
    <message>
        <source>Its letter is printed, unless you add a contact.</source>
        <translation>Das Schreiben dorthin wird gedruckt, außer du fügst einen Kontakt hinzu.</translation>
    </message>
    <message>
        <source>%1 of them have no address that is read.</source>
        <translation>%1 davon haben keine Adresse, die gelesen wird.</translation>
    </message>
    <message>
        <source>Their letters are printed, unless you add a contact.</source>
        <translation>Die Schreiben dorthin werden gedruckt, außer du fügst einen Kontakt hinzu.</translation>
    </message>
    <message>
        <source>holds nothing, no letter</source>
        <translation>dort liegt nichts, kein Schreiben</translation>
    </message>
    <message>
        <source>no address for letters, print</source>
        <translation>keine Adresse für Schreiben, drucken</translation>
    </message>
</context>
<context>
    <name>fieldfare::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Vergütungen</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>fieldfare::StatementPane</name>
    <message>
        <source>Back to the rewards</source>
        <translation>Zurück zu den Vergütungen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Promised against received</source>
        <translation>Versprochen und erhalten</translation>
    </message>
    <message>
        <source>Received by month</source>
        <translation>Erhalten nach Monat</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>used</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>to use</source>
        <translation>einzulösen</translation>
    </message>
    <message>
        <source>Save the statement as PDF</source>
        <translation>Auszug als PDF sichern</translation>
    </message>
    <message>
        <source>Save the statement as CSV</source>
        <translation>Auszug als CSV sichern</translation>
    </message>
    <message>
        <source>To use today</source>
        <translation>Heute einzulösen</translation>
    </message>
    <message>
        <source>To use on %1</source>
        <translation>Einzulösen am %1</translation>
    </message>
    <message>
        <source>To use: %1</source>
        <translation>Einzulösen: %1</translation>
    </message>
    <message>
        <source>Opening balance, %1</source>
        <translation>Anfangsstand, %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Closing balance, %1 %2</source>
        <translation>Schlussstand, %1 %2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Versprochen %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n companies</source>
        <translation>
            <numerusform>%n Unternehmen</numerusform>
            <numerusform>Alle %n Unternehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>In no amount above</source>
        <translation>In keinem Betrag oben</translation>
    </message>
    <message>
        <source>%1 to use</source>
        <translation>%1 einzulösen</translation>
    </message>
    <message>
        <source>%1: %2 points to use, no price of yours</source>
        <translation>%1: %2 Punkte einzulösen, kein eigener Preis</translation>
    </message>
    <message>
        <source>%1 in pieces to use, no price of yours</source>
        <translation>%1 Stück einzulösen, kein eigener Preis</translation>
    </message>
    <message>
        <source>Year of the statement: %1</source>
        <translation>Jahr des Auszugs: %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::StepFrame</name>
    <message>
        <source>Place and passphrase</source>
        <translation>Ort und Passphrase</translation>
    </message>
    <message>
        <source>Currency and prices</source>
        <translation>Währung und Preise</translation>
    </message>
    <message>
        <source>Drop an export, or later</source>
        <translation>Export ablegen, oder später</translation>
    </message>
</context>
<context>
    <name>fieldfare::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>fieldfare::StrengthMeter</name>
    <message>
        <source>Weak.</source>
        <translation>Schwach.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mäßig.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
</context>
<context>
    <name>fieldfare::SumWords</name>
    <message>
        <source>Your price for this company</source>
        <translation>Dein Preis für dieses Unternehmen</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Grundpreis</translation>
    </message>
    <message>
        <source>Your price for %1</source>
        <translation>Dein Preis für %1</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Noch kein Preis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What you expect to spend</source>
        <translation>Was du ausgeben willst</translation>
    </message>
    <message>
        <source>Your price of a point</source>
        <translation>Dein Preis für einen Punkt</translation>
    </message>
    <message>
        <source>Your price of a month</source>
        <translation>Dein Preis für einen Monat</translation>
    </message>
    <message>
        <source>Your price of it</source>
        <translation>Dein Preis dafür</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Share of the whole field</source>
        <translation>Anteil am ganzen Feld</translation>
    </message>
    <message>
        <source>Usual field of what you ordered</source>
        <translation>Übliches Feld deiner Bestellung</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No end said, counts as %n year(s)</source>
        <translation>
            <numerusform>Kein Ende genannt, zählt als %n Jahr</numerusform>
            <numerusform>Kein Ende genannt, zählt als %n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Breach in 3 years</source>
        <translation>Datenpanne in 3 Jahren</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Your rate for %1</source>
        <translation>Dein Kurs für %1</translation>
    </message>
    <message>
        <source>How they kept their word so far</source>
        <translation>Wie dort bisher Wort gehalten wurde</translation>
    </message>
    <message>
        <source>Never more than the whole field</source>
        <translation>Nie mehr als das ganze Feld</translation>
    </message>
    <message>
        <source>Floor of your collective</source>
        <translation>Mindestpreis deines Zusammenschlusses</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
</context>
<context>
    <name>fieldfare::SumsCard</name>
    <message>
        <source>How your ask comes about</source>
        <translation>So kommt dein Preis zustande</translation>
    </message>
    <message>
        <source>What their offer is worth to you</source>
        <translation>Was das Angebot dir wert ist</translation>
    </message>
    <message>
        <source>Both sums</source>
        <translation>Beide Rechnungen</translation>
    </message>
    <message>
        <source>Without what is never for sale</source>
        <translation>Ohne „niemals“</translation>
    </message>
    <message>
        <source>You ask</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>They offer nothing</source>
        <translation>Nichts geboten</translation>
    </message>
    <message>
        <source>They offer</source>
        <translation>Geboten</translation>
    </message>
</context>
<context>
    <name>fieldfare::TermsView</name>
    <message>
        <source>Terms, as they sent them</source>
        <translation>Bedingungen, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>none: purpose, retention and recipients were not said</source>
        <translation>keins: Zweck, Dauer und Empfänger wurden nicht gesagt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>%1 (not opened)</source>
        <translation>%1 (nicht geöffnet)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>at any time by a letter, free</source>
        <translation>jederzeit mit einem Schreiben, kostet nichts</translation>
    </message>
    <message>
        <source>at any time, here or by a letter, free</source>
        <translation>jederzeit, hier oder mit einem Schreiben, kostet nichts</translation>
    </message>
    <message>
        <source>Further terms</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fieldfare::TrustDialogs</name>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself, as an authority is</source>
        <translation>sich selbst, wie bei Stellen üblich</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>Zertifikate in der Datei</translation>
    </message>
    <message>
        <source>Ended on %1: it proves nothing any more</source>
        <translation>Abgelaufen am %1: Es belegt nichts mehr</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Gilt erst ab %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gilt bis %1</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Trust all of these certificates?</source>
        <translation>Allen diesen Zertifikaten vertrauen?</translation>
    </message>
    <message>
        <source>Whoever has the key of a certificate that you trust can sign requests in the name of any domain, and Fieldfare will show that domain as proven. Trust only what you made yourself, or whose fingerprint somebody told you on another way. It counts for who asks, never for the connection.</source>
        <translation>Wer den Schlüssel eines Zertifikats hat, dem du vertraust, kann Anfragen im Namen jeder Domäne unterschreiben, und Fieldfare zeigt diese Domäne als belegt. Vertraue nur dem, was du selbst gemacht hast, oder dessen Fingerabdruck dir jemand auf einem anderen Weg genannt hat. Es zählt dafür, wer fragt, niemals für die Verbindung.</translation>
    </message>
    <message>
        <source>Not every one is an authority.</source>
        <translation>Nicht jedes gehört einer Stelle.</translation>
    </message>
    <message>
        <source>Only a certificate that is issued by itself can vouch for others; the rest changes nothing.</source>
        <translation>Nur ein Zertifikat, das von sich selbst ausgestellt ist, kann andere belegen; die übrigen ändern nichts.</translation>
    </message>
    <message>
        <source>Trust to say who asks</source>
        <translation>Vertrauen, zu sagen, wer fragt</translation>
    </message>
    <message>
        <source>Trust %1 no longer?</source>
        <translation>%1 nicht länger vertrauen?</translation>
    </message>
    <message>
        <source>Requests that it vouches for are refused from now on, also ones that you could answer before. What you have answered and its receipts stay as they are. You can add it again from its file.</source>
        <translation>Anfragen, die es belegt, werden von jetzt an abgewiesen, auch solche, die du bisher beantworten konntest. Was du beantwortet hast, und die Belege dazu bleiben, wie sie sind. Aus seiner Datei kannst du es wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Remove the trust</source>
        <translation>Vertrauen entfernen</translation>
    </message>
</context>
<context>
    <name>fieldfare::TrustSection</name>
    <message>
        <source>Trust anchors</source>
        <translation>Vertrauensanker</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Public authorities, as this computer knows them</source>
        <translation>Öffentliche Stellen, wie dieser Rechner sie kennt</translation>
    </message>
    <message>
        <source>A shop that has a certificate for its website can prove its domain with it. These may say who asks; your system keeps the list.</source>
        <translation>Ein Geschäft mit einem Zertifikat für seine Website kann damit seine Domäne belegen. Diese Stellen dürfen sagen, wer fragt; dein System führt die Liste.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>None. Companies need no certificate of their own to ask you.</source>
        <translation>Keine. Um dich zu fragen, brauchen Unternehmen kein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>Each may sign requests in the name of any domain. They belong to this wallet.</source>
        <translation>Jeder davon darf Anfragen im Namen jeder Domäne unterschreiben. Sie gehören zu dieser Brieftasche.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the trust in %1</source>
        <translation>Vertrauen in %1 entfernen</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>fieldfare::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Goes out in %1 s</source>
        <translation>Geht in %1 s hinaus</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldfare::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Andere Brieftasche öffnen</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Neue Brieftasche</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase. Your backup of %1 opens with the same one.</source>
        <translation>Eine Passphrase kann niemand zurücksetzen. Deine Sicherung vom %1 öffnet sich mit derselben.</translation>
    </message>
    <message>
        <source>Nobody can reset a passphrase.</source>
        <translation>Eine Passphrase kann niemand zurücksetzen.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The passphrase of the demonstration is “%1”.</source>
        <translation>Die Passphrase der Vorführung ist „%1“.</translation>
    </message>
    <message>
        <source>What you opened is kept, and shown once the wallet is unlocked.</source>
        <translation>Was du geöffnet hast, bleibt aufbewahrt und wird nach dem Entsperren gezeigt.</translation>
    </message>
</context>
<context>
    <name>fieldfare::UseDialog</name>
    <message>
        <source>At the till</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>How much was used?</source>
        <translation>Wie viel wurde eingelöst?</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht eingelöst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark used</source>
        <translation>Wurde eingelöst</translation>
    </message>
    <message>
        <source>The code: %1</source>
        <translation>Der Code: %1</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Show as bar code</source>
        <translation>Als Strichcode zeigen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>%1 öffnen…</translation>
    </message>
    <message>
        <source>How much was taken, of %1</source>
        <translation>Wie viel genommen wurde, von %1</translation>
    </message>
    <message>
        <source>An amount above zero, and at most %1.</source>
        <translation>Ein Betrag über null, höchstens %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 sent this link for redeeming. Your browser opens it, and with that they learn when and from where you came: opening it lets them connect you with what you told them.</source>
        <translation>%1 hat diesen Link zum Einlösen gesendet. Dein Browser öffnet ihn, und damit erfährt man dort, wann und von wo du kamst: So lässt sich dein Besuch mit dem verbinden, was du mitgeteilt hast.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Nicht öffnen</translation>
    </message>
</context>
<context>
    <name>fieldfare::ValueDialog</name>
    <message>
        <source>Add a value</source>
        <translation>Inhalt hinzufügen</translation>
    </message>
    <message>
        <source>Change the value</source>
        <translation>Inhalt ändern</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Choose one, or type a path of your own, such as loyalty_card/number.</source>
        <translation>Wähle eins, oder gib einen eigenen Pfad ein, etwa loyalty_card/number.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Label, where there are several</source>
        <translation>Bezeichnung, wo es mehrere gibt</translation>
    </message>
    <message>
        <source>home, work …</source>
        <translation>privat, Arbeit …</translation>
    </message>
    <message>
        <source>Add the value</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Choose a field, or type a path without empty parts.</source>
        <translation>Wähle ein Feld, oder gib einen Pfad ohne leere Teile ein.</translation>
    </message>
    <message>
        <source>A value needs a content.</source>
        <translation>Der Inhalt darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>fieldfare::VerdictDialog</name>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2, as your own wallet has it.</source>
        <translation>%1: %2, wie deine eigene Brieftasche ihn hat.</translation>
    </message>
    <message>
        <source>%1: %2 about %3.</source>
        <translation>%1: %2 über %3.</translation>
    </message>
    <message>
        <source>Only the attachments of a receipt are signed; its page is for reading.</source>
        <translation>Unterschrieben sind nur die Anhänge eines Belegs; seine Seite ist zum Lesen.</translation>
    </message>
</context>
<context>
    <name>fieldfare::WalletButton</name>
    <message>
        <source>Menu of the wallet</source>
        <translation>Menü der Brieftasche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Open another wallet…</source>
        <translation>Andere Brieftasche öffnen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Emergency sheet…</source>
        <translation>Notfallblatt…</translation>
    </message>
</context>
<context>
    <name>fieldfare::WalletFile</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>fieldfare::WalletPlace</name>
    <message>
        <source>My wallet</source>
        <translation>Meine Brieftasche</translation>
    </message>
    <message>
        <source>%1’s wallet</source>
        <translation>Brieftasche von %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::WalletView</name>
    <message>
        <source>The emergency sheet was saved as %1.</source>
        <translation>Das Notfallblatt wurde als %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>fieldfare::WaysDialog</name>
    <message>
        <source>Ways to answer</source>
        <translation>Wege zu antworten</translation>
    </message>
    <message>
        <source>Each of these they take as it is. Anything else is a counter-offer.</source>
        <translation>Jeden davon nehmen sie so an. Alles andere ist ein Gegenangebot.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fieldfare::WelcomeStep</name>
    <message>
        <source>Every field of your data has a fare.</source>
        <translation>Deine Daten haben ihren Preis.</translation>
    </message>
    <message>
        <source>Welcome to Fieldfare</source>
        <translation>Willkommen bei Fieldfare</translation>
    </message>
    <message>
        <source>See who holds what, and since when</source>
        <translation>Sieh, wo was liegt und seit wann</translation>
    </message>
    <message>
        <source>Set what each field costs</source>
        <translation>Setz fest, was jedes Feld kostet</translation>
    </message>
    <message>
        <source>One encrypted file on this computer. No account, no server.</source>
        <translation>Eine verschlüsselte Datei auf diesem Rechner. Kein Konto, kein Server.</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Neue Brieftasche</translation>
    </message>
    <message>
        <source>Choose a passphrase and a place for the file</source>
        <translation>Wähle Passphrase und Ort der Datei</translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>A .fieldfare file or a backup that you have</source>
        <translation>Eine .fieldfare-Datei oder eine Sicherung</translation>
    </message>
    <message>
        <source>You can bring in a password manager’s export later. Passwords are dropped while it is read.</source>
        <translation>Den Export eines Passwortmanagers kannst du später einlesen. Passwörter fallen beim Lesen weg.</translation>
    </message>
    <message>
        <source>Answer each request with one key</source>
        <translation>Beantworte jede Anfrage mit einer Taste</translation>
    </message>
    <message>
        <source>Keep a signed receipt of every answer</source>
        <translation>Behalte zu jeder Antwort einen unterschriebenen Beleg</translation>
    </message>
    <message>
        <source>Look round</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A wallet with made-up data. A sample company on this computer asks, you answer</source>
        <translation>Eine Brieftasche mit erfundenen Daten. Ein Beispielunternehmen auf diesem Rechner fragt, du antwortest</translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation>Die Vorführung wird angelegt…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Die Vorführung wird angelegt</translation>
    </message>
</context>
<context>
    <name>fieldfare::WhoHead</name>
    <message>
        <source>is what it calls itself</source>
        <translation>nennt es sich selbst</translation>
    </message>
    <message>
        <source>Nobody, as far as it says</source>
        <translation>Niemand, soweit gesagt</translation>
    </message>
    <message>
        <source>is what it calls itself; you know it as %1</source>
        <translation>nennt es sich selbst; du kennst es als %1</translation>
    </message>
</context>
<context>
    <name>fieldfare::WordingDialog</name>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Change what you want to say otherwise; empty a paragraph to leave it out. What a charge is stays as it is: a claim, not a debt.</source>
        <translation>Ändere, was du anders sagen willst; leere einen Absatz, um ihn wegzulassen. Was eine Abrechnung ist, bleibt stehen: eine Forderung, keine Schuld.</translation>
    </message>
    <message>
        <source>Give back the usual words</source>
        <translation>Übliche Worte zurückholen</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Diesen Wortlaut nehmen</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
</context>
</TS>
