// # A React component with vega-embed
// The chart follows the width of its element, and is told in words to a screen reader.
import { coverageBarsChart, type VegaLiteSpec } from 'aidkit/charts';
import { fundingCoverage } from 'aidkit/coverage';
import { money } from 'aidkit/money';
import { createElement, useEffect, useRef } from 'react';

export function Chart({ spec }: { readonly spec: VegaLiteSpec }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const { current } = place;
    const view = import('vega-embed').then(({ default: embed }) =>
      embed(current, spec, { actions: false }),
    );
    return () => void view.then(({ finalize }) => finalize());
  }, [spec]);
  return createElement('div', { ref: place }); // Vega labels it with the description of the chart
}

const coverage = fundingCoverage({ funding: money(30, 'USD'), requirement: money(100, 'USD') });
const spec = coverageBarsChart([{ label: 'Health', coverage }], {
  width: 'container',
  theme: 'dark',
});

console.log(createElement(Chart, { spec }).props.spec.description);
