// Records begun from the page of another one: a seat, a body, a post. What is known already is filled in.
import type { AnyRecord, LinkLabel, Member, Organization, OrganizationKind, Post } from '../generated/api';
import { session } from '../state.svelte';
import { recordKinds, type AnyOne, type RecordNoun, type RecordShown } from './nouns';

type Shown = Pick<RecordShown, 'record' | 'name' | 'labels'>;

function begin(noun: RecordNoun, parts: Partial<AnyOne>, labels: Record<string, LinkLabel>): void {
  const record = { ...recordKinds[noun].blank(), ...parts };
  void session.createRecord(noun, { noun, record } as unknown as AnyRecord, labels);
}

function labelOf(noun: RecordNoun, view: Shown): Record<string, LinkLabel> {
  return { [view.record.id]: { noun, label: view.name } };
}

/** A seat in an organization. */
export function addSeat(view: Shown): void {
  begin('membership', { organization_id: view.record.id }, labelOf('organization', view));
}

/** A seat of a person or an organization somewhere. */
export function addMembership(noun: 'person' | 'organization', view: Shown): void {
  const member: Member = { noun, id: view.record.id };
  begin('membership', { member }, labelOf(noun, view));
}

/** The holding of a post: a seat in its organization. */
export function addHolder(view: Shown): void {
  const post = view.record as unknown as Post;
  const labels = { ...view.labels, ...labelOf('post', view) };
  const member: Member = { noun: 'person', id: '' };
  begin('membership', { member, organization_id: post.organization_id ?? '', post_id: post.id }, labels);
}

/** What a part of an organization usually is. */
const PARTS: Partial<Record<OrganizationKind, OrganizationKind>> = {
  municipality: 'city_body',
  city_body: 'city_unit',
};

export function addBody(view: Shown): void {
  const of = (view.record as unknown as Organization).classification;
  const parts = { classification: PARTS[of] ?? 'association_body', parent_id: view.record.id };
  begin('organization', parts, labelOf('organization', view));
}

export function addPost(view: Shown): void {
  begin('post', { organization_id: view.record.id }, labelOf('organization', view));
}
