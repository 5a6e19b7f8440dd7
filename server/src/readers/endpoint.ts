import type { ReaderRequest } from '../core/reader/requests.ts';
import { fieldOf } from '../core/text/field.ts';
import { fromJson } from '../core/text/json.ts';
import { endpointAt } from './address.ts';
import type { Reader, ReaderFault, ReaderReply } from './reader.ts';

/** An OpenAI-compatible endpoint (`/v1/chat/completions`) and how to ask it. */
export interface Endpoint {
  readonly url: string;
  readonly model: string;
  /** Null where none is needed. Never logged, never shown. */
  readonly key: string | null;
  readonly timeoutMs: number;
  /** Another machine may be asked without encryption. */
  readonly allowHttp: boolean;
}

/** A reader behind an endpoint: Ollama, LM Studio, llama.cpp, vLLM, Mistral, OpenAI … */
export const endpointReader = (endpoint: Endpoint): Reader => {
  const address = endpointAt(endpoint.url, endpoint);
  return {
    ask: async (request, signal) => {
      if ('fault' in address) return fault(address.fault);
      const asked = await post(address.url, endpoint, body(endpoint, request, { temperature: 0 }), signal);
      // Some models take no temperature but their own.
      const isTemperature = 'status' in asked && asked.status === 400 && asked.content.includes('temperature');
      return replyOf(isTemperature ? await post(address.url, endpoint, body(endpoint, request, {}), signal) : asked);
    },
  };
};

const body = (
  { model }: Endpoint,
  { instruction, text }: Pick<ReaderRequest, 'instruction' | 'text'>,
  options: { readonly temperature?: number },
): string => JSON.stringify({ model, ...messagesOf(instruction, text), ...options, stream: false });

/** A request in the form of chats. */
export const messagesOf = (instruction: string, text: string) => ({
  messages: [
    { role: 'system', content: instruction },
    { role: 'user', content: text },
  ],
});

/** A response as far as it was read. */
interface Response {
  readonly status: number;
  readonly content: string;
  readonly waitMs: number | null;
}

type Posted = Response | Extract<ReaderReply, { fault: ReaderFault }>;

const post = async (url: URL, endpoint: Endpoint, content: string, signal: AbortSignal): Promise<Posted> => {
  const { key, timeoutMs } = endpoint;
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: content,
      // An endpoint is where its user said: what it is sent, it sends nowhere else.
      redirect: 'manual',
      credentials: 'omit',
      signal: AbortSignal.any([signal, late]),
    });
    if (response.type === 'opaqueredirect') return fault('elsewhere');
    const { status, headers } = response;
    return { status, content: await contentOf(response), waitMs: waitOf(headers.get('retry-after')) };
  } catch (error) {
    if (signal.aborted) return fault('cancelled');
    return late.aborted ? fault('slow') : fault('unreachable', codeIn(error));
  }
};

/** No answer is longer. In bytes. */
const LARGEST = 1_000_000;

const contentOf = async ({ body: stream }: { readonly body: ReadableStream<Uint8Array> | null }): Promise<string> => {
  if (stream === null) return '';
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > LARGEST) {
      await reader.cancel();
      return '';
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
};

/** Seconds, or a date. */
const waitOf = (written: string | null): number | null => {
  if (written === null) return null;
  if (/^\d{1,6}$/.test(written.trim())) return Number(written) * 1000;
  const at = Date.parse(written);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
};

const codeIn = (error: unknown): string => {
  const code = fieldOf(fieldOf(error, 'cause'), 'code');
  return typeof code === 'string' ? code : '';
};

const replyOf = (posted: Posted): ReaderReply => {
  if ('fault' in posted) return posted;
  const { status, content, waitMs } = posted;
  if (status >= 300) return { fault: faultOf(status), detail: String(status), waitMs };
  const answer = fromJson(content);
  const choices = fieldOf(answer, 'choices');
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const text = textOf(fieldOf(fieldOf(choice, 'message'), 'content'));
  if (text === null) return fault('unusable');
  if (fieldOf(choice, 'finish_reason') === 'length') return fault('cut');
  const tokens = fieldOf(fieldOf(answer, 'usage'), 'total_tokens');
  return { text, tokens: typeof tokens === 'number' ? tokens : 0 };
};

const faultOf = (status: number): ReaderFault => {
  if (status < 400) return 'elsewhere';
  if (status === 401 || status === 402 || status === 403) return 'refused';
  if (status === 429 || status === 503) return 'limited';
  return status >= 500 ? 'broken' : 'missing';
};

/** A text, or the texts of a list of parts. */
const textOf = (content: unknown): string | null => {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return null;
  const parts = content.map((part: unknown) => fieldOf(part, 'text'));
  return parts.filter((part) => typeof part === 'string').join('');
};

const fault = (name: ReaderFault, detail = ''): Extract<ReaderReply, { fault: ReaderFault }> => ({
  fault: name,
  detail,
  waitMs: null,
});
