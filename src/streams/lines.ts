import { platform } from './platform.js';

/** A line of a text, or what is known of one that is too long to be held. */
export interface Line {
  /** Empty where `tooLong`. */
  readonly text: string;
  /** Position among all lines, from 1. */
  readonly number: number;
  readonly tooLong: boolean;
}

/**
 * Cuts chunks of UTF-8 bytes or of text into lines. A chunk may end anywhere, inside a character too.
 * A line of more than `maxLength` characters is passed over up to its end, so that a file without line
 * breaks costs no more memory than that.
 */
export class LineCutter {
  /** Bytes are decoded a chunk at a time: a call for every line costs more than the cutting. */
  private readonly decoder = new platform.TextDecoder();
  private beginning = '';
  private skipping = false;
  private count = 0;

  constructor(private readonly maxLength: number) {}

  /** The lines that end in this chunk. */
  cut(chunk: Uint8Array | string): Line[] {
    const text = typeof chunk === 'string' ? chunk : this.decoder.decode(chunk, { stream: true });
    const lines: Line[] = [];
    let from = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
      lines.push(this.close(text.slice(from, at)));
      from = at + 1;
    }
    this.keep(from === 0 ? text : text.slice(from));
    return lines;
  }

  /** The line that no line break ended, if there is one. */
  end(): Line[] {
    const rest = this.decoder.decode();
    return this.beginning === '' && rest === '' && !this.skipping ? [] : [this.close(rest)];
  }

  /** Keeps the beginning of a line for the chunk to come. */
  private keep(text: string): void {
    if (this.skipping || this.beginning.length + text.length > this.maxLength) {
      this.skipping = text !== '' || this.skipping;
      this.beginning = '';
    } else {
      this.beginning += text;
    }
  }

  private close(ending: string): Line {
    const tooLong = this.skipping || this.beginning.length + ending.length > this.maxLength;
    // A file that was read as text keeps its byte order mark; the decoder drops that of bytes.
    const whole = tooLong ? '' : this.beginning + ending;
    const text = this.count === 0 && whole.startsWith('\ufeff') ? whole.slice(1) : whole;
    this.beginning = '';
    this.skipping = false;
    this.count++;
    return { text: text.endsWith('\r') ? text.slice(0, -1) : text, number: this.count, tooLong };
  }
}
