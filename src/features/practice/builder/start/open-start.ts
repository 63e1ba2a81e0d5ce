import { randomUUID } from "node:crypto";
import type { ComponentProps } from "react";
import { listArticles } from "../../../../data/article/list-articles";
import { chooseQuestions } from "../../../../data/block/start-block";
import { currentDatabase } from "../../../../data/database/current-database";
import { timeLimit } from "../../../../domain/block/deadline";
import type { Caller } from "../../../../http/learner/find-caller";
import { builderAddress, requestFields } from "../request-address";
import { startFormSchema } from "./start-form-schema";
import type { StartView } from "./start-view";

/** So many titles are read; more are a number. */
const mostTitles = 3;

/**
 * What the start page of a timed block shows, or where to go where there is none to be made. The questions are chosen as
 * they would be, so that their number and the minutes are those of the block.
 */
export async function openStart(
  caller: Caller | null,
  query: Record<string, unknown>,
  now: Date,
): Promise<ComponentProps<typeof StartView> | { redirect: string }> {
  const parsed = startFormSchema.safeParse(query);
  if (!parsed.success) return { redirect: "/practice" };
  const builder = builderAddress(parsed.data);
  if (parsed.data.mode !== "timed") return { redirect: builder };
  const { client } = await currentDatabase();
  const choice = { learnerId: caller?.learnerId ?? null, request: parsed.data, seed: randomUUID(), now };
  const found = await chooseQuestions(client, choice);
  if ("kind" in found) return { redirect: builder };
  const slugs = new Set(found.chosen.map(({ article }) => article));
  const titles = (await listArticles(client)).filter(({ slug }) => slugs.has(slug)).map(({ title }) => title);
  return {
    count: found.chosen.length,
    minutes: timeLimit(found.chosen.length),
    articleTitles: titles.length <= mostTitles ? titles : [],
    fields: requestFields(parsed.data),
    change: builder,
  };
}
