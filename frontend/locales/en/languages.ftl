# The languages of the pages, reading aloud, and reading without internet.
languages-label = Languages
machine-note = This translation was made by a computer.
machine-report = Is a word wrong? Tell us
machine-report-words = The translation of { $page } is not right. This word is wrong:
dutch-here = in Dutch
read-aloud = Read aloud
read-aloud-stop = Stop reading
offline-title = You are not connected
offline-lead = Your device has no internet now.
offline-pages = This you can still read
offline-none = No page was kept yet. Look again later.
offline-again = Try again
