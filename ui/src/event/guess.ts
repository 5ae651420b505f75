// What the name of a new event says of its kind and format in its own words. Only
// words count, never the year or the city; whatever a person chose stays. Pure.
import type { AttendanceMode, EventKind } from '../generated/api';

/** The first that fits wins: what is narrower stands first. */
const KINDS: [RegExp, EventKind][] = [
  [/заседани\S* (?:\S+ )?правлени|meeting of the board|board meeting/i, 'board_meeting'],
  [/экспертн\S* площадк|expert platform/i, 'expert_platform_meeting'],
  [/общ(?:ее|его|ем) собрани|съезд|general meeting|congress of/i, 'general_meeting'],
  [/заседани\S* (?:\S+ )?совета|council meeting|meeting of the council/i, 'council_meeting'],
  [/всероссийск\S* совещани|all-russian meeting/i, 'all_russian_meeting'],
  [/кругл\S* стол|round table/i, 'round_table'],
  [/вебинар|webinar/i, 'webinar'],
  [/семинар|seminar/i, 'seminar'],
  [/форум|forum/i, 'forum'],
  [/конференци|conference/i, 'conference'],
];
const ONLINE = /онлайн|вебинар|видеоконференц|(?<!\p{L})ВКС(?!\p{L})|online|webinar|video ?conference/iu;

export function kindOf(name: string): EventKind | undefined {
  return KINDS.find(([words]) => words.test(name))?.[1];
}

export function modeOf(name: string): AttendanceMode | undefined {
  return ONLINE.test(name) ? 'online' : undefined;
}
