# Doors and streets.
