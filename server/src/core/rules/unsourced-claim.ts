import type { Strength } from '../claims/claim.ts';
import { slice } from '../text/span.ts';
import { defineRule } from './define.ts';
import type { Severity } from './finding.ts';

const SEVERITIES: Readonly<Record<Strength, Severity>> = { strong: 'warning', likely: 'information', weak: 'hint' };

/** A sentence that asserts something about the world needs a source. */
export const unsourcedClaim = defineRule({
  id: 'unsourced-claim',
  severity: 'warning',
  messages: {
    en: {
      statistic: 'Figure without a source: “{cue}”. Cite where it comes from in the sentence, e.g. “(Source: Name)”.',
      quotation:
        'Quotation without a source. Say whose words these are and where they were said or written, e.g. “(Source: Name)”.',
      accusation: 'Accusation without a source: “{cue}”. Cite the ruling, or who reported it, e.g. “(Source: Name)”.',
      'vague-attribution':
        'Nobody is named: “{cue}”. Name the study or the people, or cite the source, e.g. “(Source: Name)”.',
      event: 'Event without a source: “{cue}”. Cite who reported it, e.g. “(Source: Name)”.',
      ranking: 'Ranking without a source: “{cue}”. Cite who made it, e.g. “(Source: Name)”.',
      case: 'Example with results but no source: “{cue}”. Cite who reported it, e.g. “(Source: Name)”.',
      law: 'Rule of law without a reference: “{cue}”. Cite the text or who explains it, e.g. “(Source: Name)”.',
      causal: 'Cause or effect without a source: “{cue}”. Cite who established it, e.g. “(Source: Name)”.',
      trend: 'Trend without a source: “{cue}”. Cite who measured it, e.g. “(Source: Name)”.',
      generality: 'General statement without a source. Cite who established it, e.g. “(Source: Name)”.',
      reader: '(Marked by the second reader.)',
    },
    fr: {
      statistic: 'Chiffre sans source : « {cue} ». Dites d’où il vient dans la phrase, par exemple « (Source : Nom) ».',
      quotation:
        'Citation sans source. Dites de qui sont ces mots et où ils ont été tenus, par exemple « (Source : Nom) ».',
      accusation:
        'Accusation sans source : « {cue} ». Citez le jugement, ou qui l’a rapporté, par exemple « (Source : Nom) ».',
      'vague-attribution':
        'Personne n’est nommé : « {cue} ». Nommez l’étude ou les personnes, ou citez la source, par exemple « (Source : Nom) ».',
      event: 'Événement sans source : « {cue} ». Citez qui l’a rapporté, par exemple « (Source : Nom) ».',
      ranking: 'Classement sans source : « {cue} ». Citez qui l’a établi, par exemple « (Source : Nom) ».',
      case: 'Exemple chiffré sans source : « {cue} ». Citez qui l’a rapporté, par exemple « (Source : Nom) ».',
      law: 'Règle de droit sans référence : « {cue} ». Citez le texte ou qui l’explique, par exemple « (Source : Nom) ».',
      causal: 'Cause ou effet sans source : « {cue} ». Citez qui l’a établi, par exemple « (Source : Nom) ».',
      trend: 'Tendance sans source : « {cue} ». Citez qui l’a mesurée, par exemple « (Source : Nom) ».',
      generality: 'Affirmation générale sans source. Citez qui l’a établie, par exemple « (Source : Nom) ».',
      reader: '(Marquée par le second lecteur.)',
    },
  },
  *check({ claims, text }, say) {
    for (const { span, kind, strength, cue, support, markedBy = 'sourcier' } of claims) {
      if (support.length > 0) continue;
      const told = say(kind, { cue: slice(text, cue) });
      const message = markedBy === 'reader' ? `${told} ${say('reader')}` : told;
      yield { span, severity: SEVERITIES[strength], kind, strength, markedBy, message };
    }
  },
});
