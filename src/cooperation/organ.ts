/** The organs that adopt resolutions and decisions. */
export type UnOrgan =
  | 'general-assembly'
  | 'security-council'
  | 'economic-and-social-council'
  | 'trusteeship-council'
  | 'human-rights-council';

/** How the symbols of an organ's own resolutions begin. */
const PREFIXES: Record<UnOrgan, string> = {
  'general-assembly': 'A/RES/',
  'security-council': 'S/RES/',
  'economic-and-social-council': 'E/RES/',
  'trusteeship-council': 'T/RES/',
  'human-rights-council': 'A/HRC/RES/',
};

/** All of them. */
export const UN_ORGANS = /* @__PURE__ */ Object.keys(PREFIXES) as readonly UnOrgan[];

/** Whether a symbol names a resolution or decision of the organ. */
export function isAdoptedBy(symbol: string, organ: UnOrgan): boolean {
  const prefix = PREFIXES[organ];
  return symbol.startsWith(prefix) || symbol.startsWith(prefix.replace('/RES/', '/DEC/'));
}

/** The most members that each organ has had. The Trusteeship Council's number was not fixed. */
const MEMBERS: Record<UnOrgan, number | null> = {
  'general-assembly': 193,
  'security-council': 15,
  'economic-and-social-council': 54,
  'trusteeship-council': null,
  'human-rights-council': 47,
};

/** How many members an organ has, and has never had more of; null where that was not fixed. */
export function memberCount(organ: UnOrgan): number | null {
  return MEMBERS[organ];
}
