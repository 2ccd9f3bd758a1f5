# Wie zich aanmeldt.
