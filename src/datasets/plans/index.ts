export { type HumanitarianPlans, humanitarianPlans } from './humanitarianPlans.js';
export { notAttributedToPlans } from './notAttributedToPlans.js';
