/** References that say nothing of a person: they may stand where the post itself is masked. */
export const OPEN_REFERENCES = ['product', 'place', 'flight'] as const;

/** What a post names that can be looked up. */
export type Reference = {
  readonly kind: 'order' | 'parcel' | (typeof OPEN_REFERENCES)[number];
  /**
   * Of an order, a parcel and a flight its letters and digits, capitals; of a product its name as
   * configured; of a place its words.
   */
  readonly value: string;
  /** Of a parcel whose number has the form of one carrier. */
  readonly carrier?: string;
  /** In UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/** A reference as a mention keeps it. */
export type OpenReference = {
  readonly kind: (typeof OPEN_REFERENCES)[number];
  readonly value: string;
};
