import { fold } from './fold.ts';
import { allOf } from './index.ts';

/** Words for institutions in every language, folded. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(allOf(({ bodies }) => bodies.map(fold)));
