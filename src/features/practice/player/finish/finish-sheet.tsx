import type { RefObject } from "react";
import type { Left } from "../../../../domain/block/left-of";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { Button } from "../../../../ui/button";
import { useLanguage } from "../../../../ui/language-context";

type Props = {
  ref: RefObject<HTMLDialogElement | null>;
  left: Left;
  onBack: (position: number) => void;
  onFinish: () => void;
  onClose: () => void;
};

/** Asks before a block is finished that leaves something behind. The browser closes it with Escape and gives the focus back. */
export function FinishSheet({ ref, left, onBack, onFinish, onClose }: Props) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const { first = 0 } = left;
  return (
    <dialog
      ref={ref}
      className="sheet"
      aria-labelledby="finish-title"
      aria-describedby="finish-left finish-rule"
      onClose={onClose}
    >
      <h2 id="finish-title">{messages.finishTitle}</h2>
      <p id="finish-left" className="mt-2 font-semibold">
        {messages.left(left)}
      </p>
      <p id="finish-rule" className="mt-2">
        {messages.finishRule}
      </p>
      <div className="actions mt-5">
        <Button
          type="button"
          onClick={() => {
            ref.current?.close();
            onBack(first);
          }}
        >
          {messages.backTo(first + 1)}
        </Button>
        <Button type="button" kind="plain" onClick={onFinish}>
          {messages.finish}
        </Button>
      </div>
    </dialog>
  );
}
