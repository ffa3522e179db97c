### What stands on every page, and in every list.

site-name = Connecting Humans
site-tagline = Menschen zusammenbringen in Thüringen
skip-to-content = Direkt zum Inhalt
nav-label = Hauptmenü
nav-menu = Menü
nav-women = Connecting Women
nav-partners = Connecting Partners
nav-join = Mitmachen
nav-directory = Verzeichnis
nav-sign-in = Für das Team
language-switch-label = Sprache wählen
footer-label = Fußzeile
footer-imprint = Impressum
footer-privacy = Datenschutz
footer-accessibility = Barrierefreiheit
# $operator (String)
footer-by = Ein Angebot von: { $operator }
demo-ribbon = Alles hier ist erfunden.

## Pages of a list

pagination-label = Seiten
pagination-previous = Vorherige Seite
pagination-next = Nächste Seite
# $page (Number)
# $pages (Number)
pagination-page = Seite { $page } von { $pages }

## Small words

yes = Ja
language-name = Deutsch
# Between the items of a list
list-separator = { ", " }
# $least (String)
count-few = < { $least }
# $count (String)
count-at-least = mind. { $count }
