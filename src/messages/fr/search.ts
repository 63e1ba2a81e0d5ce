import type { search as english } from "../en/search";
import { plural } from "./formats";

const results = (count: number) => plural(count, { one: `${count} résultat`, other: `${count} résultats` });
const articles = (count: number) => plural(count, { one: `${count} guide`, other: `${count} guides` });

export const search: typeof english = {
  title: "Rechercher",
  titleFor: (query) => `«\u00a0${query}\u00a0» – recherche`,
  description: "Trouvez, dans tous les guides, la phrase qui tranche la question.",
  label: "Que cherchez-vous?",
  placeholder: "Dans les guides",
  submit: "Rechercher",
  found: (total, inArticles) =>
    total === 1 ? "Un résultat." : `${results(total)} dans ${articles(inArticles)}, les meilleurs d’abord.`,
  best: (total, inArticles) => `Les ${total} meilleurs résultats, dans ${articles(inArticles)}.`,
  nothing: (query) => `Aucun résultat pour «\u00a0${query}\u00a0».`,
  missing: (words) => `Rien sur «\u00a0${words}\u00a0». Le plus proche\u00a0:`,
  noWord: (query) => `Il n’y a aucun mot à chercher dans «\u00a0${query}\u00a0». Tapez des lettres ou des chiffres.`,
  empty: "Les mots de tous les jours conviennent. Une question aussi, ou les premières lettres d’un mot.",
  cut: "Votre texte était long\u00a0: nous avons cherché ses premiers mots seulement.",
  wait: (seconds) => `Trop de recherches à la fois. Attendez ${seconds} secondes, puis réessayez.`,
  corrected: "Résultats pour",
  kinds: {
    article: "Guide",
    pathway: "Voie",
    term: "Glossaire",
    figure: "Le dernier montant que nous avons vu",
    calendar: "Les dates que nous avons vues",
  },
  figure: (source) => `${source}. Le montant a pu augmenter.`,
  calendarOf: (name, round) => `${name}\u00a0: ${round}`,
  allPast: "Toutes ces dates sont passées. La page officielle donne les prochaines.",
  somePast: "Vérifiez chaque date sur la page officielle avant de vous y fier.",
  past: "Passé\u00a0:",
  readPassage: "Lire le passage",
  tryThese: "Souvent recherché",
  examples: ["casier judiciaire", "permis de travail", "résidence", "combien de temps dure Practice Ready Ontario"],
  nearWords: "Mots les plus proches dans les guides\u00a0:",
  advice: "Essayez avec moins de mots, ou avec le nom d’un organisme ou d’un certificat.",
  allArticles: "Voir tous les guides",
  pathway: "Trouver ma voie",
  elsewhere: (total, name) => `${results(total)} dans les guides en ${name}`,
  searchIn: (name) => `Chercher dans les guides en ${name}`,
  failed: "La recherche n’a pas répondu. Vérifiez votre connexion, puis appuyez sur Rechercher.",
};
