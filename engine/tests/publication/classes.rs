//! Colours, and what can be read as a number at all.
use engine::prevention::publication::*;

fn shown(number: u32) -> Shown {
    Shown::try_from(Some(number)).unwrap()
}

#[test]
fn every_number_has_one_band_and_the_legend_says_which() {
    let mut last = Band::Withheld;
    for number in (10..1_000).step_by(5) {
        let band = Band::of(shown(number));
        let (least, most) = band.bounds();
        assert!(least.is_some_and(|least| least <= number) && most.is_none_or(|most| number <= most), "{number}");
        assert!(band >= last && band != Band::Withheld);
        last = band;
    }
    assert_eq!(last, Band::Above100);
    assert_eq!((Band::of(Shown::WITHHELD), Band::Withheld.bounds()), (Band::Withheld, (None, None)));
    let bounds: Vec<_> = Band::ALL[1..].iter().map(|band| band.bounds()).collect();
    assert!(bounds.windows(2).all(|pair| pair[0].1.map(|most| most + 5) == pair[1].0), "no number between two bands");
}

#[test]
fn no_other_number_can_be_read_as_published() {
    for wrong in [0, 1, 5, 7, 8, 9, 11, 12, 99] {
        assert!(Shown::try_from(Some(wrong)).is_err(), "{wrong}");
    }
    assert_eq!(Shown::try_from(None), Ok(Shown::WITHHELD));
    assert!(Shown::WITHHELD < shown(10) && shown(10) < shown(15));
}
