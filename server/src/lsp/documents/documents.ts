import type { TextDocument } from 'vscode-languageserver-textdocument';
import { NO_BIBLIOGRAPHIES } from '../../core/article/defaults.ts';
import { looksLikeArticle } from '../../core/article/looks-like-article.ts';
import { type ArticleMemory, createMemory } from '../../core/article/memory.ts';
import type { Article } from '../../core/article/model.ts';
import { parseArticle, parseBySteps } from '../../core/article/parse.ts';
import type { Bibliographies } from '../../core/bibliography/model.ts';
import type { CitationForm } from '../../core/citations/citation.ts';
import { type Summary, summarise } from '../../core/features/summary.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { lint, lintBySteps } from '../../core/rules/lint.ts';
import { type Choice, choose, isChecked, type Named } from '../../core/settings/choice.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { ScopeOptions } from '../../core/support/options.ts';
import { inSlices } from './slices.ts';

/** What is known of one version of a document under one set of settings. */
export interface Checked {
  readonly article: Article;
  /** None where the document is not checked. */
  readonly findings: readonly Finding[];
  /** `article` says whether the document is checked, `choice` why. */
  readonly summary: Summary & { readonly choice: Choice };
  /** Differs between any two analyses, also of other documents and other runs of the server. */
  readonly id: string;
}

/** Analyses of open documents, each made on demand and once. */
export interface Analyses {
  /** The article in `document` as it now stands; bibliographies and libraries are compared by identity. */
  article(document: TextDocument, settings: Reading, loaded?: Bibliographies): Article;
  /** Its findings, if it is to be checked; `settings` are compared by identity. */
  check(
    document: TextDocument,
    settings: Settings,
    loaded: Bibliographies,
    named: Pick<Named, 'path' | 'forced'>,
  ): Checked;
  /**
   * Reads a document that nobody has read yet and that is longer than `long`, a slice at a time, so that others are
   * answered meanwhile; null where `check` is quick enough.
   */
  prepare(document: TextDocument, settings: Settings, loaded: Bibliographies, long?: number): Promise<void> | null;
  /** What is remembered of a document since it was last read. */
  memory(document: TextDocument): ArticleMemory;
  /** A name for what is told of a document, which no other analysis has. */
  name(): string;
}

/** The settings on which the reading of an article depends. */
export type Reading = Pick<Settings, 'reading' | 'library'>;

interface Entry extends Reading {
  readonly version: number;
  readonly loaded: Bibliographies;
  readonly article: Article;
  checked?: { readonly settings: Settings; readonly value: Checked };
  readonly linted?: { readonly options: Settings['lint']; readonly findings: readonly Finding[] };
}

/** Reading a longer text for the first time takes longer than a key press may wait. In UTF-16 units. */
const LONG = 60_000;

/** Remembers the last version of each document, for as long as the document itself is kept. */
export const createAnalyses = (run: string): Analyses => {
  const entries = new WeakMap<TextDocument, Entry>();
  const preparing = new WeakMap<TextDocument, Promise<void>>();
  const memoryOf = createMemories();
  let count = 0;
  const current = (document: TextDocument, { reading, library }: Reading, loaded: Bibliographies): Entry => {
    const { version } = document;
    const known = entries.get(document);
    const isKnown = known?.version === version && known.loaded === loaded && known.library === library;
    if (isKnown && isSame(known.reading, reading)) return known;
    const memory = memoryOf(document);
    const article = parseArticle(document.getText(), reading, loaded, library, memory);
    const entry: Entry = { version, reading, loaded, library, article };
    entries.set(document, entry);
    return entry;
  };
  const name = (): string => `${run}-${++count}`;
  return {
    name,
    prepare: (document, settings, loaded, long = LONG) => {
      const running = preparing.get(document);
      if (running) return running;
      const memory = memoryOf(document);
      if (document.getText().length < long || memory.tiles.length > 0) return null;
      const keep = (entry: Entry): void => void entries.set(document, entry);
      const started = prepare(document, { settings, loaded, memory }, keep).finally(() => preparing.delete(document));
      preparing.set(document, started);
      return started;
    },
    memory: memoryOf,
    article: (document, settings, loaded = NO_BIBLIOGRAPHIES) => current(document, settings, loaded).article,
    check: (document, settings, loaded, named) => {
      const entry = current(document, settings, loaded);
      const { article, checked } = entry;
      const choice = choose({ ...named, include: settings.include, exclude: settings.exclude }, article);
      if (checked?.settings === settings && checked.value.summary.choice === choice) return checked.value;
      const findings = isChecked(choice) ? findingsIn(entry, settings.lint) : [];
      const summary = { ...summarise(article, findings), article: isChecked(choice), choice };
      const value = { article, findings, summary, id: name() };
      entry.checked = { settings, value };
      return value;
    },
  };
};

const findingsIn = ({ article, linted }: Entry, options: Settings['lint']): readonly Finding[] =>
  linted?.options === options ? linted.findings : lint(article, options);

const createMemories = (): ((document: TextDocument) => ArticleMemory) => {
  const memories = new WeakMap<TextDocument, ArticleMemory>();
  return (document) => {
    const memory = memories.get(document) ?? createMemory();
    memories.set(document, memory);
    return memory;
  };
};

/** Reads a version by slices; superseded by the next one, which finds what was read. */
const prepare = async (
  document: TextDocument,
  { settings, loaded, memory }: { settings: Settings; loaded: Bibliographies; memory: ArticleMemory },
  keep: (entry: Entry) => void,
): Promise<void> => {
  const { version } = document;
  const { reading, library, lint: options } = settings;
  const isCurrent = (): boolean => document.version === version;
  const article = await inSlices(parseBySteps(document.getText(), reading, loaded, library, memory), isCurrent);
  if (article === null) return;
  const entry = { version, reading, loaded, library, article };
  keep(entry);
  const findings = looksLikeArticle(article) ? await inSlices(lintBySteps(article, options), isCurrent) : null;
  if (findings !== null) keep({ ...entry, linted: { options, findings } });
};

/** Settings that come anew are seldom other ones, and reading an article is most of the work. */
const isSame = (a: ScopeOptions, b: ScopeOptions): boolean => a.scope === b.scope && isSameSet(a.forms, b.forms);

const isSameSet = (a: ReadonlySet<CitationForm>, b: ReadonlySet<CitationForm>): boolean =>
  a.size === b.size && [...a].every((form) => b.has(form));

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'pandoc']);

/** Whether a document is written in Markdown or a language that holds it; others are left alone. */
export const isMarkdown = ({ languageId }: TextDocument): boolean => LANGUAGES.has(languageId);

/** A document with all that its analysis depends on. */
export interface Settled {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly loaded: Bibliographies;
}
