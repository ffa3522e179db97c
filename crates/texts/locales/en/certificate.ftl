### The mentor's certificate: the paper, its check page, the evening's page.

## The paper

certificate-title = Certificate
certificate-before = With sincere thanks to
certificate-deed = for volunteering in the mentoring programme “Connecting Women”: in personal meetings, accompanying a woman with experience of migration or flight on her way to work, training and new networks.
certificate-period = Period
certificate-from-until = { $from } to { $until }
certificate-meetings = Meetings
certificate-time = Time together
certificate-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
 }
certificate-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
 }
certificate-thanks = Time, listening and encouragement open doors. This work has helped a woman to arrive here and makes our region richer. Thank you very much.
certificate-second = From { $from } to { $until }, { $name } volunteered in the mentoring programme “Connecting Women” and accompanied a woman with experience of migration or flight. We say thank you from the heart.
certificate-place-date = { $place }, { $date }
certificate-signed = For the coordination
certificate-code = Check code:
certificate-how = This certificate can be checked at
certificate-download = Certificate (PDF)

## The check page

certificate-check-title = Check a certificate
certificate-check-lead = You hold a certificate of ours and would like to know whether it is genuine? Type in the check code that stands at the bottom of the paper.
certificate-check-label = Check code
certificate-check-hint = Ten letters and digits, for example 7K3QZ-9XW2S. Capital or small letters, both are fine.
certificate-check-button = Check
certificate-right-title = This certificate is genuine
certificate-right-text = We issued this certificate: { $district }. Please compare whether the paper says the same.
certificate-name = Name
certificate-issued = Issued on
certificate-unknown-title = We do not know this code
certificate-unknown-text = Please compare it with the paper once more. We only know certificates that we issued ourselves: the paper says where it is checked. If you are unsure, please ring us.
certificate-revoked-title = This certificate is no longer valid
certificate-revoked-text = We have taken it back. If you have questions about it, please ring us.
certificate-again = Check another code

## The evening

evening-title = Whom would you like to meet again?
evening-lead = You are at “{ $title }”. Tick whom you would like to meet again. Only the coordination sees it. The others do not learn whether you ticked them.
evening-legend = { $side ->
    [mentor] These mentees are here
    [mentee] These mentors are here
   *[other] These people are here
 }
evening-shared = What you have in common:
evening-nothing-shared = Ask what you have in common.
evening-save = Save my choice
evening-saved = Saved. You can still change your choice as long as the link is good.
evening-empty-title = Nobody is on the list yet
evening-empty-text = Here you find everyone who is here and agreed that we tell their first name. Please load the page again later.
evening-reload = Load the page again
evening-not-shown = The others do not see your first name here, because you have not agreed that we tell it. Would you like to change that? Please speak to the coordination.
evening-nobody-title = You are not looking for anybody at the moment
evening-nobody-text = On this page mentors and mentees choose who are looking for a counterpart. Would you like to be one of them? Please speak to the coordination.
evening-over-title = This link is no longer valid
evening-over-text = The choice is closed. Is there something you would still like to tell the coordination? Please ring us.
evening-unknown-title = We do not know this link
evening-unknown-text = Perhaps it was not copied completely. Please open it once more directly from the e-mail.

## What the coordination sees of it

ticks-title = Ticked after an evening
ticks-text = These people met at an open evening. It gives no points, you decide.
ticked = { $who ->
    [both] Both would like to meet again
    [mentor] The mentor would like to meet her again
    [mentee] She would like to meet the mentor again
   *[other] { $who }
 }
ticks-fix = Hold in the round
