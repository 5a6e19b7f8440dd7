import type { ShownSummary } from '../../server/src/protocol/messages.ts';

/** States that the status item can show of the document in the editor. */
export type Status = ShownSummary | 'reading' | 'reading-long' | 'failed';

export interface StatusText {
  readonly text: string;
  /** Paragraphs of plain text. */
  readonly tooltip: string;
  /** Links to change how the document is read. */
  readonly links: readonly StatusLink[];
  /** The command a click runs. */
  readonly command: 'sourcier.showProblems' | 'sourcier.showOutput' | 'sourcier.checkAnyway';
}

/** A link below the tooltip, and the command it runs. */
export interface StatusLink {
  readonly title: string;
  readonly command: 'sourcier.switchLevel' | 'sourcier.setTextKind';
}

/** VS Code's `l10n.t`, or what stands in for it. */
export type Translate = (message: string, ...values: number[]) => string;

/** The status item's words; `language` is the editor's and decides between singular and plural. */
export const statusText = (status: Status, t: Translate, language: string): StatusText => {
  if (status === 'failed') {
    return {
      text: '$(error) Sourcier',
      tooltip: t('Sourcier is not running. Click to see why.'),
      links: [],
      command: 'sourcier.showOutput',
    };
  }
  const command = 'sourcier.showProblems';
  if (status === 'reading') {
    return { text: 'Sourcier…', tooltip: t('Sourcier is reading this document.'), links: [], command };
  }
  if (status === 'reading-long') {
    const tooltip = t('This document is very long: Sourcier reads it by pieces, and others meanwhile.');
    return { text: 'Sourcier…', tooltip, links: [], command };
  }
  if (status.choice === 'too-long') {
    const text = t('Sourcier: not checked');
    return { text, tooltip: status.reason, links: [], command: 'sourcier.showProblems' };
  }
  if (!status.article) {
    return {
      text: t('Sourcier: not checked'),
      tooltip: `${status.reason} ${t('Click to check it anyway.')}`,
      links: [],
      command: 'sourcier.checkAnyway',
    };
  }
  const about = t(
    'The sources listed, the places that cite them and the claims that none covers. Click for the problems.',
  );
  return {
    text: counts(status, t, language),
    tooltip: `${status.reason} ${about}\n\n${status.readAs}\n\n${levelText(status, t)}`,
    links: [
      {
        title: status.level === 'publish' ? t('Switch to the level strict') : t('Switch to the level publish'),
        command: 'sourcier.switchLevel',
      },
      { title: t('Another kind of text…'), command: 'sourcier.setTextKind' },
    ],
    command,
  };
};

const levelText = ({ level, strictOnly }: ShownSummary, t: Translate): string => {
  if (level === 'strict') return t('Level strict: the level publish leaves {0} of these claims out.', strictOnly);
  return strictOnly === 0
    ? t('Level publish: the level strict adds nothing here.')
    : t('Level publish: the level strict adds {0}.', strictOnly);
};

/** A word on the second reader: it is being asked, or why it has not read all. */
export type StatusNote = 'asking' | { readonly message: string };

/** The status item's words with those on the second reader. */
export const noted = (shown: StatusText, note: StatusNote | null, t: Translate): StatusText => {
  if (note === null) return shown;
  if (note === 'asking') {
    return {
      ...shown,
      text: `$(sync~spin) ${shown.text}`,
      tooltip: t('The second reader reads this article.'),
      links: [],
    };
  }
  return { text: `$(warning) ${shown.text}`, tooltip: note.message, links: [], command: 'sourcier.showOutput' };
};

const counts = ({ sources, citations, unsourced, hidden }: ShownSummary, t: Translate, language: string): string => {
  const plural = new Intl.PluralRules(language);
  const one = (count: number): boolean => plural.select(count) === 'one';
  const parts = [
    one(sources) ? t('{0} source', sources) : t('{0} sources', sources),
    one(citations) ? t('{0} citation', citations) : t('{0} citations', citations),
  ];
  if (unsourced > 0) parts.push(t('{0} without a source', unsourced));
  if (hidden !== undefined) parts.push(t('{0} more not shown', hidden));
  return parts.join(' · ');
};
