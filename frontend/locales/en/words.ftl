# The topic out of somebody's own words, and what had better not be in them.
words-because = Because it says { $words }.
words-or = Or:
words-or-label = Another topic
words-topic = This seems to be about: { $topic }. Because it says { $words }.
words-leave-name = Leave the name out: { $words }.
words-leave-phone = Leave the phone number out: { $words }.
words-leave-email = Leave the e-mail address out: { $words }.
words-leave-address = Leave the address out: { $words }.
words-leave-bsn = Leave the citizen service number out: { $words }.
