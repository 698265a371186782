import type { Appeal, AppealLayer, AppealPart, AppealVersion } from '../appeals/appeal.js';
import { appealTypeOf } from '../appeals/appealType.js';
import { type Caseload, completeCaseload } from '../appeals/caseload.js';
import type { NotAttributedToPlans } from '../funding/notAttributed.js';
import type { FundingObservation } from '../funding/observation.js';
import type { Money } from '../money/money.js';
import type { Claim, Modality } from '../reported/claim/claim.js';
import type { QuantityModifier } from '../reported/quantity/quantity.js';
import type { CentralAsiaAppeals } from './centralAsia.js';

type Row = readonly string[];

/** Reads the sections of the table: sources, and the rows of each file of `data/appeals/`. */
export function unpackAppeals(
  table: string,
  six: readonly string[],
): Omit<CentralAsiaAppeals, 'countries'> {
  const [sources = [], plans, versions, layers, parts, seen, said, left] = table
    .split('\n\n')
    .map((section) => section.split('\n'));
  const source = (number = ''): string => sources[Number(number)] ?? '';
  const rows = (section: readonly string[] = []): Row[] => section.map((row) => row.split('\t'));
  const versionsOf = grouped(rows(versions), (row) => toVersion(row, source));
  const layersOf = grouped(rows(layers), (row) => toLayer(row, source));
  const partsOf = grouped(rows(parts), toPart);
  const all = rows(plans).map((row) => ({
    related: row[10] ?? '',
    appeal: toAppeal(row, versionsOf, layersOf, partsOf),
  }));
  const appeals = all.filter(({ related }) => related !== 'yes').map(({ appeal }) => appeal);
  return {
    appeals,
    relatedAppeals: all.filter(({ related }) => related !== '').map(({ appeal }) => appeal),
    observations: rows(seen).map((row) => toObservation(row, source)),
    statements: rows(said).map((row) => toStatement(row, source)),
    notAttributedToPlans: rows(left).map((row) => toRemainder(row, source)),
    countriesWithoutAppeals: six.filter(
      (code) => !appeals.some(({ countries }) => countries.includes(code)),
    ),
  };
}

/** Rows by the appeal in their first column. */
function grouped<T>(rows: readonly Row[], read: (row: Row) => T): (id: string) => readonly T[] {
  const byAppeal = new Map<string, T[]>();
  for (const row of rows) {
    const [id = ''] = row;
    const list = byAppeal.get(id);
    if (list === undefined) byAppeal.set(id, [read(row)]);
    else list.push(read(row));
  }
  return (id) => byAppeal.get(id) ?? [];
}

function toAppeal(
  row: Row,
  versions: (id: string) => readonly AppealVersion<'USD'>[],
  layers: (id: string) => readonly AppealLayer<'USD'>[],
  parts: (id: string) => readonly AppealPart<'USD'>[],
): Appeal<'USD'> {
  const [id = '', code = '', name = '', typeName = '', countries, start = '', end = ''] = row;
  const [years, included, siblings, , layersKnown] = row.slice(7);
  return {
    id,
    code: code === '=' ? id : textOrNull(code),
    name,
    type: appealTypeOf(typeName) ?? 'other',
    typeName,
    countries: list(countries),
    period: { start, end },
    years: list(years),
    includedInTotals: included === 'yes' ? true : included === 'no' ? false : null,
    versions: versions(id),
    layers: layers(id),
    ...(layersKnown ? { layersKnown: layersKnown === 'yes' } : {}),
    clusters: [],
    parts: parts(id),
    siblings: list(siblings),
  };
}

function toVersion(row: Row, source: (number?: string) => string): AppealVersion<'USD'> {
  const [, asOf = '', original, revised, population, affected, inNeed, targeted, ...rest] = row;
  const [expectedReach, reached, sourceNumber, note] = rest;
  const caseload: Caseload = {
    unit: 'people',
    population: numberOrNull(population),
    affected: numberOrNull(affected),
    inNeed: numberOrNull(inNeed),
    targeted: numberOrNull(targeted),
    expectedReach: numberOrNull(expectedReach),
    reached: numberOrNull(reached),
  };
  return {
    asOf,
    originalRequirement: dollarsOrNull(original),
    revisedRequirement: dollarsOrNull(revised),
    caseload: caseload.inNeed === null && caseload.targeted === null ? null : caseload,
    source: source(sourceNumber),
    ...(note ? { note } : {}),
  };
}

function toLayer(row: Row, source: (number?: string) => string): AppealLayer<'USD'> {
  const [, name = '', asOf = '', requirement, inNeed, targeted, sourceNumber, note] = row;
  return {
    name,
    asOf,
    requirement: dollarsOrNull(requirement),
    caseload: completeCaseload({
      inNeed: numberOrNull(inNeed),
      targeted: numberOrNull(targeted),
    }),
    source: source(sourceNumber),
    ...(note ? { note } : {}),
  };
}

function toPart([, country = '', asOf = '', requirement]: Row): AppealPart<'USD'> {
  return { country, asOf, requirement: dollarsOrNull(requirement) };
}

function toObservation(row: Row, source: (number?: string) => string): FundingObservation<'USD'> {
  const [appeal = '', asOf = '', funding, scope, country, least, percent, ...rest] = row;
  const [sourceNumber, note] = rest;
  return {
    appeal,
    asOf,
    funding: { amount: Number(funding), currency: 'USD' },
    scope: scope === 'outside' ? 'outside' : 'inside',
    ...(country ? { country } : {}),
    ...(percent ? { publishedPercent: Number(percent) } : {}),
    ...(least ? { isLowerBound: true } : {}),
    source: source(sourceNumber),
    ...(note ? { note } : {}),
  };
}

function toRemainder(row: Row, source: (number?: string) => string): NotAttributedToPlans<'USD'> {
  const [country = '', year = '', asOf = '', remainder, sourceNumber] = row;
  return { country, year, asOf, remainder: dollarsOrNull(remainder), source: source(sourceNumber) };
}

function toStatement(row: Row, source: (number?: string) => string): Claim {
  const [subject = '', measure = '', text = '', value, low, high, lowEnd, highEnd] = row;
  const [unit = '', modifier, precision, layer, asOf, publishedOn] = row.slice(8);
  const [statedBy, reportedBy, sourceNumber, modality] = row.slice(14);
  return {
    subject,
    measure,
    quantity: {
      text,
      value: numberOrNull(value),
      low: numberOrNull(low),
      high: numberOrNull(high),
      lowInclusive: lowEnd === 'yes',
      highInclusive: highEnd === 'yes',
      unit,
      modifier: modifier as QuantityModifier,
      precision: numberOrNull(precision),
    },
    layer: textOrNull(layer),
    asOf: textOrNull(asOf),
    publishedOn: textOrNull(publishedOn),
    statedBy: textOrNull(statedBy),
    reportedBy: textOrNull(reportedBy),
    source: source(sourceNumber),
    modality: modality as Modality,
  };
}

function list(text = ''): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function textOrNull(text = ''): string | null {
  return text === '' ? null : text;
}

function numberOrNull(text = ''): number | null {
  return text === '' ? null : Number(text);
}

function dollarsOrNull(text?: string): Money<'USD'> | null {
  const amount = numberOrNull(text);
  return amount === null ? null : { amount, currency: 'USD' };
}
