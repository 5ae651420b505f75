// The way to a field: by the path of a refusal, or by the name under a double click.
import { controlFor } from './paths';

const TAKES_FOCUS = 'input, textarea, select, button:not([tabindex="-1"])';

/** Goes to the control at `path`, or to the nearest thing around it. */
export function focusAt(page: HTMLElement, path: string): void {
  go(
    controlFor(path, page) ??
      page.querySelector<HTMLElement>(`[data-field="${CSS.escape(path.split('.')[0] ?? '')}"]`),
  );
}

/** Goes to the field that a person pointed at. */
export function focusNearest(page: HTMLElement, field: string): void {
  const line = page.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  go(controlFor(field, page) ?? line);
}

function go(place: HTMLElement | null): void {
  const inside =
    place?.querySelector<HTMLElement>(':checked[type=radio]') ??
    place?.querySelector<HTMLElement>(TAKES_FOCUS);
  const control = place?.matches(TAKES_FOCUS) ? place : inside;
  control?.focus({ preventScroll: true });
  (control ?? place)?.scrollIntoView({ block: 'center' });
}
