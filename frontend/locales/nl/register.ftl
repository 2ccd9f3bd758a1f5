# Het netwerk van het team.
