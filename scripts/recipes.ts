// npm run recipes: writes the page of each recipe of docs/examples from its file and what it prints. With
// --check it fails if a page differs.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = 'docs/examples';
const HEAD = /^\/\/ # (.+)\n\/\/ (.+)\n([\s\S]*)$/;

/** The recipes: files that begin with a title and a sentence. */
export function recipes(): {
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly code: string;
}[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const [, title, what, code] = HEAD.exec(readFileSync(`${FOLDER}/${file}`, 'utf8')) ?? [];
      return title && what && code
        ? [{ name: file.replace(/\.ts$/, ''), title, what, code: code.trim() }]
        : [];
    });
}

/** The page of a recipe: its code as it is run, and what it printed. */
export function pageOf({ name, title, what, code }: ReturnType<typeof recipes>[number]): string {
  const printed = execFileSync('npx', ['tsx', `${FOLDER}/${name}.ts`], { encoding: 'utf8' }).trim();
  return `# ${title}\n\n${what}\n\n\`\`\`ts\n${code}\n\`\`\`\n\nIt prints:\n\n\`\`\`text\n${printed}\n\`\`\`\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const recipe of recipes()) {
    const file = `${FOLDER}/${recipe.name}.md`;
    const page = pageOf(recipe);
    if (existsSync(file) && readFileSync(file, 'utf8') === page) continue;
    if (process.argv.includes('--check')) throw new Error(`${file} differs; run npm run recipes`);
    writeFileSync(file, page);
    console.log(file);
  }
}
