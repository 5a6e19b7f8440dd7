import { linksOfClaims } from './looks-like-article.ts';
import type { Article } from './model.ts';
import { isPublished } from './published.ts';

/**
 * Whether a document that neither lists nor cites sources reads like an article all the same: a draft with figures, or a
 * text with a title, a date and claims. Worth an offer to check it, no more; texts with code are about programs.
 */
export const resemblesArticle = (article: Article): boolean => {
  const { text, claims, frontMatter, textKind } = article;
  if (CODE.test(text)) return false;
  if (claims.length >= FEW && isPublished(frontMatter.data)) return true;
  if (textKind.kind !== 'reporting') return false;
  const strong = claims.filter(({ strength }) => strength === 'strong');
  return linksOfClaims(article).length >= FEW || strong.length >= MANY;
};

/** A fence. */
const CODE = /^ {0,3}(?:```|~~~)/m;

/** Claims that may be chance elsewhere are none under a title and a date; nor are as many with links. */
const FEW = 2;

/** Claims of a draft that shows nothing else. */
const MANY = 3;
