/** Reads CSV as it comes in pieces: quotes, line breaks inside them, commas or semicolons. */
export class CsvReader {
  private row: string[] = [];
  private cell = '';
  private isQuoted = false;
  private wasQuote = false;
  private separator: string | undefined;
  readonly rows: string[][] = [];

  add(text: string): void {
    this.separator ??= separatorOf(text);
    for (const letter of text) this.read(letter);
  }

  end(): readonly string[][] {
    if (this.cell !== '' || this.row.length > 0) this.endRow();
    return this.rows;
  }

  private read(letter: string): void {
    if (this.isQuoted) {
      if (this.wasQuote) {
        this.wasQuote = false;
        if (letter === '"') {
          this.cell += '"';
          return;
        }
        this.isQuoted = false;
      } else {
        if (letter === '"') this.wasQuote = true;
        else this.cell += letter;
        return;
      }
    }
    if (letter === '"' && this.cell === '') this.isQuoted = true;
    else if (letter === this.separator) this.endCell();
    else if (letter === '\n') this.endRow();
    else if (letter !== '\r' && letter !== '\uFEFF') this.cell += letter;
  }

  private endCell(): void {
    this.row.push(this.cell);
    this.cell = '';
  }

  private endRow(): void {
    this.endCell();
    if (this.row.length > 1 || this.row[0] !== '') this.rows.push(this.row);
    this.row = [];
  }
}

function separatorOf(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return [',', ';', '\t'].reduce((best, one) =>
    line.split(one).length > line.split(best).length ? one : best,
  );
}
