/** Whether the first paragraph, the last one and the last of the running text of an article stand in a section of it. */
export interface Edges {
  readonly first: boolean;
  readonly last: boolean;
  readonly end: boolean;
}
