import {
  type Contribution,
  contributionsBetween,
  parseUnSymbol,
  type Resolution,
  resolutionOnAfghanistan2025,
  sessionYears,
  type UnSymbol,
  unDocumentUrl,
} from 'aidkit/cooperation';
import { resolutionSchema } from 'aidkit/schemas';
import { describe, expectTypeOf, it } from 'vitest';

describe('document symbols', () => {
  it('may be undefined, and the compiler says so', () => {
    expectTypeOf(parseUnSymbol('A/RES/79/233')).toEqualTypeOf<UnSymbol | undefined>();
    // @ts-expect-error a text that names no document has no session
    parseUnSymbol('GA/12676').session;
    // @ts-expect-error the symbol must have been read first
    unDocumentUrl('A/RES/79/233');
  });
  it('the years of a session are two', () => {
    expectTypeOf(sessionYears(79)).toEqualTypeOf<readonly [opens: number, closes: number]>();
  });
});

describe('records', () => {
  it('are read only, and a symbol may be null', () => {
    // @ts-expect-error records are not written to
    resolutionOnAfghanistan2025.symbol = 'A/RES/79/1';
    expectTypeOf<Resolution['symbol']>().toEqualTypeOf<string | null>();
    // @ts-expect-error a resolution without a vote has no figures
    resolutionOnAfghanistan2025.adoption?.yes;
  });
  it('are what the schema reads', () => {
    expectTypeOf(resolutionSchema.parse({})).toEqualTypeOf<Resolution>();
  });
});

describe('contributions', () => {
  it('keep their currency', () => {
    const dollars: readonly Contribution<'USD'>[] = [];
    const [group] = contributionsBetween(['KAZ', 'AFG'], dollars);
    expectTypeOf(group?.amount?.currency).toEqualTypeOf<'USD' | undefined>();
  });
});
