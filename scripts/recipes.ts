// npm run recipes: writes the page of each recipe of docs/examples from its file and what it prints. With
// --check it fails if a page differs.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

const ENGINES = 'examples/sql';

/** Whether a recipe can be run here: those with an engine of SQL need the packages of examples/sql. */
export function canRun({ code }: { readonly code: string }): boolean {
  return !code.includes("'@duckdb/") || existsSync(`${ENGINES}/node_modules/@duckdb`);
}

/** What a recipe prints. One with an engine is run as a file of the folder in which the engines are installed. */
function run(name: string, code: string): string {
  const own = `${FOLDER}/${name}.ts`;
  const file = code.includes("'@duckdb/") ? `${ENGINES}/${name}.recipe.ts` : own;
  if (file !== own) copyFileSync(own, file);
  try {
    return execFileSync('npx', ['tsx', file], { encoding: 'utf8' }).trim();
  } finally {
    if (file !== own) rmSync(file);
  }
}

/** The page of a recipe: its code as it is run, and what it printed. */
export function pageOf({ name, title, what, code }: ReturnType<typeof recipes>[number]): string {
  const printed = run(name, code);
  return `# ${title}\n\n${what}\n\n\`\`\`ts\n${code}\n\`\`\`\n\nIt prints:\n\n\`\`\`text\n${printed}\n\`\`\`\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const recipe of recipes()) {
    if (!canRun(recipe)) {
      console.log(`${recipe.name} is not run: npm ci --prefix ${ENGINES}`);
      continue;
    }
    const file = `${FOLDER}/${recipe.name}.md`;
    const page = pageOf(recipe);
    if (existsSync(file) && readFileSync(file, 'utf8') === page) continue;
    if (process.argv.includes('--check')) throw new Error(`${file} differs; run npm run recipes`);
    writeFileSync(file, page);
    console.log(file);
  }
}
