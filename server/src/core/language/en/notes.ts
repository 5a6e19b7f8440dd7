import type { NoteLexicon } from '../lexicon.ts';

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
};
