# Plakken uit een tabel.
