/** Words of what journalists saw, or tell anybody without being asked for a source. Phrases, as in `ClaimLexicon`. */
export interface NewsroomLexicon {
  /** The stations of somebody's life: "née à", "left school at". */
  readonly lives: string;
  /** Moves of a game that the reporter saw: "à la 71e minute", "hit the bar". */
  readonly plays: string;
  /** Prices for whoever goes there: "doubles from £80", "entrée : 12 €". */
  readonly fares: string;
  /** Claims of others that the text puts right: "the claim that … is wrong". */
  readonly verdicts: string;
}
