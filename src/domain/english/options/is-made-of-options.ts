/** "All of the above". */
export const saysAll =
  /^(all|both|each|any|either|everything|two|three|more than one|most) (of )?(the )?(above|these|those|them|foregoing|preceding|options|answers|first two|last two|other(s| options)?)\b|^(all|everything)( listed| named| mentioned)?( here| above)$|\b(all|both) of (the )?(above|first two|others)\b/i;

/** "Both A and B". */
export const saysLetters =
  /^(both |all of |either |all: )?\(?[A-E]\)?((, ?\(?[A-E]\)?)*,? (and|or|plus) |, ?|\/| & | \+ )\(?[A-E]\)?(?![\p{L}\d])(?! \p{Ll})|^(both |either )?options? (\d|[A-E])( and | or )/iu;

/** "None of the above". */
export const saysNone =
  /^(none|neither|no one|no|not one|not any|nothing)( one)? (?:of|from|among) (the|these|those|them)\b.{0,20}$|^(none|neither|nothing)( of)?( them)?( above| here| listed| named| stated| given| mentioned)?\.?$|^no (option|answer)s? (above|here|is)|^no (?:\p{L}+ ){1,2}(?:is )?(?:listed|named|mentioned|above|given|shown|of these)\.?$|^other than (the above|these)|^(something|anything) else( entirely)?$|^nothing of the kind$/iu;

/** An option that only points at the others. */
export const isMadeOfOptions = (option: string): boolean =>
  [saysAll, saysLetters, saysNone].some((pattern) => pattern.test(option.trim()));
