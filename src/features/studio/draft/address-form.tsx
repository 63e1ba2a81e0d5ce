import { articleAddress } from "../../../domain/article/article-slug";
import type { PublicDraft } from "../../../domain/draft/public-draft";
import { slugLength } from "../../../domain/slug-pattern";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";

/** The address that the guide of a draft has or is to get, folded: one seldom needs another. */
export const AddressForm = ({ draft: { id, article, articleAct, acts, files } }: { draft: PublicDraft }) => {
  const language = useLanguage();
  const { draftActs: messages } = messagesIn(language);
  if (!acts.includes("save") || (articleAct !== null && articleAct.kind !== "rename")) return null;
  const isPublished = files.some(({ accepted }) => accepted !== null);
  return (
    <details className="fold mt-8">
      <summary>
        <span>{messages.address(articleAddress(article))}</span>
      </summary>
      <form
        method="post"
        action={formAction(language, "/api/studio/forms/address")}
        className="grid grid-cols-1 justify-items-start gap-3"
      >
        <input type="hidden" name="draft" value={id} />
        <TextField
          {...{ name: "to", label: messages.newAddress, required: true, maxLength: slugLength }}
          hint={isPublished ? messages.addressLater : messages.addressNow}
          defaultValue={articleAct?.to ?? article}
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" kind="plain">
          {messages.changeAddress}
        </Button>
      </form>
    </details>
  );
};
