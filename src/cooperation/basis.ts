/** How sure a field of a record is, and who says so. */
export interface FieldBasis {
  /** The field of the record, such as `signatories`. */
  readonly field: string;
  /**
   * From 0 to 1: how likely the value is right. Null for a field that is null because nothing was found.
   */
  readonly confidence: number | null;
  /** Where it was read; null if nothing was found. */
  readonly source: string | null;
  readonly note?: string;
}
