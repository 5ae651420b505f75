// From the path of a refused field (`outcomes.2.text.ru`) to the words for it and
// to the control on the page. Ids of controls are made here and nowhere else.

export interface FieldPlace {
  /** The first word of the path: `outcomes`. */
  field: string;
  /** The row as people count it, from 1. */
  row?: number;
  /** The part of the row or of the field: `text`. */
  part?: string;
  language?: 'ru' | 'en';
}

/** `outcomes.2.text.ru` → the third outcome, its text, in Russian. */
export function placeOf(path: string): FieldPlace {
  const [field = '', ...rest] = path.split('.');
  const last = rest.at(-1);
  const language = last === 'ru' || last === 'en' ? last : undefined;
  if (language) rest.pop();
  const index = rest[0] !== undefined && /^\d+$/.test(rest[0]) ? Number(rest.shift()) : undefined;
  const part = rest.filter((step) => !/^\d+$/.test(step)).join('.') || undefined;
  return {
    field,
    ...(index === undefined ? {} : { row: index + 1 }),
    ...(part === undefined ? {} : { part }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The id of the control that holds the field at `path`. */
export function controlId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The nearest control that exists: the field itself, else what it stands in. */
export function controlFor(path: string, root: ParentNode): HTMLElement | null {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const near = steps.slice(0, length).join('.');
    const control = root.querySelector<HTMLElement>(`#${CSS.escape(controlId(near))}`);
    if (control) return control;
  }
  return null;
}

/** The messages for exactly these paths, each once. */
export function messagesAt(errors: Record<string, string>, ...paths: string[]): string[] {
  return [...new Set(paths.flatMap((path) => errors[path] ?? []))];
}

/** The paths in the order in which their fields stand on the page. */
export function inPageOrder(paths: string[], fields: readonly string[]): string[] {
  const rank = (path: string) => {
    const { field, row } = placeOf(path);
    const at = fields.indexOf(field);
    return (at < 0 ? fields.length : at) * 100_000 + (row ?? 0);
  };
  return [...paths].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
}
