// What the list of a picker offers and which line the arrows reach. Pure.

/** A record that can be picked. */
export interface Choice {
  id: string;
  label: string;
  /** What tells it from others. */
  detail?: string;
  /** How often it is used, in words. */
  used?: string;
}

/** Something that can be made of the words typed: a new record, or the words themselves. */
export interface Making {
  key: string;
  /** «Создать „Совет…“» */
  words: string;
  /** Whether Enter may do it without the arrows: it writes nothing but this field. */
  harmless?: boolean;
}

export type Line = { kind: 'choice'; choice: Choice } | { kind: 'making'; making: Making };

/** The lines of the list: what was found, then what can be made. */
export function lines(choices: Choice[], makings: Making[]): Line[] {
  return [
    ...choices.map((choice): Line => ({ kind: 'choice', choice })),
    ...makings.map((making): Line => ({ kind: 'making', making })),
  ];
}

/**
 * The line that Enter takes before the arrows were used: the first one found once something was typed, else
 * words kept as words. A new record is never made without being reached for.
 */
export function firstLine(offered: Line[], typed: string): number {
  if (typed.trim() === '') return -1;
  if (offered[0]?.kind === 'choice') return 0;
  return offered.findIndex((line) => line.kind === 'making' && line.making.harmless);
}

/** Where an arrow leads from line `at`; round at the ends. */
export function stepTo(at: number, step: -1 | 1, count: number): number {
  if (count === 0) return -1;
  if (at < 0) return step > 0 ? 0 : count - 1;
  return (at + step + count) % count;
}
