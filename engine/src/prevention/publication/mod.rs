//! Which numbers of people who asked for help a municipality may publish, so that nobody learns anything of one of them.
//!
//! Nothing is published unless a council decides so. Then once a quarter [`publish`] makes a [`Publication`] out of the
//! one before and the contributions of a year; its [`Edition`] is what anybody may see, everything else of it is secret.
//! `docs/publication.md` tells the same for a council.
//!
//! # Definition
//!
//! * **Where**: one [`Shape`]. Either the zones of a [`Partition`], made from dwellings alone, and one number per zone for
//!   all subjects together; or areas with names, and one number per area and subject. The keys of numbers ([`Of`]) stay
//!   the same for a calendar year.
//! * **Who**: distinct contributors of the four [`Quarter`]s that end with the publication. A contribution about a
//!   sensitive category, or below one, counts nowhere; the others count under their root category.
//! * **What**: 0 to 7 is withheld, 8 and 9 become 10, from 10 on random rounding to five without bias ([`Shown`]). Chance
//!   is a keyed hash of the sorted contributors, and of nothing else.
//! * **When**: a number is made anew only when at least [`LEAST_CHANGE`] contributors differ from the set it was last made
//!   of; who was erased differs. Three things keep it as it is nevertheless:
//!   1. a key that was not in the publication before is withheld until the windows do not overlap (a year);
//!   2. a number that rose within the last three quarters is not withheld;
//!   3. a number that was withheld within the last four quarters does not fall.
//!
//! # Why not cells and areas both, and no totals
//!
//! A published number is a pair of bounds: 15 says 11 to 19. Two outputs over overlapping people are subtracted: an area
//! that says 40 has at least 36 contributors; its cells that say 15 and 10 have at most 19 and 14; so a third cell that is
//! withheld has at least 3, and 0 to 2 are ruled out. The same holds for a parent beside its children, for a total beside
//! its subjects, and for a subject beside its children. So every contributor-and-place stands in one key at most, and
//! there is no sum anywhere: the areas have no number for all subjects together, the zones none by subject. [`Shape`] is
//! one enum, so that both cannot be asked for.
//!
//! # Why sensitive contributions do not even count among all
//!
//! If they did, a zone would turn from withheld to 10 because of them. Whoever knows that the house for women who fled
//! stands there would read it off. As it is, no output depends on them in any way, which a test can show.
//!
//! # Why neither place nor subject goes into the hash
//!
//! The same people must give the same noise. If the same twelve people are all there is to two subjects, two independent
//! roundings (10 and 15) say 11 to 14 where one says 8 to 14; many would average out to twelve. That two numbers are equal
//! on the other hand says little: most pairs of tens are.
//!
//! # Why a number may not turn round within a year
//!
//! Whoever contributed stays in the window for four quarters. Withheld, then 15, then withheld says: at least four people
//! came in between (7 to 11), and they are still there, so 0 to 3 are ruled out for the last one. Backwards in time it is
//! the same: withheld, 30, 30, 30, 20 says that two people left with the last step, whose contribution is a year old, so
//! they were there when it was withheld. Rules 2 and 3 close both, and look at nothing but what was published, so that
//! they tell nothing themselves.
mod class;
mod contribution;
mod number;
mod partition;
mod publish;
mod quarter;
mod shape;
mod stand;

pub use class::Band;
pub use contribution::{Contribution, ContributorKey};
pub use number::{InvalidNumber, LEAST_SHOWN, Shown};
pub use partition::{COARSEST_RESOLUTION, LEAST_DWELLINGS, Partition, PartitionError, Zone};
pub use publish::{Edition, Number, Publication, PublishError, publish};
pub use quarter::Quarter;
pub use shape::{Area, AreaId, Areas, Of, Shape};
pub use stand::LEAST_CHANGE;
