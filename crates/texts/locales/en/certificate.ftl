### The mentor's certificate: the paper, its check page.

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
