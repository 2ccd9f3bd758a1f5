# Events and things to do that change or are called off.

## Faults
error-event-over = This is over or was called off. It cannot be changed any more.
error-shift-taken = So many people have a place already: { $count }. Choose that number or more.
error-shift-gone = That time is over already. Choose a later one.
error-why-missing = Write in one sentence why it does not go on.
error-why-long = This is too long. Write { $most } characters at most.

## For the team
change-link = Change or call off
change-event-title = Change the event
change-shift-title = Change what there is to do
change-back = Back to the event
change-place = Is there another place?
change-place-hint = Now: { $place }. Leave this empty if the place stays the same.
change-place-none = no place yet
change-moves = What there is to do moves along. After that you can still change each by itself.
change-told = Whoever signed up gets a message. Whoever gave a number you call yourself: it stands on Today.
change-save = Change
change-taken = { $count ->
    [0] Nobody has signed up yet.
    [one] 1 person has a place.
   *[other] { $count } people have a place.
}
off-title = Is it called off?
off-why = Why? Write one sentence.
off-why-hint = Everyone reads this. Write no names here.
off-final = This cannot be taken back. Whoever signed up hears of it.
off-shift = Call this off
off-event = Call the event off
team-event-notice-changed = Call: something changed
team-event-notice-off = Call: it is called off
team-event-off = Had signed up
team-event-told = I have called
today-call-changed = Call { $name }: something changed
today-call-off = Call { $name }: it is called off

## For everyone
off-note = This is called off.
join-you-called-off = This is called off: { $what }.
join-changed = Please note: this changed on { $date }.

## In mail
mail-changed-lead = Something changed about { $event }.
mail-changed-now = It is now { $what }.
mail-changed-place = The place is now { $place }.
mail-changed-not = Does it not suit you any more? Then you can sign off.
mail-called-off = This is called off: { $event }, { $what }.
mail-called-off-rest = You need not do anything. Thank you for wanting to help.

## Calendar
feed-title = In your own calendar
feed-lead = Your calendar can keep up with what you promised.
feed-on = Make an address for my calendar
feed-how = Put this address into your calendar, under: add a calendar from the internet.
feed-secret = Give this address to nobody. Whoever has it sees what you promised.
feed-off = Stop this address
feed-own-name = What I promised
feed-area-name = What is on in { $area }
feed-area = All of { $area } in my calendar
feed-event = Add to my calendar

## Sharing, and the poster
share-title = Tell others
share-link = The address of this page
poster-title = Poster
poster-link = Poster to hang up
poster-print = Print this on A4 and hang it up.
poster-qr = Squares for the camera of a phone: { $address }
poster-scan = Point the camera of your phone at this. Or type:
poster-call = Rather call?

## Without a set time
error-shift-kind = Choose when it is.
error-shift-before = Write a day that is still to come, for example: Friday 20 November.
shift-kind = When is it?
shift-kind-set = At a set time
shift-kind-flexible = When it suits somebody, up to a day
shift-kind-open = When it suits somebody, until all is done
shift-before = What is the last day?
shift-before-hint = Only if there is no set time. For example: Friday 20 November.
join-when-flexible = When it suits you, by { $date } at the latest
join-when-open = When it suits you
join-what-flexible = any day up to { $date }: { $role }
join-what-open = any day that suits you: { $role }

## Again and again
error-event-repeat = Choose how often it is.
error-event-until = Write the last day. It comes after the first time, and at most a year later.
repeat-title = How often is it?
repeat-choice-once = Once
repeat-choice-week = Every week
repeat-choice-two-weeks = Every two weeks
repeat-choice-month = Every month, on the same day of the week
repeat-until = Until which day?
repeat-until-hint = Only if it is more than once. At most a year. For example: Saturday 26 June.
change-which = For which time?
change-which-one = Only this time
change-which-all = This time and every time after it
shift-every = On all later days too
repeat-week = every week
repeat-two-weeks = every two weeks
repeat-month = every month
join-dates = Also on these days
join-dates-every = This is { $every }.
join-every = I will help every time ({ $every })
join-every-told = You signed up for { $every }. This is the next time.
join-leave-once = Not this time
join-leave-every = Not any more
join-sure-every-title = Not any more?
join-every-sure = We will take you off all days that are still to come.
join-leave-every-sure = Yes, I will not come any more
