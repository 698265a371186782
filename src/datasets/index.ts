export { type CentralAsiaAppeals, centralAsiaAppeals } from './centralAsiaAppeals.js';
