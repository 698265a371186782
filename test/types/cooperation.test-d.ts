import {
  type Contribution,
  centreTargets,
  contributionsBetween,
  type Resolution,
} from 'aidkit/cooperation';
import {
  focusAreas,
  resolutionOnAfghanistan2025,
  unRegionalCentreCentralAsia,
} from 'aidkit/datasets';
import { resolutionSchema } from 'aidkit/schemas';
import type { TargetCode } from 'aidkit/sdg';
import {
  parseUnSymbol,
  sessionYears,
  specialSessionYears,
  type UnSymbol,
  unDocumentUrl,
} from 'aidkit/un-symbols';
import { describe, expectTypeOf, it } from 'vitest';

describe('document symbols', () => {
  it('may be undefined, and the compiler says so', () => {
    expectTypeOf(parseUnSymbol('A/RES/79/233')).toEqualTypeOf<UnSymbol | undefined>();
    // @ts-expect-error a text that names no document has no session
    parseUnSymbol('GA/12676').session;
    // @ts-expect-error the symbol must have been read first
    unDocumentUrl('A/RES/79/233');
  });
  it('the years of a session are two; of a special one the last may be open', () => {
    expectTypeOf(sessionYears(79)).toEqualTypeOf<readonly [opens: number, closes: number]>();
    // @ts-expect-error it may be a session that is not known
    specialSessionYears('S-32').from;
  });
});

describe('records', () => {
  it('are read only, and a symbol may be null', () => {
    // @ts-expect-error records are not written to
    resolutionOnAfghanistan2025.symbol = 'A/RES/79/1';
    expectTypeOf<Resolution['symbol']>().toEqualTypeOf<string | null>();
    // Also without a check of the kind.
    expectTypeOf(resolutionOnAfghanistan2025.adoption?.yes).toEqualTypeOf<number | undefined>();
  });
  it('are what the schema reads', () => {
    expectTypeOf(resolutionSchema.parse({})).toEqualTypeOf<Resolution>();
  });
});

describe('targets of a centre', () => {
  it('are codes of targets, never numbers', () => {
    const [target] = centreTargets(unRegionalCentreCentralAsia, focusAreas, '2025-08-03');
    expectTypeOf(target?.code).toEqualTypeOf<TargetCode | undefined>();
    const [area] = focusAreas;
    // @ts-expect-error 8.1 may be 8.10
    centreTargets({ focusAreas: [] }, area ? [{ ...area, targets: [8.1] }] : [], '2025-08-03');
  });
});

describe('contributions', () => {
  it('keep their currency', () => {
    const dollars: readonly Contribution<'USD'>[] = [];
    const [group] = contributionsBetween(['KAZ', 'AFG'], dollars);
    expectTypeOf(group?.amount?.currency).toEqualTypeOf<'USD' | undefined>();
  });
});
