//! A register of any size for benchmarks: made-up records in both languages,
//! with dates of every sort, the same for the same seed. About 60 to 80 words an event.

mod words;

use letopis_core::domain::*;
use letopis_core::edtf::Edtf;
use letopis_core::error::Result;
use letopis_core::language::Language;
use letopis_core::register::{Operation, Register};
use words::*;

/// The seed of the benchmarks.
pub const SEED: u64 = 1777;
/// How many records go into one change: a larger one would be one value of many megabytes.
const LOT_RECORDS: usize = 500;
/// A document for every so many events.
const EVENTS_PER_DOCUMENT: usize = 4;
/// Years from which dates are drawn: a short history has fewer, as a real one would.
const FIRST_YEAR: usize = 1991;
const LAST_YEAR: usize = 2020;
const EVENTS_PER_YEAR_MIN: usize = 8;
const PEOPLE: usize = 48;
/// Numbers after which Russian takes the genitive plural.
const PLURAL: (usize, usize) = (5, 20);
const SOURCE: &str = "src-generated";
const CITY: &str = "o-city";

/// Brings a register of `events` events into an empty `register`.
pub fn fill(register: &mut Register, seed: u64, events: usize) -> Result<()> {
    let mut records = records(seed, events).peekable();
    while records.peek().is_some() {
        let lot: Vec<Record> = records.by_ref().take(LOT_RECORDS).collect();
        register.change(Operation::Import {
            name: text(("Созданные записи", "Generated records")), records: lot
        })?;
    }
    Ok(())
}

/// What the events lean on, then the events with their documents; a link always points backwards.
pub fn records(seed: u64, events: usize) -> impl Iterator<Item = Record> {
    let years = (events / EVENTS_PER_YEAR_MIN).clamp(1, LAST_YEAR - FIRST_YEAR + 1);
    let of_events = (0..events).flat_map(move |number| {
        let mut draw = Draw::of(seed, number);
        let document = number.is_multiple_of(EVENTS_PER_DOCUMENT).then(|| document(number, &mut draw).into_record());
        document.into_iter().chain([event(number, years, &mut draw).into_record()])
    });
    ground().into_iter().chain(of_events)
}

/// How many words an event has in one language: name, place, people, topics, outcomes, description.
pub fn words_of(event: &Event, language: Language) -> usize {
    let texts = [&event.name, &event.location.text, &event.description];
    let texts = texts.into_iter().chain(&event.about).chain(event.outcomes.iter().map(|outcome| &outcome.text));
    let texts = texts.chain(event.attendees.iter().map(|attendee| &attendee.label));
    texts.map(|text| text.words(language).split_whitespace().count()).sum()
}

/// Numbers that look drawn and are the same in every run (SplitMix64).
struct Draw(u64);

impl Draw {
    /// A row of numbers for the event `number`, whatever the size of the register.
    fn of(seed: u64, number: usize) -> Draw {
        let start = Draw(seed.wrapping_add((number as u64) << 32)).next();
        Draw(start)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("a number below a usize is one")
    }

    /// From `first` to `last`, both included.
    fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    /// True in so many cases of a hundred.
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// `count` different ones, in the order drawn.
    fn some<'a, T>(&mut self, of: &'a [T], count: usize) -> Vec<&'a T> {
        let first = self.below(of.len());
        // Every list has a length that 7 does not divide, so that the steps meet each item once.
        (0..count.min(of.len())).map(|step| &of[(first + step * 7) % of.len()]).collect()
    }
}

fn text(pair: Pair) -> Text {
    Text::new(pair.0, pair.1)
}

/// The wording with a number in the place of `#`.
fn numbered(pair: Pair, number: usize) -> (String, String) {
    (pair.0.replace('#', &number.to_string()), pair.1.replace('#', &number.to_string()))
}

fn ground() -> Vec<Record> {
    let mut records = vec![settings().into_record(), source_file().into_record(), city().into_record()];
    records.extend(PLACES.iter().enumerate().map(|(number, place)| self::place(number, place).into_record()));
    for (number, unit) in UNITS.iter().enumerate() {
        records.push(self::unit(number, *unit).into_record());
        records.extend(POSTS.iter().enumerate().map(|(rank, post)| self::post(number, rank, *post).into_record()));
    }
    for (number, (name, short, of)) in ASSOCIATIONS.iter().enumerate() {
        records.push(association(number, *name, *short).into_record());
        records.push(board(number, *of).into_record());
        records.push(membership(number).into_record());
    }
    records.extend((0..PEOPLE).map(|number| person(number).into_record()));
    records
}

fn settings() -> Settings {
    Settings {
        id: Settings::ID.to_owned(),
        our_city_id: CITY.to_owned(),
        city_name: text(("Верхнеозёрск", "Verkhneozyorsk")),
        city_name_of: text(("города Верхнеозёрска", "the city of Verkhneozyorsk")),
        unit_name: text(("отдел межрегиональных связей", "interregional relations department")),
        language: Language::Ru,
        layout: PaperLayout::default(),
    }
}

fn source_file() -> SourceFile {
    SourceFile {
        id: SOURCE.to_owned(),
        title: text(("Выдуманные сведения для замеров", "Invented facts for measuring")),
        address: None,
        language: Some(Language::Ru),
        sha256: None,
    }
}

fn city() -> Organization {
    let mut city =
        Organization::named(text(("город Верхнеозёрск", "City of Verkhneozyorsk")), OrganizationKind::Municipality);
    city.id = CITY.to_owned();
    city.area = Some(OrganizationArea::Local);
    city.relation = Some(RelationToCity::OurCity);
    city
}

fn place(number: usize, (name, country): &(Pair, &str)) -> Place {
    Place {
        id: format!("pl-{number}"),
        name: text(*name),
        other_names: Vec::new(),
        country: Some((*country).to_owned()),
        region: None,
        oktmo: None,
        sources: Vec::new(),
    }
}

fn unit(number: usize, name: Pair) -> Organization {
    let mut unit = Organization::named(text(name), OrganizationKind::CityUnit);
    unit.id = format!("o-unit-{number}");
    unit.parent_id = Some(CITY.to_owned());
    unit.relation = Some(RelationToCity::OwnUnit);
    unit
}

fn post(unit: usize, rank: usize, (ru, en): Pair) -> Post {
    let (unit_ru, unit_en) = UNITS[unit];
    Post {
        id: format!("po-{unit}-{rank}"),
        role: Text::new(&format!("{ru}, {unit_ru}"), &format!("{en}, {unit_en}")),
        organization_id: Some(format!("o-unit-{unit}")),
        note: Text::default(),
        sources: Vec::new(),
    }
}

fn association(number: usize, name: Pair, short: Pair) -> Organization {
    let mut association = Organization::named(text(name), OrganizationKind::IntermunicipalAssociation);
    association.id = format!("o-association-{number}");
    association.short_name = text(short);
    association.area = Some(OrganizationArea::AllRussian);
    association.relation = Some(RelationToCity::CityIsMember);
    association.founding_date = date(&(1988 + number * 2).to_string(), None);
    association.purpose = TOPICS.iter().skip(number).take(3).map(|topic| text(*topic)).collect();
    association
}

fn board(number: usize, of: Pair) -> Organization {
    let name = Text::new(&format!("Правление {}", of.0), &format!("Board of {}", of.1));
    let mut board = Organization::named(name, OrganizationKind::AssociationBody);
    board.id = format!("o-board-{number}");
    board.parent_id = Some(format!("o-association-{number}"));
    board
}

fn membership(number: usize) -> Membership {
    Membership {
        id: format!("m-{number}"),
        member: Member::Organization(CITY.to_owned()),
        organization_id: format!("o-association-{number}"),
        post_id: None,
        role: Text::default(),
        start_date: date(&(1991 + number).to_string(), None),
        end_date: PartialDate::default(),
        open: true,
        known_at: Vec::new(),
        on_behalf_of_id: None,
        how: Some(MembershipHow::Joined),
        event_id: None,
        note: Text::default(),
        inferred: Inferred::new(),
        sources: sources(number),
    }
}

fn person(number: usize) -> Person {
    let surname = SURNAMES[number % SURNAMES.len()];
    let initials = INITIALS[number % INITIALS.len()];
    Person {
        id: format!("pe-{number}"),
        name: Text::new(&format!("{} {}", initials.0, surname.0), &format!("{} {}", initials.1, surname.1)),
        sort_name: Text::new(&format!("{} {}", surname.0, initials.0), &format!("{} {}", surname.1, initials.1)),
        other_names: Vec::new(),
        sources: Vec::new(),
    }
}

fn document(number: usize, draw: &mut Draw) -> Document {
    let theme = draw.one(THEMES);
    let title = Text::new(&format!("Протокол «{}»", theme.0), &format!("Minutes “{}”", theme.1));
    let mut document = Document::titled(title, DocumentKind::Minutes);
    document.id = document_id(number);
    document.number = Some(format!("{}-п", draw.between(1, 400)));
    document.date = date(&draw.between(FIRST_YEAR, LAST_YEAR).to_string(), None);
    document
}

fn document_id(number: usize) -> Id {
    format!("doc-{:06}", number - number % EVENTS_PER_DOCUMENT)
}

fn sources(number: usize) -> Vec<Source> {
    vec![Source { source_id: SOURCE.to_owned(), locator: format!("p{}", number + 1), quote: None }]
}

fn event(number: usize, years: usize, draw: &mut Draw) -> Event {
    let mut event = Event::blank();
    event.id = format!("ev-{number:06}");
    // One in thirty is a custom, which is not counted.
    if number % 30 == 29 {
        event.record_type = RecordType::Activity;
    }
    event.classification = *draw.one(EventKind::ALL);
    let association = draw.below(ASSOCIATIONS.len());
    event.name = name(event.classification, association, draw);
    event.date = drawn_date(years, draw);
    event.status = match draw.below(40) {
        0 => EventStatus::Cancelled,
        1 => EventStatus::Postponed,
        2 => EventStatus::Planned,
        _ => EventStatus::Held,
    };
    event.attendance_mode = *draw.one(AttendanceMode::ALL);
    event.location = location(draw);
    event.associations = associations(association, draw);
    event.organizers = vec![Organizer {
        organization_id: format!("o-association-{association}"),
        role: AttendeeRole::Organizer,
        inferred: None,
    }];
    let people = draw.between(1, 4);
    event.attendees = (0..people).map(|_| attendee(draw)).collect();
    let topics = draw.between(2, 4);
    event.about = draw.some(TOPICS, topics).into_iter().map(|topic| text(*topic)).collect();
    let outcomes = draw.below(3);
    event.outcomes = (0..outcomes).map(|row| outcome(number, row, association, draw)).collect();
    event.document_ids = vec![document_id(number)];
    event.description = description(draw);
    if draw.chance(12) {
        let field = if draw.chance(50) { ("date", REASONS[0]) } else { ("attendance_mode", REASONS[1]) };
        event.inferred.insert(field.0.to_owned(), text(field.1));
    }
    event.sources = sources(number);
    event
}

fn name(kind: EventKind, association: usize, draw: &mut Draw) -> Text {
    let (_, _, of) = ASSOCIATIONS[association];
    let what = match kind {
        EventKind::GeneralMeeting => ("Общее собрание", "General meeting"),
        EventKind::BoardMeeting => ("Заседание правления", "Board meeting"),
        EventKind::CouncilMeeting => ("Заседание совета", "Council meeting"),
        EventKind::Conference => ("Конференция", "Conference"),
        EventKind::Forum => ("Форум", "Forum"),
        EventKind::AllRussianMeeting => ("Всероссийское совещание", "All-Russian meeting"),
        EventKind::Seminar => ("Семинар", "Seminar"),
        EventKind::Webinar => ("Вебинар", "Webinar"),
        EventKind::ExpertPlatformMeeting => ("Заседание экспертной площадки", "Expert platform meeting"),
        EventKind::RoundTable => ("Круглый стол", "Round table"),
        EventKind::BilateralMeeting => ("Двусторонняя встреча", "Bilateral meeting"),
        EventKind::Celebration => ("Торжественное собрание", "Celebration"),
        EventKind::Other => ("Рабочая поездка", "Working visit"),
    };
    let theme = draw.one(THEMES);
    Text::new(&format!("{} {} «{}»", what.0, of.0, theme.0), &format!("{} of {} “{}”", what.1, of.1, theme.1))
}

/// Every sort of date that the register knows, full days most often, as in the sample.
fn drawn_date(years: usize, draw: &mut Draw) -> PartialDate {
    let year = draw.between(LAST_YEAR + 1 - years, LAST_YEAR);
    let (month, day) = (draw.between(1, 12), draw.between(1, 25));
    let edtf = match draw.below(100) {
        0..45 => format!("{year}-{month:02}-{day:02}"),
        45..60 => format!("{year}-{month:02}"),
        60..70 => format!("{year}"),
        70..75 => format!("{year}?"),
        75..77 => format!("{year}~"),
        77..79 => format!("{year}-{month:02}-{day:02}?"),
        79..86 => format!("{year}-{month:02}-{day:02}/{year}-{month:02}-{:02}", day + 3),
        86..88 => format!("{year}-{:02}/{year}-{:02}", month.min(11), month.min(11) + 1),
        88..90 => format!("{year}-{}", draw.between(21, 24)),
        90..92 => format!("{year}-{}", draw.between(33, 36)),
        92..93 => format!("{year}-{}", draw.between(40, 41)),
        93..94 => format!("{}/{year}", year - 2),
        94..95 => format!("[{},{year}]", year - 1),
        _ => return undated(year, draw),
    };
    date(&edtf, None)
}

/// No date at all, or words that no rule reads.
fn undated(year: usize, draw: &mut Draw) -> PartialDate {
    if draw.chance(50) {
        return PartialDate::default();
    }
    PartialDate { edtf: None, original: Some(format!("вскоре после собрания {year} г.")) }
}

fn date(edtf: &str, original: Option<&str>) -> PartialDate {
    let edtf = Edtf::parse(edtf).expect("the generator writes only EDTF of the subset");
    PartialDate { edtf: Some(edtf), original: original.map(str::to_owned) }
}

fn location(draw: &mut Draw) -> Location {
    match draw.below(10) {
        0 => Location::default(),
        1 | 2 => Location {
            place_id: Some(format!("pl-{}", draw.below(PLACES.len()))),
            text: text(("большой зал администрации", "the large hall of the administration")),
        },
        _ => Location { place_id: Some(format!("pl-{}", draw.below(PLACES.len()))), text: Text::default() },
    }
}

fn associations(first: usize, draw: &mut Draw) -> Vec<AssociationLink> {
    let stated = AssociationLink { organization_id: format!("o-association-{first}"), inferred: None };
    if !draw.chance(6) {
        return vec![stated];
    }
    let second = (first + 1) % ASSOCIATIONS.len();
    vec![stated, AssociationLink { organization_id: format!("o-association-{second}"), inferred: None }]
}

fn attendee(draw: &mut Draw) -> Attendee {
    let mut attendee = Attendee {
        person_id: None,
        post_id: None,
        organization_id: None,
        label: Text::default(),
        role: *draw.one(AttendeeRole::ALL),
        side: Side::City,
        country: None,
        note: Text::default(),
        inferred: None,
    };
    let unit = draw.below(UNITS.len());
    match draw.below(10) {
        0..3 => attendee.person_id = Some(format!("pe-{}", draw.below(PEOPLE))),
        3..6 => attendee.post_id = Some(format!("po-{unit}-{}", draw.below(POSTS.len()))),
        6..8 => attendee.organization_id = Some(format!("o-unit-{unit}")),
        _ => {
            let (ru, en) = numbered(*draw.one(LABELS), draw.between(PLURAL.0, PLURAL.1));
            attendee.label = Text::new(&ru, &en);
            attendee.side = Side::Other;
        }
    }
    attendee
}

fn outcome(number: usize, row: usize, association: usize, draw: &mut Draw) -> Outcome {
    const KINDS: [OutcomeKind; 8] = [
        OutcomeKind::Decision,
        OutcomeKind::Agreement,
        OutcomeKind::Report,
        OutcomeKind::Recommendation,
        OutcomeKind::Award,
        OutcomeKind::Plan,
        OutcomeKind::Proposal,
        OutcomeKind::Election,
    ];
    let drawn = draw.below(KINDS.len());
    let kind = KINDS[drawn];
    let election = Election {
        id: format!("el-{number}-{row}"),
        body_id: format!("o-board-{association}"),
        what: text(("в правление", "to the board")),
        person_id: Some(format!("pe-{}", draw.below(PEOPLE))),
        inferred: None,
        sources: Vec::new(),
    };
    Outcome {
        id: format!("oc-{number}-{row}"),
        kind,
        text: text(OUTCOMES[drawn]),
        recipient_id: (kind == OutcomeKind::Award).then(|| CITY.to_owned()),
        person_id: None,
        document_id: None,
        organization_id: None,
        event_id: None,
        period: PartialDate::default(),
        elections: if kind == OutcomeKind::Election { vec![election] } else { Vec::new() },
        note: Text::default(),
        inferred: None,
        sources: sources(number),
    }
}

fn description(draw: &mut Draw) -> Text {
    let count = draw.between(2, 4);
    let number = draw.between(PLURAL.0, PLURAL.1);
    let drawn = draw.some(SENTENCES, count);
    let sentences: Vec<(String, String)> = drawn.into_iter().map(|sentence| numbered(*sentence, number)).collect();
    let (ru, en): (Vec<String>, Vec<String>) = sentences.into_iter().unzip();
    Text::new(&ru.join(" "), &en.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: usize = 2_000;

    fn events(seed: u64) -> Vec<Event> {
        records(seed, EVENTS).filter_map(|record| Event::of(&record).cloned()).collect()
    }

    #[test]
    fn the_same_seed_gives_the_same_events() {
        assert_eq!(events(SEED), events(SEED));
        assert_ne!(events(SEED), events(SEED + 1));
    }

    #[test]
    fn every_generated_record_may_be_kept() {
        for record in records(SEED, EVENTS) {
            assert_eq!(record.problems(), Vec::new(), "{record:?}");
        }
        let mut bench = crate::Bench::empty();
        fill(&mut bench.application.write(), SEED, 25).unwrap();
        bench = bench.reopen();
        assert_eq!(bench.application.read().index().count(Noun::Event), 25);
        assert!(bench.application.read().verify().unwrap().1.is_empty());
    }

    #[test]
    fn an_event_has_sixty_to_eighty_words() {
        let events = events(SEED);
        for language in Language::ALL {
            let words: usize = events.iter().map(|event| words_of(event, language)).sum();
            let mean = words / events.len();
            assert!((55..=85).contains(&mean), "{language:?}: {mean} words an event");
        }
    }

    #[test]
    fn dates_of_every_sort_are_drawn() {
        let dates: Vec<PartialDate> = events(SEED).into_iter().map(|event| event.date).collect();
        let some = |wanted: fn(&str) -> bool| {
            dates.iter().any(|date| date.edtf.as_ref().is_some_and(|edtf| wanted(&edtf.to_string())))
        };
        for wanted in [
            (|edtf| edtf.len() == 4) as fn(&str) -> bool,
            |edtf| edtf.len() == 7,
            |edtf| edtf.len() == 10,
            |edtf| edtf.ends_with('?'),
            |edtf| edtf.ends_with('~'),
            |edtf| edtf.contains('/'),
            |edtf| edtf.starts_with('['),
        ] {
            assert!(some(wanted));
        }
        assert!(dates.iter().any(PartialDate::is_empty));
        assert!(dates.iter().any(|date| date.edtf.is_none() && date.original.is_some()));
    }
}
