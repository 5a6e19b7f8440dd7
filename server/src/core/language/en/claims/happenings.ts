/** English words for what happened, and when. */
export const happenings = {
  actions: `
    (found|establish|creat|launch|invent|discover|sign|pass|open|clos|acquir|releas|publish|introduc)ed
    (appoint|arrest|convict|sentenc|approv|reject|invest|receiv|destroy|invad|hir|fir|mov|join|award)ed
    (develop|design|unveil|adopt|abolish|grant|merg|resign|announc|bann|repeal|ratif|cancell?|postpon)ed
    (complet|demolish|renovat|renam|install|defeat|collaps|flood|recall|su|charg|fin|raid|seiz|evacuat)ed
    (injur|wound|crown|retir|return|decid|agre|promis|transferr|remov|renew|accus|refus|fail|manag)ed
    (attack|kill|marri|emigrat|migrat|settl|conquer|coloniz|colonis|captur|escap|surrender|declar)ed
    (proclaim|elect|vot|testif|report|reveal|accept|order|demand|protest|arriv|land|survey|measur)ed
    (patent|demonstrat|propos|describ|nam|call|collaborat|teach|studi|graduat|enroll?|work|employ|serv)ed
    (command|rul|govern|reign|reform|negotiat|fund|rais|donat|contribut|ship|deploy|replac|expand)ed
    (reorganiz|reorganis|switch|shift|convert|start|end|finish|discontinu|sponsor|organiz|organis|host)ed
    (perform|record|compos|paint|produc|direct|edit|translat|print|assassinat|execut|imprison|jail|exil)ed
    (deport|enslav|liberat|free|rescu|sav)ed
    *ed (the|a|an|his|her|their|its|him|them|it|that|to|in|on|at|from|into|as|over|across|off|up|down|out|#+)
  `,
  futures: `
    will | won't | going to | is set to | are set to | plans? to | expected to | scheduled
  `,
  preterites: `
    was | were | had | did | became | began | went | came | took | made | gave | got | saw | knew
    thought | told | said | found | left | felt | kept | held | brought | wrote | ran | grew | fell
    rose | led | lost | won | met | sent | spent | built | paid | bought | sold | chose | broke | spoke
    drew | drove | flew | wore | stood | sat | fought | taught | caught | sought | struck | swore
    stole | sank | sang | rang | threw | withdrew | overthrew | undertook | underwent | arose | awoke
    bore | bred | dealt | dug | fled | forbade | forgave | froze | hid | hung | laid | lent | meant
    rode | shook | shot | slept | slid | swam | swept | tore | understood | woke | wove | died
    happened | occurred | appeared | disappeared | emerged | arrived | remained | lived
  `,
  events: `
    founded | established | created | launched | built | invented | discovered | born | died | killed
    won | elected | signed | passed | opened | closed | acquired | bought | sold | released | published
    introduced | became | began | started | ended | appointed | arrested | convicted | sentenced
    approved | rejected | invested | spent | received | destroyed | invaded | took (place|over|control)
    hired | fired | moved | joined | awarded | developed | designed | reopened | unveiled | adopted
    abolished | granted | merged | resigned | announced | banned | repealed | ratified | cancelled
    canceled | postponed | completed | demolished | renovated | renamed | installed | shut | left | lost
    beat | defeated | sank | burned | burnt | collapsed | struck | hit | flooded | recalled | sued
    charged | fined | raided | seized | evacuated | injured | wounded | hospitalised | hospitalized
    crowned | retired | returned | decided | agreed | realised | realized | promised | disappeared
    transferred | removed | renewed | recommended | claimed | accused | refused | failed | managed
    made | gave | went | came | took | brought | held | met | sent | led | set | birth | death
    founding | foundation | construction | inauguration | launch | opening | closure | adoption
    signing | victory | defeat | election | trial | attack | accident | fire | war | battle | treaty
    world cup | merger | strike
  `,
  past: `
    was | were | had | did | became | began | went | came | took | made | gave | got | saw | knew | thought
    told | said | found | left | felt | kept | held | brought | wrote | ran | grew | fell | rose | led
    lost | won | met | sent | spent | built | paid | bought | sold | chose | broke | spoke | drew | drove
    flew | wore | stood | sat | lay | hit | set | put | cut | shut
    !(*aed|*oed|*ued)___*ed
  `,
  dated: `
    ((#|##)|in|of|since|until|by|mid-|late|early) ?<month>( (#|##))?,? ####
    (in|since|by|until|from|after|before|around|circa|the|late|early|mid-) ?<year>s? | ^<year>
    {(}<year>!( |,|-|–) | (#|##)(st|nd|rd|th) century
  `,
  times: `
    yesterday
    last (year|month|week|decade|century|night|summer|spring|autumn|winter|fall)
    this (year|month|week|morning) | since | ago | century | decades? | january | february | march
    april | june | july | august | september | october | november | december | monday | tuesday
    wednesday | thursday | friday | saturday | sunday | between #### and #### | for the first time
    at the time | at this point | following this | later | earlier | afterwards | eventually | then
    by #### | in #### | originally | initially | previously | once | after | before | soon after | until
    during | recently
  `,
  present: `
    today | now | currently | nowadays | these days | in recent years | still | already | yet | anymore
  `,
};
