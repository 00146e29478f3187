//! The dataset as it stands in the file, before anything is checked. Fields of a later version are passed over.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::Names;

/// The whole file; each record is still text, so that one that is broken costs only itself.
#[derive(Deserialize)]
pub(super) struct RawDataset<'a> {
    #[serde(borrow)]
    pub(super) meta: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) countries: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) categories: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) systems: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) organisations: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) programmes: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) events: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
pub(super) struct RawMeta {
    pub(super) version: String,
    pub(super) licence: String,
    pub(super) coverage: RawCoverage,
}

#[derive(Deserialize)]
pub(super) struct RawCoverage {
    pub(super) from: String,
    pub(super) to: String,
}

#[derive(Deserialize)]
pub(super) struct RawCountry {
    pub(super) code: String,
    pub(super) names: Names,
}

#[derive(Deserialize)]
pub(super) struct RawCategory {
    pub(super) id: String,
    pub(super) domain: String,
}

#[derive(Deserialize)]
pub(super) struct RawSystem {
    pub(super) id: String,
    pub(super) name: String,
    #[serde(default)]
    pub(super) names: Names,
    pub(super) category: String,
}

#[derive(Deserialize)]
pub(super) struct RawOrganisation {
    pub(super) id: String,
    pub(super) names: Names,
}

#[derive(Deserialize)]
pub(super) struct RawProgramme {
    pub(super) id: String,
    pub(super) countries: Vec<String>,
    pub(super) outcome: String,
}

#[derive(Deserialize)]
pub(super) struct RawEvent {
    pub(super) id: String,
    pub(super) date: RawDate,
    pub(super) countries: Vec<String>,
    pub(super) kind: String,
    #[serde(default)]
    pub(super) systems: Vec<RawEventSystem>,
    #[serde(default)]
    pub(super) organisations: Vec<String>,
    #[serde(default)]
    pub(super) programme: Option<String>,
    #[serde(default)]
    pub(super) value: Option<RawAmount>,
    #[serde(default)]
    pub(super) sources: Vec<RawSource>,
    pub(super) confidence: String,
}

#[derive(Deserialize)]
pub(super) struct RawDate {
    pub(super) start: String,
    #[serde(default)]
    pub(super) end: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct RawEventSystem {
    pub(super) id: String,
    #[serde(default)]
    pub(super) quantity: Option<u64>,
}

#[derive(Deserialize)]
pub(super) struct RawAmount {
    pub(super) amount: f64,
    pub(super) currency: String,
    #[serde(default)]
    pub(super) usd: Option<f64>,
}

#[derive(Deserialize)]
pub(super) struct RawSource {
    pub(super) url: String,
    pub(super) publisher: String,
    #[serde(default)]
    pub(super) title: Option<String>,
    #[serde(default)]
    pub(super) published: Option<String>,
    pub(super) language: String,
}

/// Only the name of a record that cannot be read as a whole.
#[derive(Deserialize)]
pub(super) struct RawId {
    #[serde(alias = "code")]
    pub(super) id: String,
}
