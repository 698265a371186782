import type { ChartOptions, VegaLiteSpec } from 'aidkit/charts';
import type { FileReport } from './report.js';

const integers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** An amount with all its digits, or a dash. */
export function moneyText(
  sum: { readonly amount: number; readonly currency: string } | null | undefined,
): string {
  return sum ? `${sum.currency} ${integers.format(sum.amount)}` : '–';
}

/** A chart for each theme of the page. */
export function both(draw: (options: ChartOptions) => VegaLiteSpec): FileReport['chart'] {
  const of = (theme: 'light' | 'dark') => draw({ theme, width: 'container' });
  return { light: of('light'), dark: of('dark') };
}

/** What was not read, and why: all counted, the first hundred told. */
export function problemsOf(read: {
  readonly rejected: readonly { readonly path: string; readonly message: string }[];
  readonly warnings?: readonly { readonly message: string }[];
}): Pick<FileReport, 'rejectedCount' | 'rejected' | 'warnings'> {
  return {
    rejectedCount: read.rejected.length,
    rejected: read.rejected.slice(0, 100).map(({ path, message }) => ({ path, message })),
    warnings: (read.warnings ?? []).slice(0, 100).map(({ message }) => message),
  };
}
