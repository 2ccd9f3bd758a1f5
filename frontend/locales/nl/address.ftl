# Adressen terwijl je typt.
address-list = Adressen die lijken op wat u typt
address-one = 1 adres. Kies met de pijltjes.
address-more = # adressen. Kies met de pijltjes.
address-none = Geen adres gevonden.
