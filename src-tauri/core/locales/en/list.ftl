### The sections with lists: associations, people, documents, places, topics, customs.

## What is shown

list-nouns = What to show
list-noun-person = People
list-noun-post = Posts
list-noun-document = Documents
list-noun-source_file = Sources
list-label-organization = Organizations
list-label-person = People
list-label-post = Posts
list-label-document = Documents
list-label-source_file = Sources
list-label-place = Places
list-label-activity = Customs and summaries
list-label-topic = Topics
list-count-association = { $count ->
    [one] { $count } association
   *[other] { $count } associations
}
list-count-organization = { $count ->
    [one] { $count } organization
   *[other] { $count } organizations
}
list-count-person = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
list-count-post = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
list-count-document = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
list-count-source_file = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
list-count-place = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
list-count-event = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
list-count-topic = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}

## What a record is, beside its name

list-one-event = event
list-one-organization = organization
list-one-person = person
list-one-post = post
list-one-place = place
list-one-document = document
list-one-source_file = source

## Order

list-order = Order
list-order-name = By name
list-order-surname = By surname
list-order-events = By number of events
list-order-changed = By time of change
list-order-date = By date

## Filters

list-group-associations = Associations
list-group-bodies = Bodies of associations
list-group-cities = Cities and their bodies
list-group-others = Others
list-group-all = All
list-ours-organization = Ours only
list-ours-only = Of our city only
list-mark-member = our city is a member
list-mark-ours = of our city
list-chips-more = { $count } more
list-chips-fewer = Show fewer

## Search

list-search-organization = A name or an abbreviation
list-search-person = A surname, a name, a post
list-search-post = A post or an organization
list-search-document = A title, a number or a kind
list-search-source_file = The title of a source
list-search-place = A city, a region
list-search-activity = Words of a custom or summary
list-search-topic = Words of a topic

## New record

list-create-named = Add “{ $text }”
list-new-association = New association
list-new-organization = New organization
list-new-person = New person
list-new-post = New post
list-new-document = New document
list-new-source_file = New source
list-new-place = New place
list-new-activity = New custom or summary

## Empty

list-empty-organization = No associations yet
list-empty-organization-hint = Here stand the associations that the city takes part in: since when, who sits in their bodies, which events there were.
list-empty-person = No people yet
list-empty-person-hint = Here stand those who went, spoke and were elected, with their posts over the years and their events.
list-empty-post = No posts yet
list-empty-post-hint = Where a source names only a post, Letopis says who held it on that day.
list-empty-document = No documents yet
list-empty-document-hint = The agreements, charters, decisions and reports behind the events.
list-empty-source_file = No sources yet
list-empty-source_file-hint = The reports and papers that the facts come from: records refer to them.
list-empty-place = No places yet
list-empty-place-hint = The cities where events were held. A new place can also be entered right in an event.
list-empty-activity = No customs and summaries yet
list-empty-activity-hint = What comes back year after year, and a whole period in one line. They are not counted as events.
list-empty-topic = No topics yet
list-empty-topic-hint = Topics come from the events: write in an event what was discussed, and the topic appears here.
list-empty-others = { $count ->
    [one] Show { $count } other organization
   *[other] Show { $count } other organizations
}
list-empty-beside = Show what was found among all kinds: { $count }
