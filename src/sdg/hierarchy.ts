import { CHILDREN, type GoalCode, type IndicatorCode, type TargetCode } from './code.table.js';

/** The codes of the latest release, each level in its order, and the way down from the goals. */
interface Hierarchy {
  readonly goals: readonly GoalCode[];
  readonly targets: readonly TargetCode[];
  readonly indicators: readonly IndicatorCode[];
  readonly targetsOf: ReadonlyMap<string, readonly TargetCode[]>;
}

let decoded: Hierarchy | undefined;

/** Decoded from the number of children of each target when first asked for. */
export function hierarchy(): Hierarchy {
  decoded ??= decode();
  return decoded;
}

function decode(): Hierarchy {
  const goals: GoalCode[] = [];
  const targets: TargetCode[] = [];
  const indicators: IndicatorCode[] = [];
  const targetsOf = new Map<string, readonly TargetCode[]>();
  for (const line of CHILDREN.split('\n')) {
    const goal = String(goals.length + 1) as GoalCode;
    goals.push(goal);
    const numbered = line.indexOf(',');
    const own: TargetCode[] = [];
    for (let i = 0; i < line.length; i++) {
      if (i === numbered) continue;
      const last = i < numbered ? i + 1 : String.fromCharCode(96 + i - numbered);
      const target = `${goal}.${last}` as TargetCode;
      own.push(target);
      for (let n = 1; n <= Number(line[i]); n++) indicators.push(`${target}.${n}` as IndicatorCode);
    }
    targets.push(...own);
    targetsOf.set(goal, Object.freeze(own));
  }
  return {
    goals: Object.freeze(goals),
    targets: Object.freeze(targets),
    indicators: Object.freeze(indicators),
    targetsOf,
  };
}
