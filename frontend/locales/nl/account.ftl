# Wie zich aanmeldt, en de mensen van het team.
fault-429 = Dat was te vaak achter elkaar
fault-429-next = Wacht { $seconds } seconden en probeer het dan opnieuw.
problem-too-many = Te vaak achter elkaar
error-too-many = Dat was te vaak achter elkaar. Wacht even en probeer het dan opnieuw.
error-setup-code = Deze code klopt niet. Kijk op het scherm waar Buurtraat is gestart; de code verandert bij elke start.
error-setup-code-missing = Typ de code die op het scherm staat waar Buurtraat is gestart.
setup-open = Open { $address } en typ deze code: { $code }
