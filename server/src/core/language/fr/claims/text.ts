/** French words for the text on itself, and how it judges. */
export const text = {
  opinions: `
    je (pense|crois|trouve|suis|veux|souhaite|voudrais|dirais|sais|ne) | à mon (avis|sens) | selon moi
    pour moi | à mes yeux | personnellement | nous (pensons|croyons|espérons) | il me semble
    malheureusement | heureusement | hélas | évidemment | bien sûr | bien entendu | certes | franchement
    magnifique | superbe | formidable | scandaleu(x|se) | honteu(x|se) | absurde | ridicule | incroyable
    terrible | merveilleu(x|se) | intéressante?s? | importante?s? | essentiel(le|s|les)? | cruciale?s?
    cruciaux | inacceptable | bravo | merci | fascinante?s? | passionnante?s? | précieu(x|se|ses)
    véritable | simple | simplement | enjeu | défi | défis | opportunité | stratégique | clé
    fondamental(e|es)? | indispensable | nécessaire | parfait(e|ement)? | idéale? | mérite(nt)?
    dommage | triste | beau | belle | bon | bonne | mauvais | mauvaise | difficile | facile | juste
    honnêtement | vraiment | tellement | trop | beaucoup
  `,
  discourse: `
    merci | bonjour | bonsoir | bienvenue | en conclusion | pour conclure | en résumé | en bref
    pour résumer | en somme | voyons | passons | rappelons | notons | commençons | vous l'aurez compris
    d'abord | enfin | et vous | alors | voilà | bref | autrement dit | en d'autres termes | c'est-à-dire
    d'où | ainsi | donc | néanmoins | toutefois | cependant | pourtant | or | mais | en effet
    d'ailleurs | finalement | au-delà d(e|u|')
  `,
  pointers: `
    cet(te)? (analyse|article|étude|approche|guide) (se propose d(e|')|vise à|permettra d(e|')|propose d(e|'))
    (on|nous) (y )?(examiner|verr|aborder|explorer|présenter|détailler|analyser|passer|découvrir|étudier|
      expliquer)*
    dans cet? (article|guide|tutoriel|chapitre|billet|post|série|partie|section|épisode) | cet article
    ce guide | ci-dessous | ci-dessus | comme suit | suivants? | suivantes? | voici | figure | graphique
    tableau | courbe | schéma | image | photo | capture | vidéo | lien | voir | nous allons voir
    nous verrons | cliqu(ez|er|e) | abonnez-vous | partagez | code | fonction | fichier | commande
    script | calculateur | outil | bouton | menu | page | site | plus haut | plus bas | ce calcul
    formule | la méthode | sommaire | annexe
  `,
  plans: `
    ^(cet(te)?|le présent|la présente) (analyse|article|étude|approche|guide|dossier|section|partie|
      billet) <sets out>
    !{dont }(on|nous) (y )?(examiner|verr|aborder|explorer|présenter|détailler|analyser|découvrir|étudier|
      passer)(a|ons)
    il est (essentiel|utile|important|intéressant|nécessaire|temps) d(e|') ?(examiner|analyser|comprendre|
      rappeler|noter|explorer|étudier|se demander)
  `,
  selves: `
    cet article | ce (guide|billet|dossier|tutoriel|chapitre|post) | cette (page|rubrique|infolettre)
  `,
  materials: `
    (ces|nos|mes) données | jeux? de données | fichiers? | colonnes? | variables? | tableur | script
    téléchargée?s? | (ont|a) été (extraite?s?|exportée?s?|récupérée?s?)
  `,
};
