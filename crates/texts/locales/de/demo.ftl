### The demo's mailbox.

demo-mailbox-link = Demo-Postfach
demo-mailbox-title = Demo-Postfach
demo-mailbox-note = Hier liegen die E-Mails, die sonst verschickt würden. Alle können sie lesen. Geben Sie bitte nichts Echtes ein.
demo-mailbox-empty = Noch keine E-Mails
demo-mailbox-all = Alle E-Mails
demo-mail-to = An
demo-mail-at = Gesendet
