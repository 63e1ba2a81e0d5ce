import { isAtLeast, type Role } from "../person/role";
import { failure, type Result, success } from "../result";

/**
 * Where a draft is on its way to readers. `writing`: nobody else was asked yet. `returned`: by a reviewer, with comments.
 * `abandoned`: given up, and can be taken up again.
 */
export const draftStates = ["writing", "submitted", "returned", "accepted", "published", "abandoned"] as const;
export type DraftState = (typeof draftStates)[number];

/** What a person does to a draft. `recall`: takes back what nobody has decided on yet. `override`: publishes it without a second person, for a reason. */
export const draftActs = [
  "save",
  "submit",
  "recall",
  "accept",
  "return",
  "publish",
  "override",
  "abandon",
  "resume",
] as const;
export type DraftAct = (typeof draftActs)[number];

/** Who acts. `isAuthor`: one of those who may write in this draft. `isWriter`: saved a text of it. */
export type Actor = { role: Role; isAuthor: boolean; isWriter: boolean };

/** Why an act is refused: by the state of the draft, by the role, or because nobody judges what they wrote. */
export type DraftRefused = "wrong-state" | "wrong-role" | "own-text";

type Rule = {
  from: readonly DraftState[];
  /** The state it leads to; absent: the act leaves the state as it is. */
  to?: DraftState;
  least: Role;
  /** Done by whoever may write in the draft, whatever their role. */
  byAuthors?: boolean;
  /** Never done by whoever wrote a part of it. */
  bySecondPerson?: boolean;
};

const rules: Readonly<Record<DraftAct, Rule>> = {
  save: { from: ["writing", "submitted", "returned", "accepted"], least: "author", byAuthors: true },
  submit: { from: ["writing", "returned"], to: "submitted", least: "author", byAuthors: true },
  recall: { from: ["submitted"], to: "writing", least: "author", byAuthors: true },
  accept: { from: ["submitted"], to: "accepted", least: "reviewer", bySecondPerson: true },
  return: { from: ["submitted", "accepted"], to: "returned", least: "reviewer" },
  publish: { from: ["accepted"], to: "published", least: "editor-in-chief" },
  override: { from: ["writing", "submitted", "returned"], to: "published", least: "editor-in-chief" },
  abandon: {
    from: ["writing", "submitted", "returned", "accepted"],
    to: "abandoned",
    least: "author",
    byAuthors: true,
  },
  resume: { from: ["abandoned"], to: "writing", least: "author", byAuthors: true },
};

/** The state after an act, or why it is refused. Chiefs may do what authors of the draft may. */
export const actOn = (state: DraftState, act: DraftAct, actor: Actor): Result<DraftState, DraftRefused> => {
  const rule = rules[act];
  const mayWrite = !rule.byAuthors || actor.isAuthor || isAtLeast(actor.role, "editor-in-chief");
  if (!isAtLeast(actor.role, rule.least) || !mayWrite) return failure("wrong-role");
  if (!rule.from.includes(state)) return failure("wrong-state");
  if (rule.bySecondPerson && actor.isWriter) return failure("own-text");
  return success(rule.to ?? state);
};

/** What somebody may do to a draft as it is: the buttons of its page. */
export const actsOn = (state: DraftState, actor: Actor): DraftAct[] =>
  draftActs.filter((act) => actOn(state, act, actor).ok);
