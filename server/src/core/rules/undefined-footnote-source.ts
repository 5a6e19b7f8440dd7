import { newlineOf } from '../text/span.ts';
import { defineRule } from './define.ts';

/** A footnote mark needs its note. */
export const undefinedFootnoteSource = defineRule({
  id: 'undefined-footnote-source',
  severity: 'warning',
  messages: {
    en: {
      undefined: 'This mark has no footnote: nothing defines “[{name}]”. Add the note, or correct the mark.',
      add: 'Add the note “[{name}]” at the end',
    },
    fr: {
      undefined: 'Cet appel n’a pas de note : rien ne définit « [{name}] ». Ajoutez la note, ou corrigez l’appel.',
      add: 'Ajouter la note « [{name}] » à la fin',
    },
  },
  *check({ citations, text }, say) {
    const newline = newlineOf(text);
    const gap = /(?:^|[\r\n])$/.test(text) ? newline : newline + newline;
    const end = { start: text.length, end: text.length };
    for (const { form, name, span, source } of citations) {
      if (form !== 'footnote' || source !== null || !name.startsWith('^')) continue;
      const edits = [{ span: end, text: `${gap}[${name}]: ${newline}` }];
      yield { span, message: say('undefined', { name }), fixes: [{ title: say('add', { name }), edits }] };
    }
  },
});
