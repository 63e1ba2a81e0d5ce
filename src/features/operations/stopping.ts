type Act = () => Promise<void>;

// Shared between bundles, as in readiness.ts.
const place = Symbol.for("iatrox.stopping");
const shared = globalThis as { [place]?: Act[] };

/** Has `act` run once the last request is answered and before the process ends. */
export const whenStopping = (act: Act): void => {
  shared[place] = [...(shared[place] ?? []), act];
};

/** Runs what was registered, the newest first. */
export const stopAll = async (): Promise<void> => {
  const acts = [...(shared[place] ?? [])].reverse();
  shared[place] = [];
  for (const act of acts) await act();
};
