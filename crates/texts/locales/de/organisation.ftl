### Organisations as the coordination sees them.

organisations-title = Organisationen
# $count (String)
organisations-count = Organisationen: { $count }
organisations-all = alle Organisationen
organisations-empty-title = Keine Organisation gefunden
organisations-empty-text = Versuchen Sie es mit einem anderen Wort oder einer anderen Auswahl.
organisations-back = Zu den Organisationen
organisations-listed = öffentlich sichtbar
organisations-unlisted = nicht öffentlich
organisations-list = Ins Verzeichnis stellen
organisations-unlist = Aus dem Verzeichnis nehmen
organisations-no-consent = Dafür fehlt die Einwilligung der Organisation.
