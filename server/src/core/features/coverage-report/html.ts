/** Markup that is safe to put into a page. */
export type Html = { readonly markup: string };

type Value = Html | string | number | null | readonly Html[];

/** A template whose values are escaped, unless they are markup already. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: strings.map((text, i) => text + (i < values.length ? shown(values[i] ?? null) : '')).join(''),
});

const shown = (value: Value): string => {
  if (value === null) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

/** Text as it stands in markup or in a quoted attribute; control characters and those that turn the direction of writing are blanked. */
const escapeHtml = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
