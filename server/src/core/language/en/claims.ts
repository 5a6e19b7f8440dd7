import type { ClaimLexicon } from '../lexicon.ts';

/** What English sentences that need a source look like. */
export const claims: ClaimLexicon = {
  units: [
    'per ?cent|percent',
    '(?:percentage )?points?',
    'thousand|million|billion|trillion',
    'dollars?|euros?|pounds?|cents?',
    'times (?:more|less|higher|lower|larger|faster|as)',
    '(?:kilo|mega|giga|tera)?watts?(?:[- ]hours?)?',
    'tons?|tonnes?',
    'kilomet(?:re|er)s?|miles?',
    'hectares?|acres?',
    'degrees?',
  ],
  quantities: [
    '(?:one|two|three|four|five|six|seven|eight|nine|\\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|twenty|\\d+)',
    'half (?:of|the|all)',
    '(?:one|two)[- ]thirds? of|a (?:third|quarter) of|three quarters of',
    'one in (?:two|three|four|five|ten)',
    '(?:has|have|had) (?:doubled|tripled|quadrupled|halved)|(?:more than )?doubled|tripled|quadrupled',
  ],
  vague: [
    'according to (?:some |several |many |recent |various |the latest |numerous |most )*(?:studies|experts|research|researchers|scientists|surveys|polls|estimates|analysts|economists|statistics|observers|a (?:recent )?(?:study|survey|poll|report))',
    '(?:recent |several |many |some |numerous |various |most |a recent |a new |one )?(?:studies|study|research|experts|scientists|researchers|economists|analysts|surveys?|polls?) (?:have |has )?(?:shown?|shows|suggests?|suggested|indicates?|indicated|finds?|found|proven|proved|agree|believe|say|says|estimate|warn|confirm|confirmed|reveal|reveals|revealed|predict)',
    'it (?:is|has been) (?:widely |well |generally |commonly |scientifically )?(?:known|accepted|believed|proven|established|estimated|reported) that',
    '(?:everyone|everybody) knows that',
  ],
  reporting: [
    'said|says|told|stated|states|claimed|claims|argued|argues|announced|announces|declared|declares|warned|warns|explained|explains|wrote|writes|testified|admitted|insisted|added|noted|notes|according to|asked|replied',
  ],
  advice: [
    '^(?:save|keep|use|add|allow|set|try|get|cut|aim|expect|budget|start|spend|invest|check|make|take|give|choose|avoid)',
    "you|your|yours|you're|you'll|yourself",
    "should|must|ought to|need to|needs to|have to|has to|let's|let us",
    "don't forget|make sure|remember to",
  ],
  ownVoice: [
    'we (?:have|offer|recommend|propose|plotted|ran|estimate|calculated|measured|found|used|assume)',
    "i|i'm|i've|i'd|my|mine|myself",
    'our (?:team|company|agency|offer|tool|survey|study|clients|services)',
  ],
  hypothetical: ['imagine|suppose|let us say', 'if (?:you|we|i|your|one)', 'what if'],
  assertingQuestions: ['did you know', 'do you know that'],
};
