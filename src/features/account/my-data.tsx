import type { ComponentProps } from "react";
import { DeleteData } from "./delete-data";
import { TakeData } from "./export/take-data";
import { ResetSection } from "./reset-section";
import { RetentionChoice } from "./retention-choice";

type Props = Omit<ComponentProps<typeof ResetSection>, "done"> & {
  desiredRetention: number;
  done?: "reset" | "undo" | "retention";
};

/** All that a learner can do with what is kept about them. */
export const MyData = ({ desiredRetention, done, ...learner }: Props) => (
  <>
    <RetentionChoice desired={desiredRetention} saved={done === "retention"} />
    <TakeData />
    <ResetSection {...learner} {...(done && done !== "retention" && { done })} />
    <DeleteData />
  </>
);
