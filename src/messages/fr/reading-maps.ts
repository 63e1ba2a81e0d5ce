import type { readingMaps as english } from "../en/reading-maps";

export const readingMaps: typeof english = {
  ways: "De vous à un permis en Ontario",
  systems: "Les systèmes, chacun une étape de ce guide",
  mine: "Votre voie",
  states: { open: "ouvert", closed: "fermé", unknown: "inconnu" },
  legend: {
    open: "Ouvert, sous conditions",
    closed: "Fermé\u00a0: pas de demandes en ce moment",
    unknown: "Inconnu\u00a0: demandez à l’organisme",
  },
};
