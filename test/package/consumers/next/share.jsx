'use client';
import { coveragePercent, fundingCoverage } from 'aidkit/coverage';
import { money } from 'aidkit/money';
import { useState } from 'react';

export function Share({ asked }) {
  const [given, give] = useState(42);
  const coverage = fundingCoverage({ funding: money(given, 'USD'), requirement: asked });
  const said = `client: ${coveragePercent(coverage, 'hdx')}`;
  return (
    <button type="button" onClick={() => give(given + 1)}>
      {said}
    </button>
  );
}
