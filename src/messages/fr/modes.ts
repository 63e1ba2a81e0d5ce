import type { modes as english } from "../en/modes";

export const modes: typeof english = { tutor: "Entraînement", timed: "Chronométré" };
