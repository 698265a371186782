import { readFileSync } from 'node:fs';
import { text } from './html.js';
import { type Page, rootOf } from './layout.js';
import { REPOSITORY } from './settings.js';

const wanted = new Set<string>();

/**
 * Where a line of a source file can be read: in the repository, once its address is decided, else on the
 * file's page in the site.
 * @param from the address of the page that links
 */
export function sourceAddress(file: string, line: number, from: string): string {
  if (REPOSITORY !== undefined) return `${REPOSITORY}${file}#L${line}`;
  wanted.add(file);
  return `${rootOf(from)}source/${file}.html#L${line}`;
}

/** The pages of the source files that were linked, a line with an anchor each. */
export function sourcePages(): readonly Page[] {
  return [...wanted].sort().map((file) => {
    const lines = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
    const code = lines.map(
      (line, index) =>
        `<span class="line" id="L${index + 1}"><a href="#L${index + 1}">${index + 1}</a>${text(line) || ' '}</span>`,
    );
    return {
      url: `source/${file}.html`,
      title: file,
      description: `Source of ${file}`,
      body: `<h1>${text(file)}</h1><pre class="source" tabindex="0"><code>${code.join('')}</code></pre>`,
      isWide: true,
    };
  });
}
