import type { Article } from '../article/model.ts';
import { TEXT_KINDS, type TextKind } from '../claims/text-kind/kind.ts';
import { describeTextKind } from '../claims/text-kind/words.ts';
import { parseFrontMatter } from '../front-matter/index.ts';
import { openingRegion } from '../front-matter/region.ts';
import type { Locale } from '../language/locale.ts';
import type { Edit } from '../rules/finding.ts';
import { edited } from '../text/edited.ts';
import { fieldOf } from '../text/field.ts';
import { newlineOf } from '../text/span.ts';

/** A kind of text that an article may be read as, and the edit by which its front matter says so. */
export interface TextKindOffer {
  readonly kind: TextKind;
  /** A noun with its article. */
  readonly name: string;
  /** A clause that says what it asks of its writer. */
  readonly asked: string;
  readonly isCurrent: boolean;
  readonly edit: Edit;
}

/** All kinds of text that an article may be read as; null where its front matter cannot be read, or cannot take the word. */
export const textKindOffers = (article: Article, locale: Locale): readonly TextKindOffer[] | null => {
  const offers = TEXT_KINDS.flatMap((kind) => {
    const edit = sayingKind(article, kind);
    if (edit === null) return [];
    return [{ kind, ...describeTextKind(kind, locale), isCurrent: kind === article.textKind.kind, edit }];
  });
  return offers.length === 0 ? null : offers;
};

/** The edit by which an article says what kind of text it is; null where it would not be read so. */
const sayingKind = (article: Article, kind: TextKind): Edit | null => {
  const edit = written(article, kind);
  const { data, problems } = parseFrontMatter(edited(article.text, [edit]));
  return problems.length === 0 && fieldOf(data.sourcier, 'text') === kind ? edit : null;
};

const written = ({ text, frontMatter }: Article, kind: TextKind): Edit => {
  const newline = newlineOf(text);
  const region = openingRegion(text);
  if (region === null) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const added = ['---', `sourcier: {text: ${kind}}`, '---', '', ''].join(newline);
    return { span: { start, end: start }, text: added };
  }
  const isToml = region.language === 'toml';
  const value = frontMatter.places.get('sourcier.text')?.value;
  if (value !== undefined) return { span: value, text: isToml ? `"${kind}"` : kind };
  // A key that follows a table of TOML would be one of the table's.
  return isToml
    ? { span: at(region.body.start), text: `sourcier = {text = "${kind}"}${newline}` }
    : { span: at(region.body.end), text: `sourcier: {text: ${kind}}${newline}` };
};

const at = (offset: number): Edit['span'] => ({ start: offset, end: offset });
