import { describe, expect, it } from 'vitest';
import { pastedInside } from '../scripts/examples/pasted.js';
import { typeCheck } from '../scripts/examples/typeCheck.js';
import {
  docCommentExamples,
  type Example,
  load,
  namesInScope,
  pageExamples,
  toRunnable,
} from './support/examples.js';

// Every example in a doc comment, in the README and in docs/ is run, and what it claims is checked. As it
// is pasted into a file of its own, it type-checks in strict mode. `npm run examples -- FILE …` checks the
// files (or folders) that it is given.

function check(actual: unknown, claimed: unknown): void {
  expect(actual).toEqual(claimed);
}

async function checkThrows(run: () => Promise<unknown>, name: string, part: string): Promise<void> {
  const error = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error, 'the example says that this throws').toBeInstanceOf(Error);
  expect((error as Error).name).toBe(name);
  expect((error as Error).message).toContain(part);
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<void>;

async function run(example: Example, scope: Record<string, unknown>): Promise<void> {
  const { script } = toRunnable(example.code);
  const names = { ...scope, check, checkThrows, load };
  const keys = Object.keys(names).filter((name) => name !== 'default');
  const values = keys.map((key) => (names as Record<string, unknown>)[key]);
  await new AsyncFunction(...keys, `"use strict"; {\n${script}\n}`)(...values);
}

const asked = process.env.EXAMPLES?.split('\n') ?? [''];
const isAsked = ({ file }: Example) => asked.some((path) => file.startsWith(path));
const inComments = docCommentExamples().filter(isAsked);
const onPages = pageExamples().filter(isAsked);
const isWhole = process.env.EXAMPLES === undefined;

describe('examples in doc comments', () => {
  it.runIf(isWhole)('are found', () => expect(inComments.length).toBeGreaterThan(200));
  it.each(inComments)('$file:$line', async (example) => {
    await run(example, await namesInScope(example.file));
  });
});

describe('examples on pages', () => {
  it.runIf(isWhole)('are found', () => expect(onPages.length).toBeGreaterThan(80));
  it.each(onPages)('$file:$line', async (example) => {
    await run(example, {});
  });
});

describe('as pasted into a file of its own', () => {
  const texts = [
    ...inComments.map((example) => ({
      ...example,
      code: pastedInside(example.code, example.file),
    })),
    ...onPages,
  ].map(({ file, line, code }) => ({ name: `${file}:${line}`, code }));
  const counted = `${inComments.length} examples and ${onPages.length} blocks of pages`;
  it(`${counted} type-check in strict mode`, { timeout: 240_000 }, () => {
    const errors = typeCheck(texts).flatMap(({ name, errors: found }) =>
      found.map((error) => `${name}, ${error}`),
    );
    console.log(`type-checked: ${counted}`);
    expect(errors).toEqual([]);
  });
});
