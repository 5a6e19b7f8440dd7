import type { NewsroomLexicon } from '../../newsroom-lexicon.ts';

/** French words of what a newsroom tells of itself, and nobody asks a source for. */
export const newsroom: NewsroomLexicon = {
  lives: `
    (est |était |fut )?née? (le|en|à|au|dans|d') | (il|elle) (est )?n(é|ée|aît|aquit) | (fils|fille) d('une?|e la|es|e|u)
    (a )?grandi(t)? (à|en|dans|au|près|sur|entre) | quitt(e|é|ait) l'école | (aînée?|benjamine?|cadette?|deuxième|troisième|quatrième|cinquième) d'une (fratrie|famille)
    (aînée?|benjamine?|cadette?|deuxième|troisième|quatrième|cinquième) (de|des) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (enfants|frères|sœurs)
    (père|mère) de (deux|trois|quatre|cinq|six|sept) (enfants|filles|garçons|fils) | laisse (derrière|une veuve|un mari)
    (il|elle) (épouse|se marie|s'installe|rejoint|intègre|entre à|quitte|étudie|enseigne|fonde|prend sa retraite|apprend le métier)
    (il|elle) (a )?(épousé|étudié|enseigné|rejoint|intégré|fondé|quitté|appris) | s'est (mariée?|installée?) | diplômée? d(e|u|es) | fait ses études
  `,
  plays: `
    (à|dès) la #+e(r)?( et la #+e)? minutes? | #+e minute | mi-temps | temps additionnel | arrêts? de jeu | coup franc | tirs? cadrés?
    (du|le|un) penalty | possession (de balle|et) | de possession | corner | transversale | (le|son) poteau | lucarne | égalis(e|é|ation|ait) | ouvr(e|i|ait|ant) le score
    (le|son|leur) gardien | hors-jeu | mêlée | essai transformé | tie-break | balles? de (set|match|break) | jeu décisif | coup d'envoi | coup de sifflet
  `,
  fares: `
    (chambres?|doubles?|menus?|plats?|entrées?|billets?|places?|visites?|plein tarif|tarifs?) (:|à partir de|dès|de|à) #+ | petit(-| )déjeuner (compris|inclus) | la nuit(ée)?
    (tarif|plein tarif|tarif réduit|entrée) ?: | par personne et par nuit
  `,
  verdicts: `
    (cette |l')(affirmation|allégation|assertion|publication|rumeur) (selon laquelle … )?(est|était) (fausse|vraie|trompeuse|erronée|infondée|inexacte|exacte)
    l'affirmation selon laquelle | (ce|le) chiffre est (faux|exact|trompeur|erroné) | extrait de (l'interview|l'émission|l'intervention)
  `,
};
