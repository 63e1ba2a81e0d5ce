import type { FieldsProps } from "../player-form";
import { PartMenu } from "./part-menu";

/** The linked questions of a case, one under the other, so that the vignette stays in view for all of them. */
export function CaseFields({ question, draft, onChoose }: FieldsProps<"decision-case">) {
  const parts = question.parts ?? [];
  const chosen = parts.map((_, index) => draft?.parts[index]?.options ?? []);
  const choose = (part: number, options: string[]) =>
    onChoose({ parts: chosen.map((before, index) => ({ options: index === part ? options : before })) });
  return parts.map((part, index) => (
    <PartMenu
      key={part.options[0]?.id}
      part={part}
      index={index}
      count={parts.length}
      chosen={chosen[index] ?? []}
      onChoose={(options) => choose(index, options)}
    />
  ));
}
