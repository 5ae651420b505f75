import { expect, test } from 'vitest';
import { kindOf, modeOf } from './guess';

test('the_name_tells_the_kind_in_its_own_words', () => {
  const cases: [string, ReturnType<typeof kindOf>][] = [
    ['VI форум лучших муниципальных практик', 'forum'],
    ['Заседание Правления Союза российских городов', 'board_meeting'],
    ['Общее собрание Ассоциации «Совет муниципальных образований»', 'general_meeting'],
    ['Заседание экспертной площадки «Роль …»', 'expert_platform_meeting'],
    ['Всероссийское совещание «ЖКХ»', 'all_russian_meeting'],
    ['Вебинар «Кадры»', 'webinar'],
    ['Круглый стол по ТОС', 'round_table'],
    ['Webinar on tourism', 'webinar'],
    ['Встреча с А. В. Игнатьевой', undefined],
  ];
  for (const [name, kind] of cases) expect(kindOf(name)).toBe(kind);
});

test('only_words_make_an_event_online', () => {
  expect(modeOf('Онлайн-конференция городов-побратимов')).toBe('online');
  expect(modeOf('Заседание в режиме ВКС')).toBe('online');
  expect(modeOf('Вебинар «Кадры»')).toBe('online');
  expect(modeOf('VI форум в Челябинске, 2020')).toBeUndefined();
  expect(modeOf('Совет по ВКСам')).toBeUndefined();
});
