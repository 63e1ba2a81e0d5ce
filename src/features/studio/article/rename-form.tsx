import { slugLength } from "../../../domain/slug-pattern";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";

/** Begins a draft that gives a guide another address. */
export const RenameForm = ({ slug }: { slug: string }) => {
  const language = useLanguage();
  const { draftActs: messages } = messagesIn(language);
  return (
    <details className="fold">
      <summary>
        <span>{messages.rename}</span>
      </summary>
      <p>{messages.renameWhat}</p>
      <form
        method="post"
        action={formAction(language, "/api/studio/forms/begin-draft")}
        className="mt-4 grid grid-cols-1 justify-items-start gap-4"
      >
        <input type="hidden" name="article" value={slug} />
        <TextField
          {...{ name: "to", label: messages.newAddress, hint: messages.addressLater, required: true }}
          maxLength={slugLength}
          defaultValue={slug}
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" name="act" value="rename" kind="plain">
          {messages.beginRename}
        </Button>
      </form>
    </details>
  );
};
