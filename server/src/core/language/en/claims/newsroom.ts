import type { NewsroomLexicon } from '../../newsroom-lexicon.ts';

/** English words of what a newsroom tells of itself, and nobody asks a source for. */
export const newsroom: NewsroomLexicon = {
  lives: `
    (was|were|is) born (in|on|at|to|the|a) | born (in|on) (#+|<month>) | who was born
    left school (at|aged|with) | (grew up|raised|schooled|educated) (in|at|on|near|by)
    the ((first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|youngest|eldest|oldest|middle|only) (of|child|son|daughter))
    (the|a) (daughter|son|grandson|granddaughter|child) of | (is|was) survived by | (he|she) is survived
    (he|she|who) (married|moved to|grew|joined|retired|trained|enrolled|qualified|emigrated|graduated|apprenticed)
    (he|she) (studied|taught|lectured|lived|founded|worked|served|spent) | (he|she) ((was|were) )?(educated|apprenticed|ordained|appointed|knighted)
    (he|she) taught (himself|herself) | worked as an? | (open university|bachelor's|master's) degree
    (in|on) (#+|<month>( #+)?,?( #+)?),? (he|she) (married|moved|joined|left|became|founded|returned|met|enrolled|retired|set)
    ^(he|she) (died|left) | appointed (obe|mbe|cbe|obe|dame)
  `,
  plays: `
    stoppage(-| )time | injury(-| )time | (at|before|after) (half|full)(-| )time | on #+ minutes | (#+(st|nd|rd|th)|first|second|third|fifth|ninth|*th) minute
    low drive | (from|of) (#+|six|five|ten|twelve|eight) yards | hit the (bar|post|crossbar|woodwork)
    headed (wide|home|in|over) | equali(s|z)(ed|er|es) | levelled (with|from|the|through) | hat-trick | clean sheet | goalkeeper
    #+% (of )?possession | possession and | shots (on (target|goal)|to) | free(-| )kick | line-out | drop goal | converted try
    wickets? | innings | birdies? | bogeys? | tie(-| )?break | match points? | swung (over|in) a corner | pegged back
    (his|her|their) opposite number | stay (#+|bottom|top|(second|third|fourth)) | (fourth|third|second|top|bottom), (two|three|four|five|six|#+) points
  `,
  fares: `
    doubles (at|from) | (rooms?|doubles|singles|suites|mains|starters|tickets|fares|flights|entry|admission) (cost|costs|from|is|are|start|starts) (about |around |at )*(£|€|$)
    (a|an) (single|return|day pass|ticket|pint|coffee|flat white) (is|costs) | breakfast (is )?included | (per|a) (night|person sharing)
    (mains|doubles|rooms|tickets) from
  `,
  verdicts: `
    (the|this|that|his|her|their) (claim|assertion|allegation|rumou?r|statement|post|figure) (is|was) (wrong|false|untrue|misleading|incorrect|inaccurate|unfounded|baseless|true|correct|accurate|partly)
    (made|makes|repeated|posted|shared) the (claim|assertion|comment|remark) | we (rate|rated|rule|found) (it|this|the claim|that)
    the (claim|assertion|statement) that … (is|was) (wrong|false|untrue|misleading|true|right|correct) | clip of the (remarks|speech|interview)
  `,
};
