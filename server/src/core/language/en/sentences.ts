import type { SentenceLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';

/** Where English sentences end. */
export const sentences: SentenceLexicon = {
  commonWords: words(`
    the of and is to in that it with was are this be from have has not for at by an they which their you we will
    would can been were its but
  `),
  typography: '[a-z]: |[“”]',
  titles: words(`
    mr mrs ms dr prof st mt ft gen col lt sgt capt rep sen gov rev hon pres v vs cf p pp no nos vol fig figs eq ch sec
    ed eds art al approx est dept ave viz e.g i.e ca jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  abbreviations: words('etc inc ltd co corp plc llc jr sr u.s u.k e.u u.n a.m p.m ph.d b.c a.d d.c'),
  openers: words(`
    the a an this that these those it its he she they we you i his her their our my in on at for from by with
    without as but and or so yet however though although while when where if because since after before during until
    then there here what who how why which some many most all each every both few several such no not one two
    another other even also still only today now to of
  `),
};
