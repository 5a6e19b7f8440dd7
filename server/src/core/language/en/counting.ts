import type { CountingLexicon } from '../number-lexicon.ts';
import { wordSet } from '../patterns.ts';

/** How English says what a figure counts. */
export const counting: CountingLexicon = {
  links: wordSet('of'),
  qualifiers: wordSet(
    'the all its their our these those every other new old young more fewer additional extra local small large big',
    'different main former first last full public private foreign single separate',
  ),
  stops: wordSet(
    'a about above after ago ahead along also among an and are around as at away be because been before being below',
    'between but by can could day days did do does down due during each either even for from had has have he her his',
    'hour hours how i if in into is it just less may might minute minutes month months most much must near next no nor',
    'not now off on once only onto or out over per she should since so some such than that then there they this though',
    'through thus to too toward towards under until up upon versus via vs was we week weeks were what when where which',
    'while who whose will with within without would year years yet you',
  ),
};
