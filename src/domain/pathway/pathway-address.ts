import { addressIn, type Language } from "../language";

/** Where a route stands with these answers: `/route?goal=practise`, `/fr/route/labour-mobility?…`. `outcome`: none while it is asked for. */
export const pathwayAddress = (
  language: Language,
  outcome: string | undefined,
  given: readonly (readonly [question: string, answer: string])[] = [],
): string => {
  const path = addressIn(language, outcome === undefined ? "/route" : `/route/${outcome}`);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given.map(([name, value]) => [name, value]))}`;
};
