//! A small register made by hand: two associations, an event of both, one
//! without a date, one that may lie in the period, a custom, a document.

use std::collections::BTreeSet;

use super::{Material, clock};
use crate::domain::*;
use crate::language::Language;

/// The small register as material for the year 2020.
pub fn small(language: Language) -> Material {
    let mut material = Material::new(language, clock(), "Летопись", "0.1.0");
    for record in records() {
        material.add(record);
    }
    material.period = Some(edtf("2020"));
    material.filter = match language {
        Language::Ru => vec!["период: 2020 год".to_owned(), "формат: любой".to_owned()],
        Language::En => vec!["period: 2020".to_owned(), "format: any".to_owned()],
    };
    material.possible = BTreeSet::from(["e4".to_owned()]);
    material
}

/// An event with this id and these names, in an association.
pub fn event(id: &str, ru: &str, en: &str, date: &str, association: &str) -> Event {
    let date = PartialDate { edtf: (!date.is_empty()).then(|| edtf(date)), original: None };
    let associations = match association {
        "" => Vec::new(),
        id => vec![AssociationLink { organization_id: id.to_owned(), inferred: None }],
    };
    Event { id: id.to_owned(), name: Text::new(ru, en), date, associations, ..Event::blank() }
}

fn edtf(date: &str) -> crate::edtf::Edtf {
    date.parse().expect("a date by EDTF")
}

fn records() -> Vec<Record> {
    let mut records = nouns();
    records.extend(events().into_iter().map(|event| Record::Event(Box::new(event))));
    records
}

fn events() -> Vec<Event> {
    let mut first = event("e1", "Заседание Правления СРГ", "Meeting of the RCU Board", "2020-07-15", "rcu");
    first.associations.push(AssociationLink {
        organization_id: "council".to_owned(),
        inferred: Some(Text::new("назван среди участников", "named among those present")),
    });
    first.classification = EventKind::BoardMeeting;
    first.attendance_mode = AttendanceMode::Online;
    first.attendees = vec![attendee("Г. С. Колягин, председатель Думы", "G. S. Kolyagin, chairman of the Duma")];
    first.about =
        vec![Text::new("кадастровый учёт", "cadastral registration"), Text::new("реестр прав", "register of rights")];
    first.outcomes = vec![outcome(OutcomeKind::Decision, "План на 2021 г. одобрен", "Plan for 2021 approved")];
    first.document_ids = vec!["decree".to_owned()];
    let mut second = event("e2", "=Форум «Города»; - опыт", "=Forum \"Cities\"; experience", "2020-10?", "council");
    second.classification = EventKind::Forum;
    second.location.place_id = Some("lipetsk".to_owned());
    second.outcomes = vec![outcome(OutcomeKind::Award, "диплом", "diploma")];
    let mut undated = event("e3", "Встреча с директором", "Meeting with the director", "", "");
    undated.description = Text::new("Обсуждено\nсотрудничество.", "Cooperation\nwas discussed.");
    let possible = event("e4", "Семинар", "Seminar", "2019/2020", "rcu");
    let mut custom = event("c1", "Дни городов", "City days", "2014/2020", "rcu");
    custom.record_type = RecordType::Activity;
    vec![first, second, possible, undated, custom]
}

fn attendee(ru: &str, en: &str) -> Attendee {
    Attendee {
        person_id: None,
        post_id: None,
        organization_id: None,
        label: Text::new(ru, en),
        role: AttendeeRole::Speaker,
        side: Side::City,
        country: None,
        note: Text::default(),
        inferred: None,
    }
}

fn outcome(kind: OutcomeKind, ru: &str, en: &str) -> Outcome {
    Outcome {
        id: format!("o-{}", kind.code()),
        kind,
        text: Text::new(ru, en),
        recipient_id: None,
        person_id: None,
        document_id: None,
        organization_id: None,
        event_id: None,
        period: PartialDate::default(),
        elections: Vec::new(),
        note: Text::default(),
        inferred: None,
        sources: Vec::new(),
    }
}

fn nouns() -> Vec<Record> {
    let json = serde_json::json!([
        {"noun": "settings", "record": {"id": "settings", "our_city_id": "city", "language": "ru",
            "city_name": {"ru": "Ставрополь", "en": "Stavropol"},
            "city_name_of": {"ru": "города Ставрополя", "en": "the city of Stavropol"},
            "unit_name": {"ru": "отдел международных связей", "en": "Department of International Relations"}}},
        {"noun": "organization", "record": {"id": "city", "classification": "municipality",
            "name": {"ru": "администрация города Ставрополя", "en": "Administration of Stavropol"}}},
        {"noun": "organization", "record": {"id": "rcu", "classification": "intermunicipal_association",
            "name": {"ru": "Союз российских городов", "en": "Russian Cities Union"},
            "short_name": {"ru": "СРГ", "en": "RCU"},
            "size": {"value": 80, "qualifier": "more_than", "unit": {"ru": "городов", "en": "cities"}}}},
        {"noun": "organization", "record": {"id": "council", "classification": "intermunicipal_association",
            "name": {"ru": "Совет муниципальных образований", "en": "Council of Municipalities"}}},
        {"noun": "place", "record": {"id": "lipetsk", "name": {"ru": "Липецк", "en": "Lipetsk"}}},
        {"noun": "document", "record": {"id": "decree", "classification": "decree", "number": "204",
            "title": {"ru": "Указ Президента Российской Федерации", "en": "Decree of the President"},
            "date": {"edtf": "2018-05-07"}}},
        {"noun": "membership", "record": {"id": "m1", "member": {"noun": "organization", "id": "city"},
            "organization_id": "rcu", "start_date": {"edtf": "1991"}, "open": true}}
    ]);
    serde_json::from_value(json).expect("well-formed records")
}
