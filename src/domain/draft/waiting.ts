import type { Role } from "../person/role";
import { daysBetween } from "../utc-day";
import { type Actor, actOn } from "./draft";
import type { ListedDraft } from "./public-draft";

/** What a draft waits for, as one person sees it. */
export const waitingGroups = ["toWrite", "toReview", "toPublish", "others", "done"] as const;
export type WaitingGroup = (typeof waitingGroups)[number];

/** For how long its authors read that a draft is out. */
const newsDays = 14;

/** Whether a draft is news to its reader: their own, and published a moment ago. `today`: `YYYY-MM-DD`. */
export const isNews = ({ state, isOwn, updatedAt }: ListedDraft, today: string): boolean =>
  state === "published" && isOwn && daysBetween(updatedAt.slice(0, 10), today) < newsDays;

/** Whose turn it is: the draft's authors until it is submitted, then somebody else's, then who may publish. */
export const groupOf = ({ state, isOwn, isWriter }: ListedDraft, role: Role): WaitingGroup => {
  const actor: Actor = { role, isAuthor: isOwn, isWriter };
  if (state === "published" || state === "abandoned") return "done";
  if (actOn(state, "publish", actor).ok) return "toPublish";
  if (actOn(state, "accept", actor).ok) return "toReview";
  return (state === "writing" || state === "returned") && isOwn ? "toWrite" : "others";
};
