import { messagesIn } from "../../../messages/messages";
import { ButtonLink } from "../../../ui/button-link";
import { useLanguage } from "../../../ui/language-context";

const files = [
  { kind: "json", address: "/api/me/export", name: "iatrox-my-data.json" },
  { kind: "csv", address: "/api/me/answers.csv", name: "iatrox-my-answers.csv" },
  { kind: "anki", address: "/api/me/misses.txt", name: "iatrox-my-misses.txt" },
] as const;

/** Three files, each for a use of its own. */
export const TakeData = () => {
  const { take: messages } = messagesIn(useLanguage()).account;
  return (
    <section>
      <h2 id="export">{messages.heading}</h2>
      {files.map(({ kind, address, name }) => (
        <div key={kind} className="mb-6">
          <p>{messages[kind]}</p>
          <p className="mt-3">
            <ButtonLink href={address} download={name} plain>
              {messages[`${kind}Button`]}
            </ButtonLink>
          </p>
        </div>
      ))}
    </section>
  );
};
