/**
 * Words of five letters or more that say how much, how many, whether or when. None of them is ever taken for a slip, for
 * another such word may be one letter away.
 */
const rules =
  "never cannot might shall should would could always unless until before after within without above below under over " +
  "except neither either every other three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million first second third " +
  "fourth fifth sixth seventh eighth ninth tenth daily weekly monthly yearly hourly " +
  "jamais aucun aucune doivent devez devra devront devrait peuvent pouvez pourra pourront pourrait toujours avant après " +
  "moins entre trois quatre douze treize quatorze quinze seize vingt trente quarante cinquante soixante cents mille";

/** Words of rules, offices and examinations that are one letter away from another word, with the same first and last. */
const neighbours =
  "board broad trial trail country county prescribe proscribe prescribed proscribed prescribes proscribes through though " +
  "thorough patient patent contract contact contracts contacts adopt adapt adopted adapted causal casual marital martial " +
  "united untied resent recent complement compliment statute stature leave lease price prize place plate score scope " +
  "later layer lower former farmer marked masked tested texted passed paused failed filed paper payer stage state staff " +
  "stuff grant giant court count minor miner diary dairy charge change charges changes charged changed remote remove " +
  "retain remain submit summit degree decree accept accent latest latent there public pubic partie patrie";

const weighty = new Set(`${rules} ${neighbours}`.split(" "));

export const isSignificant = (word: string): boolean => weighty.has(word);
