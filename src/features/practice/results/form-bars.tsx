import type { Results } from "../../../domain/block/results";
import { messagesIn } from "../../../messages/messages";
import { ShareBars } from "../../../ui/charts/share-bars";
import { useLanguage } from "../../../ui/language-context";

/** How each form of question went. */
export function FormBars({ forms }: { forms: NonNullable<Results["forms"]> }) {
  const language = useLanguage();
  const { formLabels, charts } = messagesIn(language);
  return (
    <ShareBars
      bars={forms.map(({ form, right, total }) => ({
        label: formLabels[form],
        valueText: charts.score(right, total),
        share: right / total,
      }))}
    />
  );
}
