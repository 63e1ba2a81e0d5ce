import type { BlockRequest } from "../domain/block/block-request";
import { type Filters, filtersOf } from "../domain/block/filters";
import type { PublicBlock } from "../domain/block/public-block";
import { publicBlockOf } from "../domain/block/public-block-of";
import { timeLimit } from "../domain/block/time-limit";
import { type ChosenItems, chooseCandidates } from "./choose-candidates";
import { findUnknown, type Unknown } from "./find-unknown";
import type { PrismaClient } from "./generated/client";
import { insertBlock } from "./insert-block";
import { listShareItems } from "./list-share-items";
import { settleBlocks } from "./settle-blocks";

export type StartedBlock =
  | { kind: "started"; block: PublicBlock }
  | Unknown
  | { kind: "unknown-share" }
  | { kind: "nothing-matches" };

type Asked = { learnerId: string; request: BlockRequest; seed: string; now: Date };

/** What was found under one name proves that there is such a name. */
const provesNames = ({ articles = [], sections = [] }: Filters, { chosen }: ChosenItems): boolean =>
  chosen.length > 0 && articles.length <= 1 && sections.length <= 1;

const choose = async (client: PrismaClient, { learnerId, request, seed, now }: Asked) => {
  if (request.from) return (await listShareItems(client, request.from, now)) ?? { kind: "unknown-share" as const };
  const filters = filtersOf(request);
  const found = await chooseCandidates(client, { learnerId, now }, request, seed);
  const unknown = provesNames(filters, found) ? null : await findUnknown(client, filters);
  return unknown ?? { ...found, replaced: 0 };
};

/**
 * Chooses questions and puts them together as a block of this learner, by what memory holds once it has taken in every
 * timed block that is over. `seed` decides where the request has none.
 */
export const startBlock = async (client: PrismaClient, asked: Asked): Promise<StartedBlock> => {
  const { learnerId, request, now } = asked;
  await settleBlocks(client, learnerId, now);
  const found = await choose(client, asked);
  if ("kind" in found) return found;
  if (found.chosen.length === 0) return { kind: "nothing-matches" };

  const { mode } = request;
  const deadline = mode === "timed" ? new Date(now.getTime() + timeLimit(found.chosen.length) * 60_000) : null;
  const seed = request.seed ?? asked.seed;
  const block = await insertBlock(client, { ...found, learnerId, mode, seed, request, now, deadline });
  return { kind: "started", block: publicBlockOf(block, now) };
};
