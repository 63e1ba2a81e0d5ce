import { type Dispatch, useEffect, useMemo, useRef } from "react";
import { readSeenVerdicts } from "../../../domain/device/seen-verdicts";
import { verdictsAddress } from "../../../domain/device/verdicts-address";
import type { WorkerRequest } from "../../../domain/device/worker-request";
import type { RunnerEvent, RunnerState } from "../player/runner-state";
import { isNamed } from "../player/use-history";
import { seenVerdictsIn } from "./seen-verdicts";

/**
 * A page that this device kept does not know what was answered after it was made. What the server said since is kept
 * beside it, by the worker that keeps the page, and told again when the page is opened without a line. With a page that
 * comes from the server the worker takes it away first.
 */
export function useSeenVerdicts({ questionStates }: RunnerState, dispatch: Dispatch<RunnerEvent>): void {
  const opening = useRef(Object.keys(seenVerdictsIn(questionStates)).length);
  useEffect(() => {
    const read = async () => {
      const cached = await globalThis.caches?.match(verdictsAddress(location.pathname));
      const verdicts = cached && readSeenVerdicts(await cached.text());
      for (const [question, word] of Object.entries(verdicts ?? {}))
        dispatch({ type: "remembered", question, ...word });
      if (!isNamed()) dispatch({ type: "moved" });
    };
    void read().catch(() => undefined);
  }, [dispatch]);

  const verdicts = useMemo(() => seenVerdictsIn(questionStates), [questionStates]);
  const text = JSON.stringify(verdicts);
  const count = Object.keys(verdicts).length;
  useEffect(() => {
    if (count <= opening.current) return;
    const request: WorkerRequest = { what: "verdicts", page: location.pathname, verdicts: text };
    navigator.serviceWorker?.controller?.postMessage(request);
  }, [count, text]);
}
