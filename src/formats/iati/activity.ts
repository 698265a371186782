import type { IsoDate, Period } from '../../dates/isoDate.js';
import type { CurrencyCode } from '../../money/currency.js';
import type { Money } from '../../money/money.js';

/** A country, region or sector with its part of an activity. */
export interface IatiShare {
  /** Code of the vocabulary that `code` is from. Null if the file does not say: then it is IATI's default. */
  readonly vocabulary: string | null;
  /** Alpha-2 for a country; else a code of the vocabulary. */
  readonly code: string;
  /** From 0 to 100. Null if it is the only one and takes all. */
  readonly percentage: number | null;
}

/** An organisation as IATI names it. */
export interface IatiOrganization {
  /** Identifier of the organisation, such as `XM-DAC-41114`. */
  readonly ref: string | null;
  readonly name: string | null;
  /** Code of the kind of organisation, such as `40` for multilateral. */
  readonly type: string | null;
  /** The other side's own activity for the same money. Adding up both counts the money twice. */
  readonly activityId: string | null;
}

/** What a transaction does. Kinds are kept apart: adding commitments to disbursements counts twice. */
export type IatiTransactionKind =
  | 'incoming-funds'
  | 'commitment'
  | 'disbursement'
  | 'expenditure'
  | 'interest-payment'
  | 'loan-repayment'
  | 'reimbursement'
  | 'purchase-of-equity'
  | 'sale-of-equity'
  | 'credit-guarantee'
  | 'incoming-commitment'
  | 'outgoing-pledge'
  | 'incoming-pledge';

/** Money that an activity got, promised or spent. */
export interface IatiTransaction {
  readonly kind: IatiTransactionKind;
  /** The reporter's own reference. */
  readonly ref: string | null;
  /** The day on which it was made. */
  readonly date: IsoDate;
  /** In the currency of the transaction, else in that of the activity. May be negative. */
  readonly value: Money<CurrencyCode>;
  /** The day whose exchange rate applies to `value`. Null if the publisher names none. */
  readonly valueDate: IsoDate | null;
  readonly description: string | null;
  /** Who gives the money. */
  readonly provider: IatiOrganization | null;
  /** Who gets it. */
  readonly receiver: IatiOrganization | null;
  /** Where the transaction names one itself; else the activity's countries hold for it. */
  readonly recipientCountry: string | null;
  readonly recipientRegion: IatiShare | null;
  /** Where the transaction names some itself; else the activity's sectors hold for it. */
  readonly sectors: readonly IatiShare[];
  /** Flagged here or, where this transaction says nothing, on the activity. */
  readonly humanitarian: boolean;
}

/** What an activity may spend in a period. Budgets are plans: never add them to transactions. */
export interface IatiBudget {
  /** A revised budget takes the place of the original one of its period. Null if it is not stated. */
  readonly type: 'original' | 'revised' | null;
  /** `committed` where it is binding; IATI takes a budget that does not say for `indicative`. */
  readonly status: 'indicative' | 'committed';
  readonly period: Period;
  readonly value: Money<CurrencyCode>;
  readonly valueDate: IsoDate | null;
}

/** What an activity plans to pass on to one receiver. A plan as well: most of it is disbursed later. */
export interface IatiPlannedDisbursement {
  readonly type: 'original' | 'revised' | null;
  readonly start: IsoDate;
  /** Null where only the first day is stated. */
  readonly end: IsoDate | null;
  readonly value: Money<CurrencyCode>;
  readonly valueDate: IsoDate | null;
  readonly provider: IatiOrganization | null;
  readonly receiver: IatiOrganization | null;
}

/** Money of an activity that could not be read, so that it is in none of its lists. */
export interface IatiLeftOut {
  readonly element: 'transaction' | 'budget' | 'planned-disbursement';
  /** Position among the elements of this name that are not empty, from 0. */
  readonly index: number;
  /** What a transaction does, where that much could be read. */
  readonly kind: IatiTransactionKind | null;
  /** One sentence: the place in the activity, what was expected and what came. */
  readonly message: string;
}

/** An emergency or an appeal that an activity is for. */
export interface IatiHumanitarianScope {
  readonly type: 'emergency' | 'appeal';
  /** `1-2` is GLIDE, `2-1` is the Humanitarian Plan codes of OCHA. */
  readonly vocabulary: string;
  readonly code: string;
}

/** A Sustainable Development Goal, target or indicator that an activity says it serves. */
export interface IatiSdgTag {
  readonly kind: 'goal' | 'target' | 'indicator';
  /** A text: 8.10 is not 8.1. As it came where there is no such code. */
  readonly code: string;
  /** False where the vocabulary has no such goal, target or indicator. */
  readonly exists: boolean;
}

/** An activity of IATI's standard 2.03, or of 2.01 and 2.02, which it contains. */
export interface IatiActivity {
  /** The identifier, unique over all publishers. */
  readonly id: string;
  /** Null where the publisher left it empty. */
  readonly title: string | null;
  readonly reportingOrganization: IatiOrganization;
  /** True where the reporter repeats what others report first. Leave these out of totals. */
  readonly secondaryReporter: boolean;
  /** Code of the status, such as `2` for implementation. Null where the publisher left it empty. */
  readonly status: string | null;
  readonly humanitarian: boolean;
  readonly humanitarianScopes: readonly IatiHumanitarianScope[];
  readonly plannedStart: IsoDate | null;
  readonly actualStart: IsoDate | null;
  readonly plannedEnd: IsoDate | null;
  readonly actualEnd: IsoDate | null;
  /** ISO 4217 code of the amounts that name no currency. */
  readonly defaultCurrency: string | null;
  readonly recipientCountries: readonly IatiShare[];
  readonly recipientRegions: readonly IatiShare[];
  readonly sectors: readonly IatiShare[];
  readonly sdgs: readonly IatiSdgTag[];
  /** In the order in which they came, as are budgets and planned disbursements. */
  readonly transactions: readonly IatiTransaction[];
  readonly budgets: readonly IatiBudget[];
  readonly plannedDisbursements: readonly IatiPlannedDisbursement[];
  /** What is missing from these three lists. Where it is not empty, sums of the activity are not whole. */
  readonly leftOut: readonly IatiLeftOut[];
}
