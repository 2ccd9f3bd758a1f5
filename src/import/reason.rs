//! Why a row was skipped, and what is worth saying about a row that was not.
use super::message::messages;

messages! {
    /// Why one row, feature or object of a file was not taken.
    pub enum Reason {
        /// A required field is empty.
        Missing => "missing", "is empty and must be filled in";
        /// Text where a number must stand.
        NotANumber { value: String } => "not-a-number", "{value:?} is not a number";
        /// Digits where a whole number must stand, or too large a one.
        NotAWholeNumber { value: String } => "not-a-whole-number", "{value:?} is not a whole number from 0 to 65,535";
        /// A word outside a closed list.
        NotOneOf { value: String, allowed: String } => "not-one-of", "{value:?} is not one of {allowed}";
        /// A category that is not in force.
        UnknownCategory { value: String } => "unknown-category", "{value:?} is not a category of the taxonomy";
        /// More words than a field may hold.
        TooMany { given: usize, most: usize } => "too-many", "has {given} values, at most {most} are kept";
        /// More characters than a field may hold.
        TooLong { given: usize, most: usize } => "too-long", "has {given} characters, at most {most} are kept";
        /// Not a Dutch postcode.
        BadPostcode { value: String } => "bad-postcode", "{value:?} is not a postcode: write 2624AX or 2624";
        /// Latitude without longitude or the other way round.
        HalfAPosition => "half-a-position", "is filled in while its other half is empty: give lat and lon, or neither";
        /// Numbers that are not a position in degrees.
        NotDegrees { value: String } => "not-degrees",
            "{value} is not a position in degrees: latitude -90 to 90, longitude -180 to 180";
        /// Latitude and longitude stand in each other's column.
        Swapped { value: String } => "swapped", "{value}: latitude and longitude have changed places";
        /// 0, 0: where broken coordinates end up.
        NullIsland => "null-island", "is 0, 0, which lies in the sea off Africa: leave it empty when it is not known";
        /// Nothing to find the place by.
        NoPlace => "no-place", "says nowhere where it is: give lat and lon, a postcode, or street and number";
        /// A need without cell and postcode.
        NoCell => "no-cell", "says nowhere where it is: give a cell or a postcode";
        /// The place could not be found in what is loaded (for the side that resolves).
        PlaceNotFound { value: String } => "place-not-found", "{value:?} is not among the addresses and postcodes loaded";
        /// Not a date.
        BadDate { value: String } => "bad-date", "{value:?} is not a date: write 2026-09-14 or 14-9-2026";
        /// Not a date with a time.
        BadTime { value: String } => "bad-time", "{value:?} is not a date and time: write 2026-11-21 13:30";
        /// The end lies before the start.
        EndsBeforeStart => "ends-before-start", "lies before the start";
        /// Not the right number of digits.
        BadDigits { value: String, digits: usize } => "bad-digits", "{value:?} is not a number of {digits} digits";
        /// Not an e-mail address.
        BadEmail { value: String } => "bad-email", "{value:?} is not an e-mail address";
        /// Not a telephone number.
        BadPhone { value: String } => "bad-phone", "{value:?} is not a telephone number";
        /// A website that is not http or https.
        BadWebsite { value: String } => "bad-website", "{value:?} is not a web address: write https://example.org";
        /// Not half-days.
        BadSlots { value: String } => "bad-slots", "{value:?} is no half-day: write mon-am,wed-pm or ma-ochtend wo-middag";
        /// More places free than there are.
        MoreFreeThanThere { available: u32, maximum: u32 } => "more-free-than-there",
            "says {available} free of {maximum} places";
        /// The lowest age is above the highest.
        AgesReversed { min: u8, max: u8 } => "ages-reversed", "goes from {min} down to {max} years";
        /// The row has more or fewer fields than the header.
        Ragged { expected: usize, found: usize } => "ragged", "has {found} fields where the header has {expected}";
        /// The same thing stands earlier in the file.
        Duplicate { first: String } => "duplicate", "stands in the file already: {first}";
        /// It points at something that is not in the source.
        NotThere { value: String } => "not-there", "points at {value:?}, which is not in the file";
        /// It points at something that was skipped itself.
        LeftOutWith { value: String } => "left-out-with", "belongs to {value:?}, which was skipped";
        /// It does not run (any more).
        NotRunning { value: String } => "not-running", "is {value:?}: only what runs now is taken";
        /// A location that no organization of the source has or uses.
        OfNobody => "of-nobody", "belongs to no organization or service that could be taken";
        /// Nothing of an organization could be taken.
        NothingOfIt => "nothing-of-it", "has no location or service that could be taken";
        /// A person, kept as an organization by the source.
        OnePerson => "one-person", "is one person: ask them, and add them by hand";
        /// Somebody who was erased here since.
        Erased => "erased", "was taken out at their own request: a file does not bring them back";
        /// Its id is that of something else here.
        IdTaken => "id-taken", "has the id of something that came from elsewhere: nothing was changed";
        /// Figures of an area whose border is not there.
        AreaNotLoaded { value: String } => "area-not-loaded", "{value:?} is not among the areas loaded: import its border first";
        /// Not a code of the statistics office.
        BadAreaCode { value: String } => "bad-area-code", "{value:?} is not a code of CBS: GM, WK or BU and 4, 6 or 8 characters";
        /// An area without one figure that is kept.
        NoFigures => "no-figures", "has no figure that is kept";
        /// Another country.
        Elsewhere { country: String } => "elsewhere", "lies in {country}, only NL is read";
        /// Not an H3 cell.
        NotACell { value: String } => "not-a-cell", "{value:?} is not an H3 cell";
        /// A feature without geometry.
        NoGeometry => "no-geometry", "has no geometry";
        /// A geometry that is no area.
        NotAnArea { geometry: String } => "not-an-area", "is a {geometry}, only Polygon and MultiPolygon are areas";
        /// Coordinates that cannot be read.
        BrokenGeometry => "broken-geometry", "has coordinates that are not lists of number pairs";
        /// Nothing left after repair.
        EmptyGeometry => "empty-geometry", "encloses nothing, also after repair";
        /// Larger than any municipality or province.
        AreaTooLarge => "area-too-large", "is larger than a country: an area of ours fits in one";
        /// Neither a name nor a code.
        NoName => "no-name", "has no name";
        /// Not for everyone.
        Private => "private", "is private according to the map";
        /// Its corners are not in the extract.
        OutsideExtract => "outside-extract", "lies outside the extract: none of its points are in the file";
    }
}

messages! {
    /// What is worth saying about a row that was taken all the same.
    pub enum Remark {
        /// A column that nobody reads.
        UnknownColumn => "unknown-column", "is a column we do not know; it was not read";
        /// Not UTF-8.
        Encoding { encoding: String } => "encoding", "was read as {encoding}";
        /// A polygon was mended.
        Repaired { what: String } => "repaired", "was mended: {what}";
        /// Holes or parts without surface were left out.
        PartDropped { parts: usize } => "part-dropped", "{parts} parts without surface were left out";
        /// So small that no cell's centre lies inside: the cell of a point inside stands for it.
        SmallerThanCell => "smaller-than-cell", "is smaller than a cell; the cell it lies in stands for it";
        /// A code was made from the name.
        CodeFromName { code: String } => "code-from-name", "has no code, {code} was made from its name";
        /// A figure that the source keeps secret or that makes no sense.
        FigureLeftOut { value: String } => "figure-left-out", "{value} is no count; it was left out";
        /// A value that makes no sense, where the rest does.
        LeftOut { value: String } => "left-out", "{value:?} makes no sense here; it was left out";
        /// A need's cell was made coarser.
        Coarsened { from: u8, to: u8 } => "coarsened", "was made coarser: resolution {from} became {to}";
        /// Something personal in free text; what it is, never the text itself.
        Personal { what: String } => "personal", "seems to hold {what}: nobody must be recognisable";
        /// How a missing place was found (for the side that resolves).
        ResolvedBy { how: String } => "resolved-by", "was placed by its {how}";
        /// Probably the same as another row; proposed, not merged.
        LikelyDuplicate { other: String, signals: String } => "likely-duplicate",
            "looks like {other} (same {signals}); nothing was merged";
        /// Services of earlier files of a directory.
        ServicesNotNamed { count: u64 } => "services-not-named",
            "{count} services of earlier files are not in this one; they stay";
        /// A text that was longer than we keep.
        Shortened { given: usize, most: usize } => "shortened", "has {given} characters; the first {most} were kept";
        /// A row of a table beside those that count.
        RowLeftOut { expected: usize, found: usize } => "row-left-out",
            "has {found} fields where the header has {expected}; it was left out";
        /// People in a directory.
        PersonsLeftOut { count: u64 } => "persons-left-out", "{count} contact persons were left out: a file is no consent";
        /// An address or number that may be somebody's own.
        MaybePersonal => "maybe-personal", "may be somebody's own; it was left out";
        /// Nothing in the source said what a service is about.
        CategoryGuessed { category: String, words: String } => "category-guessed",
            "has no category of ours; {category} was chosen by the words {words}";
        /// Nor did its words.
        CategoryUnknown => "category-unknown", "has no category of ours, and its words do not tell; it stands under something else";
        /// A term of the source whose parent is not in its own list, or goes round in a circle.
        ParentUnknown { value: String } => "parent-unknown", "names {value:?} as its parent, which leads nowhere";
        /// A service that does not say where.
        AtItsOrganization => "at-its-organization", "does not say where; it was placed at the only location of its organization";
        /// A sole trader of whom it is not said where they work.
        TakenAsPerson => "taken-as-person", "does not say at_home; the sole trader is kept as a person";
        /// Opening hours we cannot read as half-days.
        HoursNotRead => "hours-not-read", "has opening hours in a form that is not read";
        /// Places of an older extract that this one speaks for and has not.
        Gone { count: u64 } => "gone", "{count} places are no longer on the map and no longer found";
        /// Partners of earlier files; other files may still name them, so they stay.
        NotNamed { count: u64 } => "not-named", "{count} partners of earlier files are not in this one; they stay";
    }
}
