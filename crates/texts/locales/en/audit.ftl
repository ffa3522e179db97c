### The log.

## The page

audit-title = Log
audit-lead = Who did what, and when? Entries cannot be changed.
audit-filter-show = Show
audit-filter-label = Area
audit-group = { $code ->
    [signup] sign-ups
    [person] people
    [consent] consents
    [profile] profiles
    [interview] interviews
    [pause] pauses
    [conduct] certificates of good conduct
    [organisation] organisations
    [matching] matching
    [round] rounds
    [tandem] tandems
    [meeting] meetings
    [goal] goals
    [questionnaire] questionnaires
    [outcome] outcomes
    [certificate] certificates
    [event] events
    [export] downloaded files
    [staff] the team
    [settings] settings
    [report] figures for the state
    [backup] backups
   *[all] all entries
 }
audit-count = Entries: { $count }
audit-column-time = Time
audit-column-who = Who
audit-column-what = What
audit-column-subject = Record
audit-empty = No entries yet

## The audit log. Codes with dots arrive with hyphens: signup.ask-back as signup-ask-back.

audit-action = { $code ->
    [signup-submitted] Sign-up received
    [signup-confirmed] Sign-up confirmed
    [signup-reviewed] Review of the sign-up started
    [signup-asked-back] Question about the sign-up sent
    [signup-accepted] Sign-up accepted
    [signup-declined] Sign-up declined
    [signup-withdrawn] Sign-up marked as withdrawn
    [signup-repeated] Signed up again with the same address
    [signup-expired] Unconfirmed sign-up deleted
    [signup-noted] Note about the sign-up written
    [person-created] Person added
    [profile-saved] Details saved
    [pause-begun] Pause begun
    [pause-ended] Pause ended early
    [pause-run-out] Pause over
    [interview-begun] Interview begun
    [interview-finished] Interview finished
    [conduct-seen] Certificate of good conduct seen
    [conduct-forgotten] Record of the certificate deleted
    [conduct-reminded] Reminded of certificates
    [person-kept-apart] Two people kept apart
    [person-not-kept-apart] Two people no longer kept apart
    [person-capacity-set] Number of places changed
    [profile-asked] Asked by e-mail for missing details
    [person-merged] Double entries of a person merged
    [tandem-suggested] Tandem suggested
    [tandem-proposed] Tandem proposed
    [tandem-withdrawn] Proposal taken back
    [tandem-answered] Proposal answered
    [tandem-expired] Proposal expired
    [tandem-taken] Place was already given
    [tandem-tried] Trial answered
    [tandem-ended] Tandem ended early
    [tandem-completed] Tandem completed
    [tandem-reminded] Tandem reminded of a proposal
    [tandem-trial-asked] Tandem asked whether it goes on
    [tandem-missed] Coordination told of a silent tandem
    [tandem-greeted] Friendly greeting sent to a tandem
    [tandem-noted] Note on a tandem written
    [export-tandems-taken] Tandems downloaded as a file
    [tandem-ordered] Tandem: order of asking changed
    [tandem-wished] After a tandem: would like to accompany
    [meeting-noted] Meeting noted
    [meeting-merged] Two notes of one meeting merged
    [meeting-undone] Note of a meeting taken back
    [meeting-suggested] Meeting suggested
    [meeting-called-off] Meeting cancelled
    [goal-added] Goal set
    [goal-done] Goal reached
    [goal-not-done] Goal open again
    [goal-removed] Goal deleted
    [goal-step-added] Step added
    [goal-step-done] Step done
    [goal-step-not-done] Step open again
    [outcome-added] Outcome added
    [outcome-removed] Outcome deleted
    [questionnaire-asked] Asked for answers
    [questionnaire-answered] Questions answered
    [questionnaire-reminded] Reminded of questions
    [event-created] Event created
    [event-changed] Event changed
    [event-published] Event published
    [event-cancelled] Event cancelled
    [event-registered] Registered for an event
    [event-left] Cancelled a registration for an event
    [event-moved-up] Moved up from the waiting list
    [event-reminded] Reminded of an event
    [event-attended] Marked as present
    [event-missed] Mark of presence taken back
    [event-cleared] List of names of an event deleted
    [event-wished] Ticked whom to meet again after an evening
    [certificate-issued] Certificate issued
    [certificate-revoked] Certificate taken back
    [export-participants-taken] Registrations for an event downloaded as a file
    [person-noted] Note about the person written
    [organisation-created] Organisation added
    [organisation-listed] Organisation put into the directory
    [organisation-unlisted] Organisation taken out of the directory
    [organisation-noted] Note about the organisation written
    [staff-invited] Invited to join the team
    [staff-joined] Invitation accepted
    [person-left] Left the programme
    [consent-withdrawn] Consent withdrawn
    [person-sign-in-mailed] Link to log in sent (own area)
    [person-pin-forgotten] New PIN made possible
    [person-pin-refused] Wrong PIN entered
    [person-pin-set] PIN set
    [person-signed-in] Logged in to the own area
    [person-signed-out] Logged out of the own area
    [person-signed-out-everywhere] Logged out of the own area on all devices
    [staff-signed-in] Logged in
    [staff-signed-out] Logged out
    [staff-signed-out-everywhere] Logged out on all devices
    [staff-password-changed] Password changed
    [staff-sign-in-failed] Login failed
    [staff-reset-asked] Link for a new password requested
    [settings-changed] Settings changed
    [matching-changed] Matching settings changed
    [round-drawn] Round drawn
    [round-changed] Round changed
    [round-dropped] Round dropped
    [round-proposed] Proposed from a round
    [export-round-taken] Round downloaded as a file
    [report-made] Figures for the state prepared
    [backup-restored] Restored from a backup
    [export-signups-taken] Sign-ups downloaded as a file
    [export-people-taken] People downloaded as a file
   *[other] { $code }
 }

actor = { $code ->
    [visitor] Visitor
    [staff] Team
    [person] Volunteer or participant
    [system] Program
    [operator] Technical operations
   *[other] { $code }
 }
