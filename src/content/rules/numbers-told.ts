import { numberWords } from "../../domain/question/prove/number-words";
import { numbersIn } from "../../domain/question/prove/numbers-in";

const units =
  /^(seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|attempts?|cents?|dollars?|%|per|secondes?|heures?|jours?|semaines?|mois|ans?|années?|fois|tentatives?|essais?)$/i;

const orientation = /(?<!\p{L})(?:steps?|étapes?)\s+\d+(?:\s+(?:to|and|à|et)\s+\d+)?/giu;

/** “R-1”, “A38”: a name. */
const names = /(?<![\p{L}\d])\p{Lu}\p{L}*-?\d+(?![\d.,]*\d)/gu;

const measured = (text: string): number[] => {
  const words = text.split(/[^\p{L}%]+/u);
  return words.flatMap((word, place) => {
    const number = numberWords.get(word.toLowerCase());
    return number !== undefined && units.test(words[place + 1] ?? "") ? [number] : [];
  });
};

/**
 * The numbers that a reader may act on: all in digits but for those of a name or a step of the guide, and those in words
 * that count a unit (“three years”).
 */
export const numbersTold = (text: string): number[] => {
  const told = text.replace(orientation, " ").replace(names, " ");
  return [...numbersIn(told), ...measured(told)];
};
