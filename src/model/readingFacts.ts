export interface ReadingFacts {
  /** Dated and undated states of all instruments. */
  readonly states: number;
  /** States that count from another day when read by when they were known. */
  readonly apart: number;
  /** States without a date of their own: both readings take the day on which the source speaks. */
  readonly undated: number;
  /** States with a date for which both readings come to the same day all the same. */
  readonly alike: number;
  readonly parts: number;
  /** Parts that no dated source tells of: they are taken for known with their instrument. */
  readonly partsWithoutDatedSource: number;
}
