import { describe, expect, it } from 'vitest';
import {
  docCommentExamples,
  type Example,
  load,
  namesInScope,
  pageExamples,
  toRunnable,
} from './support/examples.js';

// Every example in a doc comment, in the README and in docs/ is run, and what it claims is checked.

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

const inComments = docCommentExamples();
const onPages = pageExamples();

describe('examples in doc comments', () => {
  it('are found', () => expect(inComments.length).toBeGreaterThan(3));
  it.each(inComments)('$file:$line', async (example) => {
    await run(example, await namesInScope(example.file));
  });
});

describe('examples on pages', () => {
  it('are found', () => expect(onPages.length).toBeGreaterThan(0));
  it.each(onPages)('$file:$line', async (example) => {
    await run(example, {});
  });
});
