### What came of the tandems.

## Of one tandem

outcome-title = Ergebnisse
outcome-none = Noch ist kein Ergebnis eingetragen.
outcome-add = Ergebnis eintragen
outcome-remove = Löschen
outcome-side = Wer hat das erreicht?
outcome-kind-label = Was wurde erreicht?
# $code (String)
outcome-kind = { $code ->
    [job] Arbeit
    [internship] Praktikum
    [training] Ausbildung
    [language-course] Sprachkurs
    [membership] Mitglied in einem Verein
    [volunteering] Ehrenamt
    [qualification] Abschluss anerkannt
    [network] Mehr Kontakte
   *[other] { $code }
 }
outcome-on-date = Seit wann oder an welchem Tag?
outcome-evidence-label = Woher wissen Sie es?
outcome-evidence-hint = Nur ansehen, bitte nichts kopieren oder aufbewahren.
# $code (String)
outcome-evidence = { $code ->
    [told] Erzählt
    [confirmed] Vom Betrieb, Verein oder Träger bestätigt
    [contract] Vertrag gesehen
    [certificate] Zeugnis oder Zertifikat gesehen
    [document] Anderes Dokument gesehen
   *[other] { $code }
 }
outcome-note = Notiz für die Koordination

## Of the district

outcomes-title = Wirkung
outcomes-lead = Was die Tandems erreicht haben und welche Verbindungen dabei entstanden sind.
outcomes-year = Jahr
outcomes-kind = Art
outcomes-all = alle
outcomes-by-month = Ergebnisse nach Monat
outcomes-by-kind = Ergebnisse nach Art
outcomes-month = Monat
outcomes-number = Anzahl
outcomes-sum = Zusammen
outcomes-connections = Welche Verbindungen entstanden sind
# $count (Number)
outcomes-connections-lead = { $count ->
    [one] Von einem Treffen in diesem Jahr hatten so viele etwas davon:
   *[other] Von { $count } Treffen in diesem Jahr hatten so viele etwas davon:
 }
# $count (String)
# $percent (Number)
outcomes-share = { $count } ({ $percent } %)
outcomes-connections-meetings = Treffen
outcomes-connections-outcomes = Ergebnisse
outcomes-changes = Was sich für die Mentees verändert hat
outcomes-changes-lead = Aus den Fragebögen seit Beginn. Kleine Gruppen zeigen wir nicht.
outcomes-empty-title = In diesem Jahr ist noch nichts eingetragen
outcomes-empty-text = Ergebnisse tragen Sie auf der Seite eines Tandems ein.
outcomes-export = Als Tabelle herunterladen
