import type { Article } from '../article/model.ts';
import type { Source } from '../sources/model.ts';

/** A citation of a source in running text, as this article writes markers: "(Source : Insee)", "[@smith2020]". */
export const citationText = (article: Article, { name, key }: Pick<Source, 'name' | 'key'>): string => {
  if (key !== null && /^[@^]/.test(key)) return `[${key}]`;
  return `(${markerLabel(article)}${name})`;
};

/** "Source : " as this article writes it most, else as its language does. */
export const markerLabel = ({ citations, text, language }: Article): string => {
  const marker = citations.find(({ form }) => form === 'marker');
  const written =
    marker && /^[([]\s*(sources?\s*[:：]\s*)/iu.exec(text.slice(marker.whole.start, marker.span.start))?.[1];
  if (written) return written.replace(/^sources/i, (word) => word.slice(0, -1));
  return language === 'fr' ? 'Source : ' : 'Source: ';
};
