import { expect, test } from 'vitest';
import { createMemory } from '../../server/src/core/article/memory.ts';
import { parseArticle } from '../../server/src/core/article/parse.ts';
import { ofSources } from '../../server/src/core/names/of-sources.ts';

const LIST = '## Sources\n\n- Marlow, 2019\n- Banque du Nord {/* of 2020 */}\n';

const counted = () => {
  let count = 0;
  const work = ofSources((_, written) => {
    count += 1;
    return { written };
  });
  return { work, times: () => count };
};

test('what sources say is worked out once, wherever they stand', () => {
  const memory = createMemory();
  const { work, times } = counted();
  const first = work(parseArticle(`Un pont.\n\n${LIST}`, {}, memory));
  expect(work(parseArticle(`Un pont de fer.\n\n${LIST}`, {}, memory))).toBe(first);
  expect(first.written).toEqual(['- Marlow, 2019', '- Banque du Nord {/* of 2020 */}']);
  expect(times()).toBe(1);
});

test('it is worked out anew where another source is listed, or something else is written of one', () => {
  const memory = createMemory();
  const { work, times } = counted();
  const read = (text: string): readonly string[] => work(parseArticle(text, {}, memory)).written;
  read(LIST);
  // A comment is no part of what is parsed.
  expect(read(LIST.replace('2020', '2021'))).toContain('- Banque du Nord {/* of 2021 */}');
  expect(read(LIST.replace('Marlow', 'Marchand'))).toContain('- Marchand, 2019');
  expect(times()).toBe(3);
});
