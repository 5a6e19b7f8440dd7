import type { CueLexicon } from '../lexicon.ts';

/** Words that tell English sentences which need a source from those which do not. */
export const cues: CueLexicon = {
  quantities: [
    'half|halves|third|thirds|quarters?|majority|minority|most of|two[- ]thirds|dozens?|hundreds?',
    'thousands?|millions?|billions?|trillions?|double[ds]?|doubling|tripled?|triples?|quadrupled?|halved',
    'twice|threefold|tenfold|\\d+[- ]fold|times (?:more|less|higher|lower|larger|faster|as)|one in \\w+',
    '\\d+ (?:in|out of|of every) \\d+|per cent|percent|percentage|average|median|per capita|rate of',
    'number of|per (?:year|day|month|hour|week|person|household)|a (?:quarter|third|fifth|tenth) of',
    'fewer than|more than|less than|at least|up to|nearly|almost|approximately|roughly|around \\d|about \\d',
    'over \\d',
  ],
  trends: [
    'increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|ros(?:e)|risen|rising|fell',
    'fallen|dropp?(?:ed|s|ing)?|grew|grown|growth|surg(?:e|ed|ing)|soar(?:ed|ing|s)?|plummet(?:ed|s)?',
    'shr[aiu]nk|reduc(?:e|ed|es|ing|tion)|cut|climbed|jumped|gained?|lost|record (?:high|low)',
    'worsen(?:ed|ing)?|improved',
  ],
  superlatives: [
    'the (?:most|least|largest|biggest|highest|lowest|greatest|best|worst|first|only|fastest|oldest|youngest|leading|longest|smallest|main|top|second[- ]largest|number one)',
    "world'?s (?:most|largest|first|biggest|leading)|never before|unprecedented",
    'one of the (?:most|largest|first|few|best|worst|top)|in history|of all time',
    'ever (?:recorded|made|seen)|more \\w+ than|less \\w+ than',
    '(?:higher|lower|larger|smaller|faster|greater|better|worse|older|younger|cheaper) than',
    'compared (?:to|with)|as many as|no other',
  ],
  causes: [
    'caus(?:e|es|ed|ing)|leads? to|led to|leading to|results? in|resulted in|due to|because of',
    'as a result of|thanks to|contribut(?:e|es|ed|ing) to|link(?:s|ed)? (?:to|with|between)',
    'associated with|correlat(?:e|es|ed|ion)|triggers?|triggered|prevents?|prevented|protects? against',
    'affects?|affected|influenc(?:e|es|ed)|responsible for|driven by|explains? why|effects? (?:of|on)',
    'impacts? (?:of|on)|risk (?:of|factor)',
  ],
  evidence: [
    'stud(?:y|ies)|research(?:ers)?|surveys?|polls?|data|evidence|statistics|report(?:s|ed)?|findings?',
    'analys(?:is|es)|meta-analys[ie]s|trials?|experiments?|scientists?|experts?|economists?|historians?',
    'census|according to|published in|proven|show(?:s|ed|n)? that|found that|demonstrat(?:e|es|ed)',
    'reveal(?:s|ed)?|suggests? that|confirm(?:s|ed)?|estimat(?:e|es|ed)|concluded|indicat(?:e|es|ed)',
    'documented|measured|observed',
  ],
  reports: [
    'said|says|told|stated|claim(?:s|ed)?|argued?|argues|announced|declared|warned|explained|wrote',
    'testified|admitted|denied|accused|voted|promised|called for|noted|insisted|added that|acknowledged',
  ],
  events: [
    'founded|established|created|launched|built|invented|discovered|born|died|killed|won|elected|signed',
    'passed|opened|closed|acquired|bought|sold|released|published|introduced|became|began|started|ended',
    'appointed|arrested|convicted|sentenced|approved|rejected|invested|spent|received|signed into law',
    'destroyed|invaded|took place|hired|fired|moved|joined|awarded|developed|designed',
  ],
  laws: [
    'law|laws|act of|bill|amendment|regulation|directive|court|ruling|legislation|statute|illegal|legally',
    'constitution|treaty|banned|required to|prohibit(?:s|ed)?|entitled to|tax(?:es)?|budget|policy',
  ],
  norms: [
    "should|must|ought to|need to|needs to|have to|has to|let'?s|let us|we can(?:not|'t)?|we will|we'll",
    "i will|i'll|i'm going to|we're going to|we are going to|it'?s time to|must not|shall",
  ],
  possibilities: [
    "will|won't|'ll|going to|gonna|would|could|might|may|can|if|perhaps|maybe|possibly|hope|hopefully",
    'plan to|plans to|intend to|imagine',
  ],
  opinions: [
    'i think|i believe|i feel|i hope|i guess|i mean|i want|i wish|i love|i hate|in my (?:view|opinion)',
    'we believe|we think|seems?|appears?|unfortunately|fortunately|sadly|clearly|obviously|of course',
    'beautiful|terrible|wonderful|amazing|horrible|great|awful|best of all|disgraceful|shameful|absurd',
    'ridiculous|incredible|important|crucial|essential|interesting|frankly|honestly|personally|proud',
    'thank',
  ],
  discourse: [
    'thank you|thanks|welcome|hello|good (?:morning|evening|night|afternoon)|ladies and gentlemen',
    'my friends|god bless|please|sorry|well,|ok|okay|yes|no,|look,|listen|for example',
    'in this (?:article|post|section|chapter|guide|tutorial)|below|as follows|see (?:also|below|the)',
    'here (?:is|are)|in conclusion|in summary|question|let me',
  ],
  imperatives: [
    "^(?:please |now |then |first,? |next,? |also |just |don'?t |do not |never |always )?(?:click|open|run|install|add|use|go|make|take|try|choose|select|set|check|see|read|look|find|create|write|keep|start|stop|remember|consider|imagine|note|avoid|ensure|visit|follow|download|give|get|put|tell|ask|let|come|help|call|send|save|buy|learn|think|join|vote|share|subscribe|enjoy|be)\\b",
  ],
  author: ["i|i'm|i've|i'd|me|my|myself|mine"],
  ourselves: ["we|our|us|ours|ourselves|we're|we've"],
  reader: ["you|your|yours|yourself|you're"],
  definitions: [
    '(?:is|are|was|were) (?:an?|the)|refers? to|consists? of|known as|defined as|means that|is located',
    'is based in|contains?|includes?|composed of|made of',
  ],
  times: [
    'today|yesterday|last (?:year|month|week|decade|century|night|summer)|this (?:year|month|week)',
    'in recent years|since|ago|century|decade|years?|months?',
    'january|february|march|april|june|july|august|september|october|november|december',
    'between \\d{4} and \\d{4}|for the first time',
  ],
};
