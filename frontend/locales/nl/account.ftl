# Wie zich aanmeldt, en de mensen van het team.
fault-429 = Dat was te vaak achter elkaar
fault-429-next = Wacht { $seconds } seconden en probeer het dan opnieuw.
problem-too-many = Te vaak achter elkaar
error-setup-code = Deze code klopt niet. Kijk op het scherm waar Buurtraat is gestart; de code verandert bij elke start.
error-setup-code-often = Dat was te vaak achter elkaar. Wacht { $seconds } seconden en typ de code dan opnieuw.
error-setup-code-missing = Typ de code die op het scherm staat waar Buurtraat is gestart.
setup-open = Open { $address } en typ deze code: { $code }
map-basemap-broken = De ondergrond in { $file } is niet te lezen. De kaart werkt, zonder deze ondergrond. De reden: { $reason }.
error-setting = Deze instelling klopt niet: { $value }.
mail-code-subject = Je code
mail-code-lead = Dit is je code om je aan te melden:
mail-email-lead = Dit is de code voor je nieuwe e-mailadres:
mail-code-link = Of open deze link in de browser waarin je begon
mail-code-lasts = De code werkt { $minutes } minuten en één keer. Geef hem aan niemand.
mail-code-not-you = Heb je hier niet om gevraagd? Dan hoef je niets te doen.
mail-invite-subject = Welkom bij Buurtraat
mail-invite-lead = Je collega heeft je uitgenodigd. Je meldt je aan met dit e-mailadres; een wachtwoord is er niet.
mail-invite-link = Naar Buurtraat
mail-invite-not-you = Ken je niemand die Buurtraat gebruikt? Dan hoef je niets te doen.
error-account-email-missing = Typ een e-mailadres.
error-account-email = { $value } is geen e-mailadres. Kijk het na.
error-account-email-taken = Iemand gebruikt dit e-mailadres hier al. Kies een ander adres.
error-account-code-missing = Typ de code.
error-account-code = Deze code klopt niet. Kijk hem na en probeer het opnieuw.
error-account-code-over = Deze code werkt niet meer. Vraag een nieuwe code aan.
error-account-app-code = Deze code klopt niet. Kijk in de app: elke halve minuut staat er een nieuwe code.
error-account-name-missing = Typ een naam.
error-account-name-too-long = Deze naam is te lang. Schrijf hooguit { $most } tekens.
error-account-phone = { $value } is geen telefoonnummer. Kijk het na.
error-account-role = Kies wat iemand mag.
error-account-role-above = Iemand met meer rechten dan jij kun je niet veranderen, en meer rechten geven dan je zelf hebt kan niet.
error-account-last-coordinator = Een team heeft altijd een coördinator. Maak eerst iemand anders coördinator.
error-account-last-administrator = Hier is altijd een beheerder. Maak eerst iemand anders beheerder.
error-account-heir-missing = Kies wie de open vragen overneemt.
error-account-heir = Kies iemand van het team.
error-account-sure = Kruis aan dat je het zeker weet.
role-member = lid van het team
role-coordinator = coördinator
role-administrator = beheerder
sign-in-by-mail = Of met een code uit de mail
sign-in-mail-lead = Typ je e-mailadres van het werk. Je krijgt een code; een wachtwoord is er niet.
sign-in-demo-mail = In het voorbeeld gaat er geen mail uit. Probeer member@voorbeeld.example en lees wat er binnenkomt:
sign-in-send = Stuur me een code
sign-in-code-title = Typ de code
sign-in-code-lead = Staat je e-mailadres hier bekend, dan krijg je binnen een minuut een mail met een code.
sign-in-code-none = Geen mail? Kijk bij ongewenste mail, of vraag je coördinator of dit adres bekend is.
sign-in-confirm-lead = Druk op de knop en je bent aangemeld.
sign-in-elsewhere-lead = Je opende de link in een andere browser dan waarin je begon. Typ ook de code uit de mail.
sign-in-second-title = Typ de code uit de app
sign-in-second-lead = Open de app met codes op je telefoon en typ de code van Buurtraat.
sign-in-over-lead = Deze code werkt niet meer: hij is te oud, al gebruikt of te vaak geprobeerd.
sign-in-new-code = Vraag een nieuwe code aan
account-title = Je account
account-saved = Dat is bewaard.
account-name = Naam
account-phone = Telefoonnummer
account-phone-hint = Dit nummer zien de mensen voor wie jij de vaste persoon bent.
account-save = Bewaar
account-email = E-mailadres
account-code = Code
account-signing-in = Hoe je je aanmeldt
account-no-email = Er is nog geen e-mailadres van je bekend. Zonder adres kun je je niet opnieuw aanmelden: vul het nu in.
account-no-mail = Hier wordt nog geen mail verstuurd. Vraag degene die Buurtraat heeft neergezet om dat in te stellen.
account-email-change = Stuur een code naar dit adres
account-email-sent = Er is een code gestuurd naar { $email }. Typ die hier; dan meld je je voortaan met dit adres aan.
account-email-confirm = Gebruik dit adres
second-title = Extra code bij het aanmelden
second-on = Bij het aanmelden vragen we ook een code uit een app op je telefoon.
second-off = Wil je het extra veilig? Dan vragen we ook een code uit een app op je telefoon.
second-lead = Je hebt een app nodig die codes maakt. De meeste wachtwoordapps kunnen dat.
second-scan = Scan dit vierkant met de app.
second-qr = Vierkant om te scannen met de app; de tekst hieronder zegt hetzelfde
second-or-type = Of typ dit in de app:
second-on-phone = Lees je dit op je telefoon? Open de app
second-code = De code die de app nu laat zien
second-turn-on = Zet aan
second-turn-off = Zet uit
people-title = Mensen van het team
people-you = dat ben jij
people-no-email = kan zich nog niet aanmelden: er is geen e-mailadres
people-open-needs = { $count ->
    [one] 1 open vraag
   *[other] { $count } open vragen
}
people-role = Wat mag deze collega?
invite-title = Nodig een collega uit
invite-lead = Je collega krijgt een mail en kan zich daarna aanmelden.
invite-lead-provider = Je collega kan zich daarna aanmelden met { $name }, met dit e-mailadres. Vertel dat zelf: er gaat geen mail uit.
invite-send = Nodig uit
person-out-of-reach = Deze collega heeft meer rechten dan jij. Een beheerder kan dit veranderen.
person-out-title = Gaat deze collega weg?
person-out-lead = Aanmelden kan dan niet meer, op geen enkel apparaat. De naam blijft staan bij wat al is gedaan.
person-only-theirs = { $count ->
    [one] 1 partner kent alleen { $name }.
   *[other] { $count } partners kennen alleen { $name }.
}
person-relay = Stel ze eerst voor aan een collega
person-heir = Wie neemt de open vragen over?
person-heir-choose = Kies een collega
person-heir-none = Er is niets om over te nemen
person-sure = Ja, { $name } hoort niet meer bij dit team
person-out = Haal uit het team
demo-post-title = Post in het voorbeeld
demo-post-lead = Wat anders als mail of sms naar iemand gaat, staat in het voorbeeld hier.
demo-post-empty = Er is nog geen post.
demo-post-empty-next = Vraag een code aan bij het aanmelden, of nodig een collega uit.
demo-post-to = Aan { $email }
sign-in-start-title = Aanmelden met de code van het scherm
sign-in-start-hint = Wordt er geen mail verstuurd? Dan staat er bij elke start van Buurtraat een code op het scherm en in het logboek.

# Aanmelden bij de eigen organisatie.
sign-in-provider = Aanmelden met { $name }
error-provider-unreachable = { $name } geeft nu geen antwoord. Probeer het over een paar minuten nog eens.
error-provider-denied = Je bent bij { $name } gestopt met aanmelden. Druk op de knop om opnieuw te beginnen.
error-provider-failed = { $name } kon je niet aanmelden. Druk op de knop om het opnieuw te proberen.
error-provider-state = Dit aanmelden is niet in deze browser begonnen, of het is al gebruikt. Druk op de knop om opnieuw te beginnen.
error-provider-expired = Het aanmelden duurde te lang. Druk op de knop om opnieuw te beginnen.
error-provider-proof = Het antwoord van { $name } klopt niet. Je bent niet aangemeld. Gebeurt het weer? Zeg het tegen wie Buurtraat hier heeft neergezet.
error-provider-acr = Voor Buurtraat moet je bij { $name } sterker aanmelden, bijvoorbeeld met een extra code. Druk op de knop en kies dat.
error-provider-unknown = { $name } kent je, maar hier sta je niet als collega. Vraag je coördinator om je uit te nodigen met je e-mailadres van het werk.

# Wie nog niet opnieuw binnen kan komen.
again-email = Vul je e-mailadres in, dan kom je morgen weer binnen
again-provider = Koppel je aan { $name }, dan kom je morgen weer binnen

# De koppeling met de eigen organisatie.
account-provider-free = Je kunt je ook aanmelden met { $name }. Daarvoor koppel je eerst wie je daar bent aan dit account.
account-provider-bind = Koppel aan { $name }
account-provider-leaving = Meld je nu aan bij { $name }. Daarna kom je hier terug en is het klaar.
account-provider-go = Verder naar { $name }
account-provider-bound = Je bent gekoppeld aan { $name }: daarmee kun je je aanmelden.
account-provider-sure = Ja, ik wil me niet meer aanmelden met { $name }
account-provider-unbind = Haal de koppeling weg
error-provider-session = Je bent intussen afgemeld. Meld je opnieuw aan en koppel daarna { $name }.
error-provider-taken = Dit account bij { $name } hoort hier al bij een collega. Er is niets veranderd.
error-provider-bound = Je bent al gekoppeld aan een account bij { $name }. Haal die koppeling eerst weg.
