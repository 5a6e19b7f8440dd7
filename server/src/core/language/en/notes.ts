import type { NoteLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** "Article 6 of the … Act". */
const PARTS = '[Aa]rt(?:icles?|\\.)|[Ss]ec(?:tions?|\\.)|§+|[Cc]l(?:auses?|\\.)';
const LAWS = 'Act|Code|Law|Regulation|Directive|Constitution|Treaty|Charter|Convention|Statute';

/** How English notes refer to what they name. */
export const notes: NoteLexicon = {
  leads: [
    'see(?: also| for example| e\\.g)?',
    'cf',
    'sources?(?= ?:)',
    'in',
    '(?:quoted|cited) (?:in|by)',
    'adapted from',
    'e\\.g',
  ],
  same: ['ibid', 'ibidem', 'id', 'idem', 'same (?:source|place|work)', 'loc\\. ?cit'],
  earlier: ['op\\.? ?cit', 'loc\\.? ?cit', 'work cited', 'cited above'],
  pointers: ['(?:foot)?note', 'supra,? (?:foot)?note', 'n\\.', 'nn?\\.?'],
  laws: [
    '(?:(?:Council |Commission |Implementing |Delegated )?(?:Regulation|Directive|Decision)) (?:\\((?:EU|EC|EEC)\\) )?(?:No\\.? ?)?\\d{2,4}/\\d+',
    "(?:The )?[A-Z][\\w'’&() -]{2,80} (?:Act|Law|Code|Order|Regulations|Rules),? (?:of )?(?:1[5-9]|20)\\d{2}",
    'Pub(?:lic|\\.) L(?:aw|\\.) (?:No\\. )?\\d+',
    '\\d{1,3} (?:U\\.? ?S\\.? ?C?\\.?|C\\.? ?F\\.? ?R\\.?|F\\. ?(?:2d|3d)?|S\\. ?Ct\\.) (?:§+ ?)?\\d+',
    "[*_]{0,2}[A-Z][\\w'’.&, -]{1,60} vs?\\.? [A-Z][\\w'’.& -]{1,60}?[*_]{0,2}(?=,? \\d{1,4} [A-Z]|,? \\[?\\(?(?:[A-Z][\\w. ]{0,15} )?(?:19|20)\\d{2}[\\x29\\x5d]|, (?:No\\.|Case))",
    'Case [CT][-‑–]\\d+/\\d+',
    `(?:${PARTS}) ?\\d[\\w().-]*,? (?:of the [^.\\r\\n]{0,60}|[A-Z][^.\\r\\n]{0,60})(?:${LAWS})`,
  ],
  interviews: ['interview', 'conversation', 'personal communication', 'correspondence', 'e-?mail', 'statement'],
  documents: linesOf(`
    web ?sites? | web ?page | portal | blog | bulletins? | briefings? | factsheets? | press releases? | yearbook | registers?
    minutes | accounts | inventory | database | dashboard | gazetteer | handbook | white paper | returns | bill | directory
  `),
  measures: words('data figures figure statistics estimates estimate'),
  holdings: words('archives archive library papers records manuscripts mss'),
  tells: words(`
    is are was were be been has have had do does did will would can may must should we i it they he she you that which who
    this these those there not if but because since while as when where
  `),
  remarks: words(`
    our my own author authors excluding including except about note notes price prices rate amount value average total base scope all some here
    nb see idem estimate estimated rounded translation translated definition reading provisional
  `),
  areas: words(`
    uk britain england wales scotland ireland us usa eu europe london america africa asia france germany china world
    australia canada india united states kingdom
  `),
};
