import type { CitationLexicon } from '../lexicon.ts';
import { LETTER, LOWER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';
import { bodies } from './bodies.ts';
import { CALENDAR } from './calendar.ts';
import { frames } from './frames.ts';

/** Verbs that report a finding by themselves; the others need what is reported: "that", a colon or a quotation. */
const FOUND = words(`
  calculate conclude document estimate forecast interview identifie observe poll predict reveal survey warn
`).join('|');
const FINDS = linesOf(`
  found | finds | counted(?! on) | blames? | puts?(?= (?:the|its|their|that) [^.,;:]{3,60} at ) | (?:${FOUND})(?:d|ed|s) | projects | projected | show(?:s|ed) | reports(?! in) | reported(?! in)
  (?:measured|confirmed|verified)(?= th(?:e|is|at|ese|ose) (?:figures?|numbers?|results?|findings?|gaps?|estimates?|data))
  published | publishes | defines | calls(?= (?:it|this|the)) | names(?= the) | lists(?= the)
`).join('|');
const STATED = words(`
  add announce argue caution claim confirm describe explain highlight indicate mention note outline point propose
  recommend state suggest acknowledge stresse insist record measure rank advise recall admitt? concede complain remark
  tweet replie clarifie
`).join('|');
const SAYS = linesOf(`
  says? | said | told | tells | writes | wrote | puts | put it | (?:${STATED})(?:s|d|ed)(?: out)? | identifies | sees
  expects | believes
`).join('|');
const BESIDE = `(?: (?:in|on|at|during|before|after) [^.,;:"]{3,50}| (?:yesterday|today|last [a-z]+|[A-Z][a-z]+day))?`;
const THAT = `(?=${BESIDE},? (?:that|how|why|whether|it|:|“|"|«)|:)`;

/** "claimed the roof would leak", "says 34% leave": what is reported, without "that". */
const IS = "(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might)(?:n't)?";
const CLAUSE = `(?= (?:(?:it|he|she|they|we|there) |(?:[${LETTER}\\d'-]+ ){1,8}${IS} |(?:[a-z]+ ){0,2}[£$€]?\\d))`;

/** Verbs of courts, where "that" says what they decided: rulers and holders do as much otherwise. */
const RULED = '(?:held|holds|rules|ruled|upheld|upholds)';

/** "deemed the wells to be unsafe", "rated the bridge as poor": what somebody judged. */
const VERDICT =
  '(?:un(?:safe|fit|usable|lawful|suitable|constitutional|drinkable)|illegal|inadequate|insolvent|invalid|void|safe|dangerous)';
const JUDGED = linesOf(`
  deem(?:s|ed)(?= (?:it|the|this|that|these|those|its|their|all|both|\\d))
  (?:judge|consider|declare|rate|classifie)(?:s|d|ed)(?= [^.;:"“”]{2,80} (?:to be|as) )
  (?:judge|rule|declare|rate|find|label)(?:s|d|ed)(?= (?:the|its|their|this|that|all|both|\\d+) [^,.;:"“”]{2,60} ${VERDICT}(?![a-z]))
`);

/** "has shown that": the participle by itself reports nothing. */
const SHOWN = '(?<=(?:has|have|had) (?:[a-z]+ )?)(?:shown|written)';

/** Words after "said" that are not what is reported: "said goodbye to 300 staff". */
const GREETINGS =
  '(?:goodbye|farewell|hello|hi|yes|no|nothing|so|little|much|a lot|thank|sorry|prayers|mass|a few words)';
/** "told her story": nobody is told anything. */
const TALES = '(?:(?:his|her|their|its|the|a|an) (?:own |whole )?)?(?:stor(?:y|ies)|tales?|jokes?|truth|lies?)';

/** Verbs of speech, after which nothing but what is said or to whom can follow. */
const SPEECH = linesOf(`
  (?:says?|said)(?! ${GREETINGS}(?![${LETTER}])) | (?:told|tells?)(?! ${TALES}(?![${LETTER}]))
`);

/** Verbs after a "she" or "they" that means whoever was named before. */
const FOUND_AGAIN = linesOf(`
  found | finds? | showed | argues?d? | concludes?d? | estimates?d? | notes?d? | observes?d? | reports?(?:ed)?
  suggests?(?:ed)? | writes? | wrote | describes?d? | (?:comes?|came) to the conclusion | points? out | calculated?s? | warns?(?:ed)?
`).join('|');
const SAID_AGAIN = words(`
  says? said adds? added states?d? claims? claimed explains? explained recalls? recalled insists? insisted
`).join('|');
/** A share: "46%", "one in three". */
const SHARE = '\\d ?%|\\d per ?cent|[a-z]+ in (?:three|four|five|six|ten)|a (?:half|third|quarter)|half of';
const TAGS = words(`
  say says said add adds added write writes wrote explains explained continued recalls recalled argues argued notes noted
  warns warned estimates estimated reckons reckoned claims claimed insists insisted
`).join('|');
const MEANT_AGAIN = words(`
  source study report survey paper poll authors researchers article analysis statement table ranking figures data
  document release team letter interview index census filing
`).join('|');

/** How English prose names its sources. */
export const citations: CitationLexicon = {
  ...bodies,
  frames,
  labels: ['sources?'],
  placeholders: words('name link title author url date year source x xx xxx example'),
  prepositions: [
    'according to',
    'as (?:reported|noted|shown|stated|explained|described|documented|estimated|measured|summari[sz]ed) (?:by|in)',
    'in the words of',
    'citing',
    'quoting',
    '(?<=[,;\\(–—-] ?)per',
    '(?:reported|(?<!(?:was|were|be) )published|calculated|estimated|measured|conducted|compiled|collected|carried out) by',
  ],
  openings: ['for', 'to'],
  as: ['as'],
  verbs: [
    FINDS,
    `(?:${SAYS}|${RULED})${THAT}`,
    ...SPEECH,
    ...JUDGED,
    `${SHOWN}${THAT}`,
    // A case that is named is where the court says so.
    '(?:upheld|overturned|quashed|confirmed|struck down|set aside)(?= [^;:]{3,80} (?:v|vs)\\.? [A-Z])',
    `(?:(?:argue|claim|add|admitt?|announce|acknowledge|complain|concede|confirm|explain)(?:s|d|ed)|agreed|warn(?:s|ed)|reckon(?:s|ed)?|expect(?:s|ed)|allege[sd]|den(?:ies|ied)|insists|believe[sd])${CLAUSE}`,
    'expects(?= [^.;:]{0,40}\\d)',
    'proposes?d?(?= (?:an?|two|three|several|some) (?:[a-z]+ )?(?:solution|way|measure|reform|plan|idea|alternative|remed|compromise|proposal|explanation|fix)[a-z]*:)',
    '(?:explain|stresse?|highlight|defend)(?:s|d|ed)(?= the (?:need|importance|urgency) (?:to|of|for) )',
    'devoted(?= an? (?:[a-z]+ )?(?:press release|statement|report|study|article|note) to (?:it|this|that|them))',
    '(?:deem(?:s|ed)|ruled|classifie[sd])(?= (?:it|the|this|that|these|those|them|an?|its|their) )',
    'describe[sd](?= [^.;:]{2,80} as )',
    'accuse[sd](?= [^.;:]{2,60} of )',
    '(?:urge|welcome|condemn|dismisse?|criticise|criticize|apologise|apologize|defend)(?:s|d|ed)(?= (?:[a-z]+ )?(?:the|a|an|it|this|that|his|her|their|its|both|any|for|all)(?![a-z]))',
    // "NorMarine turned down the offer and said": the second verb of the same subject.
    '[a-z]{3,}(?=(?: [^.;:]{2,100}?)? and (?:said|says|told|warned|added|claimed)(?![a-z]))',
  ],
  speech: SPEECH,
  nameless: words(`
    Police Staff Management Women Men Children Anyone Someone Legend Tradition Rumou?r Science Folklore Scripture
    Government Industry Parliament Congress Medicine Common Word Public Mum Dad Mother Father Neither Either
    None Another Each Every All Both Still Then Now Only Even Also Just Once Later Earlier Today Yesterday Tomorrow
  `),
  inverted: [FINDS, SAYS, `${SHOWN}(?=[,.;:])`, `${RULED}(?=[,.;:!]| (?:on|last|this|yesterday|in \\d{4}))`],
  adverbs: [
    'also|first|recently|has|have|had|itself|themselves|even|now|still|further|later|once|famously|who|which',
    'often|long|always|since|sometimes|thus|therefore|already|rightly|elsewhere',
    `[${LETTER}]{2,}ly`,
    '(?:on |last |this )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year)|yesterday|today',
  ],
  works: [
    'study',
    // "professor of marine studies at": a subject.
    '(?<!(?:professor|lecturer|reader|chair|head|director|department|school|faculty|institute|cent(?:re|er)|degree|master|student)s?(?:,)? (?:of|in|for) (?:[a-z-]+ (?:and )?){1,3})studies',
    'reports?',
    'surveys?',
    'data|dataset',
    'figures?',
    'statistics',
    'research',
    'analysis|analyses',
    'estimates?',
    'projections?',
    'forecasts?',
    'polls?',
    'index',
    'census',
    'paper|papers',
    'findings?',
    'review',
    'numbers',
    'ranking',
    'guidelines?',
    'press release',
    'registers?',
    'archives?',
    'memoirs?',
    'testimony',
    'own (?:admission|account|reckoning)',
  ],
  of: ['from the', 'from', 'by the', 'by', 'of the', 'at the', 'at'],
  qualities: [
    'available|published|released|produced|conducted|collected|compiled|carried out|done|commissioned|led|obtained|gathered|analysed|analyzed|provided|issued|seen|shared',
  ],
  speakers: linesOf(`
    engineer | scholar | astronomer | geologist | climatologist | psychologist | epidemiologist | sociologist
    biologist | physicist | demographer | analyst | researcher | economist | expert | scientist | minister
    director | president | founder | author | professor | team | official | mayor | prosecutor | spokesperson
    spokesman | spokeswoman | lawyer | coach | historian | biographer | chief executive | chairman | manager
    owner
  `),
  roles: words(`
    head chief chair chairwoman chairperson CEO CFO CTO co-?founder partner leader member delegate secretary
    representative steward organi[sz]er campaigner activist volunteer employee worker nurse doctor teacher student
    farmer baker shopkeeper grocer fisherman skipper captain boatman lock-?keeper driver pilot officer inspector
    commissioner councill?or senator judge solicitor barrister architect planner surveyor resident tenant landlord
    retiree pensioner parent mother father neighbou?r witness journalist reporter editor writer novelist photographer
    film-?maker developer designer consultant curator librarian trustee principal headteacher superintendent
    supervisor boss
  `),
  origins: [
    '(?:sourced|taken|drawn|derived|adapted|downloaded|obtained) from(?: the)?',
    '(?:data|figures?|numbers?|statistics) (?:comes?|came) from(?: the)?',
    'courtesy of(?: the)?',
  ],
  bases: ['using', 'based on', 'drawing on', 'combining', 'relying on'],
  authors: ['we', 'i', 'the authors'],
  deeds: words(`
    introduced created founded launched invented designed developed built funded signed led run chaired organised
    organized adopted bought acquired hosted moderated
  `).concat(
    '(?<=(?:[Dd]espite|[Cc]ontrary to|[Aa]gainst) (?:the )?)(?:claims|assurances|assertions|denials|statements)',
  ),
  titled: ['entitled|titled|called|named|dubbed|nicknamed', 'and (?:his|her|its|their|the)'],
  same: [
    `the same (?:${MEANT_AGAIN})`,
    // "…," she said: whoever was named before goes on.
    '(?<=[”"] )(?:he|she|they|it) (?:said|says|added|adds|wrote|writes|told|explained|explains|continued|recalled|argued|argues)',
    // "…, it added": in the middle or at the end of what they say.
    `(?<=, )(?:he|she|they|it) (?:${TAGS})(?=[.,;]|$| (?:in|on|at|last|yesterday)(?![${LETTER}]))`,
    'according to (?:him|her|them)(?![a-z])',
    'in (?:his|her|their) (?:view|opinion|eyes)(?=,)',
    '(?<=^[\\s"“*]*)for (?:him|her|them)(?=,)',
    '(?:it is|it was|we read|one reads) (?:[a-z]+ )?(?:(?:noted|stated|said|written|pointed out) )?in the (?:study|report|survey|paper)(?= that)',
    // "He says he saw": of somebody whom the author has talked to.
    `(?:he|she) (?:says|adds|admits|recalls|explains|insists)(?=(?:,? that|:|,? [“"]|${CLAUSE}))`,
    // "according to data provided by the growers": what the report cited before rests on.
    `(?<=according to )(?:the )?(?:data|figures|numbers|estimates) (?:provided|supplied|reported|submitted|given) by (?:the )?[a-z-]+(?: [a-z-]+)?`,
    'this (?:study|report|survey|paper|poll)',
    'these (?:findings|researchers|authors)',
    'that (?:study|report|survey|paper)',
  ],
  sameSubjects: [
    'the (?:study|report|survey|paper|authors?|researchers|scientists|team|trial|poll|agency|institute|findings)',
    `(?:he|she|they|it)(?= (?:also |then |further |even )?(?:${FOUND_AGAIN})(?![${LETTER}]))`,
    `(?:he|she|they|it)(?= (?:also |then |further |even )?(?:${SAID_AGAIN})(?:,? that|:|,? [“"]|${CLAUSE}))`,
  ],
  opinions: ['according to (?:him|her|them)', 'in (?:his|her|their) (?:view|opinion|eyes)'],
  resumes: [`(?:he|she|they) [${LOWER}]+`, 'for (?:him|her|them)'],
  gerunds: [
    '(?<=(?:,|[ -]by) )(?:adding|saying|noting|stating|claiming|arguing|warning|explaining|insisting|pointing out|recalling|stressing) that',
  ],
  opensWithName: false,
  asked: [
    `(?:\\d[\\d,.]*|[a-z]{3,}) (?:interviews|questionnaires) (?:were|had been) (?:held|conducted|completed|carried out|filled in)`,
    // "When asked whether a sail needs care, 46% said no."
    `(?:when|if) asked (?:whether|if|how|what|which|who|why|when|about)(?= [^.;:]{3,120}(?:${SHARE}))`,
    '(?:survey |poll )?respondents',
    `(?:those|people|[${LOWER}]{3,}s) (?:surveyed|polled|interviewed|questioned)`,
  ],
  surveys: ['surveys?', 'polls?', 'polling', 'reports?', 'study', 'barometer', 'census', 'questionnaire'],
  nobody: [
    ...CALENDAR,
    ...words(`
    Research Studies Study Data Evidence Experts? Analysts? Scientists? Researchers? People Everyone Everybody Nobody
    Earlier Previous Recent New Past Later Latest Official Other Such Both Similar Separate Fresh Existing Early Internal
    Some Many Most Others? Few Several Critics Surveys? Reports? Results? Figures? Statistics History Experience
    Nothing Something One Who What Which That This These Those He She It They We You I There Here And But So Yet If
    When While As GPS GNSS LIDAR Lidar Wi-Fi Bluetooth RFID GSM EXIF Exif CSV XML PDF Source Sources Note Table Figure Chart Section Chapter AI SMEs? Christmas Easter
  `),
  ],
};
