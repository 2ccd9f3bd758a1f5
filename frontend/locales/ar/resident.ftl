## Choice of language, a note on the translation, reading aloud, reading without internet

languages-label = اللغات

machine-note = هذه الترجمة من عمل الكمبيوتر.

machine-report = هل هناك كلمة خاطئة؟ أخبرنا

machine-report-words = ترجمة { $page } غير صحيحة. هذه الكلمة خاطئة:

dutch-here = بالهولندية

read-aloud = اقرأ بصوت عالٍ

read-aloud-stop = أوقف القراءة

offline-title = لا يوجد اتصال

offline-lead = جهازك غير متصل بالإنترنت الآن.

offline-pages = هذا ما يمكنك قراءته الآن

offline-none = لم تُحفظ أي صفحة بعد. عُد لاحقًا.

offline-again = حاول من جديد

## Frame of each page, the search page, pages of one place, activity or offer, and pages that say what went wrong

site-description = مَن وماذا يوجد بالقرب منك؟ أشخاص ومتاجر وأنشطة يمكنك الوصول إليها سيرًا.

skip-to-content = انتقل إلى المحتوى

nav-main = القائمة الرئيسية

nav-near = بالقرب منك

nav-needs = الطلبات

demo-note = هذا حيّ للتجربة. كل الأسماء والطلبات خيالية.

footer-about = يجمع Buurtraat بين من يحتاج ومن يقدّم في الحي.

footer-sources = البيانات:

breadcrumb = أنت هنا

back-to-near = ابحث عمّا هو قريب

show-more = اعرض المزيد

near-misses = لا يناسب تمامًا

call-rather = هل تفضّل الاتصال بالهاتف؟

call-number = اتصل: { $number }

form-faults = هناك شيء غير صحيح بعد

on-foot = سيرًا

at-distance = عن بُعد

tag-known = نعرفه

tag-not-yet-partner = ليس شريكًا بعد

tag-volunteer = متطوّع

tag-event = نشاط

tag-initiative = من أهل الحي

home-title = مَن وماذا يوجد بالقرب منك؟

picture-town = خريطة الحي. في كل شكل سداسي عدد ما يمكن العثور عليه فيه.

picture-around = خريطة حول { $name }. الشكل السداسي ذو الحافة السميكة هو مكانه. في كل شكل سداسي عدد ما يمكن العثور عليه فيه.

home-lead = اكتب شارعك أو رمزك البريدي. سترى أشخاصًا ومتاجر وأنشطة يمكنك الوصول إليها سيرًا.

home-place = الشارع أو الرمز البريدي

home-search = ابحث

home-minutes = كم تريد أن تمشي؟

home-topic = ما الموضوع؟

home-empty-title = هكذا يبدو الحي

home-empty = كل خانة هي جزء من الحي. الرقم يبيّن كم مكانًا هناك لديه ما يقدّمه.

home-choose-topic = هنا قليل من كل شيء.

home-to-topics = اختر الموضوع

home-near = بالقرب من { $place }

home-nothing = لا نعرف بعد شيئًا قريبًا من هنا.

home-nothing-next = اختر مسافة أطول أو موضوعًا آخر. ويمكنك أيضًا الاتصال بنا: يسعدنا أن نفكر معك.

home-further = ابحث أبعد

home-fault-title = لا نستطيع البحث بعد

home-fault = غيّر ما هو غير صحيح وابحث من جديد. ما كتبته ما زال موجودًا.

home-which-street = أي شارع تقصد؟

tile-geld-en-regelen = المال والأوراق

tile-eten-en-spullen = الطعام والأغراض

tile-werk-en-stage = العمل والتدريب

tile-taal-en-leren = اللغة والتعلّم

tile-gezin = الأسرة والتربية

tile-samen = اللقاء والعمل معًا

tile-huis = البيت والحديقة والتصليح

tile-anders = شيء آخر

category-other = شيء آخر، نفكر معك

comb-label = خريطة خلايا الحي: عدد الأماكن في كل خانة

comb-legend = معنى الألوان

comb-count = { $count ->
    [zero] لا توجد أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}

comb-class-0 = لا شيء

comb-class-1 = مكان أو مكانان

comb-class-2 = 3 أو 4

comb-class-3 = من 5 إلى 7

comb-class-4 = 8 أو أكثر

comb-me = هنا تقريبًا

comb-as-list = اعرض كقائمة

place-nameless = هذا الجزء من الحي

comb-column-place = أين

comb-column-count = كم

sheet-contact = التواصل

sheet-website = إلى الموقع الإلكتروني

fact-when = متى

fact-where = أين

fact-walk = السير

fact-who-for = لمن

fact-languages = اللغات

fact-bring = أحضر معك

fact-room = الأماكن

fact-step-free = الدخول

fact-checked = آخر تأكّد

fact-source = المصدر

offer-full-next = اتصل لتعرف متى يوجد مكان من جديد، أو انظر ماذا يوجد أيضًا بالقرب منك.

offer-unconfirmed = لم نتأكد من هذا منذ أكثر من سنة. اتصل أولًا قبل أن تذهب.

offer-more = المزيد منهم

place-not-yet-partner = هذا المكان موجود على الخريطة. لا نعرفهم بعد: اسألهم إن أردت، أو اتصل بنا أولًا.

place-more = ماذا يحدث هنا

event-full = كل الأماكن محجوزة.

event-full-next = انظر ماذا يوجد أيضًا بالقرب منك، أو اتصل لتعرف إن كان سيفرغ مكان.

event-past = هذا النشاط انتهى. انظر ماذا يوجد الآن بالقرب منك.

event-initiative = يعمل الجيران على هذا معًا. يمكنك المشاركة.

event-more = قريبًا

new-need-name-title = لا تكتب الاسم.

new-need-name-keep = لا يوجد اسم هنا، احفظه هكذا

own-network-family = العائلة

own-network-neighbour = جار أو جارة

own-network-friend = صديق أو صديقة

own-network-colleague = زميل أو زميلة

own-network-nobody = لا أحد

own-network-rather-not-say = أفضّل ألا أقول

fault-400 = لا نفهم هذا

fault-400-next = ارجع، وغيّر ما هو مكتوب، وحاول من جديد.

fault-403 = هذا ليس للجميع

fault-403-next = هذه الصفحة لشخص له دور آخر. اسأل المنسّق.

fault-404 = هذه الصفحة غير موجودة

fault-404-next = ربما أُزيلت، أو العنوان غير صحيح. ابحث من جديد عمّا هو قريب.

fault-500 = حدث خطأ عندنا

fault-500-next = ليس الخطأ منك. حاول من جديد. إذا تكرر الخطأ فاتصل بنا من فضلك.

fault-500-id = واذكر هذا الرقم: { $id }

fault-503 = لحظة من فضلك

fault-503-next = { $seconds ->
    [one] هناك ضغط كبير الآن. حاول من جديد بعد ثانية واحدة.
    [two] هناك ضغط كبير الآن. حاول من جديد بعد ثانيتين.
    [few] هناك ضغط كبير الآن. حاول من جديد بعد { $seconds } ثوانٍ.
    [many] هناك ضغط كبير الآن. حاول من جديد بعد { $seconds } ثانية.
   *[other] هناك ضغط كبير الآن. حاول من جديد بعد { $seconds } ثانية.
}

fault-again = حاول من جديد

fault-home = إلى البداية

sign-in-title = تسجيل الدخول

sign-in-for-team = تسجيل الدخول للفريق

sign-out = تسجيل الخروج

sign-out-everywhere = تسجيل الخروج من كل الأجهزة

signed-in-as = سجّلت الدخول باسم { $name }.

nav-network = الشبكة

nav-together = نعمل معًا

fault-401 = سجّل الدخول أولًا

fault-401-next = هذه الصفحة للفريق. ربما غبت وقتًا طويلًا. سجّل الدخول وحاول من جديد.

## Days, months, times of day, minutes on foot. Times are filled in as 13:30

day-mon = الاثنين

day-tue = الثلاثاء

day-wed = الأربعاء

day-thu = الخميس

day-fri = الجمعة

day-sat = السبت

day-sun = الأحد

half-day-morning = صباح { $day }

half-day-afternoon = بعد ظهر { $day }

half-day-evening = مساء { $day }

slots-always = كل الأيام

slots-workdays = أيام العمل

slots-workdays-daytime = أيام العمل نهارًا

slots-workday-mornings = أيام العمل صباحًا

slots-workday-afternoons = أيام العمل بعد الظهر

slots-workday-evenings = أيام العمل مساءً

slots-run = من { $first } إلى { $last }

slots-daytime = { $days } نهارًا

list-and = { $first } و{ $last }

month-1 = يناير

month-2 = فبراير

month-3 = مارس

month-4 = أبريل

month-5 = مايو

month-6 = يونيو

month-7 = يوليو

month-8 = أغسطس

month-9 = سبتمبر

month-10 = أكتوبر

month-11 = نوفمبر

month-12 = ديسمبر

date = { $weekday } { $day } { $month }

date-year = { $weekday } { $day } { $month } { $year }

date-time = { $date }، { $time }

span = من { $from } إلى { $to }

span-days = من { $from } حتى { $to }

walk = { $minutes ->
    [one] دقيقة واحدة سيرًا
    [two] دقيقتان سيرًا
    [few] { $minutes } دقائق سيرًا
    [many] { $minutes } دقيقة سيرًا
   *[other] { $minutes } دقيقة سيرًا
}

walk-estimated = { $minutes ->
    [one] نحو دقيقة واحدة سيرًا
    [two] نحو دقيقتين سيرًا
    [few] نحو { $minutes } دقائق سيرًا
    [many] نحو { $minutes } دقيقة سيرًا
   *[other] نحو { $minutes } دقيقة سيرًا
}

walk-band = { $to ->
    [few] من { $from } إلى { $to } دقائق سيرًا
   *[other] من { $from } إلى { $to } دقيقة سيرًا
}

walk-band-first = { $to ->
    [few] { $to } دقائق سيرًا على الأكثر
   *[other] { $to } دقيقة سيرًا على الأكثر
}

minutes = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}

minutes-about = { $minutes ->
    [one] نحو دقيقة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}

minutes-band = { $to ->
    [few] { $from }–{ $to } دقائق
   *[other] { $from }–{ $to } دقيقة
}

## Why something is suggested, or just does not fit; languages and papers

reason-detour = { $metres } م على خط مستقيم، لكن لا يوجد طريق أقصر

reason-detour-person = أقرب على خط مستقيم، لكن لا يوجد طريق أقصر

reason-remote = بالهاتف أو على الشاشة، دون أن تخرج من البيت

reason-same-category = الموضوع: { $category }

reason-same-category-unnamed = عن هذا الموضوع تمامًا

reason-narrower-or-wider-category = من الموضوع نفسه: { $category }

reason-narrower-or-wider-category-unnamed = من الموضوع نفسه

reason-related-category = قد يفيد أيضًا: { $category }

reason-related-category-unnamed = قد يفيد أيضًا

reason-work = العمل هنا: { $work }

reason-work-unnamed = يعمل في هذا المجال تمامًا

reason-hands = يحب أن يساعد حيث توجد حاجة

reason-open-then = متاح: { $when }

reason-room = { $free ->
    [zero] لا مكان متاح
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $free } أماكن
    [many] بقي { $free } مكانًا
   *[other] بقي { $free } مكان
}

reason-known = فريق الحي يعرفهم

reason-not-yet-partner = موجود على الخريطة، لا نعرفهم بعد

reason-freshly-confirmed = تأكدنا منه يوم { $date }

reason-language = يتحدث { $language }

reason-step-free = بلا عتبة ولا درج

reason-date = الموعد: { $when }

reason-until = حتى { $until }

missed-reach = { $walk }، أبعد ممّا طُلب

missed-reach-asked = { $asked ->
    [one] { $walk }، أكثر من الدقيقة المطلوبة ({ $asked })
    [few] { $walk }، أكثر من المطلوب ({ $asked } دقائق)
   *[other] { $walk }، أكثر من المطلوب ({ $asked } دقيقة)
}

missed-reach-detour = { $minutes ->
    [one] { $metres } م على خط مستقيم، لكن السير يأخذ دقيقة واحدة: لا يوجد طريق أقصر
    [two] { $metres } م على خط مستقيم، لكن السير يأخذ دقيقتين: لا يوجد طريق أقصر
    [few] { $metres } م على خط مستقيم، لكن السير يأخذ { $minutes } دقائق: لا يوجد طريق أقصر
    [many] { $metres } م على خط مستقيم، لكن السير يأخذ { $minutes } دقيقة: لا يوجد طريق أقصر
   *[other] { $metres } م على خط مستقيم، لكن السير يأخذ { $minutes } دقيقة: لا يوجد طريق أقصر
}

missed-reach-water = { $minutes ->
    [one] { $metres } م على خط مستقيم، لكن السير حول الماء يأخذ دقيقة واحدة
    [two] { $metres } م على خط مستقيم، لكن السير حول الماء يأخذ دقيقتين
    [few] { $metres } م على خط مستقيم، لكن السير حول الماء يأخذ { $minutes } دقائق
    [many] { $metres } م على خط مستقيم، لكن السير حول الماء يأخذ { $minutes } دقيقة
   *[other] { $metres } م على خط مستقيم، لكن السير حول الماء يأخذ { $minutes } دقيقة
}

missed-time = متاح فقط: { $when }

missed-full = لا يوجد مكان الآن

missed-full-until = محجوز بالكامل حتى { $until }

missed-rests-until = في استراحة حتى { $until }

missed-few-places = { $free ->
    [zero] لا مكان متاح
    [one] بقي مكان واحد فقط
    [two] بقي مكانان فقط
    [few] بقيت { $free } أماكن فقط
    [many] بقي { $free } مكانًا فقط
   *[other] بقي { $free } مكان فقط
}

missed-kind = مساعدة غير المطلوبة: { $kind }

missed-age = للأعمار من { $min } إلى { $max }

missed-age-from = من عمر { $min } وما فوق

missed-age-to = حتى عمر { $max }

missed-language = لا يتحدث { $language }

missed-step-free = توجد عتبة أو درج

missed-step-free-unknown = لا نعرف إن كانت هناك عتبة أو درج

missed-document = يُطلب: { $documents }

sort-handen = شخص يقوم بالعمل

sort-kennis = شخص عنده المعرفة

sort-middelen = أغراض

sort-ruimte = مكان أو قاعة

sort-netwerk = شخص يعرّفك على آخرين

sort-plek = مكان ترافق فيه العمل أو تتعلم

sort-budget = مال

paper-vog = شهادة حسن سلوك (VOG)

paper-id = إثبات هوية

paper-inkomen = إثبات دخل

paper-verwijzing = إحالة

paper-pas = بطاقة المدينة

language-nl = الهولندية

language-en = الإنجليزية

language-ar = العربية

language-tr = التركية

language-pl = البولندية

language-uk = الأوكرانية

language-ti = التيغرينية

language-ber = الأمازيغية

language-pap = البابيامنتو

language-srn = السرنان

language-fa = الفارسية

language-so = الصومالية

language-fr = الفرنسية

language-es = الإسبانية

language-de = الألمانية

language-zh = الصينية

## Limits

fault-429 = هذا كثير جدًا خلال وقت قصير

fault-429-next = { $seconds ->
    [one] انتظر ثانية واحدة ثم حاول من جديد.
    [two] انتظر ثانيتين ثم حاول من جديد.
    [few] انتظر { $seconds } ثوانٍ ثم حاول من جديد.
    [many] انتظر { $seconds } ثانية ثم حاول من جديد.
   *[other] انتظر { $seconds } ثانية ثم حاول من جديد.
}

account-title = حسابك

## First help, and the page for somebody whose help is asked

act-first-title = هذا أولًا

act-first-food = طعام اليوم

act-first-food-how = احرص على أن يكون هناك طعام اليوم: اذهبا للتسوق معًا أو أحضر طردًا غذائيًا. اتصل بمن يستطيع ترتيب ذلك اليوم.

act-first-unsafe = الأمان

act-first-unsafe-how = هل هناك خطر الآن؟ اتصل بالرقم 112. وإلا فاتصلا معًا بـ Veilig Thuis (خط المساعدة عند العنف في البيت)، ليلًا ونهارًا ومجانًا.

act-first-id = بطاقة هوية وصورة

act-first-id-how = احجز اليوم موعدًا في البلدية، واذهبا معًا لأخذ الصورة الشخصية.

act-first-fare = أجرة المواصلات

act-first-fare-how = اشحن اليوم بطاقة المواصلات، أو أعطِ تذكرة.

act-first-credit = رصيد الهاتف

act-first-credit-how = اشحن اليوم رصيد الهاتف، ليتمكن الجميع من التواصل.

act-first-certificate = شهادة

act-first-certificate-how = قدّما الطلب معًا اليوم. وبعد ذلك ابحث عمّن يدفع.

card-phone = الهاتف

card-code = الرمز

ask-title = هناك من يطلب مساعدتك

ask-lead = هل تستطيع؟ تكفي لمسة واحدة.

ask-call = هل تريد أن تعرف أولًا ما الموضوع؟ اتصل: { $worker }، { $phone }.

ask-call-no-number = هل تريد أن تعرف أولًا ما الموضوع؟ اسأل من أرسل إليك هذه الرسالة.

ask-yes = نعم، أستطيع

ask-no = لا، لا أستطيع

ask-said-yes = شكرًا لك. قلت: نعم، أستطيع.

ask-said-no = شكرًا لك على جوابك. قلت: لا، لا أستطيع.

ask-next-yes = وصل جوابك إلى { $worker }، والباقي علينا.

ask-next-no = لا بأس. وصل جوابك إلى { $worker }، ونواصل البحث.

ask-change = غيّرت رأيك؟ المس الجواب الآخر.

ask-over = هذا الرابط لم يعد يعمل

ask-over-next = انتهى وقته، أو لم يصل الرابط كاملًا. اطلب رابطًا جديدًا ممّن أرسل إليك الرسالة.

error-bad-phone = { $value } ليس رقم هاتف. اكتب عشرة أرقام، مثلًا 0151234567.

## Choosing an address

address-list = عناوين تشبه ما تكتبه

address-one = عنوان واحد. اختر بالأسهم.

address-more = عدد العناوين: #. اختر بالأسهم.

address-none = لم نجد أي عنوان.

## A question in own words, and what somebody can do for others

home-question = اسأل إنسانًا: عندي سؤال

question-title = عندي سؤال

question-lead = اسأل بكلماتك. سترى فورًا ما هو قريب منك.

question-own-words = ما سؤالك؟

question-own-words-hint = لا تكتب اسمًا أو عنوانًا أو رقمًا.

question-place = الرمز البريدي أو الشارع

question-place-hint = هكذا نعرف ما هو قريب منك. نحفظ المكان بشكل تقريبي فقط.

question-no-place = أفضّل ألا أقول

question-own-network = مَن قد يستطيع مساعدتك؟

question-send = أرسل السؤال

question-trap = اترك هذا فارغًا

question-to-code = هل سألت من قبل؟ ادخل برمزك

question-name = في سؤالك اسم أو رقم أو عنوان. اكتب مثلًا «ابني» أو «الجارة».

error-question-trap = أفرغ هذا الحقل. هو هنا فقط لإيقاف برامج الكمبيوتر.

question-answer-title = هذا ما يوجد بالقرب منك

question-you-asked = سألت: «{ $words }»

question-first-call = اتصل بنا اليوم. هذا لا ينتظر.

question-first-food = لا يوجد طعام اليوم؟ اتصل بنا الآن. نبحث معك عن طعام لليوم.

question-first-unsafe = هل أنت في خطر الآن؟ اتصل بالرقم 112. وإلا فاتصل بـ Veilig Thuis (خط المساعدة عند العنف في البيت). الاتصال مجاني، ليلًا ونهارًا.

question-together = معًا في الحي

question-near = مساعدة وأماكن

question-nothing = لم نجد شيئًا قريبًا.

question-nothing-next = لا بأس. هناك إنسان يقرأ سؤالك ويواصل البحث.

question-steps = هذا ما يمكنك فعله بنفسك

question-who = مَن يقرأ سؤالك؟

question-reads = سؤالك عند { $name }. القراءة { $read }، والجواب قبل يوم { $day }.

question-today = اليوم

question-tomorrow = غدًا

question-on = يوم { $day }

question-reach = كيف نصل إليك؟

question-reach-hint = رقم هاتف أو بريد إلكتروني. يمكنك ترك هذا فارغًا.

question-reach-save = أعطني رمزي

question-code-title = رمزك

question-code-photo = صوّر هذه الشاشة.

question-code-why = بهذا الرمز ترى جوابنا لاحقًا.

question-code-with = تكتب معه أيضًا رقمك أو بريدك الإلكتروني: { $reach }

question-code-alone = لم تعطِ رقمًا أو بريدًا إلكترونيًا. لذلك الرمز أطول. دون الرمز لا نجد سؤالك.

question-code-where = انظر في { $where }

question-mine-title = سؤالك

question-promised = بهذا وعدناك

question-answered = جوابنا

question-answer-none = لا يوجد جواب بعد.

question-answer-late = كان يجب أن يصلك جواب الآن. نأسف لذلك. اتصل بنا وسنسأل عنه.

question-reach-mine = نصل إليك هكذا: { $reach }

question-remove = لم أعد أريد

question-remove-what = نحذف سؤالك مع رقمك أو بريدك الإلكتروني. لا يمكننا استرجاعه.

question-remove-sure = نعم، احذف سؤالي

question-removed = حُذف سؤالك.

question-removed-next = لا نحتفظ بشيء منه عنك. يمكنك دائمًا أن تسأل من جديد.

question-gone = هذا السؤال لم يعد موجودًا.

question-again = اطرح سؤالًا جديدًا

error-question-not-sure = اضغط على «نعم، احذف سؤالي» إذا كنت متأكدًا.

mail-answer-subject = رسالة من Buurtraat

mail-answer-lead = هناك جواب على ما سألتنا عنه:

mail-answer-link = اقرأه برمزك

mail-answer-not-you = لم تسألنا شيئًا؟ إذن لا داعي لفعل أي شيء.

can-do-title = هذا ما أستطيع

can-do-lead = هل تجيد شيئًا ما؟ ربما يبحث عنه شخص في الحي.

can-do-words = ماذا تستطيع أن تفعل؟

can-do-words-hint = بكلماتك، مثل «كنت دهّانًا».

can-do-place-hint = تكفي الأرقام الأربعة من رمزك البريدي. نحفظ المكان بشكل تقريبي فقط.

can-do-first-name = اسمك الأول

can-do-reach = رقم هاتفك أو بريدك الإلكتروني

can-do-consent = إذا ضغطت على الزر فسنحفظ هذا. الفريق فقط يراه. يمكنك التوقف في أي وقت.

can-do-send = هذا ما أستطيع

can-do-name = هنا اسم. اكتب مثلًا «ابنتي» أو «جار».

can-do-thanks = شكرًا لك

can-do-call = نتصل بك عندما يحتاج أحد إلى هذا، مرتين في الشهر على الأكثر.

can-do-you-said = كتبت: «{ $words }»

can-do-code-why = بهذا الرمز يمكنك التوقف لاحقًا. تكتب معه أيضًا رقمك أو بريدك الإلكتروني.

can-do-remove-what = نحذف كل ما كتبته. لا يمكننا استرجاعه.

can-do-remove-sure = نعم، احذف كل شيء

can-do-removed = حُذف كل شيء.

can-do-removed-next = لن نتصل بك. شكرًا لأنك فكرت في الأمر.

error-own-can-do-missing = اكتب ماذا تستطيع أن تفعل.

error-own-first-name-missing = اكتب اسمك الأول.

error-own-first-name-wrong = اكتب اسمك الأول فقط، دون أرقام.

error-offer-not-sure = اضغط على «نعم، احذف كل شيء» إذا كنت متأكدًا.

## A first page

begin-nobody = لا يعمل هنا أي فريق بعد.

begin-here = ابدأ من هنا

begin-here-hint = تبدأ بالرمز الظاهر على الشاشة التي شُغّل فيها Buurtraat.

error-phone = { $value } ليس رقم هاتف. اكتب مثلًا 0151234567.

## Behind the card a team left at a shop

card-from = { $name } من { $team }

door-unknown = لا نعرف هذه البطاقة

door-unknown-next = تأكد من الرمز: كلمة واحدة وثلاثة أرقام. يمكنك أيضًا الاتصال بنا، وسنبحث معًا.

## What is wrong in a form and what to change

error-postcode = { $value } ليس رمزًا بريديًا. اكتب أربعة أرقام وحرفين، مثل 2624AX.

error-unknown-postcode = لا نعرف الرمز البريدي { $value } هنا. تأكد منه، أو اكتب اسم شارع.

error-postcode-outside = الرمز البريدي { $value } خارج الخريطة الموجودة عندنا. اكتب مكانًا داخلها.

error-unknown-street = لا نجد شارعًا باسم { $value }. تأكد من الاسم، أو اكتب رمزًا بريديًا.

error-place-missing = اكتب شارعًا أو رمزًا بريديًا.

error-outside-area = هذه النقطة خارج المنطقة الموجودة عندنا، وربما في البحر. اختر نقطة داخل المنطقة.

error-unknown-category = الموضوع { $value } غير موجود. اختر موضوعًا من القائمة.

error-category-missing = اختر الموضوع أولًا.

error-minutes = اختر عدد دقائق أكبر من 0 و120 على الأكثر. المكتوب الآن: { $value }.

error-own-words-too-long = النص طويل جدًا. عدد الأحرف المسموح به على الأكثر: { $most }.

error-bad-request = لا نفهم هذا الطلب. راجع ما كتبته.

error-not-found = هذا غير موجود، أو لم يعد موجودًا.

error-method = هذا العنوان لا يستطيع فعل ذلك. ما يستطيعه مكتوب في ترويسة Allow.

error-forbidden = هذا ممكن فقط لشخص له دور آخر. اسأل المنسّق.

error-cross-site = جاءت هذه الاستمارة من موقع آخر. افتح الصفحة من جديد وحاول مرة أخرى.

error-conflict = سبقك شخص آخر قبل لحظة. أعد تحميل الصفحة.

error-too-large = هذا كبير جدًا. الحد الأقصى: { $most }.

error-too-many = { $seconds ->
    [one] هذه طلبات كثيرة في وقت قصير. انتظر ثانية واحدة وحاول من جديد.
    [two] هذه طلبات كثيرة في وقت قصير. انتظر ثانيتين وحاول من جديد.
    [few] هذه طلبات كثيرة في وقت قصير. انتظر { $seconds } ثوانٍ وحاول من جديد.
    [many] هذه طلبات كثيرة في وقت قصير. انتظر { $seconds } ثانية وحاول من جديد.
   *[other] هذه طلبات كثيرة في وقت قصير. انتظر { $seconds } ثانية وحاول من جديد.
}

error-unavailable = { $seconds ->
    [one] الخدمة غير متاحة الآن. حاول من جديد بعد ثانية واحدة.
    [two] الخدمة غير متاحة الآن. حاول من جديد بعد ثانيتين.
    [few] الخدمة غير متاحة الآن. حاول من جديد بعد { $seconds } ثوانٍ.
    [many] الخدمة غير متاحة الآن. حاول من جديد بعد { $seconds } ثانية.
   *[other] الخدمة غير متاحة الآن. حاول من جديد بعد { $seconds } ثانية.
}

error-internal = حدث خطأ عندنا. حاول لاحقًا من فضلك.

error-street-choose = لا نعرف شارعًا باسم { $value }، لكن نعرف هذه: { $choices }. اختر واحدًا منها.

error-sign-in = سجّل الدخول أولًا. ربما غبت وقتًا طويلًا.

## Joining an event, own code, own page, messages by mail

error-reach-missing = اكتب رقم هاتف أو بريدًا إلكترونيًا. هكذا نستطيع الوصول إليك.

error-reach-wrong = هذا ليس رقم هاتف ولا بريدًا إلكترونيًا. اكتب عشرة أرقام، أو عنوانًا فيه @.

error-own-code-missing = اكتب رمزك. هو كلمة مع أرقام، مثل zon 418.

error-own-code-unknown = لا نجد شيئًا بهذا الرمز مع هذا الرقم أو العنوان. تأكد أنك كتبتهما بشكل صحيح، أو اتصل بنا.

error-shift-over = بدأت هذه المهمة أو أُلغيت. انظر ماذا يمكن فعله أيضًا.

error-offer-over = لم يعد المكان متاحًا. انتهى وقت الاختيار.

join-title = شارك معنا

join-lead = هنا يمكنك أن تساعد في الحي. تختار أنت ما يناسبك.

join-who-helps = مَن يساعد؟

join-help = أنا أساعد

join-help-title = أنا أساعد: { $role }

join-wait = إلى قائمة الانتظار

join-all = كل ما يحتاج إلى مساعدة

join-none = لا حاجة إلى مساعدة في أي مكان الآن.

join-none-next = انظر ماذا يوجد بالقرب منك

join-nothing-asked = أهلًا بك. لا حاجة لأن تفعل شيئًا.

join-find-back = هل تشارك بالفعل؟ ابحث عن موعدك

join-over = بدأت هذه المهمة أو أُلغيت.

join-full = كل الأماكن محجوزة. يمكنك الدخول في قائمة الانتظار. إذا فرغ مكان فسنخبرك.

join-first-name = اسمك الأول

join-reach = رقم هاتفك أو بريدك الإلكتروني

join-reach-hint = يكفي واحد منهما.

join-kept = اسمك ورقمك لمن ينظّم هذا فقط. يمكنك أن تمحو كل شيء بنفسك.

join-needed = { $count ->
    [zero] لا حاجة إلى أحد الآن
    [one] نحتاج إلى شخص واحد بعد
    [two] نحتاج إلى شخصين بعد
    [few] نحتاج إلى { $count } أشخاص بعد
    [many] نحتاج إلى { $count } شخصًا بعد
   *[other] نحتاج إلى { $count } شخص بعد
}

join-places = { $count ->
    [zero] لا مكان متاح
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $count } أماكن
    [many] بقي { $count } مكانًا
   *[other] بقي { $count } مكان
}

join-taken = كل الأماكن محجوزة

join-done-title = تم

join-waiting-title = أنت في قائمة الانتظار

join-sure-title = لن تأتي؟

join-left-title = أُلغيت مشاركتك

join-what = { $date }، { $hours }: { $role }

join-you-help = موعد مساعدتك: { $what }.

join-you-wait = رقمك في قائمة الانتظار { $place }: { $what }.

join-you-may = هناك مكان لك: { $what }. أخبرنا قبل { $until }.

join-you-left = لن تأتي: { $what }.

join-you-lapsed = أخذ المكان شخص آخر: { $what }.

join-you-helped = كان هذا: { $what }.

join-overlap = انتبه: في هذا الوقت أنت أيضًا في { $other }. هل يمكنك الاثنان معًا؟

join-instead = هنا ما زال يوجد مكان:

join-code = رمزك

join-photo = صوّر هذه الشاشة.

join-code-for = بهذا الرمز تجد كل شيء من جديد:

join-calendar = أضف إلى تقويمي

join-whatsapp = أرسل إلى WhatsApp الخاص بي

join-to-myself = أساعد في { $event }: { $what }. رمزي هو { $code }. للعودة إليه أو الإلغاء: { $address }

join-leave = لن آتي

join-leave-sure = نعم، لن آتي

join-stay = لا، سآتي

join-left-thanks = جيد أنك أخبرتنا. الآن نعرف أننا نستطيع أن نسأل شخصًا آخر.

join-take = نعم، سأفعل ذلك

mine-title = ما يخصّك

mine-lead = اكتب رمزك، والرقم أو العنوان الذي أعطيته لنا.

mine-again = غبت ساعة. اكتب رمزك من جديد.

mine-code = رمزك

mine-code-hint = كلمة وثلاثة أرقام، مثل zon 418.

mine-reach-hint = لم تعطنا شيئًا؟ اترك هذا فارغًا.

mine-open = أظهر

mine-away = خروج سريع من هذه الصفحة

mine-promised = بهذا وعدتنا

mine-nothing = لم تعد بشيء حتى الآن.

mine-gave = هذا ما أعطيته لنا

mine-name = الاسم

mine-email = البريد الإلكتروني

mine-who-sees = من ينظّم هذا فقط يرى اسمك ورقمك. ونسجّل مَن اطّلع عليهما.

mine-erase = امحُ كل ما يخصّني

mine-erase-what = نمحو اسمك ورقمك وما وعدت به. لا يمكن استرجاع ذلك.

mine-erase-sure = نعم، امحُ كل شيء

mine-erase-not = لا، أبقِه

mine-erased = مُحي كل ما يخصّك.

mine-erased-next = نحن أيضًا لا نستطيع قراءته بعد الآن.

mail-join-subject = رسالة من Buurtraat

mail-join-lead = سجّل شخص بهذا العنوان. هناك مكان.

mail-join-waiting = سجّل شخص بهذا العنوان. أنت في قائمة الانتظار.

mail-join-code = بهذا الرمز وهذا العنوان تجد كل شيء من جديد. ويمكنك الإلغاء هناك أيضًا.

mail-join-not-you = لم تكن أنت؟ ألغِ المشاركة بهذا الرمز. أو امحُ كل شيء هناك.

mail-join-link = انظر ما يخصّك

mail-offer-lead = فرغ مكان لك. أخبرنا قبل { $until }.

mail-offer-code = تحتاج إلى رمزك. حصلت عليه عندما سجّلت.

## What is wrong in a field

error-first-name-missing = اكتب الاسم الأول.

error-first-name-wrong = اكتب اسمًا أول فقط، دون أرقام.

error-note-number = هنا رقم أو بريد إلكتروني أو عنوان. احذفه.

error-note-name = يبدو أن هنا اسمًا. احذف الاسم.

## For a shopkeeper: one question, whom to call, a code; and small tasks somebody could do in a shop

shop-is-this-you = { $shop }. هل هذا صحيح؟

shop-came-just = كنا عندك قبل قليل: { $who }

shop-came = كنا عندك يوم { $date }: { $who }

shop-is-here = من فريقنا في حيّك: { $who }

shop-tel = هاتف

shop-known = { $shop } شريك لنا بالفعل. للتواصل معنا دائمًا: { $name }.

shop-question = هل يمكن لشاب أو شابة من الحي مرافقتك هنا في العمل؟

shop-what-it-is = المرافقة تعني المشاهدة والمساعدة. هناك مشرف ثابت. لا يُلزمك هذا بشيء.

shop-one = نعم، شخص واحد

shop-more = نعم، أكثر من شخص

shop-else = أفضّل شيئًا آخر

shop-no = لا، شكرًا

shop-another = هذا متجر آخر

shop-rests = لن نسألك شيئًا لمدة سنة: حتى { $date }.

shop-rather-yes = هل تريد أن تفعل شيئًا رغم ذلك؟

shop-used = أجاب شخص من { $shop } من قبل

shop-used-you = هل كنت أنت؟ برمزك ترى ما قلته. ويمكنك هناك تغييره أو حذفه.

shop-used-other = لم تكن أنت؟ إذن لا داعي لفعل أي شيء. هل هناك خطأ؟ اتصل بنا من فضلك.

shop-to-code = عندي رمز

shop-old = هذه البطاقة قديمة

shop-old-next = مضى على البطاقة أكثر من سنة. هل تريد أن تفعل شيئًا؟ اختر { $shop } من القائمة.

shop-old-do = اختر متجرك

shop-find = ابحث عن متجرك

shop-whom = بمن نتصل؟

shop-you-said = قلت: «{ $answer }».

shop-person = الاسم

shop-phone = الهاتف

shop-can = ماذا يمكن لأحد أن يفعل هنا؟ (يمكن تركه فارغًا)

shop-else-what = ماذا تفضّل أن تفعل؟ (يمكن تركه فارغًا)

shop-words = أو بكلماتك (يمكن تركه فارغًا)

shop-send = تم

shop-who-sees = فريق الحي فقط يرى هذا. يمكنك حذفه في أي وقت.

shop-else-tour = عرض ما نعمله

shop-else-lend = إعارة أغراض

shop-else-goods = إعطاء أغراض

shop-else-room = إعارة مكان

shop-else-poster = تعليق ملصق

shop-else-advice = التفكير معًا

shop-thanks = شكرًا لك.

shop-calls = سيصلك اتصال من { $name } قبل يوم { $day }. لن يأتي أحد الآن. القرار لك.

shop-calls-again = سيصلك اتصال من { $name } عندما يصبح رقمك صحيحًا. لن يأتي أحد الآن. القرار لك.

shop-not-kept = كان من المفترض أن يصلك اتصال من { $name } قبل يوم { $day }. ألم يحدث ذلك؟ اتصل أنت من فضلك: { $phone }. لن يأتي أحد الآن. القرار لك.

shop-partner-now = تحدثت مع { $name }. متجرك شريك لنا الآن. لن يأتي أحد دون علمك.

shop-wrong-number = لم يردّ أحد على رقمك. أعطنا رقمًا آخر في الأسفل.

shop-street = عدد المتاجر المشاركة في الشارع، ومنها متجرك: { $count }. نبدأ عندما يصل العدد إلى { $begin }.

shop-street-first = متجرك هو الأول في الشارع. نبدأ عندما يصل العدد إلى { $begin }.

shop-street-begins = عدد المتاجر المشاركة في الشارع، ومنها متجرك: { $count }. هذا يكفي لنبدأ.

shop-code = رمزك

shop-code-use = صوّر هذه الشاشة. بهذا الرمز ورقم هاتفك ترى لاحقًا ما قلته.

shop-whatsapp = أرسل إلى WhatsApp الخاص بي

shop-whatsapp-text = أجبت عن { $shop } لدى { $team }. رمزي هو { $code }. يمكنني رؤية الجواب أو تغييره أو حذفه في { $link }

shop-you-ticked = اخترت: { $what }.

shop-reach = سنتصل بـ { $person }، { $number }.

shop-change = تغيير

shop-not-after-all = لم أعد أريد

shop-erase-what = سيُحذف اسمك ورقمك وجوابك فورًا. لن يتصل أحد.

shop-erase = نعم، احذف كل شيء

shop-erased = حُذف كل شيء

shop-erased-next = لم يعد اسمك ورقمك وجوابك محفوظة في أي مكان. لن يتصل أحد. لا داعي لفعل أي شيء.

shop-gone = لم يعد هنا شيء

shop-gone-next = حُذف الجواب، أو بقيت هذه الصفحة مفتوحة وقتًا طويلًا. ادخل برمزك من جديد.

shops-title = ما هو متجرك؟

shops-lead = تختار متجرك وتجيب عن سؤال واحد. يأخذ هذا دقيقة.

shops-which = بداية الاسم

shops-which-hint = مثلًا: bakker wil. هل للمتجر فروع كثيرة؟ اكتب الشارع بعد فاصلة (,).

shops-search = ابحث

shops-choose = اختر متجرك

shops-not-there = متجرك ليس في القائمة؟ اكتب حروفًا أكثر من الاسم، أو اتصل بنا.

shops-nothing = لا نجد متجرًا باسم «{ $typed }»

shops-nothing-next = تأكد من كتابة الاسم. تكفي بدايته. ويمكنك أيضًا الاتصال بنا.

shops-have-code = أجبت من قبل وعندي رمز

shop-code-title = جوابك

shop-code-lead = هنا ترى ما قلته. يمكنك تغييره أو حذفه.

shop-code-field = رمزك

shop-code-hint = كلمة وثلاثة أرقام، مثلًا zon 418.

shop-code-show = أظهر

task-animals = العناية بالحيوانات

task-bake = خَبز الخبز

task-bouquets = تنسيق الزهور

task-brew = تخمير المشروبات

task-build = البناء والأعمال اليدوية

task-carry = الحمل والترتيب

task-children = اللعب مع الأطفال

task-clean = التنظيف

task-computers = العمل على الكمبيوتر

task-cook = الطبخ

task-customers = مساعدة الزبائن

task-deliver = التوصيل

task-design = التصميم

task-desk = العمل في الاستقبال

task-elderly = مساعدة كبار السن

task-guests = استقبال الضيوف

task-iron = الغسيل والكي

task-mend = إصلاح الأغراض

task-mend-bicycles = إصلاح الدراجات

task-mend-cars = إصلاح السيارات

task-metal = العمل بالمعدن

task-pack = التغليف

task-paint = الدهان

task-photos = التصوير

task-plants = العناية بالنباتات

task-prepare = تحضير الطعام

task-print = الطباعة

task-serve = خدمة الطاولات

task-sew = الخياطة

task-shelves = ملء الرفوف

task-sort = فرز الأغراض

task-sport = المساعدة في الرياضة

task-till = العمل على الصندوق

task-wash-cars = غسل السيارات

task-wash-hair = غسل الشعر

task-wash-up = غسل الأطباق

task-wood = العمل بالخشب

error-shop-answer = اختر جوابًا أولًا.

error-shop-person = اكتب اسمًا. هكذا نعرف عمّن نسأل.

error-shop-person-long = هذا الاسم طويل جدًا. عدد الأحرف المسموح به على الأكثر: { $most }.

error-shop-phone-missing = اكتب رقم هاتف. هكذا نستطيع الاتصال بك.

error-shop-phone = { $value } ليس رقم هاتف. اكتب عشرة أرقام، مثلًا 0612345678.

error-shop-words-long = هذا طويل جدًا. عدد الأحرف المسموح به على الأكثر: { $most }.

error-shop-nobody = لا يعمل معنا هنا أي فريق حي بعد. اتصل بنا من فضلك.

## Menu of the team

nav-today = اليوم

## Topics of help, as names in a list

topic-geld = المال والأوراق الإدارية

topic-schulden = الديون

topic-regelingen = الإعانات والمساعدات المالية

topic-eten = الطعام والحاجات الأساسية

topic-kleding = الملابس وأدوات البيت

topic-speelgoed = الألعاب والأعياد

topic-papieren = الهوية والاستمارات

topic-klussen = تصليحات البيت والحديقة

topic-wonen = السكن والمأوى والطاقة

topic-vervoer = النقل ومشاركة الركوب

topic-boodschappen = التسوق والمساعدة اليومية

topic-stage = التدريب ومكان للتعلّم

topic-werkervaring = خبرة عمل وتجربة عمل

topic-werk = البحث عن عمل

topic-certificaat = دورة وشهادة

topic-school = المدرسة والواجبات

topic-taal = اللغة الهولندية

topic-digitaal = مساعدة رقمية

topic-opvoeden = التربية والأبوّة والأمومة

topic-oppas = رعاية الأطفال

topic-jeugd = أنشطة للأطفال والشباب

topic-maatje = رفيق وصحبة

topic-ontmoeten = لقاءات في الحي

topic-mantelzorg = دعم من يرعى قريبًا وراحة له

topic-koken = الأكل الصحي والطبخ

topic-bewegen = الحركة والرياضة

topic-gezond = الوصول إلى الرعاية الصحية

topic-mentaal = الصحة النفسية

topic-herstel = الإدمان والتعافي

topic-dag = أنشطة نهارية

topic-zingeving = معنى الحياة والدين والثقافة

topic-buurt = الحي والخضرة والأمان

topic-delen = إصلاح ومشاركة وتبادل

topic-ruimte = مكان وقاعة

topic-materiaal = معدات وأدوات

topic-drukwerk = منشورات وطباعة ودعاية

topic-kennis = معرفة ومشورة

topic-recht = القانون وخلافات الجيران

topic-nieuwkomers = جديد في هولندا

topic-past-nergens = لا يناسب أي موضوع

## First steps somebody can take, on a card

steps-geld = المال: هكذا تبدأ

steps-geld-1 = ضع رسائلك في كومة واحدة. لا حاجة لفتح شيء الآن.

steps-geld-2 = ابحث عن الرسائل التي عليها تاريخ. هذه أولًا.

steps-geld-3 = تعال إلينا بهذه الكومة. ننظر فيها معًا ونتصل معًا.

steps-regelingen = الإعانات: هكذا تبدأ

steps-regelingen-1 = جهّز DigiD (حسابك الرقمي لدى الحكومة) وعقد الإيجار ورسالة عن دخلك.

steps-regelingen-2 = جرّب الحساب على موقع toeslagen.nl. ويسعدنا أيضًا أن نفعل ذلك معك.

steps-regelingen-3 = اطلب من البلدية المساعدة الخاصة (bijzondere bijstand). هذا مال لشيء تحتاج إليه حقًا.

steps-eten = الطعام: هكذا تحصل على مساعدة

steps-eten-1 = لا يوجد شيء في البيت اليوم؟ اتصل بنا الآن.

steps-eten-2 = لبنك الطعام (voedselbank) تملأ استمارة مع شخص آخر. أحضر أوراقًا عن دخلك ومصاريفك الثابتة.

steps-eten-3 = يأكل الناس في الحي معًا كثيرًا. التكلفة قليلة أو مجانًا.

steps-speelgoed = عيد بمال قليل

steps-speelgoed-1 = بادل الألعاب أو استعرها في الحي. لا تدفع شيئًا.

steps-speelgoed-2 = اسأل في المدرسة أو عندنا عن صندوق مساعدة للأطفال. اسأل مبكرًا.

steps-speelgoed-3 = هل عندك ألعاب؟ أحضرها معك. لكن هذا ليس ضروريًا.

steps-papieren = الأوراق: هكذا تبدأ

steps-papieren-1 = ابحث عن بطاقة هويتك. هل انتهت صلاحيتها؟ احجز أولًا موعدًا في البلدية.

steps-papieren-2 = جهّز الرسائل التي لا تفهمها.

steps-papieren-3 = تعال بها إلينا. نقرؤها معًا ونملؤها معًا.

steps-werk = العمل: ابدأ بخطوة صغيرة

steps-werk-1 = اكتب ثلاثة أشياء تجيدها. ما تفعله في البيت محسوب أيضًا.

steps-werk-2 = اختر مكانًا واحدًا في الحي ورافقهم هناك في العمل يومًا.

steps-werk-3 = هل تحصل على إعانة؟ اسأل أولًا ما المسموح. نسأل معك.

## What sort of place it is, as on a map (a bakery, a school)

trade-food-bank = بنك طعام

trade-clothing-bank = بنك ملابس

trade-soup-kitchen = مطعم لذوي الدخل القليل

trade-shelter = مأوى

trade-social-workshop = ورشة اجتماعية

trade-day-centre = مركز نهاري

trade-outreach = مساعدة في البيت وفي الشارع

trade-library = مكتبة عامة

trade-community-centre = مركز الحي

trade-social-facility = مرفق اجتماعي

trade-school = مدرسة

trade-kindergarten = حضانة أطفال

trade-college = مدرسة مهنية (MBO)

trade-university = جامعة أو معهد عالٍ

trade-language-school = مدرسة لغات

trade-music-school = مدرسة موسيقى

trade-driving-school = مدرسة قيادة

trade-training = مركز تدريب

trade-tutoring = مساعدة في الواجبات المدرسية

trade-toy-library = مكتبة ألعاب

trade-public-bookcase = خزانة كتب الحي

trade-give-box = خزانة عطاء

trade-place-of-worship = كنيسة أو مسجد أو معبد

trade-arts-centre = مركز ثقافي

trade-theatre = مسرح

trade-cinema = سينما

trade-events-venue = قاعة

trade-studio = استوديو

trade-coworking = مكان عمل مشترك

trade-town-hall = دار البلدية

trade-courthouse = محكمة

trade-police = شرطة

trade-fire-station = إطفاء

trade-post-office = مكتب بريد

trade-pharmacy = صيدلية

trade-doctors = طبيب عام

trade-dentist = طبيب أسنان

trade-clinic = مركز صحي

trade-hospital = مستشفى

trade-care-home = دار رعاية

trade-veterinary = طبيب بيطري

trade-animal-shelter = مأوى حيوانات

trade-cafe = مقهى

trade-restaurant = مطعم

trade-fast-food = مطعم وجبات سريعة

trade-pub = حانة

trade-ice-cream = محل مثلجات

trade-bicycle-rental = تأجير دراجات

trade-bicycle-repair-point = نقطة إصلاح دراجات

trade-car-rental = تأجير سيارات

trade-car-wash = مغسلة سيارات

trade-fuel = محطة وقود

trade-bank = بنك

trade-market = سوق

trade-workshop = ورشة

trade-refugee-centre = مركز لاجئين

trade-sports-centre = مركز رياضي

trade-sports-hall = صالة رياضية

trade-gym = نادي لياقة

trade-outdoor-gym = مكان رياضة في الهواء الطلق

trade-swimming-pool = مسبح

trade-playground = ملعب أطفال

trade-pitch = ملعب رياضي

trade-dance-school = مدرسة رقص

trade-riding-school = مدرسة ركوب خيل

trade-makerspace = ورشة للجميع

trade-garden = حديقة الحي

trade-bowling = صالة بولينغ

trade-marina = مرسى قوارب

trade-park = حديقة عامة

trade-allotments = حدائق للزراعة

trade-museum = متحف

trade-gallery = معرض فني

trade-hotel = فندق

trade-hostel = نُزُل

trade-petting-zoo = مزرعة أطفال أو حديقة حيوان

trade-bicycle-shop = محل دراجات

trade-bakery = مخبز

trade-pastry = محل حلويات

trade-butcher = جزّار

trade-greengrocer = محل خضار

trade-fishmonger = محل سمك

trade-cheese-shop = محل أجبان

trade-supermarket = سوبرماركت

trade-convenience = بقالة الحي

trade-deli = محل أطعمة مختارة

trade-confectionery = محل سكاكر

trade-off-licence = محل مشروبات كحولية

trade-coffee-shop = محل قهوة وشاي

trade-farm-shop = متجر مزرعة

trade-hairdresser = حلّاق

trade-beauty = صالون تجميل

trade-cosmetics = محل عطور ومستحضرات تجميل

trade-chemist = محل مستلزمات صحية

trade-optician = محل نظارات

trade-hearing-aids = محل سماعات طبية

trade-medical-supply = محل أدوات رعاية منزلية

trade-massage = مركز تدليك

trade-tattoo = محل وشم

trade-clothes = محل ملابس

trade-shoes = محل أحذية

trade-jeweller = محل مجوهرات

trade-bags = محل حقائب

trade-fabric = محل أقمشة

trade-tailor = خيّاط

trade-dry-cleaning = تنظيف جاف

trade-laundry = مغسلة ملابس

trade-second-hand = متجر أغراض مستعملة

trade-charity-shop = متجر مستعمل لعمل خيري

trade-antiques = متجر تحف

trade-hardware = محل أدوات معدنية

trade-diy = متجر مواد بناء

trade-paint = محل دهانات

trade-trade = تجارة جملة

trade-garden-centre = مركز نباتات وحدائق

trade-florist = محل زهور

trade-furniture = محل أثاث

trade-beds = محل أسرّة

trade-kitchens = محل مطابخ

trade-bathrooms = محل حمّامات

trade-interior = محل ديكور

trade-curtains = محل ستائر

trade-flooring = محل أرضيات وسجاد

trade-electronics = محل إلكترونيات

trade-computer = محل كمبيوتر

trade-mobile-phones = محل هواتف

trade-appliances = محل أجهزة منزلية

trade-repair = محل إصلاح

trade-books = متجر كتب

trade-stationery = قرطاسية

trade-newsagent = محل صحف ومجلات

trade-copyshop = محل نسخ وطباعة

trade-photo = محل تصوير

trade-art = متجر فنون

trade-craft-supplies = متجر هوايات

trade-music-shop = متجر موسيقى

trade-toys = متجر ألعاب

trade-baby = متجر أطفال رضّع

trade-gift = متجر هدايا

trade-variety = متجر أدوات منزلية

trade-department-store = متجر كبير متنوع

trade-sports-shop = متجر رياضة

trade-pet-shop = متجر حيوانات أليفة

trade-pet-grooming = صالون عناية بالحيوانات

trade-car-dealer = بيع سيارات

trade-car-repair = ورشة سيارات

trade-car-parts = محل قطع سيارات

trade-tyres = محل إطارات

trade-motorcycle = محل دراجات نارية

trade-kiosk = كشك

trade-travel-agency = وكالة سفر

trade-funeral = خدمات جنائز

trade-rental = شركة تأجير

trade-carpenter = نجّار

trade-electrician = كهربائي

trade-plumber = سبّاك

trade-painter = دهّان

trade-gardener = بستاني

trade-shoemaker = إسكافي

trade-caterer = خدمة طعام للمناسبات

trade-brewery = مصنع جعة

trade-photographer = مصوّر

trade-printer = مطبعة

trade-upholsterer = منجّد

trade-metalworker = ورشة معادن

trade-builder = شركة بناء

trade-ngo = منظمة اجتماعية

trade-association = جمعية

trade-foundation = مؤسسة خيرية

trade-employment-agency = مكتب توظيف

trade-government = جهة حكومية

trade-lawyer = محامٍ

trade-notary = كاتب عدل

trade-accountant = محاسب

trade-financial-advisor = مستشار مالي

trade-insurance = شركة تأمين

trade-estate-agent = مكتب عقارات

trade-it-company = شركة برمجيات

trade-architect = مهندس معماري

trade-engineer = مكتب هندسي

trade-research = معهد أبحاث

trade-advertising = وكالة إعلانات

trade-newspaper = جريدة

trade-logistics = شركة نقل

trade-religious-office = مكتب ديني

trade-political-party = حزب سياسي

trade-therapist = معالج

trade-property-management = إدارة مساكن

trade-housing-association = شركة إسكان اجتماعي

trade-energy = شركة طاقة

trade-physiotherapist = معالج طبيعي

trade-psychologist = أخصائي نفسي

trade-midwife = قابلة

trade-sports-club = نادٍ رياضي

trade-scouts = كشافة

trade-youth-club = مركز شباب

trade-music-club = جمعية موسيقية

trade-car-club = نادي سيارات

trade-games-club = نادي ألعاب

trade-computer-club = نادي كمبيوتر

trade-student-club = جمعية طلاب

trade-shop = متجر

trade-craft = ورشة حرفية

trade-office = شركة

trade-healthcare = عيادة

trade-club = جمعية أو نادٍ

## Also in forms

shop-no-team = لا يعمل معنا هنا فريق حي بعد. لذلك لا يستطيع أحد أن يأتي إليك. اتصل بنا متى شئت.

error-own-network-missing = اختر من يمكنه أن يساعد. ويمكنك أيضًا اختيار «أفضّل ألا أقول».

error-own-words-missing = اكتب بكلماتك ما الذي تحتاج إليه.

## Changed or called off, one's own calendar, passing it on

off-note = هذا النشاط أُلغي.
join-you-called-off = أُلغي هذا: { $what }.
join-changed = انتبه: تغيّر هذا في { $date }.
mail-changed-lead = تغيّر شيء في { $event }.
mail-changed-now = الموعد الآن: { $what }.
mail-changed-place = المكان الآن: { $place }.
mail-changed-not = لم يعد يناسبك؟ يمكنك أن تلغي مشاركتك.
mail-called-off = أُلغي هذا: { $event }، { $what }.
mail-called-off-rest = لا حاجة لأن تفعل شيئًا. شكرًا لأنك أردت المساعدة.
feed-title = في تقويمك الخاص
feed-lead = يمكن لتقويمك أن يتابع وحده ما وعدت به.
feed-on = أنشئ عنوانًا لتقويمي
feed-how = ضع هذا العنوان في تقويمك، تحت: إضافة تقويم من الإنترنت.
feed-secret = لا تعطِ هذا العنوان لأحد. من لديه العنوان يرى ما وعدت به.
feed-off = أوقف هذا العنوان
feed-own-name = ما وعدتُ به
feed-area-name = ما يجري في { $area }
feed-area = كل ما في { $area } في تقويمي
feed-event = أضف إلى تقويمي
share-title = أخبر غيرك
share-link = عنوان هذه الصفحة
join-when-flexible = متى يناسبك، حتى { $date } على الأكثر
join-when-open = متى يناسبك
join-what-flexible = في أي يوم حتى { $date }: { $role }
join-what-open = في أي يوم يناسبك: { $role }

## For whom a question is, and copying

act-copy = انسخ
act-copied = تم النسخ.
send-whatsapp = أرسل عبر WhatsApp
home-stage = شاب أو شابة؟ رافق أحدًا في عمله
question-about = لمن هذا؟
question-about-hint = الأمر يخص شخصًا آخر؟ لا تذكر اسمه.
question-about-self = لي
question-about-other = لشخص آخر
question-about-street = شيء في الشارع

## What we know of somebody

known-open = ماذا تعرفون عني؟
## Where a young person wants to look

stage-look-at = زيارة { $name } للمشاهدة
stage-reach = رقم الهاتف أو البريد الإلكتروني
stage-given = تم
stage-given-what = تريد أن تزور { $name } للمشاهدة. لم يُتفق على شيء بعد.
stage-given-under = نتحدث أيضًا مع أحد والديك.
stage-code = رمزك
stage-code-photo = صوّر هذه الشاشة.
stage-code-why = بهذا الرمز ورقمك أو عنوانك تجد الجواب.
stage-code-where = اكتب الرمز في { $where }
stage-mine = المكان الذي تريد أن تراه
stage-mine-what = تريد أن تزور { $name } للمشاهدة.
stage-answer = الجواب
stage-answer-none = لا يوجد جواب بعد. انظر لاحقًا.
stage-answer-late = تأخر الجواب. هذا ليس جيدًا. اتصل بنا متى شئت.
stage-reach-change = غيّر هذا
stage-remove = لا، تراجعت
stage-remove-what = عندها نمحو اسمك ورقمك وما أردته.
stage-remove-sure = نعم، امحُ كل شيء
stage-removed = مُحي كل شيء
stage-removed-next = لم نعد نعرف عنك شيئًا.
stage-again = ابحث من جديد
error-stage-not-sure = اضغط الزر إذا كنت متأكدًا.

## Ideas, reports, what people are asked, young people, and what is known of somebody

## What we know of a resident, and some rest

error-pause-weeks = اختر كم تريد أن ترتاح.

known-title = هذا ما نعرفه عنك

known-lead = هذا كل شيء. هل هناك شيء غير صحيح؟ اتصل بنا.

known-until = نحفظ هذا حتى { $date }.

known-why = اقرأ لماذا نحفظ كل شيء، وإلى متى

known-take = خذه معك في ملف

known-take-hint = تحصل على ملف (JSON). يمكن لبرنامج آخر قراءته.

known-looked = مَن اطّلع

known-looked-none = لم يطّلع أحد من أي فريق على ما يخصّك.

known-looked-row = { $date }: { $role } من { $team }

known-looked-no-team = { $date }: { $role }

known-no-words = لا توجد كلمات عنك.

known-pause = بعض الراحة

known-pause-lead = عندها لا نطلب منك شيئًا، حتى يوم تختاره.

known-pause-weeks = كم المدة؟

known-pause-choice = { $count ->
    [0] لم أعد أحتاج إلى الراحة
    [13] ثلاثة أشهر
    [26] نصف سنة
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}

known-pause-save = لا تطلبوا مني شيئًا الآن

known-paused = حسنًا. لن نطلب منك شيئًا حتى { $date }.

known-woken = حسنًا. يمكننا أن نسألك من جديد.

known-yes = نعم

known-no = لا

known-table-need = سؤالك

known-table-step = خطوة

known-table-call = مكالمة هاتفية

known-table-agreement = اتفاق

known-table-shift = لأي عمل

known-table-event = النشاط

known-table-volunteer = ما تستطيع فعله

known-table-visit = كنا على تواصل

known-table-rest = راحتك

known-table-consent = ما وافقت عليه

known-table-contact = كيف نصل إليك

known-table-outbox = رسالة إليك

known-field-answer = الجواب

known-field-who = مَن

known-field-asks = مَن يطلب ذلك

known-field-what = ماذا

known-field-name = الاسم

known-field-description = بكلماتك

known-field-address = العنوان

known-field-code = رمز السؤال

known-field-role = المهمة

known-field-state = أين وصل الأمر

known-field-outcome = النتيجة

known-field-note = ملاحظة

known-field-at = متى بالضبط

known-field-until = حتى

known-field-reason = لماذا

known-field-communities = المجموعات

known-field-languages = اللغات

known-field-can = ماذا يمكن أن يفعل المرء هنا

known-field-words = كلماتك

known-field-goal = هدف التعلّم

known-field-fee = المقابل المالي

known-field-guidance = المرافقة

known-field-version = أي نص

known-field-person = الاسم

known-field-phone = الهاتف

known-field-email = البريد الإلكتروني

known-field-message = الرسالة

known-field-pasted = ما كان مكتوبًا

known-word-confirmed = له مكان

known-word-waiting = في قائمة الانتظار

known-word-offered = يوجد مكان

known-word-cancelled = أُلغي

known-word-lapsed = لم يتم الاختيار في الوقت

known-word-open = ما زال جاريًا

known-word-closed = انتهى

known-word-partner = يشارك

known-word-held = متفق عليه

known-word-yes = نعم

known-word-no = لا

known-word-perhaps = ربما

known-word-one = نعم، واحد

known-word-more = نعم، أكثر من واحد

known-word-else = أفضّل شيئًا آخر

known-word-self = أنت بنفسك

known-word-team = الفريق

known-word-own = أنت طلبت ذلك

## People are asked to help

error-ask-enough = هناك عدد كافٍ من الناس. لا داعي لأن تسأل أحدًا آخر.

error-ask-nobody = لا يوجد الآن من يمكننا أن نسأله. سألنا الجميع، أو يريدون بعض الراحة.

asks-title = هل يمكنك المساعدة؟

asks-lead = نحتاج إلى مزيد من الناس. ويمكنك أيضًا أن تقول لا.

asks-yes = نعم، سأساعد

asks-no = لا، ليس هذه المرة

asks-said-yes = جميل، ستساعد. ستصلك رسالة فيها رمزك.

asks-said-no = قلت لا. شكرًا لك على جوابك.

asks-enough = هناك عدد كافٍ من الناس. شكرًا لك.

asks-over = انتهى هذا.

asks-code = لم تعد تستطيع المجيء؟ اعتذر بالرمز الذي يصلك.

asks-unknown = هذا الرابط لم يعد يعمل

asks-unknown-next = انتهى وقته، أو لم يصل الرابط كاملًا. اتصل بنا إذا أردت أن تقول شيئًا.

mail-ask-lead = نحتاج إلى مزيد من الناس. هل تريد أن تساعد؟

mail-ask-link = قل نعم أو لا

mail-ask-free = يمكنك أن تقول لا. ويمكنك ألا تفعل شيئًا.

mail-ask-most = نسألك مرتين في الشهر على الأكثر. لم تعد تريد ذلك؟ اتصل بنا.

## Once a year: is it still so?

mail-check-lead = لم نتحدث معك منذ سنة. هل ما نعرفه عنك ما زال صحيحًا؟

mail-check-link = انظر واضغط على زر

mail-check-what = تختار: ما زال صحيحًا، أو تغيّر شيء، أو أتوقف.

mail-check-year = نسأل عن هذا مرة واحدة في السنة.

check-title = هل هذا ما زال صحيحًا؟

check-lead = هذا ما نعرفه عنك. تكفي ضغطة واحدة.

check-still = ما زال صحيحًا

check-change = تغيّر شيء

check-stop = أتوقف

check-said-still = جميل، ما زال صحيحًا.

check-next-still = سنسألك من جديد بعد سنة.

check-said-change = تغيّر شيء.

check-next-change = سيتصل بك شخص من الفريق.

check-said-stop = لقد توقفت.

check-next-stop = لن يجدك أحد بعد الآن، ولن نطلب منك شيئًا. شكرًا لك على ما فعلت.

check-again = غيّرت رأيك؟ اضغط على زر آخر.

## Young people come along

stage-title = رافق من يعملون في الحي

stage-lead = ابحث عن مكان لتشاهد أو تعمل أو تتعلم. لست ملزمًا بشيء.

stage-place = رمزك البريدي أو شارعك

stage-place-hint = تفضّل ألا تقول؟ اترك هذا فارغًا.

stage-work = ماذا تريد أن تعمل؟

stage-any = لا يهم

stage-any-work = أي عمل

stage-school = مع مدرسة أو بدونها؟

stage-school-no = بدون مدرسة

stage-school-yes = مع مدرسة

stage-search = ابحث عن أماكن

stage-near = هنا يمكنك أن ترافق العمل

stage-look = أريد أن ألقي نظرة هنا

stage-look-lead = سيتصل بك شخص من فريق الحي أو يكتب لك بريدًا إلكترونيًا. تتحدثان أولًا. لا يعرف المتجر اسمك.

stage-never = لا يرى المتجر أبدًا مَن يريد أن يلقي نظرة هنا. أنت تختار، مع شخص من فريق الحي.

stage-nothing = لا يوجد مكان هنا بعد.

stage-nothing-next = أخبرنا عمّا تبحث. عندها يبحث شخص معك.

stage-ask = اطرح سؤالك

stage-to-code = هل عندك رمز؟ انظر أين وصل الأمر

stage-first-name = اسمك الأول

stage-first-name-hint = يمكنك ترك هذا فارغًا.

stage-age = كم عمرك؟

stage-age-16 = 16 سنة أو أكثر

stage-age-under = أقل من 16 سنة

stage-parent-hint = هل عمرك أقل من 16؟ اطلب من أبيك أو أمك أن يكون معك، واكتب رقم أحدهما.

stage-parent = أبي أو أمي على علم بهذا ويوافق عليه

stage-consent = فريق الحي فقط يرى هذا. يمكنك أن تحذف كل شيء بنفسك.

stage-send = أرسل

stage-back = العودة إلى الأماكن

stage-words = شاب أو شابة يريد مرافقة العمل أو أن يعمل. نوع العمل: { $work }.

stage-words-school = شاب أو شابة من مدرسة يبحث عن مكان للتعلّم. نوع العمل: { $work }.

error-stage-age = اختر كم عمرك.

error-stage-parent = هل عمرك أقل من 16؟ اطلب أولًا من أبيك أو أمك أن يكون معك، ثم ضع علامة هنا.

stage-about = هذا الطلب من شاب أو شابة. اتصل بصاحب الطلب نفسه أولًا. لا تعطِ المتجر الاسم أو الرقم.

stage-about-under = أقل من 16 سنة: يجب أن يكون الأب أو الأم حاضرًا وموافقًا.

stage-wants = يريد أن يلقي نظرة عند

## Something is not right

report-title = هل هناك شيء غير صحيح؟

report-lead = أخبرنا: ما غير الصحيح في «{ $name }»؟

report-reason = ما الأمر؟

report-reason-wrong = هذا غير صحيح

report-reason-rude = هذا غير لطيف

report-reason-person = فيه شيء عن إنسان

report-reason-unsafe = هذا غير آمن

report-words = هل تريد أن تقول المزيد؟

report-words-hint = يمكنك ترك هذا فارغًا. لا تذكر أسماء.

report-reach-hint = يمكنك ترك هذا فارغًا. وإذا كتبته فسنخبرك بما فعلنا.

report-send = أرسل

report-thanks = شكرًا لك

report-thanks-next = سينظر شخص من فريق الحي في هذا.

error-report-reason = اختر ما الأمر.

mail-report-lead = قلت إن هناك شيئًا غير صحيح في Buurtraat. هذا جوابنا:

mail-report-gone = حذفنا عنوانك الآن.

## Ideas of the neighbourhood, and something a resident organises

home-board = أفكار من الحي

board-title = معًا في الحي

board-lead = هذا ما يريده الجيران وما يفعلونه. شارك، أو قدّم شيئًا جديدًا.

board-ideas = أفكار من الحي

board-no-ideas = لا توجد أفكار بعد. هل عندك فكرة؟

board-together = هذا موجود الآن

idea-title = عندي فكرة

idea-lead = احكِ لنا فكرتك. يقرؤها أولًا شخص من فريق الحي. وبعد ذلك يراها الجميع.

idea-words = ما فكرتك؟

idea-words-hint = بكلماتك، دون أسماء. مثلًا: مقعد بجانب ملعب الأطفال.

idea-place = رمزك البريدي أو شارعك

idea-send = أرسل فكرتي

idea-reach-hint = يكفي واحد من الاثنين. ويمكنك أيضًا ترك هذا فارغًا. عندها تحصل على رمز فقط.

idea-consent = اسمك ورقمك لفريق الحي فقط. يمكنك أن تحذف كل شيء بنفسك.

idea-join-lead = هل تشارك؟ عندما نصبح خمسة أشخاص يتصل فريق الحي ونبدأ.

idea-join-send = أشارك

idea-joined = { $count ->
    [zero] لا أحد يشارك بعد
    [one] شخص واحد يشارك
    [two] شخصان يشاركان
    [few] { $count } أشخاص يشاركون
    [many] { $count } شخصًا يشاركون
   *[other] { $count } شخص يشاركون
}

idea-thanks = شكرًا لك

idea-own = فكرتك: { $words }

idea-joined-own = تشارك في: { $words }

idea-waits = شخص من فريق الحي يقرأ فكرتك. وبعد ذلك يراها الجميع.

idea-done = بدأ فريق الحي العمل على هذا.

idea-refused = هذا ليس على الموقع. هل تريد أن تعرف لماذا؟ اتصل بنا.

idea-code-why = بهذا الرمز ترى أين وصل الأمر.

idea-remove-what = عندها نحذف اسمك ورقمك. ولا تشارك بعد ذلك.

error-idea-missing = اكتب ما فكرتك.

error-idea-few = { $least ->
    [one] لا يشارك أحد بعد.
    [two] لم يصل عدد المشاركين بعد إلى شخصين.
    [few] لم يصل عدد المشاركين بعد إلى { $least } أشخاص.
    [many] لم يصل عدد المشاركين بعد إلى { $least } شخصًا.
   *[other] لم يصل عدد المشاركين بعد إلى { $least } شخص.
}

wish-title = أريد أن أنظّم شيئًا

wish-lead = احكِ لنا ماذا تريد أن تفعل. ينظر فيه شخص من فريق الحي. وبعد ذلك يراه الجميع.

wish-words = ماذا ستفعل؟

wish-words-hint = باختصار، دون أسماء. مثلًا: نأكل الشوربة معًا.

wish-day = في أي يوم؟

wish-from = متى يبدأ؟

wish-to = متى ينتهي؟

wish-place = أين؟ الشارع والرقم، أو الرمز البريدي

wish-send = أرسل

wish-organiser = سكان من الحي

wish-own = تريد أن تفعل هذا: { $words }

wish-waits = سينظر فيه شخص من فريق الحي، ثم يتصل بك أو يكتب لك بريدًا إلكترونيًا.

wish-public = يمكن للجميع الآن أن يروه ويشاركوا.

error-shift-time = اكتب وقتًا، مثلًا: 12:30 أو 13:45.

error-shift-ends = النهاية قبل البداية. اختر نهاية بعد البداية.

error-event-name = اختر اسمًا من 80 حرفًا على الأكثر.

error-event-day = اكتب يومًا لم يأتِ بعد، مثلًا: 21-11.

known-table-outside_need = بماذا وعدناك
known-table-network_ask = من يسأل الناس من حولك
known-table-sign_up = تسجيلك
known-table-bridge_builder = لمن تفتح الباب
known-table-shop_answer = ماذا قال متجرك
known-table-person_ask = ماذا طلبنا منك
known-table-walk_along = ما كتبناه معًا
known-table-own_code = رمزك
known-table-batch_row = من جدول للفريق
known-field-own_words = كلماتك أنت
known-field-answer_by = وعد بالجواب قبل
known-field-answered_at = أُعطي الجواب
known-field-withdrawn_at = أُلغي
known-field-ask_at = متى
known-field-due_at = في
known-field-done_at = تم
known-field-display_name = الاسم الأول
known-field-they_promise = هم يعدون
known-field-we_promise = نحن نعد
known-field-starts_at = البداية
known-field-ends_at = النهاية
known-field-no_show = لم يأتِ
known-field-offered_until = المكان محجوز حتى
known-field-call_back_at = إعادة الاتصال
known-field-consent_text = النص
known-field-consented_at = متى كانت الموافقة
known-field-call_before = نتصل قبل
known-field-called_at = تم الاتصال
known-field-heard_by = قيل لـ
known-field-given_at = متى قيل
known-field-created_at = كُتب في
known-field-sent_at = أُرسل في
role-member = عضو في الفريق
role-coordinator = منسق
role-administrator = مسؤول النظام
repeat-week = كل أسبوع
repeat-two-weeks = كل أسبوعين
repeat-month = كل شهر
join-dates = في هذه الأيام أيضًا
join-dates-every = يتكرر هذا { $every }.
join-every = أساعد كل مرة ({ $every })
join-every-told = سجّلت للمشاركة { $every }. هذه هي المرة القادمة.
join-leave-once = ليس هذه المرة
join-leave-every = لن آتي بعد الآن
join-sure-every-title = لن تأتي بعد الآن؟
join-every-sure = سنحذف اسمك من كل الأيام القادمة.
join-leave-every-sure = نعم، لن آتي بعد الآن
known-table-standing = ما تفعله كل مرة
known-table-series_shift = لأي عمل
known-field-from_at = ابتداءً من
home-map = الخريطة
