/** French words for how the world is. */
export const generalities = {
  effects: `
    évite | évitent | accélère | accélèrent | freine | freinent | ralentit | ralentissent | produit
    produisent | pénalise | pénalisent | conditionne | conditionnent | enrichit | enrichissent | appauvrit
    appauvrissent | stimule | stimulent | détermine | déterminent | bouleverse | bouleversent | bénéficie
    bénéficient | profite | profitent | souffre | souffrent | subit | subissent | remplace | remplacent
    attire | attirent | pousse | poussent | incite | incitent | encourage | encouragent | décourage
    découragent | absorbe | absorbent | émet | émettent | accroît | accroissent | élève | élèvent | alourdit
    alourdissent | allège | allègent | retarde | retardent | dissuade | dissuadent | corrige | corrigent
    compense | compensent | équilibre | équilibrent | stabilise | stabilisent | sature | saturent | épuise
    épuisent | pollue | polluent | libère | libèrent | régule | régulent | modifie | modifient | façonne
    façonnent | intensifie | intensifient | creuse | creusent | nourrit | nourrissent | alimente
    alimentent | entretient | entretiennent | soulage | soulagent | soigne | soignent | guérit | guérissent
    active | activent | inhibe | inhibent | bloque | bloquent | déclenche | déclenchent | raccourcit
    allonge | allongent | abaisse | abaissent | double!(-) | doublent | aide | aident | complique | compliquent
    simplifie | simplifient | attise | attisent | apaise | apaisent | perturbe | perturbent | altère
    altèrent | endommage | endommagent | érode | érodent | favorise | impose | finance | financent | remonte
    remontent | soutient | soutiennent
  `,
  states: `
    suffit | suffisent | dépasse | dépassent | dépend | dépendent | repose | reposent | varie | varient
    domine | dominent | concerne | concernent | touchent | coûte | coûtent | rapporte | rapportent | révèle
    révèlent | reflète | reflètent | traduit | traduisent | illustre | illustrent | témoigne | témoignent
    confirme | confirment | démontre | démontrent | montre | montrent | prouve | prouvent | représente
    représentent | constitue | constituent | devient | deviennent | demeure | demeurent | manque | manquent
    consomme | consomment | contient | contiennent | abrite | abritent | détient | détiennent | possède
    possèdent | couvre | couvrent | perçoit | perçoivent | ignore | ignorent | sous-estime | sous-estiment
    surestime | surestiment | préfère | préfèrent | découle | découlent | stocke | stockent | stagne
    stagnent | échoue | échouent | réussissent | survit | survivent | surgit | surgissent | accumule
    accumulent | concentre | concentrent | exploite | exploitent | capte | captent | privilégie
    privilégient | délaisse | délaissent | néglige | négligent | craignent | tolère | tolèrent | rejette
    rejettent | provient | proviennent | relève | relèvent | fournit | fournissent | assure | assurent
    échappe | échappent | peine | peinent | tarde | tardent | cesse | cessent | sert | servent
  `,
  degrees: `
    rapidement | massivement | progressivement | considérablement | largement | fortement | nettement
    sensiblement | fréquemment | rarement | systématiquement | principalement | essentiellement
    majoritairement | directement | particulièrement | extrêmement | relativement | invariablement
    inconsciemment | naturellement | automatiquement | très | peu | lentement | brutalement | durablement
    profondément | drastiquement | exponentiellement | significativement | notablement | faiblement
    partiellement | entièrement | totalement | uniquement | exclusivement | surtout | couramment
    habituellement | régulièrement | continuellement | constamment | inévitablement | énormément
    légèrement | exceptionnellement | souvent | généralement | parfois | historiquement | mondialement
    localement | globalement | spontanément | inégalement | excessivement
  `,
  generics: `
    entreprises | pme | tpe | dirigeants | salariés | employés | travailleurs | gens | enfants | jeunes
    adolescents | adultes | femmes | hommes | parents | français | françaises | américains | européens
    consommateurs | clients | utilisateurs | internautes | patients | malades | médecins | élèves
    étudiants | enseignants | citoyens | électeurs | riches | pauvres | pays | états!(-) | villes | régions
    agriculteurs | éleveurs | chercheurs | scientifiques | banques | investisseurs | marchés | startups
    équipes | organisations | personnes | individus | humains | animaux | plantes | espèces | propriétaires
    locataires | familles | ménages | joueurs | lecteurs | auteurs | journalistes | développeurs
    ordinateurs | algorithmes | modèles | outils | acteurs | géants | plateformes | réseaux | médias
    sociétés | industriels | machines | technologies | données | systèmes | sites | moteurs | logiciels
    employeurs | patrons | cadres | ouvriers | artisans | commerçants | retraités | chômeurs | migrants
    immigrés | étrangers | habitants | riverains | automobilistes | cyclistes | piétons | touristes
    usagers | spectateurs | artistes | écrivains | politiques | élus | maires | hôpitaux | écoles
    universités | usines | fermes | commerces | magasins | voitures | véhicules | logements | loyers | prix
    salaires | impôts | médicaments | traitements | aliments | produits | maladies | virus | bactéries
    cellules | forêts | océans | oiseaux | insectes | poissons | arbres | sols | cultures | civilisations
    peuples | religions | gouvernements | institutions | administrations | associations | collectivités
  `,
};
