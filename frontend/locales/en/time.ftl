# Days, times and walking distance in words.
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday
half-day-morning = { $day } morning
half-day-afternoon = { $day } afternoon
half-day-evening = { $day } evening
slots-always = every day
slots-workdays = weekdays
slots-workdays-daytime = weekdays in the daytime
slots-workday-mornings = weekday mornings
slots-workday-afternoons = weekday afternoons
slots-workday-evenings = weekday evenings
slots-run = { $first } to { $last }
slots-daytime = { $days }, during the day
list-and = { $first } and { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = { $weekday } { $day } { $month }
date-year = { $weekday } { $day } { $month } { $year }
date-time = { $date }, { $time }
span = { $from } to { $to }
span-days = { $from }, until { $to }
clock-whole = { $hour }
clock-quarter-past = { $hour }.15
clock-half = { $hour }.30
clock-quarter-to = { $hour }.45
clock-minutes = { $hour }.{ $minute }
clock-unit-night = am
clock-unit-early = am
clock-unit-morning = am
clock-unit-afternoon = pm
clock-unit-evening = pm
clock-whole-unit-night = am
clock-whole-unit-early = am
clock-whole-unit-morning = am
clock-whole-unit-afternoon = pm
clock-whole-unit-evening = pm
clock-minutes-unit-night = am
clock-minutes-unit-early = am
clock-minutes-unit-morning = am
clock-minutes-unit-afternoon = pm
clock-minutes-unit-evening = pm
walk = { $minutes ->
    [one] 1 minute on foot
   *[other] { $minutes } minutes on foot
}
walk-estimated = { $minutes ->
    [one] About 1 minute on foot
   *[other] About { $minutes } minutes on foot
}
walk-band = { $from } to { $to } minutes on foot
walk-band-first = At most { $to } minutes on foot
minutes = { $minutes } min
minutes-about = ± { $minutes } min
minutes-band = { $from }–{ $to } min
