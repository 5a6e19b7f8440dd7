import type { Locale } from '../../language/locale.ts';
import { phrase, type Say } from '../../language/phrase.ts';
import type { Overview, SectionOverview, SourceOverview, UnsourcedClaim } from '../overview.ts';
import { type Html, html } from './html.ts';
import { words } from './words.ts';

type CoverageSay = Say<keyof (typeof words)['en']>;

/** Claims as buttons that carry their places (`data-start`, `data-end`), or as text alone. */
export type ClaimsAs = 'links' | 'text';

/** The coverage of one article. */
export const articleBody = (overview: Overview, locale: Locale, claims: ClaimsAs): Html => {
  const say = phrase(words, locale);
  return html`${summary(overview, say, locale)}
<p>${levelText(overview, say)}</p>
${overview.unsourced.length > 0 || overview.claims > 0 ? unsourcedList(overview.unsourced, say, claims) : null}
${overview.claims > 0 ? sectionTable(overview.sections, say) : null}
${overview.sources.length > 0 ? sourceTable(overview.sources, say) : html`<p>${say('noSources')}</p>`}`;
};

const levelText = ({ level, strictOnly: count }: Overview, say: CoverageSay): string => {
  if (level === 'strict') return say('strict', { count });
  return count === 0 ? say('publish') : say('strictAdds', { count });
};

const percent = (part: number, whole: number, locale: Locale): string =>
  `${Math.round((100 * part) / whole)}${locale === 'fr' ? '\u00A0' : ''}%`;

const summary = ({ claims, sourced, reliability }: Overview, say: CoverageSay, locale: Locale): Html => {
  if (claims === 0) return html`<p>${say('noClaims')}</p>`;
  const mean = reliability === null ? say('unrated') : `${decimal(reliability, locale)}/10`;
  return html`<dl class="summary">
<div><dt>${say('share')}</dt><dd>${percent(sourced, claims, locale)} <small>${sourced} / ${claims}</small></dd></div>
<div><dt>${say('reliability')}</dt><dd>${mean}</dd></div>
</dl>`;
};

const decimal = (value: number, locale: Locale): string =>
  value
    .toFixed(1)
    .replace('.', locale === 'fr' ? ',' : '.')
    .replace(/[.,]0$/, '');

const unsourcedList = (claims: readonly UnsourcedClaim[], say: CoverageSay, shown: ClaimsAs): Html => html`<section>
<h3>${say('list')}</h3>
${
  claims.length === 0
    ? html`<p>${say('none')}</p>`
    : html`<ol class="claims">${claims.map((claim) => claimItem(claim, say, shown))}</ol>`
}
</section>`;

const claimItem = ({ span, text, kind, strength, line }: UnsourcedClaim, say: CoverageSay, shown: ClaimsAs): Html => {
  const words =
    shown === 'links'
      ? html`<button type="button" data-start="${span.start}" data-end="${span.end}">${text}</button>`
      : html`<span>${text}</span>`;
  return html`<li class="${strength}">${words} <small>${say(`kind-${kind}`)}, ${say('line', { line })}</small></li>`;
};

const BAR = 100;

/** A picture of the row's own numbers: full for what is sourced, hatched for what is not. */
const bar = (sourced: number, claims: number): Html => {
  const width = claims === 0 ? 0 : Math.round((BAR * sourced) / claims);
  return html`<svg class="bar" viewBox="0 0 ${BAR} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<rect class="rest" x="0" y="0" width="${BAR}" height="10"/>
<rect class="part" x="0" y="0" width="${width}" height="10"/>
</svg>`;
};

const sectionTable = (sections: readonly SectionOverview[], say: CoverageSay): Html => html`<section>
<h3>${say('sections')}</h3>
<table>
<thead><tr>
<th scope="col">${say('section')}</th>
<th scope="col" class="number">${say('claims')}</th>
<th scope="col" class="number">${say('sourced')}</th>
<th aria-hidden="true"></th>
</tr></thead>
<tbody>${sections
  .filter(({ claims }) => claims > 0)
  .map(
    ({ title, claims, sourced }) =>
      html`<tr>
<th scope="row">${title || say('opening')}</th>
<td class="number">${claims}</td>
<td class="number">${sourced}</td>
<td class="picture">${bar(sourced, claims)}</td>
</tr>`,
  )}</tbody>
</table>
</section>`;

const sourceTable = (sources: readonly SourceOverview[], say: CoverageSay): Html => html`<section>
<h3>${say('sources')}</h3>
<table>
<thead><tr>
<th scope="col">${say('source')}</th>
<th scope="col">${say('score')}</th>
<th scope="col">${say('kind')}</th>
<th scope="col">${say('date')}</th>
<th scope="col" class="number">${say('cited')}</th>
<th scope="col">${say('problems')}</th>
</tr></thead>
<tbody>${[...sources]
  .sort((a, b) => b.citations.length - a.citations.length)
  .map(
    ({ name, scoreText, level, kind, date, citations, problems }) =>
      html`<tr>
<th scope="row">${name}</th>
<td><span class="level ${level}">${scoreText}</span></td>
<td>${kind}</td>
<td>${date}</td>
<td class="number">${citations.length}</td>
<td>${problems.join(' ')}</td>
</tr>`,
  )}</tbody>
</table>
</section>`;
