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

const inTauri = '__TAURI_INTERNALS__' in window;

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

/** Asks the core. Throws a [`CommandError`]. */
export async function call<Name extends CommandName>(
  name: Name,
  args: Commands[Name][0],
): Promise<Commands[Name][1]> {
  try {
    return inTauri ? await invoke('call', { name, args }) : await request('POST', `/call/${name}`, args);
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
