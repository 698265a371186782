// # Own country names
// Names of your own organisation, and the UN's in another language, win over ours.
import { resolveCountry } from 'aidkit/countries';
import { frenchNames } from 'aidkit/countries/names';

const names = [{ 'Field office A': 'KAZ' }, frenchNames];

console.log(resolveCountry('Field office A', { names }).country?.name);
console.log(resolveCountry('Allemagne', { names }).country?.alpha3);
