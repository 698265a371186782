import { text } from './html.js';
import type { Page } from './layout.js';
import { site } from './settings.js';

const CODE = `import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import { money } from 'aidkit/money';

const funding = money(1_014_201_784, 'USD');
const requirement = money(2_416_811_546, 'USD');
const coverage = fundingCoverage({ funding, requirement });
coveragePercent(coverage, 'hdx'); // => 42`;

const TASKS = [
  [
    'From an FTS page to coverage',
    'guides/from-an-fts-page-to-coverage.html',
    'flows in, FTS’s own totals out',
  ],
  ['Add up appeals', 'guides/adding-up-appeals.html', 'pooled coverage without double counting'],
  ['Join data by country', 'guides/joining-data-by-country.html', 'messy names, groups in time'],
  ['Measure progress', 'guides/measuring-progress.html', 'SDG targets, by the published methods'],
  ['Check a sentence', 'guides/checking-a-sentence.html', 'does “only 22% funded” hold?'],
] as const;

/** In one screen: what aidkit is, a picture, six lines of code, the five tasks. */
export function startPage(highlight: (code: string) => string): Page {
  const tiles = TASKS.map(
    ([name, url, what]) =>
      `<li><a href="${url}">${text(name)}</a><br><span class="quiet">${text(what)}</span></li>`,
  );
  const picture = ['light', 'dark'].map(
    (theme) =>
      `<img class="on-${theme}" src="gallery/coverage-bars-${theme}-narrow.svg" width="460" alt="Bars of funding and gap of the plans for Afghanistan since 2021, with the percentage covered at the end of each">`,
  );
  return {
    url: 'index.html',
    title: 'how far money and help cover what was asked',
    description: site.description,
    isWide: true,
    body: `<div class="hero"><div>
<h1>How far do money and help cover what was asked?</h1>
<p>aidkit is a typed library for aid: countries, the Sustainable Development Goals, funding appeals. Plain data and pure functions for TypeScript and JavaScript; the numbers come out as the United Nations publishes them.</p>
<pre tabindex="0"><code>npm install aidkit</code></pre>
${highlight(CODE)}
</div><div class="chart">${picture.join('')}</div></div>
<h2 id="tasks">What do you want to do?</h2>
<ul class="tiles">${tiles.join('')}</ul>
<p><a href="tasks.html">All functions by task</a> · <a href="guides/index.html">Guides, recipes and formats</a> · <a href="about/readme.html">Installing, and pinning a version</a> · <a href="explorer/index.html">Explorer of every plan since 2000</a></p>`,
  };
}
