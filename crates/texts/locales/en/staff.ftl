### What all pages for staff have: the frame, the search, the work of the day, parts of lists and records.

## The frame

staff-nav-label = Team menu
staff-nav-today = Today
staff-nav-signups = Sign-ups
staff-nav-people = People
staff-nav-organisations = Organisations
staff-nav-figures = Figures
staff-nav-audit = Log
staff-nav-account = My account
staff-public-pages = Public pages
staff-sign-out = Log out

## The search

palette-open = Search
palette-label = Search and open
palette-placeholder = Name or page
palette-hint = Choose with the arrow keys, open with Enter, close with Esc.
palette-nothing = Nothing found
palette-page = Page
palette-person = Person
palette-organisation = Organisation
palette-signup = Sign-up

## Today

today-title = Today
today-volunteers = open: volunteers
today-participants = open: participants
today-organisations = open: organisations
today-asked = with an open question
today-unconfirmed = not confirmed yet
today-oldest = Waiting the longest
today-empty-title = All done
today-empty-text = At the moment no sign-up is waiting for you.
today-failed-mails = E-mails that could not be delivered: { $count }. Please tell the technical operations team.
today-certificates = Certificates of good conduct run out soon
today-tandems = Tandems
today-tandem-calls = Please call
today-tandem-late = Answers overdue
today-tandem-silent = Silent tandems
today-tandem-trials = Trial: question open
today-tandem-suggested = Noted: propose?

## Filters. On the page of sign-ups they make one sentence, in this order: show, kind, that, status, sorted, order.

filter-show = Show
filter-kind-label = Kind of sign-up
filter-kind = { $code ->
    [volunteer] sign-ups of volunteers
    [participant] sign-ups of participants
    [organisation] sign-ups of organisations
   *[all] all sign-ups
 }
filter-that = which
filter-status-label = Status
filter-status = { $code ->
    [waiting] are waiting for us
    [submitted] are not confirmed yet
    [confirmed] are new
    [in-review] are in review
    [asked-back] have an open question
    [accepted] have been accepted
    [declined] have been declined
    [withdrawn] have been withdrawn
   *[all] have come in so far
 }
filter-sorted = sorted by
filter-order-label = Order
filter-order = { $code ->
    [newest] date, the newest first
    [name] name
    [place] place
   *[oldest] date, the oldest first
 }
filter-search-label = Name or place
filter-submit = Show
export-csv = Download as a table (CSV)

## Parts of every record

staff-contact = Contact
staff-place = Place
staff-details = Details
staff-not-given = not given
staff-consents = Consents
staff-notes = Notes
staff-new-note = New note
staff-note-hint = Factual and short. The person may read what is written about them here.
staff-note-save = Save note
staff-history = History
