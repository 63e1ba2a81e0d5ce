import type { ComponentProps } from "react";
import { DeleteData } from "./delete-data";
import { TakeData } from "./export/take-data";
import { PreferencesForm } from "./preferences-form";
import { ResetSection } from "./reset-section";

type Props = Omit<ComponentProps<typeof ResetSection>, "done"> &
  Pick<ComponentProps<typeof PreferencesForm>, "preferences" | "times"> & {
    done?: "reset" | "undo" | "retention";
  };

/** All that a learner can do with what is kept about them. */
export const MyData = ({ preferences, times, done, ...learner }: Props) => (
  <>
    <PreferencesForm preferences={preferences} times={times} saved={done === "retention"} />
    <TakeData />
    <ResetSection {...learner} {...(done && done !== "retention" && { done })} />
    <DeleteData />
  </>
);
