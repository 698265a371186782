import { readLabelled, type WrittenCode } from './labelledCode.js';

/** A UN site, and what follows its path: a code, with the kind that the path names. */
const PATHS: readonly RegExp[] = [
  /^(?:metadata\.un\.org|data\.un\.org\/kos)\/sdg\/()([^/]+)$/,
  /^(?:[a-z0-9.-]+(?:\/[a-z0-9]+)*)?\/v1\/sdg\/(goal|target|indicator)\/([^/]+)$/,
];

/** A page of an Open SDG site, such as `sdg.data.gov/3-1-1`, perhaps below the code of a language. */
const OPEN_SDG_PAGE =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9_-]+){0,3}\/(\d{1,2}-[\da-d]{1,2}-\d{1,2})$/;
/** The path of such a page without its site: `/en/3-1-1/`, `/3-1-1`. */
const OPEN_SDG_PATH = /^\/?(?:[a-z][a-z0-9_-]*\/){0,3}(\d{1,2}-[\da-d]{1,2}-\d{1,2})$/;
/** A file of an Open SDG repository, in any folder: `data/indicator_3-1-1.csv`, `meta/3-1-1.md`. */
const OPEN_SDG_FILE =
  /^\/?(?:[\w.-]+\/){1,8}((?:indicator_)?\d{1,2}-[\da-d]{1,2}-\d{1,2}\.(?:csv|md|yml|json))$/;

/** The page of a goal: `sdgs.un.org/goals/goal13`, `unstats.un.org/sdgs/report/2025/goal-13`, `/goals/13-climate-action`. */
const GOAL_PAGE = /^\/?(?:[\w.-]+\/){0,8}(?:goal-?|goals\/(?:goal-?)?)(\d{1,2})(?:-[a-z][a-z-]*)?$/;

const METADATA_PAGE = /^unstats\.un\.org\/sdgs\/metadata$/;
const METADATA_FILE = /^unstats\.un\.org\/sdgs\/metadata\/files\/(metadata-[^/]+)$/;

/** Reads a link of the UN's sites or of the UNSD API. The text is in small letters. */
export function readSdgUri(text: string): WrittenCode | undefined {
  const [address = '', query = ''] = text
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .split('?');
  const path = address.endsWith('/') ? address.slice(0, -1) : address;
  if (METADATA_PAGE.test(path)) return readQuery(query);
  const file = METADATA_FILE.exec(path)?.[1];
  if (file !== undefined) return readLabelled(file);
  const page = path.replace(/\.html$/, '');
  const openSdg = (OPEN_SDG_FILE.exec(path) ??
    OPEN_SDG_PAGE.exec(page) ??
    OPEN_SDG_PATH.exec(page))?.[1];
  if (openSdg !== undefined) return readLabelled(openSdg);
  const goal = GOAL_PAGE.exec(page)?.[1];
  if (goal !== undefined) return { code: goal.replace(/^0/, ''), kind: 'goal' };
  for (const pattern of PATHS) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const kind = found[1] === '' ? undefined : (found[1] as WrittenCode['kind']);
    const text = found[2] ?? '';
    if (/^c[0o\d]/.test(text)) return { code: text, kind: kind ?? 'indicator' };
    const written = /^\d/.test(text) ? readLabelled(text) : undefined;
    return written === undefined ? undefined : { code: written.code, kind };
  }
  return undefined;
}

/** `goal=11&target=11.c`: the deepest code, if the others lie above it. */
function readQuery(query: string): WrittenCode | undefined {
  const asked = new Map(query.split('&').map((pair) => pair.split('=') as [string, string]));
  let deepest: WrittenCode | undefined;
  for (const kind of ['goal', 'target', 'indicator'] as const) {
    const text = asked.get(kind);
    if (text === undefined || text === '') continue;
    const code = readLabelled(text)?.code;
    const isBelow = deepest === undefined || code?.startsWith(`${deepest.code}.`);
    if (code === undefined || !isBelow) return undefined;
    deepest = { code, kind };
  }
  return deepest;
}
