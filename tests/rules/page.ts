import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../server/src/core/language/locale.ts';
import type { ClaimLevel } from '../../server/src/core/rules/claim-options.ts';

/** One fenced article of a rule's page, and what the page expects of it. */
export interface Example {
  /** "page.md:12", for the test's name. */
  readonly place: string;
  readonly locale: Locale;
  readonly level: ClaimLevel;
  /** The article without its caret lines. */
  readonly article: string;
  /** What the carets mark, in document order: offsets in `article`, and the words that stand after the carets. */
  readonly marks: readonly Mark[];
  /** The article after the first fix of every finding, when the page shows it. */
  readonly fixed: string | null;
  /** The library that the page gave last, as YAML. */
  readonly library: string;
  /** The other articles that stand just before it. */
  readonly others: readonly { readonly name: string; readonly text: string }[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** A part of the message; empty when the page does not say. */
  readonly says: string;
}

const HERE = import.meta.dirname;

/** Rule ids that have a page. */
export const pages = (): readonly string[] =>
  readdirSync(HERE)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));

/** A page's own text. */
export const pageText = (id: string): string => readFileSync(join(HERE, `${id}.md`), 'utf8');

/** The articles in the fences of language `md` of any page, each with what its carets mark. */
export const fencedArticles = (
  text: string,
): readonly (Pick<Example, 'article' | 'marks'> & { readonly line: number })[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (line !== '```md') return [];
    const end = lines.indexOf('```', at + 1);
    return [{ line: at + 1, ...readMarks(lines.slice(at + 1, end)) }];
  });
};

const FENCE = /^(`{3,})(?:md( en)?( strict)?( fixed)?|yaml (sources\.yml)|md (\S+\.md))$/;

/**
 * The examples of a page: fences of language `md`; ` en` for English messages; ` strict` for that level; ` fixed` shows the one before it mended;
 * `yaml sources.yml` is the library from there on, `md other.md` another article beside the next one.
 */
export const examples = (id: string): readonly Example[] => {
  const lines = pageText(id).split('\n');
  const found: Example[] = [];
  let library = '';
  let others: Example['others'] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, fence, english, strict, fixed, yaml, other] = FENCE.exec(lines[at] ?? '') ?? [];
    if (fence === undefined) continue;
    const end = lines.indexOf(fence, at + 1);
    const body = lines.slice(at + 1, end);
    const last = found.at(-1);
    const text = `${body.join('\n')}\n`;
    if (yaml !== undefined) library = text;
    else if (other !== undefined) others = [...others, { name: other, text }];
    else if (fixed && last) found[found.length - 1] = { ...last, fixed: text };
    else {
      const place = `${id}.md:${at + 1}`;
      const level = strict ? 'strict' : 'publish';
      found.push({ place, locale: english ? 'en' : 'fr', level, ...readMarks(body), fixed: null, library, others });
      others = [];
    }
    at = end;
  }
  return found;
};

const CARETS = /^ *\^+(?: +\^+)*(?: \S.*)?$/;

/** Caret lines stand under the line they speak of; the words after the last caret are part of the message. */
const readMarks = (body: readonly string[]): Pick<Example, 'article' | 'marks'> => {
  const kept: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  for (const line of body) {
    if (CARETS.test(line)) {
      const says = /\^ ([^^\s].*)$/.exec(line)?.[1] ?? '';
      for (const { index, 0: carets } of line.matchAll(/\^+/g)) {
        marks.push({ start: lineStart + index, end: lineStart + index + carets.length, says });
      }
      continue;
    }
    lineStart = kept.reduce((length, text) => length + text.length + 1, 0);
    kept.push(line);
  }
  return { article: `${kept.join('\n')}\n`, marks: marks.sort((a, b) => a.start - b.start) };
};
