import type { ReaderRequest } from '../core/reader/requests.ts';

/** Why a reader has not answered, or not so that it can be used. */
export type ReaderFault =
  /** The address is none, or not one that is asked. */
  | 'address'
  | 'insecure'
  /** The endpoint wants a key, another one, or money. */
  | 'refused'
  /** There is no such model, or nothing that answers at this address. */
  | 'missing'
  /** Too much was asked at a time. */
  | 'limited'
  /** The endpoint broke down. */
  | 'broken'
  | 'unreachable'
  | 'slow'
  /** It sends on to another address. */
  | 'elsewhere'
  /** The answer is none. */
  | 'unusable'
  /** The answer stops in the middle. */
  | 'cut'
  /** More is left than may be asked at a time. */
  | 'enough'
  | 'cancelled';

/** An answer of a model, or why there is none. */
export type ReaderReply =
  | { readonly text: string; readonly tokens: number }
  | {
      readonly fault: ReaderFault;
      /** A status or an error's code: never words of the endpoint. */
      readonly detail: string;
      /** How long it asks to be left alone; null where it does not say. */
      readonly waitMs: number | null;
    };

/** A model that can be asked. */
export interface Reader {
  /** Never rejects. */
  ask(request: Pick<ReaderRequest, 'instruction' | 'text'>, signal: AbortSignal): Promise<ReaderReply>;
}
