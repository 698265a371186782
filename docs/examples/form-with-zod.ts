// # A form with Zod and React Hook Form
// The schemas of aidkit compose with yours; the resolver gives each message to its field.
import { zodResolver } from '@hookform/resolvers/zod';
import { alpha3Schema, isoDateSchema, moneySchema } from 'aidkit/schemas';
import * as z from 'zod';

const pledgeSchema = z.object({ donor: alpha3Schema, amount: moneySchema, date: isoDateSchema });

// In a component: useForm({ resolver: zodResolver(pledgeSchema) })
const resolver = zodResolver(pledgeSchema);
const values = {
  donor: 'KAZ',
  amount: { amount: 500_000.001, currency: 'USD' },
  date: '2025-02-30',
};
const form = { fields: {}, shouldUseNativeValidation: false } as const;
const { errors } = await resolver(values as never, undefined, form as never);

for (const [field, error] of Object.entries(errors)) console.log(field, JSON.stringify(error));
