import { listedSources } from '../../sources/listed.ts';
import type { Source } from '../../sources/model.ts';
import { hostOf } from '../../text/address.ts';

/** The first listed source with a name that has a page on a site. */
export const publisherOf = (sources: readonly Source[], site: string): Source | undefined =>
  listedSources({ sources }).find(({ name, url }) => name !== '' && hostOf(url?.href ?? '') === site);
