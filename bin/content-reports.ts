import { parseArgs } from "node:util";
import type { ClosedReport } from "../src/data/report/close-report";
import type { ReaderReport } from "../src/domain/article/reports/reader-report";
import { reportDoneSchema } from "../src/domain/article/reports/reader-report";
import { reportsText } from "../src/features/publishing/reports-text";
import { besideServer, runCommand } from "./content/beside-server";
import { atTheDoor } from "./serving/front-server";

const list = async (dataFolder: string, article: string | undefined, all: boolean): Promise<void> => {
  const parameters = new URLSearchParams({ ...(article && { article }), ...(all && { all: "1" }) });
  const reports = await besideServer<ReaderReport[]>(
    dataFolder,
    { path: `/api/content/reports?${parameters}`, method: "GET" },
    async ({ client }) => (await import("../src/data/report/list-reports")).listReports(client, { article, all }),
  );
  console.log(reportsText(reports, article));
};

const done = async (dataFolder: string, id: string, note: string | undefined): Promise<void> => {
  const body = reportDoneSchema.safeParse({ id: id.toLowerCase(), note });
  if (!body.success) throw new Error(`“${id}” is no report: give the first letters of its line, such as 1f0a9c3e.`);
  const closed = await besideServer<ClosedReport>(
    dataFolder,
    { path: "/api/content/reports", body: body.data },
    async ({ client }) =>
      (await import("../src/data/report/close-report")).closeReport(client, { ...body.data, now: new Date() }),
  );
  if (closed.kind === "not-found") throw new Error(`There is no report “${id}”. See npm run content:reports -- --all.`);
  if (closed.kind === "ambiguous")
    throw new Error(`More than one report begins with “${id}”: give more of its letters.`);
  console.log(`Done: ${closed.id.slice(0, 8)}`);
};

await runCommand(async () => {
  const { DATA_DIR } = atTheDoor();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: "boolean", default: false }, done: { type: "string" }, note: { type: "string" } },
  });
  const [article] = positionals;
  await (values.done === undefined ? list(DATA_DIR, article, values.all) : done(DATA_DIR, values.done, values.note));
});
