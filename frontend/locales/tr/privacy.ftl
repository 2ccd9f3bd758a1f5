# What we keep, why and how long: the very rules that the program executes.
footer-privacy = Sizin hakkınızda neleri saklıyoruz
privacy-title = Sizin hakkınızda neleri saklıyoruz
privacy-lead = Burada neleri, neden, ne kadar süre sakladığımızı ve kimin gördüğünü okuyabilirsiniz.
privacy-why = Neden
privacy-who = Kim görür
privacy-how-long = Ne kadar süre
privacy-own-title = Kendiniz ne yapabilirsiniz
privacy-own = Kodunuzla sizin hakkınızda bildiğimiz her şeyi görürsünüz. Bunları yanınıza alabilir ve silebilirsiniz. Kimin baktığını da görürsünüz.
privacy-own-link = Size ait olanlara bakın
privacy-no-code = Kodunuz yok mu? O zaman bizi arayın. Sizinle birlikte buluruz.
privacy-never = Soyadınızı, vatandaşlık numaranızı (BSN) ve sağlığınızla ilgili hiçbir şeyi saklamayız. Bir sorudan tam olarak nerede oturduğunuzu bilmeyiz.
privacy-sealed = Numaranız veya adresiniz kilit altındadır. Her insanın kendi anahtarı vardır. Her şeyi silerseniz o anahtar da yok olur.
privacy-days = { $count ->
    [1] bir gün
    [7] bir hafta
    [183] yarım yıl
    [365] bir yıl
    [730] iki yıl
    [one] { $count } gün
   *[other] { $count } gün
}
privacy-question-title = Bir soru
privacy-question-why = Biri size yardım edebilsin ve cevap verebilsin diye.
privacy-question-who = Kendi sözlerinizi sadece size yardım eden ekip okur.
privacy-sign-up-title = Bir etkinliğe katılmak
privacy-sign-up-why = Düzenleyen kişi kime güvenebileceğini bilsin diye.
privacy-sign-up-who = Sadece etkinliği düzenleyen ekip.
privacy-helper-title = Neler yapabilirsiniz
privacy-helper-why = Birinin yardımınıza ihtiyacı olduğunda ekip sizi arayabilsin diye.
privacy-helper-who = Sadece ekip. Yardım alan kişi adınızı öğrenir.
privacy-shop-title = Dükkânlar ve işyerleri
privacy-shop-why = Ekip bir yer için sizi arayabilsin diye.
privacy-shop-who = Sadece sizi arayan ekip. Bir yer verirseniz katıldığınızı herkes görür.
privacy-network-title = Birlikte yaptıklarımız
privacy-network-why = Size çok sık sormayalım ve teşekkür edelim diye.
privacy-network-who = Belediyenizin ekipleri.
privacy-team-title = Ekipteki insanlar
privacy-team-why = Kiminle konuştuğunuzu bilin diye.
privacy-team-who = Herkes kendi sabit kişisinin adını görür. Gerisini sadece ekip görür.
privacy-passing-title = Kodlar, mesajlar ve formlar
privacy-passing-why = Bir mesaj ulaşsın ve bir form bir kez sayılsın diye.
privacy-passing-who = Bunu kimse okumaz. Program kullanır.
privacy-log-title = Kim neyi gördü veya yaptı
privacy-log-why = Kimin baktığını görün ve kimse gizlice bakamasın diye.
privacy-log-who = Size ait olanlara kimin baktığını görürsünüz. Bunun dışında sadece yönetici görür.
privacy-ground-title = Harita
privacy-ground-why = Mahallede neyin nerede olduğunu bilelim diye.
privacy-ground-who = Herkes. Burada insanlarla ilgili bir şey yoktur.
keep-closed = Kendi sözleriniz ve sorunun kodu: bittikten sonra en fazla { $time }.
keep-asked = Kendi sözleriniz: hiçbir zaman şundan uzun değil: { $time }.
keep-agreed = Ne kararlaştırıldığı: bittikten sonra en fazla { $time }, hiçbir zaman bir yıldan uzun değil.
keep-answer = Cevap ve size nasıl ulaştığımız: sorunuzdan sonra { $time }.
keep-asker = İki sorunun aynı kişiden olduğu, kim olduğu olmadan: { $time }. Yalnızca belediyenin kişileri saydığı yerde.
keep-published = Birinin hangi sayılarda sayıldığı, kim olduğu olmadan: son sayıdan sonra { $time }.
keep-sign-up = Adınız, numaranız ve gelip gelmediğiniz: görevinizden sonra en fazla { $time }.
keep-shift = Kaç kişinin geldiği: görevden sonra en fazla { $time }.
keep-event = Etkinlik ve kimin aranabileceği: sonrasında en fazla { $time }.
keep-helper = Adınız, numaranız ve neler yapabildiğiniz: en son söylediğinizden sonra en fazla { $time }.
keep-ask = Size ne sorduğumuz ve ne dediğiniz: sorudan sonra en fazla { $time }.
keep-bridge = Kimin için bir kapı açtığınız: evet dediğinizden sonra en fazla { $time }.
keep-code = Kodunuz: gerisini de sildiğimiz güne kadar.
keep-shop = Adınız, numaranız ve cevabınız: cevabınızdan sonra bir yıla kadar. Hayır dediyseniz bir yıl boyunca bir şey sormayız.
keep-consent = Evet demeniz ve hangi metne dediğiniz: gerisi kadar uzun.
keep-batch = Bir ekibin tablodan yapıştırdıkları: geri alınabilsin diye { $time }.
keep-taken-out = Bir partnere nasıl ulaştığımız: bıraktıktan sonra en fazla { $time }.
keep-visit = Ne zaman aradığımız veya uğradığımız: { $time }.
keep-rest = Aranız: bittiği güne kadar.
keep-door = Hangi dükkânlara uğradığımız: { $time }.
keep-import = Yüklenen bir listenin değiştirdikleri: geri alınabilsin diye { $time }.
keep-worker = Ayrılan kişinin adı ve numarası: { $time }.
keep-session = Ekipten birinin giriş yapmış olduğu: hiçbir zaman on iki saatten uzun değil.
keep-sign-in = Giriş kodları: { $time }.
keep-outbox = Bir mesajın gittiği: { $time }. İçinde yazanı, gider gitmez sileriz.
keep-unsent = Gönderilemeyen bir mesaj: hiçbir zaman şundan uzun değil: { $time }.
keep-idea = Mahalle için bir fikir: { $time }.
keep-wish = Bir şey düzenlemek istediğiniz: { $time }.
keep-report = Bir metinle ilgili bildirim: { $time }.
keep-moderation = Hangi metni neden kaldırdığımız: { $time }.
keep-form = Bir formun geldiği: { $time }.
keep-log = Hangi ekibin ne zaman baktığı: { $time }.
keep-erasure = Birinin silindiği, kim olduğu olmadan: { $time }. Böylece kimse eski bir kopyadan geri gelmez.
