import { useEffect, useRef } from "react";
import { Button } from "../../../ui/button";

/** Stands in for the question while the learner is away. */
export function Paused({ onResume }: { onResume: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="notice mt-6">
      <h1 ref={title} tabIndex={-1} className="text-xl">
        Paused
      </h1>
      <p className="mt-2">The question is hidden and your time stands still. What you have chosen stays.</p>
      <p className="actions mt-4">
        <Button type="button" data-key="p" onClick={onResume}>
          Go on
        </Button>
      </p>
    </div>
  );
}
