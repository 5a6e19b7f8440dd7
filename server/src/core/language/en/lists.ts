import type { ListLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** How English sources lists are written. */
export const lists: ListLexicon = {
  readingTitles: linesOf(`
    further | see also | learn more | find out more | read more | to read | to watch | to listen | reading
    readings | reading list | recommended | additional | supplementary | related | pending | to sort | resources
    links | other | others
  `),
  dataTitles: words(`
    data datum figure figures statistic statistics stat stats indicator indicators claim claims fact facts finding
    findings metric metrics number numbers value values statement used
  `),
  fieldLabels: {
    kind: ['type', 'kind', 'type of source', 'source type'],
    date: ['date', 'published', 'published on', 'publication date', 'year'],
    modified: ['updated', 'modified', 'last updated', 'last modified'],
    accessed: ['accessed', 'accessed on', 'retrieved', 'retrieved on', 'access date'],
    url: ['url', 'link', 'address', 'website', 'web', 'available at'],
    reliability: ['reliability', 'reliability score', 'trust', 'confidence', 'credibility'],
    excerpts: ['excerpt', 'excerpts', 'quotation', 'quotations', 'quote', 'quotes'],
    alias: ['alias', 'aliases', 'also known as', 'aka', 'abbreviation', 'acronym', 'other name', 'other names'],
  },
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  undated: ['n.d.', 'n. d.', 'nd', 'no date', 'undated', 'unknown'],
  kinds: words(`
    analysis annual atlas audit blog book brief briefing brochure bulletin census column conference dashboard
    database dataset decision directory documentary editorial essay factsheet figures guide handbook index
    infographic interview lecture letter list memo newsletter notice opinion overview podcast post presentation
    profile publication review speech statement statistics summary talk testimony thesis webinar webpage white
    yearbook press minutes filing filings transcript update customer email accounts
  `),
  scores: {
    'very high': 10,
    high: 9,
    good: 8,
    medium: 5,
    moderate: 5,
    fair: 5,
    limited: 3,
    low: 2,
    poor: 2,
    'very low': 1,
  },
};
