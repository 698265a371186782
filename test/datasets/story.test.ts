import * as dataset from 'aidkit/datasets';
import { describe, expect, it } from 'vitest';
import { cutOffAddresses } from '../../scripts/data/address.js';

describe('cited addresses', () => {
  const cited = JSON.stringify(dataset);

  it('are whole: none ends in a date path, a hyphen or an underscore', () => {
    expect(cited.match(/https?:\/\//g)?.length).toBeGreaterThan(50);
    expect(cutOffAddresses(cited)).toEqual([]);
  });

  it.each([
    'https://example.org/2025/03/05/',
    'https://example.org/2025/10',
    'https://example.org/2025/08/un-regional-',
    'https://example.org/english/364780_',
  ])('%s is cut off', (address) => expect(cutOffAddresses(`see ${address}`)).toEqual([address]));

  it.each([
    'https://example.org/2025/03/un-adopts-resolution',
    'https://example.org/?p=191619',
    'https://example.org/',
  ])('%s is whole', (address) => expect(cutOffAddresses(address)).toEqual([]));
});

describe('the conference in Awaza', () => {
  it('was fixed by the resolution of 11 April 2025 (GA/12680)', () => {
    expect(dataset.lldc3.mandate?.resolution).toMatchObject({
      draftSymbol: 'A/79/L.71',
      adoptedOn: '2025-04-11',
      pressRelease: 'GA/12680',
      symbol: null,
    });
  });

  it('has a programme of 24 December 2024 (GA/12671), named on 11 April 2025', () => {
    const { adoptedBy, events } = dataset.awazaProgrammeOfAction;
    expect(adoptedBy).toMatchObject({ adoptedOn: '2024-12-24', pressRelease: 'GA/12671' });
    expect(events.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'adopt 2024-12-24',
      'rename 2025-04-11',
      'endorse 2025-08-08',
    ]);
  });

  it('has a declaration that the Assembly endorsed on 14 October 2025 (GA/12719)', () => {
    const { draftSymbol, endorsedBy } = dataset.awazaPoliticalDeclaration;
    expect(draftSymbol).toBe('A/CONF.225/2025/L.1');
    expect(endorsedBy).toMatchObject({
      draftSymbol: 'A/80/L.4',
      adoptedOn: '2025-10-14',
      pressRelease: 'GA/12719',
    });
  });
});

describe('focus areas', () => {
  it('hold human rights, and peace and security, of the article', () => {
    const of = (id: string) => dataset.focusAreas.find((area) => area.id === id);
    expect(of('human-rights')?.namedBy).toBe('article');
    expect(of('peace-and-security')?.targets.every((code) => code.startsWith('16.'))).toBe(true);
    expect(dataset.focusAreas).toHaveLength(15);
  });
});

describe('exits from bodies of the United Nations', () => {
  const of = (country: string, body: string) =>
    dataset.unBodyExits.find((exit) => exit.country === country && exit.body === body);

  it('stand by their legal position, each with a source', () => {
    expect(of('ARG', 'who')).toMatchObject({ position: 'left', effectiveOn: '2026-03-17' });
    expect(of('ARG', 'paho')).toMatchObject({ position: 'stays' });
    expect(of('USA', 'who')).toMatchObject({ position: 'disputed' });
    expect(of('USA', 'un_escap')).toMatchObject({ position: 'announced', effectiveOn: null });
    expect(of('USA', 'un_eclac')?.notifiedOn).toBe('2026-01-07');
    for (const { source } of dataset.unBodyExits) expect(source).toMatch(/^https:/);
  });
});
