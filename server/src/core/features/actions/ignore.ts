import type { Locale } from '../../language/locale.ts';
import { messages, phrase } from '../../language/phrase.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Silencing } from '../../rules/ignored.ts';
import { ruleTitle } from '../../rules/titles.ts';
import { words } from '../coverage-report/words.ts';
import type { Action } from './action.ts';

const MESSAGES = messages({
  en: {
    sentence: 'Ignore this sentence: {rule}',
    kind: 'No longer report this kind: {kind}',
    rule: 'Turn this rule off: {rule}',
    text: 'Read this article as another kind of text…',
  },
  fr: {
    sentence: 'Ignorer cette phrase\u00A0: {rule}',
    kind: 'Ne plus signaler cette sorte\u00A0: {kind}',
    rule: 'Désactiver cette règle\u00A0: {rule}',
    text: 'Lire cet article comme un autre genre de texte…',
  },
});

/**
 * The finding's sentence, its kind of claim or its rule kept out of sight by a setting, without a word in the text; and for
 * claims, another kind of text to read the article as.
 */
export const ignoring = (finding: Finding, sentence: string, locale: Locale): readonly Action[] => {
  const { rule, kind } = finding;
  const say = phrase(MESSAGES, locale);
  const silent = (title: string, silence: Silencing): Action => ({
    title,
    kind: 'quickfix',
    edits: [],
    finding,
    silence,
  });
  const about = { rule: ruleTitle(rule, locale) };
  return [
    ...(sentence === '' ? [] : [silent(say('sentence', about), { what: 'sentence', rule, text: sentence })]),
    ...(kind === undefined
      ? []
      : [
          silent(say('kind', { kind: phrase(words, locale)(`kind-${kind}`) }), { what: 'kind', kind }),
          { title: say('text'), kind: 'quickfix', edits: [], finding, asksTextKind: true } as const,
        ]),
    silent(say('rule', about), { what: 'rule', rule }),
  ];
};
