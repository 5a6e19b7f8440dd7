import type { AccusationLexicon } from '../claim-lexicon.ts';

const WRONG =
  '(?:fraud|embezzlement|bribery|corruption|money[- ]laundering|kickbacks?|bribes?|insider trading|tax evasion|harassment|assault|misconduct|malpractice|plagiarism|extortion|perjury|racketeering|collusion|price[- ]fixing|bid[- ]rigging|theft|forgery|blackmail|rape|murder|manslaughter|abuse|negligence|discrimination|doping|espionage|obstruction of justice|conspiracy|misappropriation|cronyism|nepotism|wire fraud|a cover-up)';

const OFTEN = '(?:[a-z]+ly |also |already |later |then |once |twice |since |never )?';

/** Words of English for what somebody did wrong, or is said to have done. */
export const accusations: AccusationLexicon = {
  accusations: [
    `(?:is|are|was|were|been|being|got|stands?|stood) ${OFTEN}(?:convicted|indicted|accused of|charged with|found guilty|guilty of|sentenced (?:to|for)|jailed|imprisoned|suspected of|prosecuted|arraigned|implicated in|arrested (?:for|on)|fined|sued for|investigated for|under investigation (?:for|over)|disbarred|struck off|(?:fired|sacked|dismissed) for|complicit in|caught (?:stealing|lying|cheating|taking|forging))`,
    'pleaded guilty|pled guilty|(?:admitted|confessed) (?:to )?(?:stealing|taking bribes|forging|lying|cheating|having|embezzling|fraud)',
    'embezzled|defrauded|bribed|extorted|misappropriated|swindled|siphoned off|(?:has|have|had) stolen|stole (?!the show)|falsified|plagiari[sz]ed|harassed|assaulted|raped|murdered|blackmailed|colluded|perjured|looted|duped|conned|scammed|cooked the books|covered up|lied (?:to|about|under)|cheated|spied on|pocketed|price-fixed',
    'laundered(?= (?:[a-z]+ )?(?:money|millions|cash|funds|\\d|[$€£]))|forged (?:a |the |his |her |its |their |several |dozens of )?(?:signatures?|documents?|invoices?|papers|cheques?|checks|permits?|records)|rigged (?:a|an|the|its|several|bids?|elections?|votes?|tenders?)|fabricated (?:a |the |his |her |its |their )?(?:data|evidence|results|figures|invoices)|evaded (?:[a-z$€£\\d,.]+ ){0,4}tax(?:es)?|inflated (?:its|his|her|their|the) (?:sales|profits|revenues?|accounts|expenses|figures)',
    `(?:took|taken|paid|pays?|pocketed|accepted|offered|received) (?:[a-z]+ )?(?:bribes?|kickbacks?)`,
    `${WRONG} (?:charges?|allegations?|scandals?|scheme|case|probe|trial|investigation|conviction|ring|inquiry)`,
    `(?:guilty|convicted|charges?|accusations?|allegations?|accused|suspicions?|suspected|acts?|victims?|engaged in|involved in|complicit in) (?:of )?(?:[a-z]+ )?${WRONG}`,
    "(?:accuses?|accused|accusing) (?:[a-z'-]+ ){1,6}of",
  ],
  wrongs: [
    'fraud(?! (?:detection|prevention|protection|alerts?))|embezzlement|bribery|bribes|corruption|money[- ]laundering|kickbacks|insider trading|tax evasion|misconduct|plagiarism|extortion|perjury|racketeering|collusion|price[- ]fixing|bid[- ]rigging|misappropriation|sexual harassment|cover-up',
  ],
  anybody: [
    'anyone|anybody|whoever|any (?:person|company|employee|individual|firm|member)|those (?:who|found|convicted|accused)|a person|someone|people who|individuals|in case of|(?:if|when) (?:an?|you|someone|they)',
  ],
};
