import { requestsFor, sentencesOf } from '../core/reader/requests.ts';
import type { Verdicts } from '../core/reader/verdicts.ts';
import { readText } from '../project/read.ts';
import { messagesOf } from '../readers/endpoint.ts';
import type { Reader } from '../readers/reader.ts';
import type { ReadJob } from './read-articles.ts';
import { eachReadable } from './readable.ts';
import { makeFolder, save } from './save.ts';
import type { ExitCode, Shell } from './world.ts';

/** The name of an article's n-th question or answer in a folder that holds those of many. */
const nameOf = (folder: string, path: string, number: number, ending: 'json' | 'txt'): string => {
  const flat = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/[/:]+/g, '__');
  return `${folder}/${flat}.${number}.${ending}`;
};

/** Articles, and where to write what would be asked about them. */
interface DryRun {
  readonly folder: string;
  readonly verdicts: Verdicts;
}

/** Writes the questions about articles that are left, one a file in the form of chats, into a folder that is made where it is missing; nothing is asked. */
export const writeRequests = async (shell: Shell, job: ReadJob, { folder, verdicts }: DryRun): Promise<ExitCode> => {
  if (!(await makeFolder(shell, folder))) return 2;
  const counts = { requests: 0, sentences: 0, articles: 0 };
  let isWritten = true;
  await eachReadable(shell, job, {
    take: async (article, path) => {
      const requests = requestsFor(article, verdicts);
      counts.articles += requests.length > 0 ? 1 : 0;
      for (const [i, { instruction, text, asked }] of requests.entries()) {
        const target = { path: nameOf(folder, path, i + 1, 'json'), isOwn: isRequest, inputs: job.paths };
        const content = `${JSON.stringify({ model: verdicts.model, ...messagesOf(instruction, text), temperature: 0 }, null, 2)}\n`;
        isWritten = isWritten && (await save(shell, target, content));
        counts.requests += 1;
        counts.sentences += sentencesOf(asked);
      }
    },
  });
  if (isWritten) shell.print(`${shell.say('dryRun', { ...counts, folder })}\n`);
  return isWritten ? 0 : 2;
};

const isRequest = (text: string): boolean => /^\{\s*"model":[\s\S]*"messages":/.test(text);

/** A reader whose answers about an article lie in a folder: that to its n-th question in the n-th file. */
export const answersIn = (
  { files }: Shell,
  { folder, path }: { readonly folder: string; readonly path: string },
): Reader => {
  let count = 0;
  return {
    ask: async () => {
      count += 1;
      try {
        return { text: await readText(files, nameOf(folder, path, count, 'txt')), tokens: 0 };
      } catch {
        return { fault: 'missing', detail: nameOf('', path, count, 'txt').slice(1), waitMs: null };
      }
    },
  };
};
