import type { privacy as english } from "../en/privacy";

export const privacy: typeof english = {
  title: "Confidentialité",
  description: "Ce qu’iatroX conserve à votre sujet, pendant combien de temps, et comment le reprendre.",
  lead: "Vous n’avez pas besoin de compte. Lire ne laisse aucune trace. S’exercer conserve vos réponses.",
  reading: {
    heading: "Quand vous lisez",
    what: "Lire un guide ne dépose aucun témoin (cookie) et ne conserve rien à votre sujet de notre côté.",
    device:
      "Votre propre appareil garde la langue dans laquelle vous lisez, vos cases cochées, la voie que vous suivez, ce que vous avez choisi d’ouvrir ou de ne plus vous faire demander, le dernier guide lu et, si vous enregistrez des guides, les guides eux-mêmes. Rien de cela ne nous est envoyé.",
    report:
      "Un signalement au sujet d’un guide est conservé sans votre nom. Si vous y joignez une adresse courriel, nous la gardons, avec la langue dans laquelle vous écrire, jusqu’à ce que la rédaction ait examiné le signalement, et un an au plus. La réponse part alors par courriel et l’adresse est supprimée avec elle, ou une semaine plus tard si l’envoi échoue. Pour la faire supprimer plus tôt, signalez de nouveau la même partie en le demandant\u00a0: la rédaction clôt alors votre signalement. Si vous vous exercez dans ce navigateur, ce que vous signalez est conservé avec vos réponses; les supprimer supprime l’adresse aussitôt.",
  },
  practising: {
    heading: "Quand vous vous exercez",
    cookie:
      "Votre première série de questions, ou votre plan, dépose un témoin. Il contient un long nombre aléatoire et rien d’autre\u00a0: ni nom, ni adresse de courriel. Nous conservons une empreinte (un hachage) de ce nombre et le jour de sa dernière utilisation, de sorte que personne, en lisant notre base de données, ne puisse se faire passer pour vous.",
    with: "Avec lui, nous conservons\u00a0:",
    stored: [
      "les questions qui vous ont été posées, et quand",
      "vos réponses, votre degré de certitude et le temps pris pour chacune",
      "ce que vous avez marqué, barré ou noté, et ce que vous avez signalé au sujet d’une question",
      "si vous l’avez jointe à un signalement, votre adresse courriel, jusqu’à ce que la rédaction l’ait examiné, un an au plus, puis jusqu’à l’envoi de la réponse, une semaine au plus",
      "ce qui découle de vos réponses\u00a0: votre journal d’erreurs et la date de chaque révision",
      "ce que vos réponses ajoutent aux statistiques des questions, pour pouvoir le retirer",
      "ce que vous avez choisi\u00a0: combien de révisions par jour, ce que vous voulez retenir, et votre plan avec sa date, si vous en faites un",
      "pour chaque appareil que vous reliez par un lien\u00a0: le type de navigateur, depuis quand, et le jour de sa dernière utilisation; et, jusqu’au lendemain, une empreinte du lien",
    ],
    device:
      "Pour que vous puissiez continuer sans connexion, votre propre appareil garde l’accueil et la page d’entraînement tels que vous les avez vus la dernière fois et, tant qu’une série est ouverte, sa page et ce qui n’est pas encore envoyé. La page d’une série disparaît quand la série est terminée; le tout disparaît quand vous effacez ce que garde l’appareil, quand vous quittez celui-ci et quand vous supprimez vos données.",
    howLong:
      "Nous conservons tout cela tant que vous vous exercez, et le supprimons de nous-mêmes si vous n’avez ni commencé de série, ni répondu à une question, ni ouvert de session pendant 24\u00a0mois. Une série commencée à laquelle vous ne répondez jamais est supprimée après une semaine.",
    notes:
      "Les notes ne sont que pour vos yeux. N’écrivez rien au sujet d’un patient, ni dans une note ni dans un signalement.",
    counts:
      "Le nombre de réponses à une question, et leur nature, est compté sans vous\u00a0: ces totaux ne contiennent rien qui mène à quelqu’un.",
  },
  people: {
    heading: "Quand vous avez un compte",
    what: "Un compte n’est nécessaire que pour rédiger ou relire les guides; pour vous exercer sur plusieurs appareils, vous pouvez en créer un. Nous gardons votre nom et ce qui vous sert à vous connecter, une empreinte de votre mot de passe, la partie publique de vos clés d’accès et, pour chaque session, le type de navigateur et la date de la dernière visite. Si ce site envoie des courriels, nous gardons aussi si vous avez confirmé votre adresse et dans quelle langue vous écrire; un courriel est effacé ici une fois envoyé. Un seul témoin retient la session. Si la connexion ou la création du compte échoue, un autre vous rend le nom saisi, pour deux minutes au plus. Ce que vous écrivez pour un guide reste sur votre propre appareil jusqu’à son enregistrement. Des experts qui signent des affirmations d’un guide, nous gardons le nom et la fonction qu’ils indiquent et ce qu’ils disent de chaque affirmation; un témoin leur permet de revenir tant que leur adresse fonctionne. Leur nom est retiré sur demande.",
  },
  others: {
    heading: "Qui d’autre le voit",
    what: "Personne. Il n’y a ni publicité, ni traceur, ni script, police ou image d’une autre entreprise. Nos journaux ne contiennent ni vos réponses, ni votre témoin, ni ce que vous cherchez. Votre adresse Internet n’y figure pas non plus\u00a0: elle y est remplacée par un code, qui change chaque jour et ne permet pas de remonter jusqu’à vous; il nous sert à repérer une attaque.",
  },
  can: {
    heading: "Ce que vous pouvez faire",
    what: "Emportez-les ou supprimez-les ici. Pour recommencer à zéro, ou choisir ce que vous voulez retenir et combien de révisions vous faites par jour, allez à",
    link: "Mes données",
  },
};
