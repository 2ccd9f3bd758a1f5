# Vandaag.
