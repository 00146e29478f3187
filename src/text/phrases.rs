//! The strings that hold a number or a name, filled in. Each has the name of its template.

use super::number::grouped;
use super::strings::Text;
use super::template::{counted, entry, fill, form};
use crate::domain::{Confidence, Facet, Filter, LENS_KEY, Lens, Mark, Outcome, Precision, Rung, Sort};

#[allow(missing_docs, reason = "a phrase has the name of its template, which is the English string, shortened")]
impl Text {
    pub fn intro(&self, events: usize, countries: usize, since: &str) -> String {
        fill(self.intro, &[&self.count(self.dated_events, events), &self.count(self.in_countries, countries), since])
    }

    pub fn lens(&self, lens: Lens) -> &'static str {
        self.lens[lens as usize]
    }

    pub fn filters_chosen(&self, chosen: usize) -> String {
        self.count(self.filters_chosen, chosen)
    }

    pub fn facet(&self, facet: Facet) -> &'static str {
        self.facet[facet as usize]
    }

    pub fn more_options(&self, more: usize) -> String {
        self.count(self.more_options, more)
    }

    pub fn open_branch(&self, name: &str) -> String {
        fill(self.open_branch, &[name])
    }

    pub fn show_events(&self, events: usize) -> String {
        fill(self.show_events, &[&self.events(events)])
    }

    pub fn remove(&self, name: &str) -> String {
        fill(self.remove, &[name])
    }

    pub fn events(&self, events: usize) -> String {
        self.count(self.events, events)
    }

    /// From the number of events, each country with its own, and the first and the last date.
    pub fn picture_summary(&self, events: usize, lanes: &[(String, usize)], first: &str, last: &str) -> String {
        let lane = |(name, events): &(String, usize)| fill(self.picture_lane, &[name, &grouped(*events, self.lang)]);
        let lanes: Vec<String> = lanes.iter().map(lane).collect();
        let said = fill(form(self.picture_lanes, lanes.len()), &[&lanes.join(self.name_list)]);
        fill(self.picture_summary, &[&self.events(events), first, last, &said])
    }

    pub fn mark(&self, mark: Mark) -> &'static str {
        self.mark[mark as usize]
    }

    pub fn more_marks(&self, more: usize) -> String {
        self.count(self.more_marks, more)
    }

    pub fn open_tower(&self, more: usize) -> String {
        self.count(self.open_tower, more)
    }

    /// That a date is less exact than a day.
    pub fn precision(&self, precision: Precision) -> Option<&'static str> {
        match precision {
            Precision::Year => Some(self.year_only),
            Precision::Month => Some(self.month_only),
            Precision::Day => None,
        }
    }

    pub fn confidence(&self, confidence: Confidence) -> &'static str {
        self.confidence[confidence as usize]
    }

    /// How many publishers report something, in how many languages.
    pub fn publishers(&self, publishers: usize, languages: usize) -> String {
        let languages = self.count(self.of_languages, languages);
        fill(form(self.publishers, publishers), &[&grouped(publishers, self.lang), &languages])
    }

    pub fn confidence_count(&self, confidence: Confidence, events: usize) -> String {
        self.count(self.confidence_counts[confidence as usize], events)
    }

    pub fn quantity(&self, quantity: u64, name: &str) -> String {
        fill(self.quantity, &[&grouped(usize::try_from(quantity).unwrap_or(usize::MAX), self.lang), name])
    }

    /// The name of the language of a source.
    pub fn language(&self, code: &str) -> &'static str {
        entry(self.language_names, code).unwrap_or(self.other_language)
    }

    pub fn rows_left(&self, rows: usize) -> String {
        self.count(self.rows_left, rows)
    }

    pub fn more_deals(&self, more: usize) -> String {
        self.count(self.more_deals, more)
    }

    pub fn more_systems(&self, more: usize) -> String {
        self.count(self.more_systems, more)
    }

    pub fn per_year(&self, name: &str) -> String {
        fill(self.per_year, &[name])
    }

    /// What a link to all events of a country says, and what it says to ears only.
    pub fn see_all(&self, events: usize, name: &str) -> (String, String) {
        (self.count(self.see_all, events), fill(self.see_all_hidden, &[name]))
    }

    pub fn country_page(&self, name: &str) -> String {
        fill(self.country_page, &[name])
    }

    pub fn rung(&self, rung: Rung) -> &'static str {
        self.rung[rung as usize]
    }

    pub fn furthest(&self, rung: Rung) -> String {
        fill(self.furthest, &[self.rung(rung)])
    }

    pub fn outcome(&self, outcome: Outcome) -> &'static str {
        self.outcome[outcome as usize]
    }

    /// How many deals there are, and how many events of the view belong to them.
    pub fn deals_hold(&self, deals: usize, events: usize) -> String {
        fill(form(self.deals_hold, deals), &[&grouped(deals, self.lang), &self.events(events)])
    }

    pub fn deals_left(&self, events: usize) -> String {
        self.count(self.deals_left, events)
    }

    pub fn deal_matching(&self, events: usize) -> String {
        self.count(self.deal_matching, events)
    }

    pub fn setbacks(&self, setbacks: usize) -> String {
        self.count(self.setbacks, setbacks)
    }

    pub fn no_system(&self, events: usize) -> String {
        self.count(self.no_system, events)
    }

    /// The name of the links to neighbours in a view, which is given in words.
    pub fn neighbours_in(&self, view: &str) -> String {
        fill(self.neighbours_in, &[view])
    }

    /// That something is so in a view.
    pub fn in_view(&self, what: &str, view: &str) -> String {
        fill(self.in_view, &[what, view])
    }

    /// Since when the record holds an event.
    pub fn added(&self, day: &str) -> String {
        fill(self.added, &[day])
    }

    pub fn revised(&self, day: &str) -> String {
        fill(self.revised, &[day])
    }

    /// The years of the first and the latest event.
    pub fn stretch(&self, first: i32, latest: i32) -> String {
        let (first, latest) = (first.to_string(), latest.to_string());
        if first == latest { first } else { fill(self.stretch, &[&first, &latest]) }
    }

    pub fn missing(&self, file: &str, status: u16) -> String {
        fill(self.missing, &[file, &status.to_string()])
    }

    pub fn broken(&self, file: &str) -> String {
        fill(self.broken, &[file])
    }

    /// What an address named under a key and nobody knows.
    pub fn dropped(&self, key: &str, value: &str) -> String {
        let [of_facets @ .., of_views] = &self.dropped;
        let template = Facet::from_key(key).and_then(|facet| of_facets.get(facet as usize));
        let other = if key == LENS_KEY { of_views } else { &self.dropped_date };
        fill(template.unwrap_or(other), &[value])
    }

    pub fn list(&self, sort: Sort) -> &'static str {
        // Lenses with other orders show no list.
        self.list.get(sort as usize).copied().unwrap_or_default()
    }

    pub fn sorted(&self, sort: Sort) -> &'static str {
        self.sorts[sort as usize]
    }

    pub fn period_wrong(&self, typed: &str) -> String {
        fill(self.period_wrong, &[typed])
    }

    pub fn period_picture(&self, first: i32, last: i32) -> String {
        fill(self.period_picture, &[&first.to_string(), &last.to_string()])
    }

    pub fn period_from(&self, day: &str) -> String {
        fill(self.period_from, &[day])
    }

    pub fn period_to(&self, day: &str) -> String {
        fill(self.period_to, &[day])
    }

    pub fn since(&self, day: &str) -> String {
        fill(self.since, &[day])
    }

    pub fn words_chip(&self, words: &str) -> String {
        fill(self.words_chip, &[words])
    }

    /// The name of a filter.
    pub fn filter(&self, filter: Filter) -> &'static str {
        match filter {
            Filter::Facet(facet) => self.facet(facet),
            Filter::Since => self.filter[0],
            Filter::Period => self.filter[1],
            Filter::Words => self.filter[2],
        }
    }

    /// How many events there would be without a filter.
    pub fn without(&self, filter: Filter, events: usize) -> String {
        fill(self.without, &[self.filter(filter), &self.events(events)])
    }

    pub fn options_found(&self, options: usize) -> String {
        self.count(self.options_found, options)
    }

    pub fn new_events(&self, events: usize) -> String {
        self.count(self.new_events, events)
    }

    pub fn set_aside(&self, records: usize) -> String {
        self.count(self.set_aside, records)
    }

    pub fn flaw_field(&self, field: &str) -> String {
        fill(self.flaw_field, &[field])
    }

    pub fn flaw_value(&self, field: &str, value: &str) -> String {
        fill(self.flaw_value, &[field, value])
    }

    pub fn no_list(&self, list: &str) -> String {
        fill(self.no_list, &[list])
    }

    pub fn release(&self, day: &str) -> String {
        fill(self.release, &[day])
    }

    pub fn covers(&self, from: &str, to: &str) -> String {
        fill(self.covers, &[from, to])
    }

    pub fn and_more(&self, names: &str, more: usize) -> String {
        fill(self.and_more, &[names, &grouped(more, self.lang)])
    }

    fn count(&self, template: &'static str, number: usize) -> String {
        counted(template, number, self.lang)
    }
}
