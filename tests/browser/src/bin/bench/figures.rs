//! Figures, and how they are printed.

use crate::step::Step;

/// The median of times, whatever their order.
pub(crate) fn median(times: &[f64]) -> f64 {
    let sorted = sorted(times);
    f64::midpoint(sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2])
}

/// The longest of times.
pub(crate) fn worst(times: &[f64]) -> f64 {
    times.iter().copied().fold(0.0, f64::max)
}

fn sorted(times: &[f64]) -> Vec<f64> {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// What both pages have said of the same steps.
#[derive(Debug, Default)]
pub(crate) struct Pair {
    /// Of the plain page.
    pub(crate) plain: Vec<Step>,
    /// Of the app.
    pub(crate) app: Vec<Step>,
}

impl Pair {
    /// Prints the heads of the columns.
    pub(crate) fn print_head(&self, what: &str) {
        println!("\n{what}, {} times each: milliseconds", self.app.len());
        println!("{:<22}{:>8}{:>8}{:>7}{:>15}{:>15}", "", "plain", "app", "ratio", "plain min-max", "app min-max");
    }

    /// Prints how both do in something, and gives the median of the app and the ratio of the medians.
    pub(crate) fn print_line(&self, what: &str, pick: fn(&Step) -> f64) -> (f64, f64) {
        self.print_part(what, pick, |_| true)
    }

    /// The same of some of the steps only, by their number.
    pub(crate) fn print_part(&self, what: &str, pick: fn(&Step) -> f64, is_meant: fn(usize) -> bool) -> (f64, f64) {
        let times = |steps: &[Step]| -> Vec<f64> {
            steps.iter().enumerate().filter(|(number, _)| is_meant(*number)).map(|(_, step)| pick(step)).collect()
        };
        let (plain, app) = (times(&self.plain), times(&self.app));
        let (of_plain, of_app) = (median(&plain), median(&app));
        let ends = |times: &[f64]| format!("{:.1}-{:.1}", sorted(times)[0], worst(times));
        let ratio = of_app / of_plain;
        println!("{what:<22}{of_plain:>8.1}{of_app:>8.1}{ratio:>7.2}{:>15}{:>15}", ends(&plain), ends(&app));
        (of_app, ratio)
    }
}

/// A number with commas between thousands.
pub(crate) fn grouped(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1_000), number % 1_000) }
}
