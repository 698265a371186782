/** The organs that adopt resolutions and decisions. */
export type Organ =
  | 'general-assembly'
  | 'security-council'
  | 'economic-and-social-council'
  | 'trusteeship-council'
  | 'human-rights-council';

/** How the symbols of an organ's own resolutions begin. */
const PREFIXES: Record<Organ, string> = {
  'general-assembly': 'A/RES/',
  'security-council': 'S/RES/',
  'economic-and-social-council': 'E/RES/',
  'trusteeship-council': 'T/RES/',
  'human-rights-council': 'A/HRC/RES/',
};

/** Whether a symbol names a resolution or decision of the organ. */
export function isAdoptedBy(symbol: string, organ: Organ): boolean {
  const prefix = PREFIXES[organ];
  return symbol.startsWith(prefix) || symbol.startsWith(prefix.replace('/RES/', '/DEC/'));
}
