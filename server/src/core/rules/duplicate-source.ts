import { listedSources } from '../article/listed.ts';
import type { Source } from '../article/model.ts';
import { fold } from '../language/fold.ts';
import { defineRule } from './define.ts';

/** A document must be listed once; two documents of one publisher may share its name. */
export const duplicateSource = defineRule({
  id: 'duplicate-source',
  severity: 'warning',
  messages: {
    en: {
      name: '“{name}” is listed twice. Keep one entry, or give the second document its own URL or date.',
      url: '“{name}” has the same URL as “{other}”. Keep one entry, or correct the URL.',
      first: 'The first entry.',
    },
    fr: {
      name: '« {name} » figure deux fois dans la liste. Gardez une seule entrée, ou donnez au second document son URL ou sa date.',
      url: '« {name} » a la même URL que « {other} ». Gardez une seule entrée, ou corrigez l’URL.',
      first: 'La première entrée.',
    },
  },
  *check(article, say) {
    const byName = new Map<string, Source>();
    const byUrl = new Map<string, Source>();
    for (const source of listedSources(article)) {
      const { name, nameSpan: span } = source;
      const document = documentOf(source);
      const twin = name === '' ? undefined : byName.get(document);
      const other = source.url?.href ? byUrl.get(source.url.href) : undefined;
      if (twin)
        yield { span, message: say('name', { name }), related: [{ span: twin.nameSpan, message: say('first') }] };
      else if (other) {
        const message = say('url', { name, other: other.name });
        yield { span: source.url?.span ?? span, message, related: [{ span: other.nameSpan, message: say('first') }] };
      }
      if (!twin) byName.set(document, source);
      if (source.url?.href && !other) byUrl.set(source.url.href, source);
    }
  },
});

/** What makes two entries the same document: name, address and, where the address does not tell, date and kind. */
const documentOf = ({ name, url, date, kind }: Source): string =>
  [fold(name), url?.href ?? `${date?.text ?? ''}|${fold(kind ?? '')}`].join('|');
