import { findCountries } from 'aidkit/countries';
import { describe, expect, it } from 'vitest';

describe('findCountries', () => {
  const found = (text: string) =>
    findCountries(text).map(({ text: name, country, candidates }) => [
      name,
      country?.alpha3 ?? candidates.map(({ alpha3 }) => alpha3).join(),
    ]);
  it.each([
    ['Guinea, Guinea-Bissau and Equatorial Guinea', ['GIN', 'GNB', 'GNQ']],
    ['People fled Sudan for South Sudan and Chad.', ['SDN', 'SSD', 'TCD']],
    ['The DRC and the Republic of the Congo', ['COD', 'COG']],
    ['Trinidad & Tobago; St. Vincent and the Grenadines', ['TTO', 'VCT']],
    ['Niger, Republic of Korea', ['NER', 'KOR']],
    ['China and Taiwan', ['CHN', 'TWN']],
    ['New Mexico, Mexico City and Northern Ireland', []],
    ['a turkey in the jordan', []],
    ['Peace in Korea', ['PRK,KOR']],
    ['Soviet Union, Yugoslavia', []],
    ['In Côte d’Ivoire', ['CIV']],
    ['Afghanistan’s plan and Chad’s', ['AFG', 'TCD']],
    ['DPR Korea, Lao PDR and the West Bank and Gaza', ['PRK', 'LAO', 'PSE']],
    ['Congo, Dem. Rep. of the; Korea, Rep.', ['COD', 'KOR']],
    ['Guinea, Republic of Korea', ['GIN', 'KOR']],
    ['Mexico, United States', ['MEX', 'USA']],
    ['Saint Helena, Ascension and Tristan da Cunha', ['SHN']],
    ['Former Yugoslav Republic of Macedonia', ['MKD']],
    ['South Africa and Southern Africa', ['ZAF']],
    ['Sudan - South Kordofan', ['SDN']],
    ['Sudan (South Kordofan), Congo (North Kivu)', ['SDN', 'COG']],
    ['Korea (South); Korea, North; Sudan (South)', ['KOR', 'PRK', 'SSD']],
    ['US$ 5 million, 10 US dollars from the US', ['USA']],
    ['Guinea worm in Chad', ['TCD']],
    ['South Australia, Northern Nigeria', []],
    ['DRC, CAR, the oPt, OPT', ['COD', 'CAF', 'PSE', 'PSE']],
    ['DPRK, UAE, UK, US, USA and KSA', ['PRK', 'ARE', 'GBR', 'USA', 'USA', 'SAU']],
    ['A car for us; Car parks; Us too; opt out; USAID, CARE', []],
    ['En République démocratique du Congo et en République du Congo', ['COD', 'COG']],
    ['République centrafricaine ; la RÉPUBLIQUE DÉMOCRATIQUE DU CONGO', ['COD']],
    ['Bassas da India', []],
    ['Russian aid, Irish aid, the Irish Republic', ['IRL']],
  ])('%j', (text, codes) => expect(found(text).map(([, code]) => code)).toEqual(codes));

  it('gives the place of each', () => {
    const text = 'From Papua New Guinea (PNG) to Fiji';
    for (const mention of findCountries(text)) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(findCountries(text)[0]).toMatchObject({ text: 'Papua New Guinea', start: 5, end: 21 });
    expect(findCountries('In Micronesia (Federated States of).')[0]).toMatchObject({
      text: 'Micronesia (Federated States of)',
      start: 3,
      end: 35,
    });
    expect(findCountries(5 as unknown as string)).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    // One word of thousands of parts ("Guinea.Guinea.") once took the square of its length.
    for (const piece of ['Guinea ', 'Guinea.', 'Guinea’s ', 'Sudan - ', 'A.', 'United ', 'oPt ']) {
      const timeOf = (repeats: number) => {
        const start = performance.now();
        findCountries(piece.repeat(repeats));
        return performance.now() - start;
      };
      timeOf(100);
      expect(timeOf(10_000), piece).toBeLessThan(40 * Math.max(1, timeOf(1000)));
    }
  });
});
