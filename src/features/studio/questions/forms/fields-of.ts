import type { Form } from "../../../../domain/item/form";
import type { FormFields } from "./form-fields";
import { multipleResponseFields } from "./multiple-response";
import { numericFields } from "./numeric";
import { singleBestFields } from "./single-best-answer";

/** Every form; null: it is written in the file. */
const formFields = {
  "single-best-answer": singleBestFields,
  "multiple-response": multipleResponseFields,
  ordering: null,
  numeric: numericFields,
  "decision-case": null,
  "extended-matching": null,
} satisfies Record<Form, FormFields | null>;

export const fieldsOf = (form: Form): FormFields | null => formFields[form];
