import type { pathway as english } from "../en/pathway";
import { counted, number, plural, startQuestions } from "./formats";

/** « 2 ans et 3 mois », « 11 mois ». */
const inYears = (months: number): string => {
  const years = counted(Math.floor(months / 12), "an", "ans");
  const rest = counted(months % 12, "mois", "mois");
  if (months < 12) return rest;
  return months % 12 === 0 ? years : `${years} et ${rest}`;
};

/** « 11 mois », « 11 mois et 1 420 $ ». */
const timeAndMoney = ({ months, dollars }: { months: number; dollars: number }): string =>
  dollars > 0 ? `${inYears(months)} et ${number(dollars)}\u00a0$` : inYears(months);

/** The names that a body has in French, after « Voir ». */
const publishers: Readonly<Record<string, string>> = {
  OMCO: "l’OMCO",
  "Conseil médical du Canada": "le CMC",
  "Collège des médecins de famille du Canada": "le CMFC",
  "Collège royal des médecins et chirurgiens du Canada": "le Collège royal",
  "Université de Toronto": "l’Université de Toronto",
};

export const pathway: typeof english = {
  title: "Trouver ma voie",
  description:
    "Quelques questions mènent un diplômé international en médecine au certificat ou au programme de l’Ontario qui lui convient.",
  lead: "Quelques questions mènent à vos étapes, vos documents et vos dates, chacun avec sa source.",
  questionOf: (number, most) =>
    number === most ? `Question ${number}, la dernière` : `Question ${number} sur ${most} au plus`,
  why: "Pourquoi cette question",
  goOn: "Continuer",
  chooseFirst: "Choisissez d’abord l’une de ces réponses.",
  answersInAddress:
    "Vos réponses figurent dans l’adresse de la page. La voie que vous conservez reste sur cet appareil. Nous n’enregistrons pas vos réponses.",
  all: (count) => `Voir plutôt les ${count} voies`,
  elsewhere: {
    before:
      "Ces questions mènent à l’Ontario, ou au guide d’une autre province. Vous cherchez un examen, vos documents ou la suite d’un jumelage? ",
    link: "Voir tous les guides",
  },
  answers: "Vos réponses",
  change: "Modifier",
  changeWhat: (question) => `Modifier\u00a0: ${question}`,
  startAgain: "Recommencer",
  unknown: (parts) =>
    `Cette adresse contient un élément que nous ne connaissons pas; nous l’avons écarté\u00a0: ${parts}`,
  fits: "Est-ce votre voie?",
  askMe: "Répondez aux questions pour le savoir",
  bottomLine: "L’essentiel",
  more: "Comment se déroule cette voie",
  step: (number) => `Étape ${number}\u00a0: `,
  done: "Fait",
  takes: ({ months, dollars }) =>
    [
      ...(months === null ? [] : [`comptez ${inYears(months)}`]),
      ...(dollars > 0 ? [`${number(dollars)}\u00a0$ sur la dernière liste lue`] : []),
    ].join(" · "),
  next: (count) =>
    count === 1 ? "Votre prochaine étape" : count === 2 ? "Vos deux prochaines étapes" : "Vos trois prochaines étapes",
  progress: "{done}\u00a0sur\u00a0{all}, documents compris",
  savedHere: "Votre voie, gardée sur cet appareil.",
  savedOther: "Votre voie\u00a0: {name}",
  chooseThis: "En faire ma voie",
  forgetThis: "L’oublier",
  printThis: "Imprimer cette page",
  isOwn: "C’est votre voie.",
  withAnswers: "La voir avec vos réponses",
  publisher: (name) => publishers[name] ?? name,
  pageOf: (publisher, foreign) => `Page officielle (${publisher}${foreign ? `, en ${foreign}` : ""})`,
  allSteps: (count) => plural(count, { one: "La seule étape", other: `Les ${count} étapes` }),
  moneyAndTime: "Coûts et délais",
  inAll: "Au total",
  fees: "Frais",
  figures: "Derniers montants vus, tous dépassés\u00a0: voir",
  unknownFees: "Nous ne connaissons pas les montants actuels. Voir",
  otherFees: "Nous ne connaissons pas les autres montants. Voir",
  time: "Délais",
  unknownTime: "Nous ne les connaissons pas.",
  example: {
    short: (inAll, untilWork) =>
      `Un exemple\u00a0: ${untilWork ? `${timeAndMoney(untilWork)} avant de travailler, ` : ""}${timeAndMoney(inAll)} en tout`,
    heading: (months) => `Un exemple, mois par mois\u00a0: ${inYears(months)}`,
    sum: (inAll, untilWork) =>
      `Du premier document à la fin de la dernière étape\u00a0: ${inYears(inAll.months)}. ${inAll.dollars > 0 ? `Les coûts dont nous avons un montant totalisent ${number(inAll.dollars)}\u00a0$, ${untilWork ? `dont ${number(untilWork.dollars)}\u00a0$ avant de travailler; ` : ""}tous sont d’années passées. ` : ""}La personne est fictive, et vos délais seront différents.`,
    known: "Durée tirée d’une page.",
    assumed: "Durée supposée.",
    years: "Les chiffres sont des années.",
    stage: (from, months, assumed, dollars) =>
      `${months === 1 ? `mois ${from + 1}` : `mois ${from + 1} à ${from + months}`}${assumed ? ", hypothèse" : ""}${dollars > 0 ? ` · ${number(dollars)}\u00a0$` : ""}`,
  },
  map: "Votre voie sur la carte",
  wholeMap: "Toutes les voies sur une carte",
  also: "À considérer aussi",
  instead: (question, answer) => `Si vous aviez répondu «\u00a0${answer}\u00a0» à «\u00a0${question}\u00a0».`,
  thenQuestions: (left) =>
    plural(left, { one: "Il reste alors une question.", other: `Il reste alors ${left} questions au plus.` }),
  whyThis: (count) =>
    plural(count, {
      one: "Pourquoi cette voie\u00a0: votre réponse",
      other: `Pourquoi cette voie\u00a0: vos ${count} réponses`,
    }),
  documents: (count) => plural(count, { one: "1 document à réunir", other: `${count} documents à réunir` }),
  documentsNote: "Cochez ce que vous avez. Les cases restent sur cet appareil et ne sont jamais envoyées.",
  ticked: "Cases cochées\u00a0: {done} sur {all}, étapes et documents ensemble.",
  untick: "Tout décocher",
  dates: "Dates",
  datesPast: "Les dates que nous connaissions sont passées. Ouvrez la page officielle pour les prochaines.",
  datesUnknown: "Nous ne connaissons pas les prochaines dates. Voir",
  earlierYear: "D’une année passée\u00a0:",
  calendar: "Ajouter ces dates à mon calendrier (.ics)",
  calendarTitle: "iatroX\u00a0: ma voie",
  uncertain: (count) => `À vérifier d’abord\u00a0: ${counted(count, "point", "points")}`,
  unchecked: "Nous ne l’avons pas vérifié récemment\u00a0: demandez-le à l’Ordre.",
  practise: "Vérifiez ce que vous savez",
  practiseWhat: (count) =>
    `${count} ${plural(count, { one: "question", other: "questions" })} sur les règles de cette voie.`,
  practiseIn: (name) => `Ces questions sont en ${name}.`,
  startQuestions,
  choose: "Choisir combien, et lesquelles",
  ask: "À qui s’adresser",
  information: "Ceci est de l’information, et non un avis juridique.",
  decides: "Nous expliquons les règles et ne statuons sur aucun dossier. Ouvrez la page officielle avant d’agir.",
  rests: (count) => plural(count, { one: "1 source", other: `${count} sources` }),
  reviewed: (day) => `Nous avons relu cette voie avec ses sources le ${day}.`,
  passage: "Lire dans notre guide",
  passageIn: (name) => `Lire dans notre guide (en ${name})`,
  inLanguage: (name) => `(en ${name})`,
  readOnIn: { before: "À lire dans «\u00a0", after: "\u00a0»\u00a0: " },
  wholeArticle: "Le tout, dans l’ordre\u00a0:",
  print: "Pour emporter cette page, imprimez-la\u00a0: les cases et toutes les sources viennent avec.",
  notice: "«\u00a0Trouver ma voie\u00a0» est en réparation. Lisez le guide en attendant, ou demandez à l’Ordre.",
  articles: "Lire les guides",
};
