# The first morning of a team.
