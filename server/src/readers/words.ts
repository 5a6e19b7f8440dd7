import type { Locale } from '../core/language/locale.ts';
import { type Messages, phrase } from '../core/language/phrase.ts';
import type { ReadingOutcome } from './read.ts';
import type { ReaderFault } from './reader.ts';

const FAULTS: Messages<ReaderFault> = {
  en: {
    address: 'The second reader’s address is no web address. Write e.g. http://localhost:11434.',
    insecure: 'The second reader’s address begins with http: and leads to another machine. Use https:, or allow http.',
    refused: 'The second reader refuses to answer ({detail}). Check its key and your account there.',
    missing: 'There is no such model at the second reader’s address, or it is none ({detail}).',
    limited: 'The second reader is asked too much at the moment ({detail}). Try again later.',
    broken: 'The second reader broke down ({detail}). Try again later.',
    unreachable: 'The second reader cannot be reached ({detail}). Is it running?',
    slow: 'The second reader takes too long to answer.',
    elsewhere: 'The second reader’s address sends on to another one, which is not asked.',
    unusable: 'The second reader’s answer is not what it was asked for. Another model may do better.',
    cut: 'The second reader’s answer stops in the middle: the model’s limit of words is too low.',
    enough: 'The article is long: the second reader goes on the next time that it is asked.',
    cancelled: 'The reading was cancelled. What was read is kept.',
  },
  fr: {
    address: 'L’adresse du second lecteur n’est pas une adresse web. Écrivez par exemple http://localhost:11434.',
    insecure:
      'L’adresse du second lecteur commence par http: et mène à une autre machine. Utilisez https:, ou permettez http.',
    refused: 'Le second lecteur refuse de répondre ({detail}). Vérifiez sa clé et votre compte chez lui.',
    missing: 'Il n’y a pas de tel modèle à l’adresse du second lecteur, ou ce n’en est pas une ({detail}).',
    limited: 'Le second lecteur est trop sollicité en ce moment ({detail}). Réessayez plus tard.',
    broken: 'Le second lecteur est en panne ({detail}). Réessayez plus tard.',
    unreachable: 'Le second lecteur est injoignable ({detail}). Tourne-t-il\u00A0?',
    slow: 'Le second lecteur met trop de temps à répondre.',
    elsewhere: 'L’adresse du second lecteur renvoie à une autre, qui n’est pas interrogée.',
    unusable: 'La réponse du second lecteur n’est pas celle qui était demandée. Un autre modèle fera peut-être mieux.',
    cut: 'La réponse du second lecteur s’arrête au milieu\u00A0: la limite de mots du modèle est trop basse.',
    enough: 'L’article est long\u00A0: le second lecteur continuera la prochaine fois.',
    cancelled: 'La lecture a été annulée. Ce qui a été lu est gardé.',
  },
};

/** Says in plain words why a reading has not come to its end. */
export const faultWords = ({ name, detail }: NonNullable<ReadingOutcome['fault']>, locale: Locale): string =>
  phrase(FAULTS, locale)(name, { detail: detail || '–' });
