import type { Locale } from '../../language/locale.ts';
import { asSource } from '../../library/match.ts';
import { readLibrary } from '../../library/read.ts';
import { touches } from '../../text/span.ts';
import { readTree, type Tree } from '../../text/yaml.ts';
import { describeSource, type Hover } from '../hover.ts';

/** In a library: what articles will show of the source whose name is under the cursor; null elsewhere. */
export const hoverLibrary = (text: string, offset: number, locale: Locale): Hover | null => {
  const { root } = readTree(text);
  const items =
    root
      ?.entries()
      ?.find(({ name }) => name === 'sources')
      ?.value.items() ??
    root?.items() ??
    [];
  const item = items.find(({ span }) => touches(span, offset));
  const named = item && nameOf(item);
  if (!named || !touches(named.span, offset)) return null;
  const name = String(named.scalar() ?? '').trim();
  const source = readLibrary('', text).sources.find((one) => one.name === name);
  return source ? { span: named.span, markdown: describeSource(asSource(source), null, locale) } : null;
};

const nameOf = (item: Tree): Tree | undefined =>
  item.entries()?.find(({ name }) => name === 'name' || name === 'nom')?.value;
