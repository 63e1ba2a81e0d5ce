import type { PublicDraft } from "../../../domain/draft/public-draft";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";

/** The addresses at which a draft can be read without signing in. `made`: the one that was just made, which is shown once. */
export const PreviewAddresses = ({ draft, made }: { draft: PublicDraft; made: string | null }) => {
  const language = useLanguage();
  const { previews: messages } = messagesIn(language);
  const { id, state, previews } = draft;
  const action = formAction(language, "/api/studio/forms/preview");
  if (state === "published" || state === "abandoned") return null;
  return (
    <section className="mt-8">
      <h2 id="preview">{messages.heading}</h2>
      <p className="mt-2 text-quiet">{messages.what}</p>
      {made !== null && (
        <div className="notice mt-4" role="status">
          <p className="font-semibold">{messages.made}</p>
          <div className="field mt-3">
            <label htmlFor="preview-address">{messages.address}</label>
            <input id="preview-address" value={made} readOnly />
          </div>
        </div>
      )}
      {previews.length > 0 && (
        <ul className="mt-3">
          {previews.map(({ id: preview, by, at }) => (
            <li key={preview} className="row">
              <p>{messages.madeBy(by, formatDay(at.slice(0, 10), language))}</p>
              <form method="post" action={action}>
                <input type="hidden" name="draft" value={id} />
                <Button type="submit" name="revoke" value={preview} kind="quiet">
                  {messages.revoke}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={action} className="mt-3">
        <input type="hidden" name="draft" value={id} />
        <Button type="submit" kind="plain">
          {messages.make}
        </Button>
      </form>
    </section>
  );
};
