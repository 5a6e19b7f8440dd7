import { defineRule } from './define.ts';
import { isNumbered, useOf } from './uncited/cited.ts';
import { expectedTest } from './uncited/expected.ts';

/** A listed source that the text never cites: most lists have some, so this is only a hint. */
export const uncitedSource = defineRule({
  id: 'uncited-source',
  severity: 'hint',
  messages: {
    en: { uncited: '“{name}” is listed but never cited in the text.' },
    fr: { uncited: '« {name} » figure dans la liste mais n’est jamais citée dans le texte.' },
  },
  *check(article, say) {
    const { citations, sources } = article;
    // A list that the text never points to at all is a bibliography: it needs no citations.
    if (!citations.some(({ source }) => source !== null)) return;
    const { isCited, isCalled } = useOf(article);
    const isExpected = expectedTest(article);
    const entries = [...sources.entries()].filter(
      // A file of references serves many articles.
      ([, source]) => !source.external && source.name !== '' && source.shape !== 'note' && isExpected(source),
    );
    const uncited = entries.filter(([i]) => !isCited(i));
    if (uncited.length === 0) return;
    const called = entries.filter(([i]) => isCalled(i)).length;
    // A list of which the text calls most by other names, or not at all, is there to be read.
    const isBibliography = entries.length > FEW && called <= entries.length / 2;
    for (const [i, { name, nameSpan }] of uncited) {
      if (isBibliography && !isNumbered(article, i)) continue;
      yield { span: nameSpan, message: say('uncited', { name }), unnecessary: true };
    }
  },
});

/** In a list of a few entries each is there for something. */
const FEW = 3;
