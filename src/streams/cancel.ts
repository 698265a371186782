import { type CancelSignal, platform } from './platform.js';

/** Rises from the stream where its reading was cancelled. */
export class Cancelled {}

/** A promise that a signal can leave behind: a source that hangs must not hold its reader. */
export async function orCancelled<T>(
  value: T | Promise<T>,
  signal: CancelSignal | undefined,
): Promise<T> {
  if (signal === undefined) return value;
  if (signal.aborted) throw new Cancelled();
  let stop: (() => void) | undefined;
  try {
    return await Promise.race([
      value,
      new Promise<never>((_, reject) => {
        stop = () => reject(new Cancelled());
        signal.addEventListener('abort', stop);
      }),
    ]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}

/**
 * Lets the timers and events of the program have their turn, an `AbortSignal.timeout` among them: a source that
 * never waits, such as a list, would keep them out until its end.
 */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    platform.setTimeout(resolve, 0);
  });
}
