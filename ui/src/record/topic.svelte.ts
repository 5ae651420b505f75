// One topic on the page: as the register has it, and as it shall be called. Renaming it to a topic
// that is there already makes both one.
import { call } from '../backend';
import { errorView, showError } from '../errors';
import type { Text, TopicPage, TopicRow } from '../generated/api';
import { toastUndo } from '../history/undo';
import { t } from '../i18n';
import { session } from '../state.svelte';
import { FormHome } from './home.svelte';
import { compact, isBlankText, sameValue, tidyText } from './tidy';

export class TopicEditor extends FormHome {
  mode: 'loading' | 'missing' | 'read' | 'write' = $state('loading');
  page: TopicPage | undefined = $state.raw();
  wanted: Text = $state({});
  /** The topic that is called so already. */
  other: TopicRow | undefined = $state.raw();
  saving = $state(false);
  readonly dirty = $derived.by(() => this.mode === 'write' && !sameValue(this.#tidy, this.page?.topic.topic));
  #topic: Text;

  constructor(topic: Text) {
    super();
    this.#topic = topic;
  }

  get #tidy(): Text {
    return compact(tidyText(this.wanted));
  }

  async load(): Promise<void> {
    try {
      this.page = await call('topic_get', { topic: this.#topic, language: session.language });
      if (this.mode !== 'write') this.mode = 'read';
    } catch (thrown) {
      if (this.mode !== 'write') this.mode = 'missing';
      if (errorView(thrown).kind !== 'not_found') showError(thrown);
    }
  }

  write(): void {
    if (!this.page || session.asOf) return;
    this.wanted = { ...this.page.topic.topic };
    this.errors = {};
    this.other = undefined;
    this.mode = 'write';
  }

  discard(): void {
    this.errors = {};
    this.mode = this.page ? 'read' : 'missing';
  }

  /** Looks whether there is such a topic already. */
  async look(): Promise<void> {
    const words = this.wanted[session.language]?.trim() ?? '';
    if (!words || !this.dirty) {
      this.other = undefined;
      return;
    }
    const rows = await call('topic_list', { text: words, limit: 20, language: session.language }).catch(
      () => [],
    );
    const fold = (text: string | undefined) => (text ?? '').trim().toLocaleLowerCase().replaceAll('ё', 'е');
    const own = this.page?.topic.label;
    this.other = rows.find(({ label }) => fold(label) === fold(words) && label !== own);
  }

  async save(): Promise<boolean> {
    if (this.saving || !this.page) return false;
    if (isBlankText(this.wanted)) {
      this.errors = { wanted: t('record-topic-empty') };
      return false;
    }
    this.saving = true;
    try {
      await this.look();
      // Made one with another, it takes both wordings of that one: else an event with both would keep both.
      const wanted = this.other?.topic ?? this.#tidy;
      const asked = { topic: $state.snapshot(this.page.topic.topic), wanted, language: session.language };
      const changed = await call('topic_update', asked);
      this.#topic = wanted;
      this.mode = 'read';
      session.notify(changed);
      await this.load();
      toastUndo(changed, t('record-topic-renamed'));
      return true;
    } catch (thrown) {
      const view = errorView(thrown);
      const [refused] = Object.values(view.fields);
      if (view.kind === 'invalid' && refused) this.errors = { wanted: refused };
      else showError(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }
}
