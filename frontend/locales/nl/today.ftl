# Vandaag: wat op je wacht. Het team is “je”.
nav-today = Vandaag
today-waits = Dit wacht op je
today-quiet = Er wacht niets op je.
today-quiet-next = Mooi moment om iets te beginnen.
today-arranged = { $count ->
    [one] Deze maand regelde je 1 plek.
   *[other] Deze maand regelde je { $count } plekken.
}
today-themselves = { $count ->
    [one] 1 van de { $asked } vragen lossen mensen zelf op.
   *[other] { $count } van de { $asked } vragen lossen mensen zelf op.
}
today-appointment = Afspraak bij { $name }
today-call-back = Bel { $name } terug
today-no-action = Zet de eerste stap
today-kept = Is het gelukt bij { $name }?
today-call-ahead = Morgen bij { $name }: bel hen vandaag
today-no-step = Zet een volgende stap
today-thank = Bedank { $name }
today-thank-why = Ze deden iets voor jullie. Doe het binnen een week.
kept-ask = Is het gelukt?
kept-yes = Ja, gelukt
kept-no = Nee, niet gelukt
kept-done = Het is gelukt
kept-undo = Toch niet gelukt
error-kept-missing = Kies of het gelukt is: ja of nee.
error-kept-early = Dat weet je pas als de dag voorbij is.
today-begin = Begin iets
today-new-need = Nieuwe vraag
today-new-need-why = Drie velden, minder dan een minuut.
today-needs = Alle open vragen
today-needs-why = Elk met één vaste persoon.
today-know = Wie kennen jullie al?
today-know-why = Vink aan wie jullie kennen, of plak het uit Excel.
today-doors = Vijf deuren vanmiddag
today-doors-why = Langs wie het meest helpt, in de volgorde waarin je loopt.
