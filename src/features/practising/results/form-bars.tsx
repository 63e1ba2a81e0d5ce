import type { Results } from "../../../domain/block/results";
import { ShareBars } from "../../../ui/share-bars";
import { formWords } from "./form-words";
import { scoreWords } from "./score-words";

/** How each form of question went. */
export const FormBars = ({ forms }: { forms: NonNullable<Results["forms"]> }) => (
  <ShareBars
    bars={forms.map(({ form, right, total }) => ({
      label: formWords[form],
      words: scoreWords({ right, total }),
      share: right / total,
    }))}
  />
);
