import type { Finding } from "../../domain/question/finding";
import type { Problem } from "../problem";
import { type Place, problemAt } from "../yaml/place";
import type { Questions } from "./read-questions";

/** Findings as problems at the line of the item or model that they speak of; of the whole article, at the first line. */
export function placeFindings(file: string, questions: Questions, findings: readonly Finding[]): Problem[] {
  const places = new Map<string, Place>(
    [...questions.models, ...questions.authored].map(({ value, placeOf }) => [value.id, placeOf([])]),
  );
  return findings.map(({ subject, ...what }) => problemAt(places.get(subject) ?? { file, line: 1, column: 1 }, what));
}
