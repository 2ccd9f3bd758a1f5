# Pasting from a table.
