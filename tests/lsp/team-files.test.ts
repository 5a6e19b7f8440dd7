import { describe, expect, test } from 'vitest';
import { readSettingsFile } from '../../server/src/core/settings/settings-file.ts';
import type { TeamFile } from '../../server/src/core/settings/team.ts';
import { createTeamDiagnostics } from '../../server/src/lsp/documents/team-files.ts';
import { readClientFeatures } from '../../server/src/lsp/protocol/client-features.ts';

const FILE = 'file:///news/.sourcierrc.json';

/** A settings file with a fault, and without one. */
const settingsFile = (text: string, file = FILE): TeamFile => ({ kind: 'settings', ...readSettingsFile(file, text) });
const BROKEN = settingsFile('{ "rules": { "unknown-source": "loud" } }');
const WHOLE = settingsFile('{}');

/** What a client was sent: how many diagnostics, by the ends of URIs. */
const client = () => {
  const sent: (readonly [uri: string, count: number])[] = [];
  const connection = {
    sendDiagnostics: async ({ uri, diagnostics }: { uri: string; diagnostics: readonly unknown[] }) => {
      sent.push([uri, diagnostics.length]);
    },
  };
  const features = readClientFeatures({ processId: null, rootUri: null, capabilities: {} });
  return { sent, diagnostics: createTeamDiagnostics(connection as never, features) };
};

describe('the faults of a file of the team', () => {
  test('are told once, and taken back once there are none', () => {
    const { sent, diagnostics } = client();
    for (const file of [BROKEN, BROKEN, WHOLE, WHOLE]) diagnostics.tell('file:///news', [file]);
    expect(sent).toEqual([
      [FILE, 1],
      [FILE, 0],
    ]);
  });

  test('are taken back when it is read no more for any folder', () => {
    const { sent, diagnostics } = client();
    diagnostics.tell('file:///news', [BROKEN]);
    diagnostics.tell('file:///news/2025', [BROKEN]);
    diagnostics.tell('file:///news/2025', []);
    expect(sent).toEqual([[FILE, 1]]);
    diagnostics.tell('file:///news', []);
    expect(sent).toEqual([
      [FILE, 1],
      [FILE, 0],
    ]);
  });

  test.each([FILE, 'file:///news', 'file:///news/'])(
    'are taken back when %s is gone, and told again when it is back',
    (gone) => {
      const { sent, diagnostics } = client();
      diagnostics.tell('file:///news/2025', [BROKEN]);
      diagnostics.gone('file:///new');
      diagnostics.gone('file:///news/2024');
      expect(sent).toEqual([[FILE, 1]]);
      diagnostics.gone(gone);
      diagnostics.gone(gone);
      diagnostics.tell('file:///news/2025', [BROKEN]);
      expect(sent.map(([, count]) => count)).toEqual([1, 0, 1]);
    },
  );
});
