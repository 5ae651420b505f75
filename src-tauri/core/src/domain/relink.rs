//! Links led to another record: what merging two records does to all the others.

use super::*;

impl Record {
    /// Leads every link to the record `from` of `noun` to `to` instead. Rows that
    /// say the same thing twice afterwards are said once; a record that would then
    /// speak of itself no longer does. Answers whether anything differed.
    pub fn relink(&mut self, noun: Noun, from: &str, to: &str) -> bool {
        let before = self.clone();
        let mut lead = |of: Noun, id: &mut Id| {
            if of == noun && id == from {
                to.clone_into(id);
            }
        };
        self.each_link(&mut lead);
        if *self == before {
            return false;
        }
        if let Record::Event(event) = self {
            event.drop_repeated();
        }
        true
    }

    /// Shows every link to `visit`, to be changed.
    fn each_link(&mut self, visit: &mut dyn FnMut(Noun, &mut Id)) {
        match self {
            Record::Settings(settings) => visit(Noun::Organization, &mut settings.our_city_id),
            Record::SourceFile(_) | Record::Distinction(_) => {}
            Record::Place(place) => sources(&mut place.sources, visit),
            Record::Organization(organization) => {
                maybe(Noun::Organization, &mut organization.parent_id, visit);
                sources(&mut organization.sources, visit);
            }
            Record::Post(post) => {
                maybe(Noun::Organization, &mut post.organization_id, visit);
                sources(&mut post.sources, visit);
            }
            Record::Person(person) => sources(&mut person.sources, visit),
            Record::Document(document) => document.each_link(visit),
            Record::Membership(membership) => membership.each_link(visit),
            Record::Event(event) => event.each_link(visit),
            Record::Attachment(attachment) => visit(attachment.record.noun, &mut attachment.record.id),
        }
    }
}

impl Document {
    fn each_link(&mut self, visit: &mut dyn FnMut(Noun, &mut Id)) {
        maybe(Noun::Organization, &mut self.creator_id, visit);
        maybe(Noun::Organization, &mut self.recipient_id, visit);
        self.history.iter_mut().for_each(|step| visit(Noun::Event, &mut step.event_id));
        sources(&mut self.sources, visit);
    }
}

impl Membership {
    fn each_link(&mut self, visit: &mut dyn FnMut(Noun, &mut Id)) {
        match &mut self.member {
            Member::Organization(id) => visit(Noun::Organization, id),
            Member::Person(id) => visit(Noun::Person, id),
            Member::Post(id) => visit(Noun::Post, id),
        }
        visit(Noun::Organization, &mut self.organization_id);
        maybe(Noun::Post, &mut self.post_id, visit);
        maybe(Noun::Organization, &mut self.on_behalf_of_id, visit);
        maybe(Noun::Event, &mut self.event_id, visit);
        sources(&mut self.sources, visit);
    }
}

impl Event {
    fn each_link(&mut self, visit: &mut dyn FnMut(Noun, &mut Id)) {
        maybe(Noun::Place, &mut self.location.place_id, visit);
        maybe(Noun::Organization, &mut self.body_id, visit);
        maybe(Noun::Event, &mut self.parent_id, visit);
        self.associations.iter_mut().for_each(|link| visit(Noun::Organization, &mut link.organization_id));
        self.organizers.iter_mut().for_each(|link| visit(Noun::Organization, &mut link.organization_id));
        for attendee in &mut self.attendees {
            maybe(Noun::Person, &mut attendee.person_id, visit);
            maybe(Noun::Post, &mut attendee.post_id, visit);
            maybe(Noun::Organization, &mut attendee.organization_id, visit);
        }
        for outcome in &mut self.outcomes {
            maybe(Noun::Organization, &mut outcome.recipient_id, visit);
            maybe(Noun::Person, &mut outcome.person_id, visit);
            maybe(Noun::Document, &mut outcome.document_id, visit);
            maybe(Noun::Organization, &mut outcome.organization_id, visit);
            maybe(Noun::Event, &mut outcome.event_id, visit);
            for election in &mut outcome.elections {
                visit(Noun::Organization, &mut election.body_id);
                maybe(Noun::Person, &mut election.person_id, visit);
                sources(&mut election.sources, visit);
            }
            sources(&mut outcome.sources, visit);
        }
        self.document_ids.iter_mut().for_each(|id| visit(Noun::Document, id));
        self.related_event_ids.iter_mut().for_each(|id| visit(Noun::Event, id));
        sources(&mut self.sources, visit);
    }

    /// Rows that say the same thing twice are said once; links to the event itself go.
    pub fn drop_repeated(&mut self) {
        keep_first(&mut self.associations, |one, other| one.organization_id == other.organization_id);
        keep_first(&mut self.organizers, |one, other| {
            one.organization_id == other.organization_id && one.role == other.role
        });
        keep_first(&mut self.attendees, |one, other| one == other);
        keep_first(&mut self.about, |one, other| one == other);
        keep_first(&mut self.document_ids, |one, other| one == other);
        self.related_event_ids.retain(|id| *id != self.id);
        keep_first(&mut self.related_event_ids, |one, other| one == other);
        keep_first(&mut self.sources, |one, other| one == other);
        if self.parent_id.as_deref() == Some(&self.id) {
            self.parent_id = None;
        }
    }
}

/// Leaves out every row that is the same as one before it.
pub fn keep_first<T>(rows: &mut Vec<T>, is_same: impl Fn(&T, &T) -> bool) {
    let mut kept: Vec<T> = Vec::with_capacity(rows.len());
    for row in rows.drain(..) {
        if !kept.iter().any(|before| is_same(before, &row)) {
            kept.push(row);
        }
    }
    *rows = kept;
}

fn maybe(noun: Noun, id: &mut Option<Id>, visit: &mut dyn FnMut(Noun, &mut Id)) {
    if let Some(id) = id {
        visit(noun, id);
    }
}

fn sources(sources: &mut [Source], visit: &mut dyn FnMut(Noun, &mut Id)) {
    sources.iter_mut().for_each(|source| visit(Noun::SourceFile, &mut source.source_id));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_is_led_to_its_own_noun() {
        let records = crate::sample::stavropol().unwrap().records;
        for mut record in records {
            let mut found: Vec<(Noun, Id)> = Vec::new();
            record.each_link(&mut |noun, id| found.push((noun, id.clone())));
            let mut named: Vec<(Noun, Id)> = record.links().into_iter().map(|link| (link.noun, link.id)).collect();
            found.sort();
            named.sort();
            assert_eq!(found, named, "{}", record.id());
        }
    }

    #[test]
    fn what_is_said_twice_after_a_merge_is_said_once() {
        let mut event = Event::blank();
        event.id = "e".to_owned();
        event.related_event_ids = vec!["x".to_owned(), "y".to_owned()];
        event.parent_id = Some("x".to_owned());
        let link = |id: &str| AssociationLink { organization_id: id.to_owned(), inferred: None };
        event.associations = vec![link("a"), link("b")];
        let mut record = event.into_record();
        assert!(record.relink(Noun::Organization, "b", "a"));
        assert!(record.relink(Noun::Event, "x", "e"));
        assert!(!record.relink(Noun::Person, "a", "b"), "another noun with the same id stays");
        let event = Event::of(&record).unwrap();
        assert_eq!(event.associations, [link("a")]);
        assert_eq!((event.parent_id.as_deref(), event.related_event_ids.as_slice()), (None, &["y".to_owned()][..]));
    }
}
