## Choice of language, a note on the translation, reading aloud, reading without internet

languages-label = Мови

machine-note = Цей переклад зробив комп’ютер.

machine-report = Якесь слово неправильне? Скажіть нам

machine-report-words = У перекладі сторінки { $page } є помилка. Це слово неправильне:

dutch-here = нідерландською

read-aloud = Прочитати вголос

read-aloud-stop = Зупинити читання

offline-title = Немає з’єднання

offline-lead = На вашому пристрої зараз немає інтернету.

offline-pages = Це ви ще можете прочитати

offline-none = Ще немає збережених сторінок. Зайдіть пізніше.

offline-again = Спробуйте ще раз

## Frame of each page, the search page, pages of one place, activity or offer, and pages that say what went wrong

site-description = Хто або що є поруч із вами? Люди, крамниці та заняття, до яких можна дійти пішки.

skip-to-content = Одразу до змісту

nav-main = Головне меню

nav-near = Поруч

nav-needs = Потреби

demo-note = Це вигаданий район. Усі імена й запитання придумані.

footer-about = Buurtraat знайомить у районі тих, хто шукає допомоги, з тими, хто може допомогти.

footer-sources = Дані:

breadcrumb = Ви тут

back-to-near = Шукайте, що є поруч

show-more = Показати більше

near-misses = Майже підходить

call-rather = Краще зателефонувати?

call-number = Телефон: { $number }

form-faults = Щось іще не так

on-foot = пішки

at-distance = на відстані

tag-known = знаємо

tag-not-yet-partner = ще не партнер

tag-volunteer = волонтерство

tag-event = захід

tag-initiative = від сусідів

home-title = Хто або що є поруч із вами?

picture-town = Мапа району. У кожному шестикутнику стоїть, скільки там можна знайти.

picture-around = Мапа навколо: { $name }. Шестикутник із товстим краєм — це місце, де воно є. У кожному шестикутнику стоїть, скільки там можна знайти.

home-lead = Напишіть вашу вулицю або поштовий індекс. Ви побачите людей, крамниці та заняття, до яких можна дійти пішки.

home-place = Вулиця або поштовий індекс

home-search = Шукати

home-minutes = Як далеко ви хочете йти?

home-topic = Про що йдеться?

home-empty-title = Так виглядає район

home-empty = Кожна клітинка – це частинка району. Число показує, скільки місць там можуть щось запропонувати.

home-choose-topic = Тут усього потроху.

home-to-topics = Виберіть тему

home-near = Поруч: { $place }

home-nothing = Тут поруч ми ще нічого не знаємо.

home-nothing-next = Виберіть довшу прогулянку або іншу тему. Можна й зателефонувати: ми охоче подумаємо разом.

home-further = Шукати далі

home-fault-title = Ми ще не можемо шукати

home-fault = Виправте, що не так, і шукайте знову. Те, що ви написали, ще тут.

home-which-street = Яку вулицю ви маєте на увазі?

tile-geld-en-regelen = Гроші та папери

tile-eten-en-spullen = Їжа та речі

tile-werk-en-stage = Робота та практика

tile-taal-en-leren = Мова та навчання

tile-gezin = Сім’я та виховання

tile-samen = Разом і зустрічі

tile-huis = Дім, сад, дрібний ремонт

tile-anders = Щось інше

category-other = Щось інше, подумаємо разом

comb-label = Соти району: скільки місць у кожній клітинці

comb-legend = Що означають кольори

comb-count = { $count ->
    [0] немає місць
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
}

comb-class-0 = немає

comb-class-1 = 1 або 2 місця

comb-class-2 = 3 або 4

comb-class-3 = від 5 до 7

comb-class-4 = 8 або більше

comb-me = приблизно тут

comb-as-list = Показати списком

place-nameless = ця частина району

comb-column-place = Де

comb-column-count = Скільки

sheet-contact = Зв’язок

sheet-website = На сайт

fact-when = Коли

fact-where = Де

fact-walk = Пішки

fact-who-for = Для кого

fact-languages = Мови

fact-bring = Візьміть із собою

fact-room = Вільні місця

fact-step-free = Вхід

fact-checked = Перевірено

fact-source = Джерело

offer-full-next = Зателефонуйте й дізнайтеся, коли знову буде місце, або подивіться, що ще є поруч.

offer-unconfirmed = Це не перевіряли понад рік. Зателефонуйте, перш ніж іти.

offer-more = Також від них

place-not-yet-partner = Це місце є на карті. Ми їх ще не знаємо: сміливо запитайте там або спершу зателефонуйте нам.

place-more = Що тут відбувається

event-full = Усі місця зайняті.

event-full-next = Подивіться, що ще є поруч, або зателефонуйте й дізнайтеся, чи звільниться місце.

event-past = Це вже минуло. Подивіться, що зараз є поруч.

event-initiative = Сусіди роблять це разом. Ви можете долучитися.

event-more = Незабаром

new-need-name-title = Не пишіть імені.

new-need-name-keep = Тут немає імені, залишити так

own-network-family = Родина

own-network-neighbour = Хтось із сусідів

own-network-friend = Хтось із друзів

own-network-colleague = Хтось із колег

own-network-nobody = Ніхто

own-network-rather-not-say = Краще не казати

fault-400 = Ми цього не зрозуміли

fault-400-next = Поверніться, змініть написане та спробуйте ще раз.

fault-403 = Це не для всіх

fault-403-next = Ця сторінка для людини з іншою роллю. Запитайте вашого координатора.

fault-404 = Такої сторінки немає

fault-404-next = Можливо, її прибрали або адреса неправильна. Пошукайте знову, що є поруч.

fault-500 = У нас щось пішло не так

fault-500-next = Це не ваша вина. Спробуйте ще раз. Якщо знову не вийде, телефонуйте нам.

fault-500-id = Тоді назвіть цей номер: { $id }

fault-503 = Хвилинку, будь ласка

fault-503-next = Зараз дуже багато відвідувачів. Спробуйте ще раз через { $seconds } сек.

fault-again = Спробувати ще раз

fault-home = На початок

sign-in-title = Увійти

sign-in-for-team = Вхід для команди

sign-out = Вийти

sign-out-everywhere = Вийти на всіх пристроях

signed-in-as = Ви увійшли як { $name }.

nav-network = Мережа

nav-together = Робимо разом

fault-401 = Спершу увійдіть

fault-401-next = Ця сторінка для команди. Можливо, вас довго не було. Увійдіть і спробуйте ще раз.

## Days, months, times of day, minutes on foot. Times are filled in as 13:30

day-mon = понеділок

day-tue = вівторок

day-wed = середа

day-thu = четвер

day-fri = п’ятниця

day-sat = субота

day-sun = неділя

half-day-morning = { $day } вранці

half-day-afternoon = { $day } пополудні

half-day-evening = { $day } ввечері

slots-always = щодня

slots-workdays = робочі дні

slots-workdays-daytime = робочі дні вдень

slots-workday-mornings = робочі дні вранці

slots-workday-afternoons = робочі дні пополудні

slots-workday-evenings = робочі дні ввечері

slots-run = { $first } – { $last }

slots-daytime = { $days }, вдень

list-and = { $first } та { $last }

month-1 = січня

month-2 = лютого

month-3 = березня

month-4 = квітня

month-5 = травня

month-6 = червня

month-7 = липня

month-8 = серпня

month-9 = вересня

month-10 = жовтня

month-11 = листопада

month-12 = грудня

date = { $weekday } { $day } { $month }

date-year = { $weekday } { $day } { $month } { $year }

date-time = { $date }, { $time }

span = { $from }–{ $to }

span-days = { $from } – { $to }

walk = { $minutes ->
    [one] { $minutes } хвилина пішки
    [few] { $minutes } хвилини пішки
    [many] { $minutes } хвилин пішки
   *[other] { $minutes } хвилини пішки
}

walk-estimated = { $minutes ->
    [one] Приблизно { $minutes } хвилина пішки
    [few] Приблизно { $minutes } хвилини пішки
    [many] Приблизно { $minutes } хвилин пішки
   *[other] Приблизно { $minutes } хвилини пішки
}

walk-band = { $to ->
    [one] { $from }–{ $to } хвилина пішки
    [few] { $from }–{ $to } хвилини пішки
    [many] { $from }–{ $to } хвилин пішки
   *[other] { $from }–{ $to } хвилини пішки
}

walk-band-first = { $to ->
    [one] Щонайбільше { $to } хвилина пішки
    [few] Щонайбільше { $to } хвилини пішки
    [many] Щонайбільше { $to } хвилин пішки
   *[other] Щонайбільше { $to } хвилини пішки
}

minutes = { $minutes } хв

minutes-about = ± { $minutes } хв

minutes-band = { $from }–{ $to } хв

## Why something is suggested, or just does not fit; languages and papers

reason-detour = По прямій { $metres } м, але коротшої дороги немає

reason-detour-person = По прямій ближче, але коротшої дороги немає

reason-remote = Телефоном або через екран, виходити з дому не треба

reason-same-category = Тема: { $category }

reason-same-category-unnamed = Саме на цю тему

reason-narrower-or-wider-category = Пов’язано з цим: { $category }

reason-narrower-or-wider-category-unnamed = Пов’язано з цим

reason-related-category = Теж може допомогти: { $category }

reason-related-category-unnamed = Теж може допомогти

reason-work = Робота тут: { $work }

reason-work-unnamed = Робить саме це

reason-hands = Хоче допомагати там, де потрібно

reason-open-then = Може тоді: { $when }

reason-room = { $free ->
    [one] Ще { $free } вільне місце
    [few] Ще { $free } вільні місця
    [many] Ще { $free } вільних місць
   *[other] Ще { $free } вільного місця
}

reason-known = Команда району їх знає

reason-not-yet-partner = Є на карті, ми їх ще не знаємо

reason-freshly-confirmed = Перевірено: { $date }

reason-language = Розмовляє мовою: { $language }

reason-step-free = Без порога чи сходів

reason-date = Коли: { $when }

reason-until = До: { $until }

missed-reach = { $walk }, далі, ніж просили

missed-reach-asked = { $walk }, більше, ніж просили ({ $asked } хв)

missed-reach-detour = { $metres } м по прямій, але { $minutes } хв пішки: коротшої дороги немає

missed-reach-water = { $metres } м по прямій, але { $minutes } хв пішки навколо води

missed-time = Тільки тоді: { $when }

missed-full = Зараз немає вільних місць

missed-full-until = Місць немає до: { $until }

missed-rests-until = Перерва до: { $until }

missed-few-places = { $free ->
    [one] Є лише { $free } вільне місце
    [few] Є лише { $free } вільні місця
    [many] Є лише { $free } вільних місць
   *[other] Є лише { $free } вільного місця
}

missed-kind = Інша допомога, ніж просили: { $kind }

missed-age = { $max ->
    [one] Вік: від { $min } до { $max } року
    [few] Вік: від { $min } до { $max } років
    [many] Вік: від { $min } до { $max } років
   *[other] Вік: від { $min } до { $max } року
}

missed-age-from = { $min ->
    [one] Від { $min } року
    [few] Від { $min } років
    [many] Від { $min } років
   *[other] Від { $min } року
}

missed-age-to = { $max ->
    [one] До { $max } року включно
    [few] До { $max } років включно
    [many] До { $max } років включно
   *[other] До { $max } року включно
}

missed-language = Не розмовляє мовою: { $language }

missed-step-free = Є поріг або сходи

missed-step-free-unknown = Ми не знаємо, чи є поріг або сходи

missed-document = Потрібно: { $documents }

sort-handen = хтось, хто це зробить

sort-kennis = хтось, хто в цьому розуміється

sort-middelen = речі

sort-ruimte = приміщення

sort-netwerk = хтось, хто познайомить вас з іншими

sort-plek = місце, де можна подивитися на роботу чи вчитися

sort-budget = гроші

paper-vog = довідка про несудимість (VOG)

paper-id = документ, що посвідчує особу

paper-inkomen = довідка про доходи

paper-verwijzing = направлення

paper-pas = міська картка (stadspas)

language-nl = нідерландська

language-en = англійська

language-ar = арабська

language-tr = турецька

language-pl = польська

language-uk = українська

language-ti = тигринья

language-ber = берберська

language-pap = пап’яменто

language-srn = сранан

language-fa = перська

language-so = сомалійська

language-fr = французька

language-es = іспанська

language-de = німецька

language-zh = китайська

## Limits

fault-429 = Це було надто часто поспіль

fault-429-next = Зачекайте { $seconds } сек. і спробуйте ще раз.

account-title = Ваш обліковий запис

## First help, and the page for somebody whose help is asked

act-first-title = Спершу це

act-first-food = їжа на сьогодні

act-first-food-how = Подбайте, щоб сьогодні була їжа: підіть разом по продукти або заберіть пакунок. Зателефонуйте тому, хто може це сьогодні влаштувати.

act-first-unsafe = безпека

act-first-unsafe-how = Небезпека просто зараз? Телефонуйте 112. Якщо ні, разом зателефонуйте до Veilig Thuis (допомога при домашньому насильстві): день і ніч, безкоштовно.

act-first-id = документ і фото

act-first-id-how = Сьогодні запишіться на прийом до муніципалітету й підіть разом зробити фото.

act-first-fare = гроші на проїзд

act-first-fare-how = Сьогодні поповніть картку на проїзд або дайте квиток.

act-first-credit = гроші на телефоні

act-first-credit-how = Сьогодні поповніть телефон, щоб усі могли зв’язатися одне з одним.

act-first-certificate = сертифікат

act-first-certificate-how = Сьогодні разом подайте заявку. Хто платить, з’ясуєте потім.

card-phone = Телефон

card-code = Код

ask-title = Хтось просить вас про допомогу

ask-lead = Чи можете ви? Одного дотику досить.

ask-call = Хочете спершу знати, про що йдеться? Телефонуйте: { $worker }, { $phone }.

ask-call-no-number = Хочете спершу знати, про що йдеться? Запитайте того, хто надіслав вам це повідомлення.

ask-yes = Так, можу

ask-no = Ні, не можу

ask-said-yes = Дякуємо. Ви сказали: так, можу.

ask-said-no = Дякуємо за відповідь. Ви сказали: ні, не можу.

ask-next-yes = { $worker } вже знає і подбає про решту.

ask-next-no = Усе гаразд. { $worker } шукає далі.

ask-change = Передумали? Торкніться іншої відповіді.

ask-over = Це посилання більше не працює

ask-over-next = Час минув, або посилання дійшло не повністю. Попросіть нове в того, хто надіслав повідомлення.

error-bad-phone = { $value } – це не номер телефону. Напишіть десять цифр, наприклад 015 123 45 67.

## Choosing an address

address-list = Адреси, схожі на те, що ви пишете

address-one = 1 адреса. Виберіть стрілками.

address-more = Адрес: #. Виберіть стрілками.

address-none = Адресу не знайдено.

## A question in own words, and what somebody can do for others

home-question = Запитайте людину: у мене є запитання

question-title = У мене є запитання

question-lead = Запитайте своїми словами. Ви одразу побачите, що є поруч.

question-own-words = Яке у вас запитання?

question-own-words-hint = Не пишіть імені, адреси чи номера.

question-place = Поштовий індекс або вулиця

question-place-hint = Так ми бачимо, що є поруч. Ми зберігаємо лише приблизне місце.

question-no-place = Краще не казати

question-own-network = Хто, можливо, може вам допомогти?

question-send = Запитати

question-trap = Нічого тут не пишіть

question-to-code = Ви вже щось запитували? Подивіться за своїм кодом

question-name = У вашому запитанні є ім’я, номер або адреса. Напишіть, наприклад, «мій син» або «сусідка».

error-question-trap = Зробіть це поле порожнім. Воно лише для того, щоб зупиняти комп’ютери.

question-answer-title = Ось що є поруч

question-you-asked = Ваше запитання: «{ $words }»

question-first-call = Зателефонуйте нам сьогодні. Це не може чекати.

question-first-food = Сьогодні немає чого їсти? Зателефонуйте нам зараз. Ми разом із вами пошукаємо їжу на сьогодні.

question-first-unsafe = Ви зараз у небезпеці? Телефонуйте 112. Якщо ні, телефонуйте до Veilig Thuis (допомога при домашньому насильстві). Це безкоштовно, день і ніч.

question-together = Разом у районі

question-near = Допомога та місця

question-nothing = Поруч ми нічого не знайшли.

question-nothing-next = Нічого страшного. Людина прочитає ваше запитання й шукатиме далі.

question-steps = Що ви можете зробити самі

question-who = Хто прочитає ваше запитання?

question-reads = { $name } прочитає це { $read }. Відповідь буде до цього дня: { $day }.

question-today = сьогодні

question-tomorrow = завтра

question-on = у цей день: { $day }

question-reach = Як з вами зв’язатися?

question-reach-hint = Номер телефону або електронна адреса. Можна залишити порожнім.

question-reach-save = Дайте мені мій код

question-code-title = Ваш код

question-code-photo = Сфотографуйте цей екран.

question-code-why = За цим кодом ви потім побачите нашу відповідь.

question-code-with = Тоді ви напишете також свій номер або електронну адресу: { $reach }

question-code-alone = Ви не дали номера чи електронної адреси. Тому код довший. Без коду ми не знайдемо вашого запитання.

question-code-where = Дивіться тут: { $where }

question-mine-title = Ваше запитання

question-promised = Що ми обіцяли

question-answered = Наша відповідь

question-answer-none = Відповіді ще немає.

question-answer-late = Відповідь уже мала бути. Нам шкода. Зателефонуйте нам, і ми дізнаємося.

question-reach-mine = Ми зв’яжемося з вами так: { $reach }

question-remove = Уже не треба

question-remove-what = Ми видалимо ваше запитання разом із номером або електронною адресою. Повернути це ми не зможемо.

question-remove-sure = Так, видаліть моє запитання

question-removed = Ваше запитання видалено.

question-removed-next = Ми нічого з нього про вас не зберігаємо. Ви завжди можете запитати щось нове.

question-gone = Цього запитання вже немає.

question-again = Поставити нове запитання

error-question-not-sure = Натисніть «Так, видаліть моє запитання», якщо ви впевнені.

mail-answer-subject = Повідомлення від Buurtraat

mail-answer-lead = Є відповідь на ваше запитання:

mail-answer-link = Подивіться за своїм кодом

mail-answer-not-you = Ви нас ні про що не питали? Тоді нічого робити не треба.

can-do-title = Це я вмію

can-do-lead = Ви щось добре вмієте? Можливо, хтось у районі саме це шукає.

can-do-words = Що ви вмієте?

can-do-words-hint = Своїми словами, наприклад «мій фах – маляр».

can-do-place-hint = Досить чотирьох цифр поштового індексу. Ми зберігаємо лише приблизне місце.

can-do-first-name = Ваше ім’я

can-do-reach = Ваш номер телефону або електронна адреса

can-do-consent = Якщо ви натиснете кнопку, ми це збережемо. Це бачить лише команда. Припинити можна будь-коли.

can-do-send = Це я вмію

can-do-name = Тут є ім’я. Напишіть, наприклад, «моя донька» або «хтось із сусідів».

can-do-thanks = Дякуємо

can-do-call = Ми зателефонуємо, коли комусь це буде потрібно, щонайбільше 2 рази на місяць.

can-do-you-said = Ви написали: «{ $words }»

can-do-code-why = За цим кодом ви зможете потім припинити. Тоді ви напишете також свій номер або електронну адресу.

can-do-remove-what = Ми видалимо все, що ви написали. Повернути це ми не зможемо.

can-do-remove-sure = Так, видаліть усе

can-do-removed = Усе видалено.

can-do-removed-next = Ми вам не телефонуватимемо. Дякуємо, що про це подумали.

error-own-can-do-missing = Напишіть, що ви вмієте.

error-own-first-name-missing = Напишіть своє ім’я.

error-own-first-name-wrong = Напишіть лише ім’я, без цифр.

error-offer-not-sure = Натисніть «Так, видаліть усе», якщо ви впевнені.

## A first page

begin-nobody = Тут ще не працює жодна команда.

begin-here = Почніть тут

begin-here-hint = Починають із коду на екрані, де запущено Buurtraat.

error-phone = { $value } – це не номер телефону. Напишіть, наприклад, 015 123 45 67.

## Behind the card a team left at a shop

card-from = { $name } ({ $team })

door-unknown = Ми не знаємо цієї картки

door-unknown-next = Перевірте код: одне слово й три цифри. Можна й зателефонувати, тоді з’ясуємо разом.

## What is wrong in a form and what to change

error-postcode = { $value } – це не поштовий індекс. Напишіть чотири цифри та дві літери, наприклад 2624 AX.

error-unknown-postcode = Ми не знаємо тут поштового індексу { $value }. Перевірте його або напишіть вулицю.

error-postcode-outside = Поштовий індекс { $value } – поза картою, яку завантажено. Напишіть місце, яке на ній є.

error-unknown-street = Ми не знаходимо вулиці { $value }. Перевірте назву або напишіть поштовий індекс.

error-place-missing = Напишіть вулицю або поштовий індекс.

error-outside-area = Ця точка – поза завантаженою територією, можливо, у морі. Виберіть точку на цій території.

error-unknown-category = Теми { $value } немає. Виберіть тему зі списку.

error-category-missing = Спершу виберіть, про що йдеться.

error-minutes = Виберіть кількість хвилин більше 0 і не більше 120. Зараз тут: { $value }.

error-own-words-too-long = Текст задовгий. Напишіть щонайбільше { $most } знаків.

error-bad-request = Ми не зрозуміли цього запиту. Перевірте, що ви написали.

error-not-found = Цього немає або вже немає.

error-method = Ця адреса такого не може. Що вона може, вказано в заголовку Allow.

error-forbidden = Це може зробити лише людина з іншою роллю. Запитайте вашого координатора.

error-cross-site = Ця форма прийшла з іншого сайту. Відкрийте сторінку знову та спробуйте ще раз.

error-conflict = Хтось інший трохи вас випередив. Завантажте сторінку знову.

error-too-large = Це завелике. Надішліть щонайбільше { $most }.

error-too-many = Забагато запитів поспіль. Зачекайте { $seconds } сек. і спробуйте ще раз.

error-unavailable = Сервіс зараз недоступний. Спробуйте ще раз через { $seconds } сек.

error-internal = У нас щось пішло не так. Спробуйте пізніше.

error-street-choose = Ми не знаємо вулиці { $value }, але знаємо ці: { $choices }. Виберіть одну.

error-sign-in = Спершу увійдіть. Можливо, вас довго не було.

## Joining an event, own code, own page, messages by mail

error-reach-missing = Напишіть номер телефону або електронну адресу. Тоді ми зможемо з вами зв’язатися.

error-reach-wrong = Це не номер телефону й не електронна адреса. Напишіть десять цифр або адресу зі знаком @.

error-own-code-missing = Напишіть свій код. Це слово з цифрами, наприклад zon 418.

error-own-code-unknown = Ми нічого не знаходимо за цим кодом і цим номером чи адресою. Перевірте, чи все правильно. Або зателефонуйте нам.

error-shift-over = Це завдання вже почалося або не відбудеться. Подивіться, що ще можна зробити.

error-offer-over = Місце вже не вільне. Час на вибір минув.

join-title = Долучитися

join-lead = Тут ви можете допомогти в районі. Ви самі вибираєте, що вам підходить.

join-who-helps = Хто допоможе?

join-help = Я допоможу

join-help-title = Я допоможу: { $role }

join-wait = У список очікування

join-all = Усе, де потрібна допомога

join-none = Зараз допомога ніде не потрібна.

join-none-next = Подивіться, що є поруч із вами

join-nothing-asked = Ласкаво просимо. Нічого робити не треба.

join-find-back = Ви вже допомагаєте? Знайдіть свій запис

join-over = Це завдання вже почалося або не відбудеться.

join-full = Усі місця зайняті. Ви можете стати в список очікування. Якщо звільниться місце, ми вам скажемо.

join-first-name = Ваше ім’я

join-reach = Ваш номер телефону або електронна адреса

join-reach-hint = Досить одного з двох.

join-kept = Ваше ім’я й номер – лише для того, хто це організовує. Ви самі можете все видалити.

join-needed = { $count ->
    [one] Потрібна ще { $count } людина
    [few] Потрібно ще { $count } людини
    [many] Потрібно ще { $count } людей
   *[other] Потрібно ще { $count } людини
}

join-places = { $count ->
    [one] Ще { $count } місце
    [few] Ще { $count } місця
    [many] Ще { $count } місць
   *[other] Ще { $count } місця
}

join-taken = Усі місця зайняті

join-done-title = Вийшло

join-waiting-title = Ви в списку очікування

join-sure-title = Ви все-таки не прийдете?

join-left-title = Ваш запис скасовано

join-what = { $date }, { $hours }: { $role }

join-you-help = Ви допомагаєте: { $what }.

join-you-wait = Ваш номер у списку очікування – { $place }: { $what }.

join-you-may = Для вас є місце: { $what }. Скажіть нам до: { $until }.

join-you-left = Ви не прийдете: { $what }.

join-you-lapsed = Місце віддали комусь іншому: { $what }.

join-you-helped = Це було: { $what }.

join-overlap = Увага: на цей час ви записані також тут: { $other }. Чи можна поєднати?

join-instead = Тут іще є місце:

join-code = Ваш код

join-photo = Сфотографуйте цей екран.

join-code-for = За цим кодом ви все знайдете знову:

join-calendar = Додати в мій календар

join-whatsapp = Надіслати в мій WhatsApp

join-to-myself = Я допомагаю тут: { $event }, { $what }. Мій код: { $code }. Знайти або скасувати: { $address }

join-leave = Я не зможу

join-leave-sure = Так, я не прийду

join-stay = Ні, я прийду

join-left-thanks = Добре, що ви сказали. Тепер ми можемо попросити когось іншого.

join-take = Так, я це зроблю

mine-title = Що є вашим

mine-lead = Напишіть свій код і номер чи адресу, які ви дали.

mine-again = Вас не було годину. Напишіть код ще раз.

mine-code = Ваш код

mine-code-hint = Слово й три цифри, наприклад zon 418.

mine-reach-hint = Нічого не давали? Тоді залиште порожнім.

mine-open = Показати

mine-away = Швидко закрити цю сторінку

mine-promised = Що ви обіцяли

mine-nothing = Ви ще нічого не обіцяли.

mine-gave = Що ви нам дали

mine-name = Ім’я

mine-email = Електронна адреса

mine-who-sees = Ваше ім’я й номер бачить лише той, хто це організовує. Ми записуємо, хто дивився.

mine-erase = Видалити все про мене

mine-erase-what = Ми видалимо ваше ім’я, ваш номер і те, що ви обіцяли. Повернути це не можна.

mine-erase-sure = Так, видалити все

mine-erase-not = Ні, залишити

mine-erased = Усе про вас видалено.

mine-erased-next = Ми теж більше не можемо цього прочитати.

mail-join-subject = Повідомлення від Buurtraat

mail-join-lead = Хтось записався з цією адресою. Місце є.

mail-join-waiting = Хтось записався з цією адресою. Ви в списку очікування.

mail-join-code = За цим кодом і цією адресою ви все знайдете знову. Там можна й скасувати запис.

mail-join-not-you = Це були не ви? Тоді скасуйте запис цим кодом. Або видаліть там усе.

mail-join-link = Подивіться, що є вашим

mail-offer-lead = Для вас звільнилося місце. Скажіть нам до: { $until }.

mail-offer-code = Вам потрібен ваш код. Ви отримали його, коли записалися.

## What is wrong in a field

error-first-name-missing = Напишіть ім’я.

error-first-name-wrong = Напишіть лише ім’я, без цифр.

error-note-number = Тут є номер, електронна адреса або адреса. Приберіть це.

error-note-name = Здається, тут є ім’я. Приберіть ім’я.

## For a shopkeeper: one question, whom to call, a code; and small tasks somebody could do in a shop

shop-is-this-you = { $shop }. Правильно?

shop-came-just = Щойно у вас: { $who }

shop-came = Ми були у вас ({ $date }): { $who }

shop-is-here = { $who } працює у вашому районі

shop-tel = тел.

shop-known = { $shop } вже є нашим партнером. Ваша постійна контактна особа – { $name }.

shop-question = Чи може молода людина з району подивитися тут на роботу й допомогти?

shop-what-it-is = Молода людина дивиться й допомагає. З нею є постійний наставник. Вас це ні до чого не зобов’язує.

shop-one = Так, одна людина

shop-more = Так, більше людей

shop-else = Краще щось інше

shop-no = Ні, дякую

shop-another = Це інша крамниця

shop-rests = Цілий рік ми вас більше ні про що не питатимемо. До цього дня: { $date }.

shop-rather-yes = Усе-таки хочете щось зробити?

shop-used = Хтось із крамниці вже відповів: { $shop }

shop-used-you = Це були ви? За своїм кодом ви побачите свою відповідь. Там її можна змінити або видалити.

shop-used-other = Це були не ви? Тоді нічого робити не треба. Щось не так? Телефонуйте нам.

shop-to-code = У мене є код

shop-old = Ця картка дуже давня

shop-old-next = Картці більше року. Ще хочете щось зробити? Виберіть зі списку: { $shop }.

shop-old-do = Виберіть свою крамницю

shop-find = Знайдіть свою крамницю

shop-whom = Кому ми можемо зателефонувати?

shop-you-said = Ви сказали: «{ $answer }».

shop-person = Ім’я

shop-phone = Телефон

shop-can = Що хтось може тут робити? (можна не заповнювати)

shop-else-what = Що б ви краще зробили? (можна не заповнювати)

shop-words = Або своїми словами (можна не заповнювати)

shop-send = Готово

shop-who-sees = Це бачить лише команда району. Ви завжди можете це видалити.

shop-else-tour = Показати, що ми робимо

shop-else-lend = Позичити речі

shop-else-goods = Віддати речі

shop-else-room = Надати приміщення

shop-else-poster = Повісити плакат

shop-else-advice = Допомогти порадою

shop-thanks = Дякуємо.

shop-calls = { $name } зателефонує вам до цього дня: { $day }. Поки що ніхто не прийде. Вирішуєте ви.

shop-calls-again = { $name } зателефонує вам, щойно ваш номер буде правильний. Поки що ніхто не прийде. Вирішуєте ви.

shop-not-kept = Вам мали зателефонувати ({ $name }) до цього дня: { $day }. Ніхто не дзвонив? Тоді зателефонуйте самі: { $phone }. Поки що ніхто не прийде. Вирішуєте ви.

shop-partner-now = Розмова вже була ({ $name }). Ви наш партнер. Ніхто не прийде без вашого відома.

shop-wrong-number = За вашим номером ніхто не відповів. Напишіть нижче інший номер.

shop-street = { $count ->
    [one] Разом із вами на вулиці бере участь { $count } крамниця; починаємо, коли їх буде { $begin }.
    [few] Разом із вами на вулиці беруть участь { $count } крамниці; починаємо, коли їх буде { $begin }.
    [many] Разом із вами на вулиці беруть участь { $count } крамниць; починаємо, коли їх буде { $begin }.
   *[other] Разом із вами на вулиці беруть участь { $count } крамниці; починаємо, коли їх буде { $begin }.
}

shop-street-first = Ваша крамниця – перша на вулиці; починаємо, коли їх буде { $begin }.

shop-street-begins = { $count ->
    [one] Разом із вами на вулиці бере участь { $count } крамниця. Цього досить, щоб почати.
    [few] Разом із вами на вулиці беруть участь { $count } крамниці. Цього досить, щоб почати.
    [many] Разом із вами на вулиці беруть участь { $count } крамниць. Цього досить, щоб почати.
   *[other] Разом із вами на вулиці беруть участь { $count } крамниці. Цього досить, щоб почати.
}

shop-code = Ваш код

shop-code-use = Сфотографуйте цей екран. За цим кодом і вашим номером телефону ви потім побачите свою відповідь.

shop-whatsapp = Надіслати в мій WhatsApp

shop-whatsapp-text = Моя відповідь за крамницю { $shop } – у команди: { $team }. Мій код: { $code }. Подивитися, змінити або видалити її можна тут: { $link }

shop-you-ticked = Ви позначили: { $what }.

shop-reach = Ми зателефонуємо: { $person }, { $number }.

shop-change = Змінити

shop-not-after-all = Уже не треба

shop-erase-what = Ваше ім’я, номер і відповідь одразу зникнуть. Ніхто не зателефонує.

shop-erase = Так, видаліть усе

shop-erased = Усе видалено

shop-erased-next = Вашого імені, номера й відповіді вже ніде немає. Ніхто не зателефонує. Нічого робити не треба.

shop-gone = Тут уже нічого немає

shop-gone-next = Відповідь видалено, або ця сторінка була відкрита надто довго. За своїм кодом ви можете подивитися знову.

shops-title = Яка ви крамниця?

shops-lead = Виберіть свою крамницю й дайте відповідь на одне запитання. Це займе хвилину.

shops-which = Початок назви

shops-which-hint = Наприклад: bakker wil. У крамниці багато філій? Напишіть вулицю після коми.

shops-search = Шукати

shops-choose = Виберіть свою крамницю

shops-not-there = Вашої крамниці тут немає? Напишіть трохи більше з назви або зателефонуйте нам.

shops-nothing = Ми не знаходимо крамниці з «{ $typed }»

shops-nothing-next = Перевірте назву. Досить її початку. Можна й зателефонувати.

shops-have-code = Моя відповідь уже є, і я маю код

shop-code-title = Ваша відповідь

shop-code-lead = Тут видно вашу відповідь. Її можна змінити або видалити.

shop-code-field = Ваш код

shop-code-hint = Слово й три цифри, наприклад zon 418.

shop-code-show = Показати

task-animals = Доглядати за тваринами

task-bake = Пекти хліб

task-bouquets = Складати букети

task-brew = Варити пиво

task-build = Будувати й майструвати

task-carry = Носити й прибирати

task-children = Гратися з дітьми

task-clean = Мити й прибирати

task-computers = Працювати з комп’ютерами

task-cook = Готувати їжу

task-customers = Допомагати покупцям

task-deliver = Доставляти

task-design = Робити дизайн

task-desk = Стояти за стійкою

task-elderly = Допомагати літнім людям

task-guests = Приймати гостей

task-iron = Прати й прасувати

task-mend = Лагодити речі

task-mend-bicycles = Лагодити велосипеди

task-mend-cars = Ремонтувати автомобілі

task-metal = Працювати з металом

task-pack = Пакувати

task-paint = Фарбувати

task-photos = Фотографувати

task-plants = Доглядати за рослинами

task-prepare = Готувати страви до подачі

task-print = Друкувати

task-serve = Обслуговувати столики

task-sew = Шити

task-shelves = Викладати товар на полиці

task-sort = Сортувати речі

task-sport = Допомагати зі спортом

task-till = Працювати на касі

task-wash-cars = Мити автомобілі

task-wash-hair = Мити волосся

task-wash-up = Мити посуд

task-wood = Працювати з деревом

error-shop-answer = Спершу виберіть відповідь.

error-shop-person = Напишіть ім’я. Тоді ми знатимемо, кого питати.

error-shop-person-long = Це ім’я задовге. Напишіть щонайбільше { $most } знаків.

error-shop-phone-missing = Напишіть номер телефону. Тоді ми зможемо вам зателефонувати.

error-shop-phone = { $value } – це не номер телефону. Напишіть десять цифр, наприклад 06 12 34 56 78.

error-shop-words-long = Це задовго. Напишіть щонайбільше { $most } знаків.

error-shop-nobody = Тут із нами ще не працює жодна команда району. Телефонуйте нам.

## Menu of the team

nav-today = Сьогодні

## Topics of help, as names in a list

topic-geld = Гроші та папери

topic-schulden = Борги

topic-regelingen = Виплати та доплати

topic-eten = Їжа та найнеобхідніше

topic-kleding = Одяг і речі для дому

topic-speelgoed = Іграшки та свята

topic-papieren = Документ, що посвідчує особу, і форми

topic-klussen = Роботи вдома й у саду

topic-wonen = Житло, притулок та енергія

topic-vervoer = Транспорт і спільні поїздки

topic-boodschappen = Покупки та щоденна допомога

topic-stage = Практика та місце для навчання

topic-werkervaring = Досвід роботи та пробна робота

topic-werk = Пошук роботи

topic-certificaat = Курс і сертифікат

topic-school = Школа та домашні завдання

topic-taal = Нідерландська мова

topic-digitaal = Цифрова допомога

topic-opvoeden = Виховання та батьківство

topic-oppas = Догляд за дітьми

topic-jeugd = Заняття для дітей і молоді

topic-maatje = Приятель і товариство

topic-ontmoeten = Зустрічі в районі

topic-mantelzorg = Підтримка й відпочинок для тих, хто доглядає близьких

topic-koken = Здорова їжа та готування

topic-bewegen = Рух і спорт

topic-gezond = Як знайти медичну допомогу

topic-mentaal = Душевне здоров’я

topic-herstel = Залежність і одужання

topic-dag = Денні заняття

topic-zingeving = Сенс життя, віра та культура

topic-buurt = Район, зелень і безпека

topic-delen = Ремонт, обмін і спільне користування

topic-ruimte = Приміщення та місце

topic-materiaal = Матеріали та інструменти

topic-drukwerk = Листівки, друк і реклама

topic-kennis = Знання та поради

topic-recht = Право та сварки із сусідами

topic-nieuwkomers = Недавно в Нідерландах

topic-past-nergens = Нікуди не підходить

## First steps somebody can take, on a card

steps-geld = Гроші: з чого почати

steps-geld-1 = Складіть листи в одну купку. Поки що нічого не треба відкривати.

steps-geld-2 = Знайдіть листи, на яких є дата. Вони перші.

steps-geld-3 = Приходьте з цими листами до нас. Ми разом подивимося й разом зателефонуємо.

steps-regelingen = Доплати: з чого почати

steps-regelingen-1 = Візьміть свій DigiD (вхід на державні сайти), договір оренди й лист про ваші доходи.

steps-regelingen-2 = Зробіть пробний розрахунок на toeslagen.nl. Ми охоче зробимо це разом із вами.

steps-regelingen-3 = Запитайте в муніципалітеті про «bijzondere bijstand» (особливу допомогу). Це гроші на щось, що вам справді потрібно.

steps-eten = Їжа: як отримати допомогу

steps-eten-1 = Сьогодні вдома немає їжі? Зателефонуйте нам зараз.

steps-eten-2 = Для банку їжі ви разом із кимось заповните форму. Візьміть папери про доходи й постійні витрати.

steps-eten-3 = У районі люди часто їдять разом. Це коштує мало або нічого.

steps-speelgoed = Свято, коли грошей мало

steps-speelgoed-1 = Обмінюйтеся іграшками в районі або позичайте їх. Платити не треба.

steps-speelgoed-2 = Запитайте у школі або в нас про фонд для дітей. Запитайте завчасно.

steps-speelgoed-3 = У вас є свої іграшки? Візьміть їх із собою. Але це не обов’язково.

steps-papieren = Папери: з чого почати

steps-papieren-1 = Знайдіть документ, що посвідчує особу. Він застарий? Спершу запишіться на прийом до муніципалітету.

steps-papieren-2 = Підготуйте листи, яких ви не розумієте.

steps-papieren-3 = Приходьте з ними до нас. Ми разом прочитаємо їх і разом заповнимо.

steps-werk = Робота: почніть із малого

steps-werk-1 = Запишіть три речі, які ви добре вмієте. Те, що ви робите вдома, теж рахується.

steps-werk-2 = Виберіть одне місце поруч і один день подивіться там на роботу.

steps-werk-3 = Отримуєте соціальну виплату? Спершу запитайте, що дозволено. Ми запитаємо разом із вами.

## What sort of place it is, as on a map (a bakery, a school)

trade-food-bank = Банк їжі

trade-clothing-bank = Банк одягу

trade-soup-kitchen = Їдальня для тих, у кого мало грошей

trade-shelter = Притулок

trade-social-workshop = Соціальна майстерня

trade-day-centre = Денний центр

trade-outreach = Допомога вдома й на вулиці

trade-library = Бібліотека

trade-community-centre = Будинок громади

trade-social-facility = Соціальний заклад

trade-school = Школа

trade-kindergarten = Дитячий садок

trade-college = Професійне училище (mbo)

trade-university = Вища школа або університет

trade-language-school = Мовна школа

trade-music-school = Музична школа

trade-driving-school = Автошкола

trade-training = Навчальний центр

trade-tutoring = Допомога з уроками

trade-toy-library = Прокат іграшок

trade-public-bookcase = Книжкова шафа району

trade-give-box = Шафа «бери й віддавай»

trade-place-of-worship = Церква, мечеть або храм

trade-arts-centre = Культурний центр

trade-theatre = Театр

trade-cinema = Кінотеатр

trade-events-venue = Зала

trade-studio = Студія

trade-coworking = Коворкінг

trade-town-hall = Муніципалітет

trade-courthouse = Суд

trade-police = Поліція

trade-fire-station = Пожежна частина

trade-post-office = Пошта

trade-pharmacy = Аптека

trade-doctors = Сімейний лікар

trade-dentist = Стоматолог

trade-clinic = Медичний центр

trade-hospital = Лікарня

trade-care-home = Будинок із доглядом

trade-veterinary = Ветеринар

trade-animal-shelter = Притулок для тварин

trade-cafe = Кав’ярня

trade-restaurant = Ресторан

trade-fast-food = Закусочна або їжа на виніс

trade-pub = Паб

trade-ice-cream = Кафе-морозиво

trade-bicycle-rental = Прокат велосипедів

trade-bicycle-repair-point = Пункт ремонту велосипедів

trade-car-rental = Прокат автомобілів

trade-car-wash = Автомийка

trade-fuel = Автозаправка

trade-bank = Банк

trade-market = Ринок

trade-workshop = Майстерня

trade-refugee-centre = Центр для біженців

trade-sports-centre = Спортивний центр

trade-sports-hall = Спортивна зала

trade-gym = Тренажерна зала

trade-outdoor-gym = Спортивний майданчик надворі

trade-swimming-pool = Басейн

trade-playground = Дитячий майданчик

trade-pitch = Спортивне поле

trade-dance-school = Школа танців

trade-riding-school = Школа верхової їзди

trade-makerspace = Творча майстерня

trade-garden = Сад громади

trade-bowling = Боулінг

trade-marina = Причал для яхт

trade-park = Парк

trade-allotments = Городи та дачі

trade-museum = Музей

trade-gallery = Галерея

trade-hotel = Готель

trade-hostel = Хостел

trade-petting-zoo = Дитяча ферма або зоопарк

trade-bicycle-shop = Магазин і ремонт велосипедів

trade-bakery = Пекарня

trade-pastry = Кондитерська

trade-butcher = М’ясна крамниця

trade-greengrocer = Овочева крамниця

trade-fishmonger = Рибна крамниця

trade-cheese-shop = Сирна крамниця

trade-supermarket = Супермаркет

trade-convenience = Крамниця біля дому

trade-deli = Делікатеси

trade-confectionery = Крамниця солодощів

trade-off-licence = Крамниця алкоголю

trade-coffee-shop = Крамниця кави та чаю

trade-farm-shop = Крамниця на фермі

trade-hairdresser = Перукарня

trade-beauty = Салон краси

trade-cosmetics = Парфумерія

trade-chemist = Засоби для догляду

trade-optician = Оптика

trade-hearing-aids = Слухові апарати

trade-medical-supply = Медичні товари

trade-massage = Масаж

trade-tattoo = Тату-салон

trade-clothes = Магазин одягу

trade-shoes = Магазин взуття

trade-jeweller = Ювелір

trade-bags = Магазин сумок

trade-fabric = Магазин тканин

trade-tailor = Ательє

trade-dry-cleaning = Хімчистка

trade-laundry = Пральня

trade-second-hand = Магазин вживаних речей

trade-charity-shop = Благодійний магазин

trade-antiques = Антикваріат

trade-hardware = Господарський магазин

trade-diy = Будівельний магазин

trade-paint = Магазин фарб

trade-trade = Оптова торгівля

trade-garden-centre = Садовий центр

trade-florist = Квіткова крамниця

trade-furniture = Меблевий магазин

trade-beds = Магазин ліжок

trade-kitchens = Магазин кухонь

trade-bathrooms = Магазин для ванної кімнати

trade-interior = Товари для інтер’єру

trade-curtains = Магазин штор

trade-flooring = Магазин підлоги та килимів

trade-electronics = Магазин електроніки

trade-computer = Комп’ютерний магазин

trade-mobile-phones = Магазин телефонів

trade-appliances = Побутова техніка

trade-repair = Ремонтна майстерня

trade-books = Книгарня

trade-stationery = Канцтовари

trade-newsagent = Газети та журнали

trade-copyshop = Копіювання та друк

trade-photo = Фототовари

trade-art = Художній салон

trade-craft-supplies = Товари для творчості

trade-music-shop = Музичний магазин

trade-toys = Магазин іграшок

trade-baby = Товари для немовлят

trade-gift = Магазин подарунків

trade-variety = Товари для дому

trade-department-store = Універмаг

trade-sports-shop = Спортивний магазин

trade-pet-shop = Зоомагазин

trade-pet-grooming = Стрижка тварин

trade-car-dealer = Автосалон

trade-car-repair = Автосервіс

trade-car-parts = Автозапчастини

trade-tyres = Магазин шин

trade-motorcycle = Мотоцикли та скутери

trade-kiosk = Кіоск

trade-travel-agency = Турагентство

trade-funeral = Ритуальна служба

trade-rental = Прокат

trade-carpenter = Столяр

trade-electrician = Електрик

trade-plumber = Сантехнік

trade-painter = Малярні роботи

trade-gardener = Садівник

trade-shoemaker = Ремонт взуття

trade-caterer = Кейтеринг

trade-brewery = Броварня

trade-photographer = Фотограф

trade-printer = Друкарня

trade-upholsterer = Оббивка меблів

trade-metalworker = Роботи з металом

trade-builder = Будівельна фірма

trade-ngo = Громадська організація

trade-association = Об’єднання

trade-foundation = Фонд

trade-employment-agency = Агенція з працевлаштування

trade-government = Державна установа

trade-lawyer = Адвокат

trade-notary = Нотаріус

trade-accountant = Бухгалтер

trade-financial-advisor = Фінансовий консультант

trade-insurance = Страхування

trade-estate-agent = Агенція нерухомості

trade-it-company = IT-компанія

trade-architect = Архітектор

trade-engineer = Інженерне бюро

trade-research = Дослідницький інститут

trade-advertising = Рекламна агенція

trade-newspaper = Газета

trade-logistics = Транспортна компанія

trade-religious-office = Церковна канцелярія

trade-political-party = Політична партія

trade-therapist = Кабінет терапії

trade-property-management = Управління житлом

trade-housing-association = Житлова корпорація (доступне житло в оренду)

trade-energy = Енергетична компанія

trade-physiotherapist = Фізіотерапевт

trade-psychologist = Психолог

trade-midwife = Акушерка

trade-sports-club = Спортивний клуб

trade-scouts = Скаути

trade-youth-club = Молодіжний центр

trade-music-club = Музичне об’єднання

trade-car-club = Автомобільний клуб

trade-games-club = Клуб ігор

trade-computer-club = Комп’ютерний клуб

trade-student-club = Студентське об’єднання

trade-shop = Крамниця

trade-craft = Ремісниче підприємство

trade-office = Компанія

trade-healthcare = Медичний кабінет

trade-club = Об’єднання або клуб

## Also in forms

shop-no-team = Тут із нами ще не працює районна команда. Тому ніхто не може до вас прийти. Телефонуйте нам.

error-own-network-missing = Виберіть, хто міг би допомогти. «Краще не казати» — теж добре.

error-own-words-missing = Напишіть своїми словами, що потрібно.

## Changed or called off, one's own calendar, passing it on

off-note = Це скасовано.
join-you-called-off = Це скасовано: { $what }.
join-changed = Увага: щось змінилося. Дата зміни: { $date }.
mail-changed-lead = Щось змінилося: { $event }.
mail-changed-now = Тепер так: { $what }.
mail-changed-place = Місце тепер: { $place }.
mail-changed-not = Вам це вже не підходить? Тоді ви можете відмовитися.
mail-called-off = Це скасовано: { $event }, { $what }.
mail-called-off-rest = Вам нічого не треба робити. Дякуємо, що хотіли допомогти.
feed-title = У вашому календарі
feed-lead = Ваш календар може сам стежити за тим, що ви обіцяли.
feed-on = Створити адресу для мого календаря
feed-how = Додайте цю адресу у свій календар: додати календар з інтернету.
feed-secret = Не давайте цю адресу нікому. Хто її має, бачить, що ви обіцяли.
feed-off = Вимкнути цю адресу
feed-own-name = Що я обіцяю
feed-area-name = Що відбувається: { $area }
feed-area = Усе в мій календар: { $area }
feed-event = Додати в мій календар
share-title = Розкажіть іншим
share-link = Адреса цієї сторінки
join-when-flexible = Коли вам зручно, найпізніше { $date }
join-when-open = Коли вам зручно
join-what-flexible = найпізніше { $date }: { $role }
join-what-open = у будь-який день: { $role }

## For whom a question is, and copying

act-copy = Копіювати
act-copied = Скопійовано.
send-whatsapp = Надіслати у WhatsApp
home-stage = Ви молоді? Подивіться, як десь працюють
question-about = Для кого це?
question-about-hint = Йдеться про іншу людину? Тоді не називайте імені.
question-about-self = Для мене
question-about-other = Для іншої людини
question-about-street = Щось на вулиці

## What we know of somebody

known-open = Що ви про мене знаєте?
## Where a young person wants to look

stage-look-at = Подивитися: { $name }
stage-reach = Номер телефону або адреса e-mail
stage-given = Готово
stage-given-what = Ти хочеш подивитися: { $name }. Ще нічого не домовлено.
stage-given-under = Ми говоримо також з твоїми батьками.
stage-code = Твій код
stage-code-photo = Сфотографуй цей екран.
stage-code-why = З цим кодом і твоїм номером або адресою ти знайдеш відповідь.
stage-code-where = Введи код на { $where }
stage-mine = Де ти хочеш подивитися
stage-mine-what = Ти хочеш подивитися: { $name }.
stage-answer = Відповідь
stage-answer-none = Відповіді ще немає. Подивися пізніше.
stage-answer-late = Відповідь запізнюється. Це недобре. Телефонуй нам.
stage-reach-change = Змінити це
stage-remove = Усе-таки ні
stage-remove-what = Тоді ми видалимо твоє імʼя, номер і твоє бажання.
stage-remove-sure = Так, видалити все
stage-removed = Усе видалено
stage-removed-next = Ми більше нічого про тебе не знаємо.
stage-again = Шукати знову
error-stage-not-sure = Натисни кнопку, якщо ти впевнений або впевнена.

## Ideas, reports, what people are asked, young people, and what is known of somebody

error-pause-weeks = Виберіть, скільки ви хочете відпочити.

known-title = Ось що ми про вас знаємо

known-lead = Це все. Щось неправильно? Зателефонуйте нам.

known-until = Ми зберігаємо це до цього дня: { $date }.

known-why = Прочитайте, чому і як довго ми що зберігаємо

known-take = Взяти це із собою як файл

known-take-hint = Ви отримаєте файл (JSON). Його може прочитати інша програма.

known-looked = Хто дивився

known-looked-none = Ніхто з жодної команди не дивився ваших даних.

known-looked-row = { $date }: { $role } – { $team }

known-looked-no-team = { $date }: { $role }

known-no-words = Про вас нічого не написано.

known-pause = Трохи відпочити

known-pause-lead = Тоді ми ні про що вас не проситимемо до дня, який ви виберете.

known-pause-weeks = Як довго?

known-pause-choice = { $count ->
    [0] Перерва більше не потрібна
    [13] Три місяці
    [26] Пів року
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}

known-pause-save = Поки що ні про що мене не просіть

known-paused = Добре. Ми ні про що вас не проситимемо до цього дня: { $date }.

known-woken = Добре. Ми знову можемо вас просити.

known-yes = так

known-no = ні

known-table-need = Ваше запитання

known-table-step = Крок

known-table-call = Телефонна розмова

known-table-agreement = Домовленість

known-table-shift = Для чого

known-table-event = Захід

known-table-volunteer = Що ви вмієте

known-table-visit = Ми були на зв’язку

known-table-rest = Ваша перерва

known-table-consent = На що ви сказали «так»

known-table-contact = Як із вами зв’язатися

known-table-outbox = Повідомлення для вас

known-field-answer = Відповідь

known-field-who = Хто

known-field-asks = Хто запитує

known-field-what = Що

known-field-name = Назва

known-field-description = Вашими словами

known-field-address = Адреса

known-field-code = Код запитання

known-field-role = Завдання

known-field-state = Як справи з цим

known-field-outcome = Результат

known-field-note = Нотатка

known-field-at = Коли саме

known-field-until = До якого часу

known-field-reason = Чому

known-field-communities = Групи

known-field-languages = Мови

known-field-can = Що тут можна робити

known-field-words = Ваші слова

known-field-goal = Чого навчитися

known-field-fee = Оплата

known-field-guidance = Хто допомагає

known-field-version = Який текст

known-field-person = Ім’я

known-field-phone = Телефон

known-field-email = Електронна адреса

known-field-message = Повідомлення

known-field-pasted = Що там було написано

known-word-confirmed = має місце

known-word-waiting = у списку очікування

known-word-offered = є вільне місце

known-word-cancelled = скасовано

known-word-lapsed = не вибрано вчасно

known-word-open = ще триває

known-word-closed = готово

known-word-partner = бере участь

known-word-held = домовлено

known-word-yes = так

known-word-no = ні

known-word-perhaps = можливо

known-word-one = так, одна людина

known-word-more = так, більше людей

known-word-else = краще щось інше

known-word-self = ви самі

known-word-team = команда

known-word-own = ви самі про це попросили

error-ask-enough = Людей уже досить. Більше нікого не треба просити.

error-ask-nobody = Зараз немає нікого, кого ми можемо попросити. Усіх уже просили, або люди хочуть відпочити.

asks-title = Ви можете допомогти?

asks-lead = Потрібно ще людей. Можна сказати й «ні».

asks-yes = Так, я допоможу

asks-no = Ні, цього разу ні

asks-said-yes = Добре, ви допомагаєте. Вам надійде повідомлення з кодом.

asks-said-no = Ви сказали «ні». Дякуємо за відповідь.

asks-enough = Людей уже досить. Дякуємо.

asks-over = Це вже минуло.

asks-code = Усе-таки не можете? Скасуйте запис за кодом, який ви отримаєте.

asks-unknown = Це посилання вже не працює

asks-unknown-next = Час минув, або посилання надійшло не повністю. Якщо хочете щось сказати, зателефонуйте нам.

mail-ask-lead = Потрібно ще людей. Хочете допомогти?

mail-ask-link = Скажіть «так» або «ні»

mail-ask-free = Можна сказати «ні». Можна й нічого не робити.

mail-ask-most = Ми просимо вас не більше ніж 2 рази на місяць. Більше не хочете? Тоді зателефонуйте нам.

mail-check-lead = Ми не говорили з вами вже рік. Чи все, що ми про вас знаємо, ще правильне?

mail-check-link = Подивіться й натисніть кнопку

mail-check-what = Ви вибираєте: усе правильно, щось змінилося, або я припиняю.

mail-check-year = Ми питаємо про це раз на рік.

check-title = Це ще правильно?

check-lead = Ось що ми про вас знаємо. Досить натиснути один раз.

check-still = Усе ще правильно

check-change = Щось змінилося

check-stop = Я припиняю

check-said-still = Чудово, усе ще правильно.

check-next-still = Ми знову запитаємо за рік.

check-said-change = Щось змінилося.

check-next-change = Вам зателефонує хтось із команди.

check-said-stop = Ви припинили.

check-next-stop = Вас більше ніхто не знайде, і ми ні про що вас не проситимемо. Дякуємо за те, що ви зробили.

check-again = Усе-таки інакше? Натисніть іншу кнопку.

stage-title = Спробуй роботу в районі

stage-lead = Знайди місце, де можна подивитися, попрацювати чи повчитися. Це тебе ні до чого не зобов’язує.

stage-place = Твій поштовий індекс або вулиця

stage-place-hint = Не хочеш казати? Залиш це порожнім.

stage-work = Що ти хочеш робити?

stage-any = Байдуже

stage-any-work = будь-яка

stage-school = Зі школою чи без?

stage-school-no = Без школи

stage-school-yes = Зі школою

stage-search = Шукати місця

stage-near = Сюди можна прийти й спробувати

stage-look = Я хочу тут подивитися

stage-look-lead = Хтось із команди району зателефонує тобі або напише. Спершу ви поговорите. Крамниця не дізнається твого імені.

stage-never = Крамниця ніколи не бачить, хто хоче тут подивитися. Вибираєш ти, разом із кимось із команди району.

stage-nothing = Тут поки що немає місця.

stage-nothing-next = Розкажи, що ти шукаєш. Тоді хтось шукатиме разом із тобою.

stage-ask = Постав запитання

stage-to-code = Маєш код? Подивися, як ідуть справи

stage-first-name = Твоє ім’я

stage-first-name-hint = Це можна залишити порожнім.

stage-age = Скільки тобі років?

stage-age-16 = 16 років або більше

stage-age-under = Менше ніж 16

stage-parent-hint = Тобі менше ніж 16? Поклич маму чи тата й напиши їхній номер.

stage-parent = Мама чи тато про це знає і згоден/згодна

stage-consent = Це бачить лише команда району. Ти можеш сам(а) усе видалити.

stage-send = Надіслати

stage-back = Назад до місць

stage-words = Молода людина хоче подивитися на роботу або попрацювати. Яка робота: { $work }.

stage-words-school = Молода людина зі школи шукає місце, щоб учитися. Яка робота: { $work }.

error-stage-age = Вибери, скільки тобі років.

error-stage-parent = Тобі менше ніж 16? Тоді спершу поклич маму чи тата, а потім познач це.

stage-about = Це молода людина. Спершу зателефонуйте їй самій. Не давайте крамниці ні імені, ні номера.

stage-about-under = Менше ніж 16: мама чи тато має бути поруч і погодитися.

stage-wants = Хоче подивитися тут

report-title = Щось неправильно?

report-lead = Скажіть нам: що не так із «{ $name }»?

report-reason = Що не так?

report-reason-wrong = Це неправда

report-reason-rude = Це неприємно

report-reason-person = Тут написано щось про людину

report-reason-unsafe = Це небезпечно

report-words = Хочете щось додати?

report-words-hint = Можна залишити порожнім. Не пишіть імен.

report-reach-hint = Можна залишити порожнім. Якщо заповните, ми скажемо вам, що зробили.

report-send = Надіслати

report-thanks = Дякуємо

report-thanks-next = Хтось із команди району це перегляне.

error-report-reason = Виберіть, що не так.

mail-report-lead = Ви сказали, що на Buurtraat щось неправильно. Ось наша відповідь:

mail-report-gone = Ми вже видалили вашу адресу.

home-board = Ідеї сусідів

board-title = Разом у районі

board-lead = Ось чого хочуть і що роблять сусіди. Приєднуйтеся або запропонуйте щось нове.

board-ideas = Ідеї сусідів

board-no-ideas = Ідей ще немає. А у вас є?

board-together = Це вже є

idea-title = У мене є ідея

idea-lead = Розкажіть свою ідею. Спершу її прочитає хтось із команди району. Потім її побачать усі.

idea-words = Яка у вас ідея?

idea-words-hint = Вашими словами, без імен. Наприклад: лавка біля дитячого майданчика.

idea-place = Ваш поштовий індекс або вулиця

idea-send = Надіслати мою ідею

idea-reach-hint = Досить одного з двох. Можна залишити порожнім. Тоді ви отримаєте лише код.

idea-consent = Ваше ім’я та номер – лише для команди району. Ви можете самі все видалити.

idea-join-lead = Приєднуєтеся? Коли буде п’ятеро людей, команда району зателефонує, і ми почнемо.

idea-join-send = Я приєднуюся

idea-joined = { $count ->
    [one] { $count } людина бере участь
    [few] { $count } людини беруть участь
    [many] { $count } людей беруть участь
   *[other] { $count } людини беруть участь
}

idea-thanks = Дякуємо

idea-own = Ваша ідея: { $words }

idea-joined-own = Ви приєдналися: { $words }

idea-waits = Хтось із команди району прочитає вашу ідею. Потім її побачать усі.

idea-done = Команда району вже почала.

idea-refused = Цього немає на сайті. Хочете знати чому? Зателефонуйте нам.

idea-code-why = За цим кодом ви побачите, як ідуть справи.

idea-remove-what = Тоді ми видалимо ваше ім’я та ваш номер. Ви більше не братимете участі.

error-idea-missing = Напишіть, яка у вас ідея.

error-idea-few = Людей іще замало. Потрібно щонайменше: { $least }.

wish-title = Я хочу щось організувати

wish-lead = Розкажіть, що ви хочете зробити. Хтось із команди району це перегляне. Потім це побачать усі.

wish-words = Що ви робитимете?

wish-words-hint = Коротко, без імен. Наприклад: разом їсти суп.

wish-day = Якого дня?

wish-from = О котрій почнеться?

wish-to = О котрій закінчиться?

wish-place = Де це? Вулиця й номер або поштовий індекс

wish-send = Надіслати

wish-organiser = Сусіди з району

wish-own = Ви хочете зробити ось що: { $words }

wish-waits = Хтось із команди району це перегляне й зателефонує вам або напише.

wish-public = Тепер усі можуть це побачити й приєднатися.

error-shift-time = Напишіть час, наприклад: 12:30.

error-shift-ends = Кінець раніше за початок. Виберіть пізніший час.

error-event-name = Дайте назву не довшу за 80 знаків.

error-event-day = Напишіть день, який ще попереду, наприклад: 21-11.

known-table-outside_need = Що ми обіцяли
known-table-network_ask = Хто питає ваших близьких
known-table-sign_up = Ваш запис
known-table-bridge_builder = Кому ви відчиняєте двері
known-table-shop_answer = Що сказала ваша крамниця
known-table-person_ask = Про що ми вас питали
known-table-walk_along = Що ми заповнили разом
known-table-own_code = Ваш код
known-table-batch_row = З таблиці команди
known-field-own_words = Ваші власні слова
known-field-answer_by = Відповідь обіцяна до дня
known-field-answered_at = Відповідь дано
known-field-withdrawn_at = Забрано назад
known-field-ask_at = Коли
known-field-due_at = Дата
known-field-done_at = Зроблено
known-field-display_name = Ім’я
known-field-they_promise = Вони обіцяють
known-field-we_promise = Ми обіцяємо
known-field-starts_at = Початок
known-field-ends_at = Кінець
known-field-no_show = Неявка
known-field-offered_until = Місце вільне до
known-field-call_back_at = Передзвонити
known-field-consent_text = Текст
known-field-consented_at = Згоду дано
known-field-call_before = Зателефонуємо до дня
known-field-called_at = Дзвінок зроблено
known-field-heard_by = Кому сказано
known-field-given_at = Коли сказано
known-field-created_at = Записано
known-field-sent_at = Надіслано
role-member = людина з команди
role-coordinator = координація
role-administrator = адміністрація
repeat-week = щотижня
repeat-two-weeks = раз на два тижні
repeat-month = щомісяця
join-dates = Також у ці дні
join-dates-every = Це буває { $every }.
join-every = Я допомагатиму щоразу ({ $every })
join-every-told = Ви записані { $every }. Це наступний раз.
join-leave-once = Цього разу ні
join-leave-every = Більше не прийду
join-sure-every-title = Ви більше не прийдете?
join-every-sure = Ми приберемо вас з усіх днів, які ще будуть.
join-leave-every-sure = Так, я більше не прийду
known-table-standing = Що ви робите щоразу
known-table-series_shift = Для чого
known-field-from_at = Починаючи з
home-map = Мапа
