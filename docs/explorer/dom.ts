/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// Elements without a framework.

export type Child = Node | string | null | undefined | false;

type Attributes = Readonly<
  Record<string, string | number | boolean | ((event: Event) => void) | undefined>
>;

/** An element with its attributes (`onclick` and the like are listeners) and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A table with a caption, which can be scrolled sideways by keyboard. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Child[])[],
): HTMLElement {
  return el(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, text)))),
      el(
        'tbody',
        {},
        ...rows.map(([first, ...cells]) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, first),
            ...cells.map((cell) => el('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}

/** A choice with its label. */
export function choice(
  label: string,
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const select = el(
    'select',
    { id, onchange: () => onChange(select.value) },
    ...options.map(([value, text]) => el('option', { value, selected: value === chosen }, text)),
  );
  return el('label', { for: id }, el('span', {}, label), select);
}

const integers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const money = (amount: number, currency: string) => `${currency} ${integers.format(amount)}`;

/** An amount with all its digits, or a dash. */
export function moneyText(
  sum: { readonly amount: number; readonly currency: string } | null,
): string {
  return sum === null ? '–' : money(sum.amount, sum.currency);
}

export function countText(count: number): string {
  return integers.format(count);
}

/** Offers a text as a file. */
export function download(name: string, text: string, type = 'text/csv'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  el('a', { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
