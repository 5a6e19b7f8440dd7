import type { Claim, ClaimKind, Strength } from '../claims/claim.ts';
import { defineRule } from './define.ts';
import type { Severity } from './finding.ts';

const SEVERITIES: Readonly<Record<Strength, Severity>> = { strong: 'warning', likely: 'information', weak: 'hint' };

/** Kinds that are named where the claim's words show them beyond doubt. */
const NAMED = [
  'statistic',
  'quotation',
  'accusation',
  'vague-attribution',
  'event',
] as const satisfies readonly ClaimKind[];

/** A sentence that asserts something about the world needs a source. */
export const unsourcedClaim = defineRule({
  id: 'unsourced-claim',
  severity: 'warning',
  messages: {
    en: {
      statistic: 'Figure without a source: “{cue}”. Cite where it comes from in the sentence, e.g. “(Source: Name)”.',
      quotation:
        'Quotation without a source: “{cue}”. Say whose words these are and where they were said or written, e.g. “(Source: Name)”.',
      accusation: 'Accusation without a source: “{cue}”. Cite the ruling, or who reported it, e.g. “(Source: Name)”.',
      'vague-attribution':
        'Nobody is named: “{cue}”. Name the study or the people, or cite the source, e.g. “(Source: Name)”.',
      event: 'Event without a source: “{cue}”. Cite who reported it, e.g. “(Source: Name)”.',
      claim: 'Statement without a source: “{cue}”. Cite who established it in the sentence, e.g. “(Source: Name)”.',
      reader: '(Marked by the second reader.)',
    },
    fr: {
      statistic: 'Chiffre sans source : « {cue} ». Dites d’où il vient dans la phrase, par exemple « (Source : Nom) ».',
      quotation:
        'Propos sans source : « {cue} ». Dites de qui sont ces mots et où ils ont été tenus, par exemple « (Source : Nom) ».',
      accusation:
        'Accusation sans source : « {cue} ». Citez le jugement, ou qui l’a rapporté, par exemple « (Source : Nom) ».',
      'vague-attribution':
        'Personne n’est nommé : « {cue} ». Nommez l’étude ou les personnes, ou citez la source, par exemple « (Source : Nom) ».',
      event: 'Événement sans source : « {cue} ». Citez qui l’a rapporté, par exemple « (Source : Nom) ».',
      claim:
        'Affirmation sans source : « {cue} ». Dites dans la phrase qui l’a établie, par exemple « (Source : Nom) ».',
      reader: '(Marquée par le second lecteur.)',
    },
  },
  *check({ claims }, say) {
    for (const claim of claims) {
      if (claim.support.length > 0) continue;
      const { span, kind, strength, cue, quoted, markedBy = 'sourcier' } = claim;
      const told = say(nameOf(claim), { cue: quoted });
      const message = markedBy === 'reader' ? `${told} ${say('reader')}` : told;
      yield { span, cue, severity: SEVERITIES[strength], kind, strength, markedBy, message };
    }
  },
});

const nameOf = ({ kind, isSure }: Claim): (typeof NAMED)[number] | 'claim' =>
  (isSure ? NAMED.find((named) => named === kind) : undefined) ?? 'claim';
