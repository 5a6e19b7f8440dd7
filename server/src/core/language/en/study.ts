import { linesOf } from '../phrases/pieces.ts';
import type { StudyLexicon } from '../study-lexicon.ts';

/** How English authors tell of a study or a survey of their own. */
export const study: StudyLexicon = {
  begins: linesOf(String.raw`
    (?:i|we)(?: have| had|'ve)? (?:(?:then|also|first|next|therefore|\S+ly) ){0,2} | (?:i|we) (?:decided|chose|set out|had|wanted) to
  `),
  did: linesOf(`
    used | collected | gathered | scraped | extracted | compiled | merged | measured | estimated | modell?ed | calculated | computed
    trained | evaluated | ran | conducted | carried out | received | got | fitted | aggregated | downloaded
    use | collect | gather | scrape | extract | compile | merge | measure | estimate | model | calculate | compute | run | conduct
  `),
  objects: linesOf(String.raw`
    data | datasets? | data sets? | models? | observations | (?:\S+ )?responses | samples? | respondents | questionnaires? | surveys? | polls?
    corpus | regressions? | statistics
  `),
  gathered: linesOf(`
    analy[sz]ed | surveyed | polled | scanned | counted | coded | tallied | went through | combed through
    analy[sz]e | survey | poll | scan | count | code | tally | go through | comb through
  `),
  gatheredObjects: linesOf(String.raw`
    all (?:of )?(?:the|our|these) | every | (?:the|these|our|some|about|over|more than|nearly)? ?\d
    (?:the |our |these |my )?(?:data|observations|responses|corpus|questionnaires|respondents)
  `),
  asked: linesOf(String.raw`
    (?:survey|poll|questionnaire)s? (?:that |which )?(?:we|i)(?: have| had)? (?:ran|run|conducted|sent(?: out)?|did|done|carried out|launched|published|circulated)
    we (?:had|got) \d[\d,]* (?:responses|replies|answers)
  `),
  owned: linesOf(`
    (?:my|our) (?:(?:recent|latest|last|own|new|little|first|small) )?(?:study|survey|poll|questionnaire|model|sample|dataset|data set|corpus|regression)
  `),
  titles: linesOf(`
    (?:the )?results? (?:of|from) (?:the|our|a|this)? ?(?:S+ )?(?:survey|poll|questionnaire)
    (?:(?:S+ ){0,3})(?:survey|poll|questionnaire) (?:results|responses)
  `),
  analyses: linesOf(String.raw`(?:an |our )?analysis of (?:over |more than |nearly )?\d`),
  headings: linesOf(`
    (?:the |my |our )?data | what (?:the|our|my|these) (?:data|numbers|answers|responses|results) (?:say|show|tell us|reveal)
    (?:(?:the|my|our) )?(?:results|methodology|methods?|findings)(?: .{1,80})? | who (?:answered|responded|replied)
  `),
};
