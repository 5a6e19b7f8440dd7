// Debian's Chromium, kept on this machine: every request elsewhere is refused.
import { createRequire } from 'node:module';
import { PLAYWRIGHT } from './install.mjs';

const LOCAL = new Set(['127.0.0.1', 'localhost']);

/** Opens an empty page; `log` gathers what its console says. */
export const openBrowser = async () => {
  const { chromium } = createRequire(PLAYWRIGHT)('playwright-core');
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  await context.route(
    ({ protocol, hostname }) => protocol.startsWith('http') && !LOCAL.has(hostname) && !hostname.endsWith('.localhost'),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const log = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text().slice(0, 500)}`));
  page.on('pageerror', (error) => log.push(`page error: ${String(error).slice(0, 500)}`));
  page.on('dialog', (dialog) => dialog.accept());
  return { page, log, close: () => browser.close() };
};
