import { lexicons } from '../language/index.ts';
import { atMost, DIGIT, LETTER, LOWER, literal, UPPER } from '../language/patterns.ts';
import { remembering } from '../language/remember.ts';
import type { Span } from '../text/span.ts';

/**
 * The proper names in one sentence, from the left, each as long as it goes: words with a capital, joined by the small
 * words that stand in names ("Direction générale des Entreprises", "Bank of England", "France Num et Bpifrance Le Lab").
 */
export const properNames: (sentence: string) => readonly Span[] = remembering((sentence) => {
  const found: Span[] = [];
  const name = NAMES;
  name.lastIndex = afterOpener(sentence);
  for (let next = name.exec(sentence); next; next = name.exec(sentence)) {
    const written = next[0].replace(/(?:'s?|[.&-]+)$/u, '');
    const end = next.index + written.length + restOfBody(written, sentence.slice(next.index + written.length)).length;
    name.lastIndex = Math.max(name.lastIndex, end);
    if (end - next.index > 1) found.push({ start: next.index, end });
  }
  return found;
});

const BLANK = '(?:[ \\t]{1,4}|[ \\t]?\\r?\\n[ \\t>]{0,6})';

const INSIDE = [...new Set(Object.values(lexicons).flatMap(({ inside }) => inside))].join('|');

const SMALL = `(?:${INSIDE})${BLANK}|(?:de |à )?l'|d'`;

/** A word with a capital ("Insee", "iFixit", "20th"), or a web site's name ("jonlabs.ch"). */
const WORD = `(?:${[
  `[${UPPER}][${LETTER}${DIGIT}'&.@_+-]*`,
  String.raw`[${LOWER}\d]{1,2}[${UPPER}][${LETTER}${DIGIT}]+`,
  String.raw`[${LOWER}][${LETTER}\d-]*\.[a-z]{2,4}(?![${LETTER}\d])`,
  String.raw`\d{1,3}(?:th|st|nd|rd|e|ème)(?=\s+[${UPPER}])`,
].join('|')})`;

const YEAR = '(?:19|20)\\d{2}(?![\\d%])';

const JOIN = `(?:${BLANK}(?:[&/–]${BLANK})?|\\s?[/&]\\s?)${atMost(3, SMALL)}`;

/** French names of bodies go on in lower case: "Cour des comptes", "Agence de la transition écologique". */
const BODY =
  '(?:Académie|Agence|Assemblée|Association|Autorité|Banque|Bureau|Caisse|Centrale|Centre|Chambre|Comité|Commission' +
  '|Confédération|Conseil|Cour|Défenseur|Département|Direction|Fédération|Fondation|Inspection|Institut|Laboratoire' +
  '|Mairie|Ministère|Mission|Observatoire|Office|Organisation|Préfecture|Programme|Région|Réseau|Service|Société' +
  '|Syndicat|Union)';

const OF = "(?:de la |de l'|des |du |de |d')";

const QUALITY =
  `[${LOWER}-]+` +
  '(?:iques?|ales?|elles?|aires?|ives?|[ié]ennes?|aines?|aises?|aux|als?|els?|ifs?|[ié]ens?|ées?|és?|antes?|entes?)';

const IS_BODY = new RegExp(`^(?:Haute? )?${BODY}$`, 'u');

const REST = new RegExp(`^(?: ${QUALITY}){0,2}(?: ${OF}[${LOWER}][${LETTER}-]+(?: ${QUALITY})?){1,2}`, 'u');

const restOfBody = (name: string, rest: string): string => (IS_BODY.test(name) ? (REST.exec(rest)?.[0] ?? '') : '');

const NAME =
  `(?<![${LETTER}${DIGIT}.@-])(?:${YEAR}(?:[–-]\\d{2,4})?[ ](?=[${UPPER}]))?` +
  `${WORD}(?:${JOIN}${WORD})*(?: ${YEAR})?`;

const NAMES = new RegExp(NAME, 'gu');

const FIRST = new RegExp(String.raw`^[\s"«“'([*]*([${LETTER}]+'?)`, 'u');

/** Words that have a capital only because they open a sentence. */
const OPENER = new RegExp(
  `^(?:${Object.values(lexicons)
    .flatMap(({ sentences, citations }) => [
      ...sentences.openers.map(literal),
      ...citations.nobody,
      ...citations.works,
      "selon|d'|according|as|citing|toujours|comme",
    ])
    .join('|')})$`,
  'iu',
);

/** Whether a word is one that opens sentences or means nobody in particular. */
export const isCommon = (word: string): boolean => OPENER.test(word);

const afterOpener = (sentence: string): number => {
  const [all, word] = FIRST.exec(sentence) ?? [];
  return all !== undefined && word !== undefined && isCommon(word) ? all.length : 0;
};
