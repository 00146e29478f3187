//! Versions of files, made of their content.

use sha2::{Digest, Sha256};

/// Sixteen hexadecimal digits that change with the content.
pub(super) fn of(content: &str) -> String {
    Sha256::digest(content).iter().take(8).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

/// The source expression that allows inline content in a content security policy.
pub(super) fn policy_hash(content: &str) -> String {
    use base64::Engine as _;
    format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content)))
}
