import type { BlockRequest } from "../../domain/block/block-request";
import { timeLimit } from "../../domain/block/deadline";
import { type Filters, filtersOf } from "../../domain/block/filters/filters";
import type { PublicBlock } from "../../domain/block/public-block";
import { toPublicBlock } from "../../domain/block/to-public-block";
import type { PrismaClient } from "../generated/client";
import { findUnknown, type Unknown } from "../item/find-unknown";
import { listShareItems, type ShareItems } from "../share/list-share-items";
import { readPlanDay } from "../study-plan/read-plan-day";
import { insertBlock } from "./insert-block";
import { type ChosenItems, chooseCandidates } from "./sampling/choose-candidates";
import { settleBlocks } from "./settle-blocks";

/**
 * Why there is no block. `running-share`: the block that is shared is timed and still runs. `nothing-planned`: the plan has
 * nothing left for today, or there is none.
 */
export type NothingStarted =
  | Unknown
  | { kind: "unknown-share" | "running-share" | "nothing-planned" | "nothing-matches" };

export type StartedBlock = { kind: "started"; block: PublicBlock } | NothingStarted;

type BlockWanted<LearnerId> = { learnerId: LearnerId; request: BlockRequest; seed: string; now: Date };

/** What was found under one name proves that there is such a name. */
const provesNames = ({ articles = [], sections = [] }: Filters, { chosen }: ChosenItems): boolean =>
  chosen.length > 0 && articles.length <= 1 && sections.length <= 1;

/** The questions that a block would be made of, for a learner or for somebody new. Changes nothing. */
export const chooseQuestions = async (
  client: PrismaClient,
  wanted: BlockWanted<string | null>,
): Promise<ShareItems | NothingStarted> => {
  const found = await (wanted.request.from
    ? takeShared(client, wanted.request.from, wanted.now)
    : choose(client, wanted));
  return "kind" in found || found.chosen.length > 0 ? found : { kind: "nothing-matches" };
};

const takeShared = async (client: PrismaClient, from: string, now: Date): Promise<ShareItems | NothingStarted> => {
  const shared = await listShareItems(client, from, now);
  if (!shared) return { kind: "unknown-share" };
  return "kind" in shared ? { kind: shared.kind } : shared;
};

const choose = async (
  client: PrismaClient,
  { learnerId, request, seed, now }: BlockWanted<string | null>,
): Promise<ShareItems | Unknown> => {
  const filters = filtersOf(request);
  const found = await chooseCandidates(client, { learnerId, now }, request, seed);
  const unknown = provesNames(filters, found) ? null : await findUnknown(client, filters);
  return unknown ?? { ...found, replaced: 0 };
};

/** What the learner's plan has left for today; any other request as it is. Null: nothing. */
const withPlan = async (
  client: PrismaClient,
  { learnerId, request, now }: BlockWanted<string>,
): Promise<BlockRequest | null> => {
  if (request.preset !== "plan") return request;
  const day = await readPlanDay(client, learnerId, now);
  return day && day.today > 0 ? { ...request, articles: day.articles, count: day.today } : null;
};

/**
 * Chooses questions and puts them together as a block of this learner, by their cards once every timed block that is over
 * is settled. `seed` decides where the request has none.
 */
export const startBlock = async (client: PrismaClient, wanted: BlockWanted<string>): Promise<StartedBlock> => {
  const { learnerId, now } = wanted;
  const choose = async () => {
    const request = await withPlan(client, wanted);
    return request && { request, found: await chooseQuestions(client, { ...wanted, request }) };
  };
  // At nearly every start there is nothing to settle, so the choice does not wait to hear that.
  const [settled, early] = await Promise.all([settleBlocks(client, learnerId, now), choose()]);
  const chosen = settled > 0 ? await choose() : early;
  if (!chosen) return { kind: "nothing-planned" };
  const { request, found } = chosen;
  if ("kind" in found) return found;

  const { mode } = request;
  const deadline = mode === "timed" ? new Date(now.getTime() + timeLimit(found.chosen.length) * 60_000) : null;
  const seed = request.seed ?? wanted.seed;
  const block = await insertBlock(client, { ...found, learnerId, mode, seed, request, now, deadline });
  return { kind: "started", block: toPublicBlock(block, now) };
};
