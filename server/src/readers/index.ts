// All that is loaded when a second reader is asked.
export { requestsFor } from '../core/reader/requests.ts';
export { endpointReader } from './endpoint.ts';
export { readAll } from './read.ts';
export { faultWords } from './words.ts';
