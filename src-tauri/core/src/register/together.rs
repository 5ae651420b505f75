//! Steps that touch several records at once: merging, replacing, the same change
//! of many, elections, attachments, the emptied trash. One change each, so that
//! one undo takes it back.

use std::collections::BTreeSet;

use super::{Register, refuse_stale, touch};
use crate::change::{Entry, Step, Touch};
use crate::domain::*;
use crate::error::{Error, Result};

type Planned = (Step, Vec<Touch>);

/// What an election makes of the seats of a body.
#[derive(Clone, Debug)]
pub struct Seats {
    /// The election in words, for the history.
    pub name: Text,
    /// The seats taken.
    pub taken: Vec<Membership>,
    /// The seats that end, as they shall be, with the revisions seen.
    pub ended: Vec<(Membership, u32)>,
}

impl Register {
    /// A record becomes again what it was after the change `sequence`.
    pub(super) fn revert(&self, noun: Noun, id: &str, revision: u32, sequence: u64) -> Result<Option<Planned>> {
        let before = self.entry(noun, id)?;
        refuse_stale(&before, revision)?;
        let change = self.change_numbered(sequence)?;
        let then = change.touched.iter().find(|touch| touch.noun == noun && touch.id == id);
        let then = then.map(Touch::entry_after).transpose()?.flatten();
        let wanted = then.ok_or_else(|| Error::Usage(format!("the change {sequence} did not leave `{id}` behind")))?;
        if wanted.record == before.record {
            return Ok(None);
        }
        self.check(&wanted.record, &links_of(&before.record))?;
        let step = Step::Revert { noun, name: wanted.record.name().clone(), to: sequence };
        let after = self.entry_after(&before, wanted.record, false);
        Ok(Some((step, vec![touch(Some(&before), Some(&after))?])))
    }

    /// `record` takes the place of itself and of `gone`, whose links are led to it.
    pub(super) fn merge(&self, record: Record, revision: u32, gone: &str, gone_revision: u32) -> Result<Planned> {
        let noun = record.noun();
        let kept = self.entry(noun, record.id())?;
        refuse_stale(&kept, revision)?;
        let going = self.entry(noun, gone)?;
        refuse_stale(&going, gone_revision)?;
        let step = Step::Merge { noun, name: record.name().clone(), gone: going.record.name().clone() };
        self.led_over(step, kept, Some(record), going)
    }

    /// Every link to `id` is led to `by`; `id` goes to the trash.
    pub(super) fn replace(&self, noun: Noun, id: &str, revision: u32, by: &str) -> Result<Planned> {
        let going = self.entry(noun, id)?;
        refuse_stale(&going, revision)?;
        let kept = self.entry(noun, by)?;
        let step = Step::Replace { noun, name: going.record.name().clone(), by: kept.record.name().clone() };
        self.led_over(step, kept, None, going)
    }

    /// The touches of a merge: the one that stays, perhaps changed, those whose links
    /// move, the one that goes.
    fn led_over(&self, step: Step, kept: Entry, wanted: Option<Record>, going: Entry) -> Result<Planned> {
        let (noun, gone) = (kept.record.noun(), going.record.id().to_owned());
        let stays = kept.record.id().to_owned();
        if stays == gone {
            return Err(Error::SameRecord);
        }
        let mut known = links_of(&kept.record);
        known.extend(links_of(&going.record));
        let mut touched = Vec::new();
        let mut record = wanted.unwrap_or_else(|| kept.record.clone());
        record.relink(noun, &gone, &stays);
        self.fill_inner_ids(&mut record);
        self.refuse_circle(&record, &gone)?;
        self.check(&record, &known)?;
        if record != kept.record {
            touched.push(touch(Some(&kept), Some(&self.entry_after(&kept, record, false)))?);
        }
        for user in self.index.uses_of(noun, &gone) {
            if user.noun == noun && (user.id == stays || user.id == gone) {
                continue;
            }
            let before = self.entry(user.noun, &user.id)?;
            let mut moved = before.record.clone();
            if moved.relink(noun, &gone, &stays) {
                touched.push(touch(Some(&before), Some(&self.entry_after(&before, moved, false)))?);
            }
        }
        let after = self.entry_after(&going, going.record.clone(), true);
        touched.push(touch(Some(&going), Some(&after))?);
        Ok((step, touched))
    }

    /// Whether what stays would lie inside itself once `gone` has become it.
    fn refuse_circle(&self, record: &Record, gone: &str) -> Result<()> {
        let parent = match record {
            Record::Event(event) => event.parent_id.as_deref(),
            Record::Organization(organization) => organization.parent_id.as_deref(),
            _ => None,
        };
        if !self.index.is_inside(record.noun(), parent, gone) {
            return Ok(());
        }
        let fields = vec![FieldError { field: "parent_id".to_owned(), problem: Problem::Circle }];
        Err(Error::Invalid { noun: record.noun(), fields })
    }

    /// Many records become what they shall be, others go to the trash.
    pub(super) fn many(&self, step: Step, records: Vec<Record>, trashed: &[RecordRef]) -> Result<Option<Planned>> {
        let mut touched = Vec::new();
        for record in records {
            let before = self.entry(record.noun(), record.id())?;
            if record != before.record {
                self.check(&record, &links_of(&before.record))?;
                touched.push(touch(Some(&before), Some(&self.entry_after(&before, record, false)))?);
            }
        }
        let going: BTreeSet<&RecordRef> = trashed.iter().collect();
        for which in &going {
            let before = self.entry(which.noun, &which.id)?;
            let users = self.index.uses_of(which.noun, &which.id);
            let users: Vec<String> =
                users.iter().filter(|user| !going.contains(user)).map(|user| self.index.name_of(user)).collect();
            if !users.is_empty() {
                return Err(Error::InUse { noun: which.noun, id: which.id.clone(), users });
            }
            let after = self.entry_after(&before, before.record.clone(), true);
            touched.push(touch(Some(&before), Some(&after))?);
        }
        Ok((!touched.is_empty()).then_some((step, touched)))
    }

    /// An election takes effect: seats taken, seats ended.
    pub(super) fn elect(&self, seats: Seats) -> Result<Planned> {
        let mut touched = Vec::new();
        for membership in seats.taken {
            touched.extend(self.create(membership.into_record())?.1);
        }
        for (membership, revision) in seats.ended {
            touched.extend(
                self.update(membership.into_record(), revision)?.map(|(_, touched)| touched).unwrap_or_default(),
            );
        }
        Ok((Step::Elect { name: seats.name }, touched))
    }

    /// Two records that look alike are not the same.
    pub(super) fn distinguish(&self, noun: Noun, one: &str, other: &str) -> Result<Planned> {
        if one == other {
            return Err(Error::SameRecord);
        }
        let names = (self.entry(noun, one)?, self.entry(noun, other)?);
        let (_, touched) = self.create(Distinction::between(noun, one, other).into_record())?;
        let step =
            Step::Distinguish { noun, name: names.0.record.name().clone(), other: names.1.record.name().clone() };
        Ok((step, touched))
    }

    /// Files, whose bytes are kept already, are attached to a record.
    pub(super) fn attach(&self, record: &RecordRef, attachments: Vec<Attachment>) -> Result<Planned> {
        let to = self.entry(record.noun, &record.id)?;
        let files = u32::try_from(attachments.len()).unwrap_or(u32::MAX);
        let mut touched = Vec::new();
        for attachment in attachments {
            touched.extend(self.create(attachment.into_record())?.1);
        }
        Ok((Step::Attach { noun: record.noun, name: to.record.name().clone(), files }, touched))
    }

    /// Everything in the trash goes out of the register, with the files attached to it. The journal
    /// still holds it, and undo brings it back.
    pub(super) fn empty_trash(&self) -> Result<Option<Planned>> {
        let trashed = self.trashed()?;
        let mut touched = trashed.iter().map(|entry| touch(Some(entry), None)).collect::<Result<Vec<_>>>()?;
        let gone: BTreeSet<(Noun, &str)> =
            trashed.iter().map(|entry| (entry.record.noun(), entry.record.id())).collect();
        for entry in self.index.entries(Noun::Attachment) {
            let of = Attachment::of(&entry.record).map(|attachment| &attachment.record);
            if of.is_some_and(|of| gone.contains(&(of.noun, of.id.as_str()))) {
                touched.push(touch(Some(entry), None)?);
            }
        }
        let records = u32::try_from(trashed.len()).unwrap_or(u32::MAX);
        Ok((!touched.is_empty()).then_some((Step::EmptyTrash { records }, touched)))
    }
}

fn links_of(record: &Record) -> BTreeSet<(Noun, Id)> {
    record.links().into_iter().map(|link| (link.noun, link.id)).collect()
}
