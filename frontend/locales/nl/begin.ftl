# De eerste ochtend van een team.
