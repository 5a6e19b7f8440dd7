import { fold } from './fold.ts';
import { lexicons } from './index.ts';

/** Words for institutions in every language, folded. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ bodies }) => bodies.map(fold)),
);
