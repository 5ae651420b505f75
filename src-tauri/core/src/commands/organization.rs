//! Organizations.

use super::views::{ListAll, OrganizationView};
use super::{Application, count};
use crate::domain::*;
use crate::error::Result;

pub(super) fn organization_list(application: &Application, asked: ListAll) -> Result<Vec<OrganizationView>> {
    let register = application.read();
    let index = register.index();
    let our_city = register.settings().map(|settings| Member::Organization(settings.our_city_id.clone()));
    let mut views: Vec<OrganizationView> = index
        .entries(Noun::Organization)
        .filter_map(|entry| {
            let organization = Organization::of(&entry.record)?.clone();
            let events = index
                .all_events()
                .filter(|(_, event)| event.record_type == RecordType::Event)
                .filter(|(_, event)| event.associations.contains(&organization.id))
                .count();
            let our_membership = index.all::<Membership>().any(|membership| {
                membership.organization_id == organization.id && Some(&membership.member) == our_city.as_ref()
            });
            Some(OrganizationView { organization, revision: entry.revision, events: count(events), our_membership })
        })
        .collect();
    views.sort_by_key(|view| crate::search::analysis::fold(view.organization.name.words(asked.language)));
    Ok(views)
}
