import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { useLanguage } from "../../../ui/language-context";

/** Recovery codes on the one page that shows them. `codes`: null where they have been shown. */
export const RecoveryCodes = ({ codes }: { codes: string[] | null }) => {
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
      <p className="actions mt-6">
        <ButtonLink href={account}>{messages.saved}</ButtonLink>
      </p>
    </>
  );
};
