//! Journeys through the same dispatch that the window uses: what people do with
//! the register, from the question to the answer.

mod attachments;
mod bad_input;
mod editing;
mod export;
mod history;
mod nouns;
mod operations;
mod questions;
mod safe_links;
mod search;
mod seats;
mod start;
mod undo;
