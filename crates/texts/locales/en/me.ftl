### The own area of volunteers and participants.

## The frame

me-title = My area
me-nav-label = Menu
me-nav-home = Home
me-contact-title = Questions? We are here for you
me-contact-text = Call us or write to us if something is unclear or does not feel right.
me-contact-call = Call:
me-contact-write = Write an email

## Signing in

me-sign-in-lead = You do not need a password. We will send you a link that lets you in.
me-sign-in-email-hint = The address that you signed up with.
me-sign-in-button = Send me a link
me-sign-in-join = Not with us yet?
me-sent-title = Please check your inbox
me-sent-text = If this address belongs to someone who takes part, an email is on its way now. The link in it works for 15 minutes.
me-sent-hint = Nothing there? Please look in your spam folder, too. Perhaps you signed up with another address. We are happy to help on the phone: { $phone }.
me-sent-again = Try again
me-in-title = Good to see you
me-in-text = One more click, and you are in your area.
me-in-button = Log in now
me-in-stay = Stay logged in on this device
me-in-stay-hint = Only on your own phone or computer. This lasts until you log out, or until you have not been here for 90 days.
me-in-over-title = This link has expired
me-in-over-text = To protect you, each link works for only 15 minutes. Just ask for a new one.
me-in-used-title = This link has been used
me-in-used-text = To protect you, each link works only once. Just ask for a new one.
me-in-unknown-title = We do not know this link
me-in-unknown-text = Perhaps it was not copied completely, or you already got a newer one. Just ask for a new one.
me-in-new = Get a new link

## Home

me-home-hello = Hello { $name }!
