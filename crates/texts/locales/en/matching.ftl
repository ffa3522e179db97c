### Matching: who waits, suggestions with their reasons, settings.

## The way there

staff-nav-matching = Matching

## Everybody who waits

matching-title = Matching
matching-lead = Who is looking, who has time, who fits whom. The program suggests, you decide.
matching-to-settings = Settings
matching-to-rounds = Rounds
matching-back = Back to matching
matching-mentees = Mentees who wait
matching-mentors = Mentors with a free place
matching-column-name = Name
matching-column-waits = Waiting
matching-column-possible = Possible pairs
matching-column-best = Best suggestion
matching-column-free = Free places
matching-days = { $days ->
    [0] since today
    [one] for { $days } day
   *[other] for { $days } days
 }
matching-paused = Pause until { $day }
matching-suggested = noted
matching-points = { $points } points
matching-points-of = { $points } of { $most }
matching-nobody-possible = nobody yet
matching-no-mentees-title = Nobody is waiting
matching-no-mentees-text = No mentee is waiting right now. Whoever is set to “waiting” after the interview appears here by herself.
matching-no-mentors-title = No free place
matching-no-mentors-text = Nobody has a free place right now. Mentors appear here as soon as they are active and have time for somebody.

## One person and everybody of the other side

matching-person-title = Suggestions for { $name }
matching-side = { $code ->
    [mentor] Mentor
    [mentee] Mentee
   *[other] { $code }
 }
matching-record = To the record
matching-other-side = Look at this person as { $side }, too
matching-count = { $count ->
    [0] No pair is possible.
    [one] { $count } pair is possible.
   *[other] { $count } pairs are possible.
 }
matching-choose-hint = Tick up to three and look at them side by side.
matching-compare-button = Compare
matching-compare-this = Compare { $name }
matching-suggest-button = Note as a pair
matching-suggest-hint = Noting sends nothing yet. You then ask the two on the page of the tandem.
matching-already = These two are noted already or in a tandem.
matching-already-link = To the tandem
matching-vetoed = That is not possible now: meanwhile something stands against this pair.
matching-why = Why? See all points
matching-languages = Languages in common
matching-column-criterion = Criterion
matching-column-points = Points
matching-column-both = What the two have
matching-column-missing = What is missing
matching-total = Together
matching-bonus = and { $points } points for a long wait
matching-untold = Not asked yet: { $answer } ({ $name })
matching-vetoed-title = { $count ->
    [one] { $count } person does not come into question now
   *[other] { $count } people do not come into question now
 }
matching-help-title = What would help
matching-help-count = { $count ->
    [one] makes { $count } pair possible
   *[other] makes { $count } pairs possible
 }
matching-person-empty-title = No suggestion yet
matching-person-empty-text = Nobody fits right now. Below you see why and what would help.
matching-person-nobody-text = Nobody is waiting on the other side right now.
matching-distances-source = Distances are as the crow flies between the middles of places. Data: GeoNames (geonames.org), CC BY 4.0, reduced.

## Side by side

compare-title = Comparison for { $name }
compare-none-title = Nobody chosen yet
compare-none-text = Tick up to three people on the page before.
compare-region = Table to compare; scrolls sideways

## Criteria

criterion = { $code ->
    [work-field] Field of work
    [topics] Topics
    [goals] Goals
    [interests] Interests
    [availability] Time in common
    [distance] Distance
    [german-level] German
    [childcare] Children
    [wishes] Wishes
    [experience] Experience
    [waiting] Waiting
    [fairness] Fairness
   *[other] { $code }
 }
criterion-shared = In common: { $list }
criterion-nothing-shared = Nothing in common
criterion-topics = Offered: { $list }
criterion-topics-lacking = Not offered: { $list }
criterion-goal = { $goal } (by { $topics })
criterion-goals-lacking = No topic helps towards: { $list }
criterion-times-lacking = { $count ->
    [one] { $count } more time in common
   *[other] { $count } more times in common
 }
criterion-distance = { $km } km apart
criterion-distance-limit = 0 points from { $km } km
criterion-distance-unknown = Distance not known
criterion-video = both accept video
criterion-german = Mentee: { $has }, wished: { $wished }
criterion-german-none = no German told
criterion-no-wish = no wish
criterion-nobody-needs = Nobody needs childcare
criterion-childcare = { $code ->
    [mentor-yes] Mentor brings children: fine
    [mentor-no] Mentor brings children: not fine
    [mentor-unknown] Mentor brings children: not asked yet
    [mentee-yes] Mentee brings children: fine
    [mentee-no] Mentee brings children: not fine
    [mentee-unknown] Mentee brings children: not asked yet
   *[other] { $code }
 }
criterion-no-wishes = No wishes
criterion-wish = { $code ->
    [gender-mentor] Mentor: gender
    [gender-mentee] Mentee: gender
    [age-mentor] Mentor: age
    [age-mentee] Mentee: age
   *[other] { $code }
 }
criterion-wish-kept = { $wish } fulfilled
criterion-wish-broken = { $wish } not fulfilled
criterion-wish-unknown = { $wish } not asked yet
criterion-experience = Completed tandems: { $completed }
criterion-experience-full = full points from { $full }
criterion-waiting = Mentee { $mentee } days, mentor { $mentor } days
criterion-waiting-urgent = { $urgency }; counts as { $days } days
criterion-fairness = Suggested in vain before: mentor { $mentor } times, mentee { $mentee } times

## What makes a pair impossible, and what would help

veto = { $code ->
    [same-person] The same person
    [related] Related or colleagues
    [declined-before] Did not fit before
    [no-common-language] No language in common
    [gender-wish-mentor] The mentor’s wish: gender
    [gender-wish-mentee] The mentee’s wish: gender
    [age-wish-mentor] The mentor’s wish: age
    [age-wish-mentee] The mentee’s wish: age
    [german-wish] German below the mentor’s wish
    [no-common-time] No time in common
    [out-of-reach] Too far apart
    [no-capacity] No free place
    [paused-mentor] The mentor is on a pause
    [paused-mentee] The mentee is on a pause
    [childcare-mentor] The mentor’s children
    [childcare-mentee] The mentee’s children
   *[other] { $code }
 }
veto-told = wished: { $wished }; told: { $told }
veto-languages = Mentor: { $mentor }; mentee: { $mentee }
veto-distance = { $km } km, { $limit } km at most
veto-capacity = { $taken } of { $capacity } places taken
veto-untold = not told
help-ask = Ask the { $side }: { $answer }
help-drop-wish = Ask the { $side } whether it might go without the wish
help-more-times = More times in the week
help-accept-video = The { $side } meets by video, too
help-travel = Somebody travels up to { $km } km
help-german = The mentee’s German at { $level }
help-capacity = The mentor takes one more
help-wait = The pause ends on { $day }
help-childcare = Childcare for the { $side }

## Settings

matching-settings-title = Matching settings
matching-settings-lead = They hold for your district. The preview shows what would change today; nothing is saved before “Save”.
matching-weights = Weights
matching-weights-hint = 0 leaves a criterion out, 10 counts most.
matching-conditions = Conditions
matching-field-gender = Wishes about gender
matching-field-age = Wishes about age
matching-field-german = Wishes about German
matching-field-time = Time in common
matching-field-reach = In reach or video
matching-field-childcare = Children may come along
strictness = { $code ->
    [as-told] as told: wish or condition
    [must] always a condition
   *[other] { $code }
 }
matching-strength = { $code ->
    [must] has to be
    [wish] counts, but need not be
   *[other] { $code }
 }
matching-field-waiting-days = After so many days waiting counts most
matching-timing = Times of tandems
matching-field-remind = Remind after days
matching-field-expire = A proposal ends after days
matching-field-trial-meetings = Question about the trial after meetings
matching-field-trial-weeks = or after weeks
matching-field-silence = Tell me after weeks without a meeting
matching-field-order = Who is asked first
asking-order = { $code ->
    [mentor-first] the mentor, then the mentee
    [together] both at once
   *[other] { $code }
 }
matching-preview-button = Preview
matching-save-button = Save
matching-saved = Saved. Suggestions go by it from now on.
matching-preview-title = What would change today
matching-preview-count = { $changes } of { $mentees } mentees get another first suggestion. Possible pairs: { $before } now, { $after } then.
matching-preview-changes = Who gets another first suggestion ({ $count })
matching-preview-none = No first suggestion changes.
matching-preview-unsaved = Not saved yet.
matching-preview-before = First now
matching-preview-after = First then
matching-preview-place = { $name } (place { $before } → { $after })
matching-preview-out = not possible
