import { fold } from '../language/fold.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';

/** A listed source that the text never cites: most lists have some, so this is only a hint. */
export const uncitedSource = defineRule({
  id: 'uncited-source',
  severity: 'hint',
  messages: {
    en: { uncited: '“{name}” is listed but never cited in the text.' },
    fr: { uncited: '« {name} » figure dans la liste mais n’est jamais citée dans le texte.' },
  },
  *check({ citations, sources, text }, say) {
    // A list that the text never points to at all is a bibliography: it needs no citations.
    if (!citations.some(({ source }) => source !== null)) return;
    const cited = new Set(citations.map(({ source }) => source));
    // A name cited without its year may mean any of the entries that share it.
    const names = new Set(
      citations.map(({ source, span, whole }) =>
        YEAR.test(slice(text, { start: span.start, end: whole.end })) ? '' : fold(sources[source ?? -1]?.name ?? ''),
      ),
    );
    for (const [i, { name, nameSpan, shape, external }] of sources.entries()) {
      // A file of references serves many articles.
      if (external) continue;
      if (name !== '' && shape !== 'note' && !cited.has(i) && !names.has(fold(name)))
        yield { span: nameSpan, message: say('uncited', { name }), unnecessary: true };
    }
  },
});

const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/;
