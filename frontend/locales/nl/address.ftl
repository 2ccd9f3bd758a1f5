# Zoeken terwijl je typt.
