### The log.

## The page

audit-title = Protokoll
audit-lead = Wer hat wann was getan? Einträge lassen sich nicht ändern.
audit-filter-show = Zeige
audit-filter-label = Bereich
# $code (String)
audit-group = { $code ->
    [signup] Anmeldungen
    [person] Personen
    [consent] Einwilligungen
    [profile] Profile
    [interview] Interviews
    [pause] Pausen
    [conduct] Führungszeugnisse
    [organisation] Organisationen
    [matching] Matching
    [round] Runden
    [tandem] Tandems
    [meeting] Treffen
    [goal] Ziele
    [questionnaire] Fragebögen
    [outcome] Ergebnisse
    [certificate] Zertifikate
    [event] Veranstaltungen
    [export] geladene Dateien
    [staff] Team
    [settings] Einstellungen
    [report] Zahlen für das Land
    [backup] Sicherungen
   *[all] alle Einträge
 }
# $count (String)
audit-count = Einträge: { $count }
audit-column-time = Zeit
audit-column-who = Wer
audit-column-what = Was
audit-column-subject = Woran
audit-empty = Noch keine Einträge

## The audit log. Codes with dots arrive with hyphens: signup.ask-back as signup-ask-back.

# $code (String)
audit-action = { $code ->
    [signup-submitted] Anmeldung eingegangen
    [signup-confirmed] Anmeldung bestätigt
    [signup-reviewed] Prüfung der Anmeldung begonnen
    [signup-asked-back] Rückfrage zur Anmeldung gestellt
    [signup-accepted] Anmeldung angenommen
    [signup-declined] Anmeldung abgesagt
    [signup-withdrawn] Anmeldung als zurückgezogen vermerkt
    [signup-repeated] Erneut mit derselben Adresse angemeldet
    [signup-expired] Unbestätigte Anmeldung gelöscht
    [signup-noted] Notiz zur Anmeldung geschrieben
    [person-created] Person aufgenommen
    [profile-saved] Angaben gespeichert
    [pause-begun] Pause begonnen
    [pause-ended] Pause vorzeitig beendet
    [pause-run-out] Pause zu Ende
    [interview-begun] Interview begonnen
    [interview-finished] Interview abgeschlossen
    [conduct-seen] Führungszeugnis gesehen
    [conduct-forgotten] Vermerk zum Führungszeugnis gelöscht
    [conduct-reminded] An Führungszeugnisse erinnert
    [person-kept-apart] Zwei Personen auseinandergehalten
    [person-not-kept-apart] Zwei Personen nicht mehr auseinandergehalten
    [person-capacity-set] Zahl der Begleitungen geändert
    [profile-asked] Per E-Mail um fehlende Angaben gebeten
    [person-merged] Doppelte Einträge einer Person zusammengeführt
    [tandem-suggested] Tandem vorgemerkt
    [tandem-proposed] Tandem vorgeschlagen
    [tandem-withdrawn] Vorschlag zurückgenommen
    [tandem-answered] Auf einen Vorschlag geantwortet
    [tandem-expired] Vorschlag abgelaufen
    [tandem-taken] Platz war schon vergeben
    [tandem-tried] Zur Probezeit geantwortet
    [tandem-ended] Tandem vorzeitig beendet
    [tandem-completed] Tandem abgeschlossen
    [tandem-reminded] Tandem an einen Vorschlag erinnert
    [tandem-trial-asked] Tandem gefragt, ob es weitergeht
    [tandem-missed] Koordination auf ein stilles Tandem hingewiesen
    [tandem-greeted] Freundlichen Gruß an ein Tandem geschickt
    [tandem-noted] Notiz zum Tandem geschrieben
    [export-tandems-taken] Tandems als Datei geladen
    [tandem-ordered] Tandem: Reihenfolge der Fragen geändert
    [tandem-wished] Nach einem Tandem: möchte begleiten
    [meeting-noted] Treffen notiert
    [meeting-merged] Zwei Notizen eines Treffens zusammengeführt
    [meeting-undone] Notiz eines Treffens zurückgenommen
    [meeting-suggested] Treffen vorgeschlagen
    [meeting-called-off] Treffen abgesagt
    [goal-added] Ziel gesetzt
    [goal-done] Ziel erreicht
    [goal-not-done] Ziel wieder offen
    [goal-removed] Ziel gelöscht
    [goal-step-added] Schritt hinzugefügt
    [goal-step-done] Schritt erledigt
    [goal-step-not-done] Schritt wieder offen
    [outcome-added] Ergebnis eingetragen
    [outcome-removed] Ergebnis gelöscht
    [questionnaire-asked] Um Antworten gebeten
    [questionnaire-answered] Fragen beantwortet
    [questionnaire-reminded] An Fragen erinnert
    [event-created] Veranstaltung angelegt
    [event-changed] Veranstaltung geändert
    [event-published] Veranstaltung veröffentlicht
    [event-cancelled] Veranstaltung abgesagt
    [event-registered] Zu einer Veranstaltung angemeldet
    [event-left] Von einer Veranstaltung abgemeldet
    [event-moved-up] Von der Warteliste nachgerückt
    [event-reminded] An eine Veranstaltung erinnert
    [event-attended] Anwesenheit vermerkt
    [event-missed] Anwesenheit zurückgenommen
    [event-cleared] Namensliste einer Veranstaltung gelöscht
    [event-wished] Nach einem Abend angehakt, wen man wiedersehen möchte
    [certificate-issued] Zertifikat ausgestellt
    [certificate-revoked] Zertifikat zurückgezogen
    [export-participants-taken] Anmeldungen zu einer Veranstaltung als Datei geladen
    [person-noted] Notiz zur Person geschrieben
    [organisation-created] Organisation aufgenommen
    [organisation-listed] Organisation ins Verzeichnis gestellt
    [organisation-unlisted] Organisation aus dem Verzeichnis genommen
    [organisation-noted] Notiz zur Organisation geschrieben
    [staff-invited] Zur Mitarbeit eingeladen
    [staff-joined] Einladung angenommen
    [person-left] Programm verlassen
    [consent-withdrawn] Einwilligung zurückgenommen
    [person-sign-in-mailed] Link zum Einloggen geschickt (eigener Bereich)
    [person-pin-forgotten] Neue PIN möglich gemacht
    [person-pin-refused] Falsche PIN eingegeben
    [person-pin-set] PIN festgelegt
    [person-signed-in] Im eigenen Bereich eingeloggt
    [person-signed-out] Im eigenen Bereich ausgeloggt
    [person-signed-out-everywhere] Im eigenen Bereich auf allen Geräten ausgeloggt
    [staff-signed-in] Eingeloggt
    [staff-signed-out] Ausgeloggt
    [staff-signed-out-everywhere] Auf allen Geräten ausgeloggt
    [staff-password-changed] Passwort geändert
    [staff-sign-in-failed] Login fehlgeschlagen
    [staff-reset-asked] Link für ein neues Passwort angefordert
    [settings-changed] Einstellungen geändert
    [matching-changed] Einstellungen des Matchings geändert
    [round-drawn] Runde gezogen
    [round-changed] Runde verändert
    [round-dropped] Runde verworfen
    [round-proposed] Aus einer Runde vorgeschlagen
    [export-round-taken] Runde als Datei geladen
    [report-made] Zahlen für das Land erstellt
    [backup-restored] Aus einer Sicherung wiederhergestellt
    [export-signups-taken] Anmeldungen als Datei geladen
    [export-people-taken] Personen als Datei geladen
   *[other] { $code }
 }

# $code (String)
actor = { $code ->
    [visitor] Besucher*in
    [staff] Team
    [person] Ehrenamtliche oder Teilnehmende
    [system] Programm
    [operator] Technischer Betrieb
   *[other] { $code }
 }
