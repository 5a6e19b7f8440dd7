import { homepage } from '../../../../package.json';
import type { ClientFeatures } from './client-features.ts';

/** The page that explains a rule: the one that comes with the extension where the client can open it. */
export const rulePage = (rule: string, { commands }: Pick<ClientFeatures, 'commands'>): string =>
  commands
    ? `command:sourcier.openHelp?${encodeURIComponent(JSON.stringify([rule]))}`
    : `${homepage}/blob/main/tests/rules/${rule}.md`;
