//! Journeys through the same dispatch that the window uses: what people do with
//! the register, from the question to the answer.

mod bad_input;
mod editing;
mod export;
mod questions;
mod start;
mod undo;
