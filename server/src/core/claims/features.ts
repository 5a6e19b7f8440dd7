import type { Language } from '../language/lexicon.ts';
import type { Prose, ProseKind } from '../markdown/model.ts';
import { ofBlock } from '../markdown/of-block.ts';
import { addressOf } from '../sources/fields.ts';
import { eachOnce } from '../text/once.ts';
import { contains, type Span } from '../text/span.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import type { ClaimLayout } from './layout.ts';
import { matchBlocks } from './match.ts';
import { proposedBlocks } from './proposed.ts';
import { isReference, isSourceLine } from './reference.ts';
import { spokenBlocks } from './spoken.ts';
import { type Happenings, hasAny, isHappening, OF_SOMEBODY, OWN, TOLD_BY, tellsStory } from './story.ts';
import { type BlockCounts, countsOf, NO_COUNTS } from './text-kind/block.ts';
import { FEWEST_TELLING, type TextKind } from './text-kind/kind.ts';

/** Facts of a sentence in its article when it is judged: yes or no each, the same in every language. */
export type Feature = Fact | SentencePosition | Setting | ProseKind | Language | `text-${TextKind | 'brief'}`;

/** Where in its block a sentence stands, what stands right before and after it there, and whether it or others there link. */
type SentencePosition = 'first' | 'last' | 'near-story' | 'near-dated' | 'near-own' | 'linked' | 'near-link';

/**
 * The setting that the article gives a sentence: a made-up example goes on, it tells a story and so does the sentence,
 * which may go on about who was spoken of, its section says how the authors themselves worked, or somebody answers in it,
 * tells of a match, or asks for something.
 */
type Setting = 'supposed' | 'told' | 'told-on' | 'own-section' | 'spoken';

/** One sentence of the running text and what is known of it. */
export interface Described {
  readonly part: Prose;
  readonly span: Span;
  /** Masked. */
  readonly text: string;
  readonly features: ReadonlySet<Feature>;
}

const READ: ReadonlySet<ProseKind> = new Set(['paragraph', 'item', 'quote', 'cell']);

/** So many blocks are described at each step. */
const AT_A_STEP = 100;

/** Every sentence of the running text, in document order, with its features; some blocks at each step. */
export function* describeBySteps(layout: DescribedLayout): Generator<void, readonly Described[]> {
  const happenings = countHappenings(layout.prose, layout.language);
  yield;
  const describe = describer(layout, happenings);
  const described: Described[] = [];
  for (const [at, part] of layout.prose.entries()) {
    for (const sentence of describe(part)) described.push(sentence);
    if (at % AT_A_STEP === AT_A_STEP - 1) yield;
  }
  return described;
}

type DescribedLayout = Pick<ClaimLayout, 'prose' | 'headings' | 'language' | 'textKind'>;

/** Describes the sentences of blocks, which it is asked for in document order. */
const describer = (
  { prose, headings, language, textKind }: DescribedLayout,
  happenings: Happenings,
): ((part: Prose) => readonly Described[]) => {
  const isStory = tellsStory(happenings);
  const isPlain = textKind.by === 'computed' || textKind.kind === 'reporting';
  const kind = isPlain && happenings.sentences < FEWEST_TELLING ? 'brief' : textKind.kind;
  const nextHeading = walker(headings.map(({ span }) => span.start));
  const spoken = new Set([...spokenBlocks(prose, language), ...matchBlocks(prose), ...proposedBlocks(prose, language)]);
  const whole = settingsIn({ isStory, whose: null, kind });
  const answers = settingsIn({ isStory, whose: 'spoken', kind: textKind.kind });
  let supposedUntil = 0;
  return (part) => {
    if (!READ.has(part.kind)) return [];
    const { sentences, isAside } = toldOf(part, language);
    if (isAside) return [];
    const section = textKind.sections.find(({ span }) => contains(span, part.span));
    const told = spoken.has(part) ? answers : whole;
    const setting = section === undefined ? told : settingsIn({ isStory, whose: 'own-section', kind: section.kind });
    return part.sentences.flatMap((span, i) => {
      const sentence = sentences[i];
      if (!sentence || sentence.isSourceLine) return [];
      if (sentence.facts.has('suppositions')) supposedUntil = nextHeading(span.start);
      const features = variant(sentence, span.start < supposedUntil ? setting.supposed : setting.told);
      return [{ part, span, text: sentence.text, features }];
    });
  };
};

/** Facts that a block of text tells of its sentences by itself. */
interface ToldBlock {
  readonly sentences: readonly ToldSentence[];
  /** How many of them tell what happened. */
  readonly happenings: number;
  /** The block is a reference, which asserts nothing. */
  readonly isAside: boolean;
  readonly counts: BlockCounts;
}

interface ToldSentence {
  readonly text: string;
  readonly facts: ReadonlySet<Feature>;
  /** It only says where something comes from. */
  readonly isSourceLine: boolean;
  /** Its features as the rest of the article may have it, as they are asked for. */
  readonly variants: Map<string, ReadonlySet<Feature>>;
}

const toldOf = ofBlock((part, language: Language): ToldBlock => {
  const texts = part.sentences.map(({ start, end }) => part.text.slice(start - part.span.start, end - part.span.start));
  const facts = texts.map((text) => factsOf(text, part.kind, language));
  const sentences = facts.map((own, i) =>
    sentenceOf(texts[i] ?? '', own, [part.kind, language, ...placeFeatures(i, facts), ...linkFeatures(part, i)]),
  );
  return {
    sentences,
    happenings: facts.filter(isHappening).length,
    isAside: isReference(part.text),
    counts: countsOf(part, facts, language),
  };
});

/** Counts of a block of text, for when it is told what kind of text its article is. */
export const blockCounts = (part: Prose, language: Language): BlockCounts =>
  READ.has(part.kind) ? toldOf(part, language).counts : NO_COUNTS;

/** One value for one sentence in one place, so that what follows from it can be remembered. */
const sentenceOf = (text: string, facts: ReadonlySet<Fact>, place: readonly Feature[]): ToldSentence => {
  const key = place.join();
  const placed = placesOf(facts);
  const known = placed.get(key);
  if (known) return known;
  const own = new Set<Feature>([...facts, ...place]);
  const sentence = { text, facts: own, isSourceLine: isSourceLine(text), variants: new Map() };
  placed.set(key, sentence);
  return sentence;
};

/** Facts belong to one sentence each. */
const placesOf = eachOnce((_facts: ReadonlySet<Fact>) => new Map<string, ToldSentence>());

/** Has what each block of text tells of its sentences worked out and remembered, a block at each step. */
export function* tellBySteps(prose: readonly Prose[], language: Language): Generator<void, void> {
  for (const part of prose) {
    if (!READ.has(part.kind)) continue;
    toldOf(part, language);
    yield;
  }
}

/** Facts that the rest of the article says of a sentence. */
interface FromArticle {
  readonly isSupposed: boolean;
  readonly isStory: boolean;
  /** Whose words are known: its section is its authors' own, or somebody answers. */
  readonly whose: 'own-section' | 'spoken' | null;
  readonly kind: TextKind | 'brief';
}

/** Those facts, and one name for all that are equal. */
interface NamedSetting extends FromArticle {
  readonly name: string;
}

/** The setting of a made-up example, and that of all else. */
const settingsIn = (
  facts: Omit<FromArticle, 'isSupposed'>,
): { readonly told: NamedSetting; readonly supposed: NamedSetting } => ({
  told: settingIn({ ...facts, isSupposed: false }),
  supposed: settingIn({ ...facts, isSupposed: true }),
});

const settingIn = (facts: FromArticle): NamedSetting => ({ ...facts, name: Object.values(facts).join() });

/** One set for equal answers, so that what follows from it can be remembered. */
const variant = ({ facts, variants }: ToldSentence, setting: NamedSetting): ReadonlySet<Feature> => {
  const known = variants.get(setting.name);
  if (known) return known;
  const features = new Set([...facts, ...settingFeatures(facts, setting)]);
  variants.set(setting.name, features);
  return features;
};

const settingFeatures = (
  facts: ReadonlySet<Feature>,
  { isSupposed, isStory, whose, kind }: FromArticle,
): readonly Feature[] => {
  const isTold = isStory && hasAny(facts, TOLD_BY) && !hasAny(facts, OWN);
  return [
    `text-${kind}`,
    ...(isSupposed ? (['supposed'] as const) : []),
    ...(whose === null ? [] : [whose]),
    ...(isTold ? (['told'] as const) : []),
    ...(isTold && facts.has('subjects') ? (['told-on'] as const) : []),
  ];
};

const placeFeatures = (i: number, facts: readonly ReadonlySet<Fact>[]): readonly Feature[] => {
  if (facts.length < 2) return [];
  const around = [facts[i - 1], facts[i + 1]].filter((other) => other !== undefined);
  return [
    ...(i === 0 ? (['first'] as const) : i === facts.length - 1 ? (['last'] as const) : []),
    ...(around.some(isHappening) ? (['near-story'] as const) : []),
    ...(around.some((other) => other.has('dated')) ? (['near-dated'] as const) : []),
    ...(around.some((other) => hasAny(other, OF_SOMEBODY)) ? (['near-own'] as const) : []),
  ];
};

/** A link to a page of the author's own is a pointer; where other sentences link or have notes, the block has its sources. */
const linkFeatures = ({ references, sentences }: Prose, i: number): readonly Feature[] => {
  if (references.length === 0) return [];
  const { start = 0, end = 0 } = sentences[i] ?? {};
  const own = references.filter(({ whole }) => whole.start < end && whole.end > start);
  const isLinked = own.some(({ kind, target }) => kind === 'link' && addressOf(target) === null);
  return [
    ...(isLinked ? (['linked'] as const) : []),
    ...(own.length < references.length ? (['near-link'] as const) : []),
  ];
};

/** Sentences of running text, tables aside. */
const countHappenings = (prose: readonly Prose[], language: Language): Happenings => {
  let sentences = 0;
  let happenings = 0;
  for (const part of prose) {
    if (part.kind === 'cell' || !READ.has(part.kind)) continue;
    const told = toldOf(part, language);
    sentences += told.sentences.length;
    happenings += told.happenings;
  }
  return { sentences, happenings };
};

/** The first of `starts` after a place, for places asked about in order. */
const walker = (starts: readonly number[]): ((place: number) => number) => {
  let next = 0;
  return (place) => {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= place) next++;
    return starts[next] ?? Number.POSITIVE_INFINITY;
  };
};
