//! K-Defense in Latin America.
pub mod domain;
