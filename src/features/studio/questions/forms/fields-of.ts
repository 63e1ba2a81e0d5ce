import type { Form } from "../../../../domain/item/form";
import { multipleResponseFields, singleBestFields } from "./choice-fields";
import { caseFields } from "./decision-case";
import { matchingFields } from "./extended-matching";
import type { FormFields } from "./form-fields";
import { numericFields } from "./numeric";
import { orderingFields } from "./ordering";

const formFields = {
  "single-best-answer": singleBestFields,
  "multiple-response": multipleResponseFields,
  ordering: orderingFields,
  numeric: numericFields,
  "decision-case": caseFields,
  "extended-matching": matchingFields,
} satisfies Record<Form, FormFields>;

export const fieldsOf = (form: Form): FormFields => formFields[form];
