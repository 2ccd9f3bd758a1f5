# Van vraag naar afspraak.
