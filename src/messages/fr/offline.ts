import type { offline as english } from "../en/offline";

export const offline: typeof english = {
  save: "Enregistrer hors ligne",
  saved: "Enregistré sur cet appareil",
  copyOf: "Hors ligne\u00a0: votre copie du {day}",
  unsaved: "Le guide n’a pas pu être enregistré. Vérifiez votre connexion, puis réessayez.",

  title: "Enregistré sur cet appareil",
  description: "Les guides et les séries de questions que cet appareil ouvre sans connexion.",
  lead: "Ce qui figure ici s’ouvre sans connexion, tout comme l’accueil et la page d’entraînement, tels que vous les avez vus la dernière fois. Tout reste sur cet appareil; rien ne nous est envoyé.",
  away: {
    title: "Vous êtes hors ligne",
    what: "Cette page n’est pas enregistrée sur cet appareil. Voici ce qui l’est.",
    retry: "Réessayer",
  },
  ownCopy:
    "Hors ligne\u00a0: cette page date du {day}, {time}. Les séries gardées sur cet appareil continuent; les nouvelles demandent une connexion.",
  noLine:
    "Vous êtes hors ligne. Les séries gardées sur cet appareil continuent; les nouvelles demandent une connexion.",
  noScript: "Pour enregistrer des pages, il faut JavaScript, qui est désactivé dans ce navigateur.",
  noRoom:
    "Ce navigateur ne permet à aucun site d’enregistrer des pages. Avec une connexion, vous pouvez lire et vous exercer comme toujours.",
  damaged: "Une partie de ce que cet appareil avait gardé était illisible. Elle a été supprimée et repart à neuf.",
  articles: {
    heading: "Guides",
    none: "Aucun guide n’est encore enregistré. Ouvrez un guide et appuyez sur «\u00a0Enregistrer hors ligne\u00a0». Les dix derniers auxquels vous revenez sont gardés d’eux-mêmes.",
    all: "Choisir un guide",
    saved: "Enregistré par vous, copie du {day}",
    read: "Lu récemment, copie du {day}",
  },
  blocks: {
    heading: "Séries de questions",
    none: "Aucune série en cours n’est gardée. Dès que vous en ouvrez une ici, vous pouvez la continuer sans connexion.",
    open: "Série ouverte le {day} à {time}",
    one: "1 réponse n’a pas encore été envoyée. Elle le sera quand vous ouvrirez l’accueil, la page d’entraînement ou sa série avec une connexion.",
    many: "{count} réponses n’ont pas encore été envoyées. Elles le seront quand vous ouvrirez l’accueil, la page d’entraînement ou leur série avec une connexion.",
  },
  own: "Cet appareil garde aussi les cases que vous avez cochées et l’endroit où vous vous êtes arrêté.",
  clear: {
    heading: "Effacer de cet appareil",
    what: "Retire de cet appareil tout ce qui précède\u00a0: guides enregistrés, séries, cases cochées et ce qui n’est pas encore envoyé. Les réponses déjà envoyées restent dans votre progression.",
    button: "Effacer",
    one: "1 réponse n’a pas été envoyée. Si vous effacez maintenant, elle est perdue.",
    many: "{count} réponses n’ont pas été envoyées. Si vous effacez maintenant, elles sont perdues.",
    anyway: "Effacer quand même",
    keep: "Tout garder",
    done: "C’est fait\u00a0: cet appareil ne garde plus rien.",
  },
  late: "Vous aviez donné ici une réponse arrivée après la fin de cette série. Elle n’est pas comptée\u00a0:",
};
