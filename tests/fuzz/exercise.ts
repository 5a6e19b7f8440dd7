import { parseArticle } from '../../server/src/core/article/parse.ts';
import { actions } from '../../server/src/core/features/actions/index.ts';
import { complete } from '../../server/src/core/features/complete.ts';
import { folds } from '../../server/src/core/features/folds.ts';
import { highlights } from '../../server/src/core/features/highlights.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { sourceLinks } from '../../server/src/core/features/links.ts';
import { definition, references } from '../../server/src/core/features/navigate.ts';
import { overview } from '../../server/src/core/features/overview.ts';
import { rename } from '../../server/src/core/features/rename.ts';
import { outline } from '../../server/src/core/features/symbols.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

/** Reads, checks and asks of a text what an editor does; what it gives back are the spans that lie outside the text. */
export const exercise = (text: string, offsets: readonly number[] = [0, text.length >> 1, text.length]): string[] => {
  const article = parseArticle(text);
  const findings = lint(article, { locale: 'fr' });
  const asked = offsets.flatMap((offset) => [
    hover(article, offset, 'fr'),
    complete(article, offset, 'en', 'asked').offers.length,
    actions(article, findings.slice(0, 20), { start: offset, end: offset }, 'fr'),
    definition(article, offset),
    references(article, offset, { includeDeclaration: true }),
    highlights(article, offset),
    rename(article, offset, { written: 'Autre nom', locale: 'fr', context: {} }),
  ]);
  const { text: _, ...read } = article;
  const seen = overview(article, { findings, withheld: [] }, { locale: 'fr' });
  const whole = [sourceLinks(article), folds(article), outline(article, seen, 'fr')];
  return strayIn([read, findings, asked, whole], text.length);
};

/** The spans anywhere in a value that are upside down or reach beyond `length`. */
const strayIn = (value: unknown, length: number): string[] => {
  const stray: string[] = [];
  const waiting: [value: unknown, path: string][] = [[value, '']];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [it, path] = next;
    if (typeof it !== 'object' || it === null) continue;
    if ('start' in it && 'end' in it) {
      const { start, end } = it;
      const isInside = typeof start === 'number' && typeof end === 'number' && 0 <= start && end <= length;
      if (!isInside || start > end) stray.push(`${path} ${start}–${end}`);
    }
    const parts = it instanceof Map ? [...it.entries()] : Object.entries(it);
    // What front matter says is the writer's own, `start` and `end` included.
    for (const [key, part] of parts) if (key !== 'data') waiting.push([part, `${path}.${key}`]);
  }
  return stray;
};
