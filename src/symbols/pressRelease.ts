/** A press release of the United Nations: its number looks like a document symbol and is not one. */
export interface PressRelease {
  /** The canonical text, such as `SG/SM/22753`. */
  readonly symbol: string;
  /** `GA`, `SG/SM`, `GA/EF`, … */
  readonly series: string;
  readonly number: number;
}

/**
 * The series of press.un.org: meetings of the organs, the Secretary-General's statements, and what
 * departments issue. Only what begins with one of these is a press release.
 */
const SERIES =
  ' GA GA/AB GA/COL GA/DIS GA/EF GA/L GA/PAL GA/SHC GA/SM GA/SPD SC ECOSOC ' +
  'SG SG/A SG/SM SG/T DSG/SM DSG/T AFR BIO CP DC DEV DH DSG ECO ENV/DEV HR HR/CN HR/CT HQ HAB ' +
  'ICEF IHA IHA/SM L L/T NGO OBV ORG PAL PI PKO POP REC REF SAG SEA SOC SOC/CP SOC/NAR TAD TR WOM ';

const RELEASE = /^([A-Z]{1,6}(?:\/[A-Z]{1,3})?)\/([1-9]\d{0,5})(?:\/Rev\.([1-9]\d?))?$/i;

/**
 * Reads the number of a UN press release, in any case; undefined for anything else, document symbols
 * among them. The same text is never both.
 * @example
 * parsePressRelease('GA/12676') // => { symbol: 'GA/12676', series: 'GA', number: 12676 }
 * parsePressRelease('sg/sm/22753')?.series // => 'SG/SM'
 * parsePressRelease('A/RES/79/233') // => undefined
 */
export function parsePressRelease(text: string): PressRelease | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined;
  const [, series = '', number = '', revision] = RELEASE.exec(text.trim()) ?? [];
  const capitals = series.toUpperCase();
  if (series === '' || !SERIES.includes(` ${capitals} `)) return undefined;
  const suffix = revision === undefined ? '' : `/Rev.${revision}`;
  return { symbol: `${capitals}/${number}${suffix}`, series: capitals, number: Number(number) };
}
