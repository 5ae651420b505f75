// What differs between two lists of lines, and between two lines word by word. Pure.

export interface Piece {
  kind: 'same' | 'gone' | 'new';
  words: string;
}

export type DiffLine = { kind: 'gone' | 'new'; words: string } | { kind: 'changed'; pieces: Piece[] };

/** Longer lines are shown whole: comparing them word by word would take too long. */
const TOKENS_MAX = 600;
/** Lines that share less than this of their words are two lines, not one that was changed. */
const LIKENESS_MIN = 0.4;

function tokens(line: string): string[] {
  return line.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Length of the longest common run of tokens from each pair of places on. */
function commonLengths(one: string[], other: string[]): Uint16Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const [row, below] = [lengths[i]!, lengths[i + 1]!];
      row[j] = one[i] === other[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return lengths;
}

function weight(pieces: Piece[], kinds: Piece['kind'][]): number {
  return pieces
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { words }) => sum + words.replace(/\s/g, '').length, 0);
}

/** One line as it was and as it is, word by word; nothing where they have too little in common. */
export function wordDiff(before: string, after: string): Piece[] | undefined {
  const [one, other] = [tokens(before), tokens(after)];
  if (one.length > TOKENS_MAX || other.length > TOKENS_MAX) return undefined;
  const lengths = commonLengths(one, other);
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], words: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.words += words;
    else pieces.push({ kind, words });
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      put('same', one[i]!);
      i += 1;
      j += 1;
    } else if (i < one.length && (j === other.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      put('gone', one[i]!);
      i += 1;
    } else {
      put('new', other[j]!);
      j += 1;
    }
  }
  const joined = joinRuns(pieces);
  const same = weight(joined, ['same']);
  const longer = Math.max(weight(joined, ['same', 'gone']), weight(joined, ['same', 'new']));
  return longer > 0 && same / longer >= LIKENESS_MIN ? joined : undefined;
}

/** A gap of spaces between two changed words belongs to them: one run is read, not a chequerboard. */
function joinRuns(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const close = () => {
    if (gone) runs.push({ kind: 'gone', words: gone });
    if (fresh) runs.push({ kind: 'new', words: fresh });
    [gone, fresh] = ['', ''];
  };
  pieces.forEach(({ kind, words }, index) => {
    if (kind === 'gone') gone += words;
    else if (kind === 'new') fresh += words;
    else if ((gone || fresh) && words.trim() === '' && index < pieces.length - 1) {
      gone += gone ? words : '';
      fresh += fresh ? words : '';
    } else {
      close();
      runs.push({ kind, words });
    }
  });
  close();
  return runs;
}

/** The lines of a field before and after: those changed within, those gone, those new. */
export function lineDiff(before: string[], after: string[]): DiffLine[] {
  const fresh = after.filter((line) => !before.includes(line));
  const lines: DiffLine[] = [];
  for (const line of before.filter((line) => !after.includes(line))) {
    const at = fresh.findIndex((candidate) => wordDiff(line, candidate) !== undefined);
    const pieces = at < 0 ? undefined : wordDiff(line, fresh[at]!);
    if (pieces) {
      fresh.splice(at, 1);
      lines.push({ kind: 'changed', pieces });
    } else lines.push({ kind: 'gone', words: line });
  }
  return [...lines, ...fresh.map((words): DiffLine => ({ kind: 'new', words }))];
}
