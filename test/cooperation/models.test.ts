import {
  centreStatusOn,
  checkAgreement,
  checkConference,
  checkDisasterEvent,
  checkResolution,
  type Resolution,
} from 'aidkit/cooperation';
import {
  articleClaims,
  articleFindings,
  awazaPoliticalDeclaration,
  awazaProgrammeOfAction,
  earthquakeAfghanistan2025,
  focusAreas,
  functioningMemorandum2025,
  hostCountryAgreementAlmaty,
  kazakhstanContributionsToAfghanistan,
  lldc3,
  regionalEcologicalSummit2026,
  resolutionOnAfghanistan2025,
  resolutionOnRegionalCentre2025,
  unRegionalCentreCentralAsia,
} from 'aidkit/datasets';
import { parseQuantity } from 'aidkit/reported';
import {
  agreementSchema,
  articleFindingSchema,
  claimSchema,
  conferenceSchema,
  contributionSchema,
  declarationSchema,
  disasterEventSchema,
  focusAreaSchema,
  programmeOfActionSchema,
  regionalCentreSchema,
  resolutionSchema,
} from 'aidkit/schemas';
import { parseUnSymbol } from 'aidkit/un-symbols';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { lineOf } from '../support/issues.js';

/** What a schema says of a value that it refuses. */
function refusal(schema: ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(lineOf) ?? [];
}

const codes = (warnings: readonly { code: string }[]): string[] => warnings.map(({ code }) => code);

const programme: Resolution = awazaProgrammeOfAction.adoptedBy;
const council: Resolution = {
  ...programme,
  id: 'unama-2025',
  organ: 'security-council',
  session: null,
  symbol: 'S/RES/2777 (2025)',
  adoptedOn: '2025-03-17',
};

describe('the records', () => {
  it.each<[string, ZodType, readonly unknown[]]>([
    [
      'resolutions',
      resolutionSchema,
      [resolutionOnAfghanistan2025, resolutionOnRegionalCentre2025, programme, council],
    ],
    ['centre', regionalCentreSchema, [unRegionalCentreCentralAsia]],
    ['agreements', agreementSchema, [hostCountryAgreementAlmaty, functioningMemorandum2025]],
    ['conferences', conferenceSchema, [lldc3, regionalEcologicalSummit2026]],
    ['programme', programmeOfActionSchema, [awazaProgrammeOfAction]],
    ['declaration', declarationSchema, [awazaPoliticalDeclaration]],
    ['focus areas', focusAreaSchema, focusAreas],
    ['contributions', contributionSchema, kazakhstanContributionsToAfghanistan],
    ['disaster', disasterEventSchema, [earthquakeAfghanistan2025]],
    ['claims', claimSchema, articleClaims],
    ['findings', articleFindingSchema, articleFindings],
  ])('%s fit their schema and survive JSON', (_, schema, records) => {
    for (const record of records) {
      expect(refusal(schema, record)).toEqual([]);
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    }
  });
  it('raise no warning', () => {
    expect(checkResolution(resolutionOnAfghanistan2025)).toEqual([]);
    expect(checkResolution(resolutionOnRegionalCentre2025)).toEqual([]);
    expect(checkResolution(programme)).toEqual([]);
    expect(checkResolution(council)).toEqual([]);
    expect(checkAgreement(hostCountryAgreementAlmaty)).toEqual([]);
    expect(checkConference(lldc3)).toEqual([]);
    expect(checkConference(regionalEcologicalSummit2026)).toEqual([]);
    expect(checkDisasterEvent(earthquakeAfghanistan2025)).toEqual([]);
  });
  it('name no symbol that is not confirmed', () => {
    const all = JSON.stringify([
      resolutionOnAfghanistan2025,
      resolutionOnRegionalCentre2025,
      unRegionalCentreCentralAsia,
      awazaPoliticalDeclaration,
      articleClaims,
      articleFindings,
    ]);
    expect(all).not.toMatch(/79\/(?:268|272|330)/);
    expect(resolutionOnAfghanistan2025.symbol).toBeNull();
    expect(resolutionOnRegionalCentre2025.symbol).toBeNull();
    expect(resolutionOnRegionalCentre2025.draftSymbol).toBeNull();
    expect(awazaPoliticalDeclaration.endorsedBy?.symbol).toBeNull();
    expect(hostCountryAgreementAlmaty.inForceOn).toBeNull();
    expect(hostCountryAgreementAlmaty.ratifiedOn).toBeNull();
    expect(unRegionalCentreCentralAsia.director).toBeNull();
    expect(unRegionalCentreCentralAsia.openedOn).toBeNull();
  });
  it('give every fact its confidence and source, and none to what was not found', () => {
    const bases = [
      unRegionalCentreCentralAsia,
      resolutionOnRegionalCentre2025,
      resolutionOnAfghanistan2025,
      hostCountryAgreementAlmaty,
      functioningMemorandum2025,
      lldc3,
      awazaProgrammeOfAction,
      awazaPoliticalDeclaration,
      regionalEcologicalSummit2026,
    ].flatMap((record) => {
      return record.basis.map((basis) => ({ ...basis, value: Object.entries(record) }));
    });
    for (const { field, confidence, source, value } of bases) {
      const found = value.find(([name]) => name === field)?.[1];
      expect(value.map(([name]) => name)).toContain(field);
      if (found === null)
        expect({ field, confidence, source }).toEqual({ field, confidence: null, source: null });
      else expect(confidence === null).toBe(source === null);
    }
  });
  it('tell the centre apart from its ceremony', () => {
    expect(unRegionalCentreCentralAsia.mandate.resolution?.adoptedOn).toBe('2025-03-04');
    expect(hostCountryAgreementAlmaty.signedOn).toBe('2025-08-03');
    const on = (day: string) => centreStatusOn(unRegionalCentreCentralAsia, day);
    expect(on('2019-08-31')).toBeNull();
    expect(on('2019-09-30')).toBe('proposed');
    expect(on('2025-03-03')).toBe('proposed');
    expect(on('2025-03-04')).toBe('mandated');
    expect(on('2025-09-29')).toBe('host-agreement-signed');
    expect(on('2026-11-23')).toBe('functioning-memorandum-signed');
  });
});

describe('the claims of the article', () => {
  it('are 21, each with a finding', () => {
    expect(articleClaims).toHaveLength(21);
    expect(articleFindings.map(({ row }) => row)).toEqual(
      articleClaims.map((_, place) => place + 1),
    );
  });
  it('carry the figures as they were stated', () => {
    const stated = (measure: string) =>
      articleClaims.find((claim) => claim.measure === measure && claim.subject === 'HAFG25');
    // data/quantities of the project, from the article itself.
    expect(stated('requirement')?.quantity).toMatchObject({
      low: 2.35e9,
      high: 2.45e9,
      unit: 'USD',
    });
    expect(stated('targeted')?.quantity).toMatchObject({
      low: 16_500_000,
      high: 17_000_000,
      highInclusive: false,
    });
    expect(stated('coverage')?.quantity).toMatchObject({ low: 21.5, high: 22.5, unit: 'percent' });
  });
  it('mean what parseQuantity reads in the same words', () => {
    const quantities = [
      ...articleClaims.map(({ quantity }) => quantity),
      ...earthquakeAfghanistan2025.tolls.flatMap(({ dead, injured }) => [dead, injured]),
    ].filter((quantity) => quantity !== null);
    expect(quantities).toHaveLength(9);
    for (const { text, ...figures } of quantities) {
      expect(parseQuantity(text)).toMatchObject(figures);
    }
  });
  it('the 22 per cent is of July and was printed in August, by another than the article says', () => {
    expect(articleClaims.find(({ measure }) => measure === 'coverage')).toMatchObject({
      asOf: '2025-07-07',
      publishedOn: '2025-08-03',
      statedBy: 'UN News',
    });
  });
  it('the last sentence stays speculation, and finds nothing', () => {
    const place = articleClaims.findIndex(({ modality }) => modality === 'speculation');
    expect(articleFindings[place]).toMatchObject({ verdict: 'opinion', checked: null });
  });
  it('where the article is silent and nothing was found, nothing is said', () => {
    for (const { row, verdict, checked } of articleFindings) {
      if (verdict !== 'not-found') continue;
      expect(checked).toBeNull();
      expect(articleClaims[row - 1]).toMatchObject({ statement: null, quantity: null });
    }
  });
});

describe('resolutionSchema', () => {
  const refused = (change: Partial<Resolution>, base = programme) =>
    refusal(resolutionSchema, { ...base, ...change });
  it('refuses a resolution of session 79 that is dated 2026', () => {
    expect(refused({ adoptedOn: '2026-01-15' })).toEqual([
      'adoptedOn: expected a day in 2024 to 2025, received "2026-01-15"',
    ]);
    expect(refused({ adoptedOn: '2023' })).toHaveLength(1);
    expect(refused({ adoptedOn: '2025-07-07' })).toEqual([]);
  });
  it('refuses a Council resolution dated outside its year', () => {
    expect(refused({ adoptedOn: '2024-03-17' }, council)).toEqual([
      'adoptedOn: expected a day in 2025, received "2024-03-17"',
    ]);
  });
  it('refuses a day outside a special session, and takes one inside', () => {
    const special = { symbol: 'A/RES/ES-11/1', session: 11 };
    expect(refused({ ...special, adoptedOn: '2022-03-02' })).toEqual([]);
    expect(refused({ ...special, adoptedOn: '2021-03-02' })).toEqual([
      'adoptedOn: expected a day in 2022 or later, received "2021-03-02"',
    ]);
    expect(checkResolution({ ...programme, ...special, adoptedOn: '2022-03-02' })).toEqual([]);
  });
  it('refuses a symbol of another session, organ or kind, and a draft that is none', () => {
    expect(refused({ session: 78, adoptedOn: null })).toEqual([
      'session: expected the session that A/RES/79/233 names, received 78',
    ]);
    expect(refused({ symbol: 'S/RES/2777 (2025)', session: null })).toHaveLength(1);
    expect(refused({ symbol: 'A/79/L.52' })[0]).toBe(
      'symbol: expected the symbol of a resolution, received "A/79/L.52"',
    );
    expect(refused({ draftSymbol: 'A/RES/79/233' })).toHaveLength(1);
    expect(refused({ draftSymbol: 'A/79/L.52' })).toEqual([]);
  });
  it('refuses a symbol that is not canonical, and a press release in its place', () => {
    expect(refused({ symbol: 'a/res/79/233' })).toHaveLength(1);
    expect(refused({ symbol: 'GA/12676' })[0]).toContain('expected a document symbol');
    expect(refused({ pressRelease: 'A/RES/79/233' })[0]).toContain('press release');
  });
  const vote = { kind: 'recorded-vote', yes: 116, no: 2, abstain: 12, members: 193 } as const;
  it.each([
    [{ notVoting: 63 }, []],
    [{ notVoting: null }, []],
    [{ notVoting: 62 }, ['adoption.members: expected 192, the sum of the parts, received 193']],
    [
      { notVoting: null, members: 129 },
      ['adoption.members: expected at least 130, the votes, received 129'],
    ],
    [
      { notVoting: null, against: ['USA', 'ISR', 'HUN'] },
      ['adoption.against: expected no more than the 2 who voted against, received an array of 3'],
    ],
    [
      { notVoting: null, against: ['USA'], abstaining: ['USA'] },
      ['adoption.abstaining: expected every country once, on one side, received an array of 1'],
    ],
    [
      { notVoting: null, yes: -1 },
      ['adoption.yes: expected a whole number of 0 or more, received -1'],
    ],
  ])('a vote adds up: %j', (change, messages) => {
    const adoption = { ...vote, against: [], abstaining: [], ...change };
    expect(refusal(resolutionSchema, { ...resolutionOnAfghanistan2025, adoption })).toEqual(
      messages,
    );
  });
  it('refuses what it does not know', () => {
    expect(refusal(resolutionSchema, { ...programme, extra: 1 })).toHaveLength(1);
    expect(refusal(resolutionSchema, { ...programme, adoptedOn: '2024-13' })).toHaveLength(1);
    expect(refusal(resolutionSchema, null)).toHaveLength(1);
  });
});

describe('checkResolution', () => {
  it('warns of a Council resolution whose year does not fit its number', () => {
    const odd = { ...council, symbol: 'S/RES/2777 (2023)', adoptedOn: '2023-03-17' };
    expect(refusal(resolutionSchema, odd)).toEqual([]);
    expect(codes(checkResolution(odd))).toEqual(['year-does-not-fit-number']);
  });
  it('and of one without a year that is dated otherwise', () => {
    const undated = { ...council, symbol: 'S/RES/1019', adoptedOn: '2025-03-17' };
    expect(codes(checkResolution(undated))).toEqual(['year-does-not-fit-number']);
    expect(codes(checkResolution({ ...undated, adoptedOn: '1995-11-09' }))).toEqual([]);
  });
  it('warns of more votes than the organ has members', () => {
    const { adoption } = resolutionOnAfghanistan2025;
    expect(codes(checkResolution({ ...council, adoption }))).toEqual(['more-votes-than-members']);
    expect(codes(checkResolution({ ...programme, adoption }))).toEqual([]);
  });
  it('warns of a day before the session opened and after it closed', () => {
    expect(codes(checkResolution({ ...programme, adoptedOn: '2024-08-31' }))).toEqual([
      'outside-session-months',
    ]);
    expect(codes(checkResolution({ ...programme, adoptedOn: '2025-10-01' }))).toEqual([
      'outside-session-months',
    ]);
    expect(codes(checkResolution({ ...programme, adoptedOn: '2025-09-05' }))).toEqual([]);
    expect(codes(checkResolution({ ...programme, adoptedOn: '2024' }))).toEqual([]);
  });
});

describe('agreementSchema and checkAgreement', () => {
  const base = hostCountryAgreementAlmaty;
  it('an agreement is not in force, nor ratified, before it was signed', () => {
    expect(refusal(agreementSchema, { ...base, inForceOn: '2025-08-02' })).toEqual([
      'inForceOn: expected a day on or after 2025-08-03, when it was signed, received "2025-08-02"',
    ]);
    expect(refusal(agreementSchema, { ...base, ratifiedOn: '2025-08-02' })).toHaveLength(1);
    expect(refusal(agreementSchema, { ...base, inForceOn: '2025-08-03' })).toEqual([]);
  });
  it('a signatory signs for a party', () => {
    const signatories = [{ name: 'Somebody', office: null, party: 'Nobody' }];
    expect(refusal(agreementSchema, { ...base, signatories })).toHaveLength(1);
  });
  it('a witness who is named as signatory is odd', () => {
    expect(codes(checkAgreement({ ...base, signatories: base.witnesses }))).toEqual([
      'signatory-is-witness',
      'signatory-is-witness',
    ]);
    expect(
      codes(checkAgreement({ ...base, ratifiedOn: '2026-02-01', inForceOn: '2026-01-01' })),
    ).toEqual(['in-force-before-ratified']);
    expect(codes(checkAgreement({ ...base, parties: base.parties.slice(0, 1) }))).toEqual([
      'one-party',
    ]);
  });
});

describe('conferenceSchema and checkConference', () => {
  it('the wrong year that one page prints is noticed', () => {
    const wrong = { ...lldc3, start: '2024-08-05', end: '2024-08-08', outcomes: [] };
    expect(refusal(conferenceSchema, wrong)).toEqual([]);
    expect(codes(checkConference(wrong))).toEqual(['conference-before-mandate']);
  });
  it('a conference years after its mandate is odd, one the year after is not', () => {
    const at = (year: number) => ({ ...lldc3, start: `${year}-08-05`, end: `${year}-08-08` });
    expect(codes(checkConference(at(2026)))).toEqual([]);
    expect(codes(checkConference(at(2031)))).toEqual(['conference-long-after-mandate']);
  });
  it('nor does it begin before the day of its mandate', () => {
    const early = { ...regionalEcologicalSummit2026, start: '2023-12-01', end: '2023-12-02' };
    expect(codes(checkConference(early))).toEqual(['conference-before-mandate']);
  });
  it('does not end before it starts', () => {
    expect(refusal(conferenceSchema, { ...lldc3, end: '2025-08-04' })).toHaveLength(1);
  });
  it('a mandate has the session and organ of its resolution', () => {
    const mandate = { ...unRegionalCentreCentralAsia.mandate, session: 80 };
    expect(refusal(conferenceSchema, { ...lldc3, mandate })).toEqual([
      'mandate.session: expected the session of its resolution, 79, received 80',
    ]);
  });
});

describe('programmes, declarations, centres, disasters', () => {
  it('what is endorsed was adopted before', () => {
    const [adopt, endorse] = awazaProgrammeOfAction.events;
    const events = [adopt, { ...endorse, on: '2024-11' }];
    expect(refusal(programmeOfActionSchema, { ...awazaProgrammeOfAction, events })).toHaveLength(1);
    expect(
      refusal(declarationSchema, { ...awazaPoliticalDeclaration, adoptedOn: '2025-11-08' }),
    ).toHaveLength(1);
    const years = { from: 2034, to: 2024 };
    expect(refusal(programmeOfActionSchema, { ...awazaProgrammeOfAction, years })).toHaveLength(1);
  });
  it('the programme was adopted before the conference that it is named after', () => {
    const { adoptedOn } = awazaProgrammeOfAction.adoptedBy;
    expect(adoptedOn !== null && adoptedOn < lldc3.start).toBe(true);
    expect(lldc3.outcomes.map(({ kind }) => kind)).toEqual(['endorse', 'adopt']);
  });
  it("the centre's day of mandate is that of the resolution, and its steps are in order", () => {
    const centre = unRegionalCentreCentralAsia;
    const ceremony = centre.timeline.map((step) =>
      step.status === 'mandated' ? { ...step, on: '2025-08-03' } : step,
    );
    expect(refusal(regionalCentreSchema, { ...centre, timeline: ceremony })).toEqual([
      'timeline: expected "mandated" on 2025-03-04, the day of the resolution, received an array of 4',
    ]);
    expect(refusal(regionalCentreSchema, { ...centre, openedOn: '2025-03-03' })).toEqual([
      'openedOn: expected a day on or after 2025-03-04, the day of the mandate, received "2025-03-03"',
    ]);
    expect(refusal(regionalCentreSchema, { ...centre, openedOn: '2026-01-01' })).toEqual([]);
    const timeline = [...centre.timeline].reverse();
    expect(refusal(regionalCentreSchema, { ...centre, timeline })[0]).toContain('in order');
  });
  it('tolls that grow are no contradiction; one that falls, or lies before the day, is odd', () => {
    const quake = earthquakeAfghanistan2025;
    expect(codes(checkDisasterEvent({ ...quake, tolls: [...quake.tolls].reverse() }))).toEqual([
      'toll-falls',
      'toll-falls',
      'toll-falls',
      'toll-falls',
    ]);
    const tolls = quake.tolls.map((toll) => ({ ...toll, asOf: '2025-08-30' }));
    expect(refusal(disasterEventSchema, { ...quake, tolls })).toHaveLength(1);
  });
  it('a toll counts people, not money', () => {
    const quake = earthquakeAfghanistan2025;
    const [toll] = quake.tolls;
    const tolls = [{ ...toll, dead: { ...toll?.dead, unit: 'USD' } }];
    expect(refusal(disasterEventSchema, { ...quake, tolls })).toEqual([
      'tolls[0].dead.unit: expected "people", received "USD"',
    ]);
  });
  it('a focus area names targets by code', () => {
    expect(refusal(focusAreaSchema, { ...focusAreas[0], targets: ['8.b', '13'] })).toHaveLength(1);
    expect(refusal(focusAreaSchema, { ...focusAreas[0], targets: [8.1] })).toHaveLength(1);
    expect(refusal(focusAreaSchema, { ...focusAreas[0], targets: ['17.20'] })).toHaveLength(1);
    expect(refusal(focusAreaSchema, { ...focusAreas[0], targets: null })).toEqual([
      'targets: expected a list, received null',
    ]);
  });
  it('nobody gives to himself', () => {
    const [first] = kazakhstanContributionsToAfghanistan;
    expect(refusal(contributionSchema, { ...first, recipient: 'KAZ' })).toHaveLength(1);
  });
});

describe('the symbols in the records', () => {
  it('are canonical', () => {
    const text = JSON.stringify([
      lldc3,
      awazaProgrammeOfAction,
      awazaPoliticalDeclaration,
      regionalEcologicalSummit2026,
    ]);
    const symbols = [...text.matchAll(/"(?:symbol|draftSymbol)":"([^"]+)"/g)].map(
      ([, symbol = '']) => symbol,
    );
    expect(symbols.length).toBeGreaterThan(4);
    for (const symbol of symbols) expect(parseUnSymbol(symbol)?.symbol).toBe(symbol);
  });
});
