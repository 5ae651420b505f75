// A list of links with one tab stop: arrows go from one to the next, Home and End to the ends.
import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export const roving: Attachment<HTMLElement> = (list) => {
  const links = () => [...list.querySelectorAll<HTMLElement>('[data-rove]')];

  function stopAt(chosen: HTMLElement | undefined) {
    for (const link of links()) link.tabIndex = link === chosen ? 0 : -1;
  }

  function settle() {
    const now = links();
    stopAt(now.find((link) => link.tabIndex === 0 && link.hasAttribute('tabindex')) ?? now[0]);
  }

  function onFocusIn(event: FocusEvent) {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-rove]');
    if (link) stopAt(link);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.code];
    const all = links();
    const at = all.indexOf(event.target as HTMLElement);
    if (!step || at < 0 || event.ctrlKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    all[step(at, all.length - 1)]?.focus();
  }

  settle();
  const watch = new MutationObserver(settle);
  watch.observe(list, { childList: true, subtree: true });
  list.addEventListener('focusin', onFocusIn);
  list.addEventListener('keydown', onKeyDown);
  return () => {
    watch.disconnect();
    list.removeEventListener('focusin', onFocusIn);
    list.removeEventListener('keydown', onKeyDown);
  };
};
