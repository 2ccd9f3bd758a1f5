# Who signs in.
