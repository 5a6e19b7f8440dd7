import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as an endpoint gets it. */
export interface Got {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { role: string; content: string }[];
    temperature?: number;
  };
}

/** Answers one request; `got` is what was asked. */
export type Behaviour = (response: ServerResponse, got: Got) => void;

/** An OpenAI-compatible endpoint on this machine that behaves as its test says. */
export interface TestEndpoint {
  readonly url: string;
  readonly got: Got[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

export const startEndpoint = async (): Promise<TestEndpoint> => {
  let behaviour: Behaviour = says('0');
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const one = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text || '{}') };
      got.push(one);
      behaviour(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    got,
    behave: (next) => {
      behaviour = next;
      got.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** The body of an answer in the words `content`. */
export const completion = (content: unknown, finish = 'stop'): string =>
  JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
  });

export const says =
  (content: unknown, finish?: string): Behaviour =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(completion(content, finish));
  };

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Behaviour =>
  (response) => {
    response.writeHead(code, headers).end(body);
  };

/** The sentences of a request, by their numbers. */
export const sentencesIn = ({ body }: Got): readonly (readonly [number, string])[] =>
  [...(body.messages[1]?.content ?? '').matchAll(/^(\d+)\. (.*)$/gm)].map(([, number, text = '']) => [
    Number(number),
    text,
  ]);

/** Marks H all sentences with a number in them, S those with "because" or "parce que". */
export const marksNumbers: Behaviour = (response, got) => {
  const lines = sentencesIn(got).flatMap(([number, text]) =>
    /\d/.test(text) ? [`${number} H statistic`] : /because|parce qu/.test(text) ? [`${number} S causal`] : [],
  );
  says(lines.join('\n') || '0')(response, got);
};
