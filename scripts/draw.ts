import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { VegaLiteSpec } from 'aidkit/charts';

// Without a canvas Vega takes every letter to be 0.8 em wide, which leaves half of a picture empty. It looks
// for one while it is loaded: this one only measures, with the usual widths of a sans-serif face.
const WIDE = /[MWmw@%—]/g;
const NARROW = /[ijl.,:;|'!IftrJ ()[\]-]/g;

function measureText(this: { font: string }, text: string): { width: number } {
  const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 11);
  const wide = text.match(WIDE)?.length ?? 0;
  const narrow = text.match(NARROW)?.length ?? 0;
  const ems = wide * 0.86 + narrow * 0.31 + (text.length - wide - narrow) * 0.575;
  return { width: ems * size * (/bold/.test(this.font) ? 1.06 : 1) };
}

async function loadVega() {
  const page = globalThis as { document?: unknown };
  const before = page.document;
  page.document = { createElement: () => ({ getContext: () => ({ font: '11px', measureText }) }) };
  try {
    const [vega, lite] = await Promise.all([import('vega'), import('vega-lite')]);
    return { ...vega, compile: lite.compile };
  } finally {
    if (before === undefined) delete page.document;
    else page.document = before;
  }
}

const vega = loadVega();

/** A chart as SVG, without a browser. */
export async function toSvg(spec: VegaLiteSpec): Promise<string> {
  const { compile, parse, View } = await vega;
  return new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
}

/** Draws a chart into an SVG file, and answers its path. */
export async function drawSvg(spec: VegaLiteSpec, path: string): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await toSvg(spec));
  return path;
}
