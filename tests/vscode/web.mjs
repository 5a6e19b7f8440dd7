// The web bundles in VS Code for the Web without a server behind it, as on vscode.dev.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInside } from './api.mjs';
import { openBrowser } from './browser.mjs';
import { findingsOf } from './findings.mjs';
import { CACHE, ROOT } from './install.mjs';
import { serveVsCode } from './serverless.mjs';

/** One known source, one unknown, front matter that announces three: each finds its way through the worker. */
const ARTICLE = `---
title: Essai
sources: 3
---

# Essai

Une part de 12 % est connue (Source : Institut Alpha). Une autre de 15 % ne l’est pas (Source : Institut Omega).

Près de 40 % des lecteurs s’arrêtent ici.

## Sources

1. **Institut Alpha** - Étude
   - Date : 04/06/2025
   - URL : https://example.org/alpha
   - Fiabilité : 8/10
`;

export const web = async ({ step, onFailure }) => {
  const file = join(CACHE, 'web-article.md');
  writeFileSync(file, ARTICLE);
  const [findings] = findingsOf([file]);
  const rules = findings.map(({ rule }) => rule);
  for (const rule of ['unknown-source', 'source-count-mismatch', 'unsourced-claim']) {
    if (!rules.includes(rule)) throw new Error(`the article no longer shows ${rule}: ${rules.join(', ')}`);
  }
  const data = `globalThis.expected = ${JSON.stringify({ article: ARTICLE, findings })};\n`;
  const tests = readFileSync(join(ROOT, 'tests/vscode/web-tests.cjs'), 'utf8');
  const inside = readFileSync(join(ROOT, 'tests/vscode/inside.cjs'), 'utf8');
  const server = await serveVsCode({
    extension: ROOT,
    script: data + bundled({ './inside.cjs': inside }, tests),
  });
  const browser = await openBrowser();
  onFailure({ page: browser.page, log: browser.log });
  try {
    await runInside({ browser, url: server.url, step });
  } finally {
    await browser.close();
    await server.stop();
  }
};

/** One script out of several: the web extension host loads a single file and gives it `vscode` only. */
const bundled = (modules, main) => {
  const parts = Object.entries(modules).map(
    ([name, text]) => `${JSON.stringify(name)}: (exports, module) => {\n${text}\n}`,
  );
  return `const $modules = {${parts.join(',\n')}};
const $host = require;
const $require = (name) => {
  if (!(name in $modules)) return $host(name);
  const module = { exports: {} };
  $modules[name](module.exports, module);
  return module.exports;
};
((require) => {\n${main}\n})($require);
`;
};
