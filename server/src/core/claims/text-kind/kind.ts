import type { Span } from '../../text/span.ts';

/** Kinds of text, by what an editor asks of their sentences; in the order in which they are explained to users. */
export const TEXT_KINDS = ['reporting', 'howto', 'findings', 'review', 'notes', 'personal', 'rules'] as const;

/**
 * Reporting: journalism, explainers, essays. Howto: guides and reference cards. Findings: the authors' own data and activity.
 * Review: works, products, people, interviews. Notes: plans, minutes, newsletters, course notes. Personal: stories in the
 * first person. Rules: statutes, terms, procedures.
 */
export type TextKind = (typeof TEXT_KINDS)[number];

/** Fewer sentences do not tell what kind of text they are, and an editor lets nothing in them pass. */
export const FEWEST_TELLING = 12;

/** A section that is read as another kind of text than its article. */
export interface SectionReading {
  readonly title: string;
  readonly kind: TextKind;
  readonly span: Span;
}

/** The kind of text that an article is taken for, who says so, and where it is another. */
export interface TextReading {
  readonly kind: TextKind;
  readonly by: 'computed' | 'front-matter' | 'settings';
  /** None where somebody says what kind the whole is. */
  readonly sections: readonly SectionReading[];
}

/** The kind of text that a word names, or null. */
export const textKindOf = (word: unknown): TextKind | null => TEXT_KINDS.find((kind) => kind === word) ?? null;
