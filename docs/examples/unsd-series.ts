// # UNSD series
// Observations of the SDG API: what is below a limit of detection is a bound, never a zero.
import { parseUnsdObservations } from 'aidkit/unsd';

const answer = {
  data: [
    {
      series: 'SH_STA_MORT',
      indicator: ['3.1.1'],
      geoAreaCode: '4',
      timePeriodStart: 2020,
      value: '620.4',
      attributes: {},
      dimensions: {},
    },
    {
      series: 'SH_STA_MORT',
      indicator: ['3.1.1'],
      geoAreaCode: '398',
      timePeriodStart: 2020,
      value: '<5',
      attributes: {},
      dimensions: {},
    },
  ],
};

for (const { area, value, bound } of parseUnsdObservations(answer).values)
  console.log(area, value, bound);
