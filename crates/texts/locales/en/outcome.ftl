### What came of the tandems.

## Of one tandem

outcome-title = Outcomes
outcome-none = No outcome is entered yet.
outcome-add = Enter an outcome
outcome-remove = Delete
outcome-side = Who reached this?
outcome-kind-label = What was reached?
outcome-kind = { $code ->
    [job] Job
    [internship] Internship
    [training] Training place
    [language-course] Language course
    [membership] Membership of a club
    [volunteering] Volunteering
    [qualification] Recognised qualification
    [network] Wider network
   *[other] { $code }
 }
outcome-on-date = Since when, or on which day?
outcome-evidence-label = How do you know?
outcome-evidence-hint = Only look at it; please do not copy or keep anything.
outcome-evidence = { $code ->
    [told] Told
    [confirmed] Confirmed by the company, club or provider
    [contract] Contract seen
    [certificate] Certificate seen
    [document] Other document seen
   *[other] { $code }
 }
outcome-note = Note for the coordination team

## Of the district

outcomes-title = Results
outcomes-lead = What the tandems have reached, and which connections came of it.
outcomes-year = Year
outcomes-kind = Kind
outcomes-all = all
outcomes-by-month = Outcomes by month
outcomes-by-kind = Outcomes by kind
outcomes-month = Month
outcomes-number = Number
outcomes-sum = Together
outcomes-connections = Which connections were made
outcomes-connections-lead = { $count ->
    [one] Of one meeting in this year so many had some of it:
   *[other] Of { $count } meetings in this year so many had some of it:
 }
outcomes-share = { $count } ({ $percent }%)
outcomes-connections-meetings = Meetings
outcomes-connections-outcomes = Outcomes
outcomes-changes = What has changed for the mentees
outcomes-changes-lead = From the questionnaires since the beginning. We do not show small groups.
outcomes-empty-title = Nothing is entered for this year yet
outcomes-empty-text = You enter outcomes on the page of a tandem.
outcomes-export = Download as a table
