import type { care as english } from "../en/care";
import { counted } from "./formats";

export const care: typeof english = {
  title: "Entretien",
  description: "Ce qui vieillit dans les guides, et ce qui attend que quelqu’un s’en occupe.",
  lead: "Ce qui a changé, ne répond plus ou a vieilli depuis la publication des guides.",
  outcomes: { settled: "Réglé\u00a0: rien ne change.", answered: "Le signalement est clos." },
  waiting: {
    watchTasks: (count) =>
      counted(
        count,
        "page officielle modifiée là où un fait repose sur elle",
        "pages officielles modifiées là où des faits reposent sur elles",
      ),
    reports: (count) => counted(count, "signalement de lecteur", "signalements de lecteurs"),
    brokenPages: (count) => counted(count, "lien qui ne mène nulle part", "liens qui ne mènent nulle part"),
    flaggedItems: (count) =>
      counted(count, "question dont les réponses surprennent", "questions dont les réponses surprennent"),
    lintedItems: (count) =>
      counted(count, "remarque sur la formulation d’une question", "remarques sur la formulation de questions"),
    failedJobs: (count) => counted(count, "tâche du serveur qui échoue", "tâches du serveur qui échouent"),
  },
  tasks: {
    heading: "Pages officielles modifiées",
    none: "Aucune page officielle ne dit autre chose là où un fait repose sur elle.",
    before: "La page disait",
    now: "La page dit maintenant",
    gone: "Il ne reste rien de semblable sur la page.",
    quote: "Le guide dit",
    unstated: "Plus aucun guide n’affirme ce fait.",
    seen: (day) => `Vue le ${day}`,
    again: (day) => `modifiée de nouveau le ${day}`,
    makeDraft: "Créer un brouillon",
    makeDraftWhat: (guide) =>
      `«\u00a0${guide}\u00a0» s’ouvre en brouillon, avec les deux textes en remarque à côté de la phrase.`,
    dismiss: "Rien ne change",
    reason: "Pourquoi rien ne change",
    reasonHint: "Au moins dix lettres. La raison est conservée avec la modification.",
  },
  remark: (url, before, now) =>
    `${url} a changé.\nLa page disait\u00a0: ${before}\n${now === "" ? "Il ne reste rien de semblable sur la page." : `Elle dit maintenant\u00a0: ${now}`}`,
  reports: {
    heading: "Signalements de lecteurs",
    none: "Aucun signalement n’est ouvert.",
    part: "Partie\u00a0:",
    revision: (number) => `version ${number}`,
    reported: (day, times) => (times > 1 ? `${day}, envoyé ${times} fois` : day),
    answered: "Réponse donnée",
    key: "Bonne réponse",
    unknown: "n’est plus connue",
    note: "Ce qui en est résulté",
    noteHint:
      "L’auteur du signalement lit ceci sous Progression s’il s’exerce ici, et le reçoit par courriel s’il a laissé une adresse.",
    mailed: (count) => `La note part par courriel à ${counted(count, "adresse", "adresses")}.`,
    close: "Clore le signalement",
  },
  items: {
    heading: "Questions dont les réponses surprennent",
    none: "Aucune question en usage ne sort du lot parmi celles auxquelles trente personnes ont répondu.",
    others: (count) => `Autres, moins graves (${count})`,
    all: "Statistiques de toutes les questions",
  },
  lint: {
    heading: "Questions dont la formulation enfreint une règle",
    none: "Aucune remarque sur la formulation des questions publiées.",
    others: (count) => `Autres (${count})`,
  },
  links: {
    heading: "Liens",
    none: "Aucun lien ne mène nulle part.",
    broken: (first, last) => `En échec le ${first} et le ${last}`,
    failing: (count) => `En échec une seule fois jusqu’ici (${count})`,
    failedOn: (day) => `En échec le ${day}`,
    inside: "Les liens à l’intérieur du site sont vérifiés à la publication d’un guide.",
  },
  outcome: {
    read: "la page répond",
    robots: "le site demande aux programmes de ne pas la lire",
    closed: "la page ne répond qu’aux personnes",
    unreadable: "ce n’est pas du texte, mais un PDF par exemple",
    unlike: "aucune de nos phrases ne s’y trouve",
    gone: "cette page n’existe pas",
    broken: "le serveur signale une erreur",
    unreachable: "pas de réponse",
    refused: "l’adresse ne fait pas partie de l’Internet public",
    endless: "la page ne finit pas",
  },
  uncompared: (count) => `Pages que seule une personne peut comparer (${count})`,
  facts: (count) => counted(count, "fait", "faits"),
  watch: {
    off: "Personne ne regarde les pages officielles\u00a0: la veille n’est pas activée (SOURCE_WATCH dans le README).",
    on: (pages, day) => `${counted(pages, "page regardée", "pages regardées")}, la dernière le ${day}.`,
    notYet: "La veille est activée et n’a pas encore commencé.",
  },
  articles: {
    heading: "Guides par date de révision",
    others: (count) => `Comparés plus récemment (${count})`,
    reviewed: (day) => `Comparé à ses sources le ${day}`,
  },
  sources: {
    heading: "Faits par âge de leur source",
    none: "Aucun guide n’a encore de fait.",
    states: { red: "Dépassées", amber: "À relire", fresh: "À jour" },
    group: (state, sources, facts) => `${state}\u00a0: ${counted(sources, "source", "sources")}, ${facts}`,
    readOn: (day) => `dernière veille le ${day}`,
    overdueFrom: (day) => `dépassée à partir du ${day}`,
  },
  jobs: {
    heading: "Tâches du serveur",
    none: "Aucune tâche ne s’est encore exécutée.",
    names: {
      tidy: "Supprimer ce dont le délai est passé",
      "purge-turns": "Oublier qui a épuisé des limites",
      "count-answers": "Compter les réponses pour les statistiques des questions",
      "watch-pages": "Regarder les pages officielles et les liens",
    },
    running: "En cours",
    next: (time) => `Prochaine fois\u00a0: ${time}`,
    last: (time) => `Dernière réussite\u00a0: ${time}`,
    never: "N’a pas encore réussi",
    failed: (failures) => `${counted(failures, "échec", "échecs")} de suite\u00a0:`,
  },
};
