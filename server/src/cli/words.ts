import type { Messages } from '../core/language/phrase.ts';

/** Sentences of the command line beside its reports, by key. */
export type CliKey =
  | 'noMcp'
  | 'noReaderModel'
  | 'oneReader'
  | 'noReaderCache'
  | 'dryRun'
  | 'noAnswer'
  | 'readBefore'
  | 'ignoredLines'
  | 'forbidden'
  | 'notANumber'
  | 'notSeconds'
  | 'stdinAndFix'
  | 'noTarget'
  | 'asked'
  | 'badEntry'
  | 'noSources'
  | 'notAShard'
  | 'stdinAndFiles'
  | 'noBaselineNamed'
  | 'noBaseline'
  | 'cannotUseBaseline'
  | 'noShard'
  | 'brokenShard'
  | 'otherVersion'
  | 'otherOptions'
  | 'otherCheck'
  | 'sameShard'
  | 'shardsMissing'
  | 'noGit'
  | 'mended'
  | 'notMended'
  | 'encoding'
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
  | 'namesArticle'
  | 'isArticle'
  | 'isInput'
  | 'isForeign'
  | 'newerBaseline'
  | 'missing'
  | 'no-match'
  | 'no-markdown'
  | 'denied'
  | 'unreadable'
  | 'not-a-file'
  | 'unnamed'
  | 'noRevision'
  | 'leads-out'
  | 'too-long'
  | 'cannotWrite'
  | 'written'
  | 'copied'
  | 'severalCopies'
  | 'sameCopy'
  | 'noAddress'
  | 'tagsLeftOut';

/** The command line's words. */
export const CLI_WORDS: Messages<CliKey> = {
  en: {
    noMcp: 'this build has no server for agents. Build Sourcier from its sources.',
    noReaderModel: '{option} needs --reader-model NAME: verdicts are those of one model.',
    oneReader: '--reader, --dry-run and --answers each say where answers come from: give one of them.',
    noReaderCache: 'this is no file of verdicts that --reader-cache wrote.',
    dryRun: 'Written to {folder}: questions {requests}, sentences {sentences}, articles {articles}. Nothing was asked.',
    noAnswer: 'one of its questions has no answer: {file} cannot be read.',
    readBefore: '{done} of {total} sentences read by the second reader',
    ignoredLines: 'the second reader’s answers had {count} lines that are no verdicts; they were left out.',
    forbidden: 'its settings say “off” for reader, so the second reader does not read it.',
    asked: '{count} of {total} addresses asked',
    noTarget: '--to says what to turn the sources into: {known}.',
    badEntry: 'an entry is badly written, line {line}. What can be read is kept.',
    noSources: 'No source was found.',
    notAShard: '{option} takes a part and a total, such as 1/4, not “{value}”.',
    stdinAndFiles: '--stdin reads one document: name no files beside it.',
    noBaselineNamed: '--update-baseline needs --baseline FILE.',
    noBaseline: 'this is no baseline of Sourcier. Write one with --update-baseline.',
    newerBaseline: 'a later version of Sourcier wrote this baseline: use that version, or write it anew with this one.',
    cannotUseBaseline: 'the baseline cannot be used ({detail}). Write one with --update-baseline.',
    noShard: 'this is no part of a check; sourcier check --shard writes them.',
    brokenShard: 'this part is damaged: it is not what sourcier check --shard wrote.',
    otherVersion: 'Sourcier {version} wrote this part, and this is {ours}: check and merge with one version.',
    otherOptions: 'this part was checked with {options}, but {other} with {others}.',
    otherCheck: 'this part belongs to another check than {other}: other files were named, or other parts made.',
    sameShard: 'this is the same part as {other}.',
    shardsMissing: 'Parts of this check are missing: {parts}.',
    noGit: 'git does not say what has changed ({detail}).',
    mended: '{files} mended.',
    notMended: 'is not mended: save it as UTF-8 first.',
    encoding: 'is not in UTF-8; it was read as Windows-1252. Save it as UTF-8.',
    progress: '{count} of {total} files checked',
    notSeconds: '{option} takes seconds, from 1 to 3600, not “{value}”.',
    stdinAndFix: '--fix mends files, and --stdin has none: name the file instead.',
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
    namesArticle:
      '{option} {value} names a Markdown document, which would be lost. Name another file, such as report.json; a glob stands in quotes, or the shell puts the names of articles in its place.',
    isArticle: 'is a Markdown document, which would be lost: nothing was written. Name another file.',
    isInput: 'is read by this command, and would be lost: nothing was written. Name another file.',
    isForeign: 'holds something else than what would be written, and would be lost. Name another file, or remove it.',
    missing: 'no such file or folder.',
    'no-match': 'no file matches this glob.',
    'no-markdown': 'no Markdown file in this folder.',
    denied: 'permission denied.',
    unreadable: 'cannot be read ({detail}).',
    unnamed: 'its name is not written in UTF-8, so that it cannot be read. Rename it.',
    noRevision: 'git knows no revision “{revision}”.',
    'not-a-file': 'is neither a file nor a folder. --stdin reads what another program writes.',
    'leads-out': 'is a link that leads out of the folder, and is not followed. Name it to have it read.',
    'too-long': 'is too long to be read: it has five million characters or more. In several files it can be checked.',
    cannotWrite: 'cannot be written ({detail}).',
    written: 'Report written to',
    copied: 'Copy written to',
    severalCopies: 'Several articles were named: give -o the folder for their copies; it must exist.',
    sameCopy: 'another article of the same name has been copied already: export this one by itself.',
    noAddress: 'no address is known of these sources, whose citations stay as they are: {names}.',
    tagsLeftOut: 'the copy has no HTML of the article but plain tags; left out: {tags}.',
  },
  fr: {
    noMcp: 'cette version n’a pas de serveur pour agents. Construisez Sourcier à partir de ses sources.',
    noReaderModel: '{option} demande --reader-model NOM\u00A0: les avis sont ceux d’un modèle.',
    oneReader: '--reader, --dry-run et --answers disent chacun d’où viennent les réponses\u00A0: donnez-en un seul.',
    noReaderCache: 'ce fichier n’a pas été écrit par --reader-cache.',
    dryRun:
      'Écrit dans {folder}\u00A0: questions {requests}, phrases {sentences}, articles {articles}. Rien n’a été demandé.',
    noAnswer: 'une de ses questions n’a pas de réponse\u00A0: {file} est illisible.',
    readBefore: '{done} phrases lues par le second lecteur sur {total}',
    ignoredLines:
      'les réponses du second lecteur avaient {count} lignes qui ne sont pas des avis\u00A0; elles ont été laissées de côté.',
    forbidden: 'ses réglages disent «\u00A0off\u00A0» pour reader\u00A0: le second lecteur ne le lit pas.',
    asked: '{count} adresses interrogées sur {total}',
    noTarget: '--to dit en quoi changer les sources\u00A0: {known}.',
    badEntry: 'une entrée est mal écrite, ligne {line}. Ce qui peut être lu est gardé.',
    noSources: 'Aucune source trouvée.',
    notAShard: '{option} attend une part et un total, comme 1/4, pas «\u00A0{value}\u00A0».',
    stdinAndFiles: '--stdin lit un seul document\u00A0: ne nommez pas de fichiers à côté.',
    noBaselineNamed: '--update-baseline demande --baseline FICHIER.',
    noBaseline: 'ce fichier n’est pas une référence de Sourcier. Écrivez-en une avec --update-baseline.',
    newerBaseline:
      'une version plus récente de Sourcier a écrit cette référence\u00A0: utilisez cette version, ou récrivez-la avec celle-ci.',
    cannotUseBaseline: 'la référence est inutilisable ({detail}). Écrivez-en une avec --update-baseline.',
    noShard: 'ce fichier n’est pas une part d’une vérification\u00A0; sourcier check --shard les écrit.',
    brokenShard: 'cette part est abîmée\u00A0: ce n’est pas ce que sourcier check --shard a écrit.',
    otherVersion:
      'Sourcier {version} a écrit cette part, et voici {ours}\u00A0: vérifiez et réunissez avec une seule version.',
    otherOptions: 'cette part a été vérifiée avec {options}, mais {other} avec {others}.',
    otherCheck:
      'cette part est d’une autre vérification que {other}\u00A0: d’autres fichiers étaient nommés, ou d’autres parts faites.',
    sameShard: 'c’est la même part que {other}.',
    shardsMissing: 'Des parts de cette vérification manquent\u00A0: {parts}.',
    noGit: 'git ne dit pas ce qui a changé ({detail}).',
    mended: 'Corrigé\u00A0: {files}.',
    notMended: 'n’est pas corrigé\u00A0: enregistrez-le d’abord en UTF-8.',
    encoding: 'n’est pas en UTF-8\u00A0; il a été lu en Windows-1252. Enregistrez-le en UTF-8.',
    progress: '{count} fichiers vérifiés sur {total}',
    notSeconds: '{option} attend des secondes, de 1 à 3600, pas «\u00A0{value}\u00A0».',
    stdinAndFix: '--fix corrige des fichiers, et --stdin n’en a pas\u00A0: nommez plutôt le fichier.',
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
    namesArticle:
      '{option} {value} nomme un document Markdown, qui serait perdu. Nommez un autre fichier, par exemple rapport.json\u00A0; un motif se met entre guillemets, sinon le shell le remplace par des noms d’articles.',
    isArticle: 'est un document Markdown, qui serait perdu\u00A0: rien n’a été écrit. Nommez un autre fichier.',
    isInput: 'est lu par cette commande, et serait perdu\u00A0: rien n’a été écrit. Nommez un autre fichier.',
    isForeign:
      'contient autre chose que ce qui serait écrit, et serait perdu. Nommez un autre fichier, ou supprimez celui-ci.',
    missing: 'aucun fichier ni dossier de ce nom.',
    'no-match': 'aucun fichier ne correspond à ce motif.',
    'no-markdown': 'aucun fichier Markdown dans ce dossier.',
    denied: 'permission refusée.',
    unreadable: 'lecture impossible ({detail}).',
    unnamed: 'son nom n’est pas écrit en UTF-8, lecture impossible. Renommez-le.',
    noRevision: 'git ne connaît pas de révision «\u00A0{revision}\u00A0».',
    'not-a-file': 'n’est ni un fichier ni un dossier. --stdin lit ce qu’un autre programme écrit.',
    'leads-out': 'est un lien qui sort du dossier, et n’est pas suivi. Nommez-le pour qu’il soit lu.',
    'too-long':
      'est trop long pour être lu\u00A0: il compte cinq millions de caractères ou plus. En plusieurs fichiers, il peut être vérifié.',
    cannotWrite: 'écriture impossible ({detail}).',
    written: 'Rapport écrit dans',
    copied: 'Copie écrite dans',
    severalCopies:
      'Plusieurs articles sont nommés\u00A0: donnez à -o le dossier de leurs copies\u00A0; il doit exister.',
    sameCopy: 'un autre article du même nom est déjà copié\u00A0: exportez celui-ci à part.',
    noAddress: 'aucune adresse connue pour ces sources, dont les citations restent telles quelles\u00A0: {names}.',
    tagsLeftOut: 'la copie n’a du HTML de l’article que des balises simples\u00A0; laissées de côté\u00A0: {tags}.',
  },
};
