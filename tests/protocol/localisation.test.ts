import { expect, test } from 'vitest';
import type { CodeAction, CompletionList, Hover } from 'vscode-languageserver';
import { ARTICLE } from './articles.ts';
import { type ClientOptions, itemsOf, PULL, startClient } from './client.ts';
import { atCursor, rangeOf } from './positions.ts';

const URI = 'file:///langue.md';
const MISSPELT = ARTICLE.replace('Source : Atelier Vélo', 'Source : Atelier Vvélo');

/** All that a client of this language reads about one article. */
const words = async (options: ClientOptions): Promise<string[]> => {
  const client = await startClient({ capabilities: PULL, ...options });
  await client.open(URI, MISSPELT);
  const textDocument = { uri: URI };
  const [diagnostic] = itemsOf(await client.pull(URI));
  const range = rangeOf(MISSPELT, 'Vvélo');
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  const { position } = atCursor(MISSPELT.replace('(Source : Mairie', '(Source : $0Mairie'));
  const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
    textDocument,
    position,
  });
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
  await client.stop();
  const contents = hover.contents;
  return [
    String(diagnostic?.message),
    diagnostic?.relatedInformation?.[0]?.message ?? '',
    ...actions.map(({ title }) => title),
    list.items[0]?.labelDetails?.description ?? '',
    typeof contents === 'object' && 'value' in contents ? (contents.value.split('\n\n').at(-1) ?? '') : '',
  ];
};

const ENGLISH = [
  'Unknown source: “Atelier Vvélo” is not in the list of sources. Did you mean “Atelier Vélo”?',
  'The entry this may mean.',
  'Replace by “Atelier Vélo”',
  'Add “Atelier Vvélo” to the list of sources',
  'Ignore here, by a comment in the text: cited sources that are not listed',
  '9/10 · Rapport · June 5, 2025 · cited once',
  'Cited once in this article.',
];

const FRENCH = [
  'Source inconnue\u00A0: «\u00A0Atelier Vvélo\u00A0» n’est pas dans la liste des sources. Vouliez-vous dire «\u00A0Atelier Vélo\u00A0»\u00A0?',
  'L’entrée dont il peut s’agir.',
  'Remplacer par «\u00A0Atelier Vélo\u00A0»',
  'Ajouter «\u00A0Atelier Vvélo\u00A0» à la liste des sources',
  'Ignorer ici, par un commentaire dans le texte\u00A0: les sources citées hors de la liste',
  '9/10 · Rapport · 5 juin 2025 · citée 1\u00A0fois',
  'Citée une fois dans cet article.',
];

test.concurrent('an editor in French, of whatever country, reads French', async () => {
  expect(await words({ locale: 'fr-CA' })).toEqual(FRENCH);
});

test.concurrent('an editor in another language reads English', async () => {
  expect(await words({ locale: 'de' })).toEqual(ENGLISH);
});

test.concurrent('the option `locale` goes before the language of the editor', async () => {
  expect(await words({ locale: 'en', initializationOptions: { locale: 'fr' } })).toEqual(FRENCH);
});
