import type { ListLexicon } from '../lexicon.ts';
import { words } from '../patterns.ts';
import { linesOf } from '../phrases/pieces.ts';

/** How French sources lists are written. */
export const lists: ListLexicon = {
  readingTitles: linesOf(`
    aller plus loin | en savoir plus | approfondir | a lire | a voir | a ecouter | lire aussi | voir aussi
    voir egalement | lectures? | complement(?:s|aires?)? | en attente | a trier | a classer | ressources | liens
    pour memoire | autres
  `),
  dataTitles: words(`
    donnee donnees chiffre chiffres statistique statistiques indicateur indicateurs affirmation affirmations fait
    faits information informations valeur valeurs constat constats element elements utilisation
  `),
  fieldLabels: {
    kind: ['type', 'nature', 'genre', 'type de source'],
    date: ['date', 'date de publication', 'publie le', 'publiee le', 'publication', 'parution', 'annee'],
    modified: ['modifie le', 'mise a jour', 'mis a jour', 'mis a jour le', 'derniere mise a jour'],
    accessed: ['consulte le', 'consultee le', 'consultation', 'date de consultation', 'acces'],
    url: ['url', 'lien', 'adresse', 'site', 'site web', 'en ligne'],
    reliability: ['fiabilite', 'indice de fiabilite', 'note de fiabilite', 'score de fiabilite', 'confiance'],
    excerpts: ['extrait', 'extraits', 'citation', 'citations', 'verbatim', 'verbatims'],
    alias: ['alias', 'aussi appele', 'autre nom', 'autres noms', 'abreviation', 'sigle'],
  },
  months: [
    ['janvier', 'janv'],
    ['fevrier', 'fevr', 'fev'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  undated: ['n a', 's. d.', 's.d.', 's. d', 'sd', 'sans date', 'non date', 'non datee', 'date inconnue', 'inconnue'],
  kinds: words(`
    actualité analyse annuaire arrêté atlas audit avis bilan billet blog brochure carte chronique chroniques
    classement compte-rendu conférence décision décret discours documentaire éditorial émission essai fiche guide
    indicateurs infographie livre loi mémoire notice ordonnance ouvrage panorama podcast portrait portraits
    présentation publication recensement règlement reportage statistiques synthèse témoignage thèse tribune
    webinaire
  `),
  scores: {
    'tres haut': 10,
    'tres eleve': 10,
    'tres bonne': 9,
    'tres bon': 9,
    haut: 9,
    eleve: 9,
    fort: 9,
    bon: 8,
    moyen: 5,
    bas: 2,
    'tres haute': 10,
    'tres elevee': 10,
    haute: 9,
    elevee: 9,
    forte: 9,
    bonne: 8,
    moyenne: 5,
    limitee: 3,
    faible: 2,
    basse: 2,
    'tres faible': 1,
  },
};
