# Berichten die iemand krijgt, en wat er is als ze niet aankomen.

today-call-unreached = Bericht aan { $name } kwam niet aan. Er is een plek
team-event-unreached = Bericht kwam niet aan. Er is een plek, tot { $until }
