# What we keep, why and how long: the very rules that the program executes.
footer-privacy = Co o Państwu przechowujemy
privacy-title = Co o Państwu przechowujemy
privacy-lead = Tu można przeczytać, co przechowujemy, dlaczego, jak długo i kto to widzi.
privacy-why = Dlaczego
privacy-who = Kto to widzi
privacy-how-long = Jak długo
privacy-own-title = Co można zrobić samemu
privacy-own = Z kodem widzą Państwo wszystko, co o Państwu wiemy. Można to zabrać ze sobą i usunąć. Widać też, kto to oglądał.
privacy-own-link = Zobacz, co jest Państwa
privacy-no-code = Nie mają Państwo kodu? Proszę do nas zadzwonić. Poszukamy razem.
privacy-never = Nie przechowujemy nazwiska, numeru BSN ani niczego o Państwa zdrowiu. Przy pytaniu nie wiemy dokładnie, gdzie Państwo mieszkają.
privacy-sealed = Państwa numer lub adres jest zamknięty na klucz. Każdy człowiek ma własny klucz. Gdy usuną Państwo wszystko, tego klucza też już nie ma.
privacy-days = { $count ->
    [1] jeden dzień
    [7] tydzień
    [183] pół roku
    [365] rok
    [730] dwa lata
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
privacy-question-title = Pytanie
privacy-question-why = Żeby ktoś mógł Państwu pomóc i odpowiedzieć.
privacy-question-who = Państwa własne słowa czyta tylko zespół, który Państwu pomaga.
privacy-sign-up-title = Udział w zajęciach
privacy-sign-up-why = Żeby organizator wiedział, na kogo może liczyć.
privacy-sign-up-who = Tylko zespół, który organizuje zajęcia.
privacy-helper-title = Co Państwo potrafią
privacy-helper-why = Żeby zespół mógł zadzwonić, gdy ktoś potrzebuje Państwa pomocy.
privacy-helper-who = Tylko zespół. Kto dostaje pomoc, poznaje Państwa imię.
privacy-shop-title = Sklepy i firmy
privacy-shop-why = Żeby zespół mógł do Państwa zadzwonić w sprawie miejsca.
privacy-shop-who = Tylko zespół, który do Państwa dzwoni. Gdy dają Państwo miejsce, wszyscy widzą, że biorą Państwo udział.
privacy-network-title = Co razem zrobiliśmy
privacy-network-why = Żeby nie pytać Państwa zbyt często i żeby podziękować.
privacy-network-who = Zespoły z Państwa gminy.
privacy-team-title = Osoby z zespołu
privacy-team-why = Żeby wiedzieli Państwo, z kim rozmawiają.
privacy-team-who = Każdy widzi imię i nazwisko swojej stałej osoby. Resztę widzi tylko zespół.
privacy-passing-title = Kody, wiadomości i formularze
privacy-passing-why = Żeby wiadomość dotarła, a formularz liczył się raz.
privacy-passing-who = Nikt tego nie czyta. Używa tego program.
privacy-log-title = Kto co zobaczył lub zrobił
privacy-log-why = Żeby widzieli Państwo, kto patrzył, i żeby nikt nie patrzył w tajemnicy.
privacy-log-who = Państwo widzą, kto oglądał Państwa dane. Poza tym widzi to tylko administrator.
privacy-ground-title = Mapa
privacy-ground-why = Żebyśmy wiedzieli, co gdzie jest w okolicy.
privacy-ground-who = Wszyscy. Nie ma tu niczego o ludziach.
keep-closed = Państwa własne słowa i kod pytania: najdłużej { $time } po zakończeniu.
keep-asked = Państwa własne słowa: nigdy dłużej niż { $time }.
keep-agreed = Co zostało ustalone: najdłużej { $time } po zakończeniu, nigdy dłużej niż rok.
keep-answer = Odpowiedź i sposób kontaktu z Państwem: { $time } po Państwa pytaniu.
keep-asker = Że dwa pytania są od jednej osoby, bez wskazania kto to: { $time }. Tylko tam, gdzie gmina liczy ludzi.
keep-published = W których liczbach ktoś został policzony, bez wskazania kto to: { $time } po ostatniej liczbie.
keep-sign-up = Imię, numer i to, czy Państwo przyszli: najdłużej { $time } po Państwa zadaniu.
keep-shift = Ile osób przyszło: najdłużej { $time } po zadaniu.
keep-event = Zajęcia i to, do kogo można było dzwonić: najdłużej { $time } po zajęciach.
keep-helper = Imię, numer i to, co Państwo potrafią: najdłużej { $time } po tym, jak Państwo to ostatnio powiedzieli.
keep-ask = O co pytaliśmy i co Państwo odpowiedzieli: najdłużej { $time } po pytaniu.
keep-bridge = Komu Państwo otwierają drzwi: najdłużej { $time } po Państwa „tak”.
keep-code = Państwa kod: do dnia, w którym usuniemy też resztę.
keep-shop = Imię, numer i odpowiedź: do roku po Państwa odpowiedzi. Jeśli odpowiedź brzmiała „nie”, przez rok o nic nie pytamy.
keep-consent = Państwa „tak” i to, do jakiego tekstu: tak długo jak reszta.
keep-batch = Co zespół wkleił z tabeli: { $time }, żeby można było to cofnąć.
keep-taken-out = Jak kontaktujemy się z partnerem: najdłużej { $time } po tym, jak zakończył współpracę.
keep-visit = Kiedy dzwoniliśmy lub byliśmy: { $time }.
keep-rest = Państwa przerwa: do dnia, w którym się kończy.
keep-door = W jakich sklepach byliśmy: { $time }.
keep-import = Co zmieniła wczytana lista: { $time }, żeby można było to cofnąć.
keep-worker = Imię i nazwisko oraz numer osoby, która odeszła: { $time }.
keep-session = Że ktoś z zespołu jest zalogowany: nigdy dłużej niż dwanaście godzin.
keep-sign-in = Kody do logowania: { $time }.
keep-outbox = Że wysłano wiadomość: { $time }. Jej treść usuwamy, gdy tylko zostanie wysłana.
keep-unsent = Wiadomość, której nie dało się wysłać: nigdy dłużej niż { $time }.
keep-idea = Pomysł dla okolicy: { $time }.
keep-wish = Że chcą Państwo coś zorganizować: { $time }.
keep-report = Zgłoszenie o jakimś tekście: { $time }.
keep-moderation = Jaki tekst usunęliśmy i dlaczego: { $time }.
keep-form = Że przyszedł formularz: { $time }.
keep-log = Który zespół patrzył i kiedy: { $time }.
keep-erasure = Że kogoś usunięto, bez informacji kogo: { $time }. Dzięki temu nikt nie wróci ze starej kopii.
