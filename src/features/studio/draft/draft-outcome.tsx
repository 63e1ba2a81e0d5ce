import { z } from "zod";
import { messagesIn } from "../../../messages/messages";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { useLanguage } from "../../../ui/language-context";

const done = z.enum([
  "submitted",
  "recalled",
  "abandoned",
  "resumed",
  "rebased",
  "commented",
  "resolved",
  "saved",
  "fell",
  "merged",
  "revoked",
  "addressed",
  "pictured",
  "sourced",
]);

const outcomeSchema = z.object({ done, conflicts: z.coerce.number().int().min(0).max(999).catch(0) });

/** What came of a form, as the address of the page that follows says. */
export type DraftOutcome = z.infer<typeof outcomeSchema>;

/** The address of a page with what came of a form. */
export const draftOutcomeAddress = (page: string, { done, conflicts }: DraftOutcome): string =>
  `${page}${page.includes("?") ? "&" : "?"}done=${done}${conflicts > 0 ? `&conflicts=${conflicts}` : ""}`;

export const readDraftOutcome = (query: Record<string, unknown>): DraftOutcome | null =>
  outcomeSchema.safeParse(query).data ?? null;

/** `toCorrect`: how many fields of the form that was saved stop publication. */
export const DraftOutcomeNote = ({
  outcome,
  toCorrect = 0,
}: {
  outcome: DraftOutcome | null;
  toCorrect?: number | undefined;
}) => {
  const { studio, previews, draftActs } = messagesIn(useLanguage());
  const { draft, outcomes } = studio;
  if (outcome === null) return null;
  if (outcome.done === "merged") return <OutcomeNote problem={draft.merged(outcome.conflicts)} done={null} />;
  if (outcome.done === "fell") return <OutcomeNote problem={draft.fell} done={null} />;
  if (outcome.done === "saved" && toCorrect > 0)
    return <OutcomeNote problem={draft.savedToCorrect(toCorrect)} done={null} />;
  if (outcome.done === "addressed") return <OutcomeNote problem={null} done={draftActs.addressed} />;
  if (outcome.done === "revoked") return <OutcomeNote problem={null} done={previews.revoked} />;
  return <OutcomeNote problem={null} done={outcome.done === "saved" ? draft.saved : outcomes[outcome.done]} />;
};
