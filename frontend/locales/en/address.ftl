# Addresses while one types.
address-list = Addresses like what you type
address-one = 1 address. Choose with the arrows.
address-more = # addresses. Choose with the arrows.
address-none = No address found.
