//! How long it takes to read the record, and to answer a selection of it with the number on every option.
//!
//! `cargo bench --bench record`. The aim: an answer over 100,000 events in at most 5 ms on one core.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a benchmark may panic")]

use std::sync::LazyLock;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use k_defense::domain::{Lang, Record, Selection};
use k_defense::domain::{OtherTitles, Query, SearchBuilder, SearchIndex};
use k_defense::state::{Page, address};
use k_defense::synthetic;

const SHIPPED: usize = 355;
const SIZES: [usize; 3] = [SHIPPED, 10_000, 100_000];

struct Size {
    dataset: String,
    words: String,
    record: Record,
}

impl Size {
    fn new((dataset, words): (String, String)) -> Self {
        let record = Record::decode(&dataset, &words, Lang::En).unwrap();
        Self { dataset, words, record }
    }
}

static SHIPPED_SIZE: LazyLock<Size> = LazyLock::new(|| {
    Size::new((
        include_str!("../public/data/dataset.json").to_owned(),
        include_str!("../public/data/text.en.json").to_owned(),
    ))
});
static LARGE: LazyLock<Size> = LazyLock::new(|| Size::new(synthetic::dataset(SIZES[1])));
static HUGE: LazyLock<Size> = LazyLock::new(|| Size::new(synthetic::dataset(SIZES[2])));

fn size(events: usize) -> &'static Size {
    let size: &Size = match events {
        SHIPPED => &SHIPPED_SIZE,
        10_000 => &LARGE,
        _ => &HUGE,
    };
    assert_eq!(size.record.dataset.events.len(), events, "the shipped record has grown: change SHIPPED");
    size
}

fn selection(record: &Record, query: &str) -> Selection {
    let Page::Explore(selection) = address::read("en/", query).view.page else { panic!("{query} is not explore") };
    let settled = selection.settle(&record.index);
    assert_eq!(settled.dropped, [], "{query}");
    settled.selection
}

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES, sample_size = 1, max_time = 10)]
fn decode(bencher: Bencher<'_, '_>, events: usize) {
    let size = size(events);
    let decode = || Record::decode(black_box(&size.dataset), black_box(&size.words), Lang::En).unwrap();
    bencher.counter(ItemsCount::new(events)).bench_local(decode);
}

#[divan::bench_group]
mod matching {
    use super::{Bencher, SIZES, black_box, selection, size};

    fn matching(bencher: Bencher<'_, '_>, events: usize, query: &str) {
        let record = &size(events).record;
        let selection = selection(record, query);
        bencher.bench_local(|| record.matching(black_box(&selection)));
    }

    #[divan::bench(args = SIZES)]
    fn of_nothing(bencher: Bencher<'_, '_>, events: usize) {
        matching(bencher, events, "");
    }

    #[divan::bench(args = SIZES)]
    fn of_a_country(bencher: Bencher<'_, '_>, events: usize) {
        matching(bencher, events, "?country=pe");
    }

    #[divan::bench(args = SIZES)]
    fn of_all_facets(bencher: Bencher<'_, '_>, events: usize) {
        matching(bencher, events, "?country=pe,co&system=sea,k2&kind=contract,delivery");
    }
}

#[divan::bench_group]
mod search {
    use super::{Bencher, LazyLock, OtherTitles, Query, Record, SIZES, SearchBuilder, SearchIndex, black_box, size};

    static INDEXES: [LazyLock<SearchIndex>; 3] = [
        LazyLock::new(|| index(&size(SIZES[0]).record)),
        LazyLock::new(|| index(&size(SIZES[1]).record)),
        LazyLock::new(|| index(&size(SIZES[2]).record)),
    ];

    fn index(record: &Record) -> SearchIndex {
        let mut builder = SearchBuilder::new(record, OtherTitles::default());
        builder.advance(record, usize::MAX);
        builder.finish()
    }

    fn find(bencher: Bencher<'_, '_>, events: usize, words: &str) {
        let place = SIZES.iter().position(|size| *size == events).unwrap();
        let index: &SearchIndex = &INDEXES[place];
        bencher.bench_local(|| index.find(&Query::parse(black_box(words), index).unwrap()));
    }

    #[divan::bench(args = SIZES, sample_size = 1, max_time = 10)]
    fn building(bencher: Bencher<'_, '_>, events: usize) {
        let record = &size(events).record;
        bencher.bench_local(|| index(black_box(record)));
    }

    #[divan::bench(args = SIZES)]
    fn a_name(bencher: Bencher<'_, '_>, events: usize) {
        find(bencher, events, "peru");
    }

    #[divan::bench(args = SIZES)]
    fn a_word(bencher: Bencher<'_, '_>, events: usize) {
        find(bencher, events, "frigates");
    }

    #[divan::bench(args = SIZES)]
    fn a_letter(bencher: Bencher<'_, '_>, events: usize) {
        find(bencher, events, "a");
    }

    #[divan::bench(args = SIZES)]
    fn two_words(bencher: Bencher<'_, '_>, events: usize) {
        find(bencher, events, "peru frig");
    }

    #[divan::bench(args = SIZES)]
    fn half_a_name(bencher: Bencher<'_, '_>, events: usize) {
        find(bencher, events, "현ㄷ");
    }

    #[divan::bench(args = SIZES)]
    fn a_phrase(bencher: Bencher<'_, '_>, events: usize) {
        find(bencher, events, "\"the navy\"");
    }
}

#[divan::bench_group]
mod lenses {
    use super::{Bencher, SIZES, black_box, selection, size};
    use k_defense::domain::Sort;

    #[divan::bench(args = SIZES)]
    fn deals(bencher: Bencher<'_, '_>, events: usize) {
        let record = &size(events).record;
        bencher.bench_local(|| record.deals(black_box(&record.shown), Sort::Wait));
    }

    #[divan::bench(args = SIZES)]
    fn matrix(bencher: Bencher<'_, '_>, events: usize) {
        let record = &size(events).record;
        let selection = selection(record, "?view=matrix");
        bencher.bench_local(|| record.matrix(black_box(&record.shown), &selection));
    }

    #[divan::bench(args = SIZES)]
    fn matrix_of_a_domain(bencher: Bencher<'_, '_>, events: usize) {
        let record = &size(events).record;
        let selection = selection(record, "?system=sea,k2&view=matrix");
        bencher.bench_local(|| record.matrix(black_box(&record.shown), &selection));
    }
}
