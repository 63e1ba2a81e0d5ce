import type { Form } from "../form";
import { decisionCase } from "./decision-case/decision-case";
import { extendedMatching } from "./extended-matching/extended-matching";
import type { FormDefinition } from "./form-definition";
import { multipleResponse } from "./multiple-response/multiple-response";
import { numeric } from "./numeric/numeric";
import { ordering } from "./ordering/ordering";
import { singleBestAnswer } from "./single-best-answer/single-best-answer";

/** Every form by its id; one that is missing, or that stands below an id not its own, does not compile. */
const forms: { [F in Form]: FormDefinition<F> } = {
  "single-best-answer": singleBestAnswer,
  "multiple-response": multipleResponse,
  ordering,
  numeric,
  "decision-case": decisionCase,
  "extended-matching": extendedMatching,
};

/** The form of an item, a draft or whatever else says its form. */
export const formOf = <F extends Form>({ form }: { form: F }): FormDefinition<F> => forms[form];
