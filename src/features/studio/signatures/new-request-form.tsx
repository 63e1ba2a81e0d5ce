import type { Language } from "../../../domain/language";
import type { ClaimState } from "../../../domain/signature/signature";
import { messagesIn } from "../../../messages/messages";
import { Button } from "../../../ui/button";
import { formAction } from "../../../ui/form/form-action";
import { OutcomeNote } from "../../../ui/form/outcome-note";
import { TextField } from "../../../ui/form/text-field";
import { useLanguage } from "../../../ui/language-context";
import type { RequestProblem } from "./signature-address";

export type NewRequest = {
  article: string;
  /** Whose claims they are; null: those that readers have. */
  draft: string | null;
  spoken: Language;
  /** Those with claims, in the order of the article. */
  sections: { anchor: string; heading: string; claims: Pick<ClaimState, "fact" | "quote">[] }[];
  /** What had been typed, and what was wrong with it. */
  name: string;
  role: string;
  problem: RequestProblem | null;
};

const SectionChoice = ({ anchor, heading, claims, spoken }: NewRequest["sections"][number] & { spoken: Language }) => {
  const { signatures, reading } = messagesIn(useLanguage());
  return (
    <li className="border-t border-line py-2">
      <label className="tick">
        <input type="checkbox" name="sections" value={anchor} defaultChecked />
        <span lang={spoken}>{heading}</span>
      </label>
      <details className="fold">
        <summary>
          <span>
            {signatures.fresh.single(claims.length)}
            <span className="sr-only">{reading.colon + heading}</span>
          </span>
        </summary>
        <ul>
          {claims.map(({ fact, quote }) => (
            <li key={fact}>
              <label className="tick items-start py-2">
                <input type="checkbox" name="facts" value={fact} defaultChecked />
                <span lang={spoken}>{quote}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};

/** Whom to ask, and which claims. Without script a part that is unticked leaves all of its claims out. */
export const NewRequestForm = ({ article, draft, spoken, sections, name, role, problem }: NewRequest) => {
  const language = useLanguage();
  const { fresh: messages } = messagesIn(language).signatures;
  if (sections.length === 0) return <p className="mt-3">{messages.none}</p>;
  return (
    <>
      <OutcomeNote problem={problem && messages.problems[problem]} done={null} />
      <form
        method="post"
        action={formAction(language, "/api/studio/forms/request-signature")}
        className="mt-6 grid grid-cols-1 justify-items-start gap-5"
      >
        <input type="hidden" name="article" value={article} />
        {draft && <input type="hidden" name="draft" value={draft} />}
        <TextField
          name="name"
          label={messages.name}
          hint={messages.nameHint}
          isWrong={problem === "no-name"}
          defaultValue={name}
          maxLength={80}
          autoComplete="off"
          required
        />
        <TextField
          name="role"
          label={messages.role}
          hint={messages.roleHint}
          defaultValue={role}
          maxLength={80}
          autoComplete="off"
        />
        <fieldset className="w-full">
          <legend className="font-semibold">{messages.claims}</legend>
          <p className="text-quiet">{messages.claimsHint}</p>
          <ul className="mt-3">
            {sections.map((section) => (
              <SectionChoice key={section.anchor} {...section} spoken={spoken} />
            ))}
          </ul>
        </fieldset>
        <Button type="submit">{messages.button}</Button>
      </form>
    </>
  );
};
