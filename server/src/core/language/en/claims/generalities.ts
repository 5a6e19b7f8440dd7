/** English words for how the world is. */
export const generalities = {
  effects: `
    avoids | avoid | speeds | hinders | hinder | hampers | hamper | penalizes | penalises | penalize
    determines | determine | enriches | enrich | stimulates | stimulate | disrupts | disrupt | suffers
    suffer | replaces | replace | attracts | attract | pushes | push | absorbs | absorb | raises | lowers
    deters | deter | compensates | compensate | stabilizes | stabilises | stabilize | saturates | depletes
    deplete | pollutes | pollute | regulates | regulate | modifies | modify | fuels | fuel | relieves
    relieve | heals | heal | activates | activate | inhibits | inhibit | blocks | block | distorts | distort
    induces | induce | binds | bind | worsens | doubles | strengthens | strengthen | weakens | weaken
    empowers | empower | erodes | erode | disturbs | disturb | impairs | impair | accelerates | accelerate
    hurts | hurt | harms | harm | spreads | shrinks | shrink | rewards | reward | punishes | punish
    favours | favors | favor | favour | complicates | complicate | simplifies | simplify | sustain
    sustains
  `,
  states: `
    suffices | exceeds | depends | depend | relies | rely | varies | vary | dominates | dominate | reveals
    reveal | reflects | reflect | shows | proves | prove | represents | represent | constitutes | becomes
    become | remains | remain | lacks | lack | exists | exist | emits | emit | consumes | consume | contains
    contain | ignores | ignore | underestimates | underestimate | prefers | prefer | serves | fails | fail
    survives | survive | disappears | disappear | receives | receive | carries | provides | provide
    struggles | struggle | earns | earn | exploit | exploits | concentrate | concentrates | accumulates
    accumulate | originates | originate | rejects | reject | tolerate | tolerates | neglect | neglects | die
    dies
  `,
  degrees: `
    often | usually | generally | sometimes | significantly | dramatically | widely | heavily | largely
    mostly | mainly | primarily | rapidly | slowly | rarely | frequently | increasingly | strongly | highly
    directly | particularly | extremely | relatively | invariably | automatically | greatly | substantially
    utterly | chronically | overwhelmingly | disproportionately | severely | completely | entirely
    predominantly | exclusively | steadily | sharply | gradually | massively | barely | hardly | seldom
    commonly | routinely | regularly | constantly | inevitably | partly | partially | fully | deeply
    markedly | considerably | exponentially | globally | locally | historically | unevenly | naturally
    spontaneously | systematically | typically
  `,
  generics: `
    companies | businesses | firms | leaders | employees | workers | people | children | kids | teenagers
    adults | women | men | parents | americans | europeans | consumers | customers | users | patients
    doctors | students | teachers | citizens | voters | countries | states | cities | regions | farmers
    researchers | scientists | banks | investors | markets | startups | teams | organizations
    organisations | humans | animals | plants | species | owners | tenants | families | households | players
    readers | authors | journalists | developers | computers | algorithms | models | actors | platforms
    networks | media | machines | technologies | systems | bacteria | cells | drugs | prices | wages | taxes
    rents | governments | employers | bosses | managers | artisans | shopkeepers | retirees | migrants
    immigrants | foreigners | residents | drivers | cyclists | pedestrians | tourists | viewers | artists
    writers | politicians | mayors | hospitals | schools | universities | factories | farms | shops | cars
    vehicles | homes | medicines | treatments | foods | products | diseases | viruses | forests | oceans
    birds | insects | fish | trees | soils | crops | civilizations | civilisations | nations | religions
    institutions | agencies | charities | communities | buildings | websites | landlords | lenders
    borrowers | buyers | sellers | publishers | editors | corporations | industries
  `,
};
