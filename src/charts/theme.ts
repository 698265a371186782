/** The colours of a chart on a light or a dark page. */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly funding: string;
  readonly surplus: string;
  readonly gap: string;
  /** In this order; lines also differ in their dashes, points in their shapes. */
  readonly series: readonly string[];
  /** From the least to the most. */
  readonly ramp: readonly string[];
}

// Blue, orange and the series after them are those of Okabe and Ito, which all kinds of colour vision tell
// apart; grey is what is missing. Their lightness differs too, so that a print in grey can be read.
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    ...{ background: '#ffffff', text: '#222222', quiet: '#555555', grid: '#e4e4e4' },
    ...{ funding: '#0072B2', surplus: '#E69F00', gap: '#D9D9D9' },
    series: ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'],
    ramp: ['#DCEBF5', '#A6CFE7', '#5FA8D3', '#0072B2', '#003A5C'],
  },
  dark: {
    ...{ background: '#16191f', text: '#ececec', quiet: '#b4b9c2', grid: '#333944' },
    ...{ funding: '#56B4E9', surplus: '#F5C95C', gap: '#4b525e' },
    series: ['#56B4E9', '#F5C95C', '#2BC79A', '#E39AC4', '#A9D8F5', '#F08A4B'],
    ramp: ['#173247', '#1F5A82', '#3787BD', '#72BDEB', '#D3ECFA'],
  },
};
