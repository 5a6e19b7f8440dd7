import { DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY } from '../../server/src/core/article/defaults.ts';
import { createMemory } from '../../server/src/core/article/memory.ts';
import type { Article } from '../../server/src/core/article/model.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { liveArticle } from '../../server/src/core/live/divide.ts';
import type { Live } from '../../server/src/core/live/model.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { lint } from '../../server/src/core/rules/lint.ts';

/** A text read whole with a new memory, its findings in French, and what edits of it start from. */
export const readLive = (
  text: string,
): { readonly article: Article; readonly whole: readonly Finding[]; readonly live: Live | null } => {
  const memory = createMemory();
  const article = parseArticle(text, DEFAULT_SCOPE, NO_BIBLIOGRAPHIES, NO_LIBRARY, memory);
  const whole = lint(article, { locale: 'fr' });
  return { article, whole, live: liveArticle(article, whole, memory, DEFAULT_SCOPE, { locale: 'fr' }) };
};
