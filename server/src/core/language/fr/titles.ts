import type { TitleLexicon } from '../lexicon.ts';

/** How French lists of sources are called. */
export const titles: TitleLexicon = {
  nouns: [
    ...['sources', 'source', 'references', 'bibliographie', 'webographie', 'sitographie', 'mediagraphie'],
    ...['ouvrages cites', 'ouvrages consultes', 'ouvrages de reference', 'oeuvres citees', 'travaux cites'],
    ...['articles cites', 'articles consultes', 'textes cites', 'documents cites', 'documents consultes'],
    ...['etudes citees', 'publications citees', 'elements de bibliographie', 'reperes bibliographiques'],
    ...['orientation bibliographique', 'orientations bibliographiques', 'indications bibliographiques'],
  ],
  before: ['nos', 'mes', 'les', 'toutes les', 'liste des', 'liste de nos', 'liste complete des'],
  after: [
    ...['citees', 'utilisees', 'consultees', 'verifiees', 'mobilisees', 'exploitees', 'bibliographiques'],
    ...['documentaires', 'listees', 'selective', 'indicative', 'commentee', 'sommaire', 'generale', 'completes'],
    ...['de cet article', 'de l article', 'de ce dossier', 'du dossier', 'de ce texte', 'de cette page'],
    ...['dans la video', 'de la video', 'dans cette video', 'de l episode', 'de cet episode'],
  ],
  vague: [
    ...['de donnees', 'des donnees', 'principales', 'primaires', 'secondaires', 'externes', 'officielles'],
    ...['complementaires', 'en ligne', 'web', 'internet', 'd information', 'd informations', 'cles', 'choisies'],
  ],
  beside: [
    ...['note methodologique', 'notes methodologiques', 'methodologie', 'methode'],
    ...['methodes', 'pour aller plus loin', 'aller plus loin', 'pour en savoir plus', 'en savoir plus', 'a lire'],
    ...['lectures', 'lectures complementaires', 'remerciements', 'credits', 'credits photo', 'credits photos'],
    ...['ressources', 'liens', 'liens utiles', 'annexe', 'annexes', 'donnees', 'documentation', 'filmographie'],
    ...['discographie', 'iconographie', 'abreviations', 'glossaire', 'avertissement', 'a propos'],
  ],
  notes: [
    ...['notes', 'notes de bas de page', 'notes de bas de pages', 'notes de fin', 'notes de fin de page', 'renvois'],
    ...['notes de l article', 'notes de cet article', 'notes du texte', 'appels de note', 'appels de notes'],
    ...['documents', 'les documents', 'documents consultes'],
  ],
};
