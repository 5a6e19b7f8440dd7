import type { AnnotatedTextEdit, ChangeAnnotation, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readingContext } from '../../core/analysis/analyse.ts';
import type { ReadingContext } from '../../core/article/context.ts';
import type { Article } from '../../core/article/model.ts';
import { parseArticle } from '../../core/article/parse.ts';
import { type NewName, renameListed } from '../../core/features/rename.ts';
import { messages, phrase } from '../../core/language/phrase.ts';
import { bare } from '../../core/names/keys.ts';
import { isPastVersion } from '../../core/text/uri.ts';
import { yamlText } from '../../core/text/yaml.ts';
import { uriKey } from '../documents/folders.ts';
import type { Snapshot } from '../documents/store.ts';
import { toRange } from '../protocol/convert.ts';
import { articleAt, type Session } from '../session.ts';

/** A source of an open article that is given a new name. */
interface Renaming {
  readonly found: Snapshot;
  /** Index in `sources`. */
  readonly source: number;
  readonly newName: string;
}

const MESSAGES = messages({
  en: { articles: 'In other articles', library: 'In the team’s library', confirm: 'Take or leave each of these.' },
  fr: {
    articles: 'Dans les autres articles',
    library: 'Dans la bibliothèque de l’équipe',
    confirm: 'Prenez ou laissez chacune de ces modifications.',
  },
});

/**
 * The edits of one article with those that give the source its new name in other articles and in the library, for the
 * user to take or leave; alone where the client cannot ask.
 */
export const renamedEverywhere = async (
  session: Session,
  own: WorkspaceEdit,
  renaming: Renaming,
): Promise<WorkspaceEdit> => {
  const { client } = session;
  if (!client.annotatesEdits || own.documentChanges === undefined) return own;
  const articles = await inOtherArticles(session, renaming);
  const library = inLibrary(renaming);
  if (articles.length + library.length === 0) return own;
  const say = phrase(MESSAGES, client.locale);
  const annotation = (key: 'articles' | 'library'): ChangeAnnotation => ({
    label: say(key),
    description: say('confirm'),
    needsConfirmation: true,
  });
  return {
    documentChanges: [...own.documentChanges, ...articles, ...library],
    changeAnnotations: { articles: annotation('articles'), library: annotation('library') },
  };
};

const inOtherArticles = async (session: Session, renaming: Renaming): Promise<readonly TextDocumentEdit[]> => {
  const { found, source, newName } = renaming;
  const key = bare(found.analysis.article.sources[source]?.name ?? '');
  const { client } = session;
  const to = (context: Partial<ReadingContext>): NewName => ({ written: newName, locale: client.locale, context });
  const edits: TextDocumentEdit[] = [];
  for await (const { uri, version, article, context } of otherArticles(session, found.document.uri)) {
    const index = article.sources.findIndex(({ name, external }) => !external && name !== '' && bare(name) === key);
    const renamed = index < 0 ? [] : renameListed(article, index, to(context));
    if ('refused' in renamed || renamed.length === 0) continue;
    const document = TextDocument.create(uri, 'markdown', version ?? 0, article.text);
    const changes = renamed.map(
      ({ span, text }): AnnotatedTextEdit => ({
        range: toRange(document, span),
        newText: text,
        annotationId: 'articles',
      }),
    );
    edits.push({ textDocument: { uri, version }, edits: changes });
  }
  return edits;
};

interface OtherArticle {
  readonly uri: string;
  /** Null for one that is not open. */
  readonly version: number | null;
  readonly article: Article;
  readonly context: Partial<ReadingContext>;
}

/** The articles of the workspace but one: open ones as they stand in the editor, others as they stand on the disk. */
async function* otherArticles(session: Session, but: string): AsyncGenerator<OtherArticle> {
  const { documents, files, index, library, settings } = session;
  for (const uri of documents.keys().filter((open) => !isPastVersion(open) && uriKey(open) !== uriKey(but))) {
    const found = await articleAt(session, uri);
    if (found === null) continue;
    const { document, analysis, context } = found;
    yield { uri, version: document.version, article: analysis.article, context: readingContext(context) };
  }
  for (const { uri } of index.closed()) {
    const text = (await files?.read(uri)) ?? null;
    if (text === null) continue;
    const { reading, library: kept } = await settings.ofFolder(uri);
    const context = { reading, library: kept, bibliographies: await library.of(uri, text) };
    yield { uri, version: null, article: parseArticle(text, context), context };
  }
}

/** The name in the library where the source has it from there. */
const inLibrary = ({ found, source, newName }: Renaming): readonly TextDocumentEdit[] => {
  const renamed = found.analysis.article.sources[source];
  const kept = renamed?.library;
  if (!renamed || !kept || bare(kept.name) !== bare(renamed.name)) return [];
  const { file: uri, range } = kept.place;
  const newText = yamlText(newName.trim());
  return [{ textDocument: { uri, version: null }, edits: [{ range, newText, annotationId: 'library' }] }];
};
