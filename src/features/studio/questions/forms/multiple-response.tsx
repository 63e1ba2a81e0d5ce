import type { FormFields } from "./form-fields";
import { OptionFields, readOptions } from "./option-fields";

/** Several answers of a few may be right. */
export const multipleResponseFields: FormFields = {
  Fields: (props) => <OptionFields {...props} mark="checkbox" />,
  read: (posted) => ({ fields: {}, options: readOptions(posted) }),
};
