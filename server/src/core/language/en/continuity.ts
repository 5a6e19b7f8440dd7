import type { ContinuityLexicon } from '../lexicon.ts';
import { LETTER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** Nouns for a figure that was just given: "this share". */
const FOUND = words(`
  figures? share rate numbers? proportions? percentages? amounts? results? increase decrease rise drop growth trend
  data total level
`).join('|');

/** "the share rose": what is measured, and what becomes of it. */
const MEASURES = 'proportion|share|figure|rate|number|total|average|median';
const MOVES =
  '(?:has|have|had) (?:since |now )?(?:risen|fallen|grown|dropped|climbed|doubled|trebled|halved|reached)|reach|is|was|rise|rose|fall|fell|stand|stood|drop|climb|exceed';

/** Shares, the words before them, and what those who are that share do. */
const ABOUT = linesOf(`
  an added | a further | another | the | about | only | just | nearly | almost | around | roughly | and | also | in
  additionally,?
`).join('|');
const SHARES = linesOf(`
  \\d+(?:\\.\\d+)? ?% | (?:\\d+|[${LETTER}-]{3,14}) per ?cent | [${LETTER}]{3,5} in (?:two|three|four|five|six|ten)
`).join('|');
const SHARE_DOES = linesOf(`
  of (?:these|those|them|whom) | who | say | said | report | believe | think | agree | cite | feel | felt | want
  expect | prefer | work | use | had | have | were | are | chose
`).join('|');

/** Nouns for what was just told, in a sentence that says whose it is: "those figures". */
const TOLD = words(
  'figures? numbers? data results? estimates? findings? statistics counts? tally gaps? conclusions?',
).join('|');
const GIVEN = words(`
  taken drawn published released compiled collected gathered supplied provided confirmed verified reported shared
`).join('|');
const GIVES = words('confirmed measured published released compiled calculated reported verified confirms').join('|');

/** How English sentences go on with the one before. */
export const continuity: ContinuityLexicon = {
  refers: [
    `th(?:is|ese|at|ose) (?:${FOUND})`,
    ...linesOf(`
      this is | that is | of (?:these|those|them|which) | among (?:them|these|those) | the (?:rest|others?|remaining)
      compared (?:to|with) | by contrast | only | just | they | it | he | she | similarly | likewise | conversely
      another \\d
    `),
    `[^.,]{0,40}(?:the|this|that) (?:${MEASURES}) (?:${MOVES})[a-z]*`,
    // A share of what was just spoken of: "43% reported", "the 38% who", "eighty percent of those".
    `(?:(?:${ABOUT}) )*(?:${SHARES}) (?:${SHARE_DOES}|[${LETTER}]{3,}ed)(?![${LETTER}])`,
  ],
  sums: [
    'th(?:at|is) (?:is|makes|gives|works out|adds up|amounts)|in other words|or (?:about|around|roughly|nearly)',
    'in total,?|in all,|all told,?|altogether,?|overall,',
    // "The result of the talks is simple: …"
    '(?:the )?(?:result|upshot|verdict|outcome|conclusion)s? (?:of [^.,:;]{2,30} )?(?:is|was|are|were) (?:[a-z]+ )?(?:simple|clear|stark|plain)',
    // Those whom a survey that was named asked.
    '(?:some |about )?\\d[\\d,]* (?:interviews|responses|questionnaires|people|households|respondents|firms) were (?:conducted|collected|interviewed|surveyed|polled|completed|carried out)',
    // The penalty comes after the law that punishes.
    '(?:the )?(?:maximum |minimum )?(?:penalty|fine|sentence|punishment) (?:is|was|can|may|could|of|:|runs)',
  ],
  turns: [
    'in \\d{4}|since \\d{4}|elsewhere|meanwhile|separately|for context|as an example|for example|firstly|secondly|finally',
  ],
  sees: [
    'for (?:more|further|details|the full|a full|an overview)',
    '(?:see|read)(?: also| more)?',
    'cf\\.?',
    'more (?:on|about|details|information)',
    '(?:further|full) (?:details|reading|story)',
    '(?:you can )?(?:read|find) (?:more|the|individual)',
  ],
  backs: [
    '(?:that|this) is (?:at least )?(?:what|according to)',
    '(?:this|that|it) (?:is|was|has been) (?:reported|confirmed|documented|revealed|shown) (?:by|in)',
    `(?:that|this|it)(?:'s| is| was) (?:the|an?|one) (?:[${LETTER}]+ )?(?:${TOLD}|verdict) (?:of|by|from|in)`,
    `(?:these|those|the|that|this) (?:${TOLD}) (?:comes?|came) from`,
    `(?:these|those|the|that|this) (?:${TOLD}) (?:are|were|is|was|ha(?:s|ve) been) (?:[${LETTER}]+ )?(?:${GIVEN}) (?:by|in|from)`,
    `[^.;“”"]{2,60} (?:${GIVES}) (?:the|this|that|these|those) (?:${TOLD})(?![^]*\\d)`,
    '[^.;“”"]{2,60} (?:announced|confirmed|reported|revealed|disclosed) (?:it|this|that|so) (?:in|on|at|last|yesterday|this)(?![^]*\\d)',
    '[^.;“”"]{2,60} devoted an? (?:[a-z]+ )?(?:press release|statement|report|study|article|note) to (?:it|this|that|them)(?![^]*\\d)',
    '(?:so|thus) (?:say|says|said|report|reports|reported)',
  ],
  people: ['the (?:accused|defendants?|suspects?)'],
  objections: ['yet', 'however', 'in fact'],
  times: ['(?:two|three|four|five|six|seven|eight|nine|ten) (?:times|points?)'],
};
