import type { Answer } from "../../../domain/item/answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { PartMenu } from "./part-menu";

type Props = { question: PublicQuestion; draft: Answer | undefined; onChoose: (draft: Answer) => void };

/** The linked questions of a case, one under the other, so that the vignette stays in view for all of them. */
export function CaseFields({ question, draft, onChoose }: Props) {
  const parts = question.parts ?? [];
  const given = draft && "parts" in draft ? draft.parts : [];
  const chosen = parts.map((_, index) => given[index]?.options ?? []);
  const choose = (part: number, options: string[]) =>
    onChoose({ parts: chosen.map((before, index) => ({ options: index === part ? options : before })) });
  return parts.map((part, index) => (
    <PartMenu
      key={part.options[0]?.id}
      part={part}
      place={index}
      count={parts.length}
      chosen={chosen[index] ?? []}
      onChoose={(options) => choose(index, options)}
    />
  ));
}
