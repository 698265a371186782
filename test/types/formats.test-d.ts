import type { Appeal } from 'aidkit/appeals';
import {
  type FtsGrouping,
  type FtsLocation,
  type FtsPlan,
  type FtsYearFunding,
  parseFtsFlows,
  parseFtsPlanOverview,
} from 'aidkit/fts';
import { type Flow, fundingTotals } from 'aidkit/funding';
import {
  type HdxAppeal,
  type HdxFlow,
  type HdxGrouping,
  type HdxPlace,
  type HdxRequirementsOptions,
  parseHdxFlows,
  toHdxClusterRows,
  toHdxFlowRows,
  toHdxRequirementsRows,
} from 'aidkit/hdx';
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

  it('rows are written from what the readers of FTS give, and from any appeals', () => {
    expectTypeOf<FtsPlan>().toExtend<HdxAppeal>();
    expectTypeOf<Appeal<'USD'>>().toExtend<HdxAppeal>();
    expectTypeOf<FtsGrouping>().toExtend<HdxGrouping>();
    expectTypeOf<FtsLocation>().toExtend<HdxPlace>();
    type CountryFunding = NonNullable<HdxRequirementsOptions['countryFunding']>[number];
    expectTypeOf<FtsYearFunding>().toExtend<CountryFunding>();
    // @ts-expect-error appeals in another currency are in no file of FTS
    toHdxRequirementsRows([] as Appeal<'CHF'>[]);
    // @ts-expect-error a country is named by the option country
    toHdxRequirementsRows([], 'JOR');
    // @ts-expect-error clusters come from groupings
    toHdxClusterRows([] as Appeal<'USD'>[], { country: 'JOR' });
  });

  it('the side of a file is one of three words', () => {
    // @ts-expect-error "outside" is in no file
    toHdxFlowRows([], { boundary: { location: ['1'] }, side: 'outside' });
  });
});
