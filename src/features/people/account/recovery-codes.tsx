import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { builtFile } from "../../../ui/built-file";
import { Button } from "../../../ui/button";
import { ButtonLink } from "../../../ui/button-link";
import { useLanguage } from "../../../ui/language-context";

/** Recovery codes on the one page that shows them. `codes`: null where they have been shown; `next`: where their person goes on. */
export const RecoveryCodes = ({ codes, next }: { codes: string[] | null; next: string }) => {
  const language = useLanguage();
  const messages = messagesIn(language).join.codes;
  const account = addressIn(language, "/account");
  if (codes === null)
    return (
      <>
        <p className="mt-3 text-lead">{messages.gone}</p>
        <p className="mt-6">
          <a href={account}>{messages.account}</a>
        </p>
      </>
    );
  return (
    <>
      <p className="mt-3 text-lead">{messages.lead}</p>
      <p className="mt-3 font-semibold">{messages.once}</p>
      <div className="notice prose mt-6">
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </div>
      <div id="codes" hidden className="mt-4">
        <p className="actions">
          <Button type="button" kind="plain" data-act="copy">
            {messages.copy}
          </Button>
          <Button type="button" kind="plain" data-act="print">
            {messages.print}
          </Button>
        </p>
        <p role="status" data-copied={messages.copied} />
      </div>
      <script src={builtFile("/generated/codes.js")} defer />
      <p className="actions mt-6">
        <ButtonLink href={addressIn(language, next)}>{messages.saved}</ButtonLink>
      </p>
    </>
  );
};
