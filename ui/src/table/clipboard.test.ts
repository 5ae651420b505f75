import { expect, test } from 'vitest';
import { asHtml, asTsv, isFormula } from './clipboard';

test('cells_with_tabs_breaks_or_quotes_stand_in_quotes', () => {
  const rows = [
    ['просто', 'a\tb'],
    ['одна\nдве', 'сказал "да"'],
  ];
  expect(asTsv(rows)).toBe('просто\t"a\tb"\r\n"одна\nдве"\t"сказал ""да"""');
});

test('what_looks_like_a_formula_is_text', () => {
  for (const words of ['=1+1', '+7 (8652) 35-00-00', '-cmd', '@sum', '=HYPERLINK("x")', '- нет']) {
    expect(isFormula(words), words).toBe(true);
  }
  for (const words of ['-5', '+3,5', '12', '— тире', 'а=б', '', '1 200']) {
    expect(isFormula(words), words).toBe(false);
  }
  expect(asTsv([['=1+1', '-5']])).toBe(`'=1+1\t-5`);
});

test('the_html_is_a_table_of_text', () => {
  const html = asHtml(['Название'], [['=1+1'], ['<b>&"'], ['одна\nдве'], ['12']]);
  expect(html).toContain(`<thead><tr><th style="mso-number-format:'\\@'" x:str>Название</th></tr></thead>`);
  expect(html).toContain(`<td style="mso-number-format:'\\@'" x:str>=1+1</td>`);
  expect(html).toContain('&lt;b&gt;&amp;&quot;');
  expect(html).toContain('одна<br style="mso-data-placement:same-cell">две');
  expect(html).toContain('<td>12</td>');
});
