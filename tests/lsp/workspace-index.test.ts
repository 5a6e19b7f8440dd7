import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/core/analysis/analyse.ts';
import { NO_BIBLIOGRAPHIES } from '../../server/src/core/article/defaults.ts';
import { readSettings } from '../../server/src/core/settings/settings.ts';
import type { Snapshot } from '../../server/src/lsp/documents/store.ts';
import { createWorkspaceIndex } from '../../server/src/lsp/workspace/workspace-index.ts';
import { ARTICLE } from '../protocol/articles.ts';

const [A, B] = ['file:///a.md', 'file:///b.md'];
const OTHER = ARTICLE.replace('9/10', '8/10');

let count = 0;
const snapshot = (uri: string, text: string): Snapshot => {
  const settings = readSettings({}, { locale: 'en' });
  const context = { settings, bibliographies: NO_BIBLIOGRAPHIES, path: 'a.md', forced: false };
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return { document, settings, context, analysis: analyse(text, context), id: `${++count}` };
};

const differs = ({ analysis }: Snapshot): boolean =>
  analysis.findings.some(({ rule }) => rule === 'inconsistent-source');

/** An index of two open articles that say the same, and how often it was heard of. */
const openIndex = () => {
  const index = createWorkspaceIndex(() => [A, B]);
  let heard = 0;
  index.whenSaid(() => heard++);
  const [a, b] = [snapshot(A, ARTICLE), snapshot(B, ARTICLE)];
  index.withAcross(a);
  index.withAcross(b);
  return { index, b, heard: () => heard };
};

describe('an open article that is changed', () => {
  test('outdates the others, each once, of which something else is found', () => {
    const { index, b } = openIndex();
    expect(index.outdated()).toEqual([]);
    expect(differs(index.withAcross(snapshot(A, OTHER)))).toBe(true);
    expect(index.outdated()).toEqual([B]);
    expect(index.outdated()).toEqual([]);
    expect(differs(index.withAcross(b))).toBe(true);
    index.withAcross(snapshot(A, ARTICLE));
    expect(index.outdated()).toEqual([B]);
  });

  test('outdates none where it says the same in another place', () => {
    const { index } = openIndex();
    index.withAcross(snapshot(A, ARTICLE.replace('## Sources', 'Un mot.\n\n## Sources')));
    expect(index.outdated()).toEqual([]);
  });

  test('outdates the others when it is closed, removed, or no article any more', () => {
    for (const end of [
      ({ close }: ReturnType<typeof createWorkspaceIndex>) => close(A),
      ({ remove }: ReturnType<typeof createWorkspaceIndex>) => remove(A),
      ({ withAcross }: ReturnType<typeof createWorkspaceIndex>) => void withAcross(snapshot(A, '# Rien\n')),
    ]) {
      const { index, b } = openIndex();
      index.withAcross(snapshot(A, OTHER));
      index.withAcross(b);
      end(index);
      expect(index.outdated()).toEqual([B]);
    }
  });

  test('is heard of once a version', () => {
    const { index, b, heard } = openIndex();
    expect(heard()).toBe(2);
    index.withAcross(b);
    expect(heard()).toBe(2);
    index.withAcross(snapshot(A, OTHER));
    expect(heard()).toBe(3);
  });
});
