import { fileNameOf } from '../../text/uri.ts';
import { type AcrossReport, defineAcrossRule } from './define.ts';
import type { Digest, DigestedSource } from './digest.ts';
import type { In, Others } from './others.ts';

/** One source should have one score in all articles, and one document one date. */
export const inconsistentSource = defineAcrossRule({
  id: 'inconsistent-source',
  severity: 'information',
  messages: {
    en: {
      rated: '“{name}” is rated {own}/10 here and {other}/10 in {file}. Agree on one score.',
      dated: '“{name}” is dated {own} here and {other} in {file}, at the same address. Check which is right.',
      elsewhere: 'The entry in the other article.',
    },
    fr: {
      rated: '« {name} » est notée {own}/10 ici et {other}/10 dans {file}. Choisissez une seule note.',
      dated: '« {name} » est datée {own} ici et {other} dans {file}, à la même adresse. Vérifiez laquelle est juste.',
      elsewhere: 'L’entrée dans l’autre article.',
    },
  },
  *compare(own, others, say) {
    for (const source of own.sources) {
      const { rating, date, name } = source;
      const report = (key: 'rated' | 'dated', at: AcrossReport['at'], said: OtherSaying): AcrossReport => ({
        at,
        message: say(key, { name, own: said.own, other: said.other, file: fileNameOf(said.file) }),
        related: [{ place: { file: said.file, range: said.range }, message: say('elsewhere') }],
      });
      const rated = rating && otherRating(own, source, others);
      if (rating && rated) yield report('rated', rating.at, rated);
      const dated = date && otherDate(own, source, others);
      if (date && dated) yield report('dated', date.at, dated);
    }
  },
});

/** Values said here, and otherwise elsewhere. */
interface OtherSaying {
  readonly own: string | number;
  readonly other: string | number;
  readonly file: string;
  readonly range: AcrossReport['at']['range'];
}

const elsewhere = ({ file }: Digest, { key }: DigestedSource, others: Others): readonly In<DigestedSource>[] =>
  others.sources(key).filter((other) => other.file !== file);

/** The score that most other articles give, unless as many give this one: it is said at the outlier, where there is one. */
const otherRating = (digest: Digest, source: DigestedSource, others: Others): OtherSaying | null => {
  const own = source.rating?.score ?? 0;
  const count = (score: number): number => others.agreeing(source.key, { score }, digest.file);
  const rivals = elsewhere(digest, source, others).flatMap(({ rating, file }) =>
    rating && Math.abs(rating.score - own) >= 0.05 ? [{ rating, file, articles: count(rating.score) }] : [],
  );
  const rival = mostCommon(rivals);
  if (!rival || rival.articles <= count(own)) return null;
  return { own, other: rival.rating.score, file: rival.file, range: rival.rating.at.range };
};

/** Documents of one body have dates of their own, so only one address counts; "2025" and "2025-06" agree. */
const otherDate = (digest: Digest, source: DigestedSource, others: Others): OtherSaying | null => {
  const own = source.date?.iso ?? '';
  const { address, key } = source;
  if (address?.includes('/') !== true) return null;
  const count = (iso: string): number => others.agreeing(key, { address, iso }, digest.file);
  const rivals = elsewhere(digest, source, others).flatMap(({ date, address: there, file }) => {
    const isOther = date !== null && there === address && !date.iso.startsWith(own) && !own.startsWith(date.iso);
    return isOther ? [{ date, file, articles: count(date.iso) }] : [];
  });
  const rival = mostCommon(rivals);
  if (!rival || rival.articles <= count(own)) return null;
  return { own, other: rival.date.iso, file: rival.file, range: rival.date.at.range };
};

/** The first of those that most articles say. */
const mostCommon = <It extends { readonly articles: number }>(rivals: readonly It[]): It | undefined =>
  rivals.reduce<It | undefined>((best, one) => (best && best.articles >= one.articles ? best : one), undefined);
