## Choice of language, a note on the translation, reading aloud, reading without internet

languages-label = Diller

machine-note = Bu çeviriyi bir bilgisayar yaptı.

machine-report = Yanlış bir kelime mi var? Bize söyleyin

machine-report-words = { $page } sayfasının çevirisi doğru değil. Şu kelime yanlış:

dutch-here = Hollandaca

read-aloud = Sesli oku

read-aloud-stop = Okumayı durdur

offline-title = İnternete bağlı değilsiniz

offline-lead = Cihazınızda şu anda internet yok.

offline-pages = Bunları yine de okuyabilirsiniz

offline-none = Henüz kaydedilmiş sayfa yok. Daha sonra tekrar bakın.

offline-again = Tekrar deneyin

## Frame of each page, the search page, pages of one place, activity or offer, and pages that say what went wrong

site-description = Yakınınızda kim var, ne var? Yürüme mesafesinde insanlar, dükkânlar ve etkinlikler.

skip-to-content = Doğrudan içeriğe geç

nav-main = Ana menü

nav-near = Yakınınızda

nav-needs = İhtiyaçlar

demo-note = Bu bir örnek mahalle. Bütün isimler ve sorular uydurmadır.

footer-about = Buurtraat, mahallede yardım arayanla yardım edebileni buluşturur.

footer-sources = Veriler:

breadcrumb = Buradasınız

back-to-near = Yakınınızda ne var, arayın

show-more = Daha fazla göster

near-misses = Tam uymayanlar

call-rather = Aramak mı istersiniz?

call-number = Arayın: { $number }

form-faults = Henüz doğru olmayan bir şey var

on-foot = yürüyerek

at-distance = uzaktan

tag-known = tanıyoruz

tag-not-yet-partner = henüz partner değil

tag-volunteer = gönüllü

tag-event = etkinlik

tag-initiative = komşulardan

home-title = Yakınınızda kim var, ne var?

picture-town = Mahallenin haritası. Her altıgende orada ne kadar şey bulunduğu yazar.

picture-around = { $name } çevresinin haritası. Kalın kenarlı altıgen bulunduğu yerdir. Her altıgende orada ne kadar şey bulunduğu yazar.

home-lead = Sokağınızı veya posta kodunuzu yazın. Yürüme mesafesindeki insanları, dükkânları ve etkinlikleri görürsünüz.

home-place = Sokak veya posta kodu

home-search = Ara

home-minutes = Ne kadar yürümek istersiniz?

home-topic = Konu nedir?

home-empty-title = Mahalle böyle görünüyor

home-empty = Her altıgen mahallenin bir parçasıdır. Sayı, orada kaç yerin size bir şey sunduğunu gösterir.

home-choose-topic = Burada her şeyden biraz var.

home-to-topics = Konuyu seçin

home-near = { $place } yakınında

home-nothing = Buranın yakınında henüz bildiğimiz bir şey yok.

home-nothing-next = Daha uzun bir yürüyüş veya başka bir konu seçin. Arayabilirsiniz de: birlikte düşünürüz.

home-further = Daha uzakta ara

home-fault-title = Henüz arama yapamıyoruz

home-fault = Yanlış olanı değiştirin ve yeniden arayın. Yazdıklarınız hâlâ duruyor.

home-which-street = Hangi sokağı demek istiyorsunuz?

tile-geld-en-regelen = Para ve resmî işler

tile-eten-en-spullen = Yemek ve eşya

tile-werk-en-stage = İş ve staj

tile-taal-en-leren = Dil ve öğrenme

tile-gezin = Aile ve çocuk yetiştirme

tile-samen = Birlikte olmak ve tanışmak

tile-huis = Ev, bahçe, tamir işleri

tile-anders = Başka bir şey

category-other = Başka bir şey, birlikte düşünelim

comb-label = Mahallenin peteği: her altıgende kaç yer var

comb-legend = Renklerin anlamı

comb-count = { $count ->
    [0] hiç yer yok
    [one] 1 yer
   *[other] { $count } yer
}

comb-class-0 = hiç

comb-class-1 = 1 veya 2 yer

comb-class-2 = 3 veya 4

comb-class-3 = 5 ile 7 arası

comb-class-4 = 8 veya daha fazla

comb-me = aşağı yukarı burası

comb-as-list = Liste olarak göster

place-nameless = mahallenin bu kısmı

comb-column-place = Nerede

comb-column-count = Kaç tane

sheet-contact = İletişim

sheet-website = Web sitesine git

fact-when = Ne zaman

fact-where = Nerede

fact-walk = Yürüyüş

fact-who-for = Kimler için

fact-languages = Diller

fact-bring = Yanınızda getirin

fact-room = Boş yer

fact-step-free = Giriş

fact-checked = Kontrol edildi

fact-source = Kaynak

offer-full-next = Ne zaman yer açılacağını öğrenmek için arayın veya yakında başka ne var bakın.

offer-unconfirmed = Bunu bir yıldan uzun süredir kontrol etmedik. Gitmeden önce bir arayın.

offer-more = Onlardan başka

place-not-yet-partner = Bu yer haritada var. Onları henüz tanımıyoruz: çekinmeden orada sorun veya önce bizi arayın.

place-more = Burada neler var

event-full = Bütün yerler dolu.

event-full-next = Yakında başka ne var bakın veya yer açılıp açılmayacağını öğrenmek için arayın.

event-past = Bu geçti. Şimdi yakında ne var bakın.

event-initiative = Komşular bunu birlikte yapıyor. Siz de katılabilirsiniz.

event-more = Yakında olacaklar

new-need-name-title = İsim yazmayın.

new-need-name-keep = İçinde isim yok, böyle kalsın

own-network-family = Aile

own-network-neighbour = Bir komşu

own-network-friend = Bir arkadaş

own-network-colleague = Bir iş arkadaşı

own-network-nobody = Hiç kimse

own-network-rather-not-say = Söylemek istemiyorum

fault-400 = Bunu anlamadık

fault-400-next = Geri gidin, yazılanı değiştirin ve tekrar deneyin.

fault-403 = Bu herkes için değil

fault-403-next = Bu sayfa başka bir görevi olan biri için. Koordinatörünüze sorun.

fault-404 = Böyle bir sayfa yok

fault-404-next = Belki kaldırıldı ya da adres yanlış. Yakında ne var, yeniden arayın.

fault-500 = Bizde bir sorun çıktı

fault-500-next = Sorun sizde değil. Tekrar deneyin. Yine olmazsa bizi arayın.

fault-500-id = O zaman şu numarayı söyleyin: { $id }

fault-503 = Biraz sabır

fault-503-next = Şu an çok yoğun. { $seconds } saniye sonra tekrar deneyin.

fault-again = Tekrar deneyin

fault-home = Başa dön

sign-in-title = Giriş yapın

sign-in-for-team = Ekip için giriş

sign-out = Çıkış yap

sign-out-everywhere = Bütün cihazlardan çıkış yap

signed-in-as = Şu adla giriş yaptınız: { $name }.

nav-network = Ağ

nav-together = Birlikte yapalım

fault-401 = Önce giriş yapın

fault-401-next = Bu sayfa ekip için. Belki çok uzun süre uzak kaldınız. Giriş yapın ve tekrar deneyin.

## Days, months, times of day, minutes on foot. Times are filled in as 13:30

day-mon = Pazartesi

day-tue = Salı

day-wed = Çarşamba

day-thu = Perşembe

day-fri = Cuma

day-sat = Cumartesi

day-sun = Pazar

half-day-morning = { $day } sabahı

half-day-afternoon = { $day } öğleden sonra

half-day-evening = { $day } akşamı

slots-always = her gün

slots-workdays = hafta içi

slots-workdays-daytime = hafta içi gündüz

slots-workday-mornings = hafta içi sabahları

slots-workday-afternoons = hafta içi öğleden sonraları

slots-workday-evenings = hafta içi akşamları

slots-run = { $first } – { $last }

slots-daytime = { $days }, gündüz

list-and = { $first } ve { $last }

month-1 = Ocak

month-2 = Şubat

month-3 = Mart

month-4 = Nisan

month-5 = Mayıs

month-6 = Haziran

month-7 = Temmuz

month-8 = Ağustos

month-9 = Eylül

month-10 = Ekim

month-11 = Kasım

month-12 = Aralık

date = { $day } { $month } { $weekday }

date-year = { $day } { $month } { $year } { $weekday }

date-time = { $date }, { $time }

span = { $from }–{ $to }

span-days = { $from } – { $to }

walk = { $minutes ->
    [one] 1 dakika yürüyüş
   *[other] { $minutes } dakika yürüyüş
}

walk-estimated = { $minutes ->
    [one] Yaklaşık 1 dakika yürüyüş
   *[other] Yaklaşık { $minutes } dakika yürüyüş
}

walk-band = { $from }–{ $to } dakika yürüyüş

walk-band-first = En çok { $to } dakika yürüyüş

minutes = { $minutes } dk

minutes-about = ± { $minutes } dk

minutes-band = { $from }–{ $to } dk

## Why something is suggested, or just does not fit; languages and papers

reason-detour = Kuş uçuşu { $metres } metre, ama daha kısa bir yol yok

reason-detour-person = Kuş uçuşu daha yakın, ama daha kısa bir yol yok

reason-remote = Telefonla veya ekrandan, evden çıkmanız gerekmez

reason-same-category = Konusu: { $category }

reason-same-category-unnamed = Tam bu konuda

reason-narrower-or-wider-category = Bununla ilgili: { $category }

reason-narrower-or-wider-category-unnamed = Bununla ilgili

reason-related-category = Bu da yardımcı olabilir: { $category }

reason-related-category-unnamed = Bu da yardımcı olabilir

reason-work = Buradaki iş: { $work }

reason-work-unnamed = Tam bu işi yapıyor

reason-hands = Nerede gerekirse yardım etmek istiyor

reason-open-then = Uygun olduğu zaman: { $when }

reason-room = { $free ->
    [one] 1 boş yer var
   *[other] { $free } boş yer var
}

reason-known = Mahalle ekibi onları tanıyor

reason-not-yet-partner = Haritada var, ama onları henüz tanımıyoruz

reason-freshly-confirmed = Kontrol edildi: { $date }

reason-language = { $language } konuşuyor

reason-step-free = Eşik veya merdiven yok

reason-date = Tarih: { $when }

reason-until = Şu zamana kadar: { $until }

missed-reach = { $walk }, istenenden daha uzak

missed-reach-asked = { $walk }, istenen { $asked } dakikadan fazla

missed-reach-detour = Kuş uçuşu { $metres } metre, ama { $minutes } dakika yürüyüş: daha kısa bir yol yok

missed-reach-water = Kuş uçuşu { $metres } metre, ama suyun çevresinden { $minutes } dakika yürüyüş

missed-time = Sadece şu zaman: { $when }

missed-full = Şu anda boş yer yok

missed-full-until = Şu zamana kadar dolu: { $until }

missed-rests-until = Şu zamana kadar ara veriyor: { $until }

missed-few-places = { $free ->
    [one] Sadece 1 boş yer kaldı
   *[other] Sadece { $free } boş yer kaldı
}

missed-kind = İstenenden farklı bir yardım: { $kind }

missed-age = { $min } ile { $max } yaş arası için

missed-age-from = { $min } yaş ve üstü

missed-age-to = { $max } yaşına kadar ({ $max } dahil)

missed-language = { $language } konuşmuyor

missed-step-free = Eşik veya merdiven var

missed-step-free-unknown = Eşik veya merdiven var mı, bilmiyoruz

missed-document = İstenen belge: { $documents }

sort-handen = bu işi yapan biri

sort-kennis = bu işi bilen biri

sort-middelen = eşya

sort-ruimte = bir mekân

sort-netwerk = sizi başkalarıyla tanıştıran biri

sort-plek = işi yerinde görüp öğreneceğiniz bir yer

sort-budget = para

paper-vog = iyi hal belgesi (VOG)

paper-id = kimlik belgesi

paper-inkomen = gelir belgesi

paper-verwijzing = sevk yazısı

paper-pas = şehir kartı (stadspas)

language-nl = Hollandaca

language-en = İngilizce

language-ar = Arapça

language-tr = Türkçe

language-pl = Lehçe

language-uk = Ukraynaca

language-ti = Tigrinya

language-ber = Berberice

language-pap = Papiamento

language-srn = Sranan

language-fa = Farsça

language-so = Somalice

language-fr = Fransızca

language-es = İspanyolca

language-de = Almanca

language-zh = Çince

## Limits

fault-429 = Bu, art arda çok fazla oldu

fault-429-next = { $seconds } saniye bekleyin ve sonra tekrar deneyin.

account-title = Hesabınız

## First help, and the page for somebody whose help is asked

act-first-title = Önce bunlar

act-first-food = bugün yemek

act-first-food-how = Bugün yemek olmasını sağlayın: birlikte alışverişe çıkın veya bir paket alın. Bunu bugün ayarlayabilecek kişiyi arayın.

act-first-unsafe = güvende olmak

act-first-unsafe-how = Şu anda tehlike mi var? 112’yi arayın. Yoksa birlikte Veilig Thuis’i (ev içi şiddette yardım hattı) arayın; gece gündüz ve ücretsiz.

act-first-id = kimlik belgesi ve fotoğraf

act-first-id-how = Belediyeden bugün randevu alın ve vesikalık fotoğraf için birlikte gidin.

act-first-fare = yol parası

act-first-fare-how = Bugün yol kartına para yükleyin veya bir bilet verin.

act-first-credit = telefon kontörü

act-first-credit-how = Herkes birbirine ulaşabilsin diye bugün telefona kontör yükleyin.

act-first-certificate = sertifika

act-first-certificate-how = Bugün birlikte başvurun. Kimin ödeyeceğine sonra bakın.

card-phone = Telefon

card-code = Kod

ask-title = Biri sizden yardım istiyor

ask-lead = Olur mu? Bir dokunuş yeter.

ask-call = Önce konunun ne olduğunu bilmek ister misiniz? Arayın: { $worker }, { $phone }.

ask-call-no-number = Önce konunun ne olduğunu bilmek ister misiniz? Size bu mesajı gönderen kişiye sorun.

ask-yes = Evet, olur

ask-no = Hayır, olmaz

ask-said-yes = Teşekkür ederiz. Cevabınız: evet, olur.

ask-said-no = Cevabınız için teşekkür ederiz. Cevabınız: hayır, olmaz.

ask-next-yes = { $worker } bunu biliyor ve gerisini halledecek.

ask-next-no = Sorun değil. { $worker } aramaya devam eder.

ask-change = Fikriniz mi değişti? Diğer cevaba dokunun.

ask-over = Bu bağlantı artık çalışmıyor

ask-over-next = Süresi doldu veya bağlantı eksik geldi. Mesajı gönderen kişiden yenisini isteyin.

error-bad-phone = { $value } bir telefon numarası değil. On rakam yazın, örneğin 015 123 45 67.

## Choosing an address

address-list = Yazdığınıza benzeyen adresler

address-one = 1 adres. Oklarla seçin.

address-more = # adres. Oklarla seçin.

address-none = Adres bulunamadı.

## A question in own words, and what somebody can do for others

home-question = Bir insana sorun: bir sorum var

question-title = Bir sorum var

question-lead = Kendi kelimelerinizle sorun. Yakınınızda ne olduğunu hemen görürsünüz.

question-own-words = Sorunuz nedir?

question-own-words-hint = İsim, adres veya numara yazmayın.

question-place = Posta kodu veya sokak

question-place-hint = Böylece yakınınızda ne olduğunu görürüz. Yerinizi sadece yaklaşık olarak saklarız.

question-no-place = Söylemek istemiyorum

question-own-network = Belki kim size yardım edebilir?

question-send = Sorun

question-trap = Burayı boş bırakın

question-to-code = Daha önce bir şey sordunuz mu? Kodunuzla bakın

question-name = Sorunuzda bir isim, numara veya adres var. Örneğin “oğlum” veya “komşum” yazın.

error-question-trap = Bu kutuyu boşaltın. Sadece bilgisayarları durdurmak için var.

question-answer-title = Yakınınızda bunlar var

question-you-asked = Sorunuz: “{ $words }”

question-first-call = Bizi bugün arayın. Bu bekleyemez.

question-first-food = Bugün yiyecek bir şey yok mu? Bizi hemen arayın. Sizinle birlikte bugün için yemek ararız.

question-first-unsafe = Şu anda tehlikede misiniz? 112’yi arayın. Değilseniz Veilig Thuis’i (ev içi şiddette yardım hattı) arayın. Ücretsiz, gece gündüz.

question-together = Mahallede birlikte

question-near = Yardım ve yerler

question-nothing = Yakınınızda bir şey bulamadık.

question-nothing-next = Önemli değil. Bir insan sorunuzu okur ve aramaya devam eder.

question-steps = Kendiniz şunları yapabilirsiniz

question-who = Sorunuzu kim okuyor?

question-reads = { $name } bunu { $read } okuyacak ve şu günden önce cevap verecek: { $day }.

question-today = bugün

question-tomorrow = yarın

question-on = { $day } günü

question-reach = Size nasıl ulaşalım?

question-reach-hint = Bir telefon numarası veya e-posta adresi. Burayı boş da bırakabilirsiniz.

question-reach-save = Bana kodumu verin

question-code-title = Kodunuz

question-code-photo = Bu ekranın fotoğrafını çekin.

question-code-why = Bu kodla daha sonra cevabımızı görürsünüz.

question-code-with = O zaman numaranızı veya e-posta adresinizi de yazarsınız: { $reach }

question-code-alone = Numara veya e-posta adresi vermediniz. Bu yüzden kod daha uzun. Kod olmadan sorunuzu bulamayız.

question-code-where = Buradan bakın: { $where }

question-mine-title = Sorunuz

question-promised = Size verdiğimiz söz

question-answered = Cevabımız

question-answer-none = Henüz cevap yok.

question-answer-late = Şimdiye kadar bir cevap olmalıydı. Özür dileriz. Bizi arayın, biz sorarız.

question-reach-mine = Size şuradan ulaşıyoruz: { $reach }

question-remove = Vazgeçtim

question-remove-what = Sorunuzu, numaranız veya e-posta adresinizle birlikte sileriz. Bunu geri alamayız.

question-remove-sure = Evet, sorumu silin

question-removed = Sorunuz silindi.

question-removed-next = Bundan sizinle ilgili hiçbir şey saklamıyoruz. Her zaman yeni bir şey sorabilirsiniz.

question-gone = Bu soru artık burada değil.

question-again = Yeni bir soru sorun

error-question-not-sure = Eminseniz “Evet, sorumu silin” düğmesine basın.

mail-answer-subject = Buurtraat’tan mesaj

mail-answer-lead = Bize sorduğunuz soruya cevap var:

mail-answer-link = Kodunuzla bakın

mail-answer-not-you = Bize bir şey sormadınız mı? O zaman bir şey yapmanız gerekmez.

can-do-title = Bunu yapabilirim

can-do-lead = İyi yaptığınız bir iş var mı? Belki mahallede biri bunu arıyor.

can-do-words = Ne yapabilirsiniz?

can-do-words-hint = Kendi kelimelerinizle, örneğin “boyacıydım”.

can-do-place-hint = Posta kodunuzun dört rakamı da yeter. Yerinizi sadece yaklaşık olarak saklarız.

can-do-first-name = Adınız

can-do-reach = Telefon numaranız veya e-posta adresiniz

can-do-consent = Düğmeye basarsanız bunu saklarız. Sadece ekip görür. İstediğiniz zaman bırakabilirsiniz.

can-do-send = Bunu yapabilirim

can-do-name = İçinde bir isim var. Örneğin “kızım” veya “bir komşu” yazın.

can-do-thanks = Teşekkür ederiz

can-do-call = Biri buna ihtiyaç duyarsa sizi ararız, ayda en çok 2 kez.

can-do-you-said = Yazdığınız: “{ $words }”

can-do-code-why = Bu kodla daha sonra bırakabilirsiniz. O zaman numaranızı veya e-posta adresinizi de yazarsınız.

can-do-remove-what = Yazdığınız her şeyi sileriz. Bunu geri alamayız.

can-do-remove-sure = Evet, hepsini silin

can-do-removed = Hepsi silindi.

can-do-removed-next = Sizi aramayız. Bunu düşündüğünüz için teşekkür ederiz.

error-own-can-do-missing = Ne yapabildiğinizi yazın.

error-own-first-name-missing = Adınızı yazın.

error-own-first-name-wrong = Sadece adınızı yazın, rakam olmadan.

error-offer-not-sure = Eminseniz “Evet, hepsini silin” düğmesine basın.

## A first page

begin-nobody = Burada henüz çalışan bir ekip yok.

begin-here = Buradan başlayın

begin-here-hint = Başlamak için Buurtraat’ın başlatıldığı ekrandaki kodu kullanırsınız.

error-phone = { $value } bir telefon numarası değil. Örneğin 015 123 45 67 yazın.

## Behind the card a team left at a shop

card-from = { $name } ({ $team })

door-unknown = Bu kartı tanımıyoruz

door-unknown-next = Kod doğru mu, bakın: bir kelime ve üç rakam. Arayabilirsiniz de, o zaman birlikte buluruz.

## What is wrong in a form and what to change

error-postcode = { $value } bir posta kodu değil. Dört rakam ve iki harf yazın, örneğin 2624 AX.

error-unknown-postcode = Burada { $value } posta kodunu bilmiyoruz. Posta kodunu kontrol edin veya bir sokak yazın.

error-postcode-outside = { $value } posta kodu, yüklenen haritanın dışında. Haritada olan bir yer yazın.

error-unknown-street = { $value } adında bir sokak bulamıyoruz. Adı kontrol edin veya bir posta kodu yazın.

error-place-missing = Bir sokak veya posta kodu yazın.

error-outside-area = Bu nokta, yüklenen bölgenin dışında, belki denizde. Bölgenin içinde bir nokta seçin.

error-unknown-category = { $value } konusu yok. Listeden bir konu seçin.

error-category-missing = Önce konuyu seçin.

error-minutes = 0’dan büyük ve en çok 120 olan bir dakika sayısı seçin. Şimdi yazan: { $value }.

error-own-words-too-long = Metin çok uzun. En çok { $most } karakter yazın.

error-bad-request = Bu isteği anlamadık. Yazdıklarınızı kontrol edin.

error-not-found = Bu yok veya artık yok.

error-method = Bu adres bunu yapamaz. Ne yapabildiği Allow başlığında yazar.

error-forbidden = Bunu sadece başka bir görevi olan biri yapabilir. Koordinatörünüze sorun.

error-cross-site = Bu form başka bir siteden geldi. Sayfayı yeniden açın ve tekrar deneyin.

error-conflict = Başka biri sizden az önce davrandı. Sayfayı yeniden yükleyin.

error-too-large = Bu çok büyük. En çok { $most } gönderin.

error-too-many = Art arda çok fazla istek geldi. { $seconds } saniye bekleyin ve tekrar deneyin.

error-unavailable = Hizmete şu anda ulaşılamıyor. { $seconds } saniye sonra tekrar deneyin.

error-internal = Bizde bir sorun çıktı. Daha sonra tekrar deneyin.

error-street-choose = { $value } adında bir sokak bilmiyoruz, ama şunları biliyoruz: { $choices }. Birini seçin.

error-sign-in = Önce giriş yapın. Belki çok uzun süre uzak kaldınız.

## Joining an event, own code, own page, messages by mail

error-reach-missing = Bir telefon numarası veya e-posta adresi yazın. O zaman size ulaşabiliriz.

error-reach-wrong = Bu bir telefon numarası veya e-posta adresi değil. On rakam yazın ya da içinde @ olan bir adres.

error-own-code-missing = Kodunuzu yazın. Kod, rakamlı bir kelimedir, örneğin zon 418.

error-own-code-unknown = Bu kod ve bu numara veya adresle bir şey bulamadık. İkisini de doğru yazdınız mı, bakın. Ya da bizi arayın.

error-shift-over = Bu iş başladı veya iptal edildi. Başka ne iş var bakın.

error-offer-over = Bu yer artık boş değil. Seçme süresi doldu.

join-title = Katılın

join-lead = Burada mahallede yardım edebilirsiniz. Size uyanı kendiniz seçersiniz.

join-who-helps = Kim yardım eder?

join-help = Ben yardım ederim

join-help-title = Ben yardım ederim: { $role }

join-wait = Bekleme listesine

join-all = Yardım gereken her şey

join-none = Şu anda hiçbir yerde yardım gerekmiyor.

join-none-next = Yakınınızda ne var bakın

join-nothing-asked = Hoş geldiniz. Bir şey yapmanız gerekmez.

join-find-back = Zaten katılıyor musunuz? Sözünüzü bulun

join-over = Bu iş başladı veya iptal edildi.

join-full = Bütün yerler dolu. Bekleme listesine yazılabilirsiniz. Yer açılırsa size haber veririz.

join-first-name = Adınız

join-reach = Telefon numaranız veya e-posta adresiniz

join-reach-hint = İkisinden biri yeter.

join-kept = Adınızı ve numaranızı sadece bunu düzenleyen kişi görür. Hepsini kendiniz silebilirsiniz.

join-needed = { $count ->
    [one] 1 kişi daha gerekiyor
   *[other] { $count } kişi daha gerekiyor
}

join-places = { $count ->
    [one] 1 yer daha var
   *[other] { $count } yer daha var
}

join-taken = Bütün yerler dolu

join-done-title = Oldu

join-waiting-title = Bekleme listesindesiniz

join-sure-title = Gelmiyor musunuz?

join-left-title = Kaydınız silindi

join-what = { $date }, { $hours }: { $role }

join-you-help = Yardım edeceğiniz iş: { $what }.

join-you-wait = Bekleme listesinde { $place }. sıradasınız: { $what }.

join-you-may = Sizin için yer var: { $what }. Bize şu zamandan önce söyleyin: { $until }.

join-you-left = Gelmiyorsunuz: { $what }.

join-you-lapsed = Yer başka birine verildi: { $what }.

join-you-helped = Bu şuydu: { $what }.

join-overlap = Dikkat: o saatte şurada da adınız var: { $other }. İkisi birlikte olur mu?

join-instead = Burada hâlâ yer var:

join-code = Kodunuz

join-photo = Bu ekranın fotoğrafını çekin.

join-code-for = Bu kodla her şeyi yeniden bulursunuz:

join-calendar = Takvimime ekle

join-whatsapp = WhatsApp’ıma gönder

join-to-myself = Yardım ediyorum: { $event }, { $what }. Kodum: { $code }. Bulmak veya vazgeçmek için: { $address }

join-leave = Gelemiyorum

join-leave-sure = Evet, gelmiyorum

join-stay = Hayır, geliyorum

join-left-thanks = Söylediğiniz iyi oldu. Böylece başka birine sorabiliriz.

join-take = Evet, yaparım

mine-title = Size ait olanlar

mine-lead = Kodunuzu ve verdiğiniz numarayı veya adresi yazın.

mine-again = Bir saat uzak kaldınız. Kodunuzu yeniden yazın.

mine-code = Kodunuz

mine-code-hint = Bir kelime ve üç rakam, örneğin zon 418.

mine-reach-hint = Vermediniz mi? O zaman burayı boş bırakın.

mine-open = Göster

mine-away = Bu sayfadan hemen çık

mine-promised = Verdiğiniz sözler

mine-nothing = Henüz bir söz vermediniz.

mine-gave = Bize verdikleriniz

mine-name = Ad

mine-email = E-posta adresi

mine-who-sees = Adınızı ve numaranızı sadece bunu düzenleyen kişi görür. Kimin baktığını yazarız.

mine-erase = Bana ait her şeyi sil

mine-erase-what = Adınızı, numaranızı ve verdiğiniz sözleri sileriz. Bu geri alınamaz.

mine-erase-sure = Evet, hepsini silin

mine-erase-not = Hayır, kalsın

mine-erased = Size ait her şey silindi.

mine-erased-next = Artık biz de okuyamayız.

mail-join-subject = Buurtraat’tan mesaj

mail-join-lead = Biri bu adresle kaydoldu. Yer var.

mail-join-waiting = Biri bu adresle kaydoldu. Bekleme listesindesiniz.

mail-join-code = Bu kod ve bu adresle her şeyi yeniden bulursunuz. Orada kaydınızı da silebilirsiniz.

mail-join-not-you = Bu siz değil miydiniz? O zaman bu kodla kaydı silin. Ya da orada her şeyi silin.

mail-join-link = Size ait olanlara bakın

mail-offer-lead = Sizin için bir yer açıldı. Bize şu zamandan önce söyleyin: { $until }.

mail-offer-code = Kodunuz gerekiyor. Kodu kaydolduğunuzda aldınız.

## What is wrong in a field

error-first-name-missing = Adı yazın.

error-first-name-wrong = Sadece bir ad yazın, rakam olmadan.

error-note-number = İçinde bir numara, e-posta adresi veya adres var. Onu çıkarın.

error-note-name = İçinde bir isim var gibi görünüyor. İsmi çıkarın.

## For a shopkeeper: one question, whom to call, a code; and small tasks somebody could do in a shop

shop-is-this-you = { $shop }. Doğru mu?

shop-came-just = { $who } az önce yanınızdaydı

shop-came = Size uğrayan: { $who }, { $date }

shop-is-here = { $who } mahallenizde çalışıyor

shop-tel = tel.

shop-known = { $shop } zaten partnerimiz. Sizinle ilgilenen kişi: { $name }.

shop-question = Mahalleden bir genç burada işi yakından görüp yardım edebilir mi?

shop-what-it-is = Genç bakar ve yardım eder. Onunla hep aynı kişi ilgilenir. Hiçbir şeye bağlı kalmazsınız.

shop-one = Evet, bir kişi

shop-more = Evet, daha fazla

shop-else = Başka bir şey olsun

shop-no = Hayır, teşekkürler

shop-another = Bu başka bir dükkân

shop-rests = Bir yıl boyunca size bir şey sormayız. Şu tarihe kadar: { $date }.

shop-rather-yes = Yine de bir şey yapmak ister misiniz?

shop-used = Bu dükkândan biri zaten cevap verdi: { $shop }

shop-used-you = Bu siz miydiniz? Kodunuzla ne dediğinizi görürsünüz. Orada değiştirebilir veya silebilirsiniz.

shop-used-other = Bu siz değil miydiniz? O zaman bir şey yapmanız gerekmez. Bir yanlışlık mı var? Çekinmeden bizi arayın.

shop-to-code = Bir kodum var

shop-old = Bu kart çok eski

shop-old-next = Kart bir yıldan eski. Yine de bir şey yapmak ister misiniz? Listeden dükkânınızı seçin: { $shop }.

shop-old-do = Dükkânınızı seçin

shop-find = Dükkânınızı arayın

shop-whom = Kimi arayabiliriz?

shop-you-said = Cevabınız: “{ $answer }”.

shop-person = Ad

shop-phone = Telefon

shop-can = Biri burada ne yapabilir? (boş kalabilir)

shop-else-what = Siz ne yapmak istersiniz? (boş kalabilir)

shop-words = Veya kendi kelimelerinizle (boş kalabilir)

shop-send = Tamam

shop-who-sees = Bunu sadece mahalle ekibi görür. İstediğiniz zaman silebilirsiniz.

shop-else-tour = Ne yaptığımızı göstermek

shop-else-lend = Eşya ödünç vermek

shop-else-goods = Eşya vermek

shop-else-room = Bir mekân ödünç vermek

shop-else-poster = Bir afiş asmak

shop-else-advice = Fikir vermek

shop-thanks = Teşekkür ederiz.

shop-calls = { $name } sizi şu günden önce arayacak: { $day }. Henüz kimse gelmiyor. Kararı siz verirsiniz.

shop-calls-again = Numaranız doğru olunca { $name } sizi arayacak. Henüz kimse gelmiyor. Kararı siz verirsiniz.

shop-not-kept = { $name } sizi şu günden önce arayacaktı: { $day }. Aramadı mı? O zaman lütfen siz arayın: { $phone }. Henüz kimse gelmiyor. Kararı siz verirsiniz.

shop-partner-now = { $name } sizinle konuştu. Artık partnerimizsiniz. Sizin haberiniz olmadan kimse gelmez.

shop-wrong-number = Numaranızdan kimseye ulaşamadık. Lütfen aşağıya başka bir numara yazın.

shop-street = Sizinle birlikte sokakta { $count } dükkân katılıyor; { $begin } dükkân olunca başlıyoruz.

shop-street-first = Sokaktaki ilk dükkân sizsiniz; { $begin } dükkân olunca başlıyoruz.

shop-street-begins = Sizinle birlikte sokakta { $count } dükkân katılıyor. Başlamak için bu yeterli.

shop-code = Kodunuz

shop-code-use = Bu ekranın fotoğrafını çekin. Bu kod ve telefon numaranızla daha sonra ne dediğinizi görürsünüz.

shop-whatsapp = WhatsApp’ıma gönder

shop-whatsapp-text = { $shop } için cevap verdim. Cevabı alan: { $team }. Kodum: { $code }. Şuradan bakabilir, değiştirebilir veya silebilirim: { $link }

shop-you-ticked = İşaretledikleriniz: { $what }.

shop-reach = Arayacağımız kişi: { $person }, { $number }.

shop-change = Değiştir

shop-not-after-all = Vazgeçtim

shop-erase-what = Adınız, numaranız ve cevabınız hemen silinir. Kimse aramaz.

shop-erase = Evet, hepsini silin

shop-erased = Hepsi silindi

shop-erased-next = Adınız, numaranız ve cevabınız artık hiçbir yerde yok. Kimse aramaz. Bir şey yapmanız gerekmez.

shop-gone = Burada artık bir şey yok

shop-gone-next = Cevap silindi veya bu sayfa çok uzun süre açık kaldı. Kodunuzla yeniden bakabilirsiniz.

shops-title = Hangi dükkânsınız?

shops-lead = Dükkânınızı seçin ve tek bir soruya cevap verin. Bir dakika sürer.

shops-which = Adın başı

shops-which-hint = Örneğin: bakker wil. Çok şubesi olan bir dükkân mı? Virgülden sonra sokağı yazın.

shops-search = Ara

shops-choose = Dükkânınızı seçin

shops-not-there = Dükkânınız burada yok mu? Adın biraz daha fazlasını yazın veya bizi arayın.

shops-nothing = “{ $typed }” ile bir dükkân bulamadık

shops-nothing-next = Adı doğru yazdınız mı, bakın. Adın başı yeter. Arayabilirsiniz de.

shops-have-code = Cevap verdim ve bir kodum var

shop-code-title = Cevabınız

shop-code-lead = Burada ne dediğinizi görürsünüz. Değiştirebilir veya silebilirsiniz.

shop-code-field = Kodunuz

shop-code-hint = Bir kelime ve üç rakam, örneğin zon 418.

shop-code-show = Göster

task-animals = Hayvanlara bakmak

task-bake = Ekmek pişirmek

task-bouquets = Çiçek buketi yapmak

task-brew = Bira yapmak

task-build = Yapım ve tamir işleri

task-carry = Taşımak ve toplamak

task-children = Çocuklarla oynamak

task-clean = Temizlik yapmak

task-computers = Bilgisayarla çalışmak

task-cook = Yemek pişirmek

task-customers = Müşterilere yardım etmek

task-deliver = Teslimat yapmak

task-design = Tasarım yapmak

task-desk = Danışmada durmak

task-elderly = Yaşlılara yardım etmek

task-guests = Misafir karşılamak

task-iron = Çamaşır ve ütü

task-mend = Eşya onarmak

task-mend-bicycles = Bisiklet tamir etmek

task-mend-cars = Araba tamir etmek

task-metal = Metalle çalışmak

task-pack = Paketlemek

task-paint = Boya yapmak

task-photos = Fotoğraf çekmek

task-plants = Bitkilere bakmak

task-prepare = Yiyecek hazırlamak

task-print = Baskı yapmak

task-serve = Servis yapmak

task-sew = Dikiş dikmek

task-shelves = Rafları doldurmak

task-sort = Eşya ayırmak

task-sport = Sporda yardım etmek

task-till = Kasada durmak

task-wash-cars = Araba yıkamak

task-wash-hair = Saç yıkamak

task-wash-up = Bulaşık yıkamak

task-wood = Ahşapla çalışmak

error-shop-answer = Önce bir cevap seçin.

error-shop-person = Bir ad yazın. O zaman kimi soracağımızı biliriz.

error-shop-person-long = Bu ad çok uzun. En çok { $most } karakter yazın.

error-shop-phone-missing = Bir telefon numarası yazın. O zaman sizi arayabiliriz.

error-shop-phone = { $value } bir telefon numarası değil. On rakam yazın, örneğin 06 12 34 56 78.

error-shop-words-long = Bu çok uzun. En çok { $most } karakter yazın.

error-shop-nobody = Burada henüz bizimle çalışan bir mahalle ekibi yok. Çekinmeden bizi arayın.

## Menu of the team

nav-today = Bugün

## Topics of help, as names in a list

topic-geld = Para ve resmî işler

topic-schulden = Borçlar

topic-regelingen = Ödenekler ve yardımlar

topic-eten = Yemek ve temel ihtiyaçlar

topic-kleding = Giysi ve ev eşyası

topic-speelgoed = Oyuncak ve bayramlar

topic-papieren = Kimlik belgesi ve formlar

topic-klussen = Ev ve bahçe işleri

topic-wonen = Ev, barınma ve enerji

topic-vervoer = Ulaşım ve birlikte yolculuk

topic-boodschappen = Alışveriş ve günlük yardım

topic-stage = Staj ve öğrenme yeri

topic-werkervaring = İş deneyimi ve deneme yeri

topic-werk = İş aramak

topic-certificaat = Kurs ve sertifika

topic-school = Okul ve ev ödevi

topic-taal = Hollandaca

topic-digitaal = Dijital yardım

topic-opvoeden = Çocuk yetiştirme ve ebeveynlik

topic-oppas = Çocuk bakımı

topic-jeugd = Çocuk ve gençlik etkinlikleri

topic-maatje = Yoldaş ve arkadaşlık

topic-ontmoeten = Mahallede tanışmak

topic-mantelzorg = Yakınına bakanlara destek ve mola

topic-koken = Sağlıklı yemek ve pişirme

topic-bewegen = Hareket ve spor

topic-gezond = Sağlıkta yol bulmak

topic-mentaal = Ruh sağlığı

topic-herstel = Bağımlılık ve iyileşme

topic-dag = Gündüz etkinlikleri

topic-zingeving = Yaşamın anlamı, inanç ve kültür

topic-buurt = Mahalle, yeşil alan ve güvenlik

topic-delen = Onarmak, paylaşmak ve takas

topic-ruimte = Mekân ve salon

topic-materiaal = Malzeme ve alet

topic-drukwerk = El ilanı, baskı ve tanıtım

topic-kennis = Bilgi ve danışma

topic-recht = Hukuk ve komşu sorunları

topic-nieuwkomers = Hollanda’da yeni

topic-past-nergens = Hiçbirine uymuyor

## First steps somebody can take, on a card

steps-geld = Para: böyle başlayın

steps-geld-1 = Mektuplarınızı üst üste koyun. Henüz hiçbirini açmanız gerekmez.

steps-geld-2 = Üzerinde tarih olan mektupları bulun. Önce onlar gelir.

steps-geld-3 = Mektuplarla bize gelin. Birlikte bakar, birlikte ararız.

steps-regelingen = Ödenekler: böyle başlayın

steps-regelingen-1 = DigiD’nizi (internette kimliğiniz), kira sözleşmenizi ve gelirinizle ilgili bir mektubu alın.

steps-regelingen-2 = toeslagen.nl sitesinde deneme hesabı yapın. Bunu sizinle birlikte yapmaktan da memnun oluruz.

steps-regelingen-3 = Belediyeye “bijzondere bijstand” (özel yardım) sorun. Bu, gerçekten ihtiyacınız olan bir şey için verilen paradır.

steps-eten = Yemek: böyle yardım alırsınız

steps-eten-1 = Bugün evde yiyecek yok mu? Bizi hemen arayın.

steps-eten-2 = Gıda bankası için biriyle birlikte bir form doldurursunuz. Gelirinizi ve sabit giderlerinizi gösteren kâğıtları getirin.

steps-eten-3 = Mahallede insanlar sık sık birlikte yemek yer. Çok az tutar veya ücretsizdir.

steps-speelgoed = Az parayla kutlama

steps-speelgoed-1 = Mahallede oyuncak takas edin veya ödünç alın. Para vermeniz gerekmez.

steps-speelgoed-2 = Çocuklar için bir fon var mı, okula veya bize sorun. Zamanında sorun.

steps-speelgoed-3 = Sizde de oyuncak var mı? Getirin. Ama şart değil.

steps-papieren = Kâğıt işleri: böyle başlayın

steps-papieren-1 = Kimlik belgenizi bulun. Süresi geçmiş mi? Önce belediyeden randevu alın.

steps-papieren-2 = Anlamadığınız mektupları hazır edin.

steps-papieren-3 = Onlarla bize gelin. Birlikte okur, birlikte doldururuz.

steps-werk = İş: küçük başlayın

steps-werk-1 = İyi yaptığınız üç şeyi yazın. Evde yaptıklarınız da sayılır.

steps-werk-2 = Yakında bir yer seçin ve orada bir gün işe katılıp bakın.

steps-werk-3 = Devletten yardım parası alıyor musunuz? Önce neye izin var, sorun. Sizinle birlikte sorarız.

## What sort of place it is, as on a map (a bakery, a school)

trade-food-bank = Gıda bankası

trade-clothing-bank = Giysi bankası

trade-soup-kitchen = Aşevi

trade-shelter = Barınak

trade-social-workshop = Sosyal atölye

trade-day-centre = Gündüz merkezi

trade-outreach = Evde ve sokakta yardım

trade-library = Kütüphane

trade-community-centre = Mahalle evi

trade-social-facility = Sosyal hizmet yeri

trade-school = Okul

trade-kindergarten = Kreş

trade-college = Meslek okulu (mbo)

trade-university = Yüksekokul veya üniversite

trade-language-school = Dil okulu

trade-music-school = Müzik okulu

trade-driving-school = Sürücü kursu

trade-training = Eğitim merkezi

trade-tutoring = Ödev yardımı

trade-toy-library = Oyuncak kütüphanesi

trade-public-bookcase = Mahalle kitaplığı

trade-give-box = Paylaşım dolabı

trade-place-of-worship = Kilise, cami veya tapınak

trade-arts-centre = Kültür merkezi

trade-theatre = Tiyatro

trade-cinema = Sinema

trade-events-venue = Salon

trade-studio = Stüdyo

trade-coworking = Ortak çalışma yeri

trade-town-hall = Belediye binası

trade-courthouse = Mahkeme

trade-police = Polis

trade-fire-station = İtfaiye

trade-post-office = Postane

trade-pharmacy = Eczane

trade-doctors = Aile hekimi

trade-dentist = Diş hekimi

trade-clinic = Sağlık merkezi

trade-hospital = Hastane

trade-care-home = Bakım evi

trade-veterinary = Veteriner

trade-animal-shelter = Hayvan barınağı

trade-cafe = Kafe

trade-restaurant = Restoran

trade-fast-food = Büfe veya paket servis

trade-pub = Bar

trade-ice-cream = Dondurmacı

trade-bicycle-rental = Bisiklet kiralama

trade-bicycle-repair-point = Bisiklet tamir noktası

trade-car-rental = Araba kiralama

trade-car-wash = Araba yıkama

trade-fuel = Benzin istasyonu

trade-bank = Banka

trade-market = Pazar

trade-workshop = Atölye

trade-refugee-centre = Mülteci merkezi

trade-sports-centre = Spor merkezi

trade-sports-hall = Spor salonu

trade-gym = Fitness salonu

trade-outdoor-gym = Açık hava spor alanı

trade-swimming-pool = Yüzme havuzu

trade-playground = Oyun parkı

trade-pitch = Spor sahası

trade-dance-school = Dans okulu

trade-riding-school = Binicilik okulu

trade-makerspace = Yapım atölyesi

trade-garden = Mahalle bahçesi

trade-bowling = Bowling salonu

trade-marina = Yat limanı

trade-park = Park

trade-allotments = Hobi bahçeleri

trade-museum = Müze

trade-gallery = Galeri

trade-hotel = Otel

trade-hostel = Hostel

trade-petting-zoo = Çocuk çiftliği veya hayvanat bahçesi

trade-bicycle-shop = Bisikletçi

trade-bakery = Fırın

trade-pastry = Pastane

trade-butcher = Kasap

trade-greengrocer = Manav

trade-fishmonger = Balıkçı

trade-cheese-shop = Peynirci

trade-supermarket = Süpermarket

trade-convenience = Bakkal

trade-deli = Şarküteri

trade-confectionery = Şekerci

trade-off-licence = İçki dükkânı

trade-coffee-shop = Kahve ve çay dükkânı

trade-farm-shop = Çiftlik dükkânı

trade-hairdresser = Kuaför

trade-beauty = Güzellik salonu

trade-cosmetics = Parfümeri

trade-chemist = Kişisel bakım mağazası

trade-optician = Gözlükçü

trade-hearing-aids = İşitme cihazları

trade-medical-supply = Medikal mağaza

trade-massage = Masaj salonu

trade-tattoo = Dövmeci

trade-clothes = Giyim mağazası

trade-shoes = Ayakkabı mağazası

trade-jeweller = Kuyumcu

trade-bags = Çanta mağazası

trade-fabric = Kumaşçı

trade-tailor = Terzi

trade-dry-cleaning = Kuru temizleme

trade-laundry = Çamaşırhane

trade-second-hand = İkinci el dükkânı

trade-charity-shop = Hayır için ikinci el dükkânı

trade-antiques = Antikacı

trade-hardware = Hırdavatçı

trade-diy = Yapı market

trade-paint = Boya dükkânı

trade-trade = Toptancı

trade-garden-centre = Bahçe marketi

trade-florist = Çiçekçi

trade-furniture = Mobilya mağazası

trade-beds = Yatak mağazası

trade-kitchens = Mutfak mağazası

trade-bathrooms = Banyo mağazası

trade-interior = Ev dekorasyon mağazası

trade-curtains = Perdeci

trade-flooring = Zemin ve halı mağazası

trade-electronics = Elektronik mağazası

trade-computer = Bilgisayar mağazası

trade-mobile-phones = Telefoncu

trade-appliances = Beyaz eşya mağazası

trade-repair = Tamirci

trade-books = Kitapçı

trade-stationery = Kırtasiye

trade-newsagent = Gazete ve dergi dükkânı

trade-copyshop = Fotokopi ve baskı dükkânı

trade-photo = Fotoğraf dükkânı

trade-art = Sanat dükkânı

trade-craft-supplies = Hobi dükkânı

trade-music-shop = Müzik mağazası

trade-toys = Oyuncakçı

trade-baby = Bebek mağazası

trade-gift = Hediyelik eşya dükkânı

trade-variety = Ev gereçleri dükkânı

trade-department-store = Büyük mağaza

trade-sports-shop = Spor mağazası

trade-pet-shop = Evcil hayvan dükkânı

trade-pet-grooming = Hayvan kuaförü

trade-car-dealer = Araba satıcısı

trade-car-repair = Oto tamir

trade-car-parts = Oto yedek parça

trade-tyres = Lastikçi

trade-motorcycle = Motosiklet ve scooter mağazası

trade-kiosk = Küçük büfe

trade-travel-agency = Seyahat acentesi

trade-funeral = Cenaze hizmetleri

trade-rental = Kiralama firması

trade-carpenter = Marangoz

trade-electrician = Elektrikçi

trade-plumber = Tesisatçı

trade-painter = Boyacı

trade-gardener = Bahçıvan

trade-shoemaker = Ayakkabı tamircisi

trade-caterer = Yemek servisi firması

trade-brewery = Bira üreticisi

trade-photographer = Fotoğrafçı

trade-printer = Matbaa

trade-upholsterer = Döşemeci

trade-metalworker = Metal işleri firması

trade-builder = İnşaat firması

trade-ngo = Sosyal kuruluş

trade-association = Dernek

trade-foundation = Vakıf

trade-employment-agency = İş bulma bürosu

trade-government = Devlet dairesi

trade-lawyer = Avukat

trade-notary = Noter

trade-accountant = Muhasebeci

trade-financial-advisor = Mali danışman

trade-insurance = Sigortacı

trade-estate-agent = Emlakçı

trade-it-company = Bilişim firması

trade-architect = Mimar

trade-engineer = Mühendislik bürosu

trade-research = Araştırma enstitüsü

trade-advertising = Reklam ajansı

trade-newspaper = Gazete

trade-logistics = Taşımacılık firması

trade-religious-office = Kilise bürosu

trade-political-party = Siyasi parti

trade-therapist = Terapist

trade-property-management = Konut yönetimi

trade-housing-association = Sosyal konut kurumu

trade-energy = Enerji şirketi

trade-physiotherapist = Fizyoterapist

trade-psychologist = Psikolog

trade-midwife = Ebe

trade-sports-club = Spor kulübü

trade-scouts = İzciler

trade-youth-club = Gençlik merkezi

trade-music-club = Müzik derneği

trade-car-club = Otomobil kulübü

trade-games-club = Oyun kulübü

trade-computer-club = Bilgisayar kulübü

trade-student-club = Öğrenci derneği

trade-shop = Dükkân

trade-craft = El sanatları işletmesi

trade-office = Firma

trade-healthcare = Sağlık muayenehanesi

trade-club = Dernek veya kulüp

## Also in forms

shop-no-team = Burada henüz bizimle çalışan bir mahalle ekibi yok. Bu yüzden kimse size gelemez. Bizi arayabilirsiniz.

error-own-network-missing = Kimin yardım edebileceğini seçin. “Söylemek istemiyorum” da olur.

error-own-words-missing = Neye ihtiyaç olduğunu kendi sözlerinizle yazın.

## Changed or called off, one's own calendar, passing it on

off-note = Bu iptal edildi.
join-you-called-off = Bu iptal edildi: { $what }.
join-changed = Dikkat: bu değişti. Değişiklik tarihi: { $date }.
mail-changed-lead = Bir şey değişti: { $event }.
mail-changed-now = Şimdi şöyle: { $what }.
mail-changed-place = Yeni yer: { $place }.
mail-changed-not = Artık size uymuyor mu? O zaman kaydınızı silebilirsiniz.
mail-called-off = Bu iptal edildi: { $event }, { $what }.
mail-called-off-rest = Bir şey yapmanız gerekmez. Yardım etmek istediğiniz için teşekkürler.
feed-title = Kendi takviminizde
feed-lead = Takviminiz, söz verdiğiniz şeyleri kendisi takip edebilir.
feed-on = Takvimim için bir adres oluştur
feed-how = Bu adresi takviminize koyun: internetten takvim ekle.
feed-secret = Bu adresi kimseye vermeyin. Adresi bilen, söz verdiğiniz şeyleri görür.
feed-off = Bu adresi durdur
feed-own-name = Söz verdiklerim
feed-area-name = { $area }: neler var
feed-area = { $area }: hepsi takvimime
feed-event = Takvimime ekle
share-title = Başkalarına da söyleyin
share-link = Bu sayfanın adresi
join-when-flexible = Size uyan bir zamanda, en geç { $date }
join-when-open = Size uyan bir zamanda
join-what-flexible = en geç { $date }: { $role }
join-what-open = size uyan bir günde: { $role }

## For whom a question is, and copying

act-copy = Kopyala
act-copied = Kopyalandı.
send-whatsapp = WhatsApp ile gönder
home-stage = Genç misiniz? Bir işe eşlik edin
question-about = Bu kimin için?
question-about-hint = Başka biri hakkında mı? O zaman isim yazmayın.
question-about-self = Benim için
question-about-other = Başka biri için
question-about-street = Sokakta bir şey

## What we know of somebody

known-open = Benim hakkımda ne biliyorsunuz?
## Where a young person wants to look

stage-look-at = { $name }: yerinde bakmak
stage-reach = Telefon numarası veya e-posta adresi
stage-given = Tamam
stage-given-what = { $name }: orayı görmek istiyorsun. Henüz bir şey kararlaştırılmadı.
stage-given-under = Anne ya da babanla da konuşuruz.
stage-code = Kodun
stage-code-photo = Bu ekranın fotoğrafını çek.
stage-code-why = Bu kod ve numaran ya da adresinle cevabı bulursun.
stage-code-where = Kodu şuraya yaz: { $where }
stage-mine = Görmek istediğin yer
stage-mine-what = { $name }: orayı görmek istiyorsun.
stage-answer = Cevap
stage-answer-none = Henüz cevap yok. Daha sonra tekrar bak.
stage-answer-late = Cevap gecikti. Bu iyi değil. Bizi arayabilirsin.
stage-reach-change = Bunu değiştir
stage-remove = Vazgeçtim
stage-remove-what = O zaman adını, numaranı ve istediğini sileriz.
stage-remove-sure = Evet, hepsini sil
stage-removed = Hepsi silindi
stage-removed-next = Artık senin hakkında hiçbir şey bilmiyoruz.
stage-again = Yeniden ara
error-stage-not-sure = Eminsen düğmeye bas.

## Ideas, reports, what people are asked, young people, and what is known of somebody

error-pause-weeks = Ne kadar dinlenmek istediğinizi seçin.

known-title = Sizinle ilgili bildiklerimiz

known-lead = Hepsi bu. Yanlış bir şey mi var? Bizi arayın.

known-until = Bunu şu tarihe kadar saklarız: { $date }.

known-why = Neyi, neden ve ne kadar sakladığımızı okuyun

known-take = Dosya olarak alın

known-take-hint = Bir dosya (JSON) alırsınız. Başka bir program bunu okuyabilir.

known-looked = Kim baktı

known-looked-none = Ekiplerden hiç kimse size ait bilgilere bakmadı.

known-looked-row = { $date }: { $role } – { $team }

known-looked-no-team = { $date }: { $role }

known-no-words = Sizinle ilgili bir söz yok.

known-pause = Biraz dinlenin

known-pause-lead = Seçtiğiniz güne kadar sizden bir şey istemeyiz.

known-pause-weeks = Ne kadar?

known-pause-choice = { $count ->
    [0] Artık ara vermek istemiyorum
    [13] Üç ay
    [26] Yarım yıl
    [one] 1 hafta
   *[other] { $count } hafta
}

known-pause-save = Bir süre benden bir şey istemeyin

known-paused = Tamam. Şu tarihe kadar sizden bir şey istemeyiz: { $date }.

known-woken = Tamam. Size yeniden sorabiliriz.

known-yes = evet

known-no = hayır

known-table-need = Sorunuz

known-table-step = Bir adım

known-table-call = Bir telefon görüşmesi

known-table-agreement = Bir anlaşma

known-table-shift = Ne için

known-table-event = Etkinlik

known-table-volunteer = Neler yapabilirsiniz

known-table-visit = Sizinle görüştük

known-table-rest = Aranız

known-table-consent = Neye evet dediniz

known-table-contact = Size nasıl ulaşırız

known-table-outbox = Size bir mesaj

known-field-answer = Cevap

known-field-who = Kim

known-field-asks = Kim soruyor

known-field-what = Ne

known-field-name = Ad

known-field-description = Kendi sözlerinizle

known-field-address = Adres

known-field-code = Sorunun kodu

known-field-role = Görev

known-field-state = Durum

known-field-outcome = Sonuç

known-field-note = Not

known-field-at = Tam olarak ne zaman

known-field-until = Ne zamana kadar

known-field-reason = Neden

known-field-communities = Gruplar

known-field-languages = Diller

known-field-can = Biri burada ne yapabilir

known-field-words = Sözleriniz

known-field-goal = Öğrenme hedefi

known-field-fee = Ödeme

known-field-guidance = Kim yardımcı olur

known-field-version = Hangi metin

known-field-person = Ad

known-field-phone = Telefon

known-field-email = E-posta adresi

known-field-message = Mesaj

known-field-pasted = Ne yazıyordu

known-word-confirmed = yeri var

known-word-waiting = bekleme listesinde

known-word-offered = boş yer var

known-word-cancelled = iptal edildi

known-word-lapsed = zamanında seçilmedi

known-word-open = devam ediyor

known-word-closed = tamamlandı

known-word-partner = katılıyor

known-word-held = anlaşıldı

known-word-yes = evet

known-word-no = hayır

known-word-perhaps = belki

known-word-one = evet, bir kişi

known-word-more = evet, daha fazla

known-word-else = başka bir şey olsun

known-word-self = kendiniz

known-word-team = ekip

known-word-own = bunu kendiniz istediniz

error-ask-enough = Yeterince kişi var. Artık kimseye sormanız gerekmez.

error-ask-nobody = Şu anda sorabileceğimiz kimse yok. Herkese soruldu ya da biraz dinlenmek istiyorlar.

asks-title = Yardım edebilir misiniz?

asks-lead = Daha fazla kişi gerekiyor. Hayır da diyebilirsiniz.

asks-yes = Evet, yardım ederim

asks-no = Hayır, bu sefer olmaz

asks-said-yes = Ne güzel, yardım ediyorsunuz. Size kodunuzla bir mesaj gelecek.

asks-said-no = Hayır dediniz. Cevabınız için teşekkürler.

asks-enough = Yeterince kişi var. Teşekkür ederiz.

asks-over = Bu sona erdi.

asks-code = Yine de gelemiyor musunuz? Size gelen kodla kaydınızı silin.

asks-unknown = Bu bağlantı artık çalışmıyor

asks-unknown-next = Süresi doldu ya da bağlantı eksik geldi. Bir şey söylemek isterseniz bizi arayın.

mail-ask-lead = Daha fazla kişi gerekiyor. Yardım etmek ister misiniz?

mail-ask-link = Evet veya hayır deyin

mail-ask-free = Hayır diyebilirsiniz. Hiçbir şey yapmasanız da olur.

mail-ask-most = Size ayda en fazla 2 kez sorarız. Artık istemiyor musunuz? O zaman bizi arayın.

mail-check-lead = Sizinle bir yıldır konuşmadık. Sizinle ilgili bildiklerimiz hâlâ doğru mu?

mail-check-link = Bakın ve bir düğmeye basın

mail-check-what = Siz seçersiniz: hâlâ doğru, bir şey değişti ya da bırakıyorum.

mail-check-year = Bunu yılda bir kez sorarız.

check-title = Bu hâlâ doğru mu?

check-lead = Sizinle ilgili bildiklerimiz bunlar. Bir kez basmanız yeter.

check-still = Hâlâ doğru

check-change = Bir şey değişti

check-stop = Bırakıyorum

check-said-still = Ne güzel, hâlâ doğru.

check-next-still = Bir yıl sonra yeniden soracağız.

check-said-change = Bir şey değişti.

check-next-change = Ekipten biri sizi arayacak.

check-said-stop = Bıraktınız.

check-next-stop = Artık kimse sizi bulmaz ve biz de sizden bir şey istemeyiz. Yaptıklarınız için teşekkür ederiz.

check-again = Fikriniz mi değişti? Başka bir düğmeye basın.

stage-title = Mahallede bir işe yakından bak

stage-lead = Bakmak, çalışmak veya öğrenmek için bir yer bul. Hiçbir söz vermiş olmazsın.

stage-place = Posta kodun veya sokağın

stage-place-hint = Söylemek istemiyor musun? O zaman burayı boş bırak.

stage-work = Ne yapmak istersin?

stage-any = Fark etmez

stage-any-work = fark etmez

stage-school = Okulla mı, okulsuz mu?

stage-school-no = Okulsuz

stage-school-yes = Okulla

stage-search = Yer bul

stage-near = Buralara gidip bakabilirsin

stage-look = Buraya bir bakmak istiyorum

stage-look-lead = Mahalle ekibinden biri seni arar veya sana e-posta yazar. Önce birlikte konuşursunuz. Dükkân adını öğrenmez.

stage-never = Dükkân, buraya kimin bakmak istediğini asla görmez. Mahalle ekibinden biriyle birlikte sen seçersin.

stage-nothing = Şu anda burada henüz yer yok.

stage-nothing-next = Ne aradığını anlat. Biri seninle birlikte arar.

stage-ask = Sorunu sor

stage-to-code = Kodun var mı? Durumun ne olduğuna bak

stage-first-name = Adın

stage-first-name-hint = Burayı boş bırakabilirsin.

stage-age = Kaç yaşındasın?

stage-age-16 = 16 yaşında veya daha büyük

stage-age-under = 16 yaşından küçük

stage-parent-hint = 16 yaşından küçük müsün? Annen veya baban da yanında olsun, onun numarasını yaz.

stage-parent = Annem veya babam bunu biliyor ve izin veriyor

stage-consent = Bunu sadece mahalle ekibi görür. Hepsini kendin silebilirsin.

stage-send = Gönder

stage-back = Yerlere geri dön

stage-words = Bir genç bir işi görmek veya çalışmak istiyor. İş türü: { $work }.

stage-words-school = Okuldan bir genç öğrenmek için bir yer arıyor. İş türü: { $work }.

error-stage-age = Kaç yaşında olduğunu seç.

error-stage-parent = 16 yaşından küçük müsün? O zaman önce annene veya babana sor, sonra bunu işaretle.

stage-about = Bu bir genç. Önce gencin kendisini arayın. Adını ve numarasını dükkâna vermeyin.

stage-about-under = 16 yaşından küçük: annesi veya babası da yanında olmalı ve izin vermeli.

stage-wants = Bakmak istediği yer

report-title = Yanlış bir şey mi var?

report-lead = Bize söyleyin: “{ $name }” ile ilgili yanlış olan ne?

report-reason = Sorun ne?

report-reason-wrong = Doğru değil

report-reason-rude = Hoş değil

report-reason-person = Bir insan hakkında bir şey yazıyor

report-reason-unsafe = Güvenli değil

report-words = Eklemek istediğiniz bir şey var mı?

report-words-hint = Burayı boş bırakabilirsiniz. İsim yazmayın.

report-reach-hint = Burayı boş bırakabilirsiniz. Doldurursanız ne yaptığımızı size bildiririz.

report-send = Gönder

report-thanks = Teşekkür ederiz

report-thanks-next = Mahalle ekibinden biri buna bakacak.

error-report-reason = Sorunun ne olduğunu seçin.

mail-report-lead = Buurtraat’ta yanlış bir şey olduğunu söylediniz. Cevabımız şu:

mail-report-gone = Adresinizi şimdi sildik.

home-board = Mahalleden fikirler

board-title = Mahallede birlikte

board-lead = Komşular bunları istiyor ve yapıyor. Siz de katılın veya yeni bir şey önerin.

board-ideas = Mahalleden fikirler

board-no-ideas = Henüz bir fikir yok. Sizin var mı?

board-together = Bunlar zaten var

idea-title = Bir fikrim var

idea-lead = Fikrinizi anlatın. Önce mahalle ekibinden biri okur. Sonra herkes görür.

idea-words = Fikriniz ne?

idea-words-hint = Kendi sözlerinizle, isim vermeden. Örneğin: oyun parkının yanına bir bank.

idea-place = Posta kodunuz veya sokağınız

idea-send = Fikrimi gönder

idea-reach-hint = İkisinden biri yeter. Boş da bırakabilirsiniz. O zaman size sadece bir kod veririz.

idea-consent = Adınız ve numaranız sadece mahalle ekibi içindir. Hepsini kendiniz silebilirsiniz.

idea-join-lead = Katılıyor musunuz? Beş kişi olunca mahalle ekibi arar ve işe başlarız.

idea-join-send = Ben de katılıyorum

idea-joined = { $count ->
    [one] 1 kişi katılıyor
   *[other] { $count } kişi katılıyor
}

idea-thanks = Teşekkür ederiz

idea-own = Fikriniz: { $words }

idea-joined-own = Katıldığınız fikir: { $words }

idea-waits = Mahalle ekibinden biri fikrinizi okuyacak. Sonra herkes görür.

idea-done = Mahalle ekibi buna başladı.

idea-refused = Bu sitede yer almıyor. Nedenini öğrenmek ister misiniz? Bizi arayın.

idea-code-why = Bu kodla durumun ne olduğunu görürsünüz.

idea-remove-what = O zaman adınızı ve numaranızı sileriz. Artık katılmıyor olursunuz.

error-idea-missing = Fikrinizin ne olduğunu yazın.

error-idea-few = Henüz yeterince kişi katılmıyor. En az { $least } kişi gerekiyor.

wish-title = Bir şey düzenlemek istiyorum

wish-lead = Ne yapmak istediğinizi anlatın. Mahalle ekibinden biri buna bakar. Sonra herkes görür.

wish-words = Ne yapacaksınız?

wish-words-hint = Kısaca, isim vermeden. Örneğin: birlikte çorba içmek.

wish-day = Hangi gün?

wish-from = Saat kaçta başlıyor?

wish-to = Saat kaçta bitiyor?

wish-place = Nerede? Sokak ve numara ya da posta kodu

wish-send = Gönder

wish-organiser = Mahalleden komşular

wish-own = Şunu yapmak istiyorsunuz: { $words }

wish-waits = Mahalle ekibinden biri buna bakacak ve sizi arayacak ya da size e-posta yazacak.

wish-public = Artık herkes bunu görebilir ve katılabilir.

error-shift-time = Bir saat yazın, örneğin: 12:30.

error-shift-ends = Bitiş, başlangıçtan önce. Daha geç bir saat seçin.

error-event-name = En fazla 80 karakterlik bir ad verin.

error-event-day = Henüz gelmemiş bir gün yazın, örneğin: 21-11.

known-table-outside_need = Size ne söz verdik
known-table-network_ask = Kendi çevrenizden kim soruyor
known-table-sign_up = Kaydınız
known-table-bridge_builder = Kimin için kapı açıyorsunuz
known-table-shop_answer = Dükkânınız ne dedi
known-table-person_ask = Size ne sorduk
known-table-walk_along = Birlikte ne doldurduk
known-table-own_code = Kodunuz
known-table-batch_row = Ekibin bir listesinden
known-field-own_words = Kendi sözleriniz
known-field-answer_by = Cevap sözü: bu günden önce
known-field-answered_at = Cevap verildi
known-field-withdrawn_at = Geri alındı
known-field-ask_at = Ne zaman
known-field-due_at = Tarih
known-field-done_at = Yapıldı
known-field-display_name = Ad
known-field-they_promise = Onlar söz veriyor
known-field-we_promise = Biz söz veriyoruz
known-field-starts_at = Başlangıç
known-field-ends_at = Bitiş
known-field-no_show = Gelmedi
known-field-offered_until = Yer şu zamana kadar boş
known-field-call_back_at = Geri arama
known-field-consent_text = Metin
known-field-consented_at = Evet dendi
known-field-call_before = Bu günden önce ararız
known-field-called_at = Arandı
known-field-heard_by = Kime söylendi
known-field-given_at = Ne zaman söylendi
known-field-created_at = Yazıldı
known-field-sent_at = Gönderildi
role-member = ekip üyesi
role-coordinator = koordinatör
role-administrator = yönetici
repeat-week = her hafta
repeat-two-weeks = iki haftada bir
repeat-month = her ay
join-dates = Şu günlerde de
join-dates-every = Bu { $every } olur.
join-every = Her seferinde yardım ederim ({ $every })
join-every-told = Kaydınız: { $every }. Bir sonraki sefer bu.
join-leave-once = Bu sefer gelemiyorum
join-leave-every = Artık hiç gelemiyorum
join-sure-every-title = Artık hiç gelmiyor musunuz?
join-every-sure = Sizi gelecek bütün günlerden çıkarırız.
join-leave-every-sure = Evet, artık gelmiyorum
known-table-standing = Her seferinde yaptığınız iş
known-table-series_shift = Ne için
known-field-from_at = Şu günden beri
home-map = Harita
