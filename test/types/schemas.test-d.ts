import type {
  Appeal,
  AppealCluster,
  AppealLayer,
  AppealPart,
  AppealVersion,
  Caseload,
} from 'aidkit/appeals';
import type * as cooperation from 'aidkit/cooperation';
import type { Alpha2, Alpha3, Country, Group, M49, Membership } from 'aidkit/countries';
import type { FundingCoverage } from 'aidkit/coverage';
import type { ArticleFinding } from 'aidkit/datasets';
import type { IsoDate, Period } from 'aidkit/dates';
import type {
  Boundary,
  Flow,
  FlowObject,
  FundingObservation,
  FundingSummaryState,
} from 'aidkit/funding';
import type { CurrencyCode, ExchangeRate, Money } from 'aidkit/money';
import type {
  ProgressMethod,
  ProgressObservation,
  SdgIndexEdition,
  SdgIndexValue,
} from 'aidkit/progress';
import type {
  Claim,
  Interval,
  Modality,
  QuantityModifier,
  ReportedQuantity,
} from 'aidkit/reported';
import type * as schemas from 'aidkit/schemas';
import type * as sdg from 'aidkit/sdg';
import type { UnSymbol, UnSymbolModifier } from 'aidkit/un-symbols';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { strictObject } from '../../src/problems/words.schema.js';

/** What each schema answers, by the public names of the models. */
interface ModelOf {
  isoDate: IsoDate;
  period: Period;
  currency: CurrencyCode;
  money: Money;
  exchangeRate: ExchangeRate;
  alpha2: Alpha2;
  alpha3: Alpha3;
  m49: M49;
  country: Country;
  group: Group;
  membership: Membership;
  goalCode: sdg.GoalCode;
  targetCode: sdg.TargetCode;
  indicatorCode: sdg.IndicatorCode;
  anyIndicatorCode: sdg.AnyIndicatorCode;
  sdgGoal: sdg.SdgGoal;
  sdgTarget: sdg.SdgTarget;
  sdgIndicator: sdg.SdgIndicator;
  sdgRelease: sdg.SdgRelease;
  sdgTier: sdg.SdgTier;
  sdgObservation: sdg.SdgObservation;
  progressMethod: ProgressMethod;
  progressObservation: ProgressObservation;
  sdgIndexEdition: SdgIndexEdition;
  sdgIndexValue: SdgIndexValue;
  appeal: Appeal;
  appealVersion: AppealVersion;
  appealLayer: AppealLayer;
  appealCluster: AppealCluster;
  appealPart: AppealPart;
  caseload: Caseload;
  boundary: Boundary;
  flow: Flow;
  flowObject: FlowObject;
  fundingObservation: FundingObservation;
  fundingSummaryState: FundingSummaryState;
  fundingCoverage: FundingCoverage;
  claim: Claim;
  modality: Modality;
  interval: Interval;
  quantityModifier: QuantityModifier;
  reportedQuantity: ReportedQuantity;
  agreement: cooperation.Agreement;
  agreementParty: cooperation.AgreementParty;
  officeHolder: cooperation.OfficeHolder;
  articleFinding: ArticleFinding;
  basis: cooperation.FieldBasis;
  partialDate: cooperation.PartialDate;
  conference: cooperation.Conference;
  participation: cooperation.ConferenceParticipation;
  cooperationEvent: cooperation.CooperationEvent;
  declaration: cooperation.Declaration;
  programmeOfAction: cooperation.ProgrammeOfAction;
  contribution: cooperation.Contribution;
  contributionKind: cooperation.ContributionKind;
  disasterEvent: cooperation.DisasterEvent;
  toll: cooperation.DisasterToll;
  focusArea: cooperation.FocusArea;
  regionalCentre: cooperation.RegionalCentre;
  centreStep: cooperation.CentreStep;
  adoption: cooperation.ResolutionAdoption;
  mandate: cooperation.Mandate;
  organ: cooperation.UnOrgan;
  resolution: cooperation.Resolution;
  unSymbol: UnSymbol;
  unSymbolModifier: UnSymbolModifier;
  unSymbolText: string;
}

type Schemas = { [Model in keyof ModelOf as `${Model}Schema`]: z.ZodType<ModelOf[Model]> };

/** The models of the design's fourth section. */
type DesignedModel =
  | Money
  | Country
  | Membership
  | sdg.SdgGoal
  | sdg.SdgTarget
  | sdg.SdgIndicator
  | Appeal
  | Caseload
  | Flow
  | Boundary
  | FundingCoverage
  | FundingObservation
  | ReportedQuantity
  | Claim
  | cooperation.RegionalCentre
  | cooperation.Mandate
  | cooperation.Resolution
  | cooperation.Agreement
  | cooperation.Conference
  | cooperation.ProgrammeOfAction
  | cooperation.FocusArea;

test('every schema is one of its model, and every one is listed here', () => {
  expectTypeOf<typeof schemas>().toExtend<Schemas>();
  expectTypeOf<Extract<keyof typeof schemas, `${string}Schema`>>().toEqualTypeOf<keyof Schemas>();
  // The other way round: a schema answers nothing else than its model.
  expectTypeOf<{
    [Name in keyof Schemas]: z.output<(typeof schemas)[Name]>;
  }>().toEqualTypeOf<{ [Name in keyof Schemas]: z.output<Schemas[Name]> }>();
});

test('what a schema takes is its model too, so that the resolver of a typed form knows the fields', () => {
  expectTypeOf<{
    [Name in keyof Schemas]: z.input<(typeof schemas)[Name]>;
  }>().toEqualTypeOf<{ [Name in keyof Schemas]: z.output<Schemas[Name]> }>();
  expectTypeOf<keyof z.input<typeof schemas.appealSchema>>().toEqualTypeOf<keyof Appeal>();
});

test('every model of the design has a schema', () => {
  expectTypeOf<DesignedModel>().toExtend<ModelOf[keyof ModelOf]>();
});

test('a forgotten, a wrong and a foreign field do not compile', () => {
  type Fields = Record<keyof Period, z.ZodType>;
  const day = null as unknown as typeof schemas.isoDateSchema;
  const year = null as unknown as z.ZodNumber;
  const object = null as unknown as typeof strictObject;
  // @ts-expect-error the end is forgotten
  const forgotten = () => object('a period', { start: day } satisfies Fields);
  // @ts-expect-error a year is no day
  const wrong = (): z.ZodType<Period> => object('a period', { start: day, end: year });
  // @ts-expect-error a period has no name
  const foreign = () => object('a period', { start: day, end: day, name: day } satisfies Fields);
  expectTypeOf([forgotten, wrong, foreign]).toBeArray();
});
