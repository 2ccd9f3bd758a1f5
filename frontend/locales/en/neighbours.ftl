# What neighbours bring: young people who want to look somewhere, whom a question is for, ideas, and what is not right.

## Young people
home-stage = Young? Come along with someone
stage-title = Come along in the neighbourhood
stage-lead = Find a place to look around, work or learn. You promise nothing.
stage-place = Your postcode or street
stage-place-hint = Rather not say? Leave this empty.
stage-work = What would you like to do?
stage-any = It does not matter
stage-any-work = anything
stage-school = With or without a school?
stage-school-no = Without a school
stage-school-yes = With a school
stage-search = Find places
stage-near = Here you can come along
stage-look = I want to have a look here
stage-look-at = Have a look at { $name }
stage-look-lead = Somebody of the district team calls or mails you. You talk first. The shop does not get your name.
stage-never = A shop never sees who wants to have a look. You choose, together with somebody of the district team.
stage-nothing = There is no place here yet.
stage-nothing-next = Tell us what you look for. Then somebody looks along with you.
stage-ask = Ask your question
stage-to-code = Do you have a code? See how it is going
stage-first-name = Your first name
stage-first-name-hint = You may leave this empty.
stage-age = How old are you?
stage-age-16 = 16 or older
stage-age-under = Younger than 16
stage-parent-hint = Younger than 16? Ask your parent along, and fill in their number.
stage-parent = My parent knows this and agrees
stage-reach = Phone number or e-mail address
stage-consent = Only the district team sees this. You can erase all of it yourself.
stage-send = Send
stage-back = Back to the places
stage-given = Done
stage-given-what = You want to have a look at { $name }. Nothing is agreed yet.
stage-given-under = We talk with your parent too.
stage-code = Your code
stage-code-photo = Take a photo of this screen.
stage-code-why = With this code and your number or address you find the answer.
stage-code-where = Type the code at { $where }
stage-mine = Where you want to look
stage-mine-what = You want to have a look at { $name }.
stage-answer = The answer
stage-answer-none = There is no answer yet. Look again later.
stage-answer-late = The answer is late. That is not right. Please call us.
stage-reach-change = Change this
stage-remove = Not after all
stage-remove-what = Then we erase your name, your number and what you wanted.
stage-remove-sure = Yes, erase everything
stage-removed = Everything is gone
stage-removed-next = We know nothing of you any more.
stage-again = Look again
stage-words = A young person wants to come along or work. Kind of work: { $work }.
stage-words-school = A young person from a school looks for a place to learn. Kind of work: { $work }.
error-stage-age = Choose how old you are.
error-stage-parent = Younger than 16? Then ask your parent along first, and tick this.
error-stage-not-sure = Press the button when you are sure.

## For the team
stage-about = This is a young person. Call them first. Do not give name or number to the shop.
stage-about-under = Younger than 16: a parent belongs there and must agree.
stage-wants = Wants to have a look at
today-stage = Call: a young person wants to have a look at { $name }. Answer before { $day }
today-stage-late = Call: a young person waits for an answer about { $name }. Promised before { $day }
outside-about-other = This is about somebody else. Ask whether they know.
outside-about-street = This is about something in the street.

## Whom a question is for
question-about = Whom is this for?
question-about-self = For me
question-about-other = For somebody else
question-about-street = Something in the street
question-about-hint = About somebody else? Then give no name.
