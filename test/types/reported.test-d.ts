import {
  type Claim,
  checkClaims,
  type Interval,
  describeQuantity as inWords,
  parseQuantity,
  type QuantityModifier,
  type ReportedQuantity,
  type Role,
  type Verdict,
} from 'aidkit/reported';
import { describe, expectTypeOf, it } from 'vitest';

declare const claims: readonly Claim[];
declare const quantity: ReportedQuantity;

describe('what must not compile', () => {
  it('a quantity that is used without asking whether there is one', () => {
    // @ts-expect-error a phrase may state no quantity
    parseQuantity('far fewer').value;
    // @ts-expect-error vague words have no value
    quantity.value.toFixed(2);
    // @ts-expect-error "at least" has no upper end
    quantity.high.toFixed(2);
  });

  it('a quantity or a report that is written to', () => {
    // @ts-expect-error models are readonly
    quantity.low = 0;
    // @ts-expect-error models are readonly
    checkClaims(claims).checks.push();
  });

  it('a claim without its modality, or with a modality that does not exist', () => {
    const told = {
      subject: 'HAFG25',
      measure: 'coverage',
      quantity,
      asOf: null,
      publishedOn: null,
      statedBy: null,
      source: 'news',
    } as const;
    // @ts-expect-error fact or speculation: a claim says which
    checkClaims([told]);
    // @ts-expect-error "opinion" is no modality
    checkClaims([{ ...told, modality: 'opinion' }]);
    checkClaims([{ ...told, modality: 'speculation' }]);
  });

  it('a word of the library that does not exist', () => {
    // @ts-expect-error people are "targeted"
    const role: Role = 'target';
    // @ts-expect-error the field says "nearly" and "almost" by one rule
    const modifier: QuantityModifier = 'almost';
    // @ts-expect-error an option that does not exist
    inWords(quantity, { language: 'fr' });
    void [role, modifier];
  });
});

describe('what is told by the types', () => {
  it('a quantity is an interval, a verdict one of four words', () => {
    expectTypeOf<ReportedQuantity>().toExtend<Interval>();
    expectTypeOf(checkClaims(claims).verdict).toEqualTypeOf<Verdict>();
  });
});
