### The state: its home page and its figures.

## Home

state-title = Connecting Humans in Thüringen
state-lead = In Thüringen leben viele Menschen, die neu angekommen sind, und viele, die gern die Tür aufmachen. Connecting Humans bringt sie zusammen, Ort für Ort.
state-what-title = Was wir tun
state-what-text-1 = Vor Ort kümmern sich Volkshochschulen, Gleichstellungs- und Integrationsbeauftragte um das Programm. Sie kennen die Menschen und die Vereine ihrer Region.
state-what-text-2 = Ehrenamtliche begleiten Menschen mit Migrations- oder Fluchterfahrung. Organisationen öffnen sich für sie. So entstehen Kontakte, die bleiben.
state-what-text-3 = Der Thüringer Volkshochschulverband hält das Netz zusammen. Er hilft den Regionen, voneinander zu lernen.
state-map-title = Wo gibt es Connecting Humans?
state-map-intro = Wählen Sie Ihren Landkreis oder Ihre Stadt. Dort finden Sie die Menschen, die das Programm bei Ihnen gestalten.
# $district (String)
state-map-active = { $district }: dabei
# $district (String)
state-map-inactive = { $district }: noch nicht dabei
state-map-legend-active = Dabei
state-map-legend-inactive = Noch nicht dabei
state-women-title = Connecting Women
state-women-text = Mentoring für Frauen mit Migrations- oder Fluchterfahrung: zu zweit auf dem Weg zu Arbeit, Ausbildung und neuen Kontakten.
state-partners-title = Connecting Partners
state-partners-text = Vereine, Betriebe und Ämter öffnen sich. Integrationsassistenzen begleiten Menschen dorthin.
state-for-districts-title = Für Landkreise und Städte
state-for-districts-text = Sie möchten mitmachen? Die Software ist quelloffen, und jede Region hat ihre eigene Datenbank. Das Land bekommt nur geschützte Zahlen und nie einen Namen.
state-sign-in = Für das Team des Landes

## Figures

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
