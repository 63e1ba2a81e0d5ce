import type { Results } from "../../../domain/block/results";
import { chartsWords } from "../../../messages/charts-words";
import { formsWords } from "../../../messages/forms-words";
import { useMessages } from "../../../ui/language-context";
import { ShareBars } from "../../../ui/share-bars";

/** How each form of question went. */
export function FormBars({ forms }: { forms: NonNullable<Results["forms"]> }) {
  const names = useMessages(formsWords);
  const { score } = useMessages(chartsWords);
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
