import type { Role } from "../person/role";
import { type Actor, actOn } from "./draft";
import type { ListedDraft } from "./public-draft";

/** What a draft waits for, as one person sees it. */
export const waitingGroups = ["toWrite", "toReview", "toPublish", "others", "done"] as const;
export type WaitingGroup = (typeof waitingGroups)[number];

/** Whose turn it is: the draft's authors until it is submitted, then somebody else's, then who may publish. */
export const groupOf = ({ state, isOwn, isWriter }: ListedDraft, role: Role): WaitingGroup => {
  const actor: Actor = { role, isAuthor: isOwn, isWriter };
  if (state === "published" || state === "abandoned") return "done";
  if (actOn(state, "publish", actor).ok) return "toPublish";
  if (actOn(state, "accept", actor).ok) return "toReview";
  return (state === "writing" || state === "returned") && isOwn ? "toWrite" : "others";
};
