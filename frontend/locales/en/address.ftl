# Finding while one types.
