# People of the neighbourhood: joining in, a code of their own, what there is of them.

## Faults
error-reach-missing = Fill in a phone number or an e-mail address. Then we can reach you.
error-reach-wrong = This is no phone number and no e-mail address. Write ten digits, or an address with an @.
error-own-code-missing = Fill in your code. It is a word with digits, such as zon 418.
error-own-code-unknown = We find nothing for this code with this number or address. See if you typed both right. Or call us.
error-shift-over = This task has begun or was called off. See what else there is to do.
error-offer-over = The place is no longer free. The time to choose was over.
error-shift-role-missing = Write what there is to do, for example: setting up tables.
error-shift-role-long = This is too long. Write { $most } characters at most.
error-shift-time = Write a time, for example: 12.30 pm or 12:30.
error-shift-ends = The end lies before the beginning. Choose a later time.
error-shift-people = Write a number from 1 to { $most }.
error-shift-most = This is fewer than are needed. Choose a higher number.
error-event-name = Give it a name of 80 characters at most.
error-event-long = This is too long. Write 600 characters at most.
error-event-day = Write a day that is still to come, for example: Saturday 21 November.
error-event-organiser = Write who does it, for example: Residents of Voorhof.
error-event-person = Write whom people can call.
error-venue-choose = More places are called { $value }: { $choices }. Type one of them.

## Joining in
join-title = Join in
join-lead = Here you can help in the neighbourhood. You choose what suits you.
join-who-helps = Who helps?
join-help = I will help
join-help-title = I will help: { $role }
join-wait = Wait for a place
join-all = Everything where help is needed
join-none = No help is needed anywhere now.
join-none-next = See what is near you
join-nothing-asked = You are welcome. You need not do anything.
join-find-back = Joining in already? Find your promise
join-over = This task has begun or was called off.
join-full = All places are taken. You can wait for one. When a place comes free, we will tell you.
join-first-name = Your first name
join-reach = Your phone number or e-mail address
join-reach-hint = One of the two is enough.
join-kept = Your name and number are only for who organises this. You can erase everything yourself.
join-needed = { $count ->
    [one] 1 more person needed
   *[other] { $count } more people needed
}
join-places = { $count ->
    [one] 1 more place
   *[other] { $count } more places
}
join-taken = All places are taken
join-done-title = Done
join-waiting-title = You are waiting for a place
join-sure-title = Are you not coming?
join-left-title = You are no longer signed up
join-what = { $date } from { $hours }: { $role }
join-you-help = You help on { $what }.
join-you-wait = You are number { $place } in line for { $what }.
join-you-may = There is a place for you: { $what }. Tell us before { $until }.
join-you-left = You are not coming: { $what }.
join-you-lapsed = The place went to somebody else: { $what }.
join-you-helped = This was { $what }.
join-overlap = Mind: at that time you are also at { $other }. Can you do both?
join-instead = Here is still a place:
join-code = Your code
join-photo = Take a photo of this screen.
join-code-for = With this code you find everything again:
join-calendar = Put it in my calendar
join-whatsapp = Send to my WhatsApp
join-to-myself = I help at { $event }: { $what }. My code is { $code }. Find it or leave: { $address }
join-leave = I cannot come
join-leave-sure = Yes, I am not coming
join-stay = No, I am coming
join-left-thanks = Good of you to say so. Now we know that we can ask somebody else.
join-take = Yes, I will do it

## What is yours
mine-title = What is yours
mine-lead = Type your code, and the number or address you gave.
mine-again = You were away for an hour. Type your code again.
mine-code = Your code
mine-code-hint = A word and three digits, such as zon 418.
mine-reach-hint = Did you give none? Then leave this empty.
mine-open = Show me
mine-promised = This you promised
mine-nothing = You have promised nothing yet.
mine-gave = This you gave us
mine-name = Name
mine-email = E-mail address
mine-who-sees = Only who organises this sees your name and number. We write down who looked.
mine-erase = Erase everything of mine
mine-erase-what = We erase your name, your number and what you promised. This cannot be undone.
mine-erase-sure = Yes, erase everything
mine-erase-not = No, keep it
mine-erased = Everything of yours is erased.
mine-erased-next = We cannot read it any more either.

## The team's
team-events-title = Activities
team-events-about = Make something with the neighbourhood, and see who comes to help.
team-events-none = Nothing is planned yet.
team-events-none-next = Begin small: an afternoon with coffee is enough.
team-event-shift = { $role }: { $taken } of { $most }
team-event-count = { $taken } of { $most } places taken, { $least } needed.
team-event-waiting = Waiting: { $count }.
team-event-host = Residents call { $name }.
team-event-poster = This address stands on the poster:
team-event-others = Another team looks after this. Only that team sees names.
team-event-nobodys = Do you add something? Then your team looks after this and you see who comes.
team-event-confirmed = Has a place
team-event-line = Number { $place } in line
team-event-offered = Call: there is a place, until { $until }
team-event-offered-mail = Was told: there is a place, until { $until }
team-event-away = Did not come
team-event-said-yes = Said yes
team-event-said-no = Said no
team-event-no-show = Did not come
team-event-came = Came after all
team-event-no-name = Without a name
today-call-offer = Call { $name }: there is a place
shift-add = Add something to do
shift-role = What is there to do?
shift-role-hint = For example: setting up tables.
shift-from = From
shift-from-hint = For example: 12:30.
shift-to = Until
shift-least = How many people are needed?
shift-most = How many people can there be?
new-event-title = New activity
new-event-lead = What, when and where. After that you add what there is to do.
new-event-save = Make the activity
event-name = What is it called?
event-words = What is it about?
event-words-hint = May stay empty. No names or numbers here.
event-day = Which day?
event-day-hint = For example: Saturday 21 November.
event-place = Where?
event-place-hint = Name of the place, street with number, or postcode.
event-organiser = Who organises it?
event-person = Whom can people call?
event-person-hint = Everybody sees this name and number.

## Messages
mail-join-subject = Message from Buurtraat
mail-join-lead = Somebody signed up with this address. There is a place.
mail-join-waiting = Somebody signed up with this address. You are waiting for a place.
mail-join-code = With this code and this address you find everything again. You can also leave there.
mail-join-not-you = Was this not you? Then leave with this code. Or erase everything there.
mail-join-link = See what is yours
mail-offer-lead = A place for you came free. Tell us before { $until }.
mail-offer-code = You need your code. You got it when you signed up.
