import type { FormFields } from "./form-fields";
import { OptionFields, readOptions } from "./option-fields";

/** One answer of a few is right. */
export const singleBestFields: FormFields = {
  Fields: (props) => <OptionFields {...props} mark="radio" />,
  read: (posted) => ({ fields: {}, options: readOptions(posted) }),
};
