import type { itemExport as english } from "../en/item-export";

export const itemExport: typeof english = {
  quote: (quote, passage) => `«\u00a0${quote}\u00a0» (${passage})`,
  source: (publisher, title, url, dates) => `Source\u00a0: ${publisher}\u00a0: ${title}, ${url} (${dates})`,
  feedTitle: "iatroX\u00a0: les questions qui ne sont plus les mêmes",
  states: {
    changed: (identity) => `${identity}\u00a0: modifiée`,
    retired: (identity) => `${identity}\u00a0: retirée`,
    overdue: (identity) => `${identity}\u00a0: sa source aurait dû être relue`,
  },
  was: (sentence) => `Le guide disait\u00a0: «\u00a0${sentence}\u00a0»`,
  now: (sentence) => `Il dit maintenant\u00a0: «\u00a0${sentence}\u00a0»`,
  gone: "Le guide ne le dit plus.",
  heading: "Emporter les questions",
  what: "Les questions actuelles du guide, avec les réponses, les explications et les sources. Si une règle change par la suite, ce fil dit lesquelles ne sont plus exactes\u00a0:",
  feed: "Fil des questions modifiées",
  bring: "Apporter des questions d’ailleurs",
  bringWhat:
    "Elles se rangent à la suite des questions du brouillon et y attendent\u00a0: il faut à chacune un fait, et avec lui une phrase qui prouve la réponse, avant qu’elle soit posée. Demandez d’abord l’accord de leur auteur.",
  format: "Type de fichier",
  file: "Fichier",
  rest: "Prendre ce qui est bon, même si une partie du fichier ne peut pas être prise",
  bringIn: "Les apporter",
  importFormats: { gift: "GIFT", "moodle-xml": "Moodle XML", qti3: "QTI 3", qti21: "QTI 2.1" },
  formats: {
    json: "JSON, avec tout ce que l’on en sait",
    csv: "CSV, pour un tableur",
    gift: "GIFT, pour Moodle",
    "moodle-xml": "Moodle XML",
    qti3: "QTI 3, avec les modèles de questions comme gabarits",
    qti21: "QTI 2.1",
    anki: "Anki, sous forme de cartes",
  },
};
