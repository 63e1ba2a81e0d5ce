import { readGeneration } from "../../../data/content-state/read-generation";
import { reading } from "../../../data/database/replica/reading";
import { listRecentRevisions, type RevisionsOf } from "../../../data/revision/list-recent-revisions";
import { type FeedEntry, feedEntries } from "./feed-entry";

/** Revisions looked at; some of them changed nothing that is read. */
const looked = 60;
const mostEntries = 30;

/** What was made from the content at one generation. It holds one list for each article and language at most. */
const cached: { generation: number; lists: Map<string, FeedEntry[]> } = { generation: -1, lists: new Map() };

/** The entries of a feed, the newest first. They are compared once for each publication, not for each reader. */
export const loadFeed = (of: RevisionsOf): Promise<FeedEntry[]> =>
  reading(async (client) => {
    const generation = await readGeneration(client);
    if (cached.generation !== generation) Object.assign(cached, { generation, lists: new Map() });
    const { lists } = cached;
    const name = "slug" in of ? of.slug : ` ${of.language}`;
    const entries = lists.get(name) ?? feedEntries(await listRecentRevisions(client, of, looked), mostEntries);
    if (entries.length > 0) lists.set(name, entries);
    return entries;
  });
