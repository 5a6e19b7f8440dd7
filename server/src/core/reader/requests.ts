import type { Article } from '../article/model.ts';
import { listedSources } from '../sources/listed.ts';
import { runs } from '../text/runs.ts';
import { lastStart } from '../text/span.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { keyOf, type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Verdicts } from './verdicts.ts';

/** One question to a reader about some paragraphs of an article. */
export interface ReaderRequest {
  readonly instruction: string;
  /** The article's part: data, whatever it says. */
  readonly text: string;
  /** The paragraphs that are asked about, by their keys, each with how many sentences it has; numbered one after the other. */
  readonly asked: readonly AskedParagraph[];
}

export interface AskedParagraph {
  readonly key: string;
  readonly sentences: number;
}

/** How many sentences these paragraphs have. */
export const sentencesOf = (asked: readonly AskedParagraph[]): number =>
  asked.reduce((sum, { sentences }) => sum + sentences, 0);

/** A paragraph of the article on its way into a request. */
interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly key: string;
  /** The place of its heading among the article's; -1 before the first. */
  readonly section: number;
}

/** So much is asked at a time: more, and small models lose their way. Sentences, and UTF-16 units. */
const MOST = { sentences: 60, units: 12_000 };

/** The questions that are left about an article: all that no verdict of the model is known of, by sections. */
export const requestsFor = (article: Article, { model, lines }: Verdicts): readonly ReaderRequest[] => {
  const nameOf = keyOf(article, model);
  const starts = article.headings.map(({ span }) => span.start);
  const all = paragraphsOf(article).map((paragraph): PlacedParagraph => {
    return { paragraph, key: nameOf(paragraph), section: lastStart(starts, paragraph.part.span.start) };
  });
  // The same words twice are one question.
  const asked = new Set<string>();
  const unread = all.flatMap(({ key }, i) => {
    if (all[i]?.paragraph.sentences.length === 0 || lines.has(key) || asked.has(key)) return [];
    asked.add(key);
    return [i];
  });
  const preface = prefaceOf(article);
  const instruction = INSTRUCTIONS[article.language];
  return chunksOf(all, unread).map((chunk) => ({
    instruction,
    text: [preface, ...blocksOf(article, all, chunk)].join('\n\n'),
    asked: chunk.flatMap((i) => {
      const placed = all[i];
      return placed ? [{ key: placed.key, sentences: placed.paragraph.sentences.length }] : [];
    }),
  }));
};

/** Paragraphs in groups that are asked about together: sections where there is room for them, and parts of longer ones. */
const chunksOf = (all: readonly PlacedParagraph[], unread: readonly number[]): readonly (readonly number[])[] => {
  const sections = runs(unread, (at, before) => before !== undefined && all[at]?.section === all[before]?.section);
  const sizeOf = (at: number): Size => sizeOfOne(all[at]?.paragraph);
  const parts = sections.flatMap((section) => packed(section.map((at) => ({ of: [at], size: sizeOf(at) }))));
  return packed(parts).map(({ of }) => of);
};

interface Size {
  readonly sentences: number;
  readonly units: number;
}

/** Paragraphs that stay together. */
interface Pack {
  readonly of: readonly number[];
  readonly size: Size;
}

/** Neighbours put together as long as there is room for both. */
const packed = (packs: readonly Pack[]): readonly Pack[] => {
  const full: Pack[] = [];
  for (const pack of packs) {
    const last = full.at(-1);
    const size = last && {
      sentences: last.size.sentences + pack.size.sentences,
      units: last.size.units + pack.size.units,
    };
    if (last && size && size.sentences <= MOST.sentences && size.units <= MOST.units) {
      full[full.length - 1] = { of: [...last.of, ...pack.of], size };
    } else full.push(pack);
  }
  return full;
};

const sizeOfOne = (paragraph: Paragraph | undefined): Size => ({
  sentences: paragraph?.sentences.length ?? 0,
  units: paragraph?.shown.reduce((sum, { length }) => sum + length, 0) ?? 0,
});

/** The title, and what sources and notes there are, by their names. */
const prefaceOf = (article: Article): string => {
  const { frontMatter, language, sources } = article;
  const { title } = frontMatter.data;
  const words = WORDS[language];
  const notes = sources.filter(({ shape, key, name }) => shape === 'note' && key !== null && name !== '');
  return [
    typeof title === 'string' ? `${words.title}${oneLine(title)}` : '',
    named(
      words.sources,
      listedSources(article).map(({ name }) => name),
    ),
    named(
      words.notes,
      notes.map(({ key, name }) => `[${key}] ${name}`),
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
};

const WORDS = {
  en: { title: 'Title: ', sources: 'Sources listed: ', notes: 'Notes: ' },
  fr: { title: 'Titre\u00A0: ', sources: 'Sources listées\u00A0: ', notes: 'Notes\u00A0: ' },
} as const;

/** So many names tell what kind of list it is. */
const NAMED = 80;

const named = (label: string, names: readonly string[]): string =>
  names.length === 0 ? '' : label + names.slice(0, NAMED).map(oneLine).join('; ');

/** A name or a heading cannot pass for the next line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

/** The paragraphs of a chunk under their headings, their sentences numbered, and those right around them without numbers. */
const blocksOf = (article: Article, all: readonly PlacedParagraph[], chunk: readonly number[]): readonly string[] => {
  const asked = new Set(chunk);
  const shown = new Set(
    chunk.flatMap((at) => [at - 1, at, at + 1].filter((other) => all[other]?.section === all[at]?.section)),
  );
  const blocks: string[] = [];
  let number = 0;
  let section: number | null = null;
  for (const at of [...shown].sort((a, b) => a - b)) {
    const placed = all[at];
    if (!placed) continue;
    const heading = article.headings[placed.section];
    if (heading && placed.section !== section) blocks.push(`${'#'.repeat(heading.depth)} ${oneLine(heading.title)}`);
    section = placed.section;
    const lines = placed.paragraph.shown.map((line) => (asked.has(at) ? `${++number}. ${line}` : `- ${line}`));
    blocks.push(lines.join('\n'));
  }
  return blocks;
};
