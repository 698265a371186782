import * as z from 'zod';
import { expecting } from './words.schema.js';

// The plain values of which models are made. What a field asks beyond these is in its own schema.

export const textSchema: z.ZodString = z.string(expecting('a text'));

/** A text that says something. */
export const filledTextSchema: z.ZodType<string, string> = z
  .string(expecting('a text'))
  .min(1, expecting('a text that is not empty'));

export const flagSchema: z.ZodType<boolean, boolean> = z.boolean(expecting('true or false'));

export const finiteSchema: z.ZodType<number, number> = z.number(expecting('a finite number'));

export const countSchema: z.ZodType<number, number> = z
  .int(expecting('a whole number of 0 or more'))
  .min(0, expecting('a whole number of 0 or more'));
