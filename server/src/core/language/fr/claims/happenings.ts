/** Stems of verbs in -er for what somebody does that others tell of. */
const DEEDS = [
  'abdiqu|abrog|accept|accus|achev|achèv|adapt|administr|adopt|affirm|affront|amorc|amélior|annex|annonc',
  'arriv|arrêt|assassin|assembl|assièg|assiég|attaqu|autoris|baptis|bascul|batt|bless|bombard|bouscul',
  'brevet|breveta|captur|captura|caus|chant|chass|collabor|collect|colonis|commenc|commercialis|condamn',
  'consacr|couronn|crois|croise|cré|cèd|céd|célébr|demeur|dirig|domin|débarqu|début|décern|décid|déclar',
  'décroch|démarr|démissionn|démontr|déménag|dénonc|déport|dépos|désign|détruis|développ|dévoil|effondr',
  'embauch|employ|empoisonn|emprisonn|engag|enlev|enlèv|enregistr|enseign|enterr|entr|envahi|envoy|exig',
  'export|expos|expédi|expériment|exécut|ferm|financ|fond|frapp|fusionn|fêt|gagn|gouvern|habit|imagin',
  'immigr|import|inaugur|incendi|influenc|inhum|inspir|install|instaur|intern|intitul|intègr|intégr|invent',
  'invers|investi|jou|jug|lanc|lev|libér|licenci|loge|logea|lèv|manifest|mesur|nomm|négoci|observ|occup',
  'ordonn|organis|partag|pass|perfectionn|peupl|plaid|proclam|programm|promulgu|propos|protest|provoqu',
  'présent|présid|publi|quitt|rachet|rachèt|racont|rapport|ratifi|ravag|rebaptis|recrut|refus|rejet|remport',
  'rencontr|rentr|renvers|rest|retourn|réalis|réclam|récolt|récompens|réform|régn|réintègr|révél|sacr|sauv',
  'sign|signal|supprim|surclass|termin|tir|tomb|touch|tourn|transform|travaill|triomph|tu|témoign|utilis',
  'vol|vot|écras|édit|élabor|émigr|épous|étend|étudi|évad',
];

/** French words for what happened, and when. */
export const happenings = {
  actions: `
    ${DEEDS.map((stems) => `(${stems})(e|ent|a|èrent|ait|aient)`).join('\n')}
    devient | deviennent | devint | devinrent | naît | naquit | naquirent | meurt | meurent | mourut
    moururent | part | partent | partit | partirent | repart | obtient | obtiennent | obtint | obtinrent
    reçoit | reçoivent | reçut | reçurent | conçoit | conçoivent | conçut | découvre | découvrent
    découvrit | découvrirent | ouvre | ouvrent | ouvrit | ouvrirent | écrit | écrivent | écrivit
    écrivirent | prend | prennent | prit | prirent | reprend | reprit | apprend | apprit | entreprend
    entreprit | met | mettent | mit | mirent | remet | remit | promet | promit | permit | fait | font
    fit | firent | refait | voit | vit | virent | perd | perdent | perdit | perdirent | rend | rendit
    vend | vendent | vendit | revend | défend | défendit | construit | construisent | construisit
    produit | produisit | introduit | introduisit | conduit | conduisit | traduit | traduisit | détruit
    détruisit | vient | viennent | vint | vinrent | revient | revint | intervient | intervint | parvient
    parviennent | parvint | tient | tint | soutient | soutint | rejoint | rejoignent | rejoignit | élit
    élisent | élut | bat | battent | battit | combat | suit | suivit | poursuit | poursuivit | vécut
    disparaît | disparaissent | disparut | apparaît | apparaissent | apparut | paraît | parut | reconnut
    connut | choisit | choisirent | réussit | réussirent | finit | finirent | établit | établissent
    établirent | réunit | réunissent | réunirent | bâtit | bâtirent | subit | subissent | subirent
    saisit | saisirent | envahit | envahirent | franchit | accueillit | servit | sortit | sort | sortent
    sortirent | fuit | fuient | fuirent | acquiert | acquit | conquiert | conquit | offrit | offrirent
    souffrit | eut | eurent | fut | furent | dut | durent | put | purent | sut | surent | voulut
    voulurent | fallut | crut | but | lut | courut | tenta | va | vont | alla | allèrent
  `,
  futures: `
    __*r(a|ont)
  `,
  preterites: `
    fut | furent | eut | eurent | fit | firent | __*(èrent|irent|urent|inrent)
    ${DEEDS.map((stems) => `(${stems})a`).join('\n')}
    devint | naquit | mourut | partit | obtint | reçut | conçut | découvrit | ouvrit | écrivit | prit
    reprit | entreprit | mit | perdit | vendit | construisit | vint | revint | parvint | rejoignit
    élut | battit | vécut | disparut | apparut | parut | connut | alla
  `,
  events: `
    <been>( @)? ?<done> | <been> *(né|élé|cré|tué|mis|misé|pris|vu|venu|parti|battu|nommé|présenté)(e|s|es)?
    (aussi|ensuite|depuis|enfin|alors|officiellement|définitivement|finalement) <done>
    naît | naquit | meurt | mourut | devint | devinrent | fut | furent | eut | eurent | eut lieu
    a lieu | ont lieu | s'installe | s'installa | fonda | créa | lança | publia | signa | adopta
    remporta | ouvrit | ferma | racheta | inaugura | entra | prit | mit | fit | vit | perdit | gagna
    obtint | reçut | découvrit | inventa | construisit | devien(t|nent) | démarre | débute | commence
    (s'est|se sont) (portée?s? candidate?s?|présentée?s? (à|aux?)) | ouvre | ferme | rachète | remporte | inaugure | s'achève | se termine | prend fin | voit le jour
    entre en vigueur | l'emporte | riposte | succède | riposta | naissance | décès | fondation
    création | construction | inauguration | lancement | ouverture | fermeture | adoption | signature
    victoire | défaite | élection | procès | attentat | accident | incendie | catastrophe | guerre
    bataille | traité | entrée en vigueur
  `,
  past: `
    !(*rait|*raient)__*(ait|aient) | était | étaient | avait | avaient | fut | furent | ___*èrent | ___*irent
    (a|ont) (* )?*(é|i|u|is|it|ert)
    (est|sont) (* )?<gone>
  `,
  dated: `
    ((#|##)|1er|le|en|depuis|fin|début|mi-) ?<month>( ####)?
    (en|depuis|dès|(à|a) partir de|jusqu'en|vers|année|années|fin|début|après|avant|mi-) ?<year>
    ^<year> | {(}<year>!( |,|-|–) | (i|v|x)*e siècle | (#|##)(e|ème|er) siècle
  `,
  times: `
    hier | avant-hier | l'an dernier | l'année (dernière|passée)
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( (dernier|matin|soir|prochain))?
    le mois dernier | la semaine dernière | cette année | ce (matin|soir|mois) | depuis | il y a
    siècles? | années #+ | janvier | février | mars | avril | mai | juin | juillet | août
    septembre | octobre | novembre | décembre | pour la première fois | dès | à partir d(e|u) | jusqu'en
    fin #### | début #### | à l'époque | à l'origine | auparavant | autrefois | jadis | longtemps
    plus tard | ensuite | puis | dernièrement | récemment | dans un premier temps | en même temps
    dans le même temps
  `,
  present: `
    aujourd'hui | désormais | actuellement | maintenant | de nos jours | ces dernières années | encore
    toujours | déjà
  `,
};
