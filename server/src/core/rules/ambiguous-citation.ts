import type { Article } from '../article/model.ts';
import type { CitationForm } from '../citations/citation.ts';
import { isPlain, writtenName } from '../list-edits/written-name.ts';
import { eachOnce, once } from '../text/once.ts';
import { overlapTest, type Span, slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import { type Namesakes, namesakesIn } from './namesakes.ts';

const FORMS: ReadonlySet<CitationForm> = new Set(['marker', 'name', 'author-year']);

/** A citation should mean one document: two entries under one name need a year or a kind to tell them apart. */
export const ambiguousCitation = defineRule({
  id: 'ambiguous-citation',
  severity: 'information',
  messages: {
    en: {
      ambiguous: '“{name}” may mean {count} entries of the list. Say which: add its year or its kind.',
      entry: 'One of them.',
      precise: 'Write “{precise}”',
    },
    fr: {
      ambiguous:
        '« {name} » peut désigner {count} entrées de la liste. Dites laquelle : ajoutez son année ou son type.',
      entry: 'L’une d’elles.',
      precise: 'Écrire « {precise} »',
    },
  },
  *check(article, say) {
    const namesakes = namesakesIn(article);
    const isLinked = once(() => linkTest(article));
    const entriesOf = eachOnce(({ entries }: Namesakes) =>
      entries
        .slice(0, MOST)
        .flatMap((i) => article.sources[i] ?? [])
        .map(({ nameSpan }) => ({ span: nameSpan, message: say('entry') })),
    );
    for (const citation of article.citations) {
      const group = FORMS.has(citation.form) ? namesakes[citation.source ?? -1] : undefined;
      if (!group || group.entries.length < 2 || citation.match === 'url' || group.isOneDocument()) continue;
      if (group.isToldBy(slice(article.text, { start: citation.span.start, end: citation.whole.end }))) continue;
      // A link in the citation, or around it, says which.
      if (isLinked()(citation.whole)) continue;
      const { name, span } = citation;
      yield {
        span,
        message: say('ambiguous', { name, count: group.entries.length }),
        related: entriesOf(group),
        fixes: isPlain(article, span)
          ? group
              .precise()
              .slice(0, MOST)
              .map((precise) => ({
                title: say('precise', { precise }),
                edits: [{ span, text: writtenName(article, span.start, precise) }],
                choice: true as const,
              }))
          : [],
      };
    }
  },
});

/** So many entries of one name are shown and offered at a citation; the message counts them all. */
const MOST = 12;

const linkTest = ({ prose }: Article): ((span: Span) => boolean) =>
  overlapTest(
    prose.flatMap(({ references }) => references.flatMap(({ kind, whole }) => (kind === 'link' ? [whole] : []))),
  );
