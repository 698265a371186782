import type { Appeal } from 'aidkit/appeals';
import { type FtsPlan, parseFtsFlows, parseFtsPlanOverview } from 'aidkit/fts';
import { type Flow, fundingTotals } from 'aidkit/funding';
import { type HdxFlow, parseHdxFlows, toHdxFlowRows } from 'aidkit/hdx';
import { describe, expectTypeOf, it } from 'vitest';

describe('formats', () => {
  it('FTS gives flows and appeals', () => {
    expectTypeOf(parseFtsFlows({}).values).toEqualTypeOf<readonly Flow<'USD'>[]>();
    expectTypeOf(parseFtsPlanOverview({}).values).toEqualTypeOf<readonly FtsPlan[]>();
    expectTypeOf<FtsPlan>().toExtend<Appeal<'USD'>>();
  });

  it("a flow of HDX's files has lost too much to be a Flow", () => {
    expectTypeOf<HdxFlow>().not.toExtend<Flow>();
    const { values } = parseHdxFlows([]);
    // @ts-expect-error behaviours and ids are lost, so no boundary can be computed
    fundingTotals(values, { location: ['1'] });
    // @ts-expect-error nor can it be written as if nothing were lost
    toHdxFlowRows(values, { boundary: { location: ['1'] }, side: 'incoming' });
  });

  it('the side of a file is one of three words', () => {
    // @ts-expect-error "outside" is in no file
    toHdxFlowRows([], { boundary: { location: ['1'] }, side: 'outside' });
  });
});
