import type { Lexicon } from '../lexicon.ts';
import { citations } from './citations.ts';
import { claims } from './claims/index.ts';
import { continuity } from './continuity.ts';
import { counting } from './counting.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { numbers } from './numbers.ts';
import { ownData } from './own-data.ts';
import { sections } from './sections.ts';
import { sentences } from './sentences.ts';
import { study } from './study.ts';
import { titles } from './titles.ts';
import { topics } from './topics.ts';

/** English. */
export const en: Lexicon = {
  ...lists,
  ...names,
  citations,
  claims,
  continuity,
  counting,
  notes,
  sections,
  sentences,
  study,
  titles,
  topics,
  numbers,
  ownData,
};
