import type { ComponentProps } from "react";
import { DeleteData } from "./delete-data";
import { DeviceSection } from "./devices/device-section";
import { TakeData } from "./export/take-data";
import { PreferencesForm } from "./preferences-form";
import { ResetSection } from "./reset-section";

type Props = Omit<ComponentProps<typeof ResetSection>, "done"> &
  Omit<ComponentProps<typeof DeviceSection>, "done"> &
  Pick<ComponentProps<typeof PreferencesForm>, "preferences" | "times"> & {
    done?: "reset" | "undo" | "retention" | "joined" | "ended";
  };

/** All that a learner can do with what is kept about them. */
export const MyData = ({ preferences, times, devices, link, accountName, done, ...learner }: Props) => (
  <>
    <PreferencesForm preferences={preferences} times={times} saved={done === "retention"} />
    <DeviceSection
      devices={devices}
      link={link}
      accountName={accountName}
      {...((done === "joined" || done === "ended") && { done })}
    />
    <TakeData />
    <ResetSection {...learner} {...((done === "reset" || done === "undo") && { done })} />
    <DeleteData />
  </>
);
