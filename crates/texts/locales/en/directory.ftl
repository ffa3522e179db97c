### The directory of organisations.

directory-title = Directory – { $district }
directory-lead = These organisations look forward to people who are new here.
directory-search-label = Word or place
directory-kind-label = Kind of organisation
directory-section-label = Activity
directory-all = All
directory-submit = Search
directory-reset = Clear the search
directory-count = { $count ->
    [0] No organisation found
    [one] One organisation
   *[other] { $count } organisations
 }
directory-empty-title = We found nothing for this
directory-empty-text = Try another word or fewer filters. Or ask us, we will be happy to help you look.
directory-none-title = The directory is just starting
directory-none-text = There is no organisation here yet. Would you like to be the first? Sign up your club or institution.
directory-accessible-label = Access without steps
directory-languages-label = Languages
