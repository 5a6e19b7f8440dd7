import { listedSources } from '../article/listed.ts';
import { indexNames } from '../article/names.ts';
import { defineRule } from './define.ts';

/** A citation must name a source that the article lists. */
export const unknownSource = defineRule({
  id: 'unknown-source',
  severity: 'error',
  messages: {
    en: {
      unknown: 'Unknown source: “{name}” is not in the list of sources. Add it to the list, or correct the name.',
      near: 'Unknown source: “{name}” is not in the list of sources. Did you mean “{nearest}”?',
      listed: 'The entry this may mean.',
      replace: 'Replace by “{nearest}”',
    },
    fr: {
      unknown:
        'Source inconnue : « {name} » n’est pas dans la liste des sources. Ajoutez-la à la liste, ou corrigez le nom.',
      near: 'Source inconnue : « {name} » n’est pas dans la liste des sources. Vouliez-vous dire « {nearest} » ?',
      listed: 'L’entrée dont il peut s’agir.',
      replace: 'Remplacer par « {nearest} »',
    },
  },
  *check(article, say) {
    const { citations } = article;
    const sources = listedSources(article);
    // Without a list there is nothing to compare with: missing-source-list says so, once.
    if (sources.length === 0) return;
    const names = indexNames(sources);
    for (const { form, name, span, source } of citations) {
      if (form !== 'marker' || source !== null) continue;
      const near = sources[names.nearest(name) ?? -1];
      if (!near || near.name === name) {
        yield { span, message: say('unknown', { name }) };
        continue;
      }
      const nearest = near.name;
      yield {
        span,
        message: say('near', { name, nearest }),
        related: [{ span: near.nameSpan, message: say('listed') }],
        fixes: [{ title: say('replace', { nearest }), edits: [{ span, text: nearest }] }],
      };
    }
  },
});
