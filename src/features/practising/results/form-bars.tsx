import type { Results } from "../../../domain/block/results";
import { useWords } from "../../../ui/language-context";
import { ShareBars } from "../../../ui/share-bars";
import { chartsWords } from "../../../words/charts-words";
import { formsWords } from "../../../words/forms-words";

/** How each form of question went. */
export function FormBars({ forms }: { forms: NonNullable<Results["forms"]> }) {
  const names = useWords(formsWords);
  const { score } = useWords(chartsWords);
  return (
    <ShareBars
      bars={forms.map(({ form, right, total }) => ({
        label: names[form],
        words: score(right, total),
        share: right / total,
      }))}
    />
  );
}
