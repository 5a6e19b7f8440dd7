import { defineRule } from './define.ts';

/** The URL, date or reliability that an entry gives must be one. */
export const invalidSourceField = defineRule({
  id: 'invalid-source-field',
  severity: 'warning',
  messages: {
    en: {
      url: '“{text}” is not a web address. Write it whole, from “https://” on.',
      date: '“{text}” is not a date Sourcier can read. Write e.g. 04/06/2025, 2025-06-04, June 2025, 2025 or “n.d.”.',
      scale: '“{text}” is off its scale. A reliability goes from 0/10 to 10/10.',
      reliability: '“{text}” is not a reliability Sourcier can read. Write e.g. 8/10, 80% or High.',
    },
    fr: {
      url: '« {text} » n’est pas une adresse web. Écrivez-la en entier, à partir de « https:// ».',
      date: '« {text} » n’est pas une date que Sourcier sait lire. Écrivez par exemple 04/06/2025, 2025-06-04, juin 2025, 2025 ou « s. d. ».',
      scale: '« {text} » sort de son échelle. Une fiabilité va de 0/10 à 10/10.',
      reliability:
        '« {text} » n’est pas une fiabilité que Sourcier sait lire. Écrivez par exemple 8/10, 80 % ou Haute.',
    },
  },
  *check({ sources }, say) {
    for (const { date, url, reliability, external } of sources) {
      if (external) continue;
      if (date && date.value === null && !date.undated)
        yield { span: date.span, message: say('date', { text: date.text }) };
      if (url && url.href === null) yield { span: url.span, message: say('url', { text: url.text }) };
      if (reliability && reliability.score === null) {
        const { span, scale, text } = reliability;
        yield { span, message: say(scale === null ? 'reliability' : 'scale', { text }) };
      }
    }
  },
});
