### The public pages of a district: home, Connecting Women, Connecting Partners.

## Descriptions for search engines

# $district (String)
meta-home = Connecting Humans – { $district }: Mentoring, Vereine, Arbeit und neue Kontakte für Menschen, die neu hier sind, und für alle, die mitmachen möchten.
meta-women = Connecting Women: Frauen mit Migrations- oder Fluchterfahrung und Mentor*innen von hier gehen ein Stück Weg gemeinsam.
meta-partners = Connecting Partners: Vereine, Betriebe und Ämter öffnen ihre Türen. Integrationsassistenzen gehen mit.
meta-join = Machen Sie mit: im Ehrenamt, als Teilnehmende oder mit Ihrer Organisation. Die Anmeldung dauert nur wenige Minuten.
meta-directory = Vereine, Unternehmen und Einrichtungen in Ihrer Region, die sich auf neue Menschen freuen.
meta-state = Connecting Humans in Thüringen: Volkshochschulen und Partner*innen bringen vor Ort Menschen zusammen.

## Home of a district

# $district (String)
home-title = { $district }: Hier finden Menschen zusammen
home-lead = Sie sind neu hier und suchen Anschluss? Oder Sie kennen sich aus und haben ein wenig Zeit? Wir bringen Sie zusammen, kostenlos und in Ihrem Tempo.

home-focuses-title = Unsere Schwerpunkte
home-focuses-intro = Jede Region arbeitet anders. Das ist uns hier besonders wichtig:

home-how-title = So geht es
home-how-1-title = Kennenlernen
home-how-1-text = Sie melden sich an. Wir lernen Sie bei einem Gespräch kennen, am Telefon oder bei uns vor Ort.
home-how-2-title = Miteinander reden
home-how-2-text = Wir schlagen Ihnen jemanden vor und sagen, warum. Sie entscheiden beide, ob Sie sich treffen möchten.
home-how-3-title = Ausprobieren
home-how-3-text = Sie treffen sich ein paar Mal. Danach fragen wir Sie beide, ob es passt.
home-how-4-title = Weitergehen
home-how-4-text = Passt es, gehen Sie gemeinsam weiter. Passt es nicht, suchen wir neu. Beides ist in Ordnung.

home-voices-title = Stimmen
voice-invented = Erfundenes Beispiel
home-voice-1-text = Am Anfang kannte ich nur den Weg zum Sprachkurs. Heute weiß ich, wie ich eine Bewerbung schreibe, und ich habe eine Freundin, die ich alles fragen kann.
home-voice-1-name = Rahel, Teilnehmerin
home-voice-2-text = Ich dachte, ich helfe jemandem beim Deutschlernen. Jetzt sehe ich meine eigene Stadt mit anderen Augen.
home-voice-2-name = Karin, Mentorin
home-voice-3-text = Beim ersten Übungsabend war er noch still. Heute gehört er dazu und erklärt den Neuen, wo der Schlauch liegt.
home-voice-3-name = Uwe, Freiwillige Feuerwehr

home-connections-title = Drei Arten von Verbindung
home-connections-text = Wer irgendwo neu ist, braucht verschiedene Kontakte. Die Forscher*innen Alastair Ager und Alison Strang haben sie 2008 beschrieben. Wir achten bei jeder Begegnung auf alle drei.
home-connections-bond-title = Halt
home-connections-bond-text = Menschen, die Ihnen nahe sind: Familie, alte Freund*innen, Menschen mit der gleichen Sprache.
home-connections-bridge-title = Brücke
home-connections-bridge-text = Menschen, die anders leben als Sie: Nachbar*innen, Kolleg*innen, die Leute im Verein.
home-connections-link-title = Zugang
home-connections-link-text = Ein guter Draht zu Ämtern, Schulen und Beratung. Damit Sie wissen, wer zuständig ist und was Ihnen zusteht.

home-contact-title = So erreichen Sie uns
contact-phone = Telefon
contact-email = E-Mail
contact-hours = Sprechzeiten
contact-address = Adresse
contact-coordinators = Ihre Ansprechpersonen

## Connecting Women

women-title = Connecting Women
women-lead = Zwei Menschen, ein Stück gemeinsamer Weg: Frauen mit Migrations- oder Fluchterfahrung treffen Mentor*innen, die sich hier auskennen.
women-for-title = Worum es geht
women-for-text = Gute Arbeit, eine Ausbildung, ein eigenes Netz von Kontakten: Das gelingt leichter mit jemandem an der Seite. Sie treffen sich zu zweit, einige Monate lang, und bestimmen selbst, worüber Sie sprechen.
women-mentor-title = Für Mentor*innen
women-mentor-text = Sie leben hier und kennen sich aus, im Beruf oder im Alltag. Sie hören gern zu und haben regelmäßig etwas Zeit. Fachwissen brauchen Sie nicht. Wir bereiten Sie vor und sind für Sie da.
women-mentee-title = Für Frauen, die neu hier sind
women-mentee-text = Sie möchten arbeiten, lernen oder Menschen kennenlernen. Sie müssen noch nicht gut Deutsch sprechen. Die Treffen sind kostenlos, und Sie können jederzeit aufhören.
women-how-title = So läuft das Mentoring
women-how-1-title = Anmelden und erzählen
women-how-1-text = Sie füllen das Formular aus. Dann sprechen wir mit Ihnen über Ihre Ziele und Wünsche.
women-how-2-title = Einen Vorschlag bekommen
women-how-2-text = Wir schlagen Ihnen eine Person vor. Erst wenn Sie beide Ja sagen, lernen Sie sich kennen.
women-how-3-title = Probezeit
women-how-3-text = Nach vier Treffen oder sechs Wochen fragen wir Sie beide: Möchten Sie weitermachen?
women-how-4-title = Gemeinsam ans Ziel
women-how-4-text = Sie treffen sich einige Monate lang. Am Ende schauen wir zusammen, was Sie erreicht haben.
women-network-title = Treffen für alle Frauen
women-network-text = Neben den Gesprächen zu zweit gibt es offene Treffen. Hier lernen sich Frauen aus vielen Ländern und Berufen kennen und helfen einander weiter.
women-cta-mentor = Mentor*in werden
women-cta-mentee = Mentor*in finden

## Connecting Partners

partners-title = Connecting Partners
partners-lead = Ein Chor, eine Werkstatt, ein Sportplatz: Hier öffnen Vereine, Betriebe und Ämter ihre Türen. Und jemand geht mit Ihnen hinein.
partners-people-title = Für Menschen, die Anschluss suchen
partners-people-text = Sie möchten Sport treiben, Musik machen, arbeiten oder einfach Leute treffen? Sagen Sie uns, was Ihnen Freude macht. Wir finden mit Ihnen einen passenden Ort. Auch Kinder können über ihre Eltern mitmachen.
partners-organisations-title = Für Organisationen
partners-organisations-text = Sie suchen Mitglieder, Mitarbeitende oder Ehrenamtliche? Zeigen Sie, dass neue Menschen bei Ihnen willkommen sind. Wir beraten und schulen Ihr Team und helfen beim ersten Kontakt.
partners-assistants-title = Integrationsassistenzen und Multiplikator*innen
partners-assistants-text = Integrationsassistenzen begleiten Menschen zum ersten Training, zum Vorstellungsgespräch oder ins Amt. Multiplikator*innen erzählen in ihrem Umfeld vom Programm. Viele haben selbst erlebt, wie es ist, neu zu sein.
partners-clubs-title = Vereine von A bis Z
partners-clubs-text = Fußball oder Feuerwehr, Karneval oder Kultur, Blasmusik oder Gartenverein: In Thüringen gibt es für fast alles einen Verein. Ausprobieren geht oft schon mit wenigen Worten Deutsch.
partners-how-title = So finden Sie zusammen
partners-how-1-title = Sagen, was Sie suchen
partners-how-1-text = Sie melden sich an. Wir fragen, was Sie gern tun, wann Sie Zeit haben und wie weit Sie fahren können.
partners-how-2-title = Einen Ort finden
partners-how-2-text = Eine Integrationsassistenz sucht mit Ihnen einen Verein, einen Betrieb oder eine Einrichtung, die passt.
partners-how-3-title = Zusammen hingehen
partners-how-3-text = Beim ersten Mal gehen Sie nicht allein. Sie schauen sich alles an und probieren es aus.
partners-how-4-title = Dazugehören
partners-how-4-text = Gefällt es Ihnen, bleiben Sie. Wir fragen später nach, wie es Ihnen und der Organisation geht.
partners-cta-participant = Ich suche Anschluss
partners-cta-organisation = Organisation anmelden
partners-cta-assistant = Menschen begleiten
