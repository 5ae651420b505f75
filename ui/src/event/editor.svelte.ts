// The editor of an event: a record like any other, whose name still decides its kind and format at first.
import type { Event, LinkLabel } from '../generated/api';
import { RecordEditor } from '../record/editor.svelte';
import { session } from '../state.svelte';
import { kindOf, modeOf } from './guess';
import { eventKind, type EventShown } from './kind';

export class EventEditor extends RecordEditor<Event, EventShown> {
  /** Whether the name of a new event still decides its kind and format. */
  guessing = $state(false);

  constructor() {
    super(eventKind);
  }

  override async create(seed: Event | undefined, labels: Record<string, LinkLabel>): Promise<void> {
    await super.create(seed, labels);
    this.guessing = !seed;
  }

  /** Kind and format as the name of a new event has them, until a person chose. */
  guess(): void {
    if (!this.guessing) return;
    const name = this.draft.name[session.language] ?? '';
    this.draft.classification = kindOf(name) ?? 'other';
    this.draft.attendance_mode = modeOf(name) ?? 'not_stated';
  }
}
