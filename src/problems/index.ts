export type { ReadResult, Rejection, Warning } from './rejection.js';
