/** Pairs of opposites, by their roots: "lower-" stands for lower, lowers, lowered. */
const pairs = (
  "raise/lower raise/reduce raise/cut rise/fall rose/fell risen/fallen increase/decrease increase/reduce increase/lower grow/shrink lengthen/shorten " +
  "longer/shorter long/short open/close opened/closed widen/narrow wider/narrower wide/narrow broad/narrow broaden/narrow " +
  "enlarge/shrink enlarge/reduce swell/shrink swell/subside expand/shrink expand/reduce expand/restrict loosen/tighten looser/stricter relax/tighten stricter/laxer strict/lenient " +
  "add/remove add/drop require/remove require/waive require/forbid require/drop require/abolish impose/lift impose/remove impose/waive " +
  "introduce/abolish introduce/remove introduce/end create/abolish create/end begin/end start/end start/stop begin/stop began/ended keep/drop " +
  "keep/lose keeps/loses retain/lose gain/lose win/lose allow/forbid allow/prohibit allow/ban ban/permit allow/bar permit/forbid " +
  "permit/prohibit permit/ban let/bar accept/refuse accept/reject accept/decline grant/refuse grant/deny grant/revoke " +
  "approve/refuse approve/reject approve/deny admit/exclude admit/refuse include/exclude enter/leave join/leave join/quit pass/fail " +
  "agree/disagree more/less more/fewer most/least higher/lower high/low faster/slower fast/slow speed/slow quick/slow " +
  "quicker/slower easier/harder easy/hard easy/difficult cheaper/dearer cheap/dear cheap/expensive larger/smaller large/small big/small " +
  "bigger/smaller older/younger earlier/later early/late before/after above/below over/under up/down first/last inside/outside " +
  "within/outside with/without mandatory/optional mandatory/voluntary compulsory/optional compulsory/voluntary required/optional " +
  "binding/voluntary full/partial whole/partial total/partial temporary/permanent restricted/unrestricted supervised/unsupervised " +
  "supervised/independent paid/unpaid public/private federal/provincial national/provincial national/local oral/written domestic/foreign " +
  "urban/rural internal/external active/passive active/retired active/inactive strong/weak stronger/weaker strengthen/weaken " +
  "improve/worsen better/worse best/worst helps/harms help/hinder support/oppose protect/expose positive/negative present/absent " +
  "acute/chronic benign/malignant dilate/constrict dilation/constriction contract/relax stimulate/inhibit activate/inhibit " +
  "flex/extend flexion/extension abduct/adduct abduction/adduction inhale/exhale absorb/excrete ascend/descend elevate/depress elevate/lower hypertrophy/atrophy activate/block stimulate/block promote/inhibit promote/suppress agonist/antagonist acidosis/alkalosis tachycardia/bradycardia hot/cold warm/cold warmer/colder wet/dry fever/chill " +
  "everything/nothing everyone/nobody everybody/nobody all/none always/never double/halve doubled/halved merge/split " +
  "unite/split hire/dismiss appoint/dismiss confirm/cancel confirm/deny extend/shorten extend/cut extend/limit suspend/restore suspend/reinstate " +
  "centralise/decentralise renew/revoke renew/cancel issue/revoke issue/withdraw true/false free/paid gains/losses rich/poor " +
  "heavy/light thick/thin thicker/thinner deep/shallow deepen/shallow accelerate/decelerate accelerate/slow uphold/overturn uphold/reverse affirm/reverse near/far nearer/farther same/different single/multiple multiplied/divided simple/complex simplify/complicate " +
  "direct/indirect safe/dangerous safer/riskier light/dark appear/disappear attract/repel buy/sell borrow/lend employ/dismiss encourage/discourage " +
  "ease/tighten eased/tightened delay/hasten delay/speed soften/harden thaw/freeze frozen/thawed stay/leave stays/leaves arrive/depart import/export " +
  "maximum/minimum majority/minority senior/junior hyper/hypo soft/hard frequent/rare common/rare visible/hidden on/off"
)
  .split(" ")
  .map((pair) => pair.split("/"));

const partners = new Map<string, Set<string>>();
const marry = (one: string, other: string) => partners.set(one, (partners.get(one) ?? new Set()).add(other));
for (const [one = "", other = ""] of pairs) {
  marry(one, other);
  marry(other, one);
}

/** The forms of a word that the list may hold: "lowers", "lowered" and "lowering" are found as "lower". */
const past: Record<string, string> = {
  grew: "grow",
  grown: "grow",
  shrank: "shrink",
  shrunk: "shrink",
  began: "begin",
  begun: "begin",
  kept: "keep",
  lost: "lose",
  won: "win",
  left: "leave",
  bought: "buy",
  sold: "sell",
  froze: "freeze",
  forbade: "forbid",
  fell: "fall",
  upheld: "uphold",
  cut: "cut",
};

const formsOf = (word: string): string[] => {
  const bare = word.replace(/(?:ied|ies)$/, "y").replace(/(?:ing|ed|s)$/, "");
  return [
    ...new Set([
      word,
      past[word] ?? word,
      bare,
      `${bare}e`,
      word.replace(/s$/, ""),
      word.replace(/d$/, ""),
      bare.replace(/(.)\1$/, "$1"),
    ]),
  ];
};

const prefixed = /^(un|in|im|il|ir|non|dis|non-)(?=\p{L}{4})/u;

/** Two words say the opposite of each other: by the list, or as "eligible" and "ineligible" do. */
export const areOpposites = (one: string, other: string): boolean => {
  if (one === other) return false;
  if (one.replace(prefixed, "") === other || other.replace(prefixed, "") === one) return true;
  if (/^hyper/.test(one) && one.replace(/^hyper/, "hypo") === other) return true;
  if (/^hypo/.test(one) && one.replace(/^hypo/, "hyper") === other) return true;
  const others = formsOf(other);
  return formsOf(one).some((form) => others.some((match) => partners.get(form)?.has(match)));
};
