import type { Locale } from '../language/locale.ts';
import { type Messages, phrase } from '../language/phrase.ts';
import { SYNTAX_FAULTS, syntaxFault } from '../language/syntax-faults.ts';
import type { LibraryProblem } from '../library/model.ts';
import type { Severity } from '../rules/finding.ts';
import type { Range } from '../text/position.ts';
import type { SettingsProblem } from './settings-file.ts';
import type { TeamFile } from './team.ts';

/** The names under which faults of team files are reported. */
export const TEAM_RULES = ['invalid-settings', 'invalid-library'] as const;

/** A finding in a file beside the articles. */
export interface TeamFinding {
  readonly rule: (typeof TEAM_RULES)[number];
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

const SETTINGS: Messages<SettingsProblem['code']> = {
  en: {
    syntax: 'This settings file cannot be read from here on: {detail}. What stands before holds.',
    unreadable: 'This settings file cannot be read, so its settings do not hold. Look whether you may open it.',
    'too-large': 'This settings file is too large to be read.',
    'unknown-key': 'There is no setting “{detail}” here. Known are: {known}.',
    'missing-key': '“{detail}” is missing here.',
    type: '“{detail}” cannot be a value here. Give {known}.',
    value: '“{detail}” is no value of this setting. Known are: {known}.',
    'unread-library': 'The library “{detail}” is not read: there is no such file below this folder. Correct the path.',
  },
  fr: {
    syntax: 'Ce fichier de réglages ne peut pas être lu à partir d’ici : {detail}. Ce qui précède vaut.',
    unreadable:
      'Ce fichier de réglages ne peut pas être lu : ses réglages ne valent pas. Voyez si vous avez le droit de l’ouvrir.',
    'too-large': 'Ce fichier de réglages est trop grand pour être lu.',
    'unknown-key': 'Il n’y a pas de réglage « {detail} » ici. Réglages connus : {known}.',
    'missing-key': '« {detail} » manque ici.',
    type: '« {detail} » ne peut pas être une valeur ici. Donnez {known}.',
    value: '« {detail} » n’est pas une valeur de ce réglage. Valeurs connues : {known}.',
    'unread-library':
      'La bibliothèque « {detail} » n’est pas lue : il n’y a pas de tel fichier sous ce dossier. Corrigez le chemin.',
  },
};

const LIBRARY: Messages<LibraryProblem['code']> = {
  en: {
    syntax: 'The library cannot be read here: {detail}. What could be read, or was read before, still holds.',
    shape: 'A library is a list of sources under “sources:”. Write e.g. “- name: …”.',
    'too-large': 'This library is too large to be read. Split it into several files.',
    nameless: 'This source has no name, so no article can cite it. Add “name: …”.',
    entry: 'A source is written as a mapping. Write e.g. “- name: …”.',
    duplicate: '“{detail}” is in the library twice. The first entry counts; put the two together.',
    'unknown-key': 'A source has no “{detail}”. Correct the key, or remove it.',
    text: 'Text is expected here.',
    score: '“{detail}” is no score. Write e.g. 8/10.',
    date: '“{detail}” is no date. Write e.g. 2026-01-31.',
    url: '“{detail}” is no whole web address. Write e.g. https://example.org.',
  },
  fr: {
    syntax:
      'La bibliothèque ne peut pas être lue ici : {detail}. Ce qui a pu être lu, ou l’était avant, vaut toujours.',
    shape: 'Une bibliothèque est une liste de sources sous « sources: ». Écrivez par exemple « - name: … ».',
    'too-large': 'Cette bibliothèque est trop grande pour être lue. Répartissez-la en plusieurs fichiers.',
    nameless: 'Cette source n’a pas de nom : aucun article ne peut la citer. Ajoutez « name: … ».',
    entry: 'Une source s’écrit avec des clés. Écrivez par exemple « - name: … ».',
    duplicate: '« {detail} » est deux fois dans la bibliothèque. La première entrée compte ; réunissez les deux.',
    'unknown-key': 'Une source n’a pas de « {detail} ». Corrigez la clé, ou retirez-la.',
    text: 'Un texte est attendu ici.',
    score: '« {detail} » n’est pas une note. Écrivez par exemple 8/10.',
    date: '« {detail} » n’est pas une date. Écrivez par exemple 2026-01-31.',
    url: '« {detail} » n’est pas une adresse complète. Écrivez par exemple https://example.org.',
  },
};

/** Grave enough to hold a build: what nobody can read. The rest is read past. */
const ERRORS: ReadonlySet<string> = new Set(['syntax', 'shape', 'unreadable', 'too-large', 'unread-library']);

/** Findings in a team's file, in the user's language, in document order. */
export const teamFindings = (file: TeamFile, locale: Locale): readonly TeamFinding[] => {
  const findings =
    file.kind === 'settings'
      ? file.problems.map(({ code, detail, known, range }): TeamFinding => {
          const shown = code === 'type' ? known.map((type) => TYPES[locale][type] ?? type) : known;
          const message = phrase(SETTINGS, locale)(code, {
            detail: saidOf(code, detail, locale),
            known: shown.join(', '),
          });
          return { rule: 'invalid-settings', severity: severityOf(code), message, range };
        })
      : file.problems.map(({ code, detail, range }): TeamFinding => {
          const message = phrase(LIBRARY, locale)(code, { detail: saidOf(code, detail, locale) });
          return { rule: 'invalid-library', severity: severityOf(code), message, range };
        });
  return findings.toSorted((a, b) => a.range.start.line - b.range.start.line);
};

const saidOf = (code: string, detail: string, locale: Locale): string =>
  code === 'syntax' ? phrase(SYNTAX_FAULTS, locale)(syntaxFault(detail)) : detail;

/** The types of JSON Schema, as people call them. */
const TYPES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    number: 'a number',
    object: 'keys',
    string: 'text',
  },
  fr: {
    array: 'une liste',
    boolean: 'true ou false',
    integer: 'un nombre entier',
    number: 'un nombre',
    object: 'des clés',
    string: 'du texte',
  },
};

const severityOf = (code: string): Severity => (ERRORS.has(code) ? 'error' : 'warning');
