import { messagesIn } from "../../../../messages/messages";
import { useLanguage } from "../../../../ui/language-context";
import type { FormFields } from "./form-fields";
import { OptionFields, readOptions } from "./option-fields";

/** As many answers as most questions have, and as one may have. */
const [usual, most] = [4, 5];

const choiceFields = (mark: "radio" | "checkbox"): FormFields => ({
  Fields: (props) => {
    const { questionForm: messages } = messagesIn(useLanguage());
    const rule = mark === "radio" ? messages.oneRight : messages.severalRight;
    return <OptionFields {...props} {...{ mark, rule, usual, most }} />;
  },
  read: (posted) => ({ fields: {}, options: readOptions(posted) }),
});

/** One answer of a few is right. */
export const singleBestFields = choiceFields("radio");

/** Several answers of a few may be right. */
export const multipleResponseFields = choiceFields("checkbox");
