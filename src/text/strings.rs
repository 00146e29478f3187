//! The list of all strings of the interface: for each language a table that has to be complete to compile.
//!
//! The app holds none of the tables: the `site` tool writes each as a file with a string a line, and the app loads that of
//! the visitor's language. Strings that hold a number or a name are templates, see [`super::template`].

use crate::domain::Lang;

/// A string, or a row of them.
trait Slot {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, lines: &mut Vec<&'static str>);
    fn take(lines: &mut &'static str) -> Self;
}

impl Slot for &'static str {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, lines: &mut Vec<&'static str>) {
        lines.push(self);
    }

    #[inline(never)]
    fn take(lines: &mut &'static str) -> Self {
        let (line, rest) = lines.split_once('\n').unwrap_or((*lines, ""));
        *lines = rest;
        line
    }
}

impl<const N: usize> Slot for [&'static str; N] {
    #[cfg(not(target_arch = "wasm32"))]
    fn put(&self, lines: &mut Vec<&'static str>) {
        lines.extend(self);
    }

    #[inline(never)]
    fn take(lines: &mut &'static str) -> Self {
        let mut row = [""; N];
        for slot in &mut row {
            *slot = Slot::take(lines);
        }
        row
    }
}

macro_rules! strings {
    ($($name:ident $([$count:literal])?),* $(,)?) => {
        /// Every string of the interface in one language.
        #[allow(missing_docs, reason = "a field's name is the English string, shortened; a comment would repeat it")]
        #[derive(Debug, PartialEq, Eq)]
        pub struct Text {
            pub lang: Lang,
            $(pub $name: strings!(@type $($count)?),)*
        }

        impl Text {
            /// The strings as they are loaded: one a line, in the order of the list.
            #[cfg(not(target_arch = "wasm32"))]
            pub fn lines(&self) -> String {
                let mut lines = Vec::new();
                $(self.$name.put(&mut lines);)*
                lines.join("\n")
            }

            /// The strings of a file with one a line.
            pub fn from_lines(lang: Lang, lines: &'static str) -> Self {
                let mut lines = lines;
                Self { lang, $($name: Slot::take(&mut lines),)* }
            }
        }
    };
    (@type) => { &'static str };
    (@type $count:literal) => { [&'static str; $count] };
}

strings! {
    site_mark, site_rest, site_title, description, idea, intro, dated_events, in_countries,
    explore, compare, compare_these, about, main_navigation, languages, skip_to_results, skip_to_content, ways_to_look, lens[4],

    filters, filters_chosen, facet[7], any_of, more_options, open_branch, choose_on_map, show_events, chosen_filters, remove,
    clear_all,

    events, results, copy_link, copied, copy_refused, nothing_matches, nothing_matches_hint,

    picture, picture_help, picture_summary, picture_lanes, picture_lane, picture_limit, how_made, mark[6], line_meaning,
    before, more_marks, open_tower, close_tower, back_to_picture,

    list[2], year_only, month_only, disputed, note, systems, value, sources, undated, no_source, confidence[3],
    confidence_counts[3], quantity, language_names, other_language, rows_left,

    press[4], publishers, of_languages,

    read_on, first_event, latest_event, deals, more_deals, more_systems, per_year, see_all, see_all_hidden, rung[8],
    furthest, rung_skipped, rung_ahead, no_rung, outcome[7], country_page,

    you_are_here, kind, countries, organisations, who_says_it, deal_around_it,
    kept, added, revised, neighbours, neighbours_in, in_view, previous_event, next_event, see_filtered,

    wait_days, wait_months, wait_years, wait_range, wait_up_to, wait_none,

    deal, deal_now, deals_hold, deals_left, all_in_timeline, deal_matching, setbacks, out_of_order, out_of_order_means,
    outside_filters, outside_filters_said, matrix_name, matrix_help, nothing_recorded, no_system,

    events_of_country, stretch, deals_of_country, events_newest_first, all_countries,

    loading, late, late_hint, missing, missing_hint, broken, broken_hint, no_event, offline, offline_hint, retry, reload,
    dropped[8], set_aside, flaw_field, no_list, flaw_value, flaw_twin, flaw_words,

    search, search_hint, searching, period, from, to, period_hint, period_wrong, period_backwards, period_picture, period_from,
    period_to, since, words_chip, filter[3], without, sort, sorts[5], go_to_year, find_organisation, options_found,
    new_events, dropped_date, keys, keys_hint[3], use_keys, close,

    release, covers, licence, data_files, report, and_more, name_list,

    months[12], months_short[12], date_day, date_month, date_year, days_of_month, days_of_year, months_of_year, years,
    stretch_of_dates, thousands, decimal, amount_units[3], currencies, other_currency, amount_with_usd,
}
