## Choice of language, a note on the translation, reading aloud, reading without internet

languages-label = Języki

machine-note = To tłumaczenie zrobił komputer.

machine-report = Jakieś słowo się nie zgadza? Proszę nam powiedzieć

machine-report-words = W tłumaczeniu strony { $page } jest błąd. To słowo jest złe:

dutch-here = po niderlandzku

read-aloud = Czytaj na głos

read-aloud-stop = Przestań czytać

offline-title = Brak połączenia z internetem

offline-lead = Państwa urządzenie nie ma teraz internetu.

offline-pages = To można jeszcze przeczytać

offline-none = Nie ma jeszcze zapisanej strony. Proszę zajrzeć później.

offline-again = Spróbuj ponownie

## Frame of each page, the search page, pages of one place, activity or offer, and pages that say what went wrong

site-description = Kto lub co jest w Państwa okolicy? Ludzie, sklepy i zajęcia, do których można dojść pieszo.

skip-to-content = Od razu do treści

nav-main = Menu główne

nav-near = W pobliżu

nav-needs = Potrzeby

demo-note = To jest dzielnica na przykład. Wszystkie nazwy, imiona i pytania są wymyślone.

footer-about = Buurtraat łączy w okolicy tych, którzy szukają pomocy, z tymi, którzy mogą pomóc.

footer-sources = Dane:

breadcrumb = Są Państwo tutaj

back-to-near = Szukaj, co jest w pobliżu

show-more = Pokaż więcej

near-misses = Prawie pasuje

call-rather = Wolą Państwo zadzwonić?

call-number = Telefon: { $number }

form-faults = Coś się jeszcze nie zgadza

on-foot = pieszo

at-distance = na odległość

tag-known = znamy

tag-not-yet-partner = jeszcze nie partner

tag-volunteer = wolontariat

tag-event = zajęcia

tag-initiative = od sąsiadów

home-title = Kto lub co jest w Państwa okolicy?

picture-town = Mapa okolicy. W każdym sześciokącie jest liczba tego, co można tam znaleźć.

picture-around = Mapa okolicy: { $name }. Sześciokąt z grubą krawędzią to miejsce, gdzie to jest. W każdym sześciokącie jest liczba tego, co można tam znaleźć.

home-lead = Proszę wpisać ulicę lub kod pocztowy. Zobaczą Państwo ludzi, sklepy i zajęcia, do których można dojść pieszo.

home-place = Ulica lub kod pocztowy

home-search = Szukaj

home-minutes = Jak daleko chcą Państwo iść?

home-topic = O co chodzi?

home-empty-title = Tak wygląda okolica

home-empty = Każde pole to kawałek okolicy. Liczba mówi, ile miejsc ma tam coś do zaoferowania.

home-choose-topic = Tu jest wszystkiego po trochu.

home-to-topics = Proszę wybrać temat

home-near = W pobliżu: { $place }

home-nothing = Tuż obok nic jeszcze nie znamy.

home-nothing-next = Proszę wybrać dłuższy spacer albo inny temat. Można też zadzwonić: chętnie pomożemy.

home-further = Szukaj dalej

home-fault-title = Nie możemy jeszcze szukać

home-fault = Proszę zmienić to, co się nie zgadza, i szukać jeszcze raz. Wpisany tekst nadal tu jest.

home-which-street = O którą ulicę chodzi?

tile-geld-en-regelen = Pieniądze i formalności

tile-eten-en-spullen = Jedzenie i rzeczy

tile-werk-en-stage = Praca i praktyki

tile-taal-en-leren = Język i nauka

tile-gezin = Rodzina i wychowanie

tile-samen = Razem i spotkania

tile-huis = Dom, ogród, drobne prace

tile-anders = Coś innego

category-other = Coś innego, pomyślimy razem

comb-label = Plaster miodu okolicy: ile miejsc w każdym polu

comb-legend = Co znaczą kolory

comb-count = { $count ->
    [0] brak miejsc
    [one] 1 miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
}

comb-class-0 = brak

comb-class-1 = 1 lub 2 miejsca

comb-class-2 = 3 lub 4

comb-class-3 = od 5 do 7

comb-class-4 = 8 lub więcej

comb-me = mniej więcej tutaj

comb-as-list = Pokaż jako listę

place-nameless = ta część okolicy

comb-column-place = Gdzie

comb-column-count = Ile

sheet-contact = Kontakt

sheet-website = Na stronę internetową

fact-when = Kiedy

fact-where = Gdzie

fact-walk = Pieszo

fact-who-for = Dla kogo

fact-languages = Języki

fact-bring = Proszę zabrać

fact-room = Wolne miejsca

fact-step-free = Wejście

fact-checked = Sprawdzone

fact-source = Źródło

offer-full-next = Proszę zadzwonić i zapytać, kiedy znów będzie miejsce, albo zobaczyć, co jeszcze jest w pobliżu.

offer-unconfirmed = Od ponad roku nikt tego nie sprawdzał. Przed wyjściem proszę zadzwonić.

offer-more = Także od nich

place-not-yet-partner = To miejsce jest na mapie. Jeszcze go nie znamy: można śmiało tam zapytać albo najpierw zadzwonić do nas.

place-more = Co się tu dzieje

event-full = Wszystkie miejsca są zajęte.

event-full-next = Proszę zobaczyć, co jeszcze jest w pobliżu, albo zadzwonić i zapytać, czy zwolni się miejsce.

event-past = To już się odbyło. Proszę zobaczyć, co teraz jest w pobliżu.

event-initiative = Sąsiedzi robią to razem. Można się przyłączyć.

event-more = Już wkrótce

new-need-name-title = Proszę nie podawać imienia ani nazwiska.

new-need-name-keep = Nie ma tu imienia ani nazwiska, zostaw tak

own-network-family = Rodzina

own-network-neighbour = Ktoś z sąsiadów

own-network-friend = Ktoś z przyjaciół

own-network-colleague = Ktoś z pracy

own-network-nobody = Nikt

own-network-rather-not-say = Wolę nie mówić

fault-400 = Nie rozumiemy tego

fault-400-next = Proszę wrócić, zmienić wpis i spróbować ponownie.

fault-403 = To nie jest dla wszystkich

fault-403-next = Ta strona jest dla kogoś z inną rolą. Proszę zapytać koordynatora.

fault-404 = Nie ma takiej strony

fault-404-next = Może została usunięta albo adres się nie zgadza. Proszę poszukać jeszcze raz, co jest w pobliżu.

fault-500 = Coś poszło u nas nie tak

fault-500-next = To nie Państwa wina. Proszę spróbować ponownie. Jeśli znów się nie uda, proszę śmiało zadzwonić.

fault-500-id = Proszę wtedy podać ten numer: { $id }

fault-503 = Chwila cierpliwości

fault-503-next = Jest teraz duży ruch. Proszę spróbować ponownie za { $seconds } sek.

fault-again = Spróbuj ponownie

fault-home = Na początek

sign-in-title = Logowanie

sign-in-for-team = Logowanie dla zespołu

sign-out = Wyloguj

sign-out-everywhere = Wyloguj na wszystkich urządzeniach

signed-in-as = Zalogowano jako: { $name }.

nav-network = Sieć

nav-together = Róbmy razem

fault-401 = Najpierw proszę się zalogować

fault-401-next = Ta strona jest dla zespołu. Może przerwa trwała za długo. Proszę się zalogować i spróbować ponownie.

## Days, months, times of day, minutes on foot. Times are filled in as 13:30

day-mon = poniedziałek

day-tue = wtorek

day-wed = środa

day-thu = czwartek

day-fri = piątek

day-sat = sobota

day-sun = niedziela

half-day-morning = { $day } rano

half-day-afternoon = { $day } po południu

half-day-evening = { $day } wieczorem

slots-always = codziennie

slots-workdays = dni robocze

slots-workdays-daytime = dni robocze w ciągu dnia

slots-workday-mornings = dni robocze rano

slots-workday-afternoons = dni robocze po południu

slots-workday-evenings = dni robocze wieczorem

slots-run = { $first } – { $last }

slots-daytime = { $days }, w ciągu dnia

list-and = { $first } i { $last }

month-1 = stycznia

month-2 = lutego

month-3 = marca

month-4 = kwietnia

month-5 = maja

month-6 = czerwca

month-7 = lipca

month-8 = sierpnia

month-9 = września

month-10 = października

month-11 = listopada

month-12 = grudnia

date = { $weekday } { $day } { $month }

date-year = { $weekday } { $day } { $month } { $year }

date-time = { $date }, { $time }

span = { $from }–{ $to }

span-days = { $from } – { $to }

walk = { $minutes ->
    [one] 1 minuta pieszo
    [few] { $minutes } minuty pieszo
    [many] { $minutes } minut pieszo
   *[other] { $minutes } minuty pieszo
}

walk-estimated = { $minutes ->
    [one] Około 1 minuty pieszo
    [few] Około { $minutes } minut pieszo
    [many] Około { $minutes } minut pieszo
   *[other] Około { $minutes } minuty pieszo
}

walk-band = { $to ->
    [one] { $from }–{ $to } minuta pieszo
    [few] { $from }–{ $to } minuty pieszo
    [many] { $from }–{ $to } minut pieszo
   *[other] { $from }–{ $to } minuty pieszo
}

walk-band-first = { $to ->
    [one] Najwyżej 1 minuta pieszo
    [few] Najwyżej { $to } minuty pieszo
    [many] Najwyżej { $to } minut pieszo
   *[other] Najwyżej { $to } minuty pieszo
}

minutes = { $minutes } min

minutes-about = ± { $minutes } min

minutes-band = { $from }–{ $to } min

## Why something is suggested, or just does not fit; languages and papers

reason-detour = W linii prostej { $metres } m, ale nie ma krótszej drogi

reason-detour-person = W linii prostej bliżej, ale nie ma krótszej drogi

reason-remote = Przez telefon lub ekran, bez wychodzenia z domu

reason-same-category = Temat: { $category }

reason-same-category-unnamed = Dokładnie ten temat

reason-narrower-or-wider-category = Łączy się z tym: { $category }

reason-narrower-or-wider-category-unnamed = Łączy się z tym

reason-related-category = To też może pomóc: { $category }

reason-related-category-unnamed = To też może pomóc

reason-work = Praca tutaj: { $work }

reason-work-unnamed = Robi dokładnie to

reason-hands = Chce pomóc tam, gdzie trzeba

reason-open-then = Może wtedy: { $when }

reason-room = { $free ->
    [one] Jeszcze 1 wolne miejsce
    [few] Jeszcze { $free } wolne miejsca
    [many] Jeszcze { $free } wolnych miejsc
   *[other] Jeszcze { $free } wolnego miejsca
}

reason-known = Zespół dzielnicowy ich zna

reason-not-yet-partner = Jest na mapie, jeszcze ich nie znamy

reason-freshly-confirmed = Sprawdzone: { $date }

reason-language = Mówi w języku: { $language }

reason-step-free = Bez progu i schodów

reason-date = Kiedy: { $when }

reason-until = Do: { $until }

missed-reach = { $walk }, dalej niż podano

missed-reach-asked = { $walk }, więcej niż podane { $asked } min

missed-reach-detour = { $metres } m w linii prostej, ale { $minutes } min pieszo: nie ma krótszej drogi

missed-reach-water = { $metres } m w linii prostej, ale { $minutes } min pieszo dookoła wody

missed-time = Tylko wtedy: { $when }

missed-full = Teraz nie ma wolnych miejsc

missed-full-until = Brak miejsc do: { $until }

missed-rests-until = Przerwa do: { $until }

missed-few-places = { $free ->
    [one] Jest tylko 1 wolne miejsce
    [few] Są tylko { $free } wolne miejsca
    [many] Jest tylko { $free } wolnych miejsc
   *[other] Jest tylko { $free } wolnego miejsca
}

missed-kind = Inna pomoc, niż Państwo szukają: { $kind }

missed-age = { $max ->
    [one] Dla osób w wieku od { $min } do { $max } roku
    [few] Dla osób w wieku od { $min } do { $max } lat
    [many] Dla osób w wieku od { $min } do { $max } lat
   *[other] Dla osób w wieku od { $min } do { $max } roku
}

missed-age-from = { $min ->
    [one] Od { $min } roku
    [few] Od { $min } lat
    [many] Od { $min } lat
   *[other] Od { $min } roku
}

missed-age-to = { $max ->
    [one] Do { $max } roku włącznie
    [few] Do { $max } lat włącznie
    [many] Do { $max } lat włącznie
   *[other] Do { $max } roku włącznie
}

missed-language = Nie mówi w języku: { $language }

missed-step-free = Jest próg lub schody

missed-step-free-unknown = Nie wiemy, czy jest próg lub schody

missed-document = Potrzebne: { $documents }

sort-handen = ktoś, kto to zrobi

sort-kennis = ktoś, kto się na tym zna

sort-middelen = rzeczy

sort-ruimte = miejsce lub sala

sort-netwerk = ktoś, kto przedstawi Państwa innym

sort-plek = miejsce, gdzie można popatrzeć na pracę lub się uczyć

sort-budget = pieniądze

paper-vog = zaświadczenie o niekaralności (VOG)

paper-id = dokument tożsamości

paper-inkomen = dowód dochodu

paper-verwijzing = skierowanie

paper-pas = karta miejska (stadspas)

language-nl = niderlandzki

language-en = angielski

language-ar = arabski

language-tr = turecki

language-pl = polski

language-uk = ukraiński

language-ti = tigrinia

language-ber = berberyjski

language-pap = papiamento

language-srn = sranan

language-fa = perski

language-so = somalijski

language-fr = francuski

language-es = hiszpański

language-de = niemiecki

language-zh = chiński

## Limits

fault-429 = To było za często raz po raz

fault-429-next = Proszę poczekać { $seconds } sek. i spróbować ponownie.

account-title = Państwa konto

## First help, and the page for somebody whose help is asked

act-first-title = Najpierw to

act-first-food = jedzenie na dziś

act-first-food-how = Proszę zadbać, żeby dziś było jedzenie: zrobić razem zakupy albo odebrać paczkę. Proszę zadzwonić do kogoś, kto może to dziś załatwić.

act-first-unsafe = bezpieczeństwo

act-first-unsafe-how = Niebezpieczeństwo w tej chwili? Proszę dzwonić pod 112. Jeśli nie, proszę razem zadzwonić do Veilig Thuis (pomoc przy przemocy w domu): dzień i noc, za darmo.

act-first-id = dokument tożsamości i zdjęcie

act-first-id-how = Proszę dziś umówić wizytę w gminie i razem pójść zrobić zdjęcie.

act-first-fare = pieniądze na przejazd

act-first-fare-how = Proszę dziś doładować kartę na przejazdy albo dać bilet.

act-first-credit = doładowanie telefonu

act-first-credit-how = Proszę dziś doładować telefon, żeby wszyscy mogli się ze sobą kontaktować.

act-first-certificate = certyfikat

act-first-certificate-how = Proszę dziś razem złożyć o niego wniosek. Kto zapłaci, można ustalić potem.

card-phone = Telefon

card-code = Kod

ask-title = Ktoś prosi Państwa o pomoc

ask-lead = Czy to możliwe? Wystarczy jedno dotknięcie.

ask-call = Chcą Państwo najpierw wiedzieć, o co chodzi? Proszę zadzwonić: { $worker }, { $phone }.

ask-call-no-number = Chcą Państwo najpierw wiedzieć, o co chodzi? Proszę zapytać osobę, która wysłała tę wiadomość.

ask-yes = Tak, mogę

ask-no = Nie, nie mogę

ask-said-yes = Dziękujemy. Państwa odpowiedź: tak, mogę.

ask-said-no = Dziękujemy za odpowiedź. Państwa odpowiedź: nie, nie mogę.

ask-next-yes = { $worker } już o tym wie i zajmie się resztą.

ask-next-no = W porządku. { $worker } szuka dalej.

ask-change = Jednak inaczej? Proszę dotknąć drugiej odpowiedzi.

ask-over = Ten link już nie działa

ask-over-next = Czas minął albo link nie dotarł w całości. Proszę poprosić o nowy osobę, która wysłała wiadomość.

error-bad-phone = { $value } to nie jest numer telefonu. Proszę wpisać dziesięć cyfr, na przykład 015 123 45 67.

## Choosing an address

address-list = Adresy podobne do tego, co Państwo piszą

address-one = 1 adres. Proszę wybrać strzałkami.

address-more = Adresy: #. Proszę wybrać strzałkami.

address-none = Nie znaleziono adresu.

## A question in own words, and what somebody can do for others

home-question = Zapytaj człowieka: mam pytanie

question-title = Mam pytanie

question-lead = Proszę zapytać własnymi słowami. Od razu zobaczą Państwo, co jest w pobliżu.

question-own-words = Jakie jest Państwa pytanie?

question-own-words-hint = Proszę nie pisać imienia, nazwiska, adresu ani numeru.

question-place = Kod pocztowy lub ulica

question-place-hint = Dzięki temu widzimy, co jest w pobliżu. Zapisujemy tylko, gdzie to mniej więcej jest.

question-no-place = Wolę nie mówić

question-own-network = Kto może Państwu pomóc?

question-send = Zapytaj

question-trap = Proszę nic tu nie wpisywać

question-to-code = Mają już Państwo u nas pytanie? Proszę zajrzeć ze swoim kodem

question-name = W pytaniu jest imię, nazwisko, numer lub adres. Proszę napisać na przykład „mój syn” albo „sąsiadka”.

error-question-trap = Proszę opróżnić to pole. Jest tu tylko po to, by zatrzymać komputery.

question-answer-title = To jest w pobliżu

question-you-asked = Państwa pytanie: „{ $words }”

question-first-call = Proszę zadzwonić do nas dzisiaj. To nie może czekać.

question-first-food = Nie ma dziś nic do jedzenia? Proszę zadzwonić do nas teraz. Poszukamy z Państwem jedzenia na dziś.

question-first-unsafe = Są Państwo teraz w niebezpieczeństwie? Proszę dzwonić pod 112. Jeśli nie, proszę zadzwonić do Veilig Thuis (pomoc przy przemocy w domu). Za darmo, dzień i noc.

question-together = Razem w okolicy

question-near = Pomoc i miejsca

question-nothing = Nic nie znaleźliśmy w pobliżu.

question-nothing-next = Nie szkodzi. Człowiek przeczyta pytanie i będzie szukać dalej.

question-steps = To można zrobić samemu

question-who = Kto przeczyta pytanie?

question-reads = { $name } przeczyta to { $read }. Odpowiedź dostaną Państwo przed tym dniem: { $day }.

question-today = dzisiaj

question-tomorrow = jutro

question-on = w dniu: { $day }

question-reach = Jak możemy się z Państwem skontaktować?

question-reach-hint = Numer telefonu lub adres e-mail. To pole może zostać puste.

question-reach-save = Proszę o mój kod

question-code-title = Państwa kod

question-code-photo = Proszę zrobić zdjęcie tego ekranu.

question-code-why = Z tym kodem zobaczą Państwo później naszą odpowiedź.

question-code-with = Trzeba wtedy też wpisać swój numer lub adres e-mail: { $reach }

question-code-alone = Nie ma numeru ani adresu e-mail. Dlatego kod jest dłuższy. Bez kodu nie znajdziemy Państwa pytania.

question-code-where = Proszę zajrzeć na: { $where }

question-mine-title = Państwa pytanie

question-promised = To obiecaliśmy

question-answered = Nasza odpowiedź

question-answer-none = Nie ma jeszcze odpowiedzi.

question-answer-late = Odpowiedź powinna już być. Przykro nam. Proszę zadzwonić, a my to sprawdzimy.

question-reach-mine = Tak się z Państwem kontaktujemy: { $reach }

question-remove = Jednak nie

question-remove-what = Usuniemy pytanie razem z numerem lub adresem e-mail. Nie można tego cofnąć.

question-remove-sure = Tak, usuńcie moje pytanie

question-removed = Pytanie zostało usunięte.

question-removed-next = Nic z tego o Państwu nie zachowujemy. Zawsze można zapytać o coś nowego.

question-gone = Tego pytania już nie ma.

question-again = Zadaj nowe pytanie

error-question-not-sure = Jeśli są Państwo pewni, proszę nacisnąć „Tak, usuńcie moje pytanie”.

mail-answer-subject = Wiadomość od Buurtraat

mail-answer-lead = Jest odpowiedź na Państwa pytanie:

mail-answer-link = Proszę zobaczyć ją ze swoim kodem

mail-answer-not-you = To nie Państwa pytanie? Wtedy nie trzeba nic robić.

can-do-title = To umiem

can-do-lead = Umieją Państwo coś dobrze robić? Może ktoś w okolicy właśnie tego szuka.

can-do-words = Co Państwo umieją?

can-do-words-hint = Własnymi słowami, na przykład „z zawodu jestem malarzem”.

can-do-place-hint = Wystarczą cztery cyfry kodu pocztowego. Zapisujemy tylko, gdzie to mniej więcej jest.

can-do-first-name = Państwa imię

can-do-reach = Państwa numer telefonu lub adres e-mail

can-do-consent = Po naciśnięciu przycisku zapiszemy to. Widzi to tylko zespół. Zawsze można przestać.

can-do-send = To umiem

can-do-name = Jest tu imię lub nazwisko. Proszę napisać na przykład „moja córka” albo „ktoś z sąsiadów”.

can-do-thanks = Dziękujemy

can-do-call = Zadzwonimy, gdy ktoś będzie tego potrzebować, najwyżej 2 razy w miesiącu.

can-do-you-said = Napisali Państwo: „{ $words }”

can-do-code-why = Z tym kodem można później przestać. Trzeba wtedy też wpisać swój numer lub adres e-mail.

can-do-remove-what = Usuniemy wszystko, co Państwo napisali. Nie można tego cofnąć.

can-do-remove-sure = Tak, usuńcie wszystko

can-do-removed = Wszystko zostało usunięte.

can-do-removed-next = Nie zadzwonimy. Dziękujemy za dobrą myśl.

error-own-can-do-missing = Proszę napisać, co Państwo umieją.

error-own-first-name-missing = Proszę wpisać swoje imię.

error-own-first-name-wrong = Proszę wpisać tylko imię, bez cyfr.

error-offer-not-sure = Jeśli są Państwo pewni, proszę nacisnąć „Tak, usuńcie wszystko”.

## A first page

begin-nobody = Nie działa tu jeszcze żaden zespół.

begin-here = Zacznij tutaj

begin-here-hint = Zaczyna się kodem z ekranu, na którym uruchomiono Buurtraat.

error-phone = { $value } to nie jest numer telefonu. Proszę wpisać na przykład 015 123 45 67.

## Behind the card a team left at a shop

card-from = { $name } ({ $team })

door-unknown = Nie znamy tej karty

door-unknown-next = Proszę sprawdzić kod: jedno słowo i trzy cyfry. Można też zadzwonić, wtedy sprawdzimy to razem.

## What is wrong in a form and what to change

error-postcode = { $value } to nie jest kod pocztowy. Proszę wpisać cztery cyfry i dwie litery, na przykład 2624 AX.

error-unknown-postcode = Nie znamy tu kodu pocztowego { $value }. Proszę sprawdzić kod albo wpisać ulicę.

error-postcode-outside = Kod pocztowy { $value } leży poza wczytaną mapą. Proszę wpisać miejsce, które na niej jest.

error-unknown-street = Nie znajdujemy ulicy { $value }. Proszę sprawdzić nazwę albo wpisać kod pocztowy.

error-place-missing = Proszę wpisać ulicę lub kod pocztowy.

error-outside-area = Ten punkt leży poza wczytanym obszarem, może w morzu. Proszę wybrać punkt na tym obszarze.

error-unknown-category = Nie ma tematu { $value }. Proszę wybrać temat z listy.

error-category-missing = Najpierw proszę wybrać, o co chodzi.

error-minutes = Proszę wybrać liczbę minut powyżej 0, najwyżej 120. Teraz wpisane jest: { $value }.

error-own-words-too-long = Tekst jest za długi. Proszę napisać najwyżej { $most } znaków.

error-bad-request = Nie rozumiemy tego zapytania. Proszę sprawdzić, co jest wpisane.

error-not-found = Tego nie ma albo już nie ma.

error-method = Ten adres tego nie potrafi. Co potrafi, podaje nagłówek Allow.

error-forbidden = Może to zrobić tylko ktoś z inną rolą. Proszę zapytać koordynatora.

error-cross-site = Ten formularz przyszedł z innej strony. Proszę otworzyć stronę na nowo i spróbować jeszcze raz.

error-conflict = Ktoś inny zrobił to chwilę wcześniej. Proszę wczytać stronę na nowo.

error-too-large = To jest za duże. Proszę wysłać najwyżej { $most }.

error-too-many = Za dużo zapytań jedno po drugim. Proszę poczekać { $seconds } sek. i spróbować ponownie.

error-unavailable = Usługa chwilowo nie działa. Proszę spróbować ponownie za { $seconds } sek.

error-internal = Coś poszło u nas nie tak. Proszę spróbować później.

error-street-choose = Nie znamy ulicy { $value }, ale znamy te: { $choices }. Proszę wybrać jedną.

error-sign-in = Najpierw proszę się zalogować. Może przerwa trwała za długo.

## Joining an event, own code, own page, messages by mail

error-reach-missing = Proszę wpisać numer telefonu lub adres e-mail. Wtedy możemy się z Państwem skontaktować.

error-reach-wrong = To nie jest numer telefonu ani adres e-mail. Proszę wpisać dziesięć cyfr albo adres ze znakiem @.

error-own-code-missing = Proszę wpisać swój kod. To słowo z cyframi, na przykład zon 418.

error-own-code-unknown = Nic nie znajdujemy dla tego kodu i tego numeru lub adresu. Proszę sprawdzić jedno i drugie. Albo zadzwonić do nas.

error-shift-over = To zadanie już się zaczęło albo jest odwołane. Proszę zobaczyć, co jeszcze jest do zrobienia.

error-offer-over = Miejsce nie jest już wolne. Czas na wybór minął.

join-title = Dołącz

join-lead = Tu można pomóc w okolicy. Sami Państwo wybierają, co pasuje.

join-who-helps = Kto pomoże?

join-help = Pomogę

join-help-title = Pomogę: { $role }

join-wait = Na listę oczekujących

join-all = Wszystko, gdzie potrzebna jest pomoc

join-none = Teraz nigdzie nie potrzeba pomocy.

join-none-next = Proszę zobaczyć, co jest w pobliżu

join-nothing-asked = Zapraszamy. Nie trzeba nic robić.

join-find-back = Już Państwo pomagają? Tu można znaleźć swoje zgłoszenie

join-over = To zadanie już się zaczęło albo jest odwołane.

join-full = Wszystkie miejsca są zajęte. Można wpisać się na listę oczekujących. Gdy zwolni się miejsce, damy znać.

join-first-name = Państwa imię

join-reach = Państwa numer telefonu lub adres e-mail

join-reach-hint = Wystarczy jedno z dwóch.

join-kept = Imię i numer są tylko dla osoby, która to organizuje. Wszystko można samemu usunąć.

join-needed = { $count ->
    [one] Potrzebna jeszcze 1 osoba
    [few] Potrzebne jeszcze { $count } osoby
    [many] Potrzeba jeszcze { $count } osób
   *[other] Potrzeba jeszcze { $count } osoby
}

join-places = { $count ->
    [one] Jeszcze 1 miejsce
    [few] Jeszcze { $count } miejsca
    [many] Jeszcze { $count } miejsc
   *[other] Jeszcze { $count } miejsca
}

join-taken = Wszystkie miejsca są zajęte

join-done-title = Udało się

join-waiting-title = Są Państwo na liście oczekujących

join-sure-title = Jednak Państwo nie przyjdą?

join-left-title = Zgłoszenie zostało wycofane

join-what = { $date }, { $hours }: { $role }

join-you-help = Pomagają Państwo: { $what }.

join-you-wait = Państwa numer na liście oczekujących to { $place }: { $what }.

join-you-may = Jest dla Państwa miejsce: { $what }. Prosimy o odpowiedź przed: { $until }.

join-you-left = Nie przyjdą Państwo: { $what }.

join-you-lapsed = Miejsce dostał ktoś inny: { $what }.

join-you-helped = To było: { $what }.

join-overlap = Uwaga: w tym czasie są Państwo też zapisani tu: { $other }. Czy da się to połączyć?

join-instead = Tu jest jeszcze miejsce:

join-code = Państwa kod

join-photo = Proszę zrobić zdjęcie tego ekranu.

join-code-for = Z tym kodem znajdą Państwo wszystko z powrotem:

join-calendar = Zapisz w moim kalendarzu

join-whatsapp = Wyślij na mój WhatsApp

join-to-myself = Pomagam tu: { $event }, { $what }. Mój kod to { $code }. Znaleźć lub wycofać: { $address }

join-leave = Jednak nie

join-leave-sure = Tak, nie przyjdę

join-stay = Nie, przyjdę

join-left-thanks = Dobrze, że Państwo o tym mówią. Teraz możemy zapytać kogoś innego.

join-take = Tak, zrobię to

mine-title = Co jest Państwa

mine-lead = Proszę wpisać swój kod oraz podany numer lub adres.

mine-again = Minęła godzina. Proszę wpisać kod jeszcze raz.

mine-code = Państwa kod

mine-code-hint = Słowo i trzy cyfry, na przykład zon 418.

mine-reach-hint = Nic nie było podane? Wtedy proszę zostawić to pole puste.

mine-open = Pokaż

mine-away = Szybko opuść tę stronę

mine-promised = To Państwo obiecali

mine-nothing = Nic jeszcze Państwo nie obiecali.

mine-gave = To nam Państwo podali

mine-name = Imię

mine-email = Adres e-mail

mine-who-sees = Imię i numer widzi tylko osoba, która to organizuje. Zapisujemy, kto patrzył.

mine-erase = Usuń wszystko o mnie

mine-erase-what = Usuniemy Państwa imię, numer i to, co Państwo obiecali. Nie można tego cofnąć.

mine-erase-sure = Tak, usuń wszystko

mine-erase-not = Nie, zostaw

mine-erased = Wszystko o Państwu zostało usunięte.

mine-erased-next = My też nie możemy już tego przeczytać.

mail-join-subject = Wiadomość od Buurtraat

mail-join-lead = Ktoś zgłosił się z tym adresem. Jest miejsce.

mail-join-waiting = Ktoś zgłosił się z tym adresem. Są Państwo na liście oczekujących.

mail-join-code = Z tym kodem i tym adresem znajdą Państwo wszystko z powrotem. Tam można też wycofać zgłoszenie.

mail-join-not-you = To nie Państwo? Proszę wycofać zgłoszenie tym kodem. Albo usunąć tam wszystko.

mail-join-link = Proszę zobaczyć, co jest Państwa

mail-offer-lead = Zwolniło się dla Państwa miejsce. Prosimy o odpowiedź przed: { $until }.

mail-offer-code = Potrzebny jest Państwa kod. Był podany przy zgłoszeniu.

## What is wrong in a field

error-first-name-missing = Proszę wpisać imię.

error-first-name-wrong = Proszę wpisać tylko imię, bez cyfr.

error-note-number = Jest tu numer, adres e-mail lub adres. Proszę to usunąć.

error-note-name = Chyba jest tu imię lub nazwisko. Proszę je usunąć.

## For a shopkeeper: one question, whom to call, a code; and small tasks somebody could do in a shop

shop-is-this-you = { $shop }. Zgadza się?

shop-came-just = Przed chwilą u Państwa: { $who }

shop-came = Byliśmy u Państwa ({ $date }): { $who }

shop-is-here = { $who } pracuje w Państwa okolicy

shop-tel = tel.

shop-known = { $shop } jest już naszym partnerem. Państwa stały kontakt to { $name }.

shop-question = Czy młoda osoba z okolicy może tu popatrzeć na pracę i pomóc?

shop-what-it-is = Młoda osoba patrzy i pomaga. Ma stałego opiekuna. Do niczego to Państwa nie zobowiązuje.

shop-one = Tak, jedna osoba

shop-more = Tak, więcej osób

shop-else = Wolę coś innego

shop-no = Nie, dziękuję

shop-another = To jest inny sklep

shop-rests = Przez rok o nic więcej nie zapytamy. Do tego dnia: { $date }.

shop-rather-yes = Chcą Państwo jednak coś zrobić?

shop-used = Ktoś ze sklepu już odpowiedział: { $shop }

shop-used-you = To była Państwa odpowiedź? Z kodem można ją zobaczyć. Można ją tam też zmienić lub usunąć.

shop-used-other = To nie była Państwa odpowiedź? Wtedy nie trzeba nic robić. Coś się nie zgadza? Proszę śmiało zadzwonić.

shop-to-code = Mam kod

shop-old = Ta karta jest bardzo stara

shop-old-next = Karta ma więcej niż rok. Chcą Państwo jeszcze coś zrobić? Proszę wybrać z listy: { $shop }.

shop-old-do = Wybierz swój sklep

shop-find = Znajdź swój sklep

shop-whom = Do kogo możemy zadzwonić?

shop-you-said = Państwa odpowiedź: „{ $answer }”.

shop-person = Imię

shop-phone = Telefon

shop-can = Co ktoś może tu robić? (może zostać puste)

shop-else-what = Co Państwo wolą zrobić? (może zostać puste)

shop-words = Albo własnymi słowami (może zostać puste)

shop-send = Gotowe

shop-who-sees = Widzi to tylko zespół dzielnicowy. Zawsze można to usunąć.

shop-else-tour = Pokazać, co robimy

shop-else-lend = Pożyczyć rzeczy

shop-else-goods = Dać rzeczy

shop-else-room = Użyczyć miejsca

shop-else-poster = Powiesić plakat

shop-else-advice = Doradzić

shop-thanks = Dziękujemy.

shop-calls = { $name } zadzwoni do Państwa przed tym dniem: { $day }. Nikt jeszcze nie przychodzi. Państwo decydują.

shop-calls-again = { $name } zadzwoni, gdy tylko numer będzie się zgadzać. Nikt jeszcze nie przychodzi. Państwo decydują.

shop-not-kept = Telefon ({ $name }) miał być przed tym dniem: { $day }. Nikt nie zadzwonił? Proszę wtedy zadzwonić: { $phone }. Nikt jeszcze nie przychodzi. Państwo decydują.

shop-partner-now = Była już rozmowa ({ $name }). Są Państwo naszym partnerem. Nikt nie przyjdzie bez Państwa wiedzy.

shop-wrong-number = Pod Państwa numerem nikt nie odebrał. Proszę podać niżej inny numer.

shop-street = { $count ->
    [one] Razem z Państwem na tej ulicy bierze udział { $count } sklep; zaczynamy, gdy będzie ich { $begin }.
    [few] Razem z Państwem na tej ulicy biorą udział { $count } sklepy; zaczynamy, gdy będzie ich { $begin }.
    [many] Razem z Państwem na tej ulicy bierze udział { $count } sklepów; zaczynamy, gdy będzie ich { $begin }.
   *[other] Razem z Państwem na tej ulicy bierze udział { $count } sklepu; zaczynamy, gdy będzie ich { $begin }.
}

shop-street-first = Państwa sklep jest pierwszy na tej ulicy; zaczynamy, gdy będzie ich { $begin }.

shop-street-begins = { $count ->
    [one] Razem z Państwem na tej ulicy bierze udział { $count } sklep. To wystarczy, żeby zacząć.
    [few] Razem z Państwem na tej ulicy biorą udział { $count } sklepy. To wystarczy, żeby zacząć.
    [many] Razem z Państwem na tej ulicy bierze udział { $count } sklepów. To wystarczy, żeby zacząć.
   *[other] Razem z Państwem na tej ulicy bierze udział { $count } sklepu. To wystarczy, żeby zacząć.
}

shop-code = Państwa kod

shop-code-use = Proszę zrobić zdjęcie tego ekranu. Z tym kodem i numerem telefonu można później zobaczyć swoją odpowiedź.

shop-whatsapp = Wyślij na mój WhatsApp

shop-whatsapp-text = Moja odpowiedź za sklep { $shop } jest u: { $team }. Mój kod to { $code }. Mogę ją zobaczyć, zmienić lub usunąć na { $link }

shop-you-ticked = Zaznaczone: { $what }.

shop-reach = Zadzwonimy: { $person }, { $number }.

shop-change = Zmień

shop-not-after-all = Jednak nie

shop-erase-what = Państwa imię, numer i odpowiedź od razu znikną. Nikt nie zadzwoni.

shop-erase = Tak, usuńcie wszystko

shop-erased = Wszystko zostało usunięte

shop-erased-next = Państwa imienia, numeru i odpowiedzi nigdzie już nie ma. Nikt nie zadzwoni. Nie trzeba nic robić.

shop-gone = Nic tu już nie ma

shop-gone-next = Odpowiedź została usunięta albo ta strona była otwarta za długo. Z kodem można zajrzeć jeszcze raz.

shops-title = Jaki to sklep?

shops-lead = Proszę wybrać swój sklep i odpowiedzieć na jedno pytanie. To trwa minutę.

shops-which = Początek nazwy

shops-which-hint = Na przykład: bakker wil. Sklep ma wiele filii? Proszę wpisać ulicę po przecinku.

shops-search = Szukaj

shops-choose = Wybierz swój sklep

shops-not-there = Nie ma tu Państwa sklepu? Proszę wpisać trochę więcej z nazwy albo zadzwonić do nas.

shops-nothing = Nie znajdujemy sklepu z „{ $typed }”

shops-nothing-next = Proszę sprawdzić nazwę. Wystarczy początek. Można też zadzwonić.

shops-have-code = Odpowiedź już jest i mam kod

shop-code-title = Państwa odpowiedź

shop-code-lead = Tu widać Państwa odpowiedź. Można ją zmienić lub usunąć.

shop-code-field = Państwa kod

shop-code-hint = Słowo i trzy cyfry, na przykład zon 418.

shop-code-show = Pokaż

task-animals = Opieka nad zwierzętami

task-bake = Pieczenie chleba

task-bouquets = Układanie kwiatów

task-brew = Warzenie piwa

task-build = Budowa i drobne prace

task-carry = Noszenie i sprzątanie

task-children = Zabawa z dziećmi

task-clean = Sprzątanie

task-computers = Praca przy komputerach

task-cook = Gotowanie

task-customers = Pomaganie klientom

task-deliver = Dostarczanie

task-design = Projektowanie

task-desk = Praca w recepcji

task-elderly = Pomaganie starszym osobom

task-guests = Przyjmowanie gości

task-iron = Pranie i prasowanie

task-mend = Naprawianie rzeczy

task-mend-bicycles = Naprawianie rowerów

task-mend-cars = Naprawianie samochodów

task-metal = Praca z metalem

task-pack = Pakowanie

task-paint = Malowanie

task-photos = Robienie zdjęć

task-plants = Opieka nad roślinami

task-prepare = Przygotowywanie jedzenia

task-print = Drukowanie

task-serve = Obsługa stolików

task-sew = Szycie

task-shelves = Układanie towaru na półkach

task-sort = Sortowanie rzeczy

task-sport = Pomoc przy sporcie

task-till = Praca na kasie

task-wash-cars = Mycie samochodów

task-wash-hair = Mycie włosów

task-wash-up = Zmywanie

task-wood = Praca z drewnem

error-shop-answer = Najpierw proszę wybrać odpowiedź.

error-shop-person = Proszę wpisać imię. Wtedy wiemy, o kogo pytać.

error-shop-person-long = To imię jest za długie. Proszę napisać najwyżej { $most } znaków.

error-shop-phone-missing = Proszę wpisać numer telefonu. Wtedy możemy zadzwonić.

error-shop-phone = { $value } to nie jest numer telefonu. Proszę wpisać dziesięć cyfr, na przykład 06 12 34 56 78.

error-shop-words-long = To jest za długie. Proszę napisać najwyżej { $most } znaków.

error-shop-nobody = Żaden zespół dzielnicowy jeszcze tu z nami nie pracuje. Proszę śmiało zadzwonić.

## Menu of the team

nav-today = Dzisiaj

## Topics of help, as names in a list

topic-geld = Pieniądze i formalności

topic-schulden = Długi

topic-regelingen = Dodatki i zasiłki

topic-eten = Jedzenie i podstawowe rzeczy

topic-kleding = Ubrania i rzeczy do domu

topic-speelgoed = Zabawki i święta

topic-papieren = Dokument tożsamości i formularze

topic-klussen = Prace w domu i ogrodzie

topic-wonen = Mieszkanie, schronienie i energia

topic-vervoer = Transport i wspólne przejazdy

topic-boodschappen = Zakupy i codzienna pomoc

topic-stage = Praktyki i miejsce do nauki

topic-werkervaring = Doświadczenie i praca na próbę

topic-werk = Szukanie pracy

topic-certificaat = Kurs i certyfikat

topic-school = Szkoła i lekcje domowe

topic-taal = Język niderlandzki

topic-digitaal = Pomoc cyfrowa

topic-opvoeden = Wychowanie i rodzicielstwo

topic-oppas = Opieka nad dziećmi

topic-jeugd = Zajęcia dla dzieci i młodzieży

topic-maatje = Kompan i towarzystwo

topic-ontmoeten = Spotkania w okolicy

topic-mantelzorg = Wsparcie i odpoczynek dla opiekunów

topic-koken = Zdrowe jedzenie i gotowanie

topic-bewegen = Ruch i sport

topic-gezond = Jak znaleźć opiekę zdrowotną

topic-mentaal = Zdrowie psychiczne

topic-herstel = Uzależnienie i zdrowienie

topic-dag = Zajęcia dzienne

topic-zingeving = Sens życia, wiara i kultura

topic-buurt = Okolica, zieleń i bezpieczeństwo

topic-delen = Naprawa, dzielenie się i wymiana

topic-ruimte = Sala i miejsce

topic-materiaal = Sprzęt i narzędzia

topic-drukwerk = Ulotki, druk i promocja

topic-kennis = Wiedza i porady

topic-recht = Prawo i spory sąsiedzkie

topic-nieuwkomers = Od niedawna w Holandii

topic-past-nergens = Nigdzie nie pasuje

## First steps somebody can take, on a card

steps-geld = Pieniądze: jak zacząć

steps-geld-1 = Proszę ułożyć listy na jednym stosie. Nie trzeba jeszcze niczego otwierać.

steps-geld-2 = Proszę znaleźć listy z datą. Te są najważniejsze.

steps-geld-3 = Proszę przyjść do nas z tym stosem. Razem przejrzymy i razem zadzwonimy.

steps-regelingen = Dodatki: jak zacząć

steps-regelingen-1 = Proszę przygotować DigiD (login do urzędów), umowę najmu i pismo o dochodach.

steps-regelingen-2 = Proszę zrobić próbne obliczenie na toeslagen.nl. Chętnie zrobimy to też z Państwem.

steps-regelingen-3 = Proszę zapytać w gminie o „bijzondere bijstand” (specjalną pomoc). To pieniądze na coś, co jest naprawdę potrzebne.

steps-eten = Jedzenie: jak dostać pomoc

steps-eten-1 = Nie ma dziś nic w domu? Proszę zadzwonić do nas teraz.

steps-eten-2 = Do banku żywności wypełnia się z kimś formularz. Proszę zabrać papiery o dochodach i stałych wydatkach.

steps-eten-3 = W okolicy ludzie często jedzą razem. To kosztuje mało albo nic.

steps-speelgoed = Święta przy małych pieniądzach

steps-speelgoed-1 = W okolicy można wymienić lub pożyczyć zabawki. Nic to nie kosztuje.

steps-speelgoed-2 = Proszę zapytać w szkole albo u nas o fundusz dla dzieci. Lepiej zapytać wcześnie.

steps-speelgoed-3 = Mają Państwo zabawki w domu? Proszę je zabrać. Ale nie trzeba.

steps-papieren = Papiery: jak zacząć

steps-papieren-1 = Proszę znaleźć dokument tożsamości. Jest za stary? Najpierw proszę umówić się w gminie.

steps-papieren-2 = Proszę przygotować listy, których Państwo nie rozumieją.

steps-papieren-3 = Proszę przyjść z nimi do nas. Razem je przeczytamy i razem wypełnimy.

steps-werk = Praca: zacząć od małego

steps-werk-1 = Proszę zapisać trzy rzeczy, które dobrze Państwu wychodzą. W domu też się liczą.

steps-werk-2 = Proszę wybrać jedno miejsce w okolicy i przez dzień popatrzeć tam na pracę.

steps-werk-3 = Mają Państwo zasiłek? Najpierw proszę zapytać, co wolno. Zapytamy razem z Państwem.

## What sort of place it is, as on a map (a bakery, a school)

trade-food-bank = Bank żywności

trade-clothing-bank = Bank odzieży

trade-soup-kitchen = Jadłodajnia

trade-shelter = Schronisko

trade-social-workshop = Warsztat społeczny

trade-day-centre = Centrum dziennej aktywności

trade-outreach = Pomoc w domu i na ulicy

trade-library = Biblioteka

trade-community-centre = Dom sąsiedzki

trade-social-facility = Placówka społeczna

trade-school = Szkoła

trade-kindergarten = Przedszkole i żłobek

trade-college = Szkoła zawodowa (mbo)

trade-university = Szkoła wyższa lub uniwersytet

trade-language-school = Szkoła językowa

trade-music-school = Szkoła muzyczna

trade-driving-school = Szkoła jazdy

trade-training = Ośrodek szkoleń

trade-tutoring = Pomoc w lekcjach

trade-toy-library = Wypożyczalnia zabawek

trade-public-bookcase = Sąsiedzka półka z książkami

trade-give-box = Szafka „weź i daj”

trade-place-of-worship = Kościół, meczet lub świątynia

trade-arts-centre = Centrum kultury

trade-theatre = Teatr

trade-cinema = Kino

trade-events-venue = Sala

trade-studio = Studio

trade-coworking = Biuro coworkingowe

trade-town-hall = Urząd gminy

trade-courthouse = Sąd

trade-police = Policja

trade-fire-station = Straż pożarna

trade-post-office = Poczta

trade-pharmacy = Apteka

trade-doctors = Lekarz rodzinny

trade-dentist = Dentysta

trade-clinic = Ośrodek zdrowia

trade-hospital = Szpital

trade-care-home = Dom opieki

trade-veterinary = Weterynarz

trade-animal-shelter = Schronisko dla zwierząt

trade-cafe = Kawiarnia

trade-restaurant = Restauracja

trade-fast-food = Bar szybkiej obsługi lub jedzenie na wynos

trade-pub = Pub

trade-ice-cream = Lodziarnia

trade-bicycle-rental = Wypożyczalnia rowerów

trade-bicycle-repair-point = Punkt naprawy rowerów

trade-car-rental = Wypożyczalnia samochodów

trade-car-wash = Myjnia samochodowa

trade-fuel = Stacja benzynowa

trade-bank = Bank

trade-market = Targ

trade-workshop = Warsztat

trade-refugee-centre = Ośrodek dla uchodźców

trade-sports-centre = Centrum sportowe

trade-sports-hall = Hala sportowa

trade-gym = Siłownia

trade-outdoor-gym = Siłownia na powietrzu

trade-swimming-pool = Basen

trade-playground = Plac zabaw

trade-pitch = Boisko

trade-dance-school = Szkoła tańca

trade-riding-school = Szkoła jazdy konnej

trade-makerspace = Pracownia dla majsterkowiczów

trade-garden = Ogród sąsiedzki

trade-bowling = Kręgielnia

trade-marina = Przystań jachtowa

trade-park = Park

trade-allotments = Ogródki działkowe

trade-museum = Muzeum

trade-gallery = Galeria

trade-hotel = Hotel

trade-hostel = Hostel

trade-petting-zoo = Minizoo lub zoo

trade-bicycle-shop = Sklep i naprawa rowerów

trade-bakery = Piekarnia

trade-pastry = Cukiernia

trade-butcher = Sklep mięsny

trade-greengrocer = Warzywniak

trade-fishmonger = Sklep rybny

trade-cheese-shop = Sklep z serami

trade-supermarket = Supermarket

trade-convenience = Sklep osiedlowy

trade-deli = Delikatesy

trade-confectionery = Sklep ze słodyczami

trade-off-licence = Sklep z alkoholem

trade-coffee-shop = Sklep z kawą i herbatą

trade-farm-shop = Sklep u rolnika

trade-hairdresser = Fryzjer

trade-beauty = Salon kosmetyczny

trade-cosmetics = Perfumeria

trade-chemist = Drogeria

trade-optician = Optyk

trade-hearing-aids = Aparaty słuchowe

trade-medical-supply = Sklep medyczny

trade-massage = Gabinet masażu

trade-tattoo = Studio tatuażu

trade-clothes = Sklep odzieżowy

trade-shoes = Sklep obuwniczy

trade-jeweller = Jubiler

trade-bags = Sklep z torebkami

trade-fabric = Sklep z tkaninami

trade-tailor = Krawiec

trade-dry-cleaning = Pralnia chemiczna

trade-laundry = Pralnia

trade-second-hand = Sklep z używanymi rzeczami

trade-charity-shop = Sklep charytatywny

trade-antiques = Antyki

trade-hardware = Sklep metalowy

trade-diy = Market budowlany

trade-paint = Sklep z farbami

trade-trade = Hurtownia

trade-garden-centre = Centrum ogrodnicze

trade-florist = Kwiaciarnia

trade-furniture = Sklep meblowy

trade-beds = Sklep z łóżkami

trade-kitchens = Sklep z kuchniami

trade-bathrooms = Sklep z wyposażeniem łazienek

trade-interior = Sklep z wyposażeniem wnętrz

trade-curtains = Sklep z zasłonami

trade-flooring = Sklep z podłogami i dywanami

trade-electronics = Sklep z elektroniką

trade-computer = Sklep komputerowy

trade-mobile-phones = Sklep z telefonami

trade-appliances = Sklep z AGD

trade-repair = Punkt napraw

trade-books = Księgarnia

trade-stationery = Sklep papierniczy

trade-newsagent = Sklep z prasą

trade-copyshop = Punkt ksero i druku

trade-photo = Sklep fotograficzny

trade-art = Sklep ze sztuką

trade-craft-supplies = Sklep hobbystyczny

trade-music-shop = Sklep muzyczny

trade-toys = Sklep z zabawkami

trade-baby = Sklep dla niemowląt

trade-gift = Sklep z upominkami

trade-variety = Sklep z artykułami domowymi

trade-department-store = Dom towarowy

trade-sports-shop = Sklep sportowy

trade-pet-shop = Sklep zoologiczny

trade-pet-grooming = Salon dla psów i kotów

trade-car-dealer = Salon samochodowy

trade-car-repair = Warsztat samochodowy

trade-car-parts = Części samochodowe

trade-tyres = Sklep z oponami

trade-motorcycle = Motocykle i skutery

trade-kiosk = Kiosk

trade-travel-agency = Biuro podróży

trade-funeral = Zakład pogrzebowy

trade-rental = Wypożyczalnia

trade-carpenter = Stolarz

trade-electrician = Elektryk

trade-plumber = Hydraulik

trade-painter = Firma malarska

trade-gardener = Ogrodnik

trade-shoemaker = Szewc

trade-caterer = Catering

trade-brewery = Browar

trade-photographer = Fotograf

trade-printer = Drukarnia

trade-upholsterer = Tapicer

trade-metalworker = Firma metalowa

trade-builder = Firma budowlana

trade-ngo = Organizacja społeczna

trade-association = Stowarzyszenie

trade-foundation = Fundacja

trade-employment-agency = Agencja pracy

trade-government = Urząd

trade-lawyer = Adwokat

trade-notary = Notariusz

trade-accountant = Księgowość

trade-financial-advisor = Doradca finansowy

trade-insurance = Ubezpieczenia

trade-estate-agent = Biuro nieruchomości

trade-it-company = Firma informatyczna

trade-architect = Architekt

trade-engineer = Biuro inżynierskie

trade-research = Instytut badawczy

trade-advertising = Agencja reklamowa

trade-newspaper = Gazeta

trade-logistics = Firma transportowa

trade-religious-office = Biuro kościelne

trade-political-party = Partia polityczna

trade-therapist = Terapeuta

trade-property-management = Zarządca mieszkań

trade-housing-association = Korporacja mieszkaniowa (tanie mieszkania na wynajem)

trade-energy = Firma energetyczna

trade-physiotherapist = Fizjoterapeuta

trade-psychologist = Psycholog

trade-midwife = Położna

trade-sports-club = Klub sportowy

trade-scouts = Harcerze

trade-youth-club = Klub młodzieżowy

trade-music-club = Stowarzyszenie muzyczne

trade-car-club = Klub samochodowy

trade-games-club = Klub gier

trade-computer-club = Klub komputerowy

trade-student-club = Stowarzyszenie studentów

trade-shop = Sklep

trade-craft = Firma rzemieślnicza

trade-office = Firma

trade-healthcare = Gabinet zdrowia

trade-club = Stowarzyszenie lub klub

## Also in forms

shop-no-team = Nie działa tu jeszcze z nami żaden zespół dzielnicowy. Nikt więc nie może do Państwa przyjść. Można do nas zadzwonić.

error-own-network-missing = Proszę wybrać, kto mógłby pomóc. „Wolę nie mówić” też jest w porządku.

error-own-words-missing = Proszę napisać własnymi słowami, czego potrzeba.

## Changed or called off, one's own calendar, passing it on

off-note = To jest odwołane.
join-you-called-off = To jest odwołane: { $what }.
join-changed = Uwaga: coś się zmieniło. Data zmiany: { $date }.
mail-changed-lead = Coś się zmieniło: { $event }.
mail-changed-now = Teraz jest tak: { $what }.
mail-changed-place = Miejsce jest teraz takie: { $place }.
mail-changed-not = Już Panu/Pani nie pasuje? Można się wypisać.
mail-called-off = To jest odwołane: { $event }, { $what }.
mail-called-off-rest = Nie trzeba nic robić. Dziękujemy za chęć pomocy.
feed-title = We własnym kalendarzu
feed-lead = Kalendarz może sam pilnować tego, co zostało obiecane.
feed-on = Utwórz adres dla mojego kalendarza
feed-how = Ten adres trzeba wpisać w kalendarzu: dodaj kalendarz z internetu.
feed-secret = Tego adresu nie wolno nikomu dawać. Kto go ma, widzi, co zostało obiecane.
feed-off = Wyłącz ten adres
feed-own-name = Co obiecałem lub obiecałam
feed-area-name = Co się dzieje: { $area }
feed-area = Wszystko w moim kalendarzu: { $area }
feed-event = Dodaj do mojego kalendarza
share-title = Powiedz innym
share-link = Adres tej strony
join-when-flexible = Kiedy Panu/Pani pasuje, najpóźniej { $date }
join-when-open = Kiedy Panu/Pani pasuje
join-what-flexible = najpóźniej { $date }: { $role }
join-what-open = w dowolny dzień: { $role }

## For whom a question is, and copying

act-copy = Kopiuj
act-copied = Skopiowano.
send-whatsapp = Wyślij przez WhatsApp
home-stage = Młoda osoba? Zobacz z bliska, jak się gdzieś pracuje
question-about = Dla kogo to jest?
question-about-hint = Chodzi o kogoś innego? Proszę nie podawać imienia ani nazwiska.
question-about-self = Dla mnie
question-about-other = Dla kogoś innego
question-about-street = Coś na ulicy

## What we know of somebody

known-open = Co o mnie wiecie?
## Where a young person wants to look

stage-look-at = Zobacz z bliska: { $name }
stage-reach = Numer telefonu albo adres e-mail
stage-given = Gotowe
stage-given-what = Chcesz zobaczyć z bliska: { $name }. Nic jeszcze nie jest ustalone.
stage-given-under = Rozmawiamy też z Twoim rodzicem.
stage-code = Twój kod
stage-code-photo = Zrób zdjęcie tego ekranu.
stage-code-why = Z tym kodem i numerem albo adresem znajdziesz odpowiedź.
stage-code-where = Wpisz kod na { $where }
stage-mine = Gdzie chcesz zajrzeć
stage-mine-what = Chcesz zobaczyć z bliska: { $name }.
stage-answer = Odpowiedź
stage-answer-none = Nie ma jeszcze odpowiedzi. Zajrzyj później.
stage-answer-late = Odpowiedź się spóźnia. To niedobrze. Zadzwoń do nas.
stage-reach-change = Zmień to
stage-remove = Jednak nie
stage-remove-what = Wtedy usuniemy Twoje imię, numer i to, czego chcesz.
stage-remove-sure = Tak, usuń wszystko
stage-removed = Wszystko usunięte
stage-removed-next = Nic już o Tobie nie wiemy.
stage-again = Szukaj od nowa
error-stage-not-sure = Naciśnij przycisk, jeśli na pewno tego chcesz.

## Ideas, reports, what people are asked, young people, and what is known of somebody

error-pause-weeks = Proszę wybrać, jak długo ma trwać przerwa.

known-title = To o Państwu wiemy

known-lead = To jest wszystko. Coś się nie zgadza? Proszę do nas zadzwonić.

known-until = Przechowujemy to do tego dnia: { $date }.

known-why = Dlaczego i jak długo co przechowujemy

known-take = Weź to ze sobą jako plik

known-take-hint = Dostaną Państwo plik (JSON). Inny program może go odczytać.

known-looked = Kto to oglądał

known-looked-none = Nikt z żadnego zespołu nie oglądał Państwa danych.

known-looked-row = { $date }: { $role } – { $team }

known-looked-no-team = { $date }: { $role }

known-no-words = Nie ma żadnych słów o Państwu.

known-pause = Chwila przerwy

known-pause-lead = Wtedy o nic nie prosimy, aż do dnia, który Państwo wybiorą.

known-pause-weeks = Jak długo?

known-pause-choice = { $count ->
    [0] Koniec przerwy
    [13] Trzy miesiące
    [26] Pół roku
    [one] 1 tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}

known-pause-save = Na razie proszę mnie o nic nie pytać

known-paused = Dobrze. O nic nie zapytamy do tego dnia: { $date }.

known-woken = Dobrze. Znów możemy Państwa pytać.

known-yes = tak

known-no = nie

known-table-need = Państwa pytanie

known-table-step = Krok

known-table-call = Rozmowa telefoniczna

known-table-agreement = Umowa między nami

known-table-shift = Do czego

known-table-event = Zajęcia

known-table-volunteer = Co Państwo potrafią

known-table-visit = Mieliśmy kontakt

known-table-rest = Państwa przerwa

known-table-consent = Na co była zgoda

known-table-contact = Jak się z Państwem kontaktujemy

known-table-outbox = Wiadomość do Państwa

known-field-answer = Odpowiedź

known-field-who = Kto

known-field-asks = Kto pyta

known-field-what = Co

known-field-name = Nazwa

known-field-description = Państwa słowami

known-field-address = Adres

known-field-code = Kod pytania

known-field-role = Zadanie

known-field-state = Jak to wygląda

known-field-outcome = Wynik

known-field-note = Notatka

known-field-at = Kiedy dokładnie

known-field-until = Do kiedy

known-field-reason = Dlaczego

known-field-communities = Grupy

known-field-languages = Języki

known-field-can = Co ktoś może tu robić

known-field-words = Państwa słowa

known-field-goal = Czego się nauczyć

known-field-fee = Wynagrodzenie

known-field-guidance = Opieka

known-field-version = Który tekst

known-field-person = Imię i nazwisko

known-field-phone = Telefon

known-field-email = Adres e-mail

known-field-message = Wiadomość

known-field-pasted = Co tam było napisane

known-word-confirmed = ma swoje miejsce

known-word-waiting = na liście oczekujących

known-word-offered = jest wolne miejsce

known-word-cancelled = odwołane

known-word-lapsed = nie wybrano na czas

known-word-open = jeszcze trwa

known-word-closed = gotowe

known-word-partner = bierze udział

known-word-held = umówione

known-word-yes = tak

known-word-no = nie

known-word-perhaps = może

known-word-one = tak, jedna osoba

known-word-more = tak, więcej osób

known-word-else = raczej coś innego

known-word-self = osobiście

known-word-team = zespół

known-word-own = na własną prośbę

error-ask-enough = Jest już dość osób. Nie trzeba nikogo więcej pytać.

error-ask-nobody = Nie ma teraz nikogo, kogo możemy zapytać. Wszyscy już dostali pytanie albo chcą odpocząć.

asks-title = Czy mogą Państwo pomóc?

asks-lead = Potrzeba jeszcze ludzi. Można też powiedzieć „nie”.

asks-yes = Tak, pomogę

asks-no = Nie, tym razem nie

asks-said-yes = Dobrze, że Państwo pomogą. Przyjdzie wiadomość z kodem.

asks-said-no = Odpowiedź brzmi „nie”. Dziękujemy za nią.

asks-enough = Jest już dość osób. Dziękujemy.

asks-over = To już minęło.

asks-code = Jednak się nie uda? Proszę się wypisać kodem z wiadomości.

asks-unknown = Ten link już nie działa

asks-unknown-next = Czas minął albo link nie dotarł w całości. Jeśli chcą Państwo coś powiedzieć, proszę do nas zadzwonić.

mail-ask-lead = Potrzeba jeszcze ludzi. Czy chcą Państwo pomóc?

mail-ask-link = Powiedz „tak” lub „nie”

mail-ask-free = Można powiedzieć „nie”. Można też nic nie robić.

mail-ask-most = Pytamy najwyżej 2 razy w miesiącu. Już nie trzeba? Proszę do nas zadzwonić.

mail-check-lead = Od roku nie rozmawialiśmy. Czy to, co o Państwu wiemy, jeszcze się zgadza?

mail-check-link = Zobacz i naciśnij przycisk

mail-check-what = Można wybrać: jeszcze się zgadza, coś się zmieniło albo kończę.

mail-check-year = Pytamy o to raz w roku.

check-title = Czy to jeszcze się zgadza?

check-lead = To o Państwu wiemy. Wystarczy nacisnąć raz.

check-still = Jeszcze się zgadza

check-change = Coś się zmieniło

check-stop = Kończę z tym

check-said-still = Dobrze, że wszystko się zgadza.

check-next-still = Zapytamy znowu za rok.

check-said-change = Coś się zmieniło.

check-next-change = Ktoś z zespołu zadzwoni do Państwa.

check-said-stop = To już koniec, jak Państwo chcieli.

check-next-stop = Nikt już Państwa tu nie znajdzie i o nic nie zapytamy. Dziękujemy za to, co Państwo zrobili.

check-again = Jednak inaczej? Proszę nacisnąć inny przycisk.

stage-title = Zobacz pracę w okolicy

stage-lead = Poszukaj miejsca, gdzie możesz popatrzeć, popracować lub się uczyć. Do niczego się nie zobowiązujesz.

stage-place = Twój kod pocztowy lub ulica

stage-place-hint = Wolisz nie mówić? Zostaw to puste.

stage-work = Co chcesz robić?

stage-any = Wszystko jedno

stage-any-work = wszystko jedno

stage-school = Ze szkołą czy bez?

stage-school-no = Bez szkoły

stage-school-yes = Ze szkołą

stage-search = Szukaj miejsc

stage-near = Tu możesz przyjść i popatrzeć

stage-look = Chcę tu zajrzeć

stage-look-lead = Ktoś z zespołu dzielnicowego zadzwoni lub napisze do ciebie. Najpierw porozmawiacie. Sklep nie dostanie twojego imienia.

stage-never = Sklep nigdy nie widzi, kto chce tu zajrzeć. Ty wybierasz, razem z kimś z zespołu dzielnicowego.

stage-nothing = Nie ma tu teraz jeszcze miejsca.

stage-nothing-next = Powiedz, czego szukasz. Wtedy ktoś poszuka razem z tobą.

stage-ask = Zadaj pytanie

stage-to-code = Masz kod? Zobacz, jak idzie

stage-first-name = Twoje imię

stage-first-name-hint = Możesz zostawić to puste.

stage-age = Ile masz lat?

stage-age-16 = 16 lat lub więcej

stage-age-under = Mniej niż 16 lat

stage-parent-hint = Masz mniej niż 16 lat? Poproś rodzica, żeby był z tobą, i wpisz jego numer.

stage-parent = Mój rodzic o tym wie i się zgadza

stage-consent = Widzi to tylko zespół dzielnicowy. Wszystko możesz sam(a) usunąć.

stage-send = Wyślij

stage-back = Wróć do miejsc

stage-words = Młoda osoba chce popatrzeć na pracę lub popracować. Rodzaj pracy: { $work }.

stage-words-school = Młoda osoba ze szkoły szuka miejsca do nauki. Rodzaj pracy: { $work }.

error-stage-age = Wybierz, ile masz lat.

error-stage-parent = Masz mniej niż 16 lat? Najpierw poproś rodzica, żeby był z tobą, a potem zaznacz to.

stage-about = To młoda osoba. Najpierw proszę zadzwonić do niej samej. Proszę nie podawać sklepowi imienia ani numeru.

stage-about-under = Mniej niż 16 lat: rodzic musi przy tym być i się zgodzić.

stage-wants = Chce zajrzeć tu

report-title = Coś się nie zgadza?

report-lead = Proszę nam powiedzieć, co się nie zgadza w „{ $name }”.

report-reason = O co chodzi?

report-reason-wrong = To się nie zgadza

report-reason-rude = To nie jest miłe

report-reason-person = Jest tu coś o jakiejś osobie

report-reason-unsafe = To nie jest bezpieczne

report-words = Czy chcą Państwo coś dodać?

report-words-hint = Można zostawić puste. Proszę nie podawać imion ani nazwisk.

report-reach-hint = Można zostawić puste. Jeśli Państwo to wypełnią, powiemy, co zrobiliśmy.

report-send = Wyślij

report-thanks = Dziękujemy

report-thanks-next = Ktoś z zespołu dzielnicowego się temu przyjrzy.

error-report-reason = Proszę wybrać, o co chodzi.

mail-report-lead = Napisali Państwo, że coś się nie zgadza na stronie Buurtraat. Oto nasza odpowiedź:

mail-report-gone = Państwa adres został już usunięty.

home-board = Pomysły z okolicy

board-title = Razem w okolicy

board-lead = Tego chcą i to robią sąsiedzi. Można się przyłączyć albo wymyślić coś nowego.

board-ideas = Pomysły z okolicy

board-no-ideas = Nie ma jeszcze pomysłu. Mają Państwo jakiś?

board-together = To już jest

idea-title = Mam pomysł

idea-lead = Proszę opowiedzieć o swoim pomyśle. Najpierw przeczyta go ktoś z zespołu dzielnicowego. Potem zobaczą go wszyscy.

idea-words = Jaki to pomysł?

idea-words-hint = Własnymi słowami, bez imion i nazwisk. Na przykład: ławka przy placu zabaw.

idea-place = Państwa kod pocztowy lub ulica

idea-send = Wyślij mój pomysł

idea-reach-hint = Wystarczy jedno z dwóch. Można też zostawić puste. Wtedy dostaną Państwo tylko kod.

idea-consent = Państwa imię i numer są tylko dla zespołu dzielnicowego. Wszystko można samemu usunąć.

idea-join-lead = Przyłączą się Państwo? Gdy będzie pięć osób, zespół dzielnicowy zadzwoni i zaczniemy.

idea-join-send = Przyłączam się

idea-joined = { $count ->
    [one] 1 osoba się przyłącza
    [few] { $count } osoby się przyłączają
    [many] { $count } osób się przyłącza
   *[other] { $count } osoby się przyłącza
}

idea-thanks = Dziękujemy

idea-own = Państwa pomysł: { $words }

idea-joined-own = Biorą Państwo udział: { $words }

idea-waits = Ktoś z zespołu dzielnicowego przeczyta Państwa pomysł. Potem zobaczą go wszyscy.

idea-done = Zespół dzielnicowy już to zaczął.

idea-refused = Tego nie ma na stronie. Chcą Państwo wiedzieć, dlaczego? Proszę do nas zadzwonić.

idea-code-why = Z tym kodem można zobaczyć, jak idzie.

idea-remove-what = Wtedy usuniemy Państwa imię i numer. Nie będą Państwo już brać udziału.

error-idea-missing = Proszę napisać, jaki to pomysł.

error-idea-few = Jest jeszcze za mało osób. Najmniej potrzeba: { $least }.

wish-title = Chcę coś zorganizować

wish-lead = Proszę powiedzieć, co chcą Państwo robić. Ktoś z zespołu dzielnicowego to przejrzy. Potem zobaczą to wszyscy.

wish-words = Co chcą Państwo zrobić?

wish-words-hint = Krótko, bez imion i nazwisk. Na przykład: wspólna zupa.

wish-day = W jakim dniu?

wish-from = O której się zaczyna?

wish-to = O której się kończy?

wish-place = Gdzie to jest? Ulica i numer albo kod pocztowy

wish-send = Wyślij

wish-organiser = Sąsiedzi z okolicy

wish-own = Chcą Państwo to zrobić: { $words }

wish-waits = Ktoś z zespołu dzielnicowego to przejrzy i zadzwoni albo napisze do Państwa.

wish-public = Wszyscy mogą to już zobaczyć i się przyłączyć.

error-shift-time = Proszę wpisać godzinę, na przykład: 12:30.

error-shift-ends = Koniec jest przed początkiem. Proszę wybrać późniejszą godzinę.

error-event-name = Proszę podać nazwę, najwyżej 80 znaków.

error-event-day = Proszę wpisać dzień, który dopiero będzie, na przykład: 21-11.

known-table-outside_need = Co obiecaliśmy
known-table-network_ask = Kto pyta Państwa bliskich
known-table-sign_up = Państwa zgłoszenie
known-table-bridge_builder = Komu otwierają Państwo drzwi
known-table-shop_answer = Co powiedział Państwa sklep
known-table-person_ask = O co Państwa pytaliśmy
known-table-walk_along = Co wypełniliśmy razem
known-table-own_code = Państwa kod
known-table-batch_row = Z tabeli zespołu
known-field-own_words = Państwa własne słowa
known-field-answer_by = Odpowiedź obiecana przed dniem
known-field-answered_at = Odpowiedź udzielona
known-field-withdrawn_at = Wycofane
known-field-ask_at = Kiedy
known-field-due_at = Dnia
known-field-done_at = Zrobione
known-field-display_name = Imię
known-field-they_promise = Oni obiecują
known-field-we_promise = My obiecujemy
known-field-starts_at = Początek
known-field-ends_at = Koniec
known-field-no_show = Nieobecność
known-field-offered_until = Miejsce wolne do
known-field-call_back_at = Oddzwonić
known-field-consent_text = Tekst
known-field-consented_at = Zgoda dana
known-field-call_before = Zadzwonimy przed dniem
known-field-called_at = Telefon wykonany
known-field-heard_by = Komu powiedziane
known-field-given_at = Kiedy powiedziane
known-field-created_at = Zapisane
known-field-sent_at = Wysłane
role-member = osoba z zespołu
role-coordinator = koordynacja
role-administrator = administracja
repeat-week = co tydzień
repeat-two-weeks = co dwa tygodnie
repeat-month = co miesiąc
join-dates = Także w te dni
join-dates-every = To jest { $every }.
join-every = Pomogę za każdym razem ({ $every })
join-every-told = Państwa zgłoszenie: { $every }. To jest następny raz.
join-leave-once = Tym razem nie
join-leave-every = Już wcale nie
join-sure-every-title = Już wcale Państwo nie przyjdą?
join-every-sure = Usuniemy Państwa ze wszystkich dni, które jeszcze będą.
join-leave-every-sure = Tak, już nie przyjdę
known-table-standing = Co Państwo robią za każdym razem
known-table-series_shift = Do czego
known-field-from_at = Od
home-map = Mapa
