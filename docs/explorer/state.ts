/// <reference lib="dom" />
// What is shown is in the address, so that a view can be shared: #view=plans&year=2025&country=AFG.

export type View = 'plans' | 'file' | 'names' | 'sentence';

export function state(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

export function viewOf(now: URLSearchParams): View {
  const view = now.get('view');
  return view === 'file' || view === 'names' || view === 'sentence' ? view : 'plans';
}

/** Writes parts of the address; an empty one is left out. */
export function setState(parts: Readonly<Record<string, string>>): void {
  const now = state();
  for (const [key, value] of Object.entries(parts)) {
    if (value === '') now.delete(key);
    else now.set(key, value);
  }
  history.replaceState(null, '', `#${now}`);
}
