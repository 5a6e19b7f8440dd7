import type { OwnDataLexicon } from '../lexicon.ts';
import { linesOf } from '../phrases/pieces.ts';

/** How English says that figures are the author's own. */
export const ownData: OwnDataLexicon = {
  works: [
    'calculations?|count|tally|survey|poll|census|estimates?|analysis|analyses|data|figures|measurements?|readings|statistics|records',
  ],
  asking: linesOf(String.raw`
    our (?:\S+ )?(?:survey|poll|questionnaire|call-?out) (?:of|among|with)
    (?<=(?:to|in|by|for|from) )our (?:latest |last |first |new |previous )?(?:survey|poll|questionnaire)
    we (?:surveyed|polled|asked|interviewed|questioned|counted|tallied|contacted|compared|reviewed|examined|checked|tested) (?:\S+ ){0,3}?\d
    (?:we|i) (?:received|collected|analysed|analyzed|counted|got|had) (?:\S+ )?\d[\d,]* (?:responses|answers|replies|questionnaires|interviews)
    our (?:analysis|investigation|calculations?|count|tally|review|reporting|inquiries)(?: of [^.,;:]{3,60})? (?:has |have )?(?:shows?|showed|shown|finds?|found|suggests?|suggested|reveals?|revealed|indicates?)
    i (?:surveyed|polled|interviewed|questioned|counted|tallied) (?:\S+ ){0,3}?\d
    (?:survey|poll|questionnaire) (?:that |which )?we (?:ran|conducted|sent out|carried out|launched)
    (?:by|on) my (?:own )?count
    (?:he|she|they) (?:told|tells?) (?:me|us)
    (?:told|tells) this (?:newspaper|paper|website|magazine|programme|column)
  `),
  owners: ["(?:our|my) own|(?:the|our) newsroom's(?: own)?"],
  makers: ['by (?:the|our|this) (?:newsroom|newspaper|paper|website|magazine|editors|editorial team)|by ourselves'],
  labelledOwners: ["(?:the )?(?:authors?'s?|editors?'s?|newsroom)(?: own)?|own|our|my|in-house"],
  labelledMakers: ['by (?:the )?authors?'],
  talks: [
    'interviews?|conversations?|talks?|correspondence|exchanges?|meetings?|visits?|reporting|observations?|questions|e-?mails?',
  ],
  alone: ['(?:the )?(?:authors?|newsroom|editors|editorial team)|own (?:work|elaboration|compilation|research)'],
  cited: 'our own calculations',
};
