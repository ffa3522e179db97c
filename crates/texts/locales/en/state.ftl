### The state: its home page and its figures.

## Home

state-title = Connecting Humans in Thuringia
state-lead = Many people in Thuringia are new here, and many others would like to open a door to them. Connecting Humans brings them together, place by place.
state-what-title = What we do
state-what-text-1 = In each place, adult education centres and the officers for equal opportunities and integration look after the programme. They know the people and the clubs of their region.
state-what-text-2 = Volunteers go along with people who have experience of migration or flight. Organisations open up to them. The contacts that grow from this last.
state-what-text-3 = The association of adult education centres in Thuringia (Thüringer Volkshochschulverband) holds the network together. It helps the regions to learn from each other.
state-map-title = Where is Connecting Humans?
state-map-intro = Choose your district or city. There you will find the people who run the programme near you.
state-map-active = { $district }: taking part
state-map-inactive = { $district }: not taking part yet
state-map-legend-active = Taking part
state-map-legend-inactive = Not taking part yet
state-women-title = Connecting Women
state-women-text = Mentoring for women with experience of migration or flight: in pairs, on the way to work, training and new contacts.
state-partners-title = Connecting Partners
state-partners-text = Clubs, companies and public offices open up. Integration assistants go there with people.
state-for-districts-title = For districts and cities
state-for-districts-text = Would you like to take part? The software is open source, and every region has its own database. The state only gets protected numbers and never a name.
state-sign-in = For the state team

## Figures

figures-title = Figures for Thuringia
figures-lead = Each region sends protected figures. Anything below { $least } is not given exactly. Names are never included.
figures-empty-title = No figures yet
figures-empty-text = You will see the figures here as soon as the first region sends them.
figures-map-title = Map of the regions
figures-months-title = Sign-ups in each month
figures-months-label = Bars: confirmed sign-ups in each month. The last month is not over yet.
figures-as-table = As a table
figures-month = Month
figures-signups = Sign-ups
figures-districts-title = All regions
figures-district = District or city
figures-made-at = As of
figures-total = Total
