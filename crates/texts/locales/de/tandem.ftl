### Tandems: the proposal, the trial, the board.

## What two people share, for the one who reads it

proposal-somebody = jemand aus unserem Programm
# $list (String)
shared-languages = Sie sprechen beide: { $list }
# $list (String)
shared-work-fields = Sie kennen beide diesen Bereich: { $list }
# $side (String)
# $list (String)
shared-topics = { $side ->
    [mentor] Dabei können Sie helfen: { $list }
   *[mentee] Dabei bekommen Sie Hilfe: { $list }
 }
# $side (String)
# $list (String)
shared-goals = { $side ->
    [mentor] Zu diesen Zielen können Sie beitragen: { $list }
   *[mentee] Diese Ziele gehen Sie gemeinsam an: { $list }
 }
# $list (String)
shared-interests = Sie mögen beide: { $list }
# $list (String)
shared-times = Sie haben beide Zeit: { $list }
shared-video = Sie können sich beide auch per Video treffen
