// # Least developed countries then and now
// Membership of a group is asked for a day: a graduated country is out from that day on.
import { groupMembers, membership } from 'aidkit/countries';

const [before, today] = ['2020-12-31', '2026-11-23'] as const;
const count = (on: string) => groupMembers('ldc', on)?.length;

console.log(count(before), 'then,', count(today), 'now');
console.log(
  'Bhutan',
  membership('BTN', 'ldc', before)?.member,
  membership('BTN', 'ldc', today)?.member,
);
