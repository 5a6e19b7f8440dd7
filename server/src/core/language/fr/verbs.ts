import { LETTER, words } from '../patterns.ts';

/** Verbs that report a finding by themselves; the others need what is reported: "que", a colon or a quotation. */
export const FINDS = words(`
  alert anticip calcul imput chiffr conclu constat démontr dénombr dévoil estim évalu identifi mesur observ pronostiqu
  rapport recens recommand préconis relat relèv relev révèl révél soulign interrog sond publi analys évoqu revendiqu réclam exig reproch
`).join('|');
export const SAYS = words(`
  affirm ajout annonc argument assur avanc confirm confi conseill considèr considér déclar détaill expliqu indiqu
  insist jug montr not plaid point précis projett racont rappell rappel relèv résum signal suggèr suggér synthétis
  témoign martèl regrett s'inquièt rassur nuanc tempèr déplor dénonc concèd concéd soupçonn promett
`).join('|');
/** Verbs that say so of their own after "…, ": others may tell what happens ("…, lance le train"). */
export const TELLS = words(`
  s'alarm s'indign s'étonn s'agac s'amus se\\sdésol se\\sfélicit renchéri temporis ironis récapitul
`).join('|');
/** Verbs that go on with what somebody says. */
export const CONTINUES = words('continu enchaîn répét répèt martèl lâch').join('|');
export const PRESENT = '(?:e|ent|ait|aient|a|èrent)';
export const PERFECT = `(?:a|ont|avait|avaient|aurait|auraient) (?:(?:[${LETTER}]+ment|déjà|ainsi|aussi|également|par ailleurs|en outre|en effet|toutefois|depuis|souvent|toujours|longtemps|à plusieurs reprises|maintes fois) )?`;
/** "indique avoir financé", "a reconnu être". */
export const HAVING = "(?= (?:n'|ne pas |s')?(?:avoir|être|vouloir|devoir|pouvoir)(?![a-zà-ÿ]))";
export const BESIDE = `[${LETTER}]+ment|sans [${LETTER}]+|aussi|également|ainsi|toutefois|pourtant|dans (?:son|sa|ses|une?|le|la|l') ?[^.,;:«"]{3,50}`;
export const THAT = `(?= (?:(?:${BESIDE}) )?(?:qu[e']|comment|combien|:|«|"|“)| ?:)`;
/** "annonce 12 000 abonnés": a figure is what is announced. */
export const A_FIGURE = `(?= (?:[${LETTER}]+ ){0,3}(?:\\d|(?:une?|deux|trois|quatre|cinq|six|dix|vingt|cent) [${LETTER}]+ sur ))`;
