/** How a language speaks of a party and of its figures. Sides are named, never ranked (design guide, principle 8). */
export interface PartyWords {
  readonly name: string;
  /** Heading or label: "Uzbek side". */
  readonly side: string;
  /** The same in the middle of a sentence: "узбекская сторона". */
  readonly sideInside: string;
  /** Inside a sentence, after a preposition the language needs: "on Uzbek figures". */
  readonly onFigures: string;
  /** "Uzbek figure", for the next figure due. */
  readonly figure: string;
  /** Shortest form for narrow tables: "Uzbek". */
  readonly short: string;
  /** After a year and a comma, where room is short: "Uzbek", «по узбекским данным». */
  readonly afterYear: string;
}
