import { messages, phrase } from '../../core/language/phrase.ts';
import type { Session } from '../session.ts';

const MESSAGES = messages({
  en: {
    title: 'Sourcier reads the articles of the workspace',
    done: '{count} of {total}',
    left:
      'Cancelled: {left} of {total} Markdown files of the workspace are left unread. ' +
      'They are read when settings or folders change, or when Sourcier restarts.',
  },
  fr: {
    title: 'Sourcier lit les articles de l’espace de travail',
    done: '{count} sur {total}',
    left:
      'Annulé : {left} fichiers Markdown de l’espace de travail sur {total} n’ont pas été lus. ' +
      'Ils le seront quand les réglages ou les dossiers changeront, ou quand Sourcier redémarrera.',
  },
});

/** How far the reading of the workspace is, as its user sees it. */
export interface Progress {
  report(count: number): void;
  end(): void;
  /** Whether the user wants no more; what is left unread is said once, in the log. */
  isCancelled(): boolean;
}

/** Shows how far the reading of `total` files is, and lets the user end it, where the client can. A few are read at once. */
export const beginProgress = async ({ connection, client }: Session, total: number): Promise<Progress> => {
  if (!client.showsProgress || total < 20) return SILENT;
  const say = phrase(MESSAGES, client.locale);
  // A client that fails to show it must not keep articles from being read.
  const shown = await connection.window.createWorkDoneProgress().catch(() => null);
  if (shown === null) return SILENT;
  let [count, percentage] = [0, 0];
  let isSaid = false;
  shown.begin(say('title'), 0, undefined, true);
  return {
    report: (now) => {
      count = now;
      const reached = Math.floor((100 * count) / total);
      if (reached > percentage) shown.report(reached, say('done', { count, total }));
      percentage = reached;
    },
    end: () => shown.done(),
    isCancelled: () => {
      const isCancelled = shown.token.isCancellationRequested;
      if (isCancelled && !isSaid) connection.console.info(say('left', { left: total - count, total }));
      isSaid = isCancelled;
      return isCancelled;
    },
  };
};

const SILENT: Progress = { report: () => {}, end: () => {}, isCancelled: () => false };
