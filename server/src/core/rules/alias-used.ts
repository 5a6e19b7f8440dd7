import { bare } from '../names/keys.ts';
import { listedSources } from '../sources/listed.ts';
import { defineRule } from './define.ts';

/** An entry should have the name under which the team's library keeps the source. */
export const aliasUsed = defineRule({
  id: 'alias-used',
  severity: 'information',
  messages: {
    en: {
      alias: '“{alias}” is another name of “{name}” in the library. Use one name in all articles.',
      kept: 'The source in the library.',
      rename: 'Write “{name}”',
    },
    fr: {
      alias:
        '« {alias} » est un autre nom de « {name} » dans la bibliothèque. Gardez un seul nom dans tous les articles.',
      kept: 'La source dans la bibliothèque.',
      rename: 'Écrire « {name} »',
    },
  },
  *check(article, say) {
    for (const { name: alias, nameSpan, library, external } of listedSources(article)) {
      if (external || !library || bare(alias) === bare(library.name)) continue;
      if (!library.aliases.some((other) => bare(other) === bare(alias))) continue;
      const { name, place } = library;
      yield {
        span: nameSpan,
        message: say('alias', { alias, name }),
        related: [{ place, message: say('kept') }],
        fixes: [{ title: say('rename', { name }), edits: [{ span: nameSpan, text: name }] }],
      };
    }
  },
});
