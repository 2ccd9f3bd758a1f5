# What we keep, why and how long: the very rules that the program executes.
footer-privacy = ما الذي نحتفظ به عنك
privacy-title = ما الذي نحتفظ به عنك
privacy-lead = هنا تقرأ ما نحفظه، ولماذا، وكم من الوقت، ومَن يراه.
privacy-why = لماذا
privacy-who = مَن يراه
privacy-how-long = كم من الوقت
privacy-own-title = ما يمكنك أن تفعله بنفسك
privacy-own = برمزك ترى كل ما نعرفه عنك. يمكنك أن تأخذه معك وأن تمحوه. وترى أيضًا مَن اطّلع عليه.
privacy-own-link = انظر ما يخصّك
privacy-no-code = ليس لديك رمز؟ اتصل بنا. سنبحث معك.
privacy-never = لا نحفظ اسم عائلتك، ولا رقم خدمة المواطن (BSN)، ولا شيئًا عن صحتك. ومن السؤال لا نعرف أين تسكن بالضبط.
privacy-sealed = رقمك أو عنوانك محفوظ بقفل. لكل إنسان مفتاح خاص به. إذا محوت كل شيء زال هذا المفتاح أيضًا.
privacy-days = { $count ->
    [1] يوم واحد
    [7] أسبوع
    [183] نصف سنة
    [365] سنة
    [730] سنتين
    [zero] { $count } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
privacy-question-title = سؤال
privacy-question-why = حتى يستطيع أحد أن يساعدك ويجيبك.
privacy-question-who = الفريق الذي يساعدك فقط يقرأ كلماتك.
privacy-sign-up-title = المشاركة في نشاط
privacy-sign-up-why = حتى يعرف المنظّم على مَن يعتمد.
privacy-sign-up-who = الفريق الذي ينظّم النشاط فقط.
privacy-helper-title = ما تستطيع فعله
privacy-helper-why = حتى يستطيع الفريق أن يتصل بك عندما يحتاج أحد إلى مساعدتك.
privacy-helper-who = الفريق فقط. ومن يحصل على المساعدة يعرف اسمك الأول.
privacy-shop-title = المتاجر والشركات
privacy-shop-why = حتى يستطيع الفريق أن يتصل بك بشأن مكان.
privacy-shop-who = الفريق الذي يتصل بك فقط. وإذا أعطيت مكانًا يرى الجميع أنك تشارك.
privacy-network-title = ما فعلناه معًا
privacy-network-why = حتى لا نطلب منك كثيرًا وحتى نشكرك.
privacy-network-who = فرق بلديتك.
privacy-team-title = أشخاص الفريق
privacy-team-why = حتى تعرف مع مَن تتكلم.
privacy-team-who = كل شخص يرى اسم الشخص الثابت الذي يتابعه. والباقي يراه الفريق فقط.
privacy-passing-title = الرموز والرسائل والاستمارات
privacy-passing-why = حتى تصل الرسالة، وتُحسب الاستمارة مرة واحدة.
privacy-passing-who = لا يقرأ هذا أحد. البرنامج يستخدمه.
privacy-log-title = مَن رأى ماذا أو فعل ماذا
privacy-log-why = حتى ترى مَن اطّلع، ولا يستطيع أحد أن ينظر سرًا.
privacy-log-who = أنت ترى مَن اطّلع على ما يخصّك. وغيرك لا يراه إلا المشرف.
privacy-ground-title = الخريطة
privacy-ground-why = حتى نعرف ماذا يوجد وأين في الحي.
privacy-ground-who = الجميع. لا شيء هنا عن الناس.
keep-closed = كلماتك ورمز السؤال: حتى { $time } بعد الانتهاء.
keep-asked = كلماتك: لا تُحفظ أبدًا أكثر من { $time }.
keep-agreed = ما اتفقنا عليه: حتى { $time } بعد الانتهاء، وليس أكثر من سنة أبدًا.
keep-answer = الجواب وكيف نصل إليك: لمدة { $time } بعد سؤالك.
keep-asker = أن سؤالين من الشخص نفسه، دون اسمه: لمدة { $time }. فقط حيث تعدّ البلدية الناس.
keep-published = في أي أرقام كان شخص ما محسوبًا، دون اسمه: لمدة { $time } بعد آخر رقم.
keep-sign-up = اسمك ورقمك وهل حضرت: حتى { $time } بعد مهمتك.
keep-shift = كم شخصًا حضر: حتى { $time } بعد المهمة.
keep-event = النشاط، وبمَن كان يمكن الاتصال: حتى { $time } بعده.
keep-helper = اسمك الأول ورقمك وما تستطيع فعله: حتى { $time } بعد آخر مرة قلت فيها ذلك.
keep-ask = ما سألناك عنه وما قلته: حتى { $time } بعد السؤال.
keep-bridge = لمَن تفتح بابًا: حتى { $time } بعد قولك «نعم».
keep-code = رمزك: حتى اليوم الذي نمحو فيه الباقي أيضًا.
keep-shop = اسمك ورقمك وجوابك: حتى سنة بعد جوابك. إذا قلت «لا» فلن نسألك شيئًا لمدة سنة.
keep-consent = قولك «نعم»، ولأي نص: بقدر ما نحفظ الباقي.
keep-batch = ما لصقه فريق من جدول: لمدة { $time }، حتى يمكن التراجع عنه.
keep-taken-out = كيف نصل إلى شريك: حتى { $time } بعد توقفه.
keep-visit = متى اتصلنا أو زرنا: لمدة { $time }.
keep-rest = راحتك: حتى اليوم الذي تنتهي فيه.
keep-door = أي متاجر زرنا: لمدة { $time }.
keep-import = ما غيّرته قائمة أُدخلت: لمدة { $time }، حتى يمكن التراجع عنه.
keep-worker = اسم من غادر الفريق ورقمه: لمدة { $time }.
keep-session = أن شخصًا من الفريق سجّل دخوله: ليس أكثر من اثنتي عشرة ساعة أبدًا.
keep-sign-in = رموز تسجيل الدخول: لمدة { $time }.
keep-outbox = أن رسالة أُرسلت: لمدة { $time }. أما ما فيها فنمحوه فور إرسالها.
keep-unsent = رسالة لم يمكن إرسالها: لا تُحفظ أبدًا أكثر من { $time }.
keep-idea = فكرة للحي: لمدة { $time }.
keep-wish = أنك تريد تنظيم شيء: لمدة { $time }.
keep-report = بلاغ عن نص: لمدة { $time }.
keep-moderation = أي نص أزلناه، ولماذا: لمدة { $time }.
keep-form = أن استمارة وصلت: لمدة { $time }.
keep-log = أي فريق اطّلع، ومتى: لمدة { $time }.
keep-erasure = أن شخصًا مُحي، دون أن نحفظ مَن هو: لمدة { $time }. هكذا لا يعود أحد من نسخة قديمة.
