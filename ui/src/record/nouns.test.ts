import { expect, test } from 'vitest';
import type { Membership, Organization, Person, Place, Post, SourceFile } from '../generated/api';
import type { Document } from '../generated/api';
import { FIELDS, recordKinds, RECORD_NOUNS, type AnyOne } from './nouns';

/** Every field that a record can have: the compiler sees to it that none is forgotten. */
type All<R> = Record<keyof Required<R>, true>;
const all = <R>(fields: All<R>) => Object.keys(fields).filter((field) => field !== 'id');

const KNOWN = {
  organization: all<Organization>({
    id: true,
    name: true,
    short_name: true,
    other_names: true,
    classification: true,
    parent_id: true,
    area: true,
    relation: true,
    size: true,
    purpose: true,
    founding_date: true,
    dissolution_date: true,
    note: true,
    inferred: true,
    sources: true,
  }),
  person: all<Person>({ id: true, name: true, sort_name: true, other_names: true, sources: true }),
  post: all<Post>({ id: true, role: true, organization_id: true, note: true, sources: true }),
  membership: all<Membership>({
    id: true,
    member: true,
    organization_id: true,
    post_id: true,
    role: true,
    start_date: true,
    end_date: true,
    open: true,
    known_at: true,
    on_behalf_of_id: true,
    how: true,
    event_id: true,
    note: true,
    inferred: true,
    sources: true,
  }),
  document: all<Document>({
    id: true,
    title: true,
    classification: true,
    number: true,
    date: true,
    period: true,
    creator_id: true,
    recipient_id: true,
    history: true,
    source: true,
    note: true,
    inferred: true,
    sources: true,
  }),
  place: all<Place>({
    id: true,
    name: true,
    other_names: true,
    country: true,
    region: true,
    oktmo: true,
    sources: true,
  }),
  source_file: all<SourceFile>({ id: true, title: true, address: true, language: true, sha256: true }),
};

test('every_field_of_every_noun_is_on_its_page', () => {
  for (const noun of RECORD_NOUNS)
    expect(FIELDS[noun].map(({ name }) => name).sort(), noun).toEqual(KNOWN[noun].sort());
});

test('a_blank_record_and_what_is_sent_of_it_are_the_same', () => {
  for (const noun of RECORD_NOUNS) {
    const kind = recordKinds[noun];
    const sent = kind.tidied(kind.blank());
    expect(kind.tidied({ ...kind.blank(), ...sent }), noun).toEqual(sent);
    expect(Object.values(sent), noun).not.toContain(undefined);
  }
});

test('rows_and_values_in_which_nothing_was_written_are_not_sent', () => {
  const kind = recordKinds.organization;
  const sent = kind.tidied({
    ...kind.blank(),
    name: { ru: ' Союз ' },
    other_names: [{ name: {}, start_date: {}, end_date: {} }],
    purpose: [{ ru: '' }, { ru: 'обмен опытом' }],
    size: { value: 0, qualifier: 'about', unit: { ru: 'городов' }, as_of: {} },
    parent_id: '',
  });
  expect(sent).toMatchObject({ name: { ru: 'Союз' }, other_names: [], purpose: [{ ru: 'обмен опытом' }] });
  expect('size' in sent || 'parent_id' in sent).toBe(false);
});

test('what_a_seat_must_have_is_sent_even_where_it_is_empty', () => {
  const sent = recordKinds.membership.tidied(recordKinds.membership.blank());
  expect(sent).toMatchObject({ organization_id: '', member: { noun: 'organization', id: '' }, open: false });
});

test('a_similar_record_leaves_out_what_is_the_others_own', () => {
  const kind = recordKinds.document;
  const record: AnyOne = {
    ...kind.blank(),
    id: 'doc-1',
    title: { ru: 'Отчёт' },
    classification: 'report',
    number: '5',
    creator_id: 'o-rcu',
    sources: [{ source_id: 's', locator: '' }],
  };
  const like = kind.likeness(record);
  expect(like).toMatchObject({ id: '', title: { ru: 'Отчёт' }, creator_id: 'o-rcu', sources: [] });
  expect(like.number).toBeUndefined();
});

test('a_comparison_tells_each_field_in_lines', () => {
  const kind = recordKinds.organization;
  const labels = { 'o-1': { noun: 'organization' as const, label: 'Союз' } };
  const record: AnyOne = {
    ...kind.blank(),
    name: { ru: 'Правление', en: 'Board' },
    parent_id: 'o-1',
    founding_date: { edtf: '1991' },
    other_names: [{ name: { ru: 'Совет' }, start_date: { edtf: '1990' }, end_date: {} }],
  };
  expect(kind.lines(record, 'name', labels)).toEqual([['Правление'], ['Board']]);
  expect(kind.lines(record, 'parent_id', labels)).toEqual([['Союз']]);
  expect(kind.lines(record, 'founding_date', labels)).toEqual([[{ edtf: '1991' }]]);
  expect(kind.lines(record, 'other_names', labels)).toEqual([['Совет', ' (', { edtf: '1990' }, ')']]);
  expect(kind.lines(record, 'note', labels)).toEqual([]);
});
