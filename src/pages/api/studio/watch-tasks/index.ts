import { z } from "zod";
import { currentDatabase } from "../../../../data/database/current-database";
import { listWatchTasks } from "../../../../data/watch/list-watch-tasks";
import { roles } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { watchTaskSchema } from "../../../../domain/watch/watch-task";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const listWatchTasksEndpoint = endpoint({
  id: "listWatchTasks",
  method: "GET",
  path: "/api/studio/watch-tasks",
  summary: "Facts whose official pages say something else than they did, with both texts, until somebody settles them.",
  role: roles,
  reply: { status: 200, body: { name: "WatchTasks", schema: z.array(watchTaskSchema) } },
  problems: [],
  run: async () => success(ok(await listWatchTasks((await currentDatabase()).client))),
});

export default serve(listWatchTasksEndpoint);
