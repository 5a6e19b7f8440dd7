import type { ClaimLexicon } from '../claim-lexicon.ts';
import { atMost, words } from '../patterns.ts';
import { accusations } from './accusations.ts';
import { generalities } from './generalities.ts';

/** Things that everybody has are nobody's own: "votre sang". */
const EVERYBODY_S =
  '(?:corps|organismes?|cerveaux?|sang|muscles?|cœurs?|foie|peau|cellules?|gènes|adn|estomac|poumons?|os|métabolisme|intestins?)(?![a-zà-ÿ])';

/** Whoever may be appealed to without a name. */
const PEOPLE =
  '(?!(?:créa|ac|fac|sec|vec|ordina|cap|mo)t(?:eurs|rices))[a-zà-ÿ]*(?:istes|ystes|oriens|oriennes|logues|iciens|iciennes|ciens|cheurs|cheuses|teurs|trices|iatres|nomes|thropes|graphes|decins|rinaires|perts|pertes)|savants|professionnels|fabricants|juristes|avocats|proches|critiques|milieux|médias|parents|enseignants|pédiatres|laboratoires|équipes';
const WORK =
  '(?:études?|enquêtes?|sondages?|recherches?|analyses?|rapports?|relectures?|expériences?|méta-analyses?|estimations?|statistiques?)';
const AUTHORITY = `(?:${PEOPLE}|${WORK}|travaux|manuels|sources|données|chiffres|projections|prévisions)`;
const MANY =
  "(?:les|des|de nombreu(?:x|ses)|plusieurs|certaine?s|beaucoup d[e']|la plupart des|bien des|quelques|d'autres|tous les|toutes les|nombre d[e'])";
const RECENT = atMost(
  1,
  'dernière?s |derniers |récente?s? |nombreu(?:ses|x) |rares |grande?s? |vaste |meilleurs |autres ',
);
const BLANK = atMost(1, ' ');
const FEW_WORDS = atMost(2, ' (?!qui )[a-zà-ÿ-]+');
const SAY =
  "(?:(?:parl|pens|estim|anticip|vari|jug|redout|contest|recommand|conseill|préconis|affirm|alert|constat|observ|not|soulign|rappell|répèt|considèr|attribu|évoqu|avanc|qualifi|rapport|signal|plaid|dénonc|montr|démontr|suggèr|indiqu|confirm|révèl|prouv|concord|pench|dout|tempèr|expliqu|insist|accord|inquièt|interrog|annonc|tabl)(?:e|ent|ait|aient|èrent)|(?:s')(?:accord|inquièt|interrog)ent|craignent|soutien(?:t|nent)|avertissent|di(?:t|sent)|prévoi(?:t|ent)|débattent|voient|mettent en garde|reconnaissent|convergent|décri(?:t|vent)|conclu(?:t|ent)|laissent penser|donnent)";
const SAID =
  '(?:montré|démontré|prouvé|révélé|établi|conclu|estimé|confirmé|constaté|observé|souligné|trouvé|calculé|découvert|mis en évidence|suggéré|indiqué|affirmé|alerté|averti|mesuré|évalué|identifié|rapporté|analysé|reconnu|dénoncé|recommandé|dit|expliqué|noté)';

/** Words that tell French sentences which need a source from those which do not. */
export const claims: ClaimLexicon = {
  measures: [
    'fois (?:plus|moins)|pour cent|pour mille|points?|mill(?:e|iers?)|millions?|milliards?|dizaines?|centaines?|euros?|dollars?|francs?|chf|livres|centimes?',
    'fois|kwh|mwh|gwh|twh|wh|mw|gw|tw|kw|w|kcal|calories|mo|go|to|ko|ms|hz|mhz|ghz|db|mm|cm|m|km|km2|km²|m2|m²|m3|m³|ml|cl|l|litres?|g|mg|µg|kg|kt|mt|gt|t|tonnes?|kilos?|grammes?|mètres?|kilomètres?|hectares?|ha|degrés?|watts?|volts?|bars?',
    'habitants?|personnes|salariés?|emplois?|entreprises|logements|ménages|morts?|décès|cas|voix|sièges|exemplaires|visiteurs|utilisateurs|clients|hommes|femmes|enfants|élèves|étudiants|patients|participants|adultes|français|pages|fois',
    'ppm|ppb|hpa|kpa|mpa|pa|nm|µm|µg|bits?|octets?|pixels?|térabytes?|pétabytes?|téraoctets?|gigaoctets?|mégaoctets?|kelvins?|chevaux|décibels?|lits|blessés?|victimes|arbres|vaches|bovins|ovins|animaux|espèces|places|véhicules|voitures|vélos|trajets|passagers|voyageurs|agriculteurs|exploitations|communes|pays|membres|adhérents|bénévoles|abonnés|téléchargements|requêtes|ventes|lecteurs|écoles|collèges|lycées|établissements|naissances|mariages|électeurs|électrices|députés|soldats|esclaves|réfugiés|migrants|étrangers|immigrés|touristes|crimes|accidents|attaques|incidents|brevets|chercheurs|développeurs|serveurs|magasins|commerces|restaurants|lieues|pieds|pouces|acres|arpents|livres sterling|roubles|yens|couronnes|marks',
  ],
  nouns: [
    'ans|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|h|min|s|siècles?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|à|et|ou|sur|de|en|dans|pour|par',
  ],
  quantities: [
    "moitié|tiers|un quart|trois quarts|quart d[e']|un cinquième|un dixième|majorité|minorité|majoritairement",
    'la plupart|(?:des|de|plusieurs|quelques) (?:centaines|milliers|millions|milliards|dizaines)|millions?|milliards?|centaines?|milliers?|dizaines?',
    'doubl(?:e|é|ée|és|er|ent|ait|ement)|tripl(?:e|é|ée|er|ent|ement)|quadrupl(?:e|é|ée|er|ent)|divisée?s? par|multipli(?:e|ent|é|ée|és|ées) par',
    '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|\\d+(?:,\\d+)?) fois',
    '(?:un|une|\\d+|deux|trois|quatre|neuf) (?:[a-zà-ÿ]+ )?sur (?:deux|trois|quatre|cinq|six|dix|vingt|cent|\\d+)|pour cent|pour mille|pourcentage',
    "en moyenne|moyenne|médiane?|taux|nombre (?:de|d'|croissant|record|total)|part d[eu']|proportion|quantité|volume d[e']|total",
    '(?:une|la) (?:grande |large |forte |quasi-|majeure )?(?:partie|majorité|part) (?:de|des|du)',
  ],
  shares: [
    "[a-zà-ÿ-]{3,} pour cent|(?:un|une) [a-zà-ÿ]+ sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille|\\d+)|(?:la |sa |leur )?moitié d(?:es?|u|e l')|(?:un|le|les deux|deux) tiers d(?:es?|u|')|(?:un|trois|le) quarts? d(?:es?|u|')|un (?:cinquième|sixième|dixième|centième) d(?:es?|u|')|(?:a|ont|avait|avaient) (?:presque |quasiment |plus que |été )?(?:doublé|triplé|quadruplé|décuplé|multipliée?s? par|divisée?s? par)|fois (?:plus|moins|supérieure?s?|inférieure?s?)",
  ],
  spelled: [
    '(?:un|une|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*|plusieurs|quelques)(?: (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*)*(?: (?:à|ou|et|sur|contre|fois) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*)?(?: [a-zà-ÿ]+)? (?:ans|années|mois|semaines|jours|heures|minutes|secondes|personnes|euros|dollars|morts|fois|points|pays|entreprises|salariés|enfants|siècles|kilomètres|mètres|tonnes|litres|habitants|millions|milliards|kilos|degrés|centimètres|hectares|élèves|emplois|logements)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)* (?:[a-zà-ÿ]+ )?sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)* des (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*|de (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)* à (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*|(?:entre|passée?s? de) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)* (?:et|à) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*|par (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*|facteur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-[a-zà-ÿ]+)*',
  ],
  approximations: [
    "environ|quasiment|presque|près d[e']|plus d[e'] ?(?:la|\\d|un|deux|trois|mille|cent)|moins d[e'] ?\\d|au moins|jusqu'à|autour d[e']|à peine|quelque \\d|de l'ordre d[e']|entre \\d+|[~≈±] ?\\d",
  ],
  rates: [
    'par (?:an|jour|mois|heure|semaine|habitant|personne|ménage|kilomètre|minute|tonne|unité|élève)|chaque (?:année|jour|mois|semaine)|annuel(?:le|s|les|lement)?|/ ?(?:an|mois|jour|h|kwh|km|unité)',
  ],
  trends: [
    'augment(?:e|é|ée|ent|ait|aient|ation|er|ant)|hausse|baiss(?:e|é|ent|ait|er|ant)|diminu(?:e|é|ée|ent|ait|tion|er|ant)',
    'progress(?:e|é|ent|ait|ion|er)|recul(?:e|é|ent|er|ait)?|chut(?:e|é|ent|er|ait)|croissance|croissante?s?|décroissance|croît|croissent',
    "bondi(?:t|s)?|bond|explos(?:e|é|ée|ion|ent|er)|s'effondr(?:e|ent)|effondré|effondrement|grimp(?:e|é|ent|er)|s'envol(?:e|ent)|recrudescence",
    "stagn(?:e|é|ent|ation)|passe(?:nt)? d[e'] ?.{1,25} à|(?:est|sont) passée?s? d[e']|record|réduit(?:e|s|es)?|réduction|s'accélère|accélération|s'aggrave|aggravation",
    'perd(?:u|ent)?|gagn(?:e|é|ent)|régress(?:e|é|ion)|de plus en plus|de moins en moins|tend(?:ent)? à|tendance|se (?:généralise|développe|multiplie|raréfie|répand|démocratise)(?:nt)?|émerge(?:nt|nce)?|évolu(?:e|ent|é)',
  ],
  superlatives: [
    "(?:le|la|les|l'|des|du) ?(?:plus|moins) [a-zà-ÿ]+|(?:le|la|les|un des|une des) (?:premi(?:er|ère)s?|seule?s?|meilleure?s?|pires?|deuxième|second(?:e)?|troisième)",
    "jamais (?:vu|atteint|enregistré|égalé)|sans précédent|inédite?s?|de tous les temps|(?:du|au) monde|de l'histoire|numéro un|leaders?|unique (?:au|en)|parmi les (?:plus|premiers|premières)",
    "l'une? des (?:plus|premi|principa|rares|seul)[a-zà-ÿ]*|record|première fois|l'un des principaux|la principale|le principal|les principales?|les principaux",
  ],
  rankings: [
    "(?:c'est|est|sont|restent?|demeurent?|figurent?) (?:de loin |encore |toujours |aujourd'hui |parmi |l'une? d)?(?:la |le |les |es |l')(?:[a-zà-ÿ'-]+ ){1,4}(?:la|le|les) (?:plus|moins|mieux) [a-zà-ÿ]+|(?:deuxième|troisième|quatrième|cinquième|dixième) (?:rang|place|position)|c'est (?:la |le |l')(?:derni|premi|seul|meilleur|pire|plus )[a-zà-ÿ]*|(?:est|reste|demeure|devient) (?:la |le |l'un |l'une |les )(?:derni|premi|seul|meilleur|pire|plus |moins |princip|deuxi|trois|num|des plus|des premi|des rares|des princip)[a-zà-ÿ]*|(?:aucune?|nulle?|jamais)(?: [a-zà-ÿ'-]+){1,8} (?:aussi|autant|si|plus|mieux)|n'avai(?:t|ent) jamais|que n'importe quel|parmi les (?:plus|premi|meilleur|pays)|en tête|tête d[eu']|arrive (?:premier|première|deuxième|troisième|en)|se classe|classée?s?|podium|du jamais[- ]vu|pour la première fois|détient|détentri",
  ],
  comparisons: [
    "(?:plus|moins|aussi|mieux|autant) (?:[a-zà-ÿ]+ ){0,3}(?:que|qu'|de)|davantage|supérieure?s? (?:à|aux?)|inférieure?s? (?:à|aux?)|par rapport (?:à|aux?)|comparée?s? (?:à|aux?)|contre \\d|contrairement (?:à|aux?)|tandis que|alors que|équivalent|équivaut|comparable",
  ],
  causes: [
    "caus(?:e|é|ée|ent|er|ant)|à cause d[eu']|en raison d[eu']|grâce (?:à|aux?)|provoqu(?:e|é|ée|ent|er|ant)|entraîn(?:e|é|ée|ent|er|ant)|engendr(?:e|é|ée|ent|er)",
    "condui(?:t|sent|re) (?:à|aux?)|mèn(?:e|ent) à|abouti(?:t|ssent)? à|favoris(?:e|é|ée|ent|er|ant)|contribu(?:e|é|ent|er|ant) (?:à|aux?)|responsables? d[eu']",
    '(?:due?s?|liée?s?|associée?s?) (?:à|aux?)|lien entre|corrél(?:é|ée|ation)|impact(?:e|s|é|ent)?|effets?|conséquences?|permet(?:tent|tant)?|empêch(?:e|ent|er|é)|protèg(?:e|ent)|prévient',
    "à l'origine d[eu']|résult(?:e|ent|é) d[eu']|influenc(?:e|é|ent)|explique(?:nt)?|nui(?:t|sent) (?:à|aux?)|affect(?:e|é|ent)|rend(?:ent)?|génèr(?:e|ent)|généré|génératri(?:ce|ces)|améliore(?:nt)?|dégrade(?:nt)?|renforce(?:nt)?|transforme(?:nt)?|réduit|réduisent|limite(?:nt)?|facilite(?:nt)?|aggrave(?:nt)?|crée(?:nt)?|garanti(?:t|ssent)|impose(?:nt)?|oblige(?:nt)?|nécessite(?:nt)?|exige(?:nt)?|menace(?:nt)?|fragilise(?:nt)?|détrui(?:t|sent)",
  ],
  nobody: [
    `${MANY}${BLANK}${RECENT}${AUTHORITY}${FEW_WORDS} (?:(?:se |l'|le |les |en |y |ne )?${SAY}|(?:l')?(?:ont|a|avaient|avait) (?:[a-zà-ÿ]+ment |déjà |aussi |depuis |pourtant |bien )?${SAID}|sont (?:unanimes|formels|formelles|d'accord|divisés|partagés|catégoriques)|font consensus|le (?:disent|montrent|confirment|répètent))`,
    `une? ${RECENT}${WORK}${FEW_WORDS} (?:${SAY}|(?:l')?a (?:[a-zà-ÿ]+ment |déjà |aussi )?${SAID})`,
    `(?:^|(?<=[,;:] ))pour (?=[^,.;]{0,50},)(?:${MANY}${BLANK}${RECENT}(?:${PEOPLE})|certains|plusieurs|beaucoup)`,
    `(?:selon|d'après|à en croire|de l'avis d[e']) (?:${MANY}${BLANK}${RECENT}${AUTHORITY}|une? ${RECENT}${WORK}|nos (?:experts|analyses|sources|estimations)|certains|plusieurs|beaucoup)`,
    `(?:considérée?s?|jugée?s?|reconnue?s?|admise?s?|estimée?s?|décrite?s?|contestée?s?|saluée?s?|critiquée?s?|partagée?s?|dénoncée?s?|évaluée?s?|montrée?s?|démontrée?s?|confirmée?s?|établie?s?|prouvée?s?|soulignée?s?|recommandée?s?|observée?s?|constatée?s?|qualifiée?s?|attribuée?s?|débattue?s?)(?: [a-zà-ÿ]+)? (?:par|chez|parmi|entre) ${atMost(1, `${MANY} ?`)}${RECENT}${AUTHORITY}`,
    "il (?:est|a été) (?:[a-zà-ÿ]+ )?(?:prouvé|démontré|établi|admis|reconnu|connu|avéré) qu[e']|on (?:estime|considère|sait|prête|raconte|a montré|a démontré|pense) (?:à |que |qu'|aujourd'hui|désormais|généralement)|on l[ae] dit|croit-on|dit-on|paraît-il|c'est (?:prouvé|connu|démontré|scientifiquement)|(?:c'est|cela est) un fait|la science (?:montre|dit|prouve|est|l'a)|preuves s'accumulent|chacun sait|tout le monde sait|il (?:paraît|semblerait) que|réputée?s? (?:pour|comme|être)|(?:souvent|généralement|largement|unanimement|communément) (?:considérée?s?|vue?s?|perçue?s?|décrite?s?) comme|(?:considérée?s?|vue?s?) (?:souvent |généralement |par beaucoup |par tous )comme|d'aucuns|(?:selon|d'après) (?:la (?:légende|tradition|rumeur|croyance)|les rumeurs|la plupart)|la (?:tradition|légende|rumeur) (?:rapporte|veut|raconte|dit|prétend|attribue)|on (?:raconte|prétend|murmure|chuchote|dit) qu[e']|la (?:recherche|science) est (?:claire|formelle|unanime)|(?:des|les|plusieurs|de nombreux) (?:tests|essais|fouilles|relevés|observations)(?: [a-zà-ÿ]+)? (?:l')?(?:montrent|prouvent|confirment|suggèrent|indiquent|ont (?:[a-zà-ÿ]+ment |encore |déjà )?(?:montré|prouvé|confirmé|révélé))|(?:est|sont|était|étaient) (?:[a-zà-ÿ]+ment |souvent |toujours |encore |aujourd'hui )?(?:considérée?s?|tenue?s?) (?:comme|pour) (?:l[ae']|une? d)|certains (?:affirment|pensent|disent|estiment|prétendent|avancent|jugent|y voient)|de l'avis général|(?:ce que|comme le) (?:montr|révèl|confirm|prouv|soulign|répèt|dis)[a-zà-ÿ]+ (?:les|de nombreuses|plusieurs|des|toutes)|fer(?:ait|aient) consensus|fait consensus|à ce qu'il paraît|aux dires d[e']|une source (?:proche|interne|policière|judiciaire)|de source [a-zà-ÿ]+",
  ],
  actions: [
    '(?:abdiqu|abrog|accept|accus|achev|achèv|adapt|administr|adopt|affirm|affront|amorc|amélior|annex|annonc|arriv|arrêt|assassin|assembl|assièg|assiég|attaqu|autoris|baptis|bascul|batt|bless|bombard|bouscul|brevet|breveta|captur|captura|caus|chant|chass|collabor|collect|colonis|commenc|commercialis|condamn|consacr|couronn|crois|croise|cré|cèd|céd|célébr|demeur|dirig|domin|débarqu|début|décern|décid|déclar|décroch|démarr|démissionn|démontr|déménag|dénonc|déport|dépos|désign|détruis|développ|dévoil|effondr|embauch|employ|empoisonn|emprisonn|engag|enlev|enlèv|enregistr|enseign|enterr|entr|envahi|envoy|exig|export|expos|expédi|expériment|exécut|ferm|financ|fond|frapp|fusionn|fêt|gagn|gouvern|habit|imagin|immigr|import|inaugur|incendi|influenc|inhum|inspir|install|instaur|intern|intitul|intègr|intégr|invent|invers|investi|jou|jug|lanc|lev|libér|licenci|loge|logea|lèv|manifest|mesur|nomm|négoci|observ|occup|ordonn|organis|partag|pass|perfectionn|peupl|plaid|proclam|programm|promulgu|propos|protest|provoqu|présent|présid|publi|quitt|rachet|rachèt|racont|rapport|ratifi|ravag|rebaptis|recrut|refus|rejet|remport|rencontr|rentr|renvers|rest|retourn|réalis|réclam|récolt|récompens|réform|régn|réintègr|révél|sacr|sauv|sign|signal|supprim|surclass|termin|tir|tomb|touch|tourn|transform|travaill|triomph|tu|témoign|utilis|vol|vot|écras|édit|élabor|émigr|épous|étend|étudi|évad)(?:e|ent|a|èrent|ait|aient)',
    'devient|deviennent|devint|devinrent|naît|naquit|naquirent|meurt|meurent|mourut|moururent|part|partent|partit|partirent|repart|obtient|obtiennent|obtint|obtinrent|reçoit|reçoivent|reçut|reçurent|conçoit|conçoivent|conçut|découvre|découvrent|découvrit|découvrirent|ouvre|ouvrent|ouvrit|ouvrirent|écrit|écrivent|écrivit|écrivirent|prend|prennent|prit|prirent|reprend|reprit|apprend|apprit|entreprend|entreprit|met|mettent|mit|mirent|remet|remit|promet|promit|permit|fait|font|fit|firent|refait|voit|vit|virent|perd|perdent|perdit|perdirent|rend|rendit|vend|vendent|vendit|revend|défend|défendit|construit|construisent|construisit|produit|produisit|introduit|introduisit|conduit|conduisit|traduit|traduisit|détruit|détruisit|vient|viennent|vint|vinrent|revient|revint|intervient|intervint|parvient|parviennent|parvint|tient|tint|soutient|soutint|rejoint|rejoignent|rejoignit|élit|élisent|élut|bat|battent|battit|combat|suit|suivit|poursuit|poursuivit|vit|vécut|disparaît|disparaissent|disparut|apparaît|apparaissent|apparut|paraît|parut|reconnut|connut|choisit|choisirent|réussit|réussirent|finit|finirent|établit|établissent|établirent|réunit|réunissent|réunirent|bâtit|bâtirent|subit|subissent|subirent|saisit|saisirent|envahit|envahirent|franchit|accueillit|servit|sortit|sort|sortent|sortirent|fuit|fuient|fuirent|acquiert|acquit|conquiert|conquit|offrit|offrirent|souffrit|eut|eurent|fut|furent|dut|durent|put|purent|sut|surent|voulut|voulurent|fallut|crut|but|lut|courut|tenta|va|vont|alla|allèrent',
  ],
  futures: ['[a-zà-ÿ]{2,}r(?:a|ont)'],
  preterites: [
    'fut|furent|eut|eurent|fit|firent|[a-zà-ÿ]{2,}(?:èrent|irent|urent|inrent)|(?:abdiqu|abrog|accept|accus|achev|achèv|adapt|administr|adopt|affirm|affront|amorc|amélior|annex|annonc|arriv|arrêt|assassin|assembl|assièg|assiég|attaqu|autoris|baptis|bascul|batt|bless|bombard|bouscul|brevet|breveta|captur|captura|caus|chant|chass|collabor|collect|colonis|commenc|commercialis|condamn|consacr|couronn|crois|croise|cré|cèd|céd|célébr|demeur|dirig|domin|débarqu|début|décern|décid|déclar|décroch|démarr|démissionn|démontr|déménag|dénonc|déport|dépos|désign|détruis|développ|dévoil|effondr|embauch|employ|empoisonn|emprisonn|engag|enlev|enlèv|enregistr|enseign|enterr|entr|envahi|envoy|exig|export|expos|expédi|expériment|exécut|ferm|financ|fond|frapp|fusionn|fêt|gagn|gouvern|habit|imagin|immigr|import|inaugur|incendi|influenc|inhum|inspir|install|instaur|intern|intitul|intègr|intégr|invent|invers|investi|jou|jug|lanc|lev|libér|licenci|loge|logea|lèv|manifest|mesur|nomm|négoci|observ|occup|ordonn|organis|partag|pass|perfectionn|peupl|plaid|proclam|programm|promulgu|propos|protest|provoqu|présent|présid|publi|quitt|rachet|rachèt|racont|rapport|ratifi|ravag|rebaptis|recrut|refus|rejet|remport|rencontr|rentr|renvers|rest|retourn|réalis|réclam|récolt|récompens|réform|régn|réintègr|révél|sacr|sauv|sign|signal|supprim|surclass|termin|tir|tomb|touch|tourn|transform|travaill|triomph|tu|témoign|utilis|vol|vot|écras|édit|élabor|émigr|épous|étend|étudi|évad)a|devint|naquit|mourut|partit|obtint|reçut|conçut|découvrit|ouvrit|écrivit|prit|reprit|entreprit|mit|perdit|vendit|construisit|vint|revint|parvint|rejoignit|élut|battit|vécut|disparut|apparut|parut|connut|alla',
  ],
  definitions: [
    "(?:est|sont|était|étaient) (?:un|une|des|le|la|les|l'|aussi un|aussi une|donc un|donc une)|désigne(?:nt)?|signifie(?:nt)?|consiste(?:nt)?|s'appelle(?:nt)?|appelée?s?|il s'agit|correspond(?:ent)?|se définit|défini(?:e|s|es)?",
  ],
  clauses: [
    "quand|lorsqu'|lorsque|ce qui|ce que|ce qu'|ce dont|parce qu'|parce que|pourquoi|comment|voilà|tant que|dès que|plutôt que|afin d[e']|pour que",
  ],
  vague: [
    'beaucoup|peu|plusieurs|certaine?s|divers|diverses|différente?s|nombreu(?:x|ses)|autres?|etc|quelques|multiples|variée?s|de plus en plus|la plupart',
  ],
  abstracts: [
    'approche|besoins?|enjeux?|processus|efficacité|optimisation|adoption|accompagnement|transformation|stratégies?|objectifs?|valeur|qualité|cadre|action|actions|démarche|gestion|mise en (?:œuvre|place)|accès|solutions?|bénéfices?|avantages?|défis?|rôle|capacité|importance|possibilités?|idées?|manière|façon|sens|façons|question|problème|problèmes|raison|raisons|notion|concept|vision|logique|nature|culture|confiance|innovation|performance|outils?',
  ],
  people: [
    'présidente?|ministres?|députée?s?|maires?|roi|reine|empereur|prince|princesse|général|amiral|colonel|capitaine|directeur|directrice|fondateur|fondatrice|cofondateur|pdg|patron|inventeur|ingénieur|physicien|physicienne|chimiste|mathématicien|mathématicienne|astronome|médecin|chirurgien|professeure?|chercheuse|chercheur|écrivain|écrivaine|auteure?|poète|peintre|compositeur|architecte|journaliste|avocate?|juge|philosophe|historien|historienne|entrepreneur|entrepreneuse|champion|championne|joueur|joueuse|père|mère|fils|fille|frère|sœur|soeur|épouse|mari|femme|homme|enfant|esclave|soldats?|ouvriers?|paysans?|habitants?|prêtre|évêque|pape|curé|moine|garde|développeur|développeuse|artiste|chanteur|chanteuse|acteur|actrice|couple|équipe|foule',
  ],
  conditionals: ['[a-zà-ÿ]{3,}r(?:ait|aient)'],
  reports: [
    '(?:a|ont|avait|avaient) (?:déclaré|affirmé|annoncé|expliqué|indiqué|précisé|assuré|reconnu|estimé|ajouté|rappelé|averti|promis|admis|confié|souligné|répondu|lancé|dénoncé|nié|écrit|dit|demandé|accusé|proposé|recommandé)',
    "(?:déclar|affirm|annonc|expliqu|indiqu|précis|assur|estim|ajout|résum|témoign|confi|soulign|not|observ|constat|souffl|racont|plaid|tranch|lâch|gliss|martel|insist|regrett|dénonc|interrog|iron|détaill|pours|jug|déplor|argument|avou|reconna[iî])(?:e|ent|ait|aient|t|uit|ise)|rappelle|prétend(?:ent)?|accuse(?:nt)?|s'exclame|s'inquiète|se félicite|se réjouit|s'agace|s'étonne|s'amuse|prévient|répond|écri(?:t|vait)|dit|disait|soutient|poursuit|reconnaît",
  ],
  events: [
    "(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|a été|ont été|avait été|(?:aussi|ensuite|depuis|enfin|alors|officiellement|définitivement|finalement) )(?: [a-zà-ÿ']+)? ?(?:fond|cré|lanc|construit|invent|découvert|né|mort|décéd|tu|remport|él|sign|adopt|ouvert|ferm|rachet|vend|sorti|publi|devenu|commenc|début|nomm|arrêt|condamn|approuv|rejet|inaugur|détruit|introduit|appar|dispar|annonc|vot|interdit|instaur|promulgu|suppr|abrog|dévoil|présent|mis|pris|remis|reçu|obtenu|décid|réun|rencontr|entr|quitt|rejoint|rouvert|licenci|investi|gagn|perdu|battu|déploy|instal|conçu|développ|organis|transform|retir|transmis|valid|confi|reconnu|class|rendu|envoy|recrut|embauch|signal|coût|constat|trouv|frapp|touch|évacu|bless|hospitalis|incendi|inond|rest|pass|fait|vu|permis|conduit|tomb|revenu|parti|arriv|venu)(?:é|ée|és|ées|e|es|s|u|ue|us|ues|i|ie|is|imé|imée|é)?",
    "naît|naquit|meurt|mourut|devint|devinrent|fut|furent|eut|eurent|eut lieu|a lieu|ont lieu|s'installe|s'installa|fonda|créa|lança|publia|signa|adopta|remporta|ouvrit|ferma|racheta|inaugura|entra|prit|mit|fit|vit|perdit|gagna|obtint|reçut|découvrit|inventa|construisit|devien(?:t|nent)|démarre|débute|commence|ouvre|ferme|rachète|remporte|inaugure|s'achève|se termine|prend fin|voit le jour|entre en vigueur|l'emporte|riposte|succède|riposta",
    'naissance|décès|fondation|création|construction|inauguration|lancement|ouverture|fermeture|adoption|signature|victoire|défaite|élection|procès|attentat|accident|incendie|catastrophe|guerre|bataille|traité|entrée en vigueur',
  ],
  past: [
    '[a-zà-ÿ]+[^r](?:ait|aient)|était|étaient|avait|avaient|fut|furent|[a-zà-ÿ]{3,}èrent|[a-zà-ÿ]{3,}irent|(?:a|ont) (?:[a-zà-ÿ]+ )?[a-zà-ÿ]+(?:é|i|u|is|it|ert)|(?:est|sont) (?:[a-zà-ÿ]+ )?(?:venu|parti|mort|né|devenu|arrivé|passé|resté|tombé|entré|sorti|allé|monté|descendu)(?:e|s|es)?',
  ],
  laws: [
    'lois?|décrets?|articles? (?:l|r|d)?\\.? ?\\d+|code (?:civil|pénal|du travail|de la santé|général)|amendements?|règlements?|directives?|tribuna(?:l|ux)|cour (?:d|de|des|européenne)|législation|législateur|légal(?:e|ement|es)?|légaux|illégal(?:e|ement)?|constitution|jurisprudence|arrêtés?|ordonnances?|rgpd|normes?|réglementation|réglementaires?',
    "interdi(?:t|te|ts|tes|sent|re|ction)|obligatoires?|obligations?|impôts?|taxes?|amendes?|sanctions?|sanctionnée?s?|passibles? d|punie?s? (?:de|par)|autorisée?s?|habilitée?s?|délai légal|a le droit|ont le droit|tenue?s? d[e']|oblige(?:nt)?|protégée?s?|soumise?s? à|conformité|droits? (?:de|du|des|à)|exonér[a-zà-ÿ]+|prescription|renouvelé|remboursée?s?",
  ],
  norms: [
    `(?:représent|constitu|demeur|rest|apparaî|apparaiss)(?:e|ent|t) ${atMost(1, "(?:donc|ainsi|aujourd'hui|désormais|également) ")}(?:comme )?(?:une?|des|les?|la) ${atMost(1, '(?:véritables?|vrais?|vraie) ')}(?:enjeux?|leviers?|opportunités?|atouts?|défis?|socles?|priorités?|étapes?|outils?)`,
    "il (?:faut|faudra|faudrait|fallait)|faut-il|doi(?:t|s|vent|vons|vez)|devr(?:ait|aient|ions|iez|ons|a|ont)|il convient d[e']|il est (?:important|essentiel|nécessaire|indispensable|recommandé|conseillé|préférable|urgent|temps|possible|crucial|primordial|utile) d[e']",
    "(?:plus|pas) besoin d[e']|veillez|n'hésitez pas|pensez à|mieux vaut|il vaut mieux|à vous de|il suffit|suffit d[e']|l'idéal|idéalement|il s'agit d[e']|à condition d[e']|nécessit(?:e|ent|era|eront|ant) (?:une?|des?|donc|également|aussi) |l'objectif|l'enjeu|privilégier|recommand(?:é|ée|ons)|conseil|conseils|étapes?|astuces?|objectifs?",
  ],
  possibilities: [
    "peu(?:t|vent)|pourr(?:a|ait|aient|ont|ions|iez)|possibles?|éventuel(?:le|s|les|lement)?|peut-être|probablement|sans doute|parfois|souvent|généralement|en général|potentiel(?:le|lement|s|les)?|risque(?:nt)? d[e']|semble(?:nt)?|paraît",
  ],
  hypotheses: [
    "si|s'il|s'ils|imagin(?:ez|ons|e)|suppos(?:ons|ez|e)|admettons|prenons|prenez|supposer|hypothèse|hypothétique|fictif|fictive|scénario|simulation|scénarios|disons",
  ],
  cases: [
    "par exemple|exemple|exemples|illustre(?:nt)?|à l'image d[eu']|cas concret|témoign(?:e|ent|age|ages)|étude de cas|retour d'expérience|concrètement|entreprise|cabinet|pme|client",
  ],
  suppositions: [
    "(?:^|(?<=[,:;] ))(?:imaginons|imaginez|prenons(?! (?:le cas|l'exemple) (?:d[eu]s?(?![a-z])|d'(?!une? )))|admettons qu|supposons|supposez)|(?:est|sont) fictive?s?|fictif|exemple[a-zà-ÿ ]{0,12} ?: ?(?:si (?:tu|vous|on|votre|ton|nous)|imagin|prenons|suppos)[a-zà-ÿ]*",
  ],
  opinions: [
    'je (?:pense|crois|trouve|suis|veux|souhaite|voudrais|dirais|sais|ne)|à mon (?:avis|sens)|selon moi|pour moi|à mes yeux|personnellement|nous (?:pensons|croyons|espérons)|il me semble|malheureusement|heureusement|hélas|évidemment|bien sûr|bien entendu|certes|franchement|magnifique|superbe|formidable|scandaleu(?:x|se)|honteu(?:x|se)|absurde|ridicule|incroyable|terrible|merveilleu(?:x|se)',
    'intéressante?s?|importante?s?|essentiel(?:le|s|les)?|cruciale?s?|crucia(?:ux)|inacceptable|bravo|merci|fascinante?s?|passionnante?s?|précieu(?:x|se|ses)|véritable|simple|simplement|enjeu|défi|défis|opportunité|stratégique|clé|fondamental(?:e|es)?|indispensable|nécessaire|parfait(?:e|ement)?|idéale?|mérite(?:nt)?|dommage|triste|beau|belle|bon|bonne|mauvais|mauvaise|difficile|facile|juste|honnêtement|vraiment|tellement|trop|beaucoup',
  ],
  discourse: [
    "merci|bonjour|bonsoir|bienvenue|en conclusion|pour conclure|en résumé|en bref|pour résumer|en somme|voyons|passons|rappelons|notons|commençons|vous l'aurez compris|d'abord|enfin|et vous|alors|voilà|bref|autrement dit|en d'autres termes|c'est-à-dire|d'où|ainsi|donc|néanmoins|toutefois|cependant|pourtant|or|mais|en effet|d'ailleurs|finalement|au-delà d[eu']",
  ],
  pointers: [
    "cet(?:te)? (?:analyse|article|étude|approche|guide) (?:se propose d[e']|vise à|permettra d[e']|propose d[e'])",
    '(?:on|nous) (?:y )?(?:examiner|verr|aborder|explorer|présenter|détailler|analyser|passer|découvrir|étudier|expliquer)[a-zà-ÿ]+',
    'dans cet? (?:article|guide|tutoriel|chapitre|billet|post|série|partie|section|épisode)|cet article|ce guide|ci-dessous|ci-dessus|comme suit|suivants?|suivantes?|voici|figure|graphique|tableau|courbe|schéma|image|photo|capture|vidéo|lien|voir|nous allons voir|nous verrons|cliqu(?:ez|er|e)|abonnez-vous|partagez|code|fonction|fichier|commande|script|calculateur|outil|bouton|menu|page|site|plus haut|plus bas|ce calcul|formule|la méthode|sommaire|annexe',
  ],
  plans: [
    "^(?:cet(?:te)?|le présent|la présente) (?:analyse|article|étude|approche|guide|dossier|section|partie|billet) (?:se propose d[e']|propose d[e']|a pour (?:but|objectif) d[e']|vise à|cherche à|explore|examine|présente|passe en revue)",
    '(?<!dont )(?:on|nous) (?:y )?(?:examiner|verr|aborder|explorer|présenter|détailler|analyser|découvrir|étudier|passer)(?:a|ons)',
    "il est (?:essentiel|utile|important|intéressant|nécessaire|temps) d[e'] ?(?:examiner|analyser|comprendre|rappeler|noter|explorer|étudier|se demander)",
  ],
  commonplaces: ['connue?s? de (?:tous|tout le monde)|un secret pour personne', '^on (?:appelle|nomme) '],
  works: [
    '(?:livre|roman|essai|article|film|rapport|étude|guide|ouvrage|documentaire|chanson|poème|billet|tableau|pièce|revue|thèse|intitulée?s?|titrée?s?)$',
  ],
  spoken: [
    "^ ?, (?:s'|se |nous |lui |leur )?(?:(?:a|ont|avait|avaient) (?:[a-zà-ÿ]+ment |aussi |même )?[a-zà-ÿ]{2,}(?:é|i|t|u|is)|[a-zà-ÿ]{2,}(?:e|ent|it|t|a|ait|aient|end))(?: (?:le|la|une?|des|les|son|sa|leurs?|ce|cette|notre) [a-zà-ÿ]+|(?: |-t-)(?:l'[a-zà-ÿ]+|ils?|elles?|on)|-(?:ils?|elles?|on))",
  ],
  dated: [
    "(?:\\d{1,2}|1er|le|en|depuis|fin|début|mi-) ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \\d{4})?|(?:en|depuis|dès|[àa] partir de|jusqu'en|vers|année|années|fin|début|après|avant|mi-) ?(?:1[0-9]|20)\\d{2}|^(?:1[0-9]|20)\\d{2}|\\((?:1[0-9]|20)\\d{2}\\)|[ivx]{1,5}e siècle|\\d{1,2}(?:e|ème|er) siècle",
  ],
  subjects: [
    "^(?:ils|elles|elle)|^il(?! (?:y a|faut|s'agit|existe|suffit|semble|convient|reste|paraît|vaut|arrive|fallut|fallait|faudra|s'avère|ne faut|n'y|n'est pas|peut|pleut|se peut|est (?:[a-zà-ÿ]+ )?(?:possible|important|nécessaire|difficile|facile|essentiel|temps|vrai|clair|évident|utile|probable|recommandé|conseillé|préférable|d'|à |question|rare|fréquent|courant|prouvé|interdit|obligatoire)))",
  ],
  selves: ['cet article|ce (?:guide|billet|dossier|tutoriel|chapitre|post)|cette (?:page|rubrique|infolettre)'],
  imperatives: [
    "^(?:puis |ensuite,? |enfin,? |d'abord,? |alors,? |maintenant,? |ne |n'|et |- )?(?!(?:raisons|maisons|saisons|questions|solutions|actions|options|versions|stations|notions|boissons|poissons|prisons|chansons|régions|missions|émissions|pensions|fonctions|gestion|avons|allons|assez|chez|nez|rez)[^a-zà-ÿ])(?:[a-zà-ÿ]{3,}ez(?:-[a-zà-ÿ]+)?|[a-zà-ÿ]{4,}ons(?:-[a-zà-ÿ]+)? (?:le|la|les|l'|un|une|des|du|de|d'|à|au|en|nous|que|qu'|notre|ce|cette|maintenant|ensemble|par|pas|sur|dans)|faites|dites|allez|soyez|ayez|sachez|clique|ouvre|lance|ajoute|utilise|choisis|évite|essaie|pense|prends|mets|fais|va|sois|imagine|n'oublie|[a-zà-ÿ]{3,}(?:er|ir|re|oir) (?:le|la|les|un|une|des|du|de|l'|d'|son|ses|votre|vos|à|en|au|aux|sur))",
    "(?:et|puis|,|:|;|-) (?:puis |et |ensuite |ne |n')?(?:[a-zà-ÿ]{3,}ez|faites|dites)(?![a-zà-ÿ]| pas sans)",
  ],
  author: ["je|j'|j’|(?<!\\.)me|m'|moi|mon|ma|mes|personnellement"],
  ourselves: ['nous'],
  ours: [
    `(?:notre|nos)(?! ${EVERYBODY_S}| (?:planète|espèce|ancêtres|sociétés|monde|atmosphère|océans|système solaire|galaxie)(?![a-zà-ÿ]))`,
  ],
  reader: ['vous|tu|toi|te'],
  yours: [`(?:votre|vos|ton|ta|tes)(?! ${EVERYBODY_S})`],
  bodies: [`(?:votre|vos|ton|ta|tes|notre|nos) ${EVERYBODY_S}|(?:le corps|cerveau|organisme) humain`],
  pronouns: ["^(?:il|elle|ils|elles|ce|cet|cette|ces|cela|ça|c'|son|sa|ses|leur|leurs)"],
  equations: [
    "^soit|(?:cela|ça|ce qui) (?:fait|donne|représente|veut dire)|écart|différence d[e']|par définition|vaut|valent|=|soit|équivaut|équivalent|c'est-à-dire|donc|au total|ce qui (?:fait|donne|représente)|total",
  ],
  times: [
    "hier|avant-hier|l'an dernier|l'année (?:dernière|passée)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:dernier|matin|soir|prochain))?|le mois dernier|la semaine dernière|cette année|ce (?:matin|soir|mois)|depuis|il y a|siècles?|années (?:19|20|\\d)\\d*|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|pour la première fois|dès|à partir d[eu]|jusqu'en|fin \\d{4}|début \\d{4}|à l'époque|à l'origine|auparavant|autrefois|jadis|longtemps|plus tard|ensuite|puis|dernièrement|récemment|dans un premier temps|en même temps|dans le même temps",
  ],
  present: ["aujourd'hui|désormais|actuellement|maintenant|de nos jours|ces dernières années|encore|toujours|déjà"],
  demonstratives: [
    "^(?:ce(?! (?:matin|soir|mois|jour-là|printemps))|cet(?! (?:été|hiver|automne))|cette(?! (?:année|semaine|nuit))|ces|cela|ça|ceci|c'est|c'était|il s'agit)",
  ],
  materials: [
    '(?:ces|nos|mes) données|jeux? de données|fichiers?|colonnes?|variables?|tableur|script|téléchargée?s?|(?:ont|a) été (?:extraite?s?|exportée?s?|récupérée?s?)',
  ],
  prompts: [
    "^(?:donne|explique|résume|génère|crée|propose|liste|rédige|écris|traduis|dis|montre|trouve|compare|analyse|identifie|extrais|fais|prépare|reformule|corrige|décris)(?:-(?:moi|nous|les?|la)| (?:le|la|les|l'|une?|des|ce|cette|cet|ces|mon|ma|mes|\\d|trois|cinq))",
  ],
  undertakings: ['^[a-zà-ÿ]{3,}(?:er|ir|re)(?= (?!est|sont|était|a |ont|peut|permet|doit))'],
  ...generalities,
  ...accusations,
  duties: [
    `(?:est|sont|reste|restent|était|étaient) ${atMost(1, '[a-zà-ÿ]+ment |désormais |aussi |donc |pas |plus ')}(?:tenue?s? d|habilitée?s?|passibles?|punie?s?|exonérée?s?|exemptée?s?|soumise?s? (?:à|aux?)|imposables?|déductibles?|interdite?s?|obligatoires?|facultati(?:f|ve)s?|plafonnée?s?|remboursée?s?|autorisée?s?|réservée?s? (?:à|aux?)|éligibles?|protégée?s? par|limitée?s? à|valables?|renouvelables?|gratuite?s? pour)|engage(?:nt)? (?:la|leur|sa) responsabilité|ne peu(?:t|vent) ${atMost(1, 'pas |plus |ni ')}(?:être|excéder|dépasser|refuser|exiger|le |la |les )|dispose(?:nt)? d(?:'un|e \\w+) (?:mois|délai|jours|semaines|droit)|(?:a|ont|donne|donnent|ouvre|ouvrent) droit (?:à|aux?)|(?:est|sont|entrée?s?|entre) en vigueur|sous peine d[e']|(?:impose|imposent|exige|exigent|prévoit|prévoient|interdit|interdisent|plafonne|autorise|autorisent|accorde|accordent) (?:un|une|des|la|le|les|l'|aux?|que|pourtant|désormais|également|aussi)|dans un délai d[e']|à compter d[eu]|sauf (?:accord|dérogation|exception|urgence)|peu(?:t|vent) (?:demander|réclamer|exiger|refuser|saisir|contester|déduire|prononcer|infliger|bénéficier)|doi(?:t|vent) ${atMost(1, '[a-zà-ÿ]+ment ')}(?:être|déclarer|payer|verser|remettre|afficher|informer|fournir|conserver|respecter|répondre|procéder|obtenir|demander|justifier)`,
  ],
  rumours: [
    "aurai(?:t|ent) (?:[a-zà-ÿ]+ment |déjà |aussi |alors )?(?:été |eu )?[a-zà-ÿ]+(?:é|ée|és|ées|i|ie|is|u|ue|us|ert|ait|it)|remonterai(?:t|ent)|compterai(?:t|ent)|daterai(?:t|ent)|serai(?:t|ent) (?:né|mort|venu|due?|l')",
  ],
  modals: new Set(
    words(
      'peut peuvent pourrait pourraient permettra permettront être avoir faire pouvoir savoir dire devoir aller vouloir rendre mettre voir',
    ),
  ),
  durations: [
    '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille) (?:ans|années?|mois|semaines?|jours?|heures?|minutes?|secondes?|siècles?)',
  ],
  plurals: [
    '(?!(?:souvent|argent|agent|agents|urgent|présent|absent|vent|dent|cent|gent|content|continent|intelligent|patient|client|parent|talent|accent|récent|excellent|violent|lent|différent|équivalent|permanent|évident|transparent|innocent|prudent|adolescent|président|accident|incident|précédent|antécédent|occident|orient|ingrédient|quotient|inconvénient|récipient|efficient|coefficient|conscient|inconscient|ambient|pourcent|compétent|pertinent|éminent|imminent|couvent|serpent|torrent|concurrent|cohérent|adhérent|apparent|pent|point|ardent|résident|fréquent|conséquent|éloquent|délinquant|turbulent|opulent|insolent|indulgent|diligent|négligent|divergent|convergent|contingent|astringent)(?![a-zà-ÿ]))[a-zà-ÿ]{2,}(?:[^\\Wm]|[éèùç]|(?:ai|or|ir|om)m)ent',
  ],
  joints: ['^(?:et|mais|donc|or|car|ou|ainsi|puis|alors|bref|enfin)'],
  asserting: ['^(?:le )?sa(?:viez|vez)-vous'],
};
