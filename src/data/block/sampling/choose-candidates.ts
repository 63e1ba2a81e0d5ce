import type { BlockRequest } from "../../../domain/block/block-request";
import { type Filters, filtersOf } from "../../../domain/block/filters/filters";
import type { Candidate } from "../../../domain/block/sampling/candidate";
import { type Choice, chooseItems, fractionOf } from "../../../domain/block/sampling/choose-items";
import { layOutStrata } from "../../../domain/block/sampling/lay-out-strata";
import { drawOf } from "../../../domain/random/draw-of";
import { mostAtRisk } from "../../../domain/review/due/most-at-risk";
import { listDueCards } from "../../card/list-due-cards";
import { listDueObjectives } from "../../card/list-due-objectives";
import type { PrismaClient } from "../../generated/client";
import { countStale } from "../../item/count-stale";
import type { Seeker } from "../../item/matching-items";
import { drawCandidates } from "./draw-candidates";
import { listFreshSiblings } from "./list-fresh-siblings";
import { listMetItems } from "./list-met-items";

export type ChosenItems = { chosen: Candidate[]; shortBy: number; leftOut: number };

/** Beyond so many candidates nothing more is looked for: a block that is short then asks for what hardly exists. */
const enough = 20_000;

const withoutRepeats = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((candidate) => [candidate.version, candidate])).values(),
];

/** What was missed in one block, or what the request names of the error log. */
const chooseMissed = async (
  client: PrismaClient,
  seeker: Seeker,
  request: BlockRequest,
  { filters, choice }: { filters: Filters; choice: Choice },
): Promise<ChosenItems> => {
  const missed = await listMetItems(client, seeker, filters, request);
  const candidates = missed.filter(({ stale }) => !stale);
  return { ...chooseInOrder(candidates, [], choice), leftOut: missed.length - candidates.length };
};

/** What the learner has met or has due, and nothing else: all of it is looked at. */
const chooseMet = async (
  client: PrismaClient,
  seeker: Seeker,
  filters: Filters,
  choice: Choice,
): Promise<ChosenItems> => {
  const due = filters.states?.includes("due") ? await listDueObjectives(client, seeker) : new Set<string>();
  const [met, siblings] = await Promise.all([
    listMetItems(client, seeker, filters),
    listFreshSiblings(client, seeker, { due, filters }),
  ]);
  const candidates = withoutRepeats([...met.filter(({ stale }) => !stale), ...siblings]);
  const leftOut = met.filter(({ stale }) => stale).length;
  const isReview = filters.states?.every((state) => state === "due");
  const order = isReview ? mostAtRisk(await listDueCards(client, seeker), seeker.now) : [];
  return { ...chooseInOrder(candidates, order, choice), leftOut };
};

/** Only the first objectives of `order` are asked, as many as fill the block; without an order, any. */
const chooseInOrder = (
  candidates: readonly Candidate[],
  order: readonly string[],
  choice: Choice,
): ReturnType<typeof chooseItems> => {
  const askable = new Set(candidates.map(({ objective }) => objective));
  const objectives = order.filter((objective) => askable.has(objective));
  for (let first = choice.count; first < objectives.length; ) {
    const wanted = new Set(objectives.slice(0, first));
    const within = candidates.filter(({ objective }) => wanted.has(objective));
    const found = chooseItems(layOutStrata(within), within, choice);
    if (found.shortBy === 0) return found;
    first += found.shortBy;
  }
  return chooseItems(layOutStrata(candidates), candidates, choice);
};

/**
 * Draws along the item counts, from a seeded point on, and further only where that was not enough. `newOnly`: nothing on an
 * objective that the learner has met.
 */
const chooseFromCounts = async (
  client: PrismaClient,
  seeker: Seeker,
  filters: Filters,
  { newOnly = false, ...choice }: Choice & { newOnly?: boolean },
): Promise<ChosenItems> => {
  const { states } = filters;
  const counts = states !== undefined || !choice.seeded;
  const asker = counts ? seeker : { ...seeker, learnerId: null };
  const start = drawOf(`start ${choice.seed}`);
  const [due, stale] = await Promise.all([
    counts ? listDueObjectives(client, asker) : new Set<string>(),
    countStale(client, filters, asker.now),
  ]);
  const leftOut = stale.reduce((sum, { items }) => sum + items, 0);
  const draw = {
    filters,
    count: choice.count,
    fraction: fractionOf(choice.seed),
    start,
    unmetOnly: counts,
    newOnly,
    due,
    stale,
  };
  const [first, siblings, met] = await Promise.all([
    drawCandidates(client, asker, { ...draw, reach: 1 }),
    !newOnly && (!states || states.includes("due")) ? listFreshSiblings(client, asker, { due, filters }) : [],
    states ? listMetItems(client, asker, filters) : [],
  ]);
  for (let drawn = first, reach = 8; ; reach *= 8) {
    const candidates = withoutRepeats([...drawn.candidates, ...siblings, ...met.filter(({ stale }) => !stale)]);
    const found = { ...chooseItems(drawn, candidates, choice), leftOut };
    if (found.shortBy === 0) return found;
    if (drawn.whole || drawn.candidates.length >= enough) {
      if (states || choice.seeded || newOnly) return found;
      const again = (await listMetItems(client, seeker, filters)).filter(({ stale }) => !stale);
      return { ...chooseItems(drawn, withoutRepeats([...candidates, ...again]), choice), leftOut };
    }
    drawn = await drawCandidates(client, asker, { ...draw, reach });
  }
};

/** Draws what may be asked along the indexes and lets the domain choose. `drawnSeed` decides where the request has no seed. */
export const chooseCandidates = (
  client: PrismaClient,
  seeker: Seeker,
  request: BlockRequest,
  drawnSeed: string,
): Promise<ChosenItems> => {
  const filters = filtersOf(request);
  const choice = { count: request.count, seed: request.seed ?? drawnSeed, seeded: request.seed !== undefined };
  if (request.preset === "plan") return chooseFromCounts(client, seeker, filters, { ...choice, newOnly: true });
  if (request.missedIn || request.missed) return chooseMissed(client, seeker, request, { filters, choice });
  const metOnly = filters.states && !filters.states.includes("unused");
  return (metOnly ? chooseMet : chooseFromCounts)(client, seeker, filters, choice);
};
