import type { readingReport as english } from "../en/reading-report";

export const readingReport: typeof english = {
  ask: "Signaler une erreur ici",
  section: "Dans quelle partie?",
  choose: "Choisissez une partie",
  reason: "Qu’est-ce qui ne va pas?",
  reasons: {
    outdated: "Elle n’est plus à jour",
    wrong: "Elle est fausse",
    unclear: "Elle est difficile à comprendre",
    typo: "Il y a une coquille",
    "broken-link": "Un lien ne mène nulle part",
    accessibility: "Je ne peux pas l’utiliser (accessibilité)",
  },
  text: "Que devrait-elle dire, et où l’avez-vous lu? (facultatif)",
  address: "Votre adresse courriel, pour une réponse (facultatif)",
  private: (asksAddress) =>
    `2\u00a0000 caractères au plus. ${asksAddress ? "À part votre adresse, n’écrivez" : "N’écrivez"} rien sur vous ni sur un patient.`,
  send: "Envoyer",
  thanksTitle: "Merci",
  thanks: (section) =>
    `Un membre de la rédaction comparera «\u00a0${section}\u00a0» à sa source officielle. S’il y a une erreur, le guide sera corrigé et le changement annoncé.`,
  back: "Revenir où vous étiez",
};
