// No-break spaces for the screen: number signs, initials, years and short words
// keep to their neighbour. What is stored stays as it was typed.

const RULES: [RegExp, string][] = [
  [/(№|§) +(?=[\p{L}\p{N}])/gu, '$1\u00A0'],
  [/(?<![\p{L}\p{N}])(\p{Lu}\.) *(\p{Lu}\.) +(?=\p{Lu}\p{Ll})/gu, '$1\u00A0$2\u00A0'],
  [/(?<![\p{L}\p{N}])(\p{Lu}\.) +(?=\p{Lu}\p{Ll})/gu, '$1\u00A0'],
  [/(\p{N}) +(?=(?:гг?|руб|тыс|млн|чел|%)(?![\p{L}]))/gu, '$1\u00A0'],
  [/(?<![\p{L}])(г|гор|пос|ул|д|стр|ст) *\. +(?=[\p{Lu}\p{N}])/gu, '$1.\u00A0'],
  [/(?<![\p{L}\p{N}])([\p{L}]{1,2}) +(?=[\p{L}\p{N}«(])/gu, '$1\u00A0'],
  [/ +(?=[—–] )/g, '\u00A0'],
];

export function typeset(words: string): string {
  return RULES.reduce((text, [found, put]) => text.replace(found, put), words);
}
