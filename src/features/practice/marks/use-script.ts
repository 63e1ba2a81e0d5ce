import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether script runs here: what is of no use without it is drawn only then. */
export const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
