import { accountWords } from "../../messages/account-words";
import { ButtonLink } from "../../ui/button-link";
import { useMessages } from "../../ui/language-context";

const files = [
  { kind: "json", address: "/api/me/export", name: "iatrox-my-data.json" },
  { kind: "csv", address: "/api/me/answers.csv", name: "iatrox-my-answers.csv" },
  { kind: "anki", address: "/api/me/misses.txt", name: "iatrox-my-misses.txt" },
] as const;

/** Three files, each for a use of its own. */
export const TakeData = () => {
  const { take: words } = useMessages(accountWords);
  return (
    <section>
      <h2 id="export">{words.heading}</h2>
      {files.map(({ kind, address, name }) => (
        <div key={kind} className="mb-6">
          <p>{words[kind]}</p>
          <p className="mt-3">
            <ButtonLink href={address} download={name} plain>
              {words[`${kind}Button`]}
            </ButtonLink>
          </p>
        </div>
      ))}
    </section>
  );
};
