import type { Article } from '../../article/model.ts';
import { fold } from '../../language/fold.ts';
import type { Locale } from '../../language/locale.ts';
import { UPPER } from '../../language/patterns.ts';
import { messages, phrase } from '../../language/phrase.ts';
import type { Finding } from '../../rules/finding.ts';
import { listedSources } from '../../sources/listed.ts';
import type { Source } from '../../sources/model.ts';
import { contains, lineStart, newlineOf, slice } from '../../text/span.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: { alias: 'Make “{alias}” a second name of “{name}”' },
  fr: { alias: 'Faire de «\u00A0{alias}\u00A0» un second nom de «\u00A0{name}\u00A0»' },
});

/**
 * For a name that the list spells otherwise, and for letters that abbreviate one listed name, an alias in its entry, so
 * that both are right from now on.
 */
export const aliases = (article: Article, finding: Finding, locale: Locale): readonly Action[] => {
  if (finding.rule !== 'inexact-source-name' && finding.rule !== 'unknown-source') return [];
  const citation = article.citations.find(({ span }) => contains(finding.span, span) || contains(span, finding.span));
  const source = article.sources[citation?.source ?? -1] ?? abbreviated(article, citation?.name ?? '');
  const last = source?.fields.at(-1);
  if (!citation || source?.shape !== 'full' || !last || source.external) return [];
  const { text, language } = article;
  const line = lineStart(text, last.label.start);
  const before = text.slice(line, last.label.start);
  if (!/^[\s*+-]*(?:\*\*)?$/.test(before)) return [];
  const known = source.fields.find(({ key }) => key === 'alias');
  const alias = citation.name;
  const end = known ? known.value.end : source.span.start + slice(text, source.span).trimEnd().length;
  const label = language === 'fr' ? 'Alias : ' : 'Alias: ';
  const put = known ? `, ${alias}` : `${newlineOf(text)}${before.replaceAll('**', '')}${label}${alias}`;
  const title = phrase(MESSAGES, locale)('alias', { alias, name: source.name });
  return [{ title, kind: 'quickfix', edits: [{ span: { start: end, end }, text: put }], finding }];
};

/** The one listed source whose name has these capitals in this order, from its first letter: "BPI" for "Bpifrance". */
const abbreviated = (article: Article, name: string): Source | undefined => {
  if (!CAPITALS.test(name)) return undefined;
  const letters = new RegExp(`^${[...fold(name)].join('.*')}`);
  const fitting = listedSources(article).filter((source) => letters.test(fold(source.name)));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const CAPITALS = new RegExp(`^[${UPPER}]{2,6}$`, 'u');
