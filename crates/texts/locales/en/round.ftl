### Rounds of matching.

rounds-title = Rounds
rounds-lead = A round gives everybody who waits to all free places at once: first as many pairs as possible, then as many points. It is a draft that you work on.
rounds-draw = Draw a round
rounds-empty-title = No round yet
rounds-empty-text = Draw the first. Nobody is told.
rounds-column-drawn = Drawn
rounds-column-status = State
rounds-column-pairs = Pairs
rounds-column-proposed = of these proposed
rounds-column-by = By
round-status = { $code ->
    [draft] Draft
    [proposed] proposed
    [dropped] put aside
   *[other] { $code }
 }
round-title = Round of { $day }
round-back = To all rounds
round-sum = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
 } with { $points } points together
round-best = Without your decisions: pairs { $pairs }, points { $points } ({ $difference }).
round-is-best = It can’t be better with these people.
round-before = Before the last step: pairs { $pairs }, points { $points }. Change: { $difference }.
round-undo = Undo the last step
round-pairs = Pairs
round-column-mentee = Mentee
round-column-mentor = Mentor
round-column-bonus = Bonus for a long wait
round-column-why = What speaks for it
round-column-steps = Change
round-fixed = fixed
round-fix = Fix
round-release = Release
round-strike = Take out
round-move = Move
round-move-to = Move { $name } to
round-fix-this = Fix { $mentee } and { $mentor }
round-release-this = Release { $mentee } and { $mentor }
round-strike-this = Take { $mentee } and { $mentor } out
round-drag-hint = With a mouse: drag a mentee onto a mentor.
round-choose = Propose { $mentee } and { $mentor }
round-propose = Propose the chosen
round-propose-text = The chosen pairs are asked, in the order of your settings. You can take each back on the page of the tandem.
round-propose-yes = Yes, propose now
round-proposed-count = { $count ->
    [0] No pair was proposed.
    [one] { $count } pair is proposed.
   *[other] { $count } pairs are proposed.
 }
round-not-proposed = { $count ->
    [one] { $count } pair was not possible any more because something has changed.
   *[other] { $count } pairs were not possible any more because something has changed.
 }
round-row-proposed = proposed
round-row-over = proposed and over
round-row-impossible = not possible any more
round-row-gone = not looking any more
round-struck = Taken out
round-unmatched = Mentees without a pair
round-idle = Free places without a pair
round-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
 }
round-unmatched-why = { $code ->
    [no-candidate] Nobody comes into question.
    [all-forbidden] All possible pairs were taken out.
    [no-free-place] A place is missing: everybody who fits is taken. One place more would help.
   *[other] { $code }
 }
round-idle-why = { $code ->
    [no-candidate] Nobody comes into question.
    [all-forbidden] All possible pairs were taken out.
    [all-paired] Everybody who fits has a pair.
   *[other] { $code }
 }
round-empty-title = Not a single pair
round-empty-text = With the people who wait now no pair is possible. Below you see the reason for each.
round-nobody-text = Nobody is waiting, or there is no free place. After the next interviews a new round is worth it.
round-changes-title = Something has changed since it was drawn
round-changes-came = New: { $list }
round-changes-left = Not there any more: { $list }
round-changes-answered = Other answers or places: { $list }
round-changes-broken = Not possible any more: { $list }
round-changes-settings = The settings are others.
round-anew = Draw anew, keep what is fixed
round-drop = Put the round aside
round-drop-text = The draft is put aside. What has been proposed goes on.
round-drop-yes = Yes, put aside
round-refused = { $code ->
    [full] All places of this mentor are fixed already. Release a pair first.
    [impossible] This pair is not possible.
    [nothing] Please choose at least one pair.
   *[other] { $code }
 }
round-pair = { $mentee } and { $mentor }
