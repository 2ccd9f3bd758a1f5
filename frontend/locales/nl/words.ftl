# Het onderwerp uit eigen woorden, en wat er beter niet in staat.
words-because = Omdat er { $words } staat.
words-or = Of:
words-or-label = Een ander onderwerp
words-topic = Dit lijkt te gaan over: { $topic }. Omdat er { $words } staat.
words-leave-name = Laat de naam weg: { $words }.
words-leave-phone = Laat het telefoonnummer weg: { $words }.
words-leave-email = Laat het e-mailadres weg: { $words }.
words-leave-address = Laat het adres weg: { $words }.
words-leave-bsn = Laat het burgerservicenummer weg: { $words }.
