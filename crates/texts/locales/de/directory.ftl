### The directory of organisations.

# $district (String)
directory-title = Verzeichnis – { $district }
directory-lead = Diese Organisationen freuen sich auf Menschen, die neu hier sind.
directory-search-label = Suchwort oder Ort
directory-kind-label = Art der Organisation
directory-section-label = Sparte
directory-all = Alle
directory-submit = Suchen
directory-reset = Suche zurücksetzen
# $count (Number)
directory-count = { $count ->
    [0] Keine Organisation gefunden
    [one] Eine Organisation
   *[other] { $count } Organisationen
 }
directory-empty-title = Dazu haben wir nichts gefunden
directory-empty-text = Versuchen Sie es mit einem anderen Wort oder mit weniger Filtern. Oder fragen Sie uns, wir helfen Ihnen gern beim Suchen.
directory-none-title = Das Verzeichnis füllt sich gerade
directory-none-text = Noch steht hier keine Organisation. Möchten Sie die erste sein? Melden Sie Ihren Verein oder Ihre Einrichtung an.
directory-accessible-label = Zugang ohne Stufen
directory-languages-label = Sprachen
