import type { FocusArea } from '../../cooperation/focusArea.js';
import { frozen } from '../../problems/frozen.js';

// Source of the names: the article, the Secretary-General's speech of 3 August 2025, later pages. The
// mapping to targets is ours, made from the official list of targets.

/**
 * What the Centre and its members work on, and the SDG targets that we read into each. The mapping is
 * editorial: no source states it.
 * @example
 * focusAreas.find(({ id }) => id === 'youth-unemployment')?.targets // => ['8.5', '8.6', '8.b']
 */
export const focusAreas: readonly FocusArea[] = /* @__PURE__ */ frozen<FocusArea[]>([
  {
    id: 'climate-change',
    name: 'Climate change',
    namedBy: 'article',
    targets: ['13.1', '13.2', '13.3', '13.a', '13.b'],
    relatedTargets: ['11.5', '1.5'],
    mappedBy: 'aidkit',
  },
  {
    id: 'gender-inequality',
    name: 'Gender inequality',
    namedBy: 'article',
    targets: ['5.1', '5.5', '5.a', '5.b', '5.c'],
    relatedTargets: ['4.5', '8.5', '10.2'],
    mappedBy: 'aidkit',
  },
  {
    id: 'youth-unemployment',
    name: 'Youth unemployment',
    namedBy: 'article',
    targets: ['8.5', '8.6', '8.b'],
    relatedTargets: ['4.4'],
    mappedBy: 'aidkit',
  },
  {
    id: 'water-scarcity',
    name: 'Water scarcity',
    namedBy: 'speech',
    targets: ['6.4', '6.5'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'digital-exclusion',
    name: 'Digital exclusion',
    namedBy: 'speech',
    targets: ['9.c', '17.8', '5.b'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'poverty',
    name: 'Poverty',
    namedBy: 'other-pages',
    targets: ['1.1', '1.2'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'mass-displacement',
    name: 'Mass displacement',
    namedBy: 'editorial',
    targets: ['10.7'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'economic-integration',
    name: 'Economic integration of landlocked countries',
    namedBy: 'editorial',
    targets: ['9.1', '9.a', '7.b', '10.b', '17.11', '17.12'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'food-security',
    name: 'Food security',
    namedBy: 'article',
    targets: ['2.1', '2.2', '2.4'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'educational-projects',
    name: 'Educational projects',
    namedBy: 'article',
    targets: ['4.1', '4.3', '4.b'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'trade-development',
    name: 'Trade development',
    namedBy: 'article',
    targets: ['8.a', '17.10', '17.11', '17.12'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'humanitarian-aid',
    name: 'Humanitarian aid',
    namedBy: 'article',
    targets: ['1.5', '1.a'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
  {
    id: 'human-rights',
    name: 'Human rights',
    namedBy: 'article',
    targets: ['16.3', '16.10', '16.b'],
    relatedTargets: ['5.1', '10.3', '16.7'],
    mappedBy: 'aidkit',
  },
  {
    id: 'peace-and-security',
    name: 'Peace and security',
    namedBy: 'article',
    targets: ['16.1', '16.4', '16.a'],
    relatedTargets: ['16.6'],
    mappedBy: 'aidkit',
  },
  {
    id: 'partnership',
    name: "The Centre's own role: partnership, data and coherence",
    namedBy: 'editorial',
    targets: ['17.6', '17.9', '17.14', '17.16', '17.18'],
    relatedTargets: [],
    mappedBy: 'aidkit',
  },
]);
