import type { BodyLexicon } from '../body-lexicon.ts';
import { LETTER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';
import { papers } from './papers.ts';

/** Bodies of which there are many: "the union" alone says of none which it is. */
const COMMON_BODIES = words(`
  institute agency association federation union magazine newspaper journal website firm company group museum
  university bank charity NGO manufacturer operator hospital department bureau commission producer publisher
  developer retailer club foundation office
`);

/** Bodies and people in office that English prose names as sources. */
export const bodies: BodyLexicon = {
  ...papers,
  records: words('documents? records? filings? accounts? papers'),
  institutions: [
    ...COMMON_BODIES,
    ...words(`
      ministry government council police regulator watchdog court authorit(?:y|ies) embassy party committee trust
      tribunal parliament senate army navy organi[sz]ation inquiry consortium archives? registry coastguard ombudsman
    `),
  ],
  commonBodies: COMMON_BODIES,
  places: words(`
    city county state town borough district region network airline insurer landlord lab laboratory start-up studio
    cent(?:re|er) school college faculty utility supplier prison airport port shop store
  `),
  officials: [
    ...words(`
      mayor minister prosecutor president director CEO chairman chairwoman chair spokes(?:person|man|woman) sheriff
      governor headteacher principal coach lawyer owner founder coroner judge commissioner superintendent senator bishop
      ambassador captain
    `),
    'chief executive',
  ],
  collectives: linesOf(`
    police | prosecutors | firefighters | authorities | organi[sz]ers | investigators | detectives | paramedics
    (?:council|city|state|government|ministry|company|union|health|court|school) officials | emergency services
    (?<=(?:the|these) )(?:[a-z-]+ )?(?:companies|operators|producers|manufacturers|suppliers|retailers|insurers)
  `),
  definitePlural: ['the ', ''],
  definite: ['the', 'its', 'his', 'her', 'their'],
  anyOne: ['an?', 'one', 'some', 'several'],
  unsaid: words('one another every each any some no many most several few other two three local central such'),
  bodyQualities: [],
  bodyLinks: ['of (?:the )?'],
  bodyTails: ["'s website"],
  beforeBodies: ['in'],
  saidWhen: ['in', 'on', 'to', 'at', 'yesterday'],
  possessives: ['its', 'their', 'his', 'her'],
  someone: ['an?', 'the'],
  spokespeople: ['spokes(?:person|man|woman)(?: for(?: the)?)?'],
  learnt: ['(?:learned|confirmed) (?:from|by) the'],
  guarded: [
    'by (?:its|his|her|their) own admission',
    '(?:police|judicial|diplomatic|government|official|union|hospital|military) sources',
  ],
  selfReports: ['(?:it|he|she|they) (?:said|says|announced|added|told [A-Z][a-z]+)'],
  varies: [`(?:var(?:y|i)|differ|depend|rang(?:e|ing)|fluctuat)[${LETTER}]*`, 'between [^.;]{0,10}\\d[^.;]{0,20} and'],
  lawBooks: ['(?:highway|penal|criminal|civil|building|tax|labou?r|electoral|commercial) code'],
  lawTexts: [
    String.raw`(?:section|article|clause) \d+(?:\(\w+\))*(?: of the [${LETTER} ]{3,40})?`,
    '(?:Act|Regulation|Directive) (?:of |\\(EU\\) )?\\d[\\d/-]*',
    // "[HCL 12.4(b)]", "18 U.S.C. § 1343": keys of statutes.
    String.raw`(?<=\[)[A-Z]{2,5} \d+(?:[.:-]\d+)+[a-z]?(?:\(\w{1,3}\))*(?=\])`,
    String.raw`\d+ (?:U\.S\.C\.|C\.F\.R\.|USC|CFR) (?:§+ ?)?\d+[\w.-]*(?:\(\w{1,3}\))*`,
  ],
};
