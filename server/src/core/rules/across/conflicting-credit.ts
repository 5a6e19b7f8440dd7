import { sameSubject } from '../../figures/measures.ts';
import { fileNameOf } from '../../text/uri.ts';
import { defineAcrossRule } from './define.ts';

/** One figure should be credited to one source in all articles. */
export const conflictingCredit = defineAcrossRule({
  id: 'conflicting-credit',
  severity: 'information',
  isOptional: true,
  messages: {
    en: {
      credited: '“{figure}” is credited to “{own}” here and to “{other}” in {file}. Check who first gave it.',
      elsewhere: 'The same figure in the other article.',
    },
    fr: {
      credited:
        '« {figure} » est attribué à « {own} » ici et à « {other} » dans {file}. Vérifiez qui l’a donné d’abord.',
      elsewhere: 'Le même chiffre dans l’autre article.',
    },
  },
  *compare({ file, credits }, others, say) {
    for (const credit of credits) {
      const { subject, context, source, key, at } = credit;
      const measured = { subject: new Set(subject), context };
      const rival = others
        .credits(credit)
        .find(
          (other) =>
            other.file !== file &&
            other.key !== key &&
            sameSubject(measured, { subject: new Set(other.subject), context: other.context }),
        );
      if (!rival) continue;
      const words = { figure: at.words, own: source, other: rival.source, file: fileNameOf(rival.file) };
      const place = { file: rival.file, range: rival.at.range };
      yield { at, message: say('credited', words), related: [{ place, message: say('elsewhere') }] };
    }
  },
});
