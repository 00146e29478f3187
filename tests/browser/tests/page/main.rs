//! Journeys through the built page in a real browser: a module a subject, one binary for all of them.
//!
//! What is expected is worked out from `public/data/dataset.json` by going through every event (see `record`).

mod access;
mod cards;
mod compare;
mod deals;
mod drawn_later;
mod every_language;
mod failures;
mod filters;
mod find;
mod keyboard;
mod languages;
mod links;
mod matrix;
mod neighbours;
mod not_found;
mod pages;
mod period;
mod phone;
mod picture;
mod print;
mod quiet;
mod record;
mod set_aside;
mod slow;
mod states;
mod steps;
mod take_over;
mod tiles;
