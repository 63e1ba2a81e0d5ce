import { z } from "zod";
import { messagesIn } from "../../../messages/messages";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { useLanguage } from "../../../ui/language-context";

const outcomes = ["accepted", "returned", "published", "scheduled", "commented", "resolved"] as const;

/** What came of a form of the change desk, as the address of the page that follows says. */
export type DeskOutcome = (typeof outcomes)[number];

/** Where the change desk says what came of a form. */
export const deskOutcomeAddress = (desk: string, done: DeskOutcome): string =>
  `${desk}?${new URLSearchParams({ done })}`;

export const readDeskOutcome = (done: unknown): DeskOutcome | null => z.enum(outcomes).safeParse(done).data ?? null;

export const DeskOutcomeNote = ({ outcome }: { outcome: DeskOutcome | null }) => {
  const { desk } = messagesIn(useLanguage());
  return <OutcomeNote problem={null} done={outcome && desk.outcomes[outcome]} />;
};
