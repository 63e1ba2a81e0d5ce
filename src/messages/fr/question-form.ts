import type { questionForm as english } from "../en/question-form";
import { counted } from "./formats";

export const questionForm: typeof english = {
  newTitle: "Nouvelle question",
  editTitle: "Modifier une question",
  chooseForm: "Comment elle interroge",
  chooseFact: "La phrase sur laquelle elle porte",
  chooseFactHint: "Seule une phrase qui est un fait, avec sa source, peut trancher une réponse.",
  noFacts:
    "Aucune phrase de ce texte n’est encore un fait : rien ne peut trancher une réponse. Ajoutez d’abord un fait avec sa source.",
  notListed: "La phrase n’est pas dans la liste?",
  beginFact: "Faites-en d’abord un fait",
  toQuestionFile: "Ouvrir le fichier des questions",
  goOn: "Continuer",
  broken:
    "Le fichier des questions contient une erreur d’écriture, et aucun formulaire ne peut le modifier. Corrigez-la d’abord dans le fichier.",
  gone: "Le brouillon n’a pas de question de ce nom.",
  onlyFile: "Le fichier ne dit pas comment cette question interroge. Écrivez-le dans le fichier.",
  made: "C’est une question, et sa réponse est prouvée.",
  notMade:
    "Elle est enregistrée, mais elle ne peut pas encore être publiée. Ce qui manque est indiqué aux champs ci-dessous.",
  notBegun: "Ses textes sont encore ceux de l’original. Écrivez par-dessus, puis enregistrez.",
  hints: "Des conseils figurent aux champs ci-dessous. Ils n’empêchent rien.",
  sentence: "Cette phrase doit trancher la réponse :",
  stem: "La question",
  stems: {
    question: { label: "La question", hint: "On doit pouvoir y répondre avant d’avoir lu les réponses." },
    case: {
      label: "Le cas",
      hint: "L’histoire sur laquelle portent ses parties : qui est-ce, que sait-on et que ne sait-on pas.",
    },
    "lead-in": {
      label: "La question posée pour toutes les lignes",
      hint: "Elle vaut pour chaque ligne, par exemple : Quel organisme s’en charge?",
    },
  },
  answers: "Réponses",
  oneRight: "De trois à cinq, dont une seule est juste.",
  severalRight: "De trois à cinq. Marquez toutes celles qui sont justes; au moins une doit être fausse.",
  answersHint:
    "La phrase prouve la réponse juste. Si la réponse emploie d’autres mots, copiez les mots de la phrase qui la montrent. Pour retirer une réponse, videz ses champs.",
  answer: (position: number) => `Réponse ${position}`,
  moreAnswers: (count) => (count === 1 ? "Une réponse de plus" : "D’autres réponses"),
  isRight: "Elle est juste",
  isHarmful: "Elle est nuisible : qui la choisit n’obtient rien pour cette partie",
  text: "Réponse",
  rationale: "Pourquoi elle est juste ou fausse",
  rationaleHint: "Nécessaire : ceux qui apprennent le lisent après avoir répondu.",
  evidence: "Si elle est juste en d’autres mots : les mots de la phrase",
  misconception: "Si elle est fausse : ce que croient ceux qui la choisissent",
  parts: "Parties",
  partsHint:
    "Deux ou trois questions sur le cas, chacune avec ses propres réponses. Pour retirer une partie, videz ses champs.",
  part: (position) => `Partie ${position}`,
  partLine: (stem, answers, right) =>
    stem === "" && answers === 0
      ? "Rien n’est encore écrit"
      : `${stem} (${counted(answers, "réponse", "réponses")}, ${counted(right, "juste", "justes")})`,
  reasons: "Raison, ou tort causé",
  onePartMore: "Une partie de plus",
  upTo: "Combien on peut en choisir",
  upToHint: "Au moins autant qu’il y en a de justes. Qui en choisit davantage n’obtient rien pour cette partie.",
  caseAnswers:
    "Au moins six; marquez toutes celles qui sont justes. Donnez une raison pour celles qui sont justes et celles qui sont nuisibles; les autres n’en ont pas besoin.",
  partFacts: "Les faits qui prouvent cette partie, si ce ne sont pas tous",
  lines: "Lignes",
  line: (position) => `Ligne ${position}`,
  moreLines: "D’autres lignes",
  linesRule: "Trois ou plus, écrites ici dans le bon ordre. Les lecteurs les reçoivent mélangées.",
  linesHint:
    "L’ordre est prouvé par une phrase qui les nomme toutes dans cet ordre, ou par les dates de plusieurs phrases. Pour déplacer une ligne, donnez-lui un autre numéro; les autres se décalent à l’enregistrement. Pour retirer une ligne, videz ses champs.",
  position: "Son numéro dans l’ordre",
  lineText: "Ce qui est à mettre en ordre",
  lineRationale: "Pourquoi c’est sa place",
  lineEvidence: "Si la phrase le dit en d’autres mots : ces mots",
  matchedAnswers:
    "De quatre à douze, la même liste pour chaque ligne. Une réponse peut être juste pour plusieurs lignes, ou pour aucune. Pour en retirer une, videz son champ.",
  matchedLines:
    "De deux à cinq. Chacune a besoin d’une phrase à elle, qui nomme la réponse juste et aucune autre. Pour retirer une ligne, videz ses champs.",
  matchedText: "Ce dont on cherche la réponse",
  matchedKey: "La réponse juste",
  matchedRationale: "Pourquoi elle est juste",
  matchedEvidence: "Si la phrase le dit en d’autres mots : ces mots",
  stemFacts: "Les faits qui prouvent cette ligne, si ce ne sont pas tous",
  noKey: "Choisissez le numéro d’une réponse ci-dessus",
  keyRow: (position, text) => (text === "" ? `Réponse ${position}` : `${position} : ${text}`),
  unknownKey: (text) => `${text} (ce n’est pas une des réponses ci-dessus)`,
  answerIs: "Réponse",
  number: "Le nombre",
  unit: "Unité",
  unitHint:
    "Dans la langue de la question, par exemple mois en français et months en anglais. Laissez vide s’il n’y en a pas.",
  tolerance: "L’écart qui compte encore comme juste",
  toleranceHint: "Laissez vide si seul ce nombre est juste.",
  numberEvidence: "Les mots de la phrase qui donnent le nombre, si elle en a plusieurs",
  more: "Seulement au besoin",
  onlyKey: "Pourquoi rien d’autre n’est juste",
  onlyKeyHint: "Seulement si les mots de la phrase ne suffisent pas; on vous le dit après l’enregistrement.",
  furtherFacts: "Elle repose aussi sur",
  noFact: "Aucune autre phrase",
  save: "Enregistrer la question",
  saveWhat: "Elle est vérifiée à l’enregistrement, et rien n’est perdu s’il manque quelque chose.",
  list: "Toutes les questions",
  result: "Ce que cela donne",
  retire: "Retirer cette question",
  retireWhat:
    "Une fois ce retrait publié, personne ne la reçoit plus. Les réponses déjà données restent. Pour la ravoir, reprenez une version antérieure du fichier.",
  unknownFact: (id: string) => `${id} (pas un fait de ce texte)`,
};
