/** Runs once when a server starts, before its first request. A start that fails is told by `readiness`. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServing } = await import("./features/operating/start-serving");
  const { prepareDatabase } = await import("./features/publishing/prepare-database");
  const { problemSentence } = await import("./features/publishing/problem-sentence");
  const { log } = await import("./http/log");
  await startServing(async () => {
    const { published, refused, problems } = await prepareDatabase(new Date());
    for (const problem of problems) log.warn(problemSentence(problem));
    log.info({ published, refused }, "Content imported");
  });
}
