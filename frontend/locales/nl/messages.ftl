# Berichten die iemand krijgt, en wat er is als ze niet aankomen.

today-call-unreached = Bericht aan { $name } kwam niet aan. Er is een plek
team-event-unreached = Bericht kwam niet aan. Er is een plek, tot { $until }

## Vragen in de buurt
asks-button = Vraag mensen in de buurt
asks-hint = { $count ->
    [one] Wij vragen wie het dichtst bij woont.
   *[other] Wij vragen de { $count } mensen die het dichtst bij wonen.
 } Morgen vragen wij er meer, als dat nodig is.
asks-stand = Gevraagd: { $asked }. Ja: { $yes }. Nee: { $no }.
asks-call = Bel en vraag het:
error-ask-enough = Er zijn genoeg mensen. Je hoeft niemand meer te vragen.
error-ask-nobody = Er is nu niemand die wij mogen vragen. Iedereen is al gevraagd, of wil even rust.
asks-title = Kunt u helpen?
asks-lead = Er zijn nog mensen nodig. Nee zeggen mag ook.
asks-yes = Ja, ik help
asks-no = Nee, deze keer niet
asks-said-yes = Fijn, u helpt. U krijgt een bericht met uw code.
asks-said-no = U zei nee. Dank voor uw antwoord.
asks-enough = Er zijn al genoeg mensen. Dank u wel.
asks-over = Dit is voorbij.
asks-code = Kunt u toch niet? Meld u af met de code die u krijgt.
asks-unknown = Deze link werkt niet meer
asks-unknown-next = De tijd is om, of de link kwam niet heel over. Bel ons als u iets wilt zeggen.
mail-ask-lead = Er zijn nog mensen nodig. Wilt u helpen?
mail-ask-link = Zeg ja of nee
mail-ask-free = Nee zeggen mag. Niets doen mag ook.
mail-ask-most = Wij vragen u hooguit 2 keer per maand. Wilt u dat niet meer? Bel ons dan.

## Klopt het nog?
mail-check-lead = Wij hebben u een jaar niet gesproken. Klopt het nog wat wij van u weten?
mail-check-link = Kijk en druk op een knop
mail-check-what = U kiest: het klopt nog, er is iets veranderd, of ik stop.
mail-check-year = Dit vragen wij één keer per jaar.
check-title = Klopt dit nog?
check-lead = Dit weten wij van u. Eén druk is genoeg.
check-still = Het klopt nog
check-change = Er is iets veranderd
check-stop = Ik stop ermee
check-said-still = Fijn, het klopt nog.
check-next-still = Over een jaar vragen wij het weer.
check-said-change = Er is iets veranderd.
check-next-change = Iemand van het team belt u.
check-said-stop = U bent gestopt.
check-next-stop = Niemand vindt u meer, en wij vragen u niets. Dank voor wat u deed.
check-again = Toch anders? Druk op een andere knop.
today-changed = Bel { $name }: er is iets veranderd
today-changed-why = Klopt het weer? Zeg dat dan op de pagina.
