import type { Form } from "../../../../domain/item/form";
import { multipleResponseFields, singleBestFields } from "./choice-fields";
import { caseFields } from "./decision-case";
import type { FormFields } from "./form-fields";
import { numericFields } from "./numeric";

/** Every form; null: it is written in the file. */
const formFields = {
  "single-best-answer": singleBestFields,
  "multiple-response": multipleResponseFields,
  ordering: null,
  numeric: numericFields,
  "decision-case": caseFields,
  "extended-matching": null,
} satisfies Record<Form, FormFields | null>;

export const fieldsOf = (form: Form): FormFields | null => formFields[form];
