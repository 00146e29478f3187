//! What stretch of time the picture shows, and the dates along it: years, months where it is short, days where it is shorter.

use super::scale::{FIRST_FULL_YEAR, Scale};
use crate::domain::{BitSet, PartialDate, Period, Record};

/// Stretches up to so many days have a line a day, and up to so many a line a month.
const DAYS: i32 = 92;
const MONTHS: i32 = 1_830;
/// No stretch is shorter: marks of one day need room beside each other.
const LEAST_DAYS: i32 = 27;
/// How wide the name of a year, a month or a day may be.
const YEAR_LABEL: f64 = 28.0;
const MONTH_LABEL: f64 = 64.0;
const DAY_LABEL: f64 = 18.0;
/// How far a name stands from its line.
const BESIDE: f64 = 3.0;

/// A date on the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedTick {
    /// The year, month or day that begins there.
    pub date: PartialDate,
    /// Where.
    pub x: f64,
    /// Whether it is one of those that the eye goes by: every fifth year, a new year, a new month.
    pub is_strong: bool,
    /// Where its name stands, if it has room for one.
    pub label: Option<f64>,
}

/// The first and the last day that are shown, and whether older events stand in a column before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) days: (i32, i32),
    pub(super) has_before: bool,
}

/// The chosen period, as far as the record reaches; without a beginning from the first full year on, if there is
/// anything after it.
pub(super) fn range(record: &Record, events: &BitSet, period: Period) -> Range {
    let span = |event: usize| record.dataset.events[event].span;
    let first = events.iter().next().map_or(FIRST_FULL_YEAR, |event| span(event).year());
    let latest = events.iter().next_back().map_or(FIRST_FULL_YEAR, |event| span(event).year());
    let covered = record.dataset.meta.coverage.map_or(latest, |coverage| coverage.to.year());
    let end = PartialDate::Year(latest.max(covered).max(FIRST_FULL_YEAR)).last_day();
    let end = period.to.map_or(end, |to| to.last_day().min(end));
    let full = PartialDate::Year(FIRST_FULL_YEAR).first_day();
    let is_cut = period.from.is_none() && end > full;
    let begin = if is_cut { full } else { PartialDate::Year(first).first_day() };
    let begin = period.from.map_or(begin, |from| from.first_day().max(begin));
    Range { days: (begin, end.max(begin + LEAST_DAYS)), has_before: is_cut && first < FIRST_FULL_YEAR }
}

/// The dates along a line; names end before `right`.
pub(super) fn ticks(range: Range, scale: Scale, right: f64) -> Vec<PlacedTick> {
    let (first, last) = range.days;
    let length = last - first;
    let mut ticks: Vec<PlacedTick> = Vec::new();
    let mut widths = Vec::new();
    let mut year = FIRST_FULL_YEAR;
    while PartialDate::Year(year).first_day() > first {
        year -= 1;
    }
    while PartialDate::Year(year).last_day() < first {
        year += 1;
    }
    let every = |steps: &[i32], days: f64, label: f64| {
        let fits = |step: &&i32| f64::from(**step) * scale.width(days) >= label + 2.0 * BESIDE;
        steps.iter().find(fits).or(steps.last()).copied().unwrap_or(1)
    };
    let mut add = |date: PartialDate, is_strong: bool, is_named: bool, width: f64| {
        let day = date.first_day();
        if day >= first && day <= last {
            let x = scale.at(day);
            let label = is_named.then(|| (x + BESIDE).min(right - width));
            ticks.push(PlacedTick { date, x, is_strong, label });
            widths.push(width);
        }
    };
    let named_years = every(&[1, 5, 10], 365.25, YEAR_LABEL);
    let named_months = every(&[1, 3, 6, 12], 30.44, MONTH_LABEL);
    let named_days = every(&[1, 5], 1.0, DAY_LABEL);
    while PartialDate::Year(year).first_day() <= last {
        if length > MONTHS {
            add(PartialDate::Year(year), year % 5 == 0, year % named_years == 0, YEAR_LABEL);
        }
        for month in (1..=12).filter(|_| length <= MONTHS) {
            let it = PartialDate::Month(year, month);
            let is_named = length <= DAYS || (i32::from(month) - 1) % named_months == 0;
            add(it, month == 1 || length <= DAYS, is_named, MONTH_LABEL);
            for day in (2..=31).filter(|_| length <= DAYS) {
                let it_day = PartialDate::Day(year, month, day);
                // The name of the month takes the room of its first days.
                let is_named = i32::from(day) % named_days == 0 && scale.width(f64::from(day)) > MONTH_LABEL;
                if it_day.first_day() <= it.last_day() {
                    add(it_day, false, is_named, DAY_LABEL);
                }
            }
        }
        year += 1;
    }
    part(&mut ticks, &widths);
    ticks
}

/// Takes away names that would stand on others; the strong ones stay.
fn part(ticks: &mut [PlacedTick], widths: &[f64]) {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for is_strong in [true, false] {
        for (tick, width) in ticks.iter_mut().zip(widths).filter(|(tick, _)| tick.is_strong == is_strong) {
            tick.label = tick.label.filter(|x| kept.iter().all(|(from, to)| x + width <= *from || *x >= *to));
            kept.extend(tick.label.map(|x| (x, x + width)));
        }
    }
}
