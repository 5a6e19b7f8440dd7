import { version } from '../../../package.json';
import type { Locale } from '../core/language/locale.ts';
import { type Messages, phrase } from '../core/language/phrase.ts';
import type { Range } from '../core/text/position.ts';
import type { LinkResult, LinkState } from '../links/check-url.ts';
import type { Format } from './formats.ts';
import { oneLine, type Role } from './style.ts';

/** An address of a file, and what came of asking it. */
export interface CheckedLink extends LinkResult {
  readonly url: string;
  readonly range: Range;
}

/** The addresses of one file, in document order. */
export interface LinkedFile {
  readonly path: string;
  readonly links: readonly CheckedLink[];
}

const MESSAGES: Messages<LinkState | 'all' | 'none' | 'noNetwork'> = {
  en: {
    ok: 'answers',
    redirected: 'has moved',
    dead: 'is gone',
    blocked: 'lets no program in',
    unknown: 'gives no answer',
    refused: 'is a private address, not asked',
    offline: 'was not asked, there is no network',
    noNetwork: 'No network: nothing could be asked.',
    all: 'Addresses: {count}',
    none: 'No address.',
  },
  fr: {
    ok: 'répond',
    redirected: 'a déménagé',
    dead: 'n’existe plus',
    blocked: 'est fermée aux programmes',
    unknown: 'ne répond pas',
    refused: 'est une adresse privée, pas interrogée',
    offline: 'n’a pas été interrogée, faute de réseau',
    noNetwork: 'Pas de réseau\u00A0: rien n’a pu être demandé.',
    all: 'Adresses\u00A0: {count}',
    none: 'Aucune adresse.',
  },
};

/** A state with how many addresses are in it. */
const COUNTS: Messages<LinkState> = {
  en: {
    ok: 'Answering: {count}',
    redirected: 'Moved: {count}',
    dead: 'Gone: {count}',
    blocked: 'Closed to programs: {count}',
    unknown: 'Without an answer: {count}',
    refused: 'Private, not asked: {count}',
    offline: 'Not asked, no network: {count}',
  },
  fr: {
    ok: 'Joignables\u00A0: {count}',
    redirected: 'Déplacées\u00A0: {count}',
    dead: 'Disparues\u00A0: {count}',
    blocked: 'Fermées aux programmes\u00A0: {count}',
    unknown: 'Sans réponse\u00A0: {count}',
    refused: 'Privées, pas interrogées\u00A0: {count}',
    offline: 'Pas interrogées, faute de réseau\u00A0: {count}',
  },
};

const STATES: readonly LinkState[] = ['ok', 'redirected', 'dead', 'blocked', 'unknown', 'refused', 'offline'];

const ROLES: Readonly<Record<LinkState, Role>> = {
  ok: 'aside',
  redirected: 'information',
  dead: 'error',
  blocked: 'information',
  unknown: 'warning',
  refused: 'warning',
  offline: 'warning',
};

const textReport: Format<LinkedFile> = (files, { locale, paint }) => {
  const say = phrase(MESSAGES, locale);
  if (isOffline(files)) return `${say('noNetwork')}\n`;
  const blocks = files.flatMap(({ path, links }) => {
    const told = links.filter(({ state }) => state !== 'ok');
    if (told.length === 0) return [];
    const lines = told.map((link) => {
      const {
        url,
        range: { start },
        state,
      } = link;
      const why = whyOf(link);
      const place = paint('aside', `${start.line + 1}:${start.character + 1}`);
      return `  ${place}  ${paint(ROLES[state], say(state))}${why && ` (${why})`}  ${oneLine(url)}${movedTo(link)}`;
    });
    return [[paint('path', oneLine(path)), ...lines].join('\n')];
  });
  return `${[...blocks, summaryOf(files, locale)].join('\n\n')}\n`;
};

/** How many addresses there are in each state: "Addresses: 7. Answering: 4. Gone: 3." */
const summaryOf = (files: readonly LinkedFile[], locale: Locale): string => {
  const say = phrase(MESSAGES, locale);
  const all = files.flatMap(({ links }) => links);
  if (all.length === 0) return say('none');
  const parts = STATES.map((state) => ({ state, count: addressesIn(all, state) })).filter(({ count }) => count > 0);
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const told = [
    say('all', { count }),
    ...parts.map((part) => phrase(COUNTS, locale)(part.state, { count: part.count })),
  ];
  return told.map((part) => `${part}.`).join(' ');
};

/** An address that stands in several places counts once. */
const addressesIn = (links: readonly CheckedLink[], wanted: LinkState): number =>
  new Set(links.filter(({ state }) => state === wanted).map(({ url }) => url)).size;

/** The answer to a link that was no page, in the words of whoever gave it. */
const whyOf = ({ status, detail }: CheckedLink): string =>
  [status, detail].filter((part) => part !== null && part !== '').join(' ');

const movedTo = ({ target }: CheckedLink): string => (target === null ? '' : ` → ${oneLine(target)}`);

/** Whether no address could be asked for want of a network. */
export const isOffline = (files: readonly LinkedFile[]): boolean =>
  files.some(({ links }) => links.some(({ state }) => state === 'offline'));

/** For reading in an editor: a list for each state that asks for a look, the gravest first. */
const markdownReport: Format<LinkedFile> = (files, { locale }) => {
  const say = phrase(MESSAGES, locale);
  if (isOffline(files)) return `${say('noNetwork')}\n`;
  const blocks = files.map(({ path, links }) => {
    const parts = IN_TURN.flatMap((state) => {
      const meant = links.filter((link) => link.state === state);
      if (meant.length === 0) return [];
      const lines = meant.map((link) => {
        const { url, range, target } = link;
        const why = whyOf(link);
        const moved = target === null ? '' : ` → <${oneLine(target)}>`;
        return `- ${range.start.line + 1}: <${oneLine(url)}>${moved}${why && state !== 'ok' ? ` (${why})` : ''}`;
      });
      return [`## ${phrase(COUNTS, locale)(state, { count: addressesIn(meant, state) })}\n\n${lines.join('\n')}\n`];
    });
    return [`# ${oneLine(path)}\n`, ...(parts.length === 0 ? [`${say('none')}\n`] : parts)].join('\n');
  });
  return blocks.join('\n');
};

const IN_TURN: readonly LinkState[] = ['dead', 'unknown', 'redirected', 'blocked', 'refused', 'ok'];

const jsonReport: Format<LinkedFile> = (files) => `${JSON.stringify({ version, files }, null, 2)}\n`;

/** For problem matchers: what is gone is an error, what gives no answer a warning. */
const compactReport: Format<LinkedFile> = (files, { locale }) => {
  const say = phrase(MESSAGES, locale);
  return files
    .flatMap(({ path, links }) =>
      links
        .filter(({ state }) => state !== 'ok')
        .map((link) => {
          const {
            url,
            range: { start },
            state,
          } = link;
          const severity = state === 'dead' ? 'error' : state === 'unknown' ? 'warning' : 'information';
          const place = `${oneLine(path)}:${start.line + 1}:${start.character + 1}`;
          return `${place}: ${severity}: ${oneLine(url)} ${say(state)}${movedTo(link)} [links]\n`;
        }),
    )
    .join('');
};

/** The formats of `links`, by name. */
export const linkFormats: Readonly<Record<string, Format<LinkedFile>>> = {
  text: textReport,
  json: jsonReport,
  compact: compactReport,
  markdown: markdownReport,
};
