import type { BodyLexicon } from '../body-lexicon.ts';
import { LETTER, words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** Words before papers that anybody has: "internal emails", "court records". */
const WHOSE = words(`
  internal leaked confidential released declassified court council company police government state county city
  planning land property payroll procurement hospital school prison parish regulatory charging public official
  corporate bank tax board campaign company's firm's
`).join('|');

const KINDS = words('documents? papers? records? filings? emails? e-mails? memos? letters? files? messages').join('|');

/** Texts of which "the" means one in particular, where they say something; of what they do otherwise they are no source. */
const TEXTS = words('agreement contract treaty plan document audit annex memo appendix blueprint').join('|');
const STATES = words(`
  states? stated says? said stipulates? stipulated notes? noted adds? added concludes? concluded warns? warned
  specifies specified acknowledges? acknowledged
`).join('|');

/** Papers that English prose names as sources. */
export const papers: Pick<BodyLexicon, 'papers' | 'paperArticles' | 'shown' | 'tellings' | 'hearings'> = {
  papers: [
    `(?:(?:${WHOSE}) (?:[a-z]+ )?)(?:${KINDS})`,
    `(?:${KINDS}|contracts?|footage|photographs)(?= (?:that )?(?:\\w+ )?(?:obtained|seen|reviewed|viewed|released|filed|leaked|examined|submitted|shared|read) (?:by|to|in|under|with|on))`,
    '(?<=(?:its|their|own|latest|new) )(?:figures|data|numbers|tests|accounts|survey|analysis)',
    `(?<=the (?:[a-z-]+ )?)(?:${TEXTS})(?=,? (?:also |further |itself )?(?:${STATES})(?![a-z]))`,
    `(?<=according to the )(?:${TEXTS})`,
    `(?<=(?:the|its|their|this) (?:main|final|full|original|official|founding|background) )(?:document|annex|text|report)`,
    ...linesOf(`
      minutes | filings? | indictment | affidavit | lawsuit | charge sheet | transcripts? | leaflet | invoices
      annual accounts | annual report | inspection reports? | police report | impact assessment | board papers
      prospectus | court order | ruling | judgment | judgement | post-mortem | logbooks? | gate logs
      (?:impact|inspection|audit|coroner's|auditor's|inspector's|inspectors'|pathologist's) report | letters in the archives?
      reports? to (?:the )?(?:full )?(?:council|cabinet|committee|board|councillors|members|ministers|parliament|shareholders)
    `),
  ],
  paperArticles: ['(?:the|an?|its|their|his|her|this|that|these|those|one|two|three|several) ', ''],
  shown: [
    '(?:that (?:were|was) )?(?:obtained|seen|reviewed|viewed|released|published|filed|leaked|examined|submitted|shared|signed|dated|read)',
  ],
  tellings: words(`
    shows? showed states? stated says? said reveals? revealed suggests? suggested indicates? indicated records? recorded
    lists? listed describes? described details? detailed notes? noted warns? warned concludes? concluded finds? found
    adds? added stipulates? stipulated specifies specified acknowledges? acknowledged alleges? alleged puts? confirms? confirmed gives? gave rates? rated
  `),
  hearings: [
    // Those who write a letter or sign a petition are the source of what they say in it.
    'in (?:an?|their|his|her|its|this) (?:[a-z]+ )?(?:letter|petition|appeal|complaint|memo|manifesto)(?= (?:[a-z]+ ){0,2}(?:sent|addressed|published|signed|delivered|handed|released|seen)(?![a-z]))',
    'in (?:an?|their|his|her|its) (?:[a-z]+ )?(?:letter|petition|appeal|complaint|memo)(?= to (?:the|its|their|his|her|[A-Z]))',

    `(?:[${LETTER}][${LETTER}'-]+ )?(?:[A-Z][${LETTER}'-]+ ){0,3}(?:Court|Tribunal|Bailey|Inquiry|Inquest)(?: has| had)? heard(?= that| how|[.,;]|$)`,
    '(?:the|an) (?:[a-z-]+ )?(?:court|jury|tribunal|inquest|hearing|inquiry|panel|committee)(?: (?:at|in|into) [^,.;:]{2,40}?)? (?:(?:has |had )?heard|(?:was|has been|had been) told)(?= that| how|[.,;]|$)',
    '(?:jurors|magistrates|councillors|MPs|senators|lawmakers) (?:heard|were told)(?= that| how|[.,;]|$)',
    'an? (?:[a-z]+ )?(?:coroner|judge|court|tribunal|inquiry|inquest|jury|ombudsman) (?:has |had )?(?:ruled|found|heard|concluded|said|decided|warned)(?= that| how|[.,;]|$)',
    'an? spokes(?:man|woman|person) (?:said|says|added|confirmed|told)(?![a-z])',
    'in (?:an? )?(?:[a-z]+ )?(?:impact )?statement read (?:out )?(?:to|in) (?:the )?court',
  ],
};
