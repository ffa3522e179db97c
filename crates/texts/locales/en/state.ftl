### The state's figures.

count-few = < { $least }
count-at-least = at least { $count }

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
