import type { Article } from '../../article/model.ts';
import { detached } from '../../language/remember.ts';
import type { Prose, Reference } from '../../markdown/model.ts';
import { ofBlock } from '../../markdown/of-block.ts';
import { meaning, type Telling, tellingOf, toldBySources } from '../../names/telling.ts';
import { isSameList } from '../../text/same.ts';
import { slice } from '../../text/span.ts';

/** Longer lists, and more links, are machine-made. */
const SEARCHED = 2_000;

/** Prepares the entries and links of an article for asking whether a name may mean one of them. */
export const meantTest = (article: Article): ((name: string) => boolean) => {
  const told = [...toldBySources(article).slice(0, SEARCHED), ...linksOf(article)];
  return (name) => told.some(meaning(name));
};

const linksOf = ({ text, prose }: Article): readonly Telling[] =>
  prose
    .flatMap((part) => {
      const links = linksIn(part);
      return links.length === 0
        ? NONE
        : toldByLinks(
            part,
            links.map(({ span }) => detached(slice(text, span))),
          );
    })
    .slice(0, SEARCHED);

const NONE: readonly Telling[] = [];

const linksIn = ({ references }: Prose): readonly Reference[] => references.filter(({ kind }) => kind === 'link');

/** Tells what the links of a block do, of which the words are given as they are written. */
const toldByLinks = ofBlock(
  (part, words: readonly string[]) => linksIn(part).map(({ target }, i) => tellingOf(`${words[i] ?? ''} ${target}`)),
  isSameList,
);
