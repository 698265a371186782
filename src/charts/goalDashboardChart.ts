import { expected } from '../problems/describe.js';
import { requireList } from '../problems/requireList.js';
import { requireWord } from '../problems/requireOptions.js';
import type { DashboardColour } from '../progress/sdgIndex/dashboard.js';
import type { SdgIndexTrend } from '../progress/sdgIndex/sdgIndexTrend.js';
import { requireFinite, requireObject } from './requireFigures.js';
import {
  type ChartLook,
  type ChartOptions,
  chart,
  lookOf,
  nothingToDraw,
  type VegaLiteSpec,
} from './spec.js';
import { fill } from './words/english.js';

/** A goal as the dashboard shows it. A country's `goals` of `sdgIndex` are such a list. */
export interface DashboardGoal {
  /** 1 to 17. */
  readonly goal: number;
  readonly colour: DashboardColour;
  /** From 0 to 100. */
  readonly score?: number | null | undefined;
  readonly trend?: SdgIndexTrend | null | undefined;
}

const COLOURS = ['green', 'yellow', 'orange', 'red', 'grey'] as const;
// Dark letters are readable on all of them; the marks tell them apart in a print in grey.
const TILES = {
  green: '#6CC49B',
  yellow: '#F4D667',
  orange: '#F0A04B',
  red: '#E57361',
  grey: '#CBD0D6',
};
const MARKS = { green: '✓', yellow: '!', orange: '!!', red: '!!!', grey: '–' };
const ARROWS: Readonly<Record<SdgIndexTrend, string>> = {
  'on track or maintaining': '↑',
  'moderately improving': '↗',
  stagnating: '→',
  decreasing: '↓',
};

/**
 * Returns the dashboard of the Sustainable Development Goals: a tile for each goal with its number, its
 * score, its trend arrow and the colour of the dashboard. Each colour also has a mark, from ✓ (achieved) to
 * !!! (major challenges), so that it can be read without colour.
 * @param goals the goals with their colours, such as those of a country of `sdgIndex`
 * @throws TypeError if a goal is not one with a colour, and for an unknown option; RangeError for a goal
 *   outside 1 to 17, an unknown colour or trend, and an option of a wrong value.
 * @example
 * goalDashboardChart([{ goal: 4, colour: 'red', score: 42.4 }]).description
 * // => 'The Sustainable Development Goals: Goal 4 major challenges 42.4.'
 */
export function goalDashboardChart(
  goals: readonly DashboardGoal[],
  options: ChartOptions = {},
): VegaLiteSpec {
  requireGoals(goals);
  const look = lookOf(options);
  const { words, isNarrow } = look;
  const columns = isNarrow ? 4 : 6;
  const values = [...goals]
    .sort((a, b) => a.goal - b.goal)
    .map((goal, index) => tileOf(goal, index, columns, look));
  const shown = COLOURS.filter((colour) => goals.some((goal) => goal.colour === colour));
  const figures = values.map(({ says }) => says).join('; ');
  const at = (field: string) => ({ field, type: 'ordinal', axis: null, scale: { padding: 0.06 } });
  const text = (special: object, field: string) => ({
    data: { values: values.map((value) => ({ ...value })) },
    mark: { type: 'text', color: '#1a1a1a', ...special },
    encoding: { text: { field } },
  });
  return chart(
    {
      title: words.goals,
      description: fill(words.goalsSay, { figures: figures || words.nothing }),
      caption: [],
      ...(values.length === 0
        ? nothingToDraw(look)
        : {
            height: 78 * Math.ceil(values.length / columns),
            encoding: { x: at('column'), y: at('row') },
            layer: [
              {
                data: { values },
                mark: { type: 'rect', cornerRadius: 4 },
                encoding: {
                  color: {
                    ...{ field: 'rating', type: 'nominal' },
                    scale: {
                      domain: shown.map((colour) => ratingOf(colour, look)),
                      range: shown.map((colour) => TILES[colour]),
                    },
                  },
                  tooltip: [{ field: 'says', title: ' ' }],
                },
              },
              text({ fontSize: 18, fontWeight: 'bold', dy: -14 }, 'goal'),
              text({ fontSize: 12, dy: 6 }, 'score'),
              text({ fontSize: 13, dy: 23, fontWeight: 'bold' }, 'mark'),
            ],
          }),
    },
    look,
  );
}

function ratingOf(colour: DashboardColour, { words }: ChartLook): string {
  return `${MARKS[colour]} ${words[colour]}`;
}

function tileOf(
  { goal, colour, score, trend }: DashboardGoal,
  index: number,
  columns: number,
  look: ChartLook,
) {
  const written =
    score === null || score === undefined ? '' : look.numbers.whole(Math.round(score * 10) / 10);
  const arrow = trend ? ` ${ARROWS[trend]}` : '';
  const says = [fill(look.words.goal, { goal }), look.words[colour], written + arrow];
  return {
    ...{ column: index % columns, row: Math.floor(index / columns), goal: String(goal) },
    ...{ score: written, mark: `${MARKS[colour]}${arrow}`, rating: ratingOf(colour, look) },
    says: says.filter((part) => part !== '').join(' '),
  };
}

function requireGoals(goals: readonly DashboardGoal[]): void {
  requireList(goals, 'goals', 'goals with their colours');
  for (let i = 0; i < goals.length; i++) {
    const one: unknown = goals[i];
    requireObject(one, `goals[${i}]`, 'a goal with its colour');
    const { goal, colour, score, trend } = one as Partial<DashboardGoal>;
    requireFinite(goal, `goals[${i}].goal`);
    if (!Number.isInteger(goal) || (goal as number) < 1 || (goal as number) > 17) {
      throw new RangeError(expected(`goals[${i}].goal`, 'a whole number from 1 to 17', goal));
    }
    requireWord(colour, COLOURS, `goals[${i}].colour`);
    if (score !== null && score !== undefined) requireFinite(score, `goals[${i}].score`);
    if (trend) requireWord(trend, Object.keys(ARROWS), `goals[${i}].trend`);
  }
}
