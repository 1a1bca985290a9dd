/** Nouns that are never counted: no a/an, no plural. Those that can be counted too ("a coffee", "two lights") are not here. */
export const MASS: ReadonlySet<string> = new Set(
  `advertising advice baggage clothing equipment evidence feedback furniture hardware homework information jewellery knowledge luggage machinery merchandise money spending
  progress research rubbish software stationery weather turnover revenue income work paperwork know-how publicity guidance`.split(
    /\s+/,
  ),
);
