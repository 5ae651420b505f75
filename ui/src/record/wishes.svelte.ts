// What this PC remembers of how one writes: whether both languages are shown everywhere.
const KEY = 'letopis.both-languages';

class BothLanguages {
  #wished = $state(read());

  get wished(): boolean {
    return this.#wished;
  }

  toggle(): void {
    this.#wished = !this.#wished;
    try {
      localStorage.setItem(KEY, String(this.#wished));
    } catch {
      // A full or forbidden storage costs only the memory of the wish.
    }
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'true';
  } catch {
    return false;
  }
}

export const bothLanguages = new BothLanguages();
