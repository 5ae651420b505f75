// What a page must know of a noun: how a record of it begins, what is compared, and
// which commands read and write it. The editor and the page know nothing else.
import type { Changed, ErrorView, LinkLabel, Noun, PartialDate, SourceView, Text } from '../generated/api';
import type { Labels } from './words';

/** Any record, as far as every noun has it. */
export interface Recorded {
  id: string;
}

/** A record as it stands in the register, with the words around it. */
export interface Shown<R extends Recorded> {
  record: R;
  name: string;
  revision: number;
  updated_at: string;
  updated_by: string;
  labels: Record<string, LinkLabel>;
  sources: SourceView[];
}

/** A line of a field in words; a date in it is written by the core. */
export type Piece = string | PartialDate;
export type FieldLine = Piece[];

export interface Kind<R extends Recorded, V extends Shown<R>> {
  readonly noun: Noun;
  /** The fields in the order of the page; the first one takes the focus. */
  readonly fields: readonly string[];
  blank(): R;
  /** What it is called, as far as it is written. */
  nameOf(record: R): Text | undefined;
  /** The record as it is sent. */
  tidied(record: R): R;
  /** A new record like this one, without what is its own. */
  likeness(record: R): R;
  /** Where a reason stands among those of the same field, for lists shown in another order than they are kept. */
  rank?(record: R, field: string, row: number): number;
  /** What a field holds, for the comparison of two versions; nothing where it is empty. */
  lines(record: R, field: string, labels: Labels): FieldLine[];
  find(id: string): Promise<V>;
  create(record: R): Promise<{ view: V; changed: Changed }>;
  update(record: R, revision: number): Promise<{ view: V; changed: Changed }>;
  trash(id: string, revision: number): Promise<Changed>;
  /** The version in the register that ours was refused against. */
  current(refusal: ErrorView): V | undefined;
}
