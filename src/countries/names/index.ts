export { englishDemonyms } from './demonyms.js';
export {
  arabicNames,
  chineseNames,
  frenchNames,
  germanNames,
  russianNames,
  spanishNames,
} from './tables.js';
export { type UnLanguage, unName } from './unName.js';
