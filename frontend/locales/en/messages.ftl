# Messages that somebody gets, and what there is when they do not arrive.

today-call-unreached = The message to { $name } did not arrive. There is a place
team-event-unreached = The message did not arrive. There is a place, until { $until }
