import { useEffect, useRef } from "react";
import { runningWords } from "../../../messages/running-words";
import { Button } from "../../../ui/button";
import { useMessages } from "../../../ui/language-context";

/** Stands in for the question while the learner is away. */
export function Paused({ onResume }: { onResume: () => void }) {
  const words = useMessages(runningWords);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="notice mt-6">
      <h1 ref={title} tabIndex={-1} className="text-xl">
        {words.paused}
      </h1>
      <p className="mt-2">{words.pausedRule}</p>
      <p className="actions mt-4">
        <Button type="button" data-key="p" onClick={onResume}>
          {words.goOn}
        </Button>
      </p>
    </div>
  );
}
