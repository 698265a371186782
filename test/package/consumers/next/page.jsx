import { countryByCode } from 'aidkit/countries';
import { money } from 'aidkit/money';
import { Share } from './share';

// Rendered on the server, where the plan's requirement becomes plain data for the client.
export default function Page() {
  return (
    <main>
      <p>{`server: ${countryByCode('AFG').name}`}</p>
      <Share asked={money(100, 'USD')} />
    </main>
  );
}
