import type { Messages } from './phrase.ts';

type SyntaxFault =
  | 'bracket'
  | 'escape'
  | 'indent'
  | 'missing-colon'
  | 'missing-space'
  | 'nested'
  | 'open-quote'
  | 'other'
  | 'reference'
  | 'start'
  | 'tab'
  | 'tag'
  | 'twice'
  | 'unexpected';

/** The kind of a fault of YAML or TOML, by the parser's English words. */
export const syntaxFault = (detail: string): SyntaxFault => KINDS.find(([words]) => words.test(detail))?.[1] ?? 'other';

/** The first that matches counts. */
const KINDS: readonly (readonly [RegExp, SyntaxFault])[] = [
  [/^Tabs are not allowed/, 'tab'],
  [/^Flow | flow (?:map|sequence|collection)/, 'bracket'],
  [/indent|same column/i, 'indent'],
  [/^Map keys must be unique|already (?:defined|declared)|redefine/i, 'twice'],
  [/^Nested mappings|sequence may not be used/, 'nested'],
  [/^Missing closing/, 'open-quote'],
  [/^Missing space|separated from/, 'missing-space'],
  [/^Implicit (?:map )?keys/, 'missing-colon'],
  [/^Invalid escape/, 'escape'],
  [/cannot start with/, 'start'],
  [/alias|anchor/i, 'reference'],
  [/\btag/i, 'tag'],
  [/^Unexpected|^Unsupported/, 'unexpected'],
];

/** The faults of YAML and TOML as parts of a sentence. */
export const SYNTAX_FAULTS: Messages<SyntaxFault> = {
  en: {
    bracket: 'a bracket or a comma is missing, or one too many',
    escape: 'this backslash begins nothing that is known',
    indent: 'this line is not indented as the others are',
    'missing-colon': 'a colon is missing after the key',
    'missing-space': 'a space is missing',
    nested: 'a value that holds a colon stands in quotation marks',
    'open-quote': 'a quotation mark is never closed',
    other: 'it is not written as it should be',
    reference: 'a reference leads nowhere',
    start: 'a value cannot begin with this sign, put it in quotation marks',
    tab: 'a tab cannot indent a line, use spaces',
    tag: 'a tag is not known',
    twice: 'this key is written twice',
    unexpected: 'something is not expected here',
  },
  fr: {
    bracket: 'un crochet, une accolade ou une virgule manque ou est de trop',
    escape: 'cette barre oblique inverse n’annonce rien de connu',
    indent: 'le retrait de cette ligne ne suit pas celui des autres',
    'missing-colon': 'il manque un deux-points après la clé',
    'missing-space': 'il manque une espace',
    nested: 'une valeur qui contient un deux-points se met entre guillemets',
    'open-quote': 'un guillemet n’est jamais fermé',
    other: 'ce n’est pas écrit comme attendu',
    reference: 'un renvoi ne mène nulle part',
    start: 'une valeur ne peut pas commencer par ce signe, mettez-la entre guillemets',
    tab: 'une tabulation ne peut pas servir de retrait, mettez des espaces',
    tag: 'une étiquette n’est pas connue',
    twice: 'cette clé est écrite deux fois',
    unexpected: 'quelque chose n’est pas attendu ici',
  },
};
