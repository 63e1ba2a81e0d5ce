import { useEffect, useRef } from "react";
import { playerMessages } from "../../../messages/player-messages";
import { Button } from "../../../ui/button";
import { useMessages } from "../../../ui/language-context";

/** Stands in for the question while the learner is away. */
export function Paused({ onResume }: { onResume: () => void }) {
  const messages = useMessages(playerMessages);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="notice mt-6">
      <h1 ref={title} tabIndex={-1} className="text-xl">
        {messages.paused}
      </h1>
      <p className="mt-2">{messages.pausedRule}</p>
      <p className="actions mt-4">
        <Button type="button" data-key="p" onClick={onResume}>
          {messages.goOn}
        </Button>
      </p>
    </div>
  );
}
