import { Problem } from '../../problems/problem.js';
import type { IatiShare } from './activity.js';
import { type Element, percentage } from './element.js';

/** A recipient country or region, or a sector. */
export function share(from: Element): IatiShare {
  const code = from.attribute('code');
  if (code === null) throw new Problem(`${from.at}.@code`, 'a code', undefined);
  return { vocabulary: from.attribute('vocabulary'), code, percentage: percentage(from) };
}
