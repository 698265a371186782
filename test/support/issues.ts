/** An issue of a schema on one line, its place first: `periods[0].end: expected …`. */
export function lineOf(issue: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string {
  const steps = issue.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  return `${steps.join('').replace(/^\./, '') || 'value'}: ${issue.message}`;
}
