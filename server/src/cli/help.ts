import type { Messages } from '../core/language/phrase.ts';

/** The pages of help, by command. */
export type HelpKey = 'help' | 'helpCheck' | 'helpMerge' | 'helpInspect' | 'helpConvert' | 'helpLinks';

/** Each is a page, without a last line break. */
export const HELP: Messages<HelpKey> = {
  en: {
    help: `Sourcier checks that the claims of Markdown articles cite the sources the articles list.

Usage: sourcier <command> [options] <files, folders or globs>

Commands:
  check            reports claims without a source, unknown sources, faulty entries
  merge            puts the shards of a check together: one report of all
  inspect          shows what Sourcier reads: sources, citations, claims
  convert          turns lists of sources into BibTeX, CSL JSON or a library, and back
  links            asks the addresses of articles whether they are still there (uses the network)

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
    helpConvert: `Usage: sourcier convert --to FORM [options] <articles, libraries, .bib or .json files>

Turns the sources of articles, of a team’s library, of BibTeX or of CSL JSON (Zotero’s exports too) into another form.
Each document comes once; entries that are badly written are told, and what can be read is kept.

Options:
  --to FORM              {formats}
  -o, --output FILE      writes to FILE
  --lang fr|en           language of the messages, and of a list; otherwise that of the system
  -h, --help             this help

Exit code: 0; 2 when nothing could be read, or not everything.`,
    helpLinks: `Usage: sourcier links [options] <files, folders or globs>

Asks each address of the articles, in entries and in links, whether it is still there. The only command that uses the network.
An address is gone (404, 410, no such name), lets no program in (401, 403, 429), or gives no answer; moved ones are named.

Options:
  -f, --format FORMAT    {formats}; otherwise the first
  -o, --output FILE      writes the report to FILE
  --timeout SECONDS      how long to wait for an answer; otherwise 10
  --retries N            how often to ask again after a fault that may pass; otherwise 2
  --concurrency N        how many hosts to ask at a time; otherwise 8
  --cache FILE           remembers answers in FILE
  --max-age DAYS         for how many days they hold; otherwise 7
  --allow-private        also asks addresses of this machine and its own network
  --lang fr|en           language of the messages; otherwise that of the system
  -h, --help             this help

Exit code: 0 no address is gone; 1 one is; 2 Sourcier could not run, or could not read a file.`,
  },
  fr: {
    help: `Sourcier vérifie que les affirmations d’articles Markdown citent les sources que ces articles énumèrent.

Usage\u00A0: sourcier <commande> [options] <fichiers, dossiers ou motifs>

Commandes\u00A0:
  check            signale les affirmations sans source, les sources inconnues, les entrées fautives
  merge            réunit les parts d’une vérification en un seul rapport
  inspect          montre ce que lit Sourcier\u00A0: sources, citations, affirmations
  convert          change une liste de sources en BibTeX, CSL JSON ou bibliothèque, et retour
  links            demande aux adresses des articles si elles existent encore (par le réseau)

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
    helpConvert: `Usage\u00A0: sourcier convert --to FORME [options] <articles, bibliothèques, fichiers .bib ou .json>

Change les sources d’articles, d’une bibliothèque d’équipe, de BibTeX ou de CSL JSON (exports de Zotero) en une autre forme.
Chaque document vient une fois\u00A0; les entrées mal écrites sont signalées, ce qui peut être lu est gardé.

Options\u00A0:
  --to FORME             {formats}
  -o, --output FICHIER   écrit dans FICHIER
  --lang fr|en           langue des messages, et d’une liste\u00A0; sinon celle du système
  -h, --help             cette aide

Code de sortie\u00A0: 0\u00A0; 2 si rien n’a pu être lu, ou pas tout.`,
    helpLinks: `Usage\u00A0: sourcier links [options] <fichiers, dossiers ou motifs>

Demande à chaque adresse des articles, dans les entrées et les liens, si elle existe encore. Seule commande à utiliser le réseau.
Une adresse n’existe plus (404, 410, nom inconnu), n’ouvre pas aux programmes (401, 403, 429) ou ne répond pas.

Options\u00A0:
  -f, --format FORMAT    {formats}\u00A0; sinon le premier
  -o, --output FICHIER   écrit le rapport dans FICHIER
  --timeout SECONDES     combien de temps attendre une réponse\u00A0; sinon 10
  --retries N            combien de fois redemander après une panne passagère\u00A0; sinon 2
  --concurrency N        combien d’hôtes demander à la fois\u00A0; sinon 8
  --cache FICHIER        retient les réponses dans FICHIER
  --max-age JOURS        combien de jours elles valent\u00A0; sinon 7
  --allow-private        demande aussi les adresses de cette machine et de son réseau
  --lang fr|en           langue des messages\u00A0; sinon celle du système
  -h, --help             cette aide

Code de sortie\u00A0: 0 aucune adresse disparue\u00A0; 1 une au moins\u00A0; 2 exécution impossible, ou fichier illisible.`,
  },
};
