// Cleans what arrives by paste, from Word above all. It changes signs that nobody
// sees; it never changes words, quotes or dashes.

/** Soft hyphens, zero-width signs, byte order marks and marks of direction. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC\uFFFE\uFFFF]/g;
/** Control signs, line feed and tab apart: the core refuses them. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;
/** No-break and other wide or narrow spaces; they are set again where a text is put out. */
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Every way to end a line: Word uses vertical tabs, the web two separators of its own. */
const LINE_ENDS = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;

/** Plain text of several lines: paragraphs stay, stray blanks go. */
export function cleanText(pasted: string): string {
  return pasted
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(SPACES, ' ')
    .replace(/\t+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** Plain text for a name or a box of one line: line breaks become spaces. */
export function cleanLine(pasted: string): string {
  return cleanText(pasted).replace(/\s*\n\s*/g, ' ');
}

/** Rows of a pasted list: a row each line, the bullets and numbers of Word taken off. */
export function cleanRows(pasted: string): string[] {
  return cleanText(pasted)
    .split('\n')
    .map((row) => row.replace(/^(?:[•·▪●○◦‣⁃\uF0B7]|[-–—](?= )|\d{1,3}[.)](?= ))\s*/, '').trim())
    .filter((row) => row !== '');
}

/** The plain words of a paste; absent when it carries none. */
export function pastedWords(event: ClipboardEvent): string | undefined {
  return event.clipboardData?.getData('text/plain') || undefined;
}

/** Puts words in at the caret so that the browser's own undo takes them out again. */
export function putIn(box: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  // Deprecated, and still the only way that keeps the undo of the box.
  if (document.execCommand('insertText', false, words)) return;
  box.setRangeText(words, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** For `onpaste` of a box of one line: the words arrive clean. */
export function pasteLine(event: ClipboardEvent & { currentTarget: HTMLInputElement }): void {
  const pasted = pastedWords(event);
  if (pasted === undefined) return;
  event.preventDefault();
  putIn(event.currentTarget, cleanLine(pasted));
}
