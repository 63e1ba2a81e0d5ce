/** Runs once when a server starts, before its first request. A start that fails is told by `readiness`. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServing } = await import("./features/operating/start-serving");
  const { prepareDatabase } = await import("./features/publishing/prepare-database");
  const { problemSentence } = await import("./features/publishing/problem-sentence");
  const { purgeResets } = await import("./data/purge-resets");
  const { currentDatabase } = await import("./data/current-database");
  const { log } = await import("./http/log");
  await startServing(async () => {
    const now = new Date();
    const { published, refused, problems } = await prepareDatabase(now);
    await purgeResets((await currentDatabase()).client, now);
    for (const problem of problems) log.warn(problemSentence(problem));
    log.info({ published, refused }, "Content imported");
  });
}
