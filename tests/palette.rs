//! The colours by numbers: enough contrast for text and marks in both themes, and marks that eyes of every kind tell apart.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may panic")]

mod support;

use std::collections::BTreeMap;

use support::read;

type Rgb = [f64; 3];
type Palette = BTreeMap<String, Rgb>;

/// The colours of both themes, as linear light.
fn palettes() -> [(&'static str, Palette); 2] {
    let tokens = read("style/tokens.css");
    let (light, dark) = tokens.split_once("prefers-color-scheme: dark").unwrap();
    [("light", palette(light)), ("dark", palette(dark))]
}

fn palette(sheet: &str) -> Palette {
    let declarations = sheet.split(['{', ';', '}']).filter_map(|it| it.trim().strip_prefix("--")?.split_once(": #"));
    declarations.map(|(name, hex)| (name.to_owned(), rgb(hex))).collect()
}

fn rgb(hex: &str) -> Rgb {
    [0, 2, 4].map(|at| {
        let part = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

/// Contrast as WCAG 2 defines it.
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let light = |it: Rgb| 0.212_6 * it[0] + 0.715_2 * it[1] + 0.072_2 * it[2] + 0.05;
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

/// What people see who lack a kind of cone: the matrices of Machado, Oliveira and Fernandes (2009), severity 1.
const EYES: [(&str, [[f64; 3]; 3]); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "no red cones",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "no green cones",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "no blue cones",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn seen(eye: [[f64; 3]; 3], colour: Rgb) -> Rgb {
    eye.map(|row| row.iter().zip(colour).map(|(part, light)| part * light).sum::<f64>().clamp(0.0, 1.0))
}

/// CIELAB under D65.
fn lab([red, green, blue]: Rgb) -> Rgb {
    let root = |it: f64| if it > 0.008_856 { it.cbrt() } else { 7.787 * it + 16.0 / 116.0 };
    let x = root((0.412_456 * red + 0.357_576 * green + 0.180_437 * blue) / 0.950_47);
    let y = root(0.212_673 * red + 0.715_152 * green + 0.072_175 * blue);
    let z = root((0.019_334 * red + 0.119_192 * green + 0.950_304 * blue) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn difference(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (lab(a), lab(b));
    a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
}

fn check(names: &[(&str, &[&str])], least: f64) {
    for (theme, palette) in palettes() {
        for (front, grounds) in names {
            for ground in *grounds {
                let found = contrast(palette[*front], palette[*ground]);
                assert!(found >= least, "{theme}: {front} on {ground} has a contrast of {found:.2}, below {least}");
            }
        }
    }
}

#[test]
fn text_can_be_read() {
    let grounds = &["paper", "sheet", "wash"];
    check(
        &[
            ("ink", &["paper", "sheet", "wash", "brand-wash", "doubt-wash", "setback-wash"]),
            ("ink-2", &["paper", "sheet", "wash", "brand-wash"]),
            ("ink-3", grounds),
            ("link", grounds),
            ("brand", grounds),
            ("on-brand", &["brand"]),
            ("setback", grounds),
        ],
        4.5,
    );
}

#[test]
fn marks_and_edges_can_be_seen() {
    let grounds = &["paper", "sheet"];
    let names = ["contact", "intent", "signed", "made", "given", "setback", "edge", "focus", "doubt"];
    check(&names.map(|name| (name, grounds.as_slice())), 3.0);
}

#[test]
fn marks_are_told_apart_without_hue() {
    let ladder = ["contact", "intent", "signed", "made", "given"];
    for (theme, palette) in palettes() {
        for (eye, matrix) in EYES {
            let of = |name: &str| seen(matrix, palette[name]);
            for pair in ladder.windows(2) {
                let far = difference(of(pair[0]), of(pair[1]));
                // The two greys at the lower end differ by shape: one is hollow.
                let least = if pair[0] == "contact" { 4.0 } else { 8.0 };
                assert!(far >= least, "{theme}, {eye}: {pair:?} differ by {far:.1} only");
            }
            for name in ladder {
                let far = difference(of(name), of("setback"));
                assert!(far >= 15.0, "{theme}, {eye}: {name} and setback differ by {far:.1} only");
            }
            // The stronger the mark, the further the promise: never a weaker contrast to the ground.
            let weights = ladder.map(|name| contrast(of(name), seen(matrix, palette["sheet"])));
            assert!(weights.is_sorted_by(|a, b| a < b), "{theme}, {eye}: {weights:?}");
        }
    }
}
