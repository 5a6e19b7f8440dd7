import type { ClaimLexicon } from '../claim-lexicon.ts';
import { atMost, words } from '../patterns.ts';
import { accusations } from './accusations.ts';
import { generalities } from './generalities.ts';

const MOST =
  'largest|biggest|smallest|highest|lowest|oldest|youngest|longest|shortest|fastest|slowest|richest|poorest|busiest|deepest|tallest|heaviest|cheapest|strongest|earliest|greatest|deadliest|wealthiest|hottest|coldest|wettest|driest|best-known|most-visited';

/** Things that everybody has are nobody's own: "your blood". */
const EVERYBODY_S =
  '(?:own )?(?:bod(?:y|ies)|blood|bloodstream|brains?|muscles?|hearts?|livers?|guts?|skin|cells?|genes|dna|immune|nervous|stomach|lungs?|kidneys?|bones?|metabolism)(?![a-z])';

/** Words that tell English sentences which need a source from those which do not. */
export const claims: ClaimLexicon = {
  measures: [
    'percent|per cent|points?|thousands?|millions?|billions?|trillions?|hundreds?|dozens?|dollars?|euros?|pounds?|cents?|usd|eur|gbp',
    'times|kwh|mwh|gwh|twh|wh|mw|gw|tw|kw|w|kcal|cal|calories|mb|gb|tb|kb|ms|hz|mhz|ghz|db|mm|cm|m|km|ml|cl|l|lit(?:re|er)s?|g|mg|µg|kg|kt|mt|gt|t|tons?|tonnes?|kilos?|kilograms?|grams?|lbs?|oz|ounces?|mj|kj|j|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|mph|feet|foot|ft|inch(?:es)?|acres?|hectares?|degrees?|watts?|volts?|gallons?|bars?',
    'people|persons|inhabitants|residents|employees|workers|jobs|companies|firms|homes|households|deaths|cases|votes|seats|copies|visitors|users|customers|clients|men|women|children|pupils|students|patients|participants|adults|americans|countries|pages|fold|wounded|casualties|members|schools|species|cars|vehicles|trees|buildings|sites|stores|soldiers|families|voters',
    'ppm|ppb|psi|btus?|hpa|kpa|pa|nm|µm|bits?|bytes?|pixels?|mpg|knots|hp|beds|refugees|immigrants|migrants|tourists|crimes|passengers|farmers|farms|towns|cities|states|downloads|subscribers|followers|requests|sales|books|papers|articles|births|servers|shops|restaurants|volunteers|donors|units|properties|landlords|renters|developers|engineers|teachers|nurses|doctors|commuters|cyclists|cows|animals|birds|fish|bodies|ships|ballots|delegates|counties|districts|yards|square feet|square miles|sq ft|percentage points|respondents|businesses|organizations|organisations|attacks|incidents|patents|editors|edits|queries|nodes|transactions|citizens|slaves|prisoners|victims|survivors|pupils',
  ],
  nouns: [
    'years?|months?|weeks?|days?|hours?|minutes?|seconds?|h|hrs?|mins?|s|centur(?:y|ies)|decades?|yr|january|february|march|april|may|june|july|august|september|october|november|december|and|or|to|in|of|the|for|is|was|on|with|at|by',
  ],
  quantities: [
    'half|halves|third|thirds|quarters?|majority|minority|most of|two[- ]thirds|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|double[ds]?|doubling|tripled?|triples?|quadrupled?|halved|twice|threefold|tenfold|\\d+[- ]fold|times (?:more|less|higher|lower|larger|faster|as)|one in [a-z]+|\\d+ (?:in|out of|of every) \\d+|percentage|averages?|averaged|median|per capita|rate|rates|number of|proportion|share of|amount of|total|a large (?:part|portion)',
  ],
  shares: [
    '(?:one|two|three|four|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|\\d+)|(?!(?:the|what|one|per) )[a-z-]{3,} per ?cent|tripled|quadrupled|doubled|half (?:of|the|a)|two-thirds (?:of)?|(?:a|one) (?:third|quarter|fifth|tenth) of|three[- ]quarters(?: of)?|(?:has|have|had|more than|nearly|almost|roughly) (?:more than |nearly |almost |roughly )?(?:doubled|tripled|quadrupled|halved)',
  ],
  spelled: [
    '(?:a|an|one|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*|several|a few|a dozen)(?: (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*)*(?:(?: and| or| to| in)? (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*)?(?: [a-z]+)? (?:years|months|weeks|days|hours|minutes|seconds|people|dollars|pounds|deaths|times|points|countries|companies|employees|children|centuries|miles|metres|meters|tons|gallons|million|billion|homes|jobs|students|units|inches|feet|kilometres|kilograms|degrees|acres)|(?:one|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*) (?:[a-z]+ )?(?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)* of the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*|from (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)* to (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*|between (?:one|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*) and (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:-[a-z]+)* times|tenth of',
  ],
  approximations: [
    'fewer than|more than|less than|at least|up to|nearly|almost|approximately|roughly|around \\d|about \\d|over \\d|some \\d|as many as|as much as|close to|between \\d+|under \\d|[~≈±] ?\\d',
  ],
  rates: [
    'per (?:year|day|month|hour|week|person|household|capita|head|mile|ton|unit|pupil|kwh|minute)|(?:a|each|every) (?:year|day|month|week|hour)|annual(?:ly)?|yearly|monthly|daily|/ ?(?:yr|year|day|kwh|kcal|g|h)',
  ],
  trends: [
    'increas(?:e|es|ed|ing|ingly)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|rose|risen|rises?|rising|fell|fallen|falls?|falling|dropp?(?:ed|s|ing)?|grew|grown|grows?|growing|growth|surg(?:e|es|ed|ing)|soar(?:ed|ing|s)?|plummet(?:ed|s)?|shr[aiu]nk|reduc(?:e|ed|es|ing|tion)|cuts?|climbed|jumped|gained?|lost|record (?:high|low)|worsen(?:ed|ing|s)?|improv(?:ed|es|ing|ement)|more and more|fewer and fewer|less and less|trend(?:ed|ing|s)?|tends? to|spread(?:s|ing)?|emerg(?:e|es|ed|ing)|peak(?:ed|s)?|expand(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|slow(?:s|ed|ing)',
  ],
  superlatives: [
    "the (?:most|least|[a-z]{2,}est|best|worst|first|only|leading|main|top|second[- ][a-z]+|number one|sole|last)|world'?s|never before|unprecedented|one of the|in history|of all time|ever (?:recorded|made|seen|built|published)|ranked?|ranks|leader|no other|for the first time|remains the",
  ],
  rankings: [
    `(?:is|was|are|were|remains?|remained|becomes?|became|ranks?|ranked) (?:now |still |by far |also )?(?:the|one of the|among the|world's|its|their) ?(?:first|last|sole|only [a-z-]+ (?:to|in|that|which|with)|second|third|fourth|fifth|leader|leading|top|number|most [a-z-]+ [a-z]+|${MOST})[a-z-]*`,
    `(?:nobody|no other [a-z]+|nowhere else)(?: [a-z'-]+){0,5} (?:more|faster|better|bigger|older|longer|as|so|close)|among the (?:most|first|top|world|${MOST})|one of the (?:first|few|oldest|${MOST})|[a-z]+-(?:${MOST}|most)|bestselling|best-selling|fastest-growing|for the first time|no (?:[a-z'-]+ ){1,6}(?:[a-z]{2,}er|more|less|better|worse|fewer)(?: [a-z]+){0,2} than|(?:leads?|led|tops?|topped|heads?|headed) (?:the|its|their|every) (?:list|table|ranking|rankings|league|charts?|world|country|index|standings)|top of the|came (?:first|second|third|last)|leads the [a-z]+ in|ahead of`,
  ],
  comparisons: [
    'more [a-z]+ than|less [a-z]+ than|(?:[a-z]{2,}er|more|less|fewer|better|worse) than|compared (?:to|with)|no other|equivalent (?:to|of)|equal to|whereas|while|unlike|relative to|much (?:more|less|higher|lower|larger)|far (?:more|less|higher|lower)|comparable|versus|vs|difference between|exceed(?:s|ed|ing)?',
  ],
  causes: [
    'caus(?:e|es|ed|ing)|leads? to|led to|leading to|results? (?:in|from)|resulted (?:in|from)|due to|because|as a result|thanks to|contribut(?:e|es|ed|ing) to|link(?:s|ed)? (?:to|with|between)|associated with|correlat(?:e|es|ed|ion)|triggers?|triggered|prevents?|prevented|protects?|affects?|affected|influenc(?:e|es|ed)|responsible for|driven by|drives?|drove|explains?|effects?|impacts?|risk(?:s)?|allows?|allowed|enables?|enabled|makes?|forces?|forced|helps?|helped|encourag(?:e|es|ed)|discourag(?:e|es|ed)|reduces?|produces?|creates?|generates?|threatens?|damages?|destroys?|requires?|shapes?|undermin(?:e|es|ed)|boosts?|consequences?',
  ],
  nobody: [
    '(?:(?:some|many|most|several|other|those|these|numerous|various|recent|all|a number of|a growing number of|leading|independent|industry|countless|multiple|few|local|traditional|modern|new|one|a|an|financial|medical) )*(?:[a-z]+ )?(?:(?:[a-z]{3,}(?:ists|ians)|planners|bankers|[a-z]*makers|researchers|observers|teachers|workers|insiders|campaigners|lawyers|leaders|managers|commentators|investors|doctors|authors|educators|parents|consultants)|stud(?:y|ies)|research|experts?|critics|scholars|surveys?|polls?|reports?|sources|officials|figures|data|numbers|evidence|estimates|publications|engineers|lawyers|accounts|trials|analyses|papers|local people|neighbours|residents|fans|insiders)(?: (?:[a-z]+ly|now|often|have|has|have even|also|still|alike|will|would|who|in the [a-z]+|after study|of evidence))* (?:say|says|said|saw|question|questions|questioned|shows?|showed|shown|suggests?|suggested|agree|agrees|agreed|believe|believes|believed|estimate|estimates|estimated|warn|warns|warned|indicates?|indicated|argue|argues|argued|think|thinks|thought|find|finds|confirms?|confirmed|points?|concludes?|concluded|recommend|recommends|recommended|criticised|criticized|praised|claims?|claimed|consider|considered|expect|expects|expected|links?|linked|puts?|report|reports|reported|describe|described|attribute|attributed|fear|fears|feared|doubt|doubts|dispute|prove|proves|proven|proved|demonstrate|demonstrates|demonstrated|reveals?|revealed|predict|predicts|predicted|cite|cited|insist|worry|call|regard|regarded|credit|tell|tells|hold|dismiss|welcomed|speak|advise|caution|maintain|contend|speculate)',
    'according to (?:(?:some|many|most|several|other|those|these|numerous|various|recent|all|a number of|a growing number of|leading|independent|industry|countless|multiple|few|local|traditional|modern|new|one|a|an|financial|medical) )*(?:[a-z]+ )?(?:[a-z]{3,}(?:ists|ians|planners|bankers|makers|searchers|observers|teachers|workers|insiders|campaigners|lawyers|leaders|managers|commentators|investors|doctors|authors|educators|parents|consultants)|stud(?:y|ies)|research|experts?|critics|scholars|surveys?|polls?|reports?|sources|officials|figures|data|numbers|evidence|estimates|publications|engineers|lawyers|accounts|trials|analyses|papers|local people|neighbours|residents|fans|insiders)|according to (?:some|many|several|most|various|one|people|the latest)',
    '(?:considered|regarded|seen|viewed|criticised|criticized|praised|described|recognised|recognized|estimated|hailed|credited|believed|called|cited|accepted|thought|judged|disputed|questioned|dismissed|shared|advised|recommended|supported)(?: [a-z]+)? by (?:some|most|many|several|critics|experts|scientists|researchers|scholars|historians|architects|economists|analysts)',
    "it is (?:widely |well |generally |commonly |often |now |usually |sometimes )?(?:known|accepted|believed|thought|established|proven|said|estimated|reported|considered|agreed|understood|recognised|recognized|assumed|claimed)(?: that)?|it'?s (?:often |widely |commonly |well )(?:said|known|believed|accepted|claimed)|it has (?:long |often )?been (?:shown|proven|said|suggested|estimated|reported)|(?:is|are|was|were|has been|have been) (?:widely |often |generally |commonly |long |since )?(?:said|thought|believed|considered|known|estimated|rumou?red|reported|reputed|regarded|understood|praised|hailed|credited) (?:to|as|by|the|with)|(?:has been|have been|(?:is|are|was|were) (?:widely|often|generally|commonly|long)) called (?:by|the)|everyone (?:in [a-z ]{2,20} )?knows|everybody knows|we're told|we are told|they say|reportedly|allegedly|supposedly|rumou?rs?|science says|by some (?:counts|accounts|estimates|measures)|by all accounts|are to be believed|study after study|body of (?:evidence|research)|there is (?:growing |strong |ample |mounting )?(?:evidence|consensus)|asked not to be named|on condition of anonymity|traditional accounts|legend has it|conventional wisdom|(?:some|many|most|several) [a-z]+s (?:now |often |also |still )?(?:say|argue|believe|think|claim|insist|complain|fear|agree|suspect|report)|[a-z]+ed by (?:some|most|many|several) [a-z]+s|(?:reports|rumou?rs|allegations) that|(?:condemnation|criticism|praise|support) from (?:[a-z]+ ){0,3}(?:experts|critics|scientists|scholars|groups|researchers)|some (?:say|argue|believe|think|claim)|many (?:say|argue|believe|think|claim)",
  ],
  actions: [
    '(?:found|establish|creat|launch|invent|discover|sign|pass|open|clos|acquir|releas|publish|introduc|appoint|arrest|convict|sentenc|approv|reject|invest|receiv|destroy|invad|hir|fir|mov|join|award|develop|design|unveil|adopt|abolish|grant|merg|resign|announc|bann|repeal|ratif|cancell?|postpon|complet|demolish|renovat|renam|install|defeat|collaps|flood|recall|su|charg|fin|raid|seiz|evacuat|injur|wound|crown|retir|return|decid|agre|promis|transferr|remov|renew|accus|refus|fail|manag|attack|kill|marri|emigrat|migrat|settl|conquer|coloniz|colonis|captur|escap|surrender|declar|proclaim|elect|vot|testif|report|reveal|accept|order|demand|protest|arriv|land|survey|measur|patent|demonstrat|propos|describ|nam|call|collaborat|teach|studi|graduat|enroll?|work|employ|serv|command|rul|govern|reign|reform|negotiat|fund|rais|donat|contribut|ship|deploy|replac|expand|reorganiz|reorganis|switch|shift|convert|start|end|finish|discontinu|sponsor|organiz|organis|host|perform|record|compos|paint|produc|direct|edit|translat|print|assassinat|execut|imprison|jail|exil|deport|enslav|liberat|free|rescu|sav)ed',
    '[a-z]+ed (?:the|a|an|his|her|their|its|him|them|it|that|to|in|on|at|from|into|as|over|across|off|up|down|out|\\d+)',
  ],
  futures: ["will|won't|going to|is set to|are set to|plans? to|expected to|scheduled"],
  preterites: [
    'was|were|had|did|became|began|went|came|took|made|gave|got|saw|knew|thought|told|said|found|left|felt|kept|held|brought|wrote|ran|grew|fell|rose|led|lost|won|met|sent|spent|built|paid|bought|sold|chose|broke|spoke|drew|drove|flew|wore|stood|sat|fought|taught|caught|sought|struck|swore|stole|sank|sang|rang|threw|withdrew|overthrew|undertook|underwent|arose|awoke|bore|bred|dealt|dug|fled|forbade|forgave|froze|hid|hung|laid|lent|meant|rode|shook|shot|slept|slid|swam|swept|tore|understood|woke|wove|died|happened|occurred|appeared|disappeared|emerged|arrived|remained|lived',
  ],
  definitions: [
    '(?:is|are|was|were) (?:a|an|the|also|called|known as|defined as|when|where)|means|refers? to|consists? of|stands? for|defined|definition|namely|known as',
  ],
  clauses: ['what|how|why|when|whenever|whether|because|in order to|so that|rather than'],
  vague: [
    'many|some|several|other|others|much|a lot|lots|few|various|different|etc|multiple|numerous|more and more|most|any',
  ],
  abstracts: [
    'approach|needs?|issues?|process|processes|efficiency|adoption|support|transformation|strateg(?:y|ies)|goals?|objectives?|value|quality|action|management|access|solutions?|benefits?|advantages?|challenges?|role|ability|importance|possibilit(?:y|ies)|ideas?|ways?|sense|questions?|problems?|reasons?|concept|vision|nature|culture|trust|innovation|performance|tools?|opportunit(?:y|ies)|choice|choices|freedom|purpose|experience',
  ],
  people: [
    'president|minister|senators?|governor|mayor|king|queen|emperor|prince|princess|general|admiral|colonel|captain|director|founders?|co-founder|ceo|boss|inventor|engineers?|physicist|chemist|mathematician|astronomer|doctor|surgeon|professor|researchers?|writer|author|poet|painter|composer|architect|journalist|lawyer|judge|philosopher|historian|entrepreneur|champion|player|father|mother|son|daughter|brother|sister|wife|husband|woman|man|slaves?|soldiers?|workers?|peasants?|priest|bishop|pope|monk|developers?|artist|singer|actor|actress|couple|team|crowd|leader|commander|executive|chairman|spokesman|spokesperson|officials?|settlers?|colonists?',
  ],
  conditionals: ['would|would have'],
  reports: [
    'said|says|told|tells|stated|states|claim(?:s|ed)?|argued?|argues|announced|declared|warned|warns|explained|explains|wrote|writes|testified|admitted|denied|accused|voted|promised|called for|noted|notes|insisted|insists|added|adds|acknowledged|recalled|recalls|sighed|sighs|complained|complains|replied|replies|asked|agreed|remarked|joked|shrugs|shrugged|grumbled|laughs|laughed|requested|suggested',
  ],
  events: [
    'founded|established|created|launched|built|invented|discovered|born|died|killed|won|elected|signed|passed|opened|closed|acquired|bought|sold|released|published|introduced|became|began|started|ended|appointed|arrested|convicted|sentenced|approved|rejected|invested|spent|received|destroyed|invaded|took (?:place|over|control)|hired|fired|moved|joined|awarded|developed|designed|reopened|unveiled|adopted|abolished|granted|merged|resigned|announced|banned|repealed|ratified|cancelled|canceled|postponed|completed|demolished|renovated|renamed|installed|shut|left|lost|beat|defeated|sank|burned|burnt|collapsed|struck|hit|flooded|recalled|sued|charged|fined|raided|seized|evacuated|injured|wounded|hospitalised|hospitalized|crowned|retired|returned|decided|agreed|realised|realized|promised|disappeared|transferred|removed|renewed|recommended|claimed|accused|refused|failed|managed|made|gave|went|came|took|brought|held|met|sent|led|set',
    'birth|death|founding|foundation|construction|inauguration|launch|opening|closure|adoption|signing|victory|defeat|election|trial|attack|accident|fire|war|battle|treaty|world cup|merger|strike',
  ],
  past: [
    '(?:was|were|had|did|became|began|went|came|took|made|gave|got|saw|knew|thought|told|said|found|left|felt|kept|held|brought|wrote|ran|grew|fell|rose|led|lost|won|met|sent|spent|built|paid|bought|sold|chose|broke|spoke|drew|drove|flew|wore|stood|sat|lay|hit|set|put|cut|shut)|[a-z]{2,}(?:[^aeiou]|e|i)ed',
  ],
  laws: [
    'laws?|act of|the act|bill|amendments?|regulations?|directives?|courts?|ruling|legislation|statutes?|statutory|illegal|legal|legally|constitution|treaty|banned|bans?|requires? (?:that|all|every|any)|required (?:to|by)|requirements?|prohibit(?:s|ed)?|forbids?|forbidden|entitled to|eligible|tax(?:es|able|ed)?|policy|punishable|fines?|liable|obliged|mandatory|compulsory|permitted|must be (?:filed|paid|registered|reported)|gdpr|supreme court|protected|rights?|the rules?|subject to|exempt(?:ed|ion)?|section \\d+|article \\d+|license|licence|moderators?',
  ],
  norms: [
    '(?:represents?|remains?|is|are|constitutes?) (?:an?|the) (?:(?:major|key|strategic|real|crucial|critical|unique) )+(?:challenges?|opportunity|opportunities|assets?|levers?|priority|priorities|steps?|issues?|enablers?|drivers?)|requires? a (?:[a-z]+ )?approach',
    "should|must|ought to|needs? to|have to|has to|let'?s|let us|it'?s (?:time|best|important|worth|essential|a good idea|crucial|possible|easy|hard) to|it is (?:time|best|important|worth|essential|crucial|possible|easy|hard)|must not|shall|recommend(?:ed)?|steps?|tips?|goals?|make sure|the idea is|simply|remember to|be sure|avoid|advice|worth [a-z]+ing",
  ],
  possibilities: [
    "could(?! not |n't )|might|may|can|cannot|can't|perhaps|maybe|possibly|probably|potential(?:ly)?|possible|likely|usually|often|sometimes|typically|generally|seems?|seemed|appears?|appeared",
  ],
  hypotheses: [
    "if|suppose|imagine|assum(?:e|es|ing|ption|ptions|ed)|hypothetical(?:ly)?|let's say|say,|were to|consider (?:a|an|the)|scenarios?|simulat(?:e|ion|ions|ed)|model(?:s|led|ed)?|estimate(?:s)?|what if",
  ],
  cases: [
    'for example|for instance|example|examples|illustrates?|case study|such as|e\\.g|testimonial|company|client|customer story',
  ],
  suppositions: [
    "(?:^|(?<=[,:;] ))(?:now |so |but |first |again |let us |let's )?(?:suppose|imagine|assume) (?:a|an|that|you|the|we|there|[a-z]+ (?:is|has|earns|wants|lives))|(?:^|(?<=[,:;] ))consider (?:a|an|the case)|let's (?:say|call (?:him|her|them|it|this|our)|imagine|assume|suppose)|hypothetical|example: (?:if you|imagine|suppose|let's|say)",
  ],
  opinions: [
    "(?:it is|it was|it's) (?:good|great|welcoming|encouraging|heartening|sad|nice) to (?:see|hear|know)|i think|i believe|i feel|i hope|i guess|i mean|i want|i wish|i love|i hate|in my (?:view|opinion)|we believe|we think|unfortunately|fortunately|sadly|clearly|obviously|of course|beautiful|terrible|wonderful|amazing|horrible|great|awful|disgraceful|shameful|absurd|ridiculous|incredible|important|crucial|essential|interesting|interestingly|frankly|honestly|personally|proud|thank|good|bad|better|best|nice|easy|simple|hard|difficult|useful|useless|worth|surprising(?:ly)?|quite|really|pretty|very|too|enough|fun|ugly|strange|weird|sense|opportunity|challenge|key|matter|matters|deserves?|truly|merely|just",
  ],
  discourse: [
    'thank you|thanks|welcome|hello|please|sorry|well,|ok|okay|yes|no,|look,|listen|in conclusion|in summary|to sum up|question|let me|so|therefore|however|thus|then|but|yet|of course|in other words|^that is|moreover|furthermore|in addition(?! to)|finally|overall|in fact|indeed|instead|anyway|meanwhile',
  ],
  pointers: [
    'in this (?:article|post|section|chapter|guide|tutorial|piece|essay|report)|this (?:article|post|guide|report|section|chapter)|below|above|as follows|following|see|here|figure|fig|chart|plots?|graphs?|tables?|images?|photos?|videos?|links?|click|code|functions?|package|datasets?|script|file|command|page|appendix|website|dataset|the data|axis|curves?|map|rows?|columns?|variables?|formula',
  ],
  plans: [
    '^(?:this|the present|the following) (?:article|post|guide|section|chapter|analysis|study|piece|report) (?:will |aims to |sets out to |seeks to )?(?:explores?|examines?|looks? at|reviews?|discuss(?:es)?|surveys?|walks? through)',
    "(?:we|i)(?: will|'ll| shall| are going to| am going to) (?:now |then |first |also )?(?:look at|examine|explore|cover|discuss|see|review|walk through)",
    "let's (?:now |first |then )?(?:look|examine|explore|see|turn|start|begin|dive|walk)",
    'it is (?:worth|important to|useful to|essential to|time to) (?:noting|note|examine|examining|remember|remembering|understand|ask|asking|look)',
  ],
  commonplaces: ['known to (?:all|everyone|everybody)|no secret that'],
  works: [
    '(?:book|novel|essay|article|film|report|study|guide|documentary|song|album|poem|paper|play|post|painting|titled|entitled|called|named)$',
  ],
  spoken: [
    '^ ?,? (?:(?:he|she|they|one|(?:the|a|an) [a-z]+(?: [a-z]+)?) )?(?:said|says|asked|recalled|insisted|joked|sighed|warned|complained|replied|admitted|promised|added|explained|argued|wrote|claimed)',
  ],
  dated: [
    '(?:\\d{1,2}|in|of|since|until|by|mid-|late|early) ?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2})?,? \\d{4}|(?:in|since|by|until|from|after|before|around|circa|the|late|early|mid-) ?(?:1[0-9]|20)\\d{2}s?|^(?:1[0-9]|20)\\d{2}|\\((?:1[0-9]|20)\\d{2}\\)|\\d{1,2}(?:st|nd|rd|th) century',
  ],
  subjects: ['^(?:he|she|they)'],
  selves: ['this (?:article|guide|post|tutorial|chapter|page|newsletter|section)'],
  imperatives: [
    "^(?:please |now |then |first,? |next,? |also |just |don'?t |do not |never |always |and |or |so |- )?(?:click|open|run|install|add|use|go|make|take|try|choose|select|set|check|see|read|look|find|create|write|keep|start|stop|remember|consider|imagine|note|avoid|ensure|visit|follow|download|give|get|put|tell|ask|let|come|help|call|send|save|buy|learn|think|join|vote|share|subscribe|enjoy|be|pick|plan|leave|turn|wait|test|season|bake|mix|stir|heat|boil|cut|place|pour|sow|plant|water|wash|dry|store|book|bring|pack|wear|drink|eat|sleep|train|aim|bear|spend|allow|expect|replace|remove|clean|fill|cover|press|push|pull|hold|move|walk|talk|speak|listen|watch|compare|measure|weigh|count|charge|budget|negotiate|skip|treat|switch|apply|print|sign|submit|review|update|invest|contact|enter|type(?! \\d)|paste|copy|delete|drag|rename|define|load|do|sort|schedule|work)(?= (?!(?:is|are|was|were|has|have|had|can|will|would|could|may|might|does|source|sources)[^a-z]))",
    '(?:and|then|,) (?:click|open|add|use|make|take|choose|check|keep|let|leave|ask|set|put|turn|wait|try|look) (?:the|a|an|it|your|them|for|at|to|on)',
  ],
  author: ["i(?!\\.[a-z])|i'm|i've|i'd|i'll|(?<!\\.)me|my|myself|mine"],
  ourselves: ["we|us|ourselves|we're|we've|we'll|let's|lets"],
  ours: [
    `ours|our(?! ${EVERYBODY_S}|(?: own)? (?:planet|species|ancestors|society|societies|world|atmosphere|oceans|solar system|galaxy)(?![a-z]))`,
  ],
  reader: ["you|yourself|you're|you'll|you've"],
  yours: [`yours|your(?! ${EVERYBODY_S})`],
  bodies: [`(?:your|our|the human) ${EVERYBODY_S}`],
  pronouns: ['^(?:he|she|they|it|his|her|their|its|this|these|that)'],
  equations: [
    "that's (?:a|an|about|roughly|nearly)|gap of|difference of|by definition|=|i\\.e|equivalent|therefore|thus|total|divided by|multiplied by|adds? up|which (?:makes|gives|means|works out)|that's|(?:^|(?<=, ))that is|^this is|works out|sum",
  ],
  times: [
    'yesterday|last (?:year|month|week|decade|century|night|summer|spring|autumn|winter|fall)|this (?:year|month|week|morning)|since|ago|century|decades?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|between \\d{4} and \\d{4}|for the first time|at the time|at this point|following this|later|earlier|afterwards|eventually|then|by \\d{4}|in \\d{4}|originally|initially|previously|once|after|before|soon after|until|during|recently',
  ],
  present: ['today|now|currently|nowadays|these days|in recent years|still|already|yet|anymore'],
  demonstratives: [
    '^(?:this(?! (?:year|month|week|morning|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))|these|that|it)',
  ],
  materials: [
    '(?:the|this|these|our|my|its) (?:data|dataset|data set|script|code|file|table|spreadsheet)|datasets?|data sets?|columns?|variables?|files?|rows|(?:was|were) (?:sourced|downloaded|scraped|exported|extracted) from|downloaded|scraped',
  ],
  prompts: [
    '^(?:please )?(?:give|explain|summari[sz]e|write|list|create|generate|compare|translate|tell|draft|suggest|describe|identify|extract|rewrite|find|show|make|act)(?= (?:me|us|as|the|a|an|this|these|my|our|it|\\d|three|five|ten) )',
  ],
  undertakings: ['^[a-z]{3,}ing(?= (?!is|are|was|were|has|have|can|will|may|would))'],
  ...generalities,
  ...accusations,
  duties: [
    `(?:is|are|was|were|be|been) ${atMost(1, '[a-z]+ly |not |now |also ')}(?:required|entitled|liable|exempt|exempted|eligible|ineligible|allowed|permitted|forbidden|prohibited|banned|obliged|barred|capped|taxed|taxable|deductible|mandatory|compulsory|illegal|unlawful|subject to|protected by|valid for|punishable|restricted to|limited to)|may not|must ${atMost(1, 'not |now |also |legally ')}(?:be|have|provide|register|keep|pay|file|report|answer|protect|correct|obtain|disclose|notify|meet|show|publish|comply|carry|hold|submit)|(?:has|have) to (?:register|pay|file|report|disclose|notify|consider|provide|prove|obtain|comply|declare|apply)|within (?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred) (?:days|weeks|months|years|hours)|(?:in|into) force|by (?:[a-z]+ )?(?:decree|law|statute|ordinance)|requires? (?:that|all|every|any|an?|the)|under (?:the|a|this|that) [a-z' ]{0,30}(?:act|law|bill|rules?|code|treaty|directive|regulation|contract)|can (?:award|order|fine|impose|refuse|revoke|demand)|(?:act|law|bill|bylaw|court|code|rule|rules|statute|regulation|directive|constitution|treaty|ordinance) ${atMost(1, '[a-z]+ly |also ')}(?:allows?|sets?|bans?|gives?|caps?|limits?|protects?|obliges?|orders?|forbids?|covers?|applies|apply|pays?|provides?|defines?|permits?|grants?|ruled|held)`,
  ],
  rumours: [
    '(?:is|are|was|were) (?:[a-z]+ly )?(?:said|rumou?red|alleged|supposed|believed|reputed) to|would (?:later )?have been|apparently|legend says|tradition holds',
  ],
  modals: new Set(words('could might would be get try make want go')),
  durations: [
    '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|centuries|century|decades?)',
  ],
  plurals: [
    '[a-z]{3,}s (?:are|have|do|tend|can|often|rarely|usually|still|also|now|need|want|get|use|make|take|give|cost|pay)',
  ],
  joints: ['^(?:and|but|so|or|yet|then|thus|also|now)'],
  asserting: ['^(?:and )?did you know'],
};
