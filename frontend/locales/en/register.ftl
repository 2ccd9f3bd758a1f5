# The network of the team.
