/**
 * Countries by code and by name, and the groups to which they belonged on a given day. A name that may mean
 * two countries is ambiguous; it is never guessed.
 *
 * Most used: {@link resolveCountry}, {@link countryByCode}, {@link countryName}, {@link membership},
 * {@link findCountries}.
 * @example
 * resolveCountry('Korea, Dem. People’s Rep.').country?.alpha3 // => 'PRK'
 * resolveCountry('Korea').status // => 'ambiguous'
 * membership('STP', 'ldc', '2024-12-13')?.member // => false
 * @packageDocumentation
 */
export {
  type CountryByCodeOptions,
  codeStatus,
  countryByCode,
  countryByFtsLocation,
} from './code.js';
export type { Alpha2, Alpha3, M49, M49Area } from './code.table.js';
export { countries } from './countries.js';
export type { Area, Country } from './country.js';
export { type CountryNameOptions, countryName } from './countryName.js';
export type { NameTable } from './givenNames.js';
export { type Certainty, type Group, type GroupInfo, groups, type Membership } from './group.js';
export type { NamedGroup } from './group.table.js';
export { groupByCode } from './groupCode.js';
export {
  type CountryGroup,
  type GroupChange,
  type GroupListOptions,
  type GroupMember,
  groupChanges,
  groupHistory,
  groupMembers,
  groupsOf,
} from './groupLists.js';
export { type GroupName, type MembershipOnDay, membership } from './membership.js';
export { type CountryMention, type FindCountriesOptions, findCountries } from './mentions.js';
export type { NameKind } from './nameIndex.js';
export {
  type CountryResolution,
  type ResolvedVia,
  type ResolveOptions,
  resolveCountry,
} from './resolve.js';
export { type WithdrawnCode, withdrawnCodes } from './withdrawn.js';
