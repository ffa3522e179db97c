### Closed lists that several features use: codes of the program as people read them.

## Yes and no

# $code (String)
yes-no = { $code ->
    [yes] Ja, gern
    [no] Lieber nicht
   *[other] { $code }
 }

## Staff

# $code (String)
staff-role = { $code ->
    [coordinator] Koordination
    [editor] Redaktion
    [auditor] Datenschutz
    [district-admin] Verwaltung des Landkreises oder der Stadt
    [state-viewer] Land: Einblick
    [state-admin] Land: Verwaltung
   *[other] { $code }
 }

## People

# $code (String)
volunteer-role = { $code ->
    [mentor] Mentor*in
    [buddy] Buddy
    [assistant] Integrationsassistenz
    [multiplier] Multiplikator*in
   *[other] { $code }
 }

# $code (String)
seeking = { $code ->
    [mentor] Mentoring für Frauen
    [club] Verein
    [work] Arbeit oder Ausbildung
    [contacts] Kontakte
   *[other] { $code }
 }

# $code (String)
gender = { $code ->
    [female] weiblich
    [male] männlich
    [nonbinary] nicht-binär
   *[other] { $code }
 }

# $code (String)
birth-band = { $code ->
    [before-1960] vor 1960
    [y1960] 1960 bis 1969
    [y1970] 1970 bis 1979
    [y1980] 1980 bis 1989
    [y1990] 1990 bis 1999
    [y2000] 2000 oder später
   *[other] { $code }
 }

# $code (String)
reach = { $code ->
    [foot] zu Fuß
    [bicycle] mit dem Fahrrad
    [transit] mit Bus und Bahn
    [car] mit dem Auto
   *[other] { $code }
 }

# $code (String)
distance = { $code ->
    [km5] bis 5 km
    [km10] bis 10 km
    [km20] bis 20 km
    [km50] bis 50 km
   *[other] { $code }
 }

# $code (String)
need = { $code ->
    [childcare] Kinderbetreuung
    [step-free] Zugang ohne Stufen
   *[other] { $code }
 }

# $code (String)
heard-from = { $code ->
    [friends] von Freund*innen oder Bekannten
    [vhs] in der Volkshochschule
    [advice] in einer Beratungsstelle
    [authority] in einem Amt
    [club] in einem Verein
    [press] aus Zeitung, Radio oder Fernsehen
    [internet] aus dem Internet
   *[other] anders
 }

# $code (String)
work-field = { $code ->
    [health] Gesundheit und Medizin
    [care] Pflege und Soziales
    [education] Bildung und Erziehung
    [administration] Büro und Verwaltung
    [crafts] Handwerk und Bau
    [industry] Industrie und Produktion
    [technology] Technik und IT
    [trade] Handel und Verkauf
    [hospitality] Gastronomie und Hotel
    [transport] Verkehr und Logistik
    [agriculture] Landwirtschaft und Garten
    [culture] Kultur und Medien
    [law] Recht und Sicherheit
    [science] Wissenschaft und Forschung
   *[other] { $code }
 }

# $code (String)
topic = { $code ->
    [job-search] Arbeit suchen
    [application] Bewerbung schreiben
    [recognition] Abschlüsse anerkennen lassen
    [studies] Ausbildung und Studium
    [self-employment] Sich selbstständig machen
    [german] Deutsch sprechen und üben
    [authorities] Ämter und Briefe
    [family] Familie, Kita und Schule
    [everyday] Alltag und Wohnen
    [networking] Menschen kennenlernen
    [sport] Sport und Bewegung
    [culture] Kultur und Musik
   *[other] { $code }
 }

# $code (String)
recognition = { $code ->
    [not-needed] Eine Anerkennung ist nicht nötig
    [running] Der Antrag läuft
    [partial] Teilweise anerkannt
    [recognised] Voll anerkannt
   *[unknown] Das weiß ich noch nicht
 }

# $code (String)
volunteer-status = { $code ->
    [applicant] Neu
    [interviewed] Gespräch geführt
    [qualified] Vorbereitet
    [active] Aktiv
    [paused] Pausiert
    [left] Ausgeschieden
   *[other] { $code }
 }

# $code (String)
participant-status = { $code ->
    [applicant] Neu
    [interviewed] Gespräch geführt
    [waiting] Wartet auf eine Begegnung
    [matched] In einer Begegnung
    [completed] Abgeschlossen
    [left] Ausgeschieden
   *[other] { $code }
 }
# $code (String)
for-whom = { $code ->
    [self] für mich selbst
    [child] für mein Kind
   *[other] { $code }
 }

## What matching asks besides

# $code (String)
goal = { $code ->
    [work] Arbeit finden
    [training] Ausbildung beginnen
    [studies] Studieren
    [recognition] Abschluss anerkennen lassen
    [language] Besser Deutsch sprechen
    [network] Menschen kennenlernen
    [everyday] Im Alltag gut zurechtkommen
    [self-employment] Sich selbstständig machen
   *[other] { $code }
 }

# $code (String)
interest = { $code ->
    [cooking] Kochen und Backen
    [sport] Sport
    [music] Musik
    [reading] Lesen
    [art] Kunst
    [handicraft] Handarbeit und Basteln
    [gardening] Garten
    [nature] Natur und Wandern
    [film] Film und Theater
    [travel] Reisen
    [animals] Tiere
    [volunteering] Ehrenamt
   *[other] { $code }
 }

# $code (String)
urgency = { $code ->
    [usual] Wie üblich
    [soon] Bald: Es steht etwas an
    [urgent] Dringend: Ein fester Termin ist nah
   *[other] { $code }
 }

# $code (String)
strength = { $code ->
    [wish] Das wäre schön
    [must] Das ist mir sehr wichtig: nur so
   *[other] { $code }
 }

# $code (String)
missing-answer = { $code ->
    [languages] Sprachen
    [work-fields] Berufsfelder
    [topics] Themen
    [goals] Ziele
    [interests] Interessen
    [availability] Zeiten
    [place] Ort
    [distance] Wie weit jemand fährt
    [gender] Geschlecht
    [birth-band] Geburtsjahr
    [children-welcome] Ob Kinder dabei sein dürfen
   *[other] { $code }
 }

## Organisations

# $code (String)
organisation-kind = { $code ->
    [club] Verein
    [company] Unternehmen
    [authority] Amt oder Behörde
    [welfare] Wohlfahrt und Beratung
    [religious] Religionsgemeinschaft
    [school] Schule oder Bildungseinrichtung
    [culture] Kultureinrichtung
   *[other] { $code }
 }

# $code (String)
section = { $code ->
    [sport] Sport
    [fire] Feuerwehr
    [carnival] Karneval und Fasching
    [culture] Kultur und Brauchtum
    [music] Musik und Chor
    [garden] Garten
   *[other] Anderes
 }

# $code (String)
accessibility = { $code ->
    [yes] Ja, ohne Stufen erreichbar
    [partly] Teilweise ohne Stufen erreichbar
    [no] Nein, nur über Stufen erreichbar
   *[unknown] Nicht bekannt
 }

# $code (String)
offer = { $code ->
    [trial] Zum Ausprobieren kommen
    [membership] Mitglied werden
    [internship] Praktikum
    [training] Ausbildung
    [job] Arbeitsplatz
    [volunteering] Ehrenamt
    [meeting] Treffen und Begegnung
   *[other] { $code }
 }

## Sign-ups

# $code (String)
signup-kind = { $code ->
    [volunteer] Ehrenamt
    [participant] Teilnahme
    [organisation] Organisation
   *[other] { $code }
 }

# $code (String)
signup-status = { $code ->
    [submitted] Noch nicht bestätigt
    [confirmed] Neu
    [in-review] In Prüfung
    [asked-back] Rückfrage gestellt
    [accepted] Aufgenommen
    [declined] Abgesagt
    [withdrawn] Zurückgezogen
   *[other] { $code }
 }

# $code (String)
signup-action = { $code ->
    [confirm] Bestätigen
    [review] Prüfung beginnen
    [ask-back] Rückfrage stellen
    [accept] Aufnehmen
    [decline] Absagen
    [withdraw] Als zurückgezogen vermerken
   *[other] { $code }
 }

# $code (String)
decline-reason = { $code ->
    [no-place] Zurzeit kein freier Platz
    [elsewhere] Lebt oder arbeitet in einer anderen Region
    [not-ours] Sucht etwas, das wir nicht anbieten
    [unreachable] Nicht erreicht
   *[other] Anderer Grund
 }

## Languages and times

# $code (String)
level = { $code ->
    [a1] A1 – ich verstehe einzelne Wörter und kurze Sätze
    [a2] A2 – ich kann einfache Gespräche führen
    [b1] B1 – ich komme im Alltag gut zurecht
    [b2] B2 – ich kann auch über schwierige Themen sprechen
    [c1] C1 – ich spreche fließend, auch im Beruf
    [c2] C2 – ich spreche fast wie in meiner Muttersprache
    [native] Muttersprache
   *[other] { $code }
 }

# $code (String)
level-short = { $code ->
    [a1] A1
    [a2] A2
    [b1] B1
    [b2] B2
    [c1] C1
    [c2] C2
    [native] Muttersprache
   *[other] { $code }
 }

# $code (String)
weekday = { $code ->
    [mon] Montag
    [tue] Dienstag
    [wed] Mittwoch
    [thu] Donnerstag
    [fri] Freitag
    [sat] Samstag
    [sun] Sonntag
   *[other] { $code }
 }

# $code (String)
weekday-short = { $code ->
    [mon] Mo
    [tue] Di
    [wed] Mi
    [thu] Do
    [fri] Fr
    [sat] Sa
    [sun] So
   *[other] { $code }
 }

# $first (String)
# $last (String)
weekdays-from-to = { $first } bis { $last }

# $code (String)
day-part = { $code ->
    [morning] Vormittag
    [afternoon] Nachmittag
    [evening] Abend
   *[other] { $code }
 }
# $code (String)
language = { $code ->
    [de] Deutsch
    [am] Amharisch
    [ar] Arabisch
    [az] Aserbaidschanisch
    [bg] Bulgarisch
    [bn] Bengalisch
    [bs] Bosnisch
    [ckb] Kurdisch (Sorani)
    [cs] Tschechisch
    [el] Griechisch
    [en] Englisch
    [es] Spanisch
    [fa] Persisch
    [fr] Französisch
    [gsg] Deutsche Gebärdensprache
    [ha] Haussa
    [hi] Hindi
    [hr] Kroatisch
    [hu] Ungarisch
    [hy] Armenisch
    [it] Italienisch
    [ja] Japanisch
    [ka] Georgisch
    [ko] Koreanisch
    [ku] Kurdisch (Kurmandschi)
    [mk] Mazedonisch
    [pa] Punjabi
    [pl] Polnisch
    [prs] Dari
    [ps] Paschtu
    [pt] Portugiesisch
    [ro] Rumänisch
    [ru] Russisch
    [sk] Slowakisch
    [so] Somali
    [sq] Albanisch
    [sr] Serbisch
    [sw] Suaheli
    [ta] Tamil
    [th] Thailändisch
    [ti] Tigrinya
    [tl] Filipino
    [tr] Türkisch
    [uk] Ukrainisch
    [ur] Urdu
    [vi] Vietnamesisch
    [zh] Chinesisch
   *[other] { $code }
 }

## Figures

# $code (String)
indicator = { $code ->
    [volunteers] Ehrenamtliche
    [participants] Teilnehmende
    [organisations] Organisationen (ohne Vereine)
    [clubs] Vereine
   *[other] { $code }
 }
