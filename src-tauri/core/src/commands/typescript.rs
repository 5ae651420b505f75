//! The TypeScript side of the commands, made from the Rust types by ts-rs.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use super::{COMMANDS, visit_types};
use crate::domain::*;

/// The whole text of `ui/src/generated/api.ts`.
pub fn typescript() -> String {
    let mut declarations = Declarations { config: Config::new(), found: BTreeMap::new() };
    visit_types(&mut declarations);
    declarations.visit::<super::views::ErrorView>();
    let mut text =
        String::from("// Generated from the Rust types by `letopis typescript`. Do not edit: `make generate`.\n\n");
    for declaration in declarations.found.values() {
        text.push_str("export ");
        text.push_str(declaration);
        text.push_str("\n\n");
    }
    text.push_str("/** Every command: its argument and its answer. */\nexport interface Commands {\n");
    for (name, argument, answer) in COMMANDS {
        text.push_str(&format!("  {name}: [{argument}, {}];\n", answer_type(answer)));
    }
    text.push_str("}\n\n");
    text.push_str(&vocabularies());
    text
}

/// `Vec<X>` of Rust is `X[]` there.
fn answer_type(answer: &str) -> String {
    match answer.strip_prefix("Vec<").and_then(|inner| inner.strip_suffix('>')) {
        Some(inner) => format!("{inner}[]"),
        None => answer.to_owned(),
    }
}

/// The closed vocabularies as lists, in the order in which they are shown.
fn vocabularies() -> String {
    let mut text =
        String::from("/** The closed vocabularies, in the order of lists. */\nexport const vocabularies = {\n");
    let mut add = |name: &str, codes: Vec<&str>| {
        let codes: Vec<String> = codes.into_iter().map(|code| format!("\"{code}\"")).collect();
        text.push_str(&format!("  \"{name}\": [{}],\n", codes.join(", ")));
    };
    add("record-type", RecordType::ALL.iter().map(|term| term.code()).collect());
    add("event-kind", EventKind::ALL.iter().map(|term| term.code()).collect());
    add("attendance-mode", AttendanceMode::ALL.iter().map(|term| term.code()).collect());
    add("event-status", EventStatus::ALL.iter().map(|term| term.code()).collect());
    add("outcome-kind", OutcomeKind::ALL.iter().map(|term| term.code()).collect());
    add("attendee-role", AttendeeRole::ALL.iter().map(|term| term.code()).collect());
    add("side", Side::ALL.iter().map(|term| term.code()).collect());
    add("organization-kind", OrganizationKind::ALL.iter().map(|term| term.code()).collect());
    add("document-kind", DocumentKind::ALL.iter().map(|term| term.code()).collect());
    add("organization-area", OrganizationArea::ALL.iter().map(|term| term.code()).collect());
    add("relation-to-city", RelationToCity::ALL.iter().map(|term| term.code()).collect());
    add("qualifier", Qualifier::ALL.iter().map(|term| term.code()).collect());
    add("membership-how", MembershipHow::ALL.iter().map(|term| term.code()).collect());
    text.push_str("} as const;\n");
    text
}

struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Types without a file of their own (numbers, lists, maps) are written where they are used.
        if T::output_path().is_none() {
            T::visit_generics(self);
            return;
        }
        let name = T::ident(&self.config);
        if self.found.contains_key(&name) {
            return;
        }
        self.found.insert(name, T::decl(&self.config));
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
