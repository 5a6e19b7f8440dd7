import { messages } from '../core/language/phrase.ts';

/**
 * Texts of help: of a command in a line and on a page of its own, of an option, and around them. For an option that takes
 * a value, the name of the value is the first word.
 */
export const HELP_WORDS = messages({
  en: {
    usage: 'Usage: {usage}',
    commands: 'Commands:',
    options: 'Options:',
    'sourcier: usage': 'sourcier <command> [options] <files, folders or globs>',
    'sourcier: about': 'Sourcier checks that the claims of Markdown articles cite the sources the articles list.',

    check: 'reports claims without a source, unknown sources, faulty entries',
    'check: usage': 'sourcier check [options] <files, folders or globs>',
    'check: about': `Reports claims without a source, citations of unknown sources, and faulty entries in the list of sources.
A folder stands for all Markdown in it ({endings}), except in hidden folders and node_modules.
A document that has no list of sources and cites none is no article: it is left alone.`,
    'check: exit':
      'Exit code: 0 nothing was found that fails; 1 something was; 2 Sourcier could not run, or could not read a file.',

    merge: 'puts the shards of a check together: one report of all',
    'merge: usage': 'sourcier merge [options] <parts written by sourcier check --shard>',
    'merge: about':
      'Puts the parts of one check together. The report is the one that the whole check would have given.',
    'merge: exit': 'Exit code: 0 nothing was found that fails; 1 something was; 2 a part is missing, or is none.',

    inspect: 'shows what Sourcier reads: sources, citations, claims',
    'inspect: usage': 'sourcier inspect [options] <files, folders or globs>',
    'inspect: about':
      'Shows what Sourcier reads in each document: its sources, its citations, its claims and what supports them.',
    'inspect: exit': 'Exit code: 0; 2 when Sourcier could not run, or could not read a file.',

    convert: 'turns lists of sources into BibTeX, CSL JSON or a library, and back',
    'convert: usage': 'sourcier convert --to FORM [options] <articles, libraries, .bib or .json files>',
    'convert: about': `Turns the sources of articles, of a team’s library, of BibTeX or of CSL JSON (Zotero’s exports too) into another form.
Each document comes once; entries that are badly written are told, and what can be read is kept.
A list is in the language of the messages.`,
    'convert: exit': 'Exit code: 0; 2 when nothing could be read, or not everything.',

    export: 'makes copies for publication: clean, with citations as they are wanted',
    'export: usage': 'sourcier export [options] <files, folders or globs>',
    'export: about': `Makes a copy of an article for its readers: without comments and keys that only speak to Sourcier, all else as it stands.
Citations are kept, made notes or links, or removed; what a sentence says in words (“according to X”) always stays.
Of several articles, -o names a folder that exists. HTML is what stands between the tags of a page, and runs nothing.`,
    'export: exit': 'Exit code: 0; 2 when Sourcier could not run, could not read a file or may not write one.',

    links: 'asks the addresses of articles whether they are still there (uses the network)',
    'links: usage': 'sourcier links [options] <files, folders or globs>',
    'links: about': `Asks each address of the articles, in entries and in links, whether it is still there: by the network.
An address is gone (404, 410, no such name), lets no program in (401, 403, 429), or gives no answer; moved ones are named.`,
    'links: exit': 'Exit code: 0 no address is gone; 1 one is; 2 Sourcier could not run, or could not read a file.',

    mcp: 'serves tools to an agent that drafts articles (Model Context Protocol)',
    'mcp: usage': 'sourcier mcp [options] [folders]',
    'mcp: about': `Serves tools to an agent over the standard streams: check, inspect, sources, evidence, cite. They read articles below
the folders that are named, or below the current one, and nothing else; none writes anything.`,
    'mcp: exit': 'Exit code: 0 when the agent has gone; 2 when Sourcier could not run.',

    all: 'also checks documents that do not look like articles',
    fix: 'first mends how names and counts are written, in the files',
    changedSince: 'REV only files that differ from a revision of git, such as main',
    shard: 'I/N only every N-th file, as a part to be merged',
    stdin: 'reads one document from the standard input',
    stdinFilename: 'NAME its name, for settings and the report',
    format: 'FORMAT {known}; otherwise the first',
    to: 'FORM {known}',
    citations: 'HOW {known}; otherwise the first',
    withoutList: 'leaves the closing list of sources out too',
    overwrite: 'also writes over a file that holds something else, never over one that is read',
    output: 'FILE writes to FILE, and a summary to the terminal',
    failOn: 'SEVERITY fails from error (unless you say otherwise), warning, information or hint on; never',
    maxWarnings: 'N also fails with more than N warnings',
    baseline: 'FILE leaves out the findings that FILE knows',
    updateBaseline: 'writes what is found to that file',
    timeout: 'SECONDS how long to wait for an answer; otherwise 10',
    retries: 'N how often to ask again after a fault that may pass; otherwise 2',
    concurrency: 'N how many hosts to ask at a time; otherwise 8',
    cache: 'FILE remembers answers in FILE',
    maxAge: 'DAYS for how many days they hold; otherwise 7',
    allowPrivate: 'also asks addresses of this machine and its own network',
    level:
      'LEVEL publish: what an editor would send back; strict: also what can be argued with; otherwise the settings’',
    reader: 'URL asks a second reader: an OpenAI-compatible endpoint, such as http://localhost:11434',
    readerModel: 'NAME the model to ask (its key is read from SOURCIER_READER_KEY)',
    readerCache: 'FILE remembers what it said in FILE; without --reader, only what FILE knows',
    readerTimeout: 'SECONDS how long to wait for each of its answers; otherwise 120',
    readerHttp: 'also asks another machine without encryption (http)',
    dryRun: 'FOLDER writes there what would be asked, and asks and checks nothing',
    answers: 'FOLDER takes answers from there: to x.1.json of --dry-run, x.1.txt',
    lang: 'fr|en language of the messages; otherwise that of the system',
    help: 'this help, or that of a command: sourcier check --help',
    version: 'the version',
  },
  fr: {
    usage: 'Usage\u00A0: {usage}',
    commands: 'Commandes\u00A0:',
    options: 'Options\u00A0:',
    'sourcier: usage': 'sourcier <commande> [options] <fichiers, dossiers ou motifs>',
    'sourcier: about':
      'Sourcier vérifie que les affirmations d’articles Markdown citent les sources que ces articles énumèrent.',

    check: 'signale les affirmations sans source, les sources inconnues, les entrées fautives',
    'check: usage': 'sourcier check [options] <fichiers, dossiers ou motifs>',
    'check: about': `Signale les affirmations sans source, les citations de sources inconnues et les entrées fautives de la liste des sources.
Un dossier vaut pour tout le Markdown qu’il contient ({endings}), sauf dossiers cachés et node_modules.
Un document sans liste des sources ni citation n’est pas un article\u00A0: il est laissé tranquille.`,
    'check: exit':
      'Code de sortie\u00A0: 0 rien qui fasse échouer\u00A0; 1 quelque chose\u00A0; 2 exécution impossible, ou fichier illisible.',

    merge: 'réunit les parts d’une vérification en un seul rapport',
    'merge: usage': 'sourcier merge [options] <parts écrites par sourcier check --shard>',
    'merge: about':
      'Réunit les parts d’une vérification. Le rapport est celui qu’aurait donné la vérification entière.',
    'merge: exit':
      'Code de sortie\u00A0: 0 rien qui fasse échouer\u00A0; 1 quelque chose\u00A0; 2 une part manque, ou n’en est pas une.',

    inspect: 'montre ce que lit Sourcier\u00A0: sources, citations, affirmations',
    'inspect: usage': 'sourcier inspect [options] <fichiers, dossiers ou motifs>',
    'inspect: about':
      'Montre ce que Sourcier lit dans chaque document\u00A0: ses sources, ses citations, ses affirmations et ce qui les soutient.',
    'inspect: exit': 'Code de sortie\u00A0: 0\u00A0; 2 si l’exécution est impossible ou un fichier illisible.',

    convert: 'change une liste de sources en BibTeX, CSL JSON ou bibliothèque, et inversement',
    'convert: usage': 'sourcier convert --to FORME [options] <articles, bibliothèques, fichiers .bib ou .json>',
    'convert: about': `Change les sources d’articles, d’une bibliothèque d’équipe, de BibTeX ou de CSL JSON (exports de Zotero) en une autre forme.
Chaque document vient une fois\u00A0; les entrées mal écrites sont signalées, ce qui peut être lu est gardé.
Une liste est dans la langue des messages.`,
    'convert: exit': 'Code de sortie\u00A0: 0\u00A0; 2 si rien n’a pu être lu, ou pas tout.',

    export: 'fait des copies pour publication\u00A0: propres, citations comme on les veut',
    'export: usage': 'sourcier export [options] <fichiers, dossiers ou motifs>',
    'export: about': `Fait d’un article une copie pour ses lecteurs\u00A0: sans les commentaires ni les clés qui ne parlent qu’à Sourcier, le reste
tel quel. Les citations sont gardées (keep), mises en notes (notes) ou en liens (links), ou retirées (remove)\u00A0; ce qu’une
phrase dit en mots («\u00A0selon X\u00A0») reste toujours. Pour plusieurs articles, -o nomme un dossier qui existe. Le HTML est ce qui
se met entre les balises d’une page, et n’exécute rien.`,
    'export: exit':
      'Code de sortie\u00A0: 0\u00A0; 2 si l’exécution est impossible, un fichier illisible ou impossible à écrire.',

    links: 'demande aux adresses des articles si elles existent encore (par le réseau)',
    'links: usage': 'sourcier links [options] <fichiers, dossiers ou motifs>',
    'links: about': `Demande à chaque adresse des articles, dans les entrées et les liens, si elle existe encore\u00A0: par le réseau.
Une adresse n’existe plus (404, 410, nom inconnu), est fermée aux programmes (401, 403, 429) ou ne répond pas.`,
    'links: exit':
      'Code de sortie\u00A0: 0 aucune adresse disparue\u00A0; 1 une au moins\u00A0; 2 exécution impossible, ou fichier illisible.',

    mcp: 'sert des outils à un agent qui rédige des articles (Model Context Protocol)',
    'mcp: usage': 'sourcier mcp [options] [dossiers]',
    'mcp: about': `Sert des outils à un agent par l’entrée et la sortie standard\u00A0: check, inspect, sources, evidence, cite. Ils lisent les
articles sous les dossiers nommés, ou sous le dossier courant, et rien d’autre\u00A0; aucun n’écrit.`,
    'mcp: exit': 'Code de sortie\u00A0: 0 quand l’agent est parti\u00A0; 2 exécution impossible.',

    all: 'vérifie aussi les documents qui ne ressemblent pas à un article',
    fix: 'corrige d’abord, dans les fichiers, l’écriture des noms et des comptes',
    changedSince: 'RÉV seulement les fichiers qui diffèrent d’une révision de git, comme main',
    shard: 'I/N seulement un fichier sur N, comme une part à réunir',
    stdin: 'lit un document sur l’entrée standard',
    stdinFilename: 'NOM son nom, pour les réglages et le rapport',
    format: 'FORMAT {known}\u00A0; sinon le premier',
    to: 'FORME {known}',
    citations: 'COMMENT {known}\u00A0; sinon le premier',
    withoutList: 'laisse aussi de côté la liste des sources',
    overwrite: 'remplace aussi un fichier qui contient autre chose, jamais un fichier qui est lu',
    output: 'FICHIER écrit dans FICHIER, et un résumé à l’écran',
    failOn: 'GRAVITÉ échoue dès error (par défaut), warning, information ou hint\u00A0; jamais\u00A0: never',
    maxWarnings: 'N échoue aussi au-delà de N avertissements',
    baseline: 'FICHIER laisse de côté les signalements que FICHIER connaît',
    updateBaseline: 'écrit dans ce fichier ce qui est signalé',
    timeout: 'SECONDES combien de temps attendre une réponse\u00A0; sinon 10',
    retries: 'N combien de fois réessayer après une panne passagère\u00A0; sinon 2',
    concurrency: 'N combien d’hôtes interroger à la fois\u00A0; sinon 8',
    cache: 'FICHIER retient les réponses dans FICHIER',
    maxAge: 'JOURS combien de jours elles valent\u00A0; sinon 7',
    allowPrivate: 'interroge aussi les adresses de cette machine et de son réseau',
    level: 'NIVEAU publish\u00A0: ce qu’un rédacteur en chef renverrait\u00A0; strict\u00A0: aussi ce qui se discute',
    reader: 'URL interroge un second lecteur\u00A0: une adresse compatible OpenAI, comme http://localhost:11434',
    readerModel: 'NOM le modèle à interroger (sa clé est lue dans SOURCIER_READER_KEY)',
    readerCache: 'FICHIER retient ce qu’il a dit\u00A0; sans --reader, seulement ce que FICHIER connaît',
    readerTimeout: 'SECONDES combien de temps attendre chaque réponse\u00A0; sinon 120',
    readerHttp: 'interroge aussi une autre machine sans chiffrement (http)',
    dryRun: 'DOSSIER y écrit ce qui serait demandé, sans rien demander ni vérifier',
    answers: 'DOSSIER y prend les réponses\u00A0: à x.1.json de --dry-run, x.1.txt',
    lang: 'fr|en langue des messages\u00A0; sinon celle du système',
    help: 'cette aide, ou celle d’une commande\u00A0: sourcier check --help',
    version: 'la version',
  },
});
