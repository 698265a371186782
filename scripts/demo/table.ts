/** A table for the terminal: numbers to the right, everything else to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const right = head.map((_, column) =>
    rows.every((row) => /^-?[\d.,]*\d%?$|^–?$/.test(row[column] ?? '')),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return right[column] ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')}`.trimEnd();
  const rule = `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A heading for the terminal. */
export function heading(text: string): string {
  return `\n${text}\n${'='.repeat(text.length)}`;
}

/** A ratio as a percentage with one decimal; a dash where there is none. */
export function percent(ratio: number | null | undefined): string {
  return ratio === null || ratio === undefined ? '–' : `${(ratio * 100).toFixed(1)}%`;
}

/** A whole number with thousands; a dash where there is none. */
export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : Math.round(value).toLocaleString('en');
}
