import { backingOf } from '../support/backing.ts';
import { defineRule } from './define.ts';

/** For newsrooms that ask for two sources: a strong claim should not rest on one alone. */
export const singleSource = defineRule({
  id: 'single-source',
  severity: 'information',
  isOptional: true,
  messages: {
    en: { single: '“{cue}” rests on one source, “{name}”. Add a second, independent one.' },
    fr: { single: '« {cue} » repose sur une seule source, « {name} ». Ajoutez-en une seconde, indépendante.' },
  },
  *check(article, say) {
    for (const { span, strength, quoted, support } of article.claims) {
      if (strength !== 'strong' || support.length === 0) continue;
      const named = support.map((index) => article.citations[index]?.name ?? '');
      const { sources, isUnlisted } = backingOf(article, support);
      const unlisted = isUnlisted ? named.filter((_, i) => article.citations[support[i] ?? -1]?.source === null) : [];
      const names = [...sources.map(({ name, key }) => name || (key ?? '')), ...new Set(unlisted)];
      if (names.length !== 1) continue;
      yield { span, message: say('single', { cue: quoted, name: names[0] ?? '' }) };
    }
  },
});
