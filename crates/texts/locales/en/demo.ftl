### The demo's mailbox.

demo-mailbox-link = Demo mailbox
demo-mailbox-title = Demo mailbox
demo-mailbox-note = Here you find the e-mails that would otherwise be sent. Everyone can read them. Please do not enter anything real.
demo-mailbox-empty = No e-mails yet
demo-mailbox-all = All e-mails
demo-mail-to = To
demo-mail-at = Sent
