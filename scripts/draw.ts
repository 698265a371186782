import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { VegaLiteSpec } from 'aidkit/charts';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A chart as SVG, without a browser. */
export async function toSvg(spec: VegaLiteSpec): Promise<string> {
  const { spec: runtime } = compile(spec as unknown as TopLevelSpec);
  return new View(parse(runtime), { renderer: 'none' }).toSVG();
}

/** Draws a chart into an SVG file, and answers its path. */
export async function drawSvg(spec: VegaLiteSpec, path: string): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await toSvg(spec));
  return path;
}
