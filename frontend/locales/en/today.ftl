# Today: what waits for you.
nav-today = Today
today-waits = This waits for you
today-quiet = Nothing waits for you.
today-quiet-next = A good moment to begin something.
today-arranged = { $count ->
    [one] This month you arranged 1 place.
   *[other] This month you arranged { $count } places.
}
today-appointment = Appointment at { $name }
today-call-back = Call { $name } back
today-no-action = Take the first step
today-begin = Begin something
today-new-need = New need
today-new-need-why = Three fields, under a minute.
today-needs = All open needs
today-needs-why = Each with one regular contact.
today-know = Whom do you know already?
today-know-why = Tick those you know, or paste them from Excel.
today-doors = Five doors this afternoon
today-doors-why = Those who would help most, in walking order.
