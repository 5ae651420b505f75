// Cells as text and as an HTML table for the clipboard, so that a spreadsheet takes them cell by cell
// and never reckons with them. Pure, but for the last function.

/** A number as a person writes it; everything else after such a sign would be a formula. */
const NUMBER = /^[+-]?\d[\d   ]*([.,]\d+)?$/;

/** Whether a spreadsheet would take the words for a formula. */
export function isFormula(words: string): boolean {
  return /^[=+\-@\t\r]/.test(words) && !NUMBER.test(words);
}

/** Tab-separated values as Excel writes them: cells with tabs, line breaks or quotes stand in quotes. */
export function asTsv(rows: string[][]): string {
  return rows.map((row) => row.map(tsvCell).join('\t')).join('\r\n');
}

function tsvCell(words: string): string {
  const safe = isFormula(words) ? `'${words}` : words;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An HTML table. Line breaks stay inside a cell; every cell is text to Excel, so that `1/2` is no date. */
export function asHtml(headings: string[], rows: string[][]): string {
  const head = headings.length > 0 ? `<thead>${htmlRow(headings, 'th')}</thead>` : '';
  const body = rows.map((row) => htmlRow(row, 'td')).join('');
  return `<meta charset="utf-8"><table>${head}<tbody>${body}</tbody></table>`;
}

function htmlRow(row: string[], tag: 'th' | 'td'): string {
  return `<tr>${row.map((words) => htmlCell(words, tag)).join('')}</tr>`;
}

function htmlCell(words: string, tag: 'th' | 'td'): string {
  const isNumber = NUMBER.test(words) && words.length < 12 && !/^0\d/.test(words);
  const asText = isNumber ? '' : ` style="mso-number-format:'\\@'" x:str`;
  return `<${tag}${asText}>${escaped(words)}</${tag}>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, `<br style="mso-data-placement:same-cell">`);
}

/** Puts both on the clipboard; false where the system does not allow it. */
export async function putOnClipboard(text: string, html = ''): Promise<boolean> {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopPropagation();
    isTaken = true;
  };
  // WebKit copies nothing where nothing is selected, unless somebody says beforehand that he will see to it.
  const onBefore = (event: Event) => event.preventDefault();
  document.addEventListener('copy', onCopy, true);
  document.addEventListener('beforecopy', onBefore, true);
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, true);
  document.removeEventListener('beforecopy', onBefore, true);
  if (isTaken) return true;
  try {
    const item = {
      'text/plain': asBlob(text, 'text/plain'),
      ...(html ? { 'text/html': asBlob(html, 'text/html') } : {}),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

function asBlob(words: string, type: string): Blob {
  return new Blob([words], { type });
}
