import type { SectionLexicon } from '../lexicon.ts';
import { linesOf } from '../phrases/pieces.ts';

/** English titles of sections in which authors tell of their own work. */
export const sections: SectionLexicon = {
  methods: linesOf(`
    (?:our |the )?(?:methods?|methodology) | methodological (?:notes?|annex|appendix) | (?:a )?note on (?:methods?|methodology)
    (?:materials?|data|data sources|sources) (?:and|&) (?:methods?|methodology) | methods? (?:and|&) (?:materials?|data)
    (?:survey|study|research|analysis) (?:methods?|methodology) | how we (?:did it|did this|worked|counted|measured it)
    how we (?:analy[sz]ed|collected|gathered|counted|measured|calculated) (?:the|our|these) (?:data|figures|numbers)
  `),
  results: linesOf(`
    (?:our |the )?(?:results|findings) | discussion | limitations | limitations of (?:the|our|this) (?:study|survey|analysis|data)
  `),
  interviews: linesOf(
    'interview(?:ed)? (?:with|by) | in conversation with | Q&A with | transcript | interview(?=:) | (?:edited|condensed) for (?:length|clarity)',
  ),
  proposals: linesOf(`
    (?:we|i) (?:also |therefore |hereby )?(?:propose|demand|ask for|ask that|call for|call on|recommend|suggest|urge|would like|want(?=:))
    (?:we are|we're) (?:asking|calling|demanding)
    (?:our|my) (?:\\S+ )?(?:proposals|demands|requests|recommendations)
  `),
};
