import type { Feedback } from "../../../domain/item/answer/feedback";
import { PassageNote } from "../feedback/passage-note";

type Props = { feedback: Feedback; index: number; lead: number; name: string };

/** The passage that settles a part; what all parts rest on stands once, under the one that leads, the first that was missed. */
export const PartPassage = ({ feedback, index, lead, name }: Props) => {
  const explained = feedback.parts ? feedback.parts[index] : index === lead ? feedback : undefined;
  return explained && <PassageNote passage={explained.passage} source={explained.source} of={feedback.parts && name} />;
};
