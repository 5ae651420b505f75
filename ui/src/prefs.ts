// What this PC remembers of the person's wishes: kept in localStorage, never in the register.
export type Theme = 'system' | 'light' | 'dark';
export type Contrast = 'system' | 'more';
export type Scale = '100' | '115' | '130';
/** How the middle shows its records. */
export type View = 'list' | 'table';

export type Prefs = {
  language?: 'ru' | 'en';
  theme: Theme;
  contrast: Contrast;
  scale: Scale;
  view: View;
};

const KEY = 'letopis';
const USUAL: Prefs = { theme: 'system', contrast: 'system', scale: '100', view: 'list' };

export function readPrefs(): Prefs {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Prefs>) };
  } catch {
    return { ...USUAL };
  }
}

export function writePrefs(prefs: Prefs): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(prefs));
  } catch {
    // A full or forbidden storage costs only the memory of these wishes.
  }
}

/** Puts the wishes on the root element, where tokens.css reads them. */
export function applyPrefs(prefs: Prefs): void {
  const root = document.documentElement;
  if (prefs.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = prefs.theme;
  if (prefs.contrast === 'system') delete root.dataset.contrast;
  else root.dataset.contrast = prefs.contrast;
  root.style.fontSize = prefs.scale === '100' ? '' : `${prefs.scale}%`;
}
