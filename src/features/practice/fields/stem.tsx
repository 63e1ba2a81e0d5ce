import type { PublicQuestion } from "../../../domain/item/public-question";
import { splitStem } from "../../../domain/item/split-stem";
import { ItemLanguage } from "./item-language";

/** A stem as the heading of its page: the vignette regular, the sentence that asks bold, a hint small. */
export function Stem({ question }: { question: Pick<PublicQuestion, "form" | "stem"> }) {
  const { vignette, question: sentence, hint } = splitStem(question);
  return (
    <h1 id="stem" className="stem" tabIndex={-1}>
      <ItemLanguage>
        {vignette && <span>{vignette}</span>}
        {sentence && <strong>{sentence}</strong>}
        {hint && <small>{hint}</small>}
      </ItemLanguage>
    </h1>
  );
}
