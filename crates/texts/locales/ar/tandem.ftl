### Tandems: the proposal, the trial, the board.

## What two people share, for the one who reads it

proposal-somebody = شخص من برنامجنا
shared-languages = تتحدثان كلاكما: { $list }
shared-work-fields = تعرفان كلاكما هذا المجال: { $list }
shared-topics = { $side ->
    [mentor] يمكنكم المساعدة في: { $list }
   *[mentee] تحصلون على مساعدة في: { $list }
 }
shared-goals = { $side ->
    [mentor] يمكنكم المساهمة في تحقيق هذه الأهداف: { $list }
   *[mentee] تعملان معًا على هذه الأهداف: { $list }
 }
shared-interests = تحبان كلاكما: { $list }
shared-times = لديكما وقت مشترك: { $list }
shared-video = يمكنكما أيضًا اللقاء عبر الفيديو
