// Every noun has its page: made, found, opened from its list, changed in place, thrown away and brought back.
import type { Page } from '@playwright/test';
import type { Noun } from '../../ui/src/generated/api';
import {
  expect,
  goTo,
  heading,
  messages,
  openByPalette,
  option,
  options,
  pane,
  part,
  row,
  test,
  type PLACES,
} from './letopis';

type Way = {
  noun: Noun;
  place: keyof typeof PLACES;
  /** The half of a place that shows two nouns. */
  shows?: string;
  title: string;
  /** What one types to find it. */
  typed: string;
  /** How the list calls it, where it is not by its name. */
  listed?: string;
  field: { label: string; code: string; words: string; read?: string };
};

const WAYS: Way[] = [
  {
    noun: 'organization',
    place: 'organizations',
    title: 'Ассоциация городов Поволжья',
    typed: 'Поволжья',
    field: { label: 'Примечание', code: 'note', words: 'Город получил приглашение.' },
  },
  {
    noun: 'person',
    place: 'people',
    title: 'Н. П. Ветрова',
    typed: 'Ветрова',
    listed: 'Ветрова Н. П.',
    field: { label: 'В списках', code: 'sort_name', words: 'Ветрова Нина' },
  },
  {
    noun: 'post',
    place: 'people',
    shows: 'Должности',
    title: 'секретарь Координационного совета',
    typed: 'секретарь',
    field: { label: 'Примечание', code: 'note', words: 'Назначается на год.' },
  },
  {
    noun: 'place',
    place: 'places',
    title: 'Пятигорск',
    typed: 'Пятигорск',
    field: { label: 'ОКТМО', code: 'oktmo', words: '07727000' },
  },
  {
    noun: 'document',
    place: 'documents',
    title: 'Соглашение о дружбе городов',
    typed: 'дружбе',
    field: { label: 'Дата', code: 'date', words: 'весна 2019', read: 'весна 2019 г.' },
  },
  {
    noun: 'source_file',
    place: 'documents',
    shows: 'Источники',
    title: 'Справка отдела за 2020 год',
    typed: 'Справка',
    field: { label: 'Где лежит', code: 'address', words: 'Архив, папка 7' },
  },
];

const count = (page: Page) => page.getByRole('main').getByRole('status').first();

async function show(page: Page, { place, shows }: Way) {
  await goTo(page, place);
  if (shows)
    await page.getByRole('group', { name: 'Что показать' }).getByRole('button', { name: shows }).click();
}

for (const way of WAYS) {
  const { noun, title, field } = way;
  const listed = way.listed ?? title;

  test(`${noun}: made, found, changed in place, thrown away and brought back`, async ({
    page,
    core,
    start,
  }) => {
    await start();
    const before = (await core.list(noun)).length;
    await show(page, way);
    await page.getByRole('banner').getByRole('button', { name: /^Нов/ }).click();
    await pane(page).getByRole('textbox').first().fill(title);
    await page.keyboard.press('Control+KeyS');
    await expect(messages(page)).toContainText('Запись сохранена');
    await expect(heading(page)).toHaveText(title);
    await expect(option(page, listed)).toHaveAttribute('aria-selected', 'true');
    const made = (await core.list(noun)).filter(({ label }) => [title, listed].includes(label));
    expect(made).toHaveLength(1);
    expect(await core.list(noun)).toHaveLength(before + 1);
    const id = made[0]?.id ?? '';
    const shown = await count(page).textContent();

    await page.keyboard.press('Escape');
    await expect(pane(page)).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Поиск' }).fill(way.typed);
    await expect(option(page, listed)).toHaveCount(1);
    await option(page, listed).click();
    await pane(page).getByRole('button', { name: 'Изменить' }).click();
    await part(page, field.label).getByRole('textbox').first().fill(field.words);
    await page.keyboard.press('Control+KeyS');
    await expect(part(page, field.label)).toContainText(field.read ?? field.words);
    expect(JSON.stringify(await core.record(noun, id))).toContain(field.read ? '2019-21' : field.words);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await openByPalette(page, way.typed, title);
    await expect(heading(page)).toHaveText(title);
    await expect(part(page, field.label)).toContainText(field.read ?? field.words);

    await show(page, way);
    const now = field.code === 'sort_name' ? field.words : listed;
    await option(page, now).click();
    await pane(page).getByRole('button', { name: 'В корзину' }).click();
    await expect(pane(page)).toHaveCount(0);
    await expect(options(page)).not.toHaveCount(0);
    await expect(option(page, now)).toHaveCount(0);
    expect(await core.list(noun)).toHaveLength(before);
    await messages(page).getByRole('button', { name: 'Вернуть запись' }).click();
    await expect(heading(page)).toHaveText(title);
    await expect(part(page, field.label)).toContainText(field.read ?? field.words);
    await expect(option(page, now)).toBeVisible();
    expect(await core.list(noun)).toHaveLength(before + 1);
    await expect(count(page)).toHaveText(shown ?? '');
  });
}

test('a seat is made on the page of the body, changed, thrown away and brought back', async ({
  page,
  core,
  start,
}) => {
  await start();
  await goTo(page, 'organizations');
  await option(page, 'СМО СК').click();
  await pane(page).getByRole('button', { name: 'Место в составе', exact: true }).click();
  const who = pane(page).getByRole('combobox', { name: 'Кто', exact: true });
  await expect(pane(page).getByRole('combobox', { name: 'Где', exact: true })).toHaveValue(
    /^Ассоциация «Совет/,
  );
  await who.fill('Ульян');
  await pane(page)
    .getByRole('option', { name: /Ульянченко/ })
    .click();
  await part(page, 'В качестве').getByRole('textbox').first().fill('вице-президент');
  await part(page, 'С какого времени').getByRole('textbox').fill('март 2019');
  await part(page, 'До какого времени').getByRole('radio', { name: 'закончилось' }).check();
  await part(page, 'До какого времени').getByRole('textbox').fill('2020');
  await page.keyboard.press('Control+KeyS');
  await expect(messages(page)).toContainText('Запись сохранена');
  await expect(part(page, 'С какого времени')).toContainText('март 2019 г.');
  await expect(part(page, 'До какого времени')).toContainText('2020 г.');

  await part(page, 'Где').getByRole('link').click();
  const seats = pane(page).getByRole('list', { name: 'Кто в составе' });
  await expect(seats).toContainText('Иван Ульянченко');
  await expect(seats).toContainText('вице-президент');
  await expect(seats).toContainText('2019');
  await seats.getByRole('link', { name: 'Иван Ульянченко' }).click();
  await expect(heading(page)).toHaveText('Иван Ульянченко');
  const own = pane(page).getByRole('list', { name: 'Должности и места' });
  await expect(own).toContainText('Совет муниципальных образований');

  await own.getByRole('button', { name: /^Открыть место: Ассоциация/ }).click();
  await pane(page).getByRole('button', { name: 'Изменить' }).click();
  await part(page, 'В качестве').getByRole('textbox').first().fill('член Правления');
  await page.keyboard.press('Control+KeyS');
  await expect(part(page, 'В качестве')).toContainText('член Правления');
  const made = async () =>
    (await core.call('membership_list', { language: 'ru' })).filter(
      ({ membership }) =>
        membership.role.ru === 'член Правления' && membership.member.id === 'pe-ulyanchenko',
    );
  expect(
    (await made()).map(({ membership }) => [membership.start_date.edtf, membership.end_date.edtf]),
  ).toEqual([['2019-03', '2020']]);

  await pane(page).getByRole('button', { name: 'В корзину' }).click();
  await expect.poll(async () => (await made()).length).toBe(0);
  await messages(page).getByRole('button', { name: 'Вернуть запись' }).click();
  await expect.poll(async () => (await made()).length).toBe(1);
  await expect(part(page, 'В качестве')).toContainText('член Правления');
});

test('links lead from an event to its association, place, person, topic and back', async ({
  page,
  start,
}) => {
  await start();
  const link = (name: string | RegExp) => pane(page).getByRole('link', { name }).first();
  await row(page, '(Георгиевск)').click();
  const event = /^Заседание Правления .+ \(Георгиевск\)$/;
  await expect(heading(page)).toHaveText(event);

  await part(page, 'Объединение').getByRole('link').first().click();
  await expect(heading(page)).toHaveText(/^Ассоциация «Совет/);
  await link(event).click();
  await expect(heading(page)).toHaveText(event);

  await part(page, 'Где').getByRole('link', { name: 'Георгиевск' }).click();
  await expect(heading(page)).toHaveText('Георгиевск');
  await link(event).click();
  await expect(heading(page)).toHaveText(event);

  await pane(page).getByRole('button', { name: 'Закрыть' }).click();
  await row(page, '(онлайн)').click();
  const meeting = /^Общее собрание .+ \(онлайн\)$/;
  await part(page, 'Участники')
    .getByRole('link', { name: /Ульянченко/ })
    .click();
  await expect(heading(page)).toHaveText('Иван Ульянченко');
  await link(meeting).click();
  await expect(heading(page)).toHaveText(meeting);

  await part(page, 'Обсуждали').getByRole('button', { name: 'национальные и региональные проекты' }).click();
  await expect(heading(page)).toHaveText('национальные и региональные проекты');
  await link(meeting).click();
  await expect(heading(page)).toHaveText(meeting);

  await part(page, 'Документы').getByRole('link', { name: 'Устав Ассоциации' }).click();
  await expect(heading(page)).toHaveText('Устав Ассоциации «СМО СК»');
  await link(meeting).click();
  await part(page, 'Источники').getByRole('link').first().click();
  await expect(heading(page)).toHaveText(/^Страница сайта города/);
});

test('a topic is renamed wherever it stands, and made one with another', async ({ page, core, start }) => {
  await start();
  const topics = (id: string) => core.event(id).then(({ event }) => event.about.map(({ ru }) => ru));
  const total = (await core.call('topic_list', { text: '', limit: 500, language: 'ru' })).length;
  await goTo(page, 'topics');
  await option(page, 'национальные и региональные проекты').click();
  await pane(page).getByRole('button', { name: 'Переименовать' }).click();
  const name = pane(page).getByRole('textbox', { name: /по-русски/ });
  await name.fill('национальные проекты');
  await expect(pane(page).getByText(/Название изменится в 1 мероприятии/)).toBeVisible();
  await page.keyboard.press('Control+KeyS');
  await expect(heading(page)).toHaveText('национальные проекты');
  await expect(option(page, /^\s*национальные проекты/)).toBeVisible();
  expect(await topics('ev-15')).toContain('национальные проекты');

  await pane(page).getByRole('button', { name: 'Переименовать' }).click();
  await name.fill('развитие территориального общественного самоуправления');
  await expect(pane(page).getByText(/Обе станут одной/)).toBeVisible();
  await pane(page).getByRole('button', { name: 'Объединить темы' }).click();
  await expect(heading(page)).toHaveText('развитие территориального общественного самоуправления');
  await expect(option(page, /^\s*национальные проекты/)).toHaveCount(0);
  expect((await topics('ev-15')).filter((topic) => topic?.startsWith('развитие'))).toHaveLength(1);
  const now = await core.call('topic_list', { text: '', limit: 500, language: 'ru' });
  expect(now).toHaveLength(total - 1);

  await page.keyboard.press('Control+KeyZ');
  await expect(option(page, /^\s*национальные проекты/)).toBeVisible();
});

test('an election is recorded into the body with one confirmation', async ({ page, core, start }) => {
  await start();
  await row(page, '(онлайн)').click();
  await part(page, 'Итоги').getByRole('button', { name: 'Записать в состав' }).click();
  const asked = page.getByRole('dialog', { name: 'Записать избрание в состав' });
  const go = asked.getByRole('button', { name: 'Записать в состав' });
  await expect(go).toBeDisabled();
  await asked.getByRole('combobox', { name: 'Кто избран' }).fill('Ульян');
  await asked
    .getByRole('option', { name: /Ульянченко/ })
    .first()
    .click();
  await expect(asked.getByRole('textbox', { name: 'С какого времени' })).toHaveValue('7 августа 2020 г.');
  await go.click();
  await expect(messages(page)).toContainText('Избрание записано в состав');
  await expect(part(page, 'Итоги').getByRole('button', { name: 'Записать в состав' })).toHaveCount(0);

  const seats = async () =>
    (await core.call('membership_list', { language: 'ru' }))
      .filter(({ membership }) => membership.event_id === 'ev-15')
      .map(({ membership }) => [
        membership.member.id,
        membership.organization_id,
        membership.start_date.edtf,
      ]);
  expect(await seats()).toEqual([['pe-ulyanchenko', 'o-acstm', '2020-08-07']]);
  await part(page, 'Объединение').getByRole('link').first().click();
  await expect(pane(page).getByRole('list', { name: 'Кто в составе' })).toContainText('Иван Ульянченко');

  await messages(page).getByRole('button', { name: 'Отменить' }).click();
  await expect.poll(seats).toEqual([]);
});

test('a post at an event shows who held it then, and the event stands on the page of the person', async ({
  page,
  start,
}) => {
  await start();
  await row(page, 'Общее собрание Ассоциации «Совет').filter({ hasText: 'май 2019' }).click();
  const attendees = part(page, 'Участники');
  await expect(attendees).toContainText('председатель Ставропольской городской Думы');
  await expect(attendees).toContainText('занимал в это время:');
  await attendees.getByRole('link', { name: 'Г. С. Колягин' }).click();
  await expect(heading(page)).toHaveText('Г. С. Колягин');
  await expect(part(page, 'По должности')).toContainText('Общее собрание Ассоциации «Совет');
});
