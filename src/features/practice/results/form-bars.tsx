import type { Results } from "../../../domain/block/results";
import { messagesIn } from "../../../messages/messages";
import { ShareBars } from "../../../ui/charts/share-bars";
import { useLanguage } from "../../../ui/language-context";

/** How each form of question went. */
export function FormBars({ forms }: { forms: NonNullable<Results["forms"]> }) {
  const language = useLanguage();
  const names = messagesIn(language).forms;
  const { score } = messagesIn(language).charts;
  return (
    <ShareBars
      bars={forms.map(({ form, right, total }) => ({
        label: names[form].name,
        valueText: score(right, total),
        share: right / total,
      }))}
    />
  );
}
