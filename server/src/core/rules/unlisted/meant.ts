import type { Article } from '../../article/model.ts';
import { meaning, type Telling, tellingOf, toldBy } from '../../names/telling.ts';
import { slice } from '../../text/span.ts';

/** Longer lists, and more links, are machine-made. */
const SEARCHED = 2_000;

/** Prepares the entries and links of an article for asking whether a name may mean one of them. */
export const meantTest = (article: Article): ((name: string) => boolean) => {
  const told = [
    ...article.sources.slice(0, SEARCHED).map((source) => toldBy(article.text, source)),
    ...linksOf(article),
  ];
  return (name) => told.some(meaning(name));
};

const linksOf = ({ text, prose }: Article): readonly Telling[] =>
  prose
    .flatMap(({ references }) => references)
    .filter(({ kind }) => kind === 'link')
    .slice(0, SEARCHED)
    .map(({ span, target }) => tellingOf(`${slice(text, span)} ${target}`));
