import type { ownReports as english } from "../en/own-reports";

export const ownReports: typeof english = {
  reported: (reason, day) => `${reason} (signalé le ${day})`,
  open: "La rédaction ne l’a pas encore examiné.",
  done: (day) => `Un membre de la rédaction l’a examiné le ${day}.`,
};
