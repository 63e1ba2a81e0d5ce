import { useCallback, useLayoutEffect, useRef } from "react";
import type { PublicBlock } from "../../../domain/block/public-block";

/** How long a browser may take to go back. A block ends all the same where it does not. */
const longestRewindMs = 1_000;

type Opened = { block: Pick<PublicBlock, "questions"> };

/** How many questions were moved to since the page was opened, as the browser's history knows it. */
const depth = (): number => window.history.state?.depth ?? 0;

/** Whether the address names a question. */
export const isNamed = (): boolean => new URLSearchParams(window.location.search).has("question");

/**
 * Every question that is moved to is an entry of the browser's history, so that "back" leads to the one before. The entries
 * are not the router's, which would fetch the page again. `show` is called with the position that the address names, if any: of an
 * entry gone back to, and as the page opens, because the device's copy of a page was made for one question and may be shown
 * at the address of another. `name` gives the entry the address of its question where it has that of the block alone,
 * which leads to the first open question. `rewind` goes to the first entry that the browser has without showing it, so that
 * what follows the block replaces the others and one "back" leaves it.
 */
export function useHistory({ block: { questions } }: Opened, show: (position: number | undefined) => void) {
  const isRewinding = useRef(false);
  // A usual effect runs when the browser has rested: a question that was answered before that would be left unseen.
  useLayoutEffect(() => {
    const follow = () => {
      if (isRewinding.current) return;
      const requested = Number(new URLSearchParams(window.location.search).get("question")) - 1;
      show(questions[requested] ? requested : undefined);
    };
    window.history.replaceState({ depth: depth() }, "");
    follow();
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [questions, show]);
  const enter = useCallback((address: string) => window.history.pushState({ depth: depth() + 1 }, "", address), []);
  const name = useCallback((address: string) => {
    if (isNamed()) return;
    window.history.replaceState({ depth: depth() }, "", address);
  }, []);
  const rewind = useCallback(
    () =>
      new Promise<void>((done) => {
        // Chromium keeps fifty entries. What leads beyond them does nothing, and is not told.
        const entries = Math.min(depth(), window.history.length - 1);
        if (entries === 0) return done();
        isRewinding.current = true;
        const end = () => {
          isRewinding.current = false;
          done();
        };
        setTimeout(end, longestRewindMs);
        window.addEventListener("popstate", end, { once: true });
        window.history.go(-entries);
      }),
    [],
  );
  return { enter, name, rewind };
}
