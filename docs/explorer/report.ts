import type { VegaLiteSpec } from 'aidkit/charts';

/** What the worker found in a file: plain data, ready to be shown. */
export interface FileReport {
  readonly kind: string;
  readonly read: number;
  readonly unit: string;
  readonly rejectedCount: number;
  readonly rejected: readonly { readonly path: string; readonly message: string }[];
  readonly warnings: readonly string[];
  /** Name and value of each total. */
  readonly totals: readonly (readonly [string, string])[];
  readonly tables: readonly {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** A chart for a light and one for a dark page. */
  readonly chart: { readonly light: VegaLiteSpec; readonly dark: VegaLiteSpec } | null;
  readonly code: string;
}

/** What the worker says. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly share: number | null; readonly step: string }
  | { readonly type: 'done'; readonly report: FileReport }
  | { readonly type: 'failed'; readonly message: string };
