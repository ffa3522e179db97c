### The state's figures.

# $least (String)
count-few = < { $least }
# $count (String)
count-at-least = mind. { $count }

figures-title = Zahlen für Thüringen
# $least (String)
figures-lead = Jede Region meldet geschützte Zahlen. Was kleiner als { $least } ist, nennt sie nicht genau. Namen sind nie dabei.
figures-empty-title = Noch keine Zahlen
figures-empty-text = Sobald die erste Region ihre Zahlen meldet, stehen sie hier.
figures-map-title = Karte der Regionen
figures-months-title = Anmeldungen in jedem Monat
figures-months-label = Säulen: bestätigte Anmeldungen in jedem Monat. Der letzte Monat läuft noch.
figures-as-table = Als Tabelle
figures-month = Monat
figures-signups = Anmeldungen
figures-districts-title = Alle Regionen
figures-district = Landkreis oder Stadt
figures-made-at = Stand
figures-total = Zusammen
