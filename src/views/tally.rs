//! Who and what has part in some events: names with their numbers, and a bar as long as its share.

use super::link::Links;
use super::markup::{Markup, foreign, with};
use crate::domain::{Facet, OptionCount, Selection};
use crate::text::text;

/// So many stand open.
const MOST: usize = 10;
/// So many more stand in a fold; those after them are left to explore, or the page of Peru would weigh too much.
const FOLDED: usize = 15;
/// Fewer than so many are not worth a fold.
const LEAST: usize = 3;

/// Adds a list with its heading, each name a link to its own page; nothing where there are none.
pub(super) fn tally(
    html: &mut Markup,
    links: &Links<'_>,
    facet: Facet,
    counts: &[OptionCount],
    heading: &str,
    all: &Selection,
) {
    let Some(most) = counts.first().map(|first| first.events) else { return };
    let id = facet.key();
    html.open("section", &[with("class", "tally"), with("aria-labelledby", id)]);
    html.leaf("h2", &[with("id", id)], heading);
    let open = if counts.len() < MOST + LEAST { counts.len() } else { MOST };
    let (shown, folded) = counts.split_at_checked(open).unwrap_or((counts, &[]));
    list(html, links, facet, shown, most);
    if !folded.is_empty() {
        let more = text(links.record.words.lang).more_options(folded.len());
        html.open("details", &[]).leaf("summary", &[], &more);
        let (folded, left) = folded.split_at_checked(FOLDED).unwrap_or((folded, &[]));
        list(html, links, facet, folded, most);
        if !left.is_empty() {
            let all = links.selection(all.clone());
            html.leaf("a", &[with("href", &all)], text(links.record.words.lang).see_filtered);
        }
        html.close("details");
    }
    html.close("section");
}

fn list(html: &mut Markup, links: &Links<'_>, facet: Facet, counts: &[OptionCount], most: usize) {
    let record = links.record;
    let own = record.words.lang;
    html.open("ol", &[]);
    for count in counts {
        let option = &record.index.facet(facet).options[count.option];
        let (href, hook) = match facet {
            Facet::Country => (links.country(option.place), "data-country"),
            Facet::Organisation => (links.organisation(option.place), "data-organisation"),
            _ => (links.system(option.place), "data-system"),
        };
        let its_lang = record.option_lang(facet, count.option).unwrap_or(own);
        html.open("li", &[with(hook, &option.id)]);
        html.leaf("a", &[with("href", &href), foreign(its_lang, own)], record.option_name(facet, count.option));
        html.text(" ").leaf("small", &[], &count.events.to_string());
        let share = (100 * count.events / most.max(1)).to_string();
        html.open(
            "svg",
            &[with("viewBox", "0 0 100 1"), with("preserveAspectRatio", "none"), with("aria-hidden", "true")],
        );
        html.leaf("path", &[with("d", &["M0 0H", &share, "V1H0z"].concat())], "").close("svg").close("li");
    }
    html.close("ol");
}
