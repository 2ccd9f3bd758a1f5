# De talen van de pagina's, voorlezen, en lezen zonder internet.
languages-label = Talen
machine-note = Deze vertaling is door een computer gemaakt.
machine-report = Klopt een woord niet? Zeg het ons
machine-report-words = De vertaling van { $page } klopt niet. Dit woord is fout:
dutch-here = in het Nederlands
read-aloud = Lees voor
read-aloud-stop = Stop met voorlezen
offline-title = U bent niet verbonden
offline-lead = Uw toestel heeft nu geen internet.
offline-pages = Dit kunt u nog lezen
offline-none = Er is nog geen pagina bewaard. Kijk later nog eens.
offline-again = Probeer het opnieuw
