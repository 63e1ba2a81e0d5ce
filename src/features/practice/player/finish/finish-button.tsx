import type { ComponentProps, MouseEvent } from "react";
import type { Mode } from "../../../../domain/block/block-request";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { Button } from "../../../../ui/button";
import { useLanguage } from "../../../../ui/language-context";

export type Finishing = { ask: (event: MouseEvent) => void; isAsking: boolean };

type Props = { mode: Mode; finishing: Finishing; kind?: ComponentProps<typeof Button>["kind"] };

/**
 * Ends the block, or asks first. Without script it posts: in a timed block the answer on the page too, so that nothing
 * that is chosen is left out. While the sheet asks, its own button of this name is the only one.
 */
export function FinishButton({ mode, finishing: { ask, isAsking }, kind }: Props) {
  const { finish } = runnerMessagesIn(useLanguage()).player;
  const target = mode === "timed" ? { form: "answer", name: "onward", value: "finish" } : { form: "finish" };
  return (
    <Button type="submit" {...target} kind={kind} aria-hidden={isAsking || undefined} onClick={ask}>
      {finish}
    </Button>
  );
}
