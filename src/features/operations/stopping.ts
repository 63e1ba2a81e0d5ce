type ClosingStep = () => Promise<void>;

// Shared between bundles, as in readiness.ts.
const key = Symbol.for("iatrox.stopping");
const shared = globalThis as { [key]?: ClosingStep[] };

/** Has `act` run once the last request is answered and before the process ends. */
export const whenStopping = (act: ClosingStep): void => {
  shared[key] = [...(shared[key] ?? []), act];
};

/** Runs what was registered, the newest first. */
export const stopAll = async (): Promise<void> => {
  const acts = [...(shared[key] ?? [])].reverse();
  shared[key] = [];
  for (const act of acts) await act();
};
