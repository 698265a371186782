// # An HTTP endpoint that validates an appeal (Hono)
// A wrong body is a 400 with the places and reasons; mixed currencies too, never a 500.

import { requirementOf } from 'aidkit/appeals';
import { fundingCoverage } from 'aidkit/coverage';
import { appealSchema, moneySchema } from 'aidkit/schemas';
import { Hono } from 'hono';
import * as z from 'zod';

const body = z.object({ appeal: appealSchema, funding: moneySchema });
const app = new Hono();
app.post('/coverage', async (context) => {
  const read = body.safeParse(await context.req.json().catch(() => null));
  if (!read.success)
    return context.json(
      { issues: read.error.issues.map(({ path, message }) => ({ path, message })) },
      400,
    );
  const { appeal, funding } = read.data;
  try {
    return context.json(fundingCoverage({ funding, requirement: requirementOf(appeal) }));
  } catch (error) {
    // A TypeError or RangeError of aidkit says what of the input does not fit.
    return context.json({ issues: [{ path: [], message: (error as Error).message }] }, 400);
  }
});

const answer = await app.request('/coverage', { method: 'POST', body: '{"appeal": 5}' });
console.log(answer.status, JSON.stringify(await answer.json()));
