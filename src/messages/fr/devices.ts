import type { devices as english } from "../en/devices";
import { counted } from "./formats";

const answers = (count: number) => counted(count, "réponse", "réponses");

export const devices: typeof english = {
  heading: "Vos appareils",
  what: "Continuez là où vous en êtes sur un autre téléphone ou ordinateur, sans compte\u00a0: créez un lien ici et ouvrez-le là-bas. Les deux partagent alors vos réponses, votre journal d’erreurs, vos révisions et votre plan. La voie que vous gardez et les cases que vous cochez restent sur celui-ci.",
  offer: "Ou connectez-vous où que vous soyez, avec un nom et un mot de passe ou une clé d’accès\u00a0:",
  ofAccount: (name) => `Vous avez un compte, ${name}\u00a0: connectez-vous avec lui sur n’importe quel appareil.`,
  haveAccount: "Vous avez un compte?",
  button: "Créer un lien pour un autre appareil",
  another: "Créer un nouveau lien",
  joined: "C’est fait\u00a0: cet appareil sait tout ce que sait l’autre.",
  ended: "C’est fait\u00a0: cet appareil n’est plus relié.",
  link: {
    how: "Scannez ce code avec l’autre appareil, ou ouvrez-y le lien.",
    code: "Code QR du lien ci-dessous",
    secret:
      "Le lien sert une seule fois, pendant dix minutes, et n’est affiché que maintenant. Ne le donnez à personne\u00a0: quiconque l’ouvre voit vos réponses.",
  },
  device: (browser, system) => [browser ?? "Un navigateur", system].filter((part) => part !== null).join(" sur "),
  isThis: "cet appareil",
  dates: (used, since) => `Dernière utilisation le ${used}, relié depuis le ${since}`,
  end: "Détacher",
  leave: "Quitter",
  leaving:
    "Quittez un appareil emprunté ou que vous allez donner\u00a0: vos réponses en disparaissent et restent sur les autres. Les guides enregistrés et les cases cochées restent sur cet appareil jusqu’à ce que vous en effaciez les données.",
  elsewhere: "Vous êtes-vous exercé sur un autre appareil? Ouvrez-y Mes données et créez un lien pour celui-ci.",
  left: {
    title: "Vous avez quitté cet appareil",
    what: "Il ne vous connaît plus, et ce qu’il gardait de vos exercices a disparu. Vos autres appareils savent toujours tout.",
    read: "Lire les guides",
  },
  joining: {
    title: "Relier ce navigateur à ce que vous savez là-bas?",
    description: "Relier un autre appareil à vos exercices.",
    there: (count) =>
      count === 0
        ? "L’appareil qui a créé ce lien ne compte encore aucune réponse."
        : `L’appareil qui a créé ce lien compte ${answers(count)}.`,
    alone: "Ce navigateur saura alors la même chose, et vous pourrez y continuer.",
    both: (count) =>
      `Ce navigateur compte ${answers(count)} à lui. Les deux seront réunis, et vos révisions recalculées à partir de l’ensemble. Rien ne se perd et rien ne compte deux fois.`,
    yourOwn:
      "Ne le faites que si vous avez créé le lien vous-même\u00a0: la personne qui l’a créé verra ce qui a été répondu ici. C’est irréversible.",
    button: "Relier ce navigateur",
    no: "Pas maintenant",
    practice: "S’exercer",
    joined: { title: "Ce navigateur est déjà relié", what: "Ouvrez le lien sur l’autre appareil." },
    "other-account": {
      title: "Ce navigateur appartient à un autre compte",
      what: "Deux comptes ne peuvent pas n’en faire qu’un. Déconnectez-vous d’abord ici, puis rouvrez le lien.",
    },
    ended: {
      title: "Ce lien n’est plus valable",
      what: "Un lien sert une seule fois, pendant dix minutes. Ouvrez Mes données sur l’appareil où vous vous êtes exercé, et créez-en un nouveau.",
    },
  },
};
