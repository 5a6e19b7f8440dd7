import { defineRule } from './define.ts';

/** A listed source that the text never cites: most lists have some, so this is only a hint. */
export const uncitedSource = defineRule({
  id: 'uncited-source',
  severity: 'hint',
  messages: {
    en: { uncited: '“{name}” is listed but never cited in the text.' },
    fr: { uncited: '« {name} » figure dans la liste mais n’est jamais citée dans le texte.' },
  },
  *check({ citations, sources }, say) {
    // A list that the text never points to at all is a bibliography: it needs no citations.
    if (!citations.some(({ source }) => source !== null)) return;
    const cited = new Set(citations.map(({ source }) => source));
    for (const [i, { name, nameSpan, shape }] of sources.entries()) {
      if (name !== '' && shape !== 'note' && !cited.has(i))
        yield { span: nameSpan, message: say('uncited', { name }), unnecessary: true };
    }
  },
});
