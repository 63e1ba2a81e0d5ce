import { currentDatabase } from "../../../data/database/current-database";
import { findDeviceLink } from "../../../data/learner/device-link";
import { findAccountName } from "../../../data/learner/find-account-name";
import { countResponses } from "../../../data/response/count-responses";
import { linkTokenSchema } from "../../../domain/learner/device-link";
import type { Caller } from "../../../http/learner/find-caller";

/** `there`, `here`: how many answers the learner of the link and that of this browser have given. */
export type DeviceJoinPage =
  | { state: "open"; link: string; there: number; here: number }
  | { state: "joined" | "ended" | "other-account" };

/** What whoever opens a link sees. Opening it joins nothing and uses nothing up. */
export const loadJoin = async (
  caller: Caller | null,
  { query, now }: { query: Record<string, unknown>; now: Date },
): Promise<DeviceJoinPage> => {
  const link = linkTokenSchema.safeParse(query.link);
  if (!link.success) return { state: "ended" };
  const { client } = await currentDatabase();
  const found = await findDeviceLink(client, { link: link.data, now });
  if (!found) return { state: "ended" };
  if (found.learnerId === caller?.learnerId) return { state: "joined" };
  const accounts =
    caller && (await Promise.all([found.learnerId, caller.learnerId].map((id) => findAccountName(client, id))));
  if (accounts?.every((name) => name !== null)) return { state: "other-account" };
  const [there, here] = await Promise.all([
    countResponses(client, found.learnerId),
    caller ? countResponses(client, caller.learnerId) : 0,
  ]);
  return { state: "open", link: link.data, there, here };
};
