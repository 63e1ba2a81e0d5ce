type Act = () => Promise<void>;

// Shared between bundles, as in readiness.ts.
const position = Symbol.for("iatrox.stopping");
const shared = globalThis as { [position]?: Act[] };

/** Has `act` run once the last request is answered and before the process ends. */
export const whenStopping = (act: Act): void => {
  shared[position] = [...(shared[position] ?? []), act];
};

/** Runs what was registered, the newest first. */
export const stopAll = async (): Promise<void> => {
  const acts = [...(shared[position] ?? [])].reverse();
  shared[position] = [];
  for (const act of acts) await act();
};
