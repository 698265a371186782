// What every platform on which the package runs has (Node, Deno, Bun, workers, browsers), in types that ask
// for neither DOM nor Node types: whoever has none of them can still compile against our declarations.

/** The part of an `AbortSignal` that is used; every `AbortSignal` is one. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

interface Platform {
  readonly TextDecoder: new () => {
    decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
  };
  readonly performance: { now(): number };
  setTimeout(run: () => void, milliseconds: number): unknown;
}

export const platform = globalThis as unknown as Platform;
