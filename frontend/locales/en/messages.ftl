# Messages that somebody gets, and what there is when they do not arrive.

today-call-unreached = The message to { $name } did not arrive. There is a place
team-event-unreached = The message did not arrive. There is a place, until { $until }

## Asking in the neighbourhood
asks-button = Ask people near here
asks-hint = { $count ->
    [one] We ask whoever lives nearest.
   *[other] We ask the { $count } people who live nearest.
 } Tomorrow we ask more, if need be.
asks-stand = Asked: { $asked }. Yes: { $yes }. No: { $no }.
asks-call = Call and ask:
error-ask-enough = There are enough people. You need not ask anybody else.
error-ask-nobody = There is nobody we may ask now. Everybody was asked already, or wants a rest.
asks-title = Can you help?
asks-lead = More people are needed. You may say no too.
asks-yes = Yes, I will help
asks-no = No, not this time
asks-said-yes = Good, you help. You will get a message with your code.
asks-said-no = You said no. Thank you for your answer.
asks-enough = There are enough people already. Thank you.
asks-over = This is over.
asks-code = Can you not come after all? Sign off with the code you get.
asks-unknown = This link no longer works
asks-unknown-next = Its time is over, or the link did not come through whole. Call us if you want to say something.
mail-ask-lead = More people are needed. Will you help?
mail-ask-link = Say yes or no
mail-ask-free = You may say no. You may do nothing too.
mail-ask-most = We ask you twice a month at most. No longer? Then call us.

## Is it still so?
mail-check-lead = We have not spoken to you for a year. Is what we know of you still so?
mail-check-link = Look and press a button
mail-check-what = You choose: it is still so, something changed, or I stop.
mail-check-year = We ask this once a year.
check-title = Is this still so?
check-lead = This is what we know of you. One press is enough.
check-still = It is still so
check-change = Something changed
check-stop = I stop
check-said-still = Good, it is still so.
check-next-still = We will ask again in a year.
check-said-change = Something changed.
check-next-change = Somebody of the team will call you.
check-said-stop = You stopped.
check-next-stop = Nobody finds you any more, and we ask you nothing. Thank you for what you did.
check-again = Something else after all? Press another button.
today-changed = Call { $name }: something changed
today-changed-why = Is it so again? Say so on their page.
