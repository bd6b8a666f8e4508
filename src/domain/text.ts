/** A sentence of the record in every language the record is kept in. */
export interface Text {
  readonly en: string;
  readonly ru: string;
}
