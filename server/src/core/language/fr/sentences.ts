import type { SentenceLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';

/** Where French sentences end. */
export const sentences: SentenceLexicon = {
  commonWords: words(`
    le la les des une est dans pour que qui sur avec pas par aux ce cette sont vous nous il elle du au et leur ses
    être plus mais ou votre ont cela
  `),
  typography: '[àâçéèêëîïôùûœ]|[«»]| [:;?!]',
  titles: words(`
    m mm mr mrs mme mmes mlle mgr me dr dre pr pre prof st ste cf art al n no num nos p pp ex chap vol fig tab éd ed
    coll op cit env max min tél adj gén cap col lt sgt av bd réf spéc resp janv févr avr juil sept oct nov déc
  `),
  abbreviations: words('etc j.-c apr inc ltd co sa sarl h hab c.-à-d'),
  openers: words(`
    le la les l' un une des du de d' ce cet cette ces c' il elle ils elles on nous vous je j' en dans pour par sur
    avec sans selon mais et ou or donc car ainsi cependant toutefois pourtant enfin puis ensuite alors après avant
    depuis quand lorsque si comme leur leurs son sa ses notre nos votre vos tout tous toute toutes chaque plusieurs
    certains certaines aujourd'hui désormais aussi à au aux qui que quel quelle ne n' qu' s'
  `),
};
