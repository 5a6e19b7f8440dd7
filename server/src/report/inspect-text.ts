import type { Article } from '../core/article/model.ts';
import type { Citation } from '../core/citations/citation.ts';
import type { Coverage } from '../core/features/coverage.ts';
import { oneLine as describe, timesCited } from '../core/features/describe-source.ts';
import { messages, phrase } from '../core/language/phrase.ts';
import { STRENGTH_OF } from '../core/reader/merge.ts';
import { slice } from '../core/text/span.ts';
import { counted } from './counts.ts';
import type { InspectedFile } from './model.ts';
import { oneLine, type Style } from './style.ts';

const MESSAGES = messages({
  en: {
    fr: 'in French',
    en: 'in English',
    forms: '{citations} ({forms})',
    supported: '{claims}, {supported} with a source ({share}%)',
    unlisted: 'Cited but not listed:',
    nameless: '(no name)',
    differs: 'The second reader says otherwise:',
    covered: 'covered',
    none: 'no claim',
    strong: 'strong',
    likely: 'likely',
    weak: 'weak',
  },
  fr: {
    fr: 'en français',
    en: 'en anglais',
    forms: '{citations} ({forms})',
    supported: '{claims}, dont {supported} avec une source ({share}\u00A0%)',
    unlisted: 'Citées mais absentes de la liste\u00A0:',
    nameless: '(sans nom)',
    differs: 'Le second lecteur dit autrement\u00A0:',
    covered: 'couverte',
    none: 'aucune affirmation',
    strong: 'forte',
    likely: 'probable',
    weak: 'faible',
  },
});

/** For people: the sources of each file, how often each is cited, and how many claims have one. */
export const inspectText = (files: readonly InspectedFile[], style: Style): string =>
  files.map((file) => `${fileText(file, style)}\n`).join('\n');

const fileText = ({ path, article, summary, coverage, disagreements }: InspectedFile, style: Style): string => {
  const say = phrase(MESSAGES, style.locale);
  const title = `${style.paint('path', oneLine(path))} (${say(article.language)})`;
  const counts = [
    counted(article.sources.length, 'source', style.locale),
    citationsText(article, style),
    claimsText(coverage, style),
  ];
  return [
    title,
    summary.reason,
    ...counts,
    ...sourceLines(article, style),
    ...unlistedLines(article, style),
    ...disagreementLines(article, disagreements, style),
  ].join('\n  ');
};

const citationsText = ({ citations }: Article, { locale }: Style): string => {
  const total = counted(citations.length, 'citation', locale);
  const forms = new Map<string, number>();
  for (const { form } of citations) forms.set(form, (forms.get(form) ?? 0) + 1);
  const shown = [...forms].map(([form, count]) => `${form} ${count}`).join(', ');
  return shown === '' ? total : phrase(MESSAGES, locale)('forms', { citations: total, forms: shown });
};

const claimsText = ({ claims, supported, share }: Coverage, { locale }: Style): string => {
  const total = counted(claims, 'claim', locale);
  if (share === null) return total;
  // Rounded down: 100 % is said only where nothing is missing.
  return phrase(MESSAGES, locale)('supported', { claims: total, supported, share: Math.floor(share * 100) });
};

const sourceLines = (article: Article, { locale, paint }: Style): readonly string[] => {
  const times = timesCited(article);
  const names = article.sources.map(({ name }) => oneLine(name) || phrase(MESSAGES, locale)('nameless'));
  const width = Math.min(LONGEST_NAME, Math.max(0, ...names.map(({ length }) => length)));
  return article.sources.map((source, i) => {
    const about = paint('aside', oneLine(describe(source, times[i] ?? 0, locale)));
    return `${String(i + 1).padStart(3)}. ${(names[i] ?? '').padEnd(width)}  ${about}`;
  });
};

/** Longer names do not push what stands beside the others to the right. In UTF-16 units. */
const LONGEST_NAME = 40;

const unlistedLines = ({ citations }: Article, { locale, paint }: Style): readonly string[] => {
  const names = [...new Set(citations.filter(isUnlisted).map(({ name }) => oneLine(name)))];
  if (names.length === 0) return [];
  return [paint('warning', phrase(MESSAGES, locale)('unlisted')), ...names.map((name) => `  ${name}`)];
};

/** "covered → strong: The mill ground …" for each sentence on which the second reader differs. */
const disagreementLines = (
  { text }: Article,
  disagreements: InspectedFile['disagreements'],
  { locale, paint }: Style,
): readonly string[] => {
  const say = phrase(MESSAGES, locale);
  if (disagreements.length === 0) return [];
  const lines = disagreements.map(({ span, sourcier, reader }) => {
    const words = oneLine(slice(text, span));
    const shown = words.length > LONGEST_SENTENCE ? `${words.slice(0, LONGEST_SENTENCE)}…` : words;
    return `  ${say(sourcier ?? 'none')} → ${say(reader === null ? 'none' : STRENGTH_OF[reader.mark])}  ${paint('aside', shown)}`;
  });
  return [say('differs'), ...lines];
};

/** More of a sentence is not needed to find it. In UTF-16 units. */
const LONGEST_SENTENCE = 80;

/** A link or a mention in prose promises no entry in the list. */
const isUnlisted = ({ form, source, name }: Citation): boolean =>
  source === null && name !== '' && form !== 'link' && form !== 'attribution' && form !== 'same-source';
