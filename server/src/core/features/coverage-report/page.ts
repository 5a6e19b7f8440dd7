import type { Locale } from '../../language/locale.ts';
import { phrase } from '../../language/phrase.ts';
import type { Overview } from '../overview.ts';
import { articleBody, type ClaimsAs } from './body.ts';
import { html } from './html.ts';
import { style } from './style.ts';
import { words } from './words.ts';

/** One article of a report; `overview` is null for a document that was left alone. */
export interface ReportedArticle {
  readonly path: string;
  readonly overview: Overview | null;
  /** The reason why it was left alone, where that is another than what it says. */
  readonly reason?: string | undefined;
}

/**
 * Parts that a page is put together from: plain text, a style sheet, and markup in which all of an article is escaped.
 */
export interface ReportParts {
  readonly language: Locale;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}

/** The coverage of some articles; with `links`, unsourced claims are buttons that carry their places. */
export const reportParts = (articles: readonly ReportedArticle[], locale: Locale, claims: ClaimsAs): ReportParts => {
  const say = phrase(words, locale);
  const body = html`<h1>${say('title')}</h1>
<p>${say('intro')}</p>
${articles.map(
  ({ path, overview, reason }) => html`<article>
<h2>${path}</h2>
${overview === null ? html`<p>${reason ?? say('notArticle')}</p>` : articleBody(overview, locale, claims)}
</article>`,
)}`;
  return { language: locale, title: say('title'), style, body: body.markup };
};

/** A whole page that needs nothing beside it: no network, no script. */
export const reportPage = (articles: readonly ReportedArticle[], locale: Locale): string => {
  const { title, body } = reportParts(articles, locale, 'text');
  // Nobody can put a style into a page that is written here, so that any name will do for the page's own.
  const policy = "default-src 'none'; style-src 'nonce-sourcier'";
  return html`<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="sourcier">${{ markup: style }}</style>
</head>
<body>
<main>${{ markup: body }}</main>
</body>
</html>
`.markup;
};
