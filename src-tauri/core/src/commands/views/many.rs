//! Many records at once, and records as a table.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EventQuery, LinkLabel};
use crate::domain::*;
use crate::language::Language;

/// Which events, and what shall be done with each. Arguments of `event_preview` and `event_apply`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyChange {
    /// Those selected one by one; taken where no query is given.
    #[serde(default)]
    pub ids: Vec<Id>,
    /// All under this query, activities included where it has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub query: Option<EventQuery>,
    /// What shall be done.
    pub patch: Patch,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// What is done to each of many events.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "what", content = "value", rename_all = "snake_case")]
pub enum Patch {
    /// Another kind.
    Kind(EventKind),
    /// Another format; a reason for inferring it goes.
    Mode(AttendanceMode),
    /// Another status.
    Status(EventStatus),
    /// A place of the register, a reason for inferring it goes; or none.
    Place(Option<Id>),
    /// An association more, where it is not there yet.
    AddAssociation(Id),
    /// An association less.
    RemoveAssociation(Id),
    /// A topic more, where it is not there yet.
    AddTopic(Text),
    /// A topic less, in any wording equal after folding.
    RemoveTopic(Text),
    /// To the trash.
    Trash,
}

/// What a change of many will do.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyPreview {
    /// How many will change.
    pub changing: u32,
    /// How many are so already.
    pub unchanged: u32,
    /// How many cannot, which stops the whole: trashed ones that others use.
    pub refused: u32,
    /// The first 200, those refused first, then those that change.
    pub rows: Vec<ManyRow>,
}

/// What will become of one of many.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ManyRow {
    /// The event.
    pub id: Id,
    /// Its name.
    pub label: String,
    /// Its date in words.
    pub date_words: String,
    /// What it holds now.
    pub before: String,
    /// What it will hold.
    pub after: String,
    /// Why it cannot; empty where it can.
    pub refusal: String,
}

/// Arguments of `table_get`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TableGet {
    /// Of which noun.
    pub noun: Noun,
    /// Which events, for the noun `event`.
    #[serde(default)]
    pub query: EventQuery,
    /// Words to look for, for the other nouns.
    #[serde(default)]
    pub text: String,
    /// Only of these kinds, by code, for the other nouns.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The columns wanted, by code, in order; empty for those shown at first.
    #[serde(default)]
    pub columns: Vec<String>,
    /// The column to sort by; absent for the order of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sort: Option<String>,
    /// The other way round.
    #[serde(default)]
    pub descending: bool,
    /// How many rows to leave out first.
    #[serde(default)]
    pub offset: u32,
    /// How many rows at most; 0 means 200, and 100,000 is the limit.
    #[serde(default)]
    pub limit: u32,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Records as a table.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Table {
    /// Every column that the noun has, those shown first in front.
    pub known: Vec<TableColumn>,
    /// The codes of the columns of this table, in order.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// How many rows there are in all.
    pub total: u32,
}

/// A column.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TableColumn {
    /// Its code: `date`, `place`.
    pub code: String,
    /// Its heading.
    pub label: String,
    /// Whether it stands at the right, as numbers do.
    pub is_number: bool,
    /// Whether it is shown before anybody chose columns.
    pub is_first: bool,
    /// How a cell of it is edited in place; absent where it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub edit: Option<CellEdit>,
}

/// How a cell is edited in place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum CellEdit {
    /// A text in the language of the interface.
    Text {
        /// The field of the record, as a path: `location.text`.
        field: String,
    },
    /// Plain words in no language, such as a number.
    Words {
        /// The field of the record.
        field: String,
    },
    /// A partial date.
    Date {
        /// The field of the record.
        field: String,
    },
    /// A term of a closed vocabulary.
    Choice {
        /// The field of the record.
        field: String,
        /// The vocabulary by its name in `vocabularies`.
        vocabulary: String,
    },
    /// A link to a record.
    Link {
        /// The field of the record, as a path.
        field: String,
        /// Its noun.
        noun: Noun,
    },
}

/// A row: a record, a cell for each column.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TableRow {
    /// Id of the record.
    pub id: Id,
    /// Its revision.
    pub revision: u32,
    /// The cells in words; empty where there is nothing.
    pub cells: Vec<String>,
}

/// What an election would make of the seats of a body: a proposal, to be looked over and applied.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ElectionProposal {
    /// The election in words.
    pub words: String,
    /// The seat taken. Its person is empty where the source names nobody: to be picked, or left.
    pub taken: Membership,
    /// The labels of every record that it points to, by id.
    pub labels: BTreeMap<Id, LinkLabel>,
    /// Seats of the same body and post that would end by it, with the end proposed.
    pub ended: Vec<EndedSeat>,
    /// Whether a seat was made of this election already.
    pub is_done: bool,
}

/// A seat that an election ends.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EndedSeat {
    /// The seat as it would be, its end written.
    pub membership: Membership,
    /// The revision seen.
    pub revision: u32,
    /// In words: «Г. С. Колягин, с 2019 г.».
    pub words: String,
}

/// Arguments of `election_apply`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ElectionApply {
    /// The election in words, for the history.
    pub words: String,
    /// The seat taken.
    pub taken: Membership,
    /// The seats that end, as they shall be, with the revisions seen.
    #[serde(default)]
    pub ended: Vec<EndedSeat>,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}

/// Arguments of `election_preview`: what an election would make of the seats of a body.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ElectionAsk {
    /// The event at which it was held.
    pub event_id: Id,
    /// The election in it.
    pub election_id: Id,
    /// The language of the words in the answer.
    #[serde(default)]
    pub language: Language,
}
