import type { FilledQuestion } from "../../../domain/draft/questions/filled-question";
import type { Form } from "../../../domain/item/form";
import { fieldsOf } from "./forms/fields-of";
import type { PostedFields } from "./forms/form-fields";
import { postedList, postedText } from "./forms/posted";

/** What the fields of a question say, by the names of the file and in their order there. */
export const readQuestion = (form: Form, posted: PostedFields): FilledQuestion => {
  const further = postedList(posted.facts).filter((fact) => fact !== undefined);
  const { fields = {}, options } = fieldsOf(form)?.read(posted) ?? {};
  return {
    fields: {
      objective: postedText(posted.objective),
      facts: further.length === 0 ? undefined : [...new Set(further)],
      stem: postedText(posted.stem),
      onlyKey: postedText(posted.onlyKey),
      ...fields,
    },
    ...(options && { options }),
  };
};
