// The only file that touches the host: the Tauri window, or, in a plain
// browser (tests, development), a small HTTP server with the same answers.
import type { Commands, ErrorView, Language } from './generated/api';

export type CommandName = keyof Commands;
export type HostInfo = {
  /** The locale of the system, such as `ru-RU`. */
  locale: string;
  /** Whether the program was started with the wish to open the sample. */
  sampleAsked: boolean;
};
export type SavePath = {
  suggestedName: string;
  title: string;
  filterName: string;
  extension: string;
};

/** A refusal or a failure that came back from the core. */
export class CommandError extends Error {
  constructor(readonly view: ErrorView) {
    super(view.message);
  }
}

const inTauri = '__TAURI_INTERNALS__' in globalThis;

async function invoke<Answer>(command: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const { invoke } = await import('@tauri-apps/api/core');
  return invoke<Answer>(command, args);
}

async function request<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? undefined : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw answer;
  return answer as Answer;
}

function isErrorView(value: unknown): value is ErrorView {
  return typeof value === 'object' && value !== null && 'kind' in value && 'message' in value;
}

/** Whatever was thrown by the bridge, as one sort of error. */
function asCommandError(thrown: unknown): CommandError {
  if (isErrorView(thrown)) return new CommandError(thrown);
  const details = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new CommandError({
    kind: 'internal',
    message_id: 'error-unreachable',
    args: {},
    message: '',
    hint: '',
    fields: {},
    details,
  });
}

/** The state of the past that is read, by the number of its last change. */
let readAsOf: number | undefined;

/** From now on the register is read as it was after this change; without one, as it is today. */
export function readFrom(asOf: number | undefined): void {
  readAsOf = asOf;
}

/** The same on every day: the drafts of this PC, the history, and what no register is needed for. */
const TIMELESS: ReadonlySet<CommandName> = new Set([
  'draft_list',
  'draft_write',
  'register_find',
  'change_list',
  'change_get',
  'date_read',
  'date_write',
]);

/** Asks the core. Throws a [`CommandError`]. */
export async function call<Name extends CommandName>(
  name: Name,
  args: Commands[Name][0],
): Promise<Commands[Name][1]> {
  // Changes get it too: the core refuses to change the past, and must know that it was meant.
  const asked = readAsOf === undefined || TIMELESS.has(name) ? args : { ...args, as_of: readAsOf };
  try {
    return inTauri
      ? await invoke('call', { name, args: asked })
      : await request('POST', `/call/${name}`, asked);
  } catch (thrown) {
    throw asCommandError(thrown);
  }
}

async function host<Answer>(command: string, args: Record<string, unknown>): Promise<Answer> {
  try {
    return inTauri ? await invoke(command, args) : await request('POST', `/${command}`, args);
  } catch (thrown) {
    throw asCommandError(thrown);
  }
}

export function hostInfo(): Promise<HostInfo> {
  return inTauri ? invoke('host_info') : request('GET', '/host_info');
}

/** Asks where to save; `null` when the person thought better of it. */
export function pickSavePath(wish: SavePath): Promise<string | null> {
  return host('pick_save_path', wish);
}

/** Opens a file with the program that the system has for it. */
export function openPath(path: string): Promise<void> {
  return host('open_path', { path });
}

/** Shows a file in its folder. */
export function showInFolder(path: string): Promise<void> {
  return host('show_in_folder', { path });
}

/** Asks which files to read; none when the person thought better of it. */
export function pickFiles(title: string): Promise<string[]> {
  return host('pick_files', { title });
}

/** Opens a copy of an attached file with the program that the system has for it. */
export function openAttachment(id: string): Promise<void> {
  return host('open_attachment', { id });
}

/** Calls `take` with the files dropped on the window; answers how to stop. A browser gives no paths. */
export async function onFilesDropped(take: (paths: string[]) => void): Promise<() => void> {
  if (!inTauri) return () => undefined;
  const { listen } = await import('@tauri-apps/api/event');
  return listen<{ paths: string[] }>('files-dropped', ({ payload }) => take(payload.paths));
}

/** Tells whether files hang over the window; answers how to stop. */
export async function onFilesOver(tell: (areOver: boolean) => void): Promise<() => void> {
  if (!inTauri) return () => undefined;
  const { listen } = await import('@tauri-apps/api/event');
  return listen<boolean>('files-over', ({ payload }) => tell(payload));
}

/** Calls `decide` when the window is asked to close, and closes it when that answers yes. */
export async function onCloseRequested(decide: () => Promise<boolean>): Promise<void> {
  if (!inTauri) return;
  const { listen } = await import('@tauri-apps/api/event');
  await listen('close-requested', async () => {
    if (await decide()) await invoke('close_window');
  });
}

/** Tells the window its name, in the language of the interface. */
export function setWindowTitle(title: string, language: Language): void {
  document.title = title;
  document.documentElement.lang = language;
}
