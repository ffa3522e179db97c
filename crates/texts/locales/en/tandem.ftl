### Tandems: the proposal, the trial, the board.

## What two people share, for the one who reads it

proposal-somebody = someone from our programme
shared-languages = You both speak: { $list }
shared-work-fields = You both know this field: { $list }
shared-topics = { $side ->
    [mentor] You can help with: { $list }
   *[mentee] You get help with: { $list }
 }
shared-goals = { $side ->
    [mentor] You can help to reach these goals: { $list }
   *[mentee] You work towards these goals together: { $list }
 }
shared-interests = You both like: { $list }
shared-times = You both have time: { $list }
shared-video = You can both meet by video, too
