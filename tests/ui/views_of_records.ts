// The places on the left, and the page of every noun, read and written.
import type { Page } from '@playwright/test';
import type { Language, Noun } from '../../ui/src/generated/api';
import { expect, goTo, heading, options, pane, PLACES } from './letopis';
import { press, say, type View } from './view';

type Way = { noun: Noun; place: keyof typeof PLACES; shows?: string };

const WAYS: Way[] = [
  { noun: 'person', place: 'people' },
  { noun: 'post', place: 'people', shows: 'list-noun-post' },
  { noun: 'document', place: 'documents' },
  { noun: 'source_file', place: 'documents', shows: 'list-noun-source_file' },
  { noun: 'place', place: 'places' },
];

async function show(page: Page, language: Language, { place, shows }: Way) {
  await goTo(page, place);
  if (shows) await press(page, say(language, shows));
  await expect(options(page).first()).toBeVisible();
}

async function read(page: Page, language: Language, way: Way) {
  await show(page, language, way);
  await options(page)
    .nth(way.noun === 'source_file' ? 0 : 1)
    .click();
  await expect(heading(page)).toBeVisible();
  // What the register knows around the record comes after its own fields.
  await expect(pane(page).getByRole('link').first()).toBeVisible();
}

async function openSeat(page: Page) {
  await goTo(page, 'people');
  await options(page).first().click();
  await pane(page)
    .getByRole('button', { name: /: (Союз российских|Union of Russian|.*Cit)/ })
    .first()
    .click();
  await expect(pane(page).getByRole('heading', { level: 2 }).nth(4)).toBeVisible();
}

export const RECORD_VIEWS: View[] = [
  ...WAYS.flatMap((way): View[] => [
    ...(way.noun === 'person' || way.noun === 'document'
      ? []
      : [{ name: way.noun, go: (page: Page, language: Language) => read(page, language, way) }]),
    {
      name: `${way.noun}-editing`,
      async go(page, language) {
        await read(page, language, way);
        await press(page, say(language, 'record-edit'));
        await expect(pane(page).getByRole('textbox').first()).toBeFocused();
      },
    },
  ]),
  { name: 'seat', go: (page) => openSeat(page) },
  {
    name: 'seat-editing',
    async go(page, language) {
      await openSeat(page);
      await press(page, say(language, 'record-edit'));
      await expect(pane(page).getByRole('combobox').first()).toBeVisible();
    },
  },
  {
    name: 'topic',
    async go(page) {
      await goTo(page, 'topics');
      await options(page).nth(2).click();
      await expect(pane(page).getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'record-refused',
    async go(page, language) {
      await read(page, language, { noun: 'place', place: 'places' });
      await press(page, say(language, 'record-edit'));
      await pane(page)
        .getByRole('textbox', { name: say(language, 'record-field-place-oktmo') })
        .fill('12');
      await press(page, say(language, 'record-save'));
      await expect(pane(page).getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'record-like',
    async go(page, language) {
      await goTo(page, 'places');
      await press(page, say(language, 'list-new-place'));
      await pane(page)
        .getByRole('textbox')
        .first()
        .fill(language === 'ru' ? 'Георгиевск' : 'Georgievsk');
      await expect(pane(page).getByText(say(language, 'merge-like'))).toBeVisible();
    },
  },
  { name: 'people', go: (page) => arrive(page, 'people') },
  { name: 'places', go: (page) => arrive(page, 'places') },
  { name: 'activities', go: (page) => arrive(page, 'activities') },
];

async function arrive(page: Page, place: keyof typeof PLACES) {
  await goTo(page, place);
  await expect(options(page).first()).toBeVisible();
}
