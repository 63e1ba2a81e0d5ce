import type { studio as english } from "../en/studio";
import { counted, list } from "./formats";

export const studio: typeof english = {
  title: "Studio",
  description: "Là où les guides s’écrivent, sont relus par une deuxième personne et publiés.",
  people: "Personnes",
  account: "Votre compte",
  help: "Aide",
  begin: {
    heading: "Commencer",
    newArticle: "Nouveau guide",
    title: "Titre",
    titleHint: "Ce que les lecteurs voient et cherchent. Vous pouvez le changer à tout moment.",
    summary: "Résumé",
    summaryHint: "Une phrase : ce que le guide apporte.",
    create: "Créer",
    change: "Modifier un guide",
    changeWhat: "Les lecteurs gardent ce qu’ils ont jusqu’à la publication.",
    guide: "Guide",
    open: "Ouvrir un brouillon",
  },
  waiting: {
    heading: "En attente de vous",
    nothing: "Rien ne vous attend.",
    nothingWhat: "Commencez un guide ou modifiez-en un.",
    toWrite: "À écrire",
    toReview: "À relire",
    toPublish: "À publier",
    others: "Entre les mains de quelqu’un d’autre",
    done: "Publiés ou abandonnés",
  },
  closed: {
    colleagues: "Brouillons de collègues",
    holders: (names) => `Ce brouillon est entre les mains de ${list(names)}. Vous ne pouvez pas l’ouvrir.`,
    heldBy: (names) => `Entre les mains de ${list(names)}`,
    languages: (names) => `Langues : ${list(names)}`,
    touched: (day, names) =>
      names.length === 0
        ? `Dernière modification le ${day}.`
        : `Langues : ${list(names)}. Dernière modification le ${day}.`,
    ask: "À qui s’adresser",
    toRead: (names) => `Pour le lire : demandez à ${list(names)} une adresse d’aperçu, que la page du brouillon crée.`,
    toWrite: (names) =>
      `Pour y écrire ou le traduire : la rédaction en chef peut écrire dans tous les brouillons. Adressez-vous à ${list(names)}.`,
    ownDraft:
      "Le guide est déjà publié? Alors commencez votre propre brouillon : ce que chacun modifie est réuni à la publication.",
    back: "Retour au studio",
  },
  states: {
    writing: "En cours d’écriture",
    submitted: "Attend une deuxième personne",
    returned: "Renvoyé avec des commentaires",
    accepted: "Accepté",
    published: "Publié",
    abandoned: "Abandonné",
  },
  touched: (day: string, writers: readonly string[]) =>
    writers.length === 0
      ? `Commencé, dernière modification le ${day}`
      : `${writers.join(", ")}, dernière modification le ${day}`,
  out: "Les lecteurs l’ont maintenant",
  publishedOn: (day) => `Publié le ${day}`,
  publishAt: (day: string) => `Sera publié le ${day}`,
  draft: {
    files: "Fichiers de ce guide",
    file: (kind: "article" | "facts" | "questions", language: string | null) =>
      `${{ article: "Texte de l’article", facts: "Faits en texte", questions: "Questions en texte" }[kind]}${language === null ? "" : ` (${language})`}`,
    shared: (name: string) => `Faits partagés : ${name}`,
    changed: "modifié",
    absent: "n’existe pas encore",
    text: {
      article: "Texte de l’article",
      facts: "Faits et sources",
      questions: "Questions",
    },
    save: "Enregistrer",
    saved: "Enregistré.",
    savedToCorrect: (fields) =>
      `Enregistré comme brouillon ; ${counted(fields, "champ reste", "champs restent")} à corriger.`,
    merged: (conflicts: number) =>
      conflicts === 0
        ? "Quelqu’un d’autre a enregistré entre-temps. Les deux textes sont réunis : vérifiez le résultat."
        : `Quelqu’un d’autre a modifié les mêmes lignes. ${counted(conflicts, "passage figure", "passages figurent")} deux fois, entre <<<<<<< et >>>>>>> : ne gardez que le bon texte.`,
    movedOn: "Les lecteurs ont reçu une version plus récente de ce guide depuis le début de ce brouillon.",
    rebase: "Intégrer la version récente",
    problems: "Problèmes",
    noProblems: "Aucun problème.",
    errors: (count: number) => `${counted(count, "problème", "problèmes")} à corriger avant de pouvoir publier`,
    warnings: (count: number) => counted(count, "conseil", "conseils"),
    line: (line: number) => `Ligne ${line}`,
    preview: "Voir comme les lecteurs",
    desk: "Ce qui changerait",
    next: "Et maintenant",
    submit: "Soumettre à la relecture",
    submitWhat: "Une deuxième personne le lit. Vous pouvez continuer à écrire.",
    submission: "Un mot à la personne qui relit, si vous le souhaitez",
    recall: "Retirer la demande de relecture",
    recallWhat:
      "Il n’est plus qu’à vous jusqu’à ce que vous le soumettiez de nouveau. Ce n’est plus possible dès que quelqu’un l’a accepté ou renvoyé.",
    missing: (fields) =>
      fields.length === 2
        ? "Le guide n’a encore ni titre court ni étape. Les listes afficheraient son titre entier, sous «\u00a0Autres\u00a0»."
        : fields[0] === "stage"
          ? "Le guide n’a pas encore d’étape. Les listes l’afficheraient sous «\u00a0Autres\u00a0»."
          : "Le guide n’a pas encore de titre court. Les listes afficheraient son titre entier.",
    addThem: "Compléter",
    abandon: "Abandonner ce brouillon",
    abandonWhat: "Voulez-vous abandonner ce brouillon? Rien n’est supprimé\u00a0: on peut le reprendre.",
    abandonNow: "Oui, l’abandonner",
    resume: "Le reprendre",
    with: (names: readonly string[]) => `Écrit par ${names.join(", ")}`,
    acceptedBy: (name: string) => `Accepté par ${name}`,
    fell: "Ce que vous avez changé doit être accepté de nouveau : il y a plus que l’orthographe.",
    decisions: "Ce que la relecture a dit",
    accepted: (name: string, day: string) => `${name} l’a accepté le ${day}`,
    returned: (name: string, day: string) => `${name} l’a renvoyé le ${day}`,
    comments: "Remarques",
    resolved: "Réglé",
    resolve: "Marquer comme réglé",
    comment: "Remarque",
    quote: "La phrase dont il s’agit, s’il y en a une",
    addComment: "Ajouter la remarque",
    pictures: {
      heading: "Images",
      none: "Ce texte n’a pas d’image.",
      absent: "Cette image n’existe pas.",
      kilobytes: (count) => `${count}\u00a0ko sur un téléphone`,
      weight: (count) =>
        `Sur un téléphone, les images de cette page pèsent ${count}\u00a0ko en tout. Sans elles, un guide pèse environ 30\u00a0ko.`,
      heavy: "C’est beaucoup pour une connexion lente. Mettez moins d’images, ou recadrez-les.",
      add: "Ajouter une image",
      file: "Fichier",
      fileHint: "PNG, JPEG ou WebP, 10\u00a0Mo au plus. Le lieu et l’appareil qu’une photo enregistre sont effacés.",
      alt: "Description de l’image",
      altHint: "Une phrase pour qui ne la voit pas. Elle ne s’affiche pas à côté de l’image.",
      caption: "Légende (facultative)",
      source: "Source (facultative)",
      sourceHint:
        "L’identifiant d’une source de ce guide, ou l’auteur de l’image, comme «\u00a0Photo\u00a0: Maria Lopez\u00a0».",
      submit: "Ajouter l’image",
      where:
        "Elle se place à la fin du texte, avant les questions et les sources. Déplacez ensuite sa ligne là où elle doit être.",
    },
    readOnly: "Vous pouvez lire ce brouillon, mais pas y écrire.",
  },
  outcomes: {
    submitted: "Soumis. Une deuxième personne le lit maintenant.",
    recalled: "Demande retirée. Personne n’est plus chargé de le relire.",
    abandoned: "Abandonné. Rien n’a été supprimé.",
    resumed: "Repris.",
    rebased: "La version récente est intégrée. Vérifiez le résultat.",
    commented: "La remarque est ajoutée.",
    resolved: "Remarque réglée.",
    sourced:
      "La source est enregistrée. Le fait ci-dessous ne l’est pas encore\u00a0: relisez-le et appuyez sur Enregistrer.",
    pictured: "L’image est dans le texte, vers la fin. Déplacez sa ligne là où elle doit être.",
  },
};
