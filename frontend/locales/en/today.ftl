# Today: what waits for you.
nav-today = Today
today-waits = This waits for you
today-quiet = Nothing waits for you.
today-quiet-next = A good moment to begin something.
today-arranged = { $count ->
    [one] This month you arranged 1 place.
   *[other] This month you arranged { $count } places.
}
today-themselves = { $count ->
    [one] People solve 1 of { $asked } needs themselves.
   *[other] People solve { $count } of { $asked } needs themselves.
}
today-appointment = Appointment at { $name }
today-call-back = Call { $name } back
today-no-action = Take the first step
today-kept = Did it work out at { $name }?
today-call-ahead = Tomorrow at { $name }: call them today
today-no-step = Add a next step
today-thank = Thank { $name }
today-thank-why = They did something for you. Do it within a week.
kept-ask = Did it work out?
kept-yes = Yes, it did
kept-no = No, it did not
kept-done = It worked out
kept-undo = It did not after all
error-kept-missing = Choose whether it worked out: yes or no.
error-kept-early = You only know when the day is over.
today-begin = Begin something
today-new-need = New need
today-new-need-why = Three fields, under a minute.
today-needs = All open needs
today-needs-why = Each with one regular contact.
today-know = Whom do you know already?
today-know-why = Tick those you know, or paste them from Excel.
today-doors = Five doors this afternoon
today-doors-why = Those who would help most, in walking order.
