team-map-title = Map of our area
team-map-lead = What people asked for, who helps and what is still needed. Only your team sees this.
team-map-about = Where is what asked for, and where is help needed?
team-map-layers = What do you want to see?
team-map-when = When
team-map-needs = Questions
team-map-capacity = Help
team-map-open = Still needed
team-map-doors = Doors
team-map-label-needs = How much was asked for, per piece of the neighbourhood
team-map-label-capacity = How much help there is now, per piece of the neighbourhood
team-map-label-open = For how many questions help is still needed, per piece of the neighbourhood
team-map-label-doors = At how many doors your colleagues were, per piece of the neighbourhood
team-map-count-needs = { $count ->
    [0] no questions
    [one] 1 question
   *[other] { $count } questions
}
team-map-count-capacity = { $count ->
    [0] no help
    [one] 1 place with help
   *[other] { $count } places with help
}
team-map-count-open = { $count ->
    [0] nothing more needed
    [one] help still needed for 1 question
   *[other] help still needed for { $count } questions
}
team-map-count-doors = { $count ->
    [0] no doors
    [one] 1 door
   *[other] { $count } doors
}
team-map-class-1 = 1 or 2
team-map-quarter = { $quarter ->
    [1] January to March
    [2] April to June
    [3] July to September
   *[4] October to December
} { $year }
team-map-caption = { $what }: { $when }. Choose a street for five doors there.
team-map-nothing = Nothing was asked for here in these months, and there is no help yet.
team-map-unplaced = { $count ->
    [one] Of 1 question we only know roughly where it is. It is not on the map.
   *[other] Of { $count } questions we only know roughly where they are. They are not on the map.
}
team-map-how = How do we count this?
team-map-how-needs = Questions: what people asked for in those three months, even if it has been arranged.
team-map-how-capacity = Help: who and what helps now, even when you look at earlier months.
team-map-how-open = Still needed: what is left of those questions after help within a quarter of an hour on foot. Help that fits well and is near counts for more. Nobody helps more people than there is room for. If somebody does not say how much room there is, we count on two questions.
team-map-how-doors = Doors: shops and places where somebody of the municipality called.
team-map-streets = Streets with many kinds of shops
