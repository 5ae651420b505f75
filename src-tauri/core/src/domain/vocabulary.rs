//! The closed vocabularies. A code is stored, a label is a Fluent message named
//! `<vocabulary>-<code>`; free terms are not added, or the statistics break.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Makes an enum whose variants have fixed codes, in the order in which lists show them.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident, $label:literal { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $code)] $variant),+
        }

        impl $name {
            /// Every term, in the order of lists.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stored code.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The id of the Fluent message with the term's label.
            pub fn message_id(self) -> &'static str {
                match self { $($name::$variant => concat!($label, "-", $code)),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownTerm;

            fn from_str(code: &str) -> Result<Self, Self::Err> {
                match code {
                    $($code => Ok($name::$variant),)+
                    _ => Err(UnknownTerm { vocabulary: $label, code: code.to_owned() }),
                }
            }
        }
    };
}

/// A code that a closed vocabulary does not have.
#[derive(Debug, thiserror::Error)]
#[error("`{code}` is not a term of the vocabulary `{vocabulary}`")]
pub struct UnknownTerm {
    /// The vocabulary asked.
    pub vocabulary: &'static str,
    /// The code that it does not have.
    pub code: String,
}

vocabulary! {
    /// Whether a record is one event or a custom or summary of a period, which is never counted.
    RecordType, "record-type" {
        /// One thing that took place, or will.
        Event = "event",
        /// A yearly custom or the summary of a period.
        Activity = "activity",
    }
}

vocabulary! {
    /// What kind of event it is.
    EventKind, "event-kind" {
        /// General meeting of an association.
        GeneralMeeting = "general_meeting",
        /// Meeting of a board.
        BoardMeeting = "board_meeting",
        /// Meeting of a council.
        CouncilMeeting = "council_meeting",
        /// Conference.
        Conference = "conference",
        /// Forum.
        Forum = "forum",
        /// All-Russian meeting.
        AllRussianMeeting = "all_russian_meeting",
        /// Seminar.
        Seminar = "seminar",
        /// Webinar.
        Webinar = "webinar",
        /// Meeting of an expert platform.
        ExpertPlatformMeeting = "expert_platform_meeting",
        /// Round table.
        RoundTable = "round_table",
        /// Meeting of two sides.
        BilateralMeeting = "bilateral_meeting",
        /// Celebration.
        Celebration = "celebration",
        /// Anything else.
        Other = "other",
    }
}

vocabulary! {
    /// How people attended (schema.org EventAttendanceModeEnumeration; `not_stated` leaves the property out).
    AttendanceMode, "attendance-mode" {
        /// In one place.
        InPerson = "in_person",
        /// Over the network.
        Online = "online",
        /// Both.
        Mixed = "mixed",
        /// The source does not say, and nothing else may say it.
        NotStated = "not_stated",
    }
}

vocabulary! {
    /// Whether the event took place (schema.org EventStatusType; `held` is a scheduled one in the past).
    EventStatus, "event-status" {
        /// Planned.
        Planned = "planned",
        /// Took place.
        Held = "held",
        /// Put off.
        Postponed = "postponed",
        /// Cancelled.
        Cancelled = "cancelled",
    }
}

vocabulary! {
    /// What came of an event.
    OutcomeKind, "outcome-kind" {
        /// Award.
        Award = "award",
        /// Decision or resolution.
        Decision = "decision",
        /// Agreement.
        Agreement = "agreement",
        /// Election.
        Election = "election",
        /// Report heard or approved.
        Report = "report",
        /// Recommendation.
        Recommendation = "recommendation",
        /// Change of a charter.
        CharterChange = "charter_change",
        /// Plan or task set.
        Plan = "plan",
        /// Proposal.
        Proposal = "proposal",
        /// Conclusion.
        Conclusion = "conclusion",
    }
}

vocabulary! {
    /// In which part somebody took part.
    AttendeeRole, "attendee-role" {
        /// Took part.
        Attendee = "attendee",
        /// Spoke.
        Speaker = "speaker",
        /// Presented an experience.
        Presenter = "presenter",
        /// Received the guests.
        Host = "host",
        /// Organized.
        Organizer = "organizer",
        /// Helped to organize.
        CoOrganizer = "co_organizer",
        /// Expert.
        Expert = "expert",
        /// Was awarded.
        Awardee = "awardee",
        /// The other side of a talk.
        Counterpart = "counterpart",
    }
}

vocabulary! {
    /// Whose people they are.
    Side, "side" {
        /// Ours.
        City = "city",
        /// Somebody else's.
        Other = "other",
    }
}

vocabulary! {
    /// What kind of organization it is.
    OrganizationKind, "organization-kind" {
        /// Municipality.
        Municipality = "municipality",
        /// Body of a city: its administration, its council.
        CityBody = "city_body",
        /// Unit of a city body: department, committee.
        CityUnit = "city_unit",
        /// Association of municipalities.
        IntermunicipalAssociation = "intermunicipal_association",
        /// Body of an association: board, general meeting.
        AssociationBody = "association_body",
        /// International association.
        InternationalAssociation = "international_association",
        /// Federal body.
        FederalBody = "federal_body",
        /// Regional body.
        RegionalBody = "regional_body",
        /// Body of another municipality.
        OtherMunicipalityBody = "other_municipality_body",
        /// Several bodies under one name.
        Collective = "collective",
    }
}

vocabulary! {
    /// The area in which an organization works.
    OrganizationArea, "organization-area" {
        /// International.
        International = "international",
        /// All Russia.
        AllRussian = "all_russian",
        /// One region.
        Regional = "regional",
        /// One municipality.
        Local = "local",
    }
}

vocabulary! {
    /// How an organization stands to our city, apart from membership.
    RelationToCity, "relation-to-city" {
        /// It is our city.
        OurCity = "our_city",
        /// Our body.
        OwnBody = "own_body",
        /// Our unit.
        OwnUnit = "own_unit",
        /// Our city is a member.
        CityIsMember = "city_is_member",
        /// Our city takes part by invitation and is no member.
        ByInvitation = "city_takes_part_by_invitation",
        /// Our city was host of its meeting.
        HostedMeeting = "city_hosted_its_meeting",
    }
}

vocabulary! {
    /// How a number is meant.
    Qualifier, "qualifier" {
        /// Exactly.
        Exactly = "exactly",
        /// More than.
        MoreThan = "more_than",
        /// Fewer than.
        FewerThan = "fewer_than",
        /// About.
        About = "about",
    }
}

vocabulary! {
    /// How a seat came about.
    MembershipHow, "membership-how" {
        /// Elected.
        Elected = "elected",
        /// By the post held.
        ByPost = "by_post",
        /// Joined.
        Joined = "joined",
    }
}

vocabulary! {
    /// What kind of document it is.
    DocumentKind, "document-kind" {
        /// Decree.
        Decree = "decree",
        /// Order.
        Order = "order",
        /// Law.
        Law = "law",
        /// Concept of a bill.
        BillConcept = "bill_concept",
        /// Address.
        Address = "address",
        /// Strategy or concept.
        Strategy = "strategy",
        /// Charter.
        Charter = "charter",
        /// Report.
        Report = "report",
        /// Minutes.
        Minutes = "minutes",
        /// Agreement.
        Agreement = "agreement",
        /// Programme.
        Programme = "programme",
        /// Project.
        Project = "project",
        /// Award or diploma.
        AwardDiploma = "award_diploma",
        /// Anything else.
        Other = "other",
    }
}
