import type { ClaimLexicon } from '../../claim-lexicon.ts';
import { accusations } from './accusations.ts';
import { attribution } from './attribution.ts';
import { change } from './change.ts';
import { figures } from './figures.ts';
import { generalities } from './generalities.ts';
import { happenings } from './happenings.ts';
import { newsroom } from './newsroom.ts';
import { parts } from './parts.ts';
import { rules } from './rules.ts';
import { text } from './text.ts';
import { things } from './things.ts';
import { voices } from './voices.ts';

/** Words that tell English sentences which need a source from those which do not. */
export const claims: ClaimLexicon = {
  ...figures,
  ...change,
  ...attribution,
  ...happenings,
  ...rules,
  ...voices,
  ...text,
  ...things,
  ...generalities,
  ...accusations,
  ...newsroom,
  parts,
};
