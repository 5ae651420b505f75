// The files attached to one record: read, added, renamed, taken away. Every change can be taken back.
import { call, openAttachment, pickFiles, pickSavePath } from '../backend';
import { errorView, errorWords, showError } from '../errors';
import type { AttachmentPreview, AttachmentView, Changed, ErrorView, RecordRef } from '../generated/api';
import { t } from '../i18n';
import { undoStep } from '../many/many.svelte';
import { session } from '../state.svelte';
import { extensionOf } from './names';

export class Attachments {
  files: AttachmentView[] = $state.raw([]);
  failure: ErrorView | undefined = $state.raw();
  /** How many files are being taken in. */
  adding = $state(0);
  /** What was shown of a file once, by its digest: a file never changes. */
  previews: Record<string, AttachmentPreview | undefined> = $state({});

  readonly record: RecordRef;
  #asked = new Set<string>();

  constructor(record: RecordRef) {
    this.record = record;
  }

  async read(): Promise<void> {
    try {
      this.files = await call('attachment_list', { record: this.record, language: session.language });
      this.failure = undefined;
    } catch (thrown) {
      this.failure = errorView(thrown);
    }
  }

  async pick(): Promise<void> {
    try {
      await this.add(await pickFiles(t('attachment-pick')));
    } catch (thrown) {
      showError(thrown);
    }
  }

  async add(paths: string[]): Promise<void> {
    if (paths.length === 0 || this.adding > 0 || session.asOf) return;
    this.adding = paths.length;
    try {
      const language = session.language;
      const made = await call('attachment_create', { record: this.record, paths, language });
      const count = made.attachments.length - this.files.length;
      this.files = made.attachments;
      if (made.changed) this.#tell(made.changed, t('attachment-added', { count: Math.max(count, 1) }));
      for (const name of made.known) {
        session.toast({ tone: 'note', words: t('attachment-known', { name }) });
      }
      if (made.refused.length > 0) {
        session.toast({
          tone: 'problem',
          words: t('attachment-refused', { count: made.refused.length }),
          detail: made.refused.join('\n'),
        });
      }
    } catch (thrown) {
      showError(thrown);
    } finally {
      this.adding = 0;
    }
  }

  /** Reads what can be shown of a file, once. */
  async preview(file: AttachmentView): Promise<void> {
    const { digest, id } = file.attachment;
    if (this.#asked.has(digest)) return;
    this.#asked.add(digest);
    try {
      this.previews[digest] = await call('attachment_preview', { id, language: session.language });
    } catch (thrown) {
      const refusal = errorWords(errorView(thrown)).words;
      this.previews[digest] = { kind: 'none', picture: '', text: '', refusal };
    }
  }

  async open(file: AttachmentView): Promise<void> {
    try {
      await openAttachment(file.attachment.id);
    } catch (thrown) {
      showError(thrown);
    }
  }

  async saveCopy(file: AttachmentView): Promise<void> {
    const { id, file_name } = file.attachment;
    try {
      const extension = extensionOf(file_name);
      const path = await pickSavePath({
        suggestedName: file_name,
        title: t('attachment-save-title'),
        filterName: t('attachment-filter', { extension }),
        extension,
      });
      if (path === null) return;
      const { name } = await call('attachment_export', { id, path, language: session.language });
      session.toast({ topic: 'export', words: t('attachment-saved', { name }) });
    } catch (thrown) {
      showError(thrown);
    }
  }

  /** Another label; none is the name of the file again. What was wrong with it comes back in words. */
  async rename(file: AttachmentView, words: string): Promise<string> {
    const language = session.language;
    const wanted = words.trim();
    if (wanted === file.label) return '';
    const label = { ...file.attachment.label, [language]: wanted || file.attachment.file_name };
    try {
      const record = { noun: 'attachment', record: { ...file.attachment, label } } as const;
      const { changed } = await call('record_update', { record, revision: file.revision, language });
      session.notify(changed);
      await this.read();
      return '';
    } catch (thrown) {
      const view = errorView(thrown);
      if (view.kind === 'stale') await this.read();
      return Object.values(view.fields)[0] ?? errorWords(view).words;
    }
  }

  async trash(file: AttachmentView): Promise<void> {
    const { id } = file.attachment;
    const { revision } = file;
    try {
      const language = session.language;
      const changed = await call('record_trash', { noun: 'attachment', id, revision, language });
      this.#tell(changed, t('attachment-trashed', { name: file.label }));
      await this.read();
    } catch (thrown) {
      showError(thrown);
    }
  }

  #tell(changed: Changed, words: string): void {
    session.notify(changed);
    const { step } = changed;
    session.toast({
      words,
      topic: 'attachment',
      actions: step ? [{ label: t('ui-undo'), run: () => void undoStep(step) }] : [],
    });
  }
}
