//! K-Defense in Latin America: a sourced, filterable record of Korea's defence relations with Latin America.
//!
//! ARCHITECTURE.md says which folder may use which, and why; `tests/layers.rs` holds it.

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod check;
pub mod domain;
pub mod plot;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
pub mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod synthetic;
pub mod text;
pub mod views;
