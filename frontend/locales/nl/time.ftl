# Dagen, tijden en loopafstand in woorden.
day-mon = maandag
day-tue = dinsdag
day-wed = woensdag
day-thu = donderdag
day-fri = vrijdag
day-sat = zaterdag
day-sun = zondag
half-day-morning = { $day }ochtend
half-day-afternoon = { $day }middag
half-day-evening = { $day }avond
slots-always = alle dagen
slots-workdays = werkdagen
slots-workdays-daytime = werkdagen overdag
slots-workday-mornings = werkdagochtenden
slots-workday-afternoons = werkdagmiddagen
slots-workday-evenings = werkdagavonden
slots-run = { $first } tot en met { $last }
slots-daytime = { $days } overdag
list-and = { $first } en { $last }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date = { $weekday } { $day } { $month }
date-year = { $weekday } { $day } { $month } { $year }
date-time = { $date }, { $time }
span = { $from } tot { $to }
span-days = { $from }, tot { $to }
clock-whole = { $hour }
clock-quarter-past = kwart over { $hour }
clock-half = half { $next }
clock-quarter-to = kwart voor { $next }
clock-minutes = { $hour24 }.{ $minute }
clock-unit-night = ’s nachts
clock-unit-early = ’s ochtends
clock-unit-morning = { "" }
clock-unit-afternoon = { "" }
clock-unit-evening = ’s avonds
clock-whole-unit-night = uur ’s nachts
clock-whole-unit-early = uur ’s ochtends
clock-whole-unit-morning = uur
clock-whole-unit-afternoon = uur
clock-whole-unit-evening = uur ’s avonds
clock-minutes-unit-night = uur
clock-minutes-unit-early = uur
clock-minutes-unit-morning = uur
clock-minutes-unit-afternoon = uur
clock-minutes-unit-evening = uur
walk = { $minutes ->
    [one] 1 minuut lopen
   *[other] { $minutes } minuten lopen
}
walk-estimated = { $minutes ->
    [one] Ongeveer 1 minuut lopen
   *[other] Ongeveer { $minutes } minuten lopen
}
walk-band = { $from } tot { $to } minuten lopen
walk-band-first = Hooguit { $to } minuten lopen
minutes = { $minutes } min
minutes-about = ± { $minutes } min
minutes-band = { $from }–{ $to } min
