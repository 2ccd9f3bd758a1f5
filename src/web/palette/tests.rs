//! The colours are there, and whoever sees few of them can tell the classes apart.
use super::*;

#[test]
fn every_name_is_a_token() {
    for theme in [Theme::Light, Theme::Dark] {
        let Palette { paper, ink, soft, water, street, park, building, rail, comb, on_comb, place, on_place } =
            Palette::of(theme);
        let all = [&[*paper, ink, soft, water, street, park, building, rail, place, on_place], &comb[..], &on_comb[..]]
            .concat();
        assert!(all.iter().all(|colour| colour.len() == 7 && *colour != "#ff00ff"), "{all:?}");
    }
}

#[test]
fn a_theme_has_its_own_and_shares_the_rest() {
    let (light, dark) = (Palette::of(Theme::Light), Palette::of(Theme::Dark));
    assert_ne!((light.paper, light.comb[0]), (dark.paper, dark.comb[0]));
    assert_eq!(light.on_comb[1], dark.on_comb[1], "on honey it is dark by night too");
}

/// Red, green and blue in light, each from 0 to 1.
type Light = [f64; 3];

/// How people see who lack one sort of cone wholly: Machado, Oliveira and Fernandes (2009), severity 1, and one who sees
/// brightness alone (WCAG 2.2, relative luminance).
const SIGHTS: [(&str, [Light; 3]); 5] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("no red", [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    ("no green", [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    ("no blue", [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
    ("grey", [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]),
];
/// Colours this far apart (CIE 1976, Lab) are never taken for each other side by side: five times what is just noticed.
const APART: f64 = 11.5;

/// `#rrggbb` in light (IEC 61966-2-1).
fn light(colour: &str) -> Light {
    let part = |from: usize| {
        let shade = f64::from(u8::from_str_radix(&colour[from..from + 2], 16).unwrap_or_default()) / 255.0;
        if shade <= 0.04045 { shade / 12.92 } else { ((shade + 0.055) / 1.055).powf(2.4) }
    };
    [part(1), part(3), part(5)]
}

fn seen(sight: &[Light; 3], light: Light) -> Light {
    sight.map(|row| row.iter().zip(light).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0))
}

fn luminance([red, green, blue]: Light) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// WCAG 2.2, contrast ratio.
fn contrast(one: Light, other: Light) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

/// CIE 1976 L*a*b* under daylight (D65).
fn lab([red, green, blue]: Light) -> Light {
    let bent = |share: f64| if share > 0.008856 { share.cbrt() } else { 7.787 * share + 16.0 / 116.0 };
    let x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
    let y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
    let z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn apart(one: Light, other: Light) -> f64 {
    let (one, other) = (lab(one), lab(other));
    one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn u10_classes_are_told_apart_by_everyone() {
    let (mut pairs, mut alike, mut contrasts, mut faint) = (0, Vec::new(), 0, Vec::new());
    for theme in [Theme::Light, Theme::Dark] {
        let palette = Palette::of(theme);
        for (name, sight) in &SIGHTS {
            for (one, other) in (0..4).flat_map(|one| (one + 1..4).map(move |other| (one, other))) {
                pairs += 1;
                let [a, b] = [one, other].map(|class| seen(sight, light(palette.comb[class])));
                if apart(a, b) < APART {
                    alike.push(format!("{theme:?}, {name}: {} and {}: {:.1}", one + 1, other + 1, apart(a, b)));
                }
            }
            for class in 0..4 {
                contrasts += 1;
                let [under, on] =
                    [palette.comb[class], palette.on_comb[class]].map(|colour| seen(sight, light(colour)));
                // Figures are words (4.5 to 1), which is more than patterns need (3 to 1); both have this one colour.
                if contrast(under, on) < 4.5 {
                    faint.push(format!("{theme:?}, {name}: {}: {:.2}", class + 1, contrast(under, on)));
                }
            }
        }
    }
    let mut patterns: Vec<_> = PATTERNS.iter().map(|(_, path)| *path).collect();
    patterns.sort_unstable();
    patterns.dedup();
    assert_eq!(patterns.len(), 3, "each class has a pattern of its own; the lowest has none");
    assert!(alike.is_empty() && faint.is_empty(), "{alike:?} {faint:?}");
    println!(
        "U10 themes=2 sights={} pairs={pairs} alike={} contrasts={contrasts} faint={}",
        SIGHTS.len(),
        alike.len(),
        faint.len()
    );
}
