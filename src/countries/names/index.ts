export { resolveCountry, type UnLanguage, unName } from './resolveUnName.js';
