import { readFileSync } from 'node:fs';
import { findCountries, resolveCountry } from 'aidkit/countries';
import { englishDemonyms } from 'aidkit/countries/names';
import { parse } from 'csv-parse/sync';
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
    // No State is a People's Republic because its people are spoken of.
    ['The Italian people, Somali people, the Slovak people', []],
    ['The Dominican Republic people; the people of Kenya', ['DOM', 'KEN']],
    ["Lao people's Democratic Republic", ['LAO']],
    ['The Congo basin, the Niger delta, the Jordan valley, Mexico city', []],
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

  it('finds demonyms where it is given them', () => {
    const codes = (text: string) =>
      findCountries(text, { demonyms: englishDemonyms }).map(
        ({ country, candidates }) =>
          country?.alpha3 ?? candidates.map(({ alpha3 }) => alpha3).join(),
      );
    expect(codes('the Afghan people')).toEqual(['AFG']);
    expect(codes('Tajik and Uzbek officials')).toEqual(['TJK', 'UZB']);
    expect(codes('Syrians, Afghans and South Sudanese in Chad')).toEqual([
      'SYR',
      'AFG',
      'SSD',
      'TCD',
    ]);
    expect(codes('Congolese, Guinean and Korean families')).toEqual([
      'COD,COG',
      'GIN,GNB,GNQ',
      'PRK,KOR',
    ]);
    expect(codes('Bissau-Guinean, Equatorial Guinean, Papua New Guinean')).toEqual([
      'GNB',
      'GNQ',
      'PNG',
    ]);
    expect(codes('the Central African Republic, the Dominican Republic')).toEqual(['CAF', 'DOM']);
    expect(codes('Latin American countries, the Indian Ocean, Canadian dollars')).toEqual([]);
    expect(codes('South African and Irish troops')).toEqual(['ZAF', 'IRL']);
    expect(codes('in american english')).toEqual([]);
    expect(findCountries('the Afghan people')).toEqual([]);
    const [mention] = findCountries('the Afghans', { demonyms: englishDemonyms });
    expect(mention).toMatchObject({ text: 'Afghans', start: 4, end: 11, via: 'demonym' });
    expect(() => findCountries('x', { demonym: englishDemonyms } as never)).toThrow(
      '(nearest: "demonyms")',
    );
    expect(() => findCountries('Xer', { demonyms: { Xer: 'XXX' } })).toThrow(RangeError);
    for (const demonyms of [null, 5, 'x', []]) {
      expect(() => findCountries('x', { demonyms } as never)).toThrow(TypeError);
    }
  });

  it('never finds the rest of a longer name', () => {
    expect(found('Equatorial_Guinea_HRP_2025.pdf')).toEqual([['Equatorial_Guinea', 'GNQ']]);
    expect(found('Aid to Congo, Dem. Rep. in 2025')).toEqual([['Congo, Dem. Rep', 'COD']]);
    expect(found('Congo, DRC')).toEqual([['Congo, DRC', 'COD']]);
    expect(found('Virgin Islands, U.S.')).toEqual([['Virgin Islands, U.S', 'VIR']]);
    expect(found('Guam (USA) and Greenland, Denmark and Norway').map(([, code]) => code)).toEqual([
      'GUM',
      'GRL',
      'DNK',
      'NOR',
    ]);
    expect(found('Sudan south of Khartoum')).toEqual([['Sudan', 'SDN']]);
    expect(found('In Congo democratic elections were held')).toEqual([]);
    expect(found('Guinea bissau')).toEqual([['Guinea bissau', 'GNB']]);
    expect(found('The Democractic Republic of the Congo needs aid')).toEqual([]);
    // A law over the corpus: whatever is found at the beginning is what the whole is read as.
    const corpus = parse(readFileSync('test/fixtures/countries/names.csv'), { columns: true });
    const wrong = (corpus as { name: string }[]).filter(({ name }) => {
      const { country } = resolveCountry(name);
      const [first] = findCountries(name);
      return country && first?.start === 0 && !first.candidates.includes(country);
    });
    // Letters that were decoded wrongly are not repaired within a text, and a slash divides.
    expect(wrong.map(({ name }) => name)).toEqual(['Guinea/Bissau']);
  });

  it('reads names that two countries share', () => {
    const codes = (text: string) =>
      findCountries(text).map(({ candidates }) => candidates.map(({ alpha3 }) => alpha3).sort());
    expect(found('North and South Korea')).toEqual([
      ['North', 'PRK'],
      ['South Korea', 'KOR'],
    ]);
    expect(found('South and North Korea').map(([, code]) => code)).toEqual(['KOR', 'PRK']);
    expect(codes('In the two Sudans')).toEqual([['SDN', 'SSD']]);
    expect(codes('both Koreas')).toEqual([['KOR', 'PRK']]);
    expect(codes('the Congos')).toEqual([['COD', 'COG']]);
    // A direction alone, a word of many names, a name that one country has.
    expect(found('North and South America')).toEqual([]);
    expect(found('the Central Asian Republics and two Jordans')).toEqual([]);
  });
});

describe('names of files', () => {
  it.each([
    ['Kenya.csv', ['KEN']],
    ['data/Chad.xlsx', ['TCD']],
    ['Niger_Nigeria_Chad.csv', ['NER', 'NGA', 'TCD']],
    ['HNRP_2025_South_Sudan.PDF', ['SSD']],
    ['Sierra_Leone.geojson and Papua_New_Guinea.zip', ['SLE', 'PNG']],
    ['Guinea-Bissau.docx', ['GNB']],
    ['Mexico_City.png', []],
    ['south-sudan-hnrp-2025', ['SSD']],
    ['equatorial-guinea_hrp.pdf', ['GNQ']],
    ['reliefweb.int/report/central-african-republic/overview', ['CAF']],
    ['guinea-worm-eradication', []],
    ['new-mexico-aid', []],
    ['chad', []],
  ])('%s', (text, expected) => {
    const found = findCountries(text);
    expect(found.map(({ country }) => country?.alpha3)).toEqual(expected);
    for (const { text: piece, start, end } of found) expect(text.slice(start, end)).toBe(piece);
  });
});
