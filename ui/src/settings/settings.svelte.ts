// The settings being written: a draft beside those of the register, saved as one step.
import { call } from '../backend';
import { errorView, errorWords, showError } from '../errors';
import type { Settings } from '../generated/api';
import { t } from '../i18n';
import { session } from '../state.svelte';
import { isWithin, LAYOUT_FIELDS, type LayoutField } from './layout';

export class SettingsDraft {
  draft: Settings | undefined = $state();
  /** What is refused, by path. */
  errors: Record<string, string> = $state({});
  isSaving = $state(false);
  /** What was typed into fields of numbers and is none. */
  unread: Record<string, boolean> = $state({});

  #base: Settings | undefined = $state.raw();
  #revision = 0;

  readonly isDirty = $derived.by(() => {
    const isUnread = Object.values(this.unread).some(Boolean);
    return isUnread || JSON.stringify(tidied(this.draft)) !== JSON.stringify(tidied(this.#base));
  });

  /** Follows the register as long as nothing was changed here. */
  follow(): void {
    const { settings, settings_revision } = session.status ?? {};
    if (!settings || this.isDirty || settings_revision === undefined) return;
    if (this.#revision === settings_revision && this.draft) return;
    this.#take(settings, settings_revision);
  }

  discard(): void {
    if (this.#base) this.#take(this.#base, this.#revision);
  }

  problemOf(field: LayoutField): string {
    const path = `layout.${field.field}`;
    const value = this.draft?.layout[field.field];
    const isWrong = this.unread[field.field] || !isWithin(value, field);
    return isWrong ? t('settings-out-of-range') : (this.errors[path] ?? '');
  }

  async save(): Promise<boolean> {
    if (!this.draft || this.isSaving) return false;
    const wrong = LAYOUT_FIELDS.some((field) => this.problemOf(field) !== '');
    if (wrong) return false;
    this.isSaving = true;
    this.errors = {};
    try {
      const settings = tidied($state.snapshot(this.draft) as Settings)!;
      const language = session.language;
      const changed = await call('settings_update', { settings, revision: this.#revision, language });
      this.#base = settings;
      session.notify(changed);
      await session.refresh();
      this.follow();
      session.toast({ topic: 'settings', words: t('settings-saved') });
      return true;
    } catch (thrown) {
      await this.#refused(thrown);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  #take(settings: Settings, revision: number): void {
    this.#base = settings;
    this.#revision = revision;
    this.draft = structuredClone($state.snapshot(settings)) as Settings;
    this.errors = {};
    this.unread = {};
  }

  async #refused(thrown: unknown): Promise<void> {
    const view = errorView(thrown);
    this.errors = view.fields;
    if (view.kind === 'stale') {
      // What was typed stays, and is put over the newer version when it is saved once more.
      await session.refresh();
      this.#revision = session.status?.settings_revision ?? this.#revision;
      this.#base = session.status?.settings ?? this.#base;
      session.toast({ tone: 'problem', topic: 'settings', words: t('settings-stale') });
    } else if (Object.keys(view.fields).length === 0) showError(thrown);
    else session.toast({ tone: 'problem', topic: 'settings', words: errorWords(view).words });
  }
}

function tidied(settings: Settings | undefined): Settings | undefined {
  if (!settings) return undefined;
  const text = ({ ru, en }: { ru?: string; en?: string }) => ({
    ...(ru?.trim() ? { ru: ru.trim() } : {}),
    ...(en?.trim() ? { en: en.trim() } : {}),
  });
  return {
    ...settings,
    city_name: text(settings.city_name),
    city_name_of: text(settings.city_name_of),
    unit_name: text(settings.unit_name),
  };
}
