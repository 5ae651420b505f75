//! «Не дубликат»: two records that look alike and are not the same.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Id, Noun};

/// Two records of one noun that a person told apart. It stays when one of them goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Distinction {
    /// Id of the record.
    #[serde(default)]
    pub id: Id,
    /// Noun of both.
    pub of: Noun,
    /// The lesser of the two ids.
    pub one: Id,
    /// The greater of the two ids.
    pub other: Id,
}

impl Distinction {
    /// That `one` and `other` are not the same; the order does not matter.
    pub fn between(of: Noun, one: &str, other: &str) -> Distinction {
        let (one, other) = if one <= other { (one, other) } else { (other, one) };
        Distinction { id: Id::new(), of, one: one.to_owned(), other: other.to_owned() }
    }
}
