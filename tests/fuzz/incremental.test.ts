import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  type AnalysisContext,
  analyse,
  analyseBySteps,
} from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { type ArticleMemory, createMemory } from '../../server/src/core/article/memory.ts';
import { readBibliography } from '../../server/src/core/bibliography/read.ts';
import { readLibrary } from '../../server/src/core/library/read.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import { edit, edited } from './edits.ts';
import { FIXTURES, REAL } from './real.ts';
import { IS_LONG } from './runs.ts';
import { markdown, mutated } from './texts.ts';

const LIBRARY = readLibrary(
  'sources.yml',
  'sources:\n  - name: Insee\n    aliases: [Institut]\n    domains: [insee.fr]\n    reliability: 9/10\n  - name: Ademe\n',
).sources;

const BIBLIOGRAPHY = readBibliography('a.bib', '@book{cle2024, title = {Les gares}, author = {Marlow, Jane}}\n');

/** All claims are told, for most of what an edit may change are weak ones. */
const PLAIN: AnalysisContext = {
  settings: readSettings({ claims: { minimumStrength: 'weak' } }, { locale: 'fr' }),
  bibliographies: NO_BIBLIOGRAPHIES,
  path: 'a.md',
  forced: true,
};

/** Settings, the team's library and a bibliography may change while an article is open. */
const OTHERS: readonly AnalysisContext[] = [
  {
    ...PLAIN,
    settings: readSettings({ citationScope: 'sentence', citationForms: { link: false } }, { locale: 'fr' }),
  },
  {
    ...PLAIN,
    settings: readSettings({ citationScope: 'paragraph' }, { locale: 'en', library: LIBRARY }),
    bibliographies: new Map([['a.bib', BIBLIOGRAPHY]]),
  },
];

/** All that an analysis says. */
const all = ({ overview, ...analysis }: Analysis): unknown => ({ ...analysis, overview: overview() });

/** Analyses with the memory of versions before, which must say what an analysis without one says. */
const analysed = (text: string, context: AnalysisContext, memory: ArticleMemory): readonly Finding[] => {
  const analysis = analyse(text, context, memory);
  const [remembered, anew] = [analysis, analyse(text, context)].map(all);
  // The test runner's own comparison takes far longer, and tells what differs.
  if (!isDeepStrictEqual(remembered, anew)) expect(remembered).toEqual(anew);
  return analysis.findings;
};

const step = fc.record({
  edit,
  /** The text becomes again what it was before the last edit. */
  isUndo: fc.nat({ max: 5 }).map((n) => n === 0),
  context: fc.oneof({ weight: 6, arbitrary: fc.constant(PLAIN) }, { weight: 1, arbitrary: fc.constantFrom(...OTHERS) }),
  /** Reading is given up after so many steps, since another version has come. */
  steps: fc.option(fc.nat({ max: 60 }), { freq: 5, nil: Number.POSITIVE_INFINITY }),
});

const abandon = (reading: Generator<void, unknown>, steps: number): void => {
  for (let i = 0; i < steps && !reading.next().done; i++);
};

describe('an analysis with the memory of the versions before is the analysis made anew', () => {
  test.each([
    ['of real-shaped articles', fc.constantFrom(...REAL)],
    ['of the samples, spoilt', mutated],
    ['of what is made of constructs of Markdown', markdown],
  ])('%s', (_, texts) => {
    let found = 0;
    fc.assert(
      fc.property(texts, fc.array(step, { minLength: 1, maxLength: 12 }), (first, steps) => {
        const memory = createMemory();
        let [text, before] = [first, first];
        let findings = analysed(text, PLAIN, memory);
        for (const one of steps) {
          const next = one.isUndo ? before : edited(text, one.edit, findings);
          [before, text] = [text, next];
          if (Number.isFinite(one.steps)) abandon(analyseBySteps(text, one.context, memory), one.steps);
          else findings = analysed(text, one.context, memory);
          found += findings.length;
        }
      }),
    );
    expect(found).toBeGreaterThan(0);
  });

  test.each(FIXTURES)('wherever a letter comes into %j, and goes again', (text) => {
    const memory = createMemory();
    expect(analysed(text, PLAIN, memory)).not.toEqual([]);
    for (let at = 0; at <= text.length; at += IS_LONG ? 1 : 5) {
      for (const typed of [' ', '|', '\n']) {
        analysed(text.slice(0, at) + typed + text.slice(at), PLAIN, memory);
        analysed(text, PLAIN, memory);
      }
    }
  });
});
