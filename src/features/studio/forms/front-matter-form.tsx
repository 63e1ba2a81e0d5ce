import type { FilledForm } from "../../../domain/draft/forms/draft-form-page";
import { frontMatterFields } from "../../../domain/draft/forms/draft-forms";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { EditForm, type FormTarget } from "./edit-form";
import { Field } from "./form-field";

type Name = (typeof frontMatterFields)[number]["name"];

/** The fields by what they are for; those of the last group are for few. */
const groups = {
  readers: ["title", "summary"],
  lists: ["shortTitle", "shortSummary", "stage", "order", "tags"],
  review: ["reviewed", "reviewEveryMonths"],
  release: ["note", "draft", "publishFrom", "redirectFrom"],
} as const satisfies Record<string, readonly Name[]>;

/** The front matter of an article, in plain words. */
export const FrontMatterForm = ({ filled, of, ...target }: FormTarget & { filled: FilledForm; of: Language }) => {
  const { draftForms, readingList } = messagesIn(useLanguage());
  const { frontMatter: messages } = draftForms;
  const noStage = { value: "", name: readingList.stages.other };
  const field = (name: Name) => {
    const found = frontMatterFields.find((each) => each.name === name);
    if (!found) return null;
    const options = found.kind === "choice" ? found.options : [];
    const choices = options.map((value) => ({ value, name: readingList.stages[value] }));
    return (
      <Field
        key={name}
        field={found}
        text={messages.fields[name]}
        form={filled}
        choices={choices.length > 0 ? [{ choices: [noStage, ...choices] }] : []}
      />
    );
  };
  const fieldsOf = (group: keyof typeof groups) => <div className="studio-fields">{groups[group].map(field)}</div>;
  return (
    <>
      <h2 className="mt-6">{messages.heading}</h2>
      <p className="mt-2">{messages.lead}</p>
      <EditForm {...target} form="front-matter" language={of} filled={filled}>
        <h3>{messages.groups.readers}</h3>
        {fieldsOf("readers")}
        <h3>{messages.groups.lists}</h3>
        {fieldsOf("lists")}
        <h3>{messages.groups.review}</h3>
        {fieldsOf("review")}
        <h3>{messages.groups.release}</h3>
        {fieldsOf("release")}
      </EditForm>
    </>
  );
};
