import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartOptions, VegaLiteSpec } from 'aidkit/charts';
import { centralAsiaAppeals } from 'aidkit/datasets';
import { humanitarianPlans } from 'aidkit/datasets/plans';
import { toSvg } from '../draw.js';
import { text } from './html.js';
import type { Page } from './layout.js';

const PLANS = `${humanitarianPlans.attribution}. As of ${humanitarianPlans.asOf}.`;
const REGION = sourcesOfRegion();
const INVENTED = 'Invented data of the tests.';

const CHARTS = [
  ['coverageBars', 'Bars of coverage', PLANS],
  ['plansOfYear', 'All plans of a year', PLANS],
  [
    'map',
    'A map of coverage',
    `${PLANS} Borders: Natural Earth, public domain, by way of the package world-atlas.`,
  ],
  ['timeline', 'Coverage through time', REGION],
  ['versions', 'Versions of an appeal against its funding', REGION],
  ['sameDay', 'The same day of each year', REGION],
  ['people', 'People', REGION],
  ['donors', 'Donors', INVENTED],
  ['clusters', 'Clusters', INVENTED],
  ['goals', 'A dashboard of the goals', INVENTED],
] as const;

function sourcesOfRegion(): string {
  const days = centralAsiaAppeals.observations.map(({ asOf }) => asOf).sort();
  return `aidkit/datasets, from UN OCHA FTS and HDX (CC BY-IGO 3.0) and the plans’ own pages. As of ${days[days.length - 1]}.`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Draws each chart of docs/gallery in both themes, and returns the page that shows them with their code. */
export async function galleryPage(out: string, highlight: (code: string) => string): Promise<Page> {
  mkdirSync(join(out, 'gallery'), { recursive: true });
  const sections: string[] = [];
  for (const [name, title, attribution] of CHARTS) {
    const { draw } = (await import(`../../docs/gallery/${name}.ts`)) as {
      draw: (options: ChartOptions) => VegaLiteSpec;
    };
    const images: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [390, 760]) {
        const spec = draw({ theme, width });
        const file = `gallery/${kebab(name)}-${theme}${width === 390 ? '-narrow' : ''}.svg`;
        writeFileSync(join(out, file), await toSvg(spec));
        if (width === 390) continue;
        images.push(
          `<picture class="on-${theme}"><source media="(max-width: 40rem)" srcset="${file.replace('.svg', '-narrow.svg')}"><img src="${file}" alt="${text(spec.description)}" loading="lazy"></picture>`,
        );
      }
    }
    const code = readFileSync(`docs/gallery/${name}.ts`, 'utf8').trim();
    sections.push(
      `<section><h2 id="${kebab(name)}">${text(title)}</h2><div class="chart">${images.join('')}</div><p class="quiet">${text(attribution)}</p><details><summary>Code</summary>${highlight(code)}</details></section>`,
    );
  }
  return {
    url: 'gallery.html',
    title: 'Gallery of charts',
    description:
      'Every chart of aidkit, drawn when this site was built, each with its code, its day and its source.',
    body: `<h1>Gallery of charts</h1><p>Each chart is a Vega-Lite specification: <code>draw()</code> gives it, vega-embed shows it. They were drawn when this site was built, in the theme that you read it in.</p>${sections.join('\n')}`,
  };
}
