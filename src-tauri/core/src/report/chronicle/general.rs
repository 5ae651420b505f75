//! «Общие сведения»: of what the city is a member, since when, and who sits where.

use super::Writer;
use super::notes::{Reason, Why};
use crate::domain::*;
use crate::export::{Align, Block, Cell, Line, Row, Span, Table, TableColumn, Width};
use crate::i18n::Args;
use crate::report::names::{capitalized, sort_key};

impl Writer<'_> {
    /// The section, or nothing where the register knows nothing of it.
    pub(super) fn general(&mut self) -> Vec<Block> {
        let ours = self.our_memberships();
        let invited = self.invitations();
        if ours.is_empty() && invited.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![self.section_heading("report-section-general")];
        let lead = self.names.message("report-general-lead", &Args::none().count("count", ours.len()));
        if !ours.is_empty() {
            blocks.push(self.lead(lead));
            let rows = ours.iter().map(|membership| self.membership_row(membership)).collect();
            blocks.push(self.memberships_table(rows));
        }
        if !invited.is_empty() {
            let words = self.names.message("report-by-invitation", &Args::none().words("names", invited.join("; ")));
            blocks.push(self.body(words));
        }
        blocks
    }

    /// Memberships of the city itself, the oldest first.
    fn our_memberships(&self) -> Vec<Membership> {
        let Some(settings) = &self.material.settings else { return Vec::new() };
        let mut ours: Vec<Membership> = self
            .material
            .memberships
            .iter()
            .filter(|membership| membership.member == Member::Organization(settings.our_city_id.clone()))
            .cloned()
            .collect();
        ours.sort_by_key(|membership| {
            let since = membership.start_date.edtf.as_ref().map(ToString::to_string);
            (since.is_none(), since, sort_key(&self.names.organization(&membership.organization_id)))
        });
        ours
    }

    /// Associations in whose work the city takes part without being a member.
    fn invitations(&self) -> Vec<String> {
        let invited =
            self.material.organizations.values().filter(|it| it.relation == Some(RelationToCity::ByInvitation));
        let mut names: Vec<String> = invited.map(|organization| self.names.text(&organization.name)).collect();
        names.sort_by_key(|name| sort_key(name));
        names
    }

    fn memberships_table(&self, rows: Vec<Row>) -> Block {
        let column = |header: &str, width| TableColumn { header: self.names.word(header), width, align: Align::Left };
        let columns = vec![
            column("report-column-association", Width::Share(1.0)),
            column("report-column-member-since", Width::Millimetres(28.0)),
            column("report-column-size", Width::Millimetres(42.0)),
            column("report-column-seats", Width::Millimetres(52.0)),
        ];
        Block::Table(Table::of(columns, rows))
    }

    fn membership_row(&mut self, membership: &Membership) -> Row {
        let association = &membership.organization_id;
        Row {
            cells: vec![
                Cell::plain(capitalized(&self.association_name(association))),
                Cell::of(vec![self.since_line(membership)]),
                Cell::plain(self.size(association)),
                self.seats_cell(association),
            ],
        }
    }

    fn association_name(&self, id: &str) -> String {
        let (name, short) = (self.names.organization(id), self.names.short(id));
        if short == name { name } else { format!("{name} ({short})") }
    }

    fn since_line(&mut self, membership: &Membership) -> Line {
        let words = self.since(membership);
        let words = if words.is_empty() { "—".to_owned() } else { words };
        let mut spans = vec![Span::plain(words)];
        spans.extend(self.membership_note(membership).map(Span::NoteMark));
        Line::of(spans)
    }

    /// «с 1991 г.», «1991–2015 гг.», or nothing.
    fn since(&self, membership: &Membership) -> String {
        let start = membership.start_date.edtf.as_ref();
        let end = membership.end_date.edtf.as_ref().filter(|_| !membership.open);
        let words = |date| self.names.edtf(Some(date));
        match (start, end) {
            (Some(start), None) => self.names.message("report-since", &Args::none().words("date", words(start))),
            (Some(start), Some(end)) => {
                let args = Args::none().words("start", words(start)).words("end", words(end));
                self.names.message("report-from-to", &args)
            }
            (None, Some(end)) => self.names.message("report-until", &Args::none().words("date", words(end))),
            (None, None) => String::new(),
        }
    }

    fn size(&self, id: &str) -> String {
        let Some(size) = self.names.find(id).and_then(|organization| organization.size.as_ref()) else {
            return "—".to_owned();
        };
        let unit = self.names.text(&size.unit);
        let unit = if unit.is_empty() { self.names.word("report-size-unit") } else { unit };
        let message = match size.qualifier {
            Qualifier::Exactly => "report-size-exactly",
            Qualifier::MoreThan => "report-size-more",
            Qualifier::FewerThan => "report-size-fewer",
            Qualifier::About => "report-size-about",
        };
        let words =
            self.names.message(message, &Args::none().words("value", size.value.to_string()).words("unit", unit));
        match &size.as_of.edtf {
            Some(date) => {
                let args = Args::none().words("size", words).words("date", self.names.edtf(Some(date)));
                self.names.message("report-size-as-of", &args)
            }
            None => words,
        }
    }

    fn seats_cell(&mut self, association: &str) -> Cell {
        let material = self.material;
        let mut lines = Vec::new();
        for seat in &material.memberships {
            let belongs = self.names.association_of(&seat.organization_id).is_some_and(|id| id == association);
            if belongs && self.is_a_seat_of_ours(seat) {
                lines.push(self.seat_line(seat));
            }
        }
        if lines.is_empty() { Cell::plain("—") } else { Cell::of(lines) }
    }

    /// Whether somebody of our city holds it: sent by us, by a post of ours, or a person with a post of ours.
    fn is_a_seat_of_ours(&self, seat: &Membership) -> bool {
        if seat.on_behalf_of_id.as_deref().is_some_and(|id| self.names.is_ours(id)) {
            return true;
        }
        match &seat.member {
            Member::Organization(_) => false,
            Member::Post(id) => self.is_our_post(id),
            Member::Person(id) => {
                self.material.memberships.iter().any(|other| {
                    other.member == Member::Person(id.clone()) && self.names.is_ours(&other.organization_id)
                })
            }
        }
    }

    fn is_our_post(&self, id: &str) -> bool {
        let organization = self.material.posts.get(id).and_then(|post| post.organization_id.as_deref());
        organization.is_some_and(|id| self.names.is_ours(id))
    }

    /// «Г. С. Колягин — член Правления (с 2019 г.)».
    fn seat_line(&mut self, seat: &Membership) -> Line {
        let who = match &seat.member {
            Member::Organization(id) => self.names.organization(id),
            Member::Person(id) => self.names.person(id),
            Member::Post(id) => self.names.post(id),
        };
        let role = self.names.text(&seat.role);
        let role = if role.is_empty() { self.names.organization(&seat.organization_id) } else { role };
        let since = self.since(seat);
        let since = if since.is_empty() { since } else { format!(" ({since})") };
        let mut spans = vec![Span::plain(format!("{} — {role}{since}", capitalized(&who)))];
        spans.extend(self.membership_note(seat).map(Span::NoteMark));
        Line::of(spans)
    }

    /// The number of the note on what was inferred about a membership, if anything was.
    fn membership_note(&mut self, membership: &Membership) -> Option<u32> {
        if membership.inferred.is_empty() {
            return None;
        }
        let reasons: Vec<Reason<'_>> = membership
            .inferred
            .values()
            .map(|why| Reason { field: "report-field-membership", why: Why::Given(why) })
            .collect();
        let about = format!("{}.", self.names.organization(&membership.organization_id));
        Some(self.notes.add(self.names, capitalized(&about), &reasons))
    }
}
