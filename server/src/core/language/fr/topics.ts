import { words } from '../patterns.ts';
import type { TopicLexicon } from '../topic-lexicon.ts';

/** French words by what they are about. */
export const topics: TopicLexicon = {
  research: words(
    'données échantillon échantillons corpus méthode méthodes méthodologie modèle modèles résultat résultats analyse ' +
      'analyses précision distribution distributions médiane graphique graphiques figure hypothèse hypothèses statistique ' +
      'statistiques coefficient coefficients erreur erreurs estimation estimations estimé entraîné indice indicateur ' +
      'indicateurs mesure mesures simulation variable variables',
  ),
  'own-work': [
    ...['nos résultats', 'nos données', 'nos analyses', 'nos travaux', 'notre analyse', 'notre équipe'],
    ...['notre méthode', 'notre étude', 'notre enquête', 'notre projet', 'notre communauté', 'nous avons'],
    ...['nous observons', 'nous constatons', 'nous comparons', 'nous utilisons', 'nous montrons', 'ai mesuré'],
    ...['ai testé', 'ai calculé', 'ai comparé', 'ai utilisé', 'ai regardé', 'ai trouvé', 'ai décidé'],
  ],
  announcements: [
    ...words(
      'newsletter newsletters infolettre infolettres bulletin bienvenue inscription inscriptions inscrire inscrivez ' +
        'rejoignez réunion réunions atelier ateliers webinaire webinaires conférence conférences séminaire séminaires ' +
        'évènement évènements événement événements session sessions agenda annonce annonces annoncer annoncé journée ' +
        'rencontre rencontres diffusion',
    ),
    ...['ce mois', 'à venir', 'appel à'],
  ],
  hours: [...words('lundi mardi mercredi jeudi vendredi samedi dimanche'), '# h'],
  lives: [
    ...words(
      'rejoint diplôme diplômé diplômée carrière parcours passion passionné passionnée ingénieur ingénieure ingénieurs ' +
        'développeur développeuse développeurs fondateur fondatrice fondateurs équipe mission expertise professeur ' +
        'professeure doctorat freelance collègues métier',
    ),
    ...['né en', 'née en'],
  ],
  products: words(
    'version versions fonctionnalité fonctionnalités installer installé installation télécharger téléchargement ' +
      'bibliothèque prix application applications interface compatible compatibilité navigateur utilisateur utilisateurs ' +
      'plateforme plateformes logiciel logiciels outil outils écran',
  ),
  arts: words(
    'film films album albums concert concerts roman romans livre livres acteur acteurs actrice scène musique chanson ' +
      'chansons boîtier photo photos lecteur lecteurs chapitre chapitres édition éditions',
  ),
  care: words(
    'traitement traitements diagnostic diagnostics patient patients symptôme symptômes examen examens bilan prescription ' +
      'prescrire mg clinique douleur douleurs chirurgie chirurgical',
  ),
  lessons: words(
    'exercice exercices élèves étudiants réponse réponses étape étapes cliquez choisissez fichier fichiers commande ' +
      'commandes exemple exemples tutoriel tutoriels leçon leçons apprendre comparez',
  ),
  statutes: [
    ...words(
      'membre membres association conditions doit doivent droit droits obligation obligations conformément ' +
        'confidentialité responsabilité statuts décision décisions assemblée bureau',
    ),
    ...['article #'],
  ],
  plans: [
    ...words(
      'objectif objectifs phase trimestre semaine semaines budget tâche tâches brouillon note notes ticket priorité ' +
        'priorités planning date statut scénario calendrier',
    ),
    ...['à faire', 'mois #', 'année #'],
  ],
  feelings: words('peur vie amis famille heureux heureuse envie mon ma mes moi me chance moi-même avais étais'),
  affairs: words(
    'entreprise entreprises gouvernement gouvernements selon étude études marché marchés millions milliards monde siècle ' +
      'siècles histoire historique fondée fondé impact énergie technologie technologies risque risques organisation ' +
      'organisations publie publié économique économie société sociétés social sociale',
  ),
  reasoning: words("aujourd'hui cependant toutefois souvent peut peuvent ainsi car donc lorsque notamment"),
  thanks: words('merci remercie remercier remerciements bravo bonjour cher chers chère amusez'),
  pointing: ['ici', 'ci-dessous', 'ci-dessus', 'section', 'cet article', 'ce chapitre', 'cette section'],
};
