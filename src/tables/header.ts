import { looksLike } from '../problems/looksLike.js';
import { Problem } from '../problems/problem.js';
import { hxlTag, isHxlLine } from './hxl.js';

// Which column is where. A file names its columns in its header, by their HXL tags, or by both.

/** Where each column is: the position in an array, or the key of an object, BOM and blanks included. */
export type Columns = ReadonlyMap<string, string | number>;

/** What a file must have to be taken for one of its kind. */
export interface TableKind<Column extends string> {
  /** The kind as a message names it, such as `HDX's list of plans`. */
  readonly kind: string;
  readonly required: readonly Column[];
  /**
   * The HXL tags of its columns, for files whose header is tags alone. Of columns with one tag, the first
   * is the first in the file too.
   */
  readonly tags?: { readonly [column in Column]?: string };
}

/**
 * The columns that a row names: its cells or keys as names, or as HXL tags.
 * @throws Problem if required ones are missing. The message shows the columns that came.
 */
export function readHeader<Column extends string>(
  row: unknown,
  { kind, required, tags }: TableKind<Column>,
): Columns {
  const names = namesOf(row);
  const byName = new Map(names.map(([name, place]) => [name, place]));
  const missing = required.filter((column) => !byName.has(column));
  if (missing.length === 0) return byName;
  if (tags !== undefined) {
    const byTag = columnsOfTags(isHxlLine(row) ? cellsAsNames(row) : names, tags);
    if (required.every((column) => byTag.has(column))) return byTag;
  }
  const columns = missing.map((column) => JSON.stringify(column)).join(', ');
  throw new Problem('', `a row of ${kind}, whose columns have ${columns}`, row, [], shown(names));
}

type Name = readonly [name: string, place: string | number];

function namesOf(row: unknown): readonly Name[] {
  if (Array.isArray(row)) {
    return Array.from<unknown, Name>(row, (name, position) => [columnName(name), position]);
  }
  if (typeof row !== 'object' || row === null) return [];
  return Object.keys(row).map((key) => [columnName(key), key]);
}

/** A line of tags below a header of other names: each tag is at the key of its cell. */
function cellsAsNames(row: unknown): readonly Name[] {
  if (Array.isArray(row)) return namesOf(row);
  return Object.entries(row as object).map(([key, cell]) => [columnName(cell), key]);
}

function columnName(name: unknown): string {
  return typeof name === 'string' ? name.replace(/^\uFEFF/, '').trim() : '';
}

function columnsOfTags<Column extends string>(
  names: readonly Name[],
  tags: { readonly [column in Column]?: string },
): Columns {
  const left = Object.entries<string | undefined>(tags).map(
    ([column, tag]) => [column, hxlTag(tag ?? '')] as const,
  );
  const columns = new Map<string, string | number>();
  for (const [name, place] of names) {
    if (!name.startsWith('#')) continue;
    const tag = hxlTag(name);
    const found = left.find(([column, own]) => own === tag && !columns.has(column));
    if (found !== undefined) columns.set(found[0], place);
  }
  return columns;
}

const MOST_NAMES = 12;
const MOST_LETTERS = 160;

/** The columns that came, so that a wrong separator or encoding is seen. Null for a row without any. */
function shown(names: readonly Name[]): string | null {
  if (names.length === 0) return null;
  const [[first]] = names as [Name];
  const cut = (text: string) =>
    text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  const list = names.slice(0, MOST_NAMES).map(([name]) => JSON.stringify(cut(name)));
  const more = names.length > MOST_NAMES ? `, … (${names.length} in all)` : '';
  const columns = `the columns ${cut(list.join(', '))}${more}`;
  const kind = looksLike(first) ?? (names.length === 1 ? separatorIn(first) : null);
  return kind === null ? columns : `${columns} (${kind})`;
}

function separatorIn(name: string): string | null {
  if (name.includes(';')) return 'separated by semicolons, not by commas';
  if (name.includes('\t')) return 'separated by tabs, not by commas';
  return name.includes(',') ? 'a line that was not taken apart' : null;
}
