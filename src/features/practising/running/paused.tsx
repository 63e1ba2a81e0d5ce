import { useEffect, useRef } from "react";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/language-context";
import { runningWords } from "../../../words/running-words";

/** Stands in for the question while the learner is away. */
export function Paused({ onResume }: { onResume: () => void }) {
  const words = useWords(runningWords);
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
