import type { Messages } from '../core/language/phrase.ts';

/** What the command line says beside its reports, by key. */
export type CliKey =
  | 'notANumber'
  | 'help'
  | 'helpCheck'
  | 'helpInspect'
  | 'helpMerge'
  | 'notAShard'
  | 'stdinAndFiles'
  | 'noBaselineNamed'
  | 'noBaseline'
  | 'cannotUseBaseline'
  | 'noShard'
  | 'shardsMissing'
  | 'noGit'
  | 'mended'
  | 'progress'
  | 'see'
  | 'noCommand'
  | 'unknownCommand'
  | 'nearCommand'
  | 'unknownOption'
  | 'nearOption'
  | 'otherCommand'
  | 'noValue'
  | 'needlessValue'
  | 'unknownValue'
  | 'noFiles'
  | 'overwritesArticle'
  | 'missing'
  | 'no-match'
  | 'no-markdown'
  | 'denied'
  | 'unreadable'
  | 'cannotWrite'
  | 'written';

/** The command line's words. Each help is a page, without a last line break. */
export const CLI_WORDS: Messages<CliKey> = {
  en: {
    help: `Sourcier checks that the claims of Markdown articles cite the sources the articles list.

Usage: sourcier <command> [options] <files, folders or globs>

Commands:
  check            reports claims without a source, unknown sources, faulty entries
  merge            puts the shards of a check together: one report of all
  inspect          shows what Sourcier reads: sources, citations, claims

Options:
  --lang fr|en     language of the messages; otherwise that of the system
  -h, --help       this help, or that of a command: sourcier check --help
  -v, --version    the version`,
    helpCheck: `Usage: sourcier check [options] <files, folders or globs>

Reports claims without a source, citations of unknown sources, and faulty entries in the list of sources.
A folder stands for all Markdown in it (.md, .markdown, .mdx, .qmd, .rmd), except in hidden folders and node_modules.
A document that has no list of sources and cites none is no article: it is left alone.

Options:
  --all                  also checks documents that do not look like articles
  --fix                  first mends how names and counts are written, in the files
  --changed-since REV    only files that differ from a revision of git, such as main
  --shard I/N            only every N-th file, as a part to be merged
  --stdin                reads one document from the standard input
  --stdin-filename NAME  its name, for settings and the report
  -f, --format FORMAT    {formats}; otherwise the first
  -o, --output FILE      writes the report to FILE, and a summary to the terminal
  --fail-on SEVERITY     fails from error (unless you say otherwise), warning, information or hint on; never
  --max-warnings N       also fails with more than N warnings
  --baseline FILE        leaves out the findings that FILE knows
  --update-baseline      writes what is found to that file
  --lang fr|en           language of the messages; otherwise that of the system
  -h, --help             this help

Exit code: 0 nothing was found that fails; 1 something was; 2 Sourcier could not run, or could not read a file.`,
    helpMerge: `Usage: sourcier merge [options] <parts written by sourcier check --shard>

Puts the parts of one check together. The report is the one that the whole check would have given.

Options:
  -f, --format FORMAT    {formats}; otherwise the first
  -o, --output FILE      writes the report to FILE, and a summary to the terminal
  --fail-on SEVERITY     fails from error (unless you say otherwise), warning, information or hint on; never
  --max-warnings N       also fails with more than N warnings
  --baseline FILE        leaves out the findings that FILE knows
  --update-baseline      writes what is found to that file
  --lang fr|en           language of the messages; otherwise that of the system
  -h, --help             this help

Exit code: 0 nothing was found that fails; 1 something was; 2 a part is missing, or is none.`,
    helpInspect: `Usage: sourcier inspect [options] <files, folders or globs>

Shows what Sourcier reads in each document: its sources, its citations, its claims and what supports them.

Options:
  -f, --format FORMAT    {formats}; otherwise the first
  -o, --output FILE      writes the report to FILE
  --lang fr|en           language of the messages; otherwise that of the system
  -h, --help             this help

Exit code: 0; 2 when Sourcier could not run, or could not read a file.`,
    notAShard: '{option} takes a part and a total, such as 1/4, not “{value}”.',
    stdinAndFiles: '--stdin reads one document: name no files beside it.',
    noBaselineNamed: '--update-baseline needs --baseline FILE.',
    noBaseline: 'this is no baseline of Sourcier. Write one with --update-baseline.',
    cannotUseBaseline: 'the baseline cannot be used ({detail}). Write one with --update-baseline.',
    noShard: 'this is no part that this version of sourcier check --shard wrote.',
    shardsMissing: 'These are not all parts of one check, each once.',
    noGit: 'git does not say what has changed ({detail}).',
    mended: '{files} mended.',
    progress: '{count} of {total} files checked',
    notANumber: '{option} takes a whole number, not “{value}”.',
    see: 'See: {command}',
    noCommand: 'No command was given.',
    unknownCommand: 'Unknown command: “{command}”. To check a file or a folder, write “sourcier check” before it.',
    nearCommand: 'Unknown command: “{command}”. Did you mean “{near}”?',
    unknownOption: 'Unknown option: {option}.',
    nearOption: 'Unknown option: {option}. Did you mean {near}?',
    otherCommand: 'The option {option} is not for the command “{command}”.',
    noValue: 'The option {option} needs a value.',
    needlessValue: 'The option {option} takes no value.',
    unknownValue: 'Unknown value for {option}: “{value}”. Known: {known}.',
    noFiles: 'Nothing to read was given: name files, folders or globs. “.” is the current folder.',
    overwritesArticle:
      '--output {value} would overwrite a Markdown document. Give the report another name, such as report.json.',
    missing: 'no such file or folder.',
    'no-match': 'no file matches this glob.',
    'no-markdown': 'no Markdown file in this folder.',
    denied: 'permission denied.',
    unreadable: 'cannot be read ({detail}).',
    cannotWrite: 'the report cannot be written ({detail}).',
    written: 'Report written to',
  },
  fr: {
    help: `Sourcier vérifie que les affirmations d’articles Markdown citent les sources que ces articles énumèrent.

Usage\u00A0: sourcier <commande> [options] <fichiers, dossiers ou motifs>

Commandes\u00A0:
  check            signale les affirmations sans source, les sources inconnues, les entrées fautives
  merge            réunit les parts d’une vérification en un seul rapport
  inspect          montre ce que lit Sourcier\u00A0: sources, citations, affirmations

Options\u00A0:
  --lang fr|en     langue des messages\u00A0; sinon celle du système
  -h, --help       cette aide, ou celle d’une commande\u00A0: sourcier check --help
  -v, --version    la version`,
    helpCheck: `Usage\u00A0: sourcier check [options] <fichiers, dossiers ou motifs>

Signale les affirmations sans source, les citations de sources inconnues et les entrées fautives de la liste des sources.
Un dossier vaut pour tout le Markdown qu’il contient (.md, .markdown, .mdx, .qmd, .rmd), sauf dossiers cachés et node_modules.
Un document sans liste des sources ni citation n’est pas un article\u00A0: il est laissé tranquille.

Options\u00A0:
  --all                  vérifie aussi les documents qui ne ressemblent pas à un article
  --fix                  corrige d’abord, dans les fichiers, l’écriture des noms et des comptes
  --changed-since RÉV    seulement les fichiers qui diffèrent d’une révision de git, comme main
  --shard I/N            seulement un fichier sur N, comme une part à réunir
  --stdin                lit un document sur l’entrée standard
  --stdin-filename NOM   son nom, pour les réglages et le rapport
  -f, --format FORMAT    {formats}\u00A0; sinon le premier
  -o, --output FICHIER   écrit le rapport dans FICHIER, et un résumé à l’écran
  --fail-on GRAVITÉ      échoue dès error (par défaut), warning, information ou hint\u00A0; jamais\u00A0: never
  --max-warnings N       échoue aussi au-delà de N avertissements
  --baseline FICHIER     laisse de côté les signalements que FICHIER connaît
  --update-baseline      écrit dans ce fichier ce qui est signalé
  --lang fr|en           langue des messages\u00A0; sinon celle du système
  -h, --help             cette aide

Code de sortie\u00A0: 0 rien qui fasse échouer\u00A0; 1 quelque chose\u00A0; 2 exécution impossible, ou fichier illisible.`,
    helpMerge: `Usage\u00A0: sourcier merge [options] <parts écrites par sourcier check --shard>

Réunit les parts d’une vérification. Le rapport est celui qu’aurait donné la vérification entière.

Options\u00A0:
  -f, --format FORMAT    {formats}\u00A0; sinon le premier
  -o, --output FICHIER   écrit le rapport dans FICHIER, et un résumé à l’écran
  --fail-on GRAVITÉ      échoue dès error (par défaut), warning, information ou hint\u00A0; jamais\u00A0: never
  --max-warnings N       échoue aussi au-delà de N avertissements
  --baseline FICHIER     laisse de côté les signalements que FICHIER connaît
  --update-baseline      écrit dans ce fichier ce qui est signalé
  --lang fr|en           langue des messages\u00A0; sinon celle du système
  -h, --help             cette aide

Code de sortie\u00A0: 0 rien qui fasse échouer\u00A0; 1 quelque chose\u00A0; 2 une part manque, ou n’en est pas une.`,
    helpInspect: `Usage\u00A0: sourcier inspect [options] <fichiers, dossiers ou motifs>

Montre ce que Sourcier lit dans chaque document\u00A0: ses sources, ses citations, ses affirmations et ce qui les soutient.

Options\u00A0:
  -f, --format FORMAT    {formats}\u00A0; sinon le premier
  -o, --output FICHIER   écrit le rapport dans FICHIER
  --lang fr|en           langue des messages\u00A0; sinon celle du système
  -h, --help             cette aide

Code de sortie\u00A0: 0\u00A0; 2 si l’exécution est impossible ou un fichier illisible.`,
    notAShard: '{option} attend une part et un total, comme 1/4, pas «\u00A0{value}\u00A0».',
    stdinAndFiles: '--stdin lit un seul document\u00A0: ne nommez pas de fichiers à côté.',
    noBaselineNamed: '--update-baseline demande --baseline FICHIER.',
    noBaseline: 'ce fichier n’est pas une référence de Sourcier. Écrivez-en une avec --update-baseline.',
    cannotUseBaseline: 'la référence est inutilisable ({detail}). Écrivez-en une avec --update-baseline.',
    noShard: 'ce fichier n’est pas une part écrite par cette version de sourcier check --shard.',
    shardsMissing: 'Ce ne sont pas toutes les parts d’une vérification, chacune une fois.',
    noGit: 'git ne dit pas ce qui a changé ({detail}).',
    mended: '{files} corrigés.',
    progress: '{count} fichiers vérifiés sur {total}',
    notANumber: '{option} attend un nombre entier, pas «\u00A0{value}\u00A0».',
    see: 'Voir\u00A0: {command}',
    noCommand: 'Aucune commande n’est donnée.',
    unknownCommand:
      'Commande inconnue\u00A0: «\u00A0{command}\u00A0». Pour vérifier un fichier ou un dossier, écrivez «\u00A0sourcier check\u00A0» devant.',
    nearCommand: 'Commande inconnue\u00A0: «\u00A0{command}\u00A0». Vouliez-vous dire «\u00A0{near}\u00A0»\u00A0?',
    unknownOption: 'Option inconnue\u00A0: {option}.',
    nearOption: 'Option inconnue\u00A0: {option}. Vouliez-vous dire {near}\u00A0?',
    otherCommand: 'L’option {option} ne vaut pas pour la commande «\u00A0{command}\u00A0».',
    noValue: 'L’option {option} demande une valeur.',
    needlessValue: 'L’option {option} ne prend pas de valeur.',
    unknownValue: 'Valeur inconnue pour {option}\u00A0: «\u00A0{value}\u00A0». Connues\u00A0: {known}.',
    noFiles:
      'Rien à lire n’est donné\u00A0: nommez des fichiers, des dossiers ou des motifs. «\u00A0.\u00A0» est le dossier courant.',
    overwritesArticle:
      '--output {value} écraserait un document Markdown. Donnez un autre nom au rapport, par exemple rapport.json.',
    missing: 'aucun fichier ni dossier de ce nom.',
    'no-match': 'aucun fichier ne correspond à ce motif.',
    'no-markdown': 'aucun fichier Markdown dans ce dossier.',
    denied: 'permission refusée.',
    unreadable: 'lecture impossible ({detail}).',
    cannotWrite: 'écriture du rapport impossible ({detail}).',
    written: 'Rapport écrit dans',
  },
};
