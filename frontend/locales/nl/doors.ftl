# Deuren en straten.
