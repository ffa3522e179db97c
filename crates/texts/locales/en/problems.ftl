### What is wrong with a field or a form, and pages that say that something went wrong.

## A field

problem-required = Please fill in this field.
problem-choose-one = Please choose something.
problem-too-long = Please shorten the text: there is room for { $max } characters.
problem-too-short = Please write more: at least { $max } characters are needed.
problem-email = Please check the e-mail address. It looks like this: name@example.com
problem-phone = Please check the phone number. It needs an area code or country code, for example 0361 or +49.
problem-one-phone = Please give one telephone number only, the one at which we reach you best.
problem-name = A name has at least one letter.
problem-name-is-address = Please give the name only, no web address.
problem-postcode = Please enter the postcode with 5 digits, for example 99084.
problem-unknown-postcode = We do not know this postcode. Please check the digits.
problem-unlisted = Please choose something from the list.
problem-website = Please check the web address. It looks like this: www.example.com
problem-half-language = Please choose how well you speak each language.
problem-same-language = One language is there twice. Please delete one of the two.
problem-consent-needed = Please agree that we may process your answers. Without this we cannot take your sign-up.
problem-sensitive-without-consent = This information is specially protected. Please agree to its use below, or leave the field empty.
problem-passwords-differ = The two passwords are different. Please enter the same password twice.
problem-password-wrong = This password is not correct. Please enter your current password.
problem-pin = A PIN has 4 to 12 digits.
problem-pin-common = This PIN is too easy to guess. Please take other digits.
problem-pin-wrong = This PIN is not right. Please try again.
problem-pins-differ = The two PINs are different. Please enter the same one twice.
problem-password-common = This password is easy to guess. Please choose another one, for example several words in a row.
problem-trap = Please leave this field empty.
problem-must-without-choice = You chose “only like this”. Please also say what is important to you, or choose “That would be nice”.
problem-too-far-on-foot = Hardly anybody walks that far. Please choose a shorter way, or tick how else you get around.
problem-pause-day = Please choose a day between today and a year from today.
problem-out-of-time = Please check the day: it comes after the day on which it was seen, at most { $years } years later.
problem-german-not-spoken = You only want to meet somebody with this level of German, but German is not among your languages. Please add German, or choose “That would be nice”.
problem-date = Please check the date. It looks like this: 22.11.2026
problem-time = Please check the time. It looks like this: 14:30
problem-in-future = This day is in the future. Please choose today or a day before.
problem-too-many = There is no room for more. Please delete something first that you no longer need.
problem-in-past = This time is already over. Please choose one that is still to come.
problem-before-start = On this day you did not know each other here yet. Please choose a later day.
problem-out-of-range = Please enter a number from { $least } to { $most }.
problem-ends-too-early = The end has to come after the beginning, on the same day.
problem-code-length = The code has ten letters and digits. Please count once more.
problem-code-slip = There is a slip in this code. Please compare it with the paper once more.
problem-all-zero = At least one weight must be above 0.
problem-not-before = The reminder has to come before the proposal ends.
problem-nobody-found = Nobody fits what you typed. Please check the name.
problem-too-many-found = Too many fit what you typed. Please type more of the name.
problem-same-person = That is the same person.

## A form

problem-summary-title = { $count ->
    [one] Please check one answer
   *[other] Please check { $count } answers
 }
problem-too-fast = That was very quick. Please look over your answers and send the form again.
problem-form-expired = The form was open for a long time. Your answers are still there. Please send it again.
problem-not-saved = We cannot save your answers at the moment. They are still in the form. Please send it again in a few minutes.
problem-slow-down = { $minutes ->
    [one] That was a lot of attempts. Please wait one minute and then try again.
   *[other] That was a lot of attempts. Please wait { $minutes } minutes and then try again.
 }

## Pages

error-400-title = We did not understand that
error-400-text = Your browser sent something that we cannot read. Please go back and try again.
error-403-title = This area is protected
error-403-text = You need other rights for this page. Please ask the coordination team if you have to work here.
error-404-title = This page does not exist
error-404-text = Perhaps there is a mistake in the address, or the page has moved. You will find everything important on the home page.
error-405-title = This page cannot be opened like this
error-405-text = Please open the page with a link or from the menu.
error-409-title = Someone else was quicker
error-409-text = Something has changed in the meantime, and this step no longer fits. Please open the page again and see how things are now.
error-413-title = That was too much at once
error-413-text = What you sent is too large. Please shorten your texts and send the form again.
error-422-title = Something is still missing
error-422-text = We could not take the form like this. Please go back and check your answers.
error-429-title = Please wait a moment
error-500-title = Something went wrong on our side
error-500-text = It is not your fault. Please try again later. If that does not help, please tell us the number below.
error-503-title = We cannot be reached right now
error-503-text = This page is taking a short break. Please try again in a few minutes.
error-read-only-title = We cannot save anything right now
error-read-only-text = What you just sent was not saved. You can go on reading. Please try again in a few minutes.
error-suspended-title = This platform is paused
error-suspended-text = Connecting Humans is not online in this region at the moment. Please contact your local adult education centre (Volkshochschule).
error-unknown-host-title = There is nothing at this address
error-unknown-host-text = This web address does not belong to any region that takes part in Connecting Humans. Please check that it is spelled correctly.
error-csrf-title = Please send the form again
error-csrf-text = To protect you, we only take forms from our own website. Please open the page again and have another try.
error-reference = Number for your questions: { $id }
error-home = To the home page
