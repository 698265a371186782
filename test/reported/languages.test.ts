import { extractQuantities, type Language, parseQuantity } from 'aidkit/reported';
import { english, french, russian, spanish } from 'aidkit/reported/languages';
import { describe, expect, it } from 'vitest';

/** Portuguese, as far as these tests say it: a further language is data, and no change of the reading. */
const portuguese: Language = {
  code: 'pt',
  decimal: ',',
  numbers:
    '1: um uma; 2: dois duas; 3: tres; 5: cinco; 10: dez; 20: vinte; 30: trinta; 100: cem cento; 200: duzentos duzentas',
  scales: '3: mil; 6: milhao milhoes; 9: bilhao bilhoes',
  letters: '',
  parts: '2: metade; 3: terco tercos',
  rounds: '12: duzia',
  multiples: '2: dobro',
  plurals: '2000 1000000: milhares; 2000000 1000000000: milhoes',
  tens: '10: dezenas',
  halves: '5: e meio',
  units: 'people: pessoas pessoa criancas refugiados; families: familias',
  measures: 'percent: por cento; USD: dolares; BRL: reais',
  before:
    'nearly: quase; over: mais de; about: cerca de; atleast: pelo menos; skip: apenas | os | as',
  after: 'atleast: ou mais',
  words:
    'and: e; tensAnd: e; hundredsAnd: e; or: ou; to: a; between: entre; of: de do da dos das; wholeOf: de dos; the: os as; aloneScale: mil; article: um uma; stop: e de para com em foram',
  clauseWords: 'not: nao; have: foi foram; met: recebido financiado; breaks: mas enquanto',
  cuesBefore: 'asks: requer | solicita; helps: ajudar; covered: financiado',
  cuesAfter: 'needs: precisam; received: recebidos; funded: financiado',
};

describe('one language a text', () => {
  it.each([
    ['un billion de dollars', [french], 1e12],
    ['a billion dollars', [english], 1e9],
    ['2mil dollars', [english], 2e6],
    ['2 mil dólares', [spanish], 2000],
    ['un billion de dollars américains', [english, french], 1e12],
    ['dos mil millones de dólares', [english, french, spanish], 2e9],
    ['17 млн человек', [english, russian], 17e6],
    ['2,4 millions de personnes', [english, french], 2.4e6],
  ] as const)('%s', (text, languages, value) => {
    expect(parseQuantity(text, { languages })?.value).toBe(value);
  });
  it('is English if none is given', () => {
    expect(parseQuantity('nearly 17 million people')?.low).toBe(16_500_000);
    expect(parseQuantity('près de la moitié')).toBeUndefined();
  });
  it.each([
    [{ languages: [] }, RangeError],
    [{ languages: ['fr'] }, TypeError],
    [{ languages: [null] }, TypeError],
    [{ languages: french }, TypeError],
    [{ language: french }, TypeError],
    [null, TypeError],
    [7, TypeError],
  ])('%j is refused', (options, error) => {
    for (const read of [parseQuantity, extractQuantities]) {
      expect(() => read('22%', options as never)).toThrow(error);
    }
  });
});

describe('a further language is one table', () => {
  it.each([
    ['quase 17 milhões de pessoas', 16_500_000, 'people'],
    ['2,4 bilhões de dólares', 2_350_000_000, 'USD'],
    ['1.500 famílias', 1450, 'families'],
    ['trinta e cinco por cento', 34.5, 'percent'],
    ['dois milhões e meio de pessoas', 2_450_000, 'people'],
  ])('%s', (text, low, unit) => {
    expect(parseQuantity(text, { languages: [english, portuguese] })).toMatchObject({ low, unit });
  });
  it('with its roles', () => {
    const text =
      'O plano requer 2,4 bilhões de dólares para ajudar 17 milhões de pessoas e foi 22 por cento financiado.';
    const roles = extractQuantities(text, { languages: [english, portuguese] }).map(
      ({ role }) => role,
    );
    expect(roles).toEqual(['requirement', 'targeted', 'coverage']);
  });
});
