import { splitWords } from "./split-words";

/** Words that carry grammar, or that every question holds; two texts that share them share nothing. */
const empty = new Set(
  (
    "a an the and or but nor so yet of in on at to for from by with without within into onto over under up down out off about after " +
    "before between during through until since against among along across around per via as than then when where while " +
    "because if unless whether though although that which who whom whose what why how this these those there here it its " +
    "he him his she her hers they them their theirs you your yours we us our i my me one ones someone anyone everyone " +
    "is are was were be been being am do does did done doing has have had having can could may might must shall should " +
    "will would need needs get gets got give gives given go goes take takes make makes made come comes came let lets " +
    "not no none never ever always only all any every each both either neither some more most less least few many much " +
    "other another same such very too also just still even again already almost enough first last next new old own " +
    "dr mr mrs ms following above below best true false right wrong correct statement option answer question apply applies " +
    "year years month months week weeks day days hour hours minute minutes time times long often soon ago " +
    "two three four five six seven eight nine ten eleven twelve hundred " +
    "usual usually often generally sometimes rarely " +
    "use uses used using work works kind kinds type types thing things person people man woman"
  ).split(" "),
);

/** The words of a text that say what it is about, in lower case, once each. */
export const contentWords = (text: string): string[] => [
  ...new Set(
    splitWords(text).filter((word) => !empty.has(word.replace(/'s$/, "")) && (word.length > 2 || /\d/.test(word))),
  ),
];
