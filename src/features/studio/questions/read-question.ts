import type { FilledQuestion } from "../../../domain/draft/questions/filled-question";
import type { Form } from "../../../domain/item/form";
import { fieldsOf } from "./forms/fields-of";
import type { PostedFields } from "./forms/form-fields";
import { postedNames, postedText } from "./forms/posted";

/** What the fields of a question say, by the names of the file and in their order there. */
export const readQuestion = (form: Form, posted: PostedFields): FilledQuestion => {
  const own = fieldsOf(form);
  const { fields, ...lists } = own.read(posted);
  return {
    fields: {
      objective: postedText(posted.objective),
      facts: postedNames(posted.facts),
      stem: postedText(posted.stem),
      ...(own.stem ? {} : { onlyKey: postedText(posted.onlyKey) }),
      ...fields,
    },
    ...lists,
  };
};
