import type { Results } from "../../../domain/block/results";
import { chartsMessages } from "../../../messages/charts-messages";
import { formsMessages } from "../../../messages/forms-messages";
import { useMessages } from "../../../ui/language-context";
import { ShareBars } from "../../../ui/share-bars";

/** How each form of question went. */
export function FormBars({ forms }: { forms: NonNullable<Results["forms"]> }) {
  const names = useMessages(formsMessages);
  const { score } = useMessages(chartsMessages);
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
