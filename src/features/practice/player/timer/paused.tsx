import { useEffect, useRef } from "react";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { Button } from "../../../../ui/button";
import { useLanguage } from "../../../../ui/language-context";

/** Stands in for the question while the learner is away. */
export function Paused({ onResume }: { onResume: () => void }) {
  const messages = runnerMessagesIn(useLanguage()).player;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="notice mt-6">
      <h1 ref={title} tabIndex={-1} className="text-heading">
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
