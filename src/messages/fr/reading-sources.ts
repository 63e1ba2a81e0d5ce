import type { readingSources as english } from "../en/reading-sources";

export const readingSources: typeof english = {
  source: "Source",
  mark: (numbers, names, caution) =>
    `${numbers.length > 1 ? "Sources" : "Source"} ${numbers.join(", ")}\u00a0: ${names}${caution ? ", change vite" : ""}`,
  legend: "Un point d’exclamation après un numéro marque une règle qui change vite.",
  official: "Source officielle",
  secondary: "Source secondaire",
  secondaryNote: "Secondaire\u00a0: ne vient pas de l’organisme qui fixe la règle.",
  secondaryInText: "secondaire\u00a0: ne vient pas de l’organisme qui fixe la règle",
  caution: "Cette règle change vite. Vérifiez la source avant d’agir.",
  usedInText: (sections) => `utilisée dans\u00a0: ${sections}`,
  copies: (stored, all, day) =>
    `Nous avons lu ${stored === all ? "ces pages" : `${stored} de ces ${all} pages`}${day ? ` le ${day}` : ""} dans des copies conservées, d’âge variable, et non sur les sites mêmes. Les règles, les frais et les dates ont pu changer depuis\u00a0: ouvrez la page officielle avant d’agir.`,
  inLanguage: (name) => `en ${name}`,
  excerpts: "Ce que dit la page",
  excerptsTitle: (title) => `${title}\u00a0: ce que disent les pages officielles`,
  excerptsAbout: (withExcerpt, all) =>
    `Pour ${withExcerpt} des ${all} faits de ce guide, la phrase de la page officielle figure ici, mot pour mot, sous la nôtre.`,
  withoutExcerpt: (count) =>
    count === 1 ? "1 autre, sans la phrase de sa page" : `${count} autres, sans la phrase de leur page`,
};
