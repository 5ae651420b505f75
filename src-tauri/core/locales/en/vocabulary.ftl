### The closed vocabularies: a label for each code. The core reads them too (domain/vocabulary.rs).

## Kinds of record

record-type-event = event
record-type-activity = custom or summary of a period

## Kinds of event

event-kind-general_meeting = general meeting
event-kind-board_meeting = board meeting
event-kind-council_meeting = council meeting
event-kind-conference = conference
event-kind-forum = forum
event-kind-all_russian_meeting = all-Russian meeting
event-kind-seminar = seminar
event-kind-webinar = webinar
event-kind-expert_platform_meeting = expert platform meeting
event-kind-round_table = round table
event-kind-bilateral_meeting = bilateral (working) meeting
event-kind-celebration = celebration
event-kind-other = other

## Format

attendance-mode-in_person = in person
attendance-mode-online = online
attendance-mode-mixed = mixed
attendance-mode-not_stated = not stated

## Status

event-status-planned = planned
event-status-held = held
event-status-postponed = postponed
event-status-cancelled = cancelled

## Kinds of outcome

outcome-kind-award = award
outcome-kind-decision = decision
outcome-kind-agreement = agreement
outcome-kind-election = election
outcome-kind-report = report
outcome-kind-recommendation = recommendation
outcome-kind-charter_change = change of charter
outcome-kind-plan = plan
outcome-kind-proposal = proposal
outcome-kind-conclusion = conclusion

## Roles of those who took part

attendee-role-attendee = participant
attendee-role-speaker = speaker
attendee-role-presenter = presented experience
attendee-role-host = host
attendee-role-organizer = organizer
attendee-role-co_organizer = co-organizer
attendee-role-expert = expert
attendee-role-awardee = awardee
attendee-role-counterpart = other side

## Whose people

side-city = from the city
side-other = others

## Kinds of organization

organization-kind-municipality = municipality
organization-kind-city_body = city body
organization-kind-city_unit = city unit
organization-kind-intermunicipal_association = intermunicipal association
organization-kind-association_body = association body
organization-kind-international_association = international association
organization-kind-federal_body = federal body
organization-kind-regional_body = regional body
organization-kind-other_municipality_body = body of another municipality
organization-kind-collective = group of bodies

## Area of organizations

organization-area-international = international
organization-area-all_russian = all-Russian
organization-area-regional = regional
organization-area-local = local

## Relation to the city

relation-to-city-our_city = our city
relation-to-city-own_body = our body
relation-to-city-own_unit = our unit
relation-to-city-city_is_member = the city is a member
relation-to-city-city_takes_part_by_invitation = the city takes part by invitation
relation-to-city-city_hosted_its_meeting = the city hosted its meeting

## How a number is meant

qualifier-exactly = exactly
qualifier-more_than = more than
qualifier-fewer_than = fewer than
qualifier-about = about

## How a membership came about

membership-how-elected = by election
membership-how-by_post = by post
membership-how-joined = by joining

## Kinds of document

document-kind-decree = decree
document-kind-order = order
document-kind-law = law
document-kind-bill_concept = concept of a bill
document-kind-address = address
document-kind-strategy = strategy or concept
document-kind-charter = charter
document-kind-report = report
document-kind-minutes = minutes
document-kind-agreement = agreement
document-kind-programme = programme
document-kind-project = project
document-kind-award_diploma = diploma
document-kind-other = other
