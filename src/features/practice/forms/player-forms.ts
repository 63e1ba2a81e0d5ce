import type { Form } from "../../../domain/item/form";
import { decisionCasePlayer } from "./decision-case/decision-case-player";
import { matchingPlayer } from "./extended-matching/matching-player";
import { multipleResponsePlayer } from "./multiple-response/multiple-response-player";
import { numericPlayer } from "./numeric/numeric-player";
import { orderingPlayer } from "./ordering/ordering-player";
import type { PlayerForm } from "./player-form";
import { singleBestPlayer } from "./single-best-answer/single-best-player";

const playerForms: { [F in Form]: PlayerForm<F> } = {
  "single-best-answer": singleBestPlayer,
  "multiple-response": multipleResponsePlayer,
  ordering: orderingPlayer,
  numeric: numericPlayer,
  "decision-case": decisionCasePlayer,
  "extended-matching": matchingPlayer,
};

export const playerFormOf = <F extends Form>({ form }: { form: F }): PlayerForm<F> => playerForms[form];

/** The names of all fields that a question's form may send. */
export const fieldNames: readonly string[] = Object.values(playerForms).flatMap((form) => form.fieldNames);
