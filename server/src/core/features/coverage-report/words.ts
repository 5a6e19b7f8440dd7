import type { ClaimKind } from '../../claims/claim.ts';
import type { Messages } from '../../language/phrase.ts';

type CoverageKey =
  | 'title'
  | 'intro'
  | 'claims'
  | 'sourced'
  | 'share'
  | 'reliability'
  | 'noClaims'
  | 'noSources'
  | 'unrated'
  | 'sections'
  | 'section'
  | 'opening'
  | 'sources'
  | 'source'
  | 'score'
  | 'kind'
  | 'date'
  | 'cited'
  | 'problems'
  | 'list'
  | 'none'
  | 'line'
  | 'notArticle'
  | 'publish'
  | 'strictAdds'
  | 'strict'
  | `kind-${ClaimKind}`;

/** The words of the coverage report. */
export const words: Messages<CoverageKey> = {
  en: {
    title: 'Source coverage',
    intro:
      'What this article asserts, and what it rests on. A claim without a source is not false: nothing says where it comes from.',
    claims: 'Claims',
    sourced: 'With a source',
    share: 'Claims with a source',
    reliability: 'Mean reliability of what is cited',
    noClaims: 'Sourcier sees no claim that asks for a source.',
    noSources: 'This article lists no sources. Add a section “Sources” with one entry per source.',
    unrated: 'not rated',
    sections: 'By section',
    section: 'Section',
    opening: 'Before the first heading',
    sources: 'Sources',
    source: 'Source',
    score: 'Reliability',
    kind: 'Kind',
    date: 'Date',
    cited: 'Cited',
    problems: 'To mend',
    list: 'Claims without a source',
    none: 'None: every claim has a source.',
    line: 'line {line}',
    publish: 'Level publish: what an editor would send back.',
    strictAdds: 'Level publish: what an editor would send back. The level strict adds {count} without a source.',
    strict: 'Level strict: also what can be argued with. The level publish leaves out {count} without a source.',
    notArticle: 'Not checked: this document lists and cites no sources.',
    'kind-statistic': 'figure',
    'kind-quotation': 'quotation',
    'kind-accusation': 'accusation',
    'kind-vague-attribution': 'nobody named',
    'kind-event': 'event',
    'kind-ranking': 'ranking',
    'kind-case': 'case',
    'kind-law': 'law',
    'kind-causal': 'cause',
    'kind-trend': 'trend',
    'kind-generality': 'general statement',
  },
  fr: {
    title: 'Couverture des sources',
    intro:
      'Ce que l’article affirme, et sur quoi il s’appuie. Une affirmation sans source n’est pas fausse\u00A0: rien ne dit d’où elle vient.',
    claims: 'Affirmations',
    sourced: 'Avec source',
    share: 'Affirmations sourcées',
    reliability: 'Fiabilité moyenne de ce qui est cité',
    noClaims: 'Sourcier ne voit aucune affirmation qui demande une source.',
    noSources:
      'Cet article ne liste aucune source. Ajoutez une section «\u00A0Sources\u00A0» avec une entrée par source.',
    unrated: 'non notée',
    sections: 'Par section',
    section: 'Section',
    opening: 'Avant le premier titre',
    sources: 'Sources',
    source: 'Source',
    score: 'Fiabilité',
    kind: 'Type',
    date: 'Date',
    cited: 'Citée',
    problems: 'À corriger',
    list: 'Affirmations sans source',
    none: 'Aucune\u00A0: chaque affirmation a sa source.',
    line: 'ligne {line}',
    publish: 'Niveau publish\u00A0: ce qu’un rédacteur en chef renverrait.',
    strictAdds:
      'Niveau publish\u00A0: ce qu’un rédacteur en chef renverrait. Le niveau strict en ajoute {count} sans source.',
    strict: 'Niveau strict\u00A0: aussi ce qui se discute. Le niveau publish en laisse {count} sans source de côté.',
    notArticle: 'Non vérifié\u00A0: ce document ne liste ni ne cite aucune source.',
    'kind-statistic': 'chiffre',
    'kind-quotation': 'propos',
    'kind-accusation': 'accusation',
    'kind-vague-attribution': 'personne n’est nommé',
    'kind-event': 'événement',
    'kind-ranking': 'classement',
    'kind-case': 'exemple',
    'kind-law': 'loi',
    'kind-causal': 'cause',
    'kind-trend': 'tendance',
    'kind-generality': 'affirmation générale',
  },
};
