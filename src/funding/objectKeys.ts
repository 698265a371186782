/** The order of objects in a breakdown: FTS ids by their number, then everything else as text. */
export function compareObjectKeys(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 0;
  return idNumber(a) - idNumber(b) || (a < b ? -1 : 1);
}

function idNumber(key: string): number {
  return /^\d{1,15}$/.test(key) ? Number(key) : Number.MAX_VALUE;
}
