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
stage-words = A young person wants to come along or work. Sort of work: { $work }.
stage-words-school = A young person from a school looks for a place to learn. Sort of work: { $work }.
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

## Is something not right?
report-title = Is something not right?
report-lead = Tell us: what is not right about “{ $name }”?
report-reason = What is it?
report-reason-wrong = It is not true
report-reason-rude = It is not friendly
report-reason-person = It says something about a person
report-reason-unsafe = It is not safe
report-words = Would you like to say more?
report-words-hint = You may leave this empty. Give no names.
report-reach-hint = You may leave this empty. If you fill it in, you hear what we did.
report-send = Send
report-thanks = Thank you
report-thanks-next = Somebody of the district team looks at it.
error-report-reason = Choose what it is.
mail-report-lead = You said that something was not right on Buurtraat. This is our answer:
mail-report-gone = We have erased your address now.

## Reports for the team
cases-title = Reports
cases-about = What is not right about a text that everybody reads, and what is hidden.
cases-lead = See whether the text can stay. What you hide is gone everywhere at once.
cases-quiet = There are no reports.
cases-hidden = Hidden
cases-why = Why do you hide this?
cases-hide = Hide
cases-leave = It may stay
cases-back = Put back
cases-called = I called
cases-answer = Your answer to { $email }
cases-send = Send the answer
cases-history = What happened before
cases-hid = { $name } hid this on { $day }: { $why }
cases-put-back = { $name } put this back on { $day }
error-moderation-why = Write why, in at most { $most } characters.
today-reports = { $count ->
    [one] Look at 1 report
   *[other] Look at { $count } reports
}
today-reports-why = Somebody says that a text is not right.

## Ideas of the neighbourhood
home-board = Ideas of the neighbourhood
board-title = Together in the neighbourhood
board-lead = This is what neighbours want and do. Join in, or bring something new.
board-ideas = Ideas of the neighbourhood
board-no-ideas = There is no idea yet. Do you have one?
board-together = This is there already
idea-title = I have an idea
idea-lead = Tell your idea. Somebody of the district team reads it first. Then everybody sees it.
idea-words = What is your idea?
idea-words-hint = In your own words, without names. Such as: a bench at the playground.
idea-place = Your postcode or street
idea-send = Send my idea
idea-reach-hint = One of the two is enough. It may be empty too. Then you get only a code.
idea-consent = Your name and number are for the district team only. You can erase all of it yourself.
idea-join-lead = Do you join in? With five people the district team calls and we begin.
idea-join-send = I join in
idea-joined = { $count ->
    [one] 1 person joins in
   *[other] { $count } people join in
}
idea-thanks = Thank you
idea-own = Your idea: { $words }
idea-joined-own = You join in with: { $words }
idea-waits = Somebody of the district team reads your idea. Then everybody sees it.
idea-done = The district team has begun with this.
idea-refused = This is not on the site. Would you like to know why? Call us.
idea-code-why = With this code you see how it is going.
idea-remove-what = Then we erase your name and your number. You join in no more.
error-idea-missing = Write what your idea is.
error-idea-few = There are not { $least } people yet who join in.

## Organising something
wish-title = I want to organise something
wish-lead = Tell what you want to do. Somebody of the district team looks at it. Then everybody sees it.
wish-words = What will you do?
wish-words-hint = Short, without names. Such as: eating soup together.
wish-day = On which day?
wish-from = When does it begin?
wish-to = When does it end?
wish-place = Where is it? Street and number, or postcode
wish-send = Send
wish-organiser = Neighbours
wish-own = You want to do this: { $words }
wish-waits = Somebody of the district team looks at it and calls or mails you.
wish-public = Everybody can see it now and join in.

## What neighbours bring, for the team
brought-title = Ideas of residents
brought-about = What residents think of and want to do themselves.
brought-lead = Do you nod? Then everybody sees it. With five people you can begin.
brought-quiet = Nothing waits now.
brought-enough = Enough people join in here
brought-wishes = Residents want to organise this
brought-ideas = New ideas
brought-begin = Begin with this
brought-yes = Put on the site
brought-no = Do not publish
brought-no-name = Without a name
error-brought-answer = Choose whether this may be on the site.
today-idea = Read a new idea
today-wish = A resident wants to organise something
today-idea-enough = Begin: { $count } people join in
