/** Runs once when a server starts, before its first request. A start that fails is told by `readiness`. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startServing } = await import("./features/operations/start-serving");
  const { prepareDatabase, prepareUnchangedDatabase } = await import("./features/publishing/prepare-database");
  const { programName } = await import("./features/operations/program-name");
  const { diagnosticSentence } = await import("./features/publishing/diagnostic-sentence");
  const { repeatEvery } = await import("./features/operations/repeat-every");
  const { repeatJob } = await import("./features/operations/run-job");
  const { hasDue } = await import("./features/publishing/import-cache");
  const { hasDueDrafts } = await import("./features/publishing/drafts/has-due-drafts");
  const { sendWaitingMail } = await import("./features/mail/send-waiting-mail");
  const { askSelf } = await import("./features/operations/ask-self");
  const { purgeTurns } = await import("./data/upkeep/purge-turns");
  const { tidyDatabase } = await import("./data/upkeep/tidy-database");
  const { publicWebOnly } = await import("./domain/watch/public-address");
  const { countAnswers } = await import("./data/tally/count-answers");
  const { shortenLog } = await import("./data/upkeep/shorten-log");
  const { vacuumGrown } = await import("./data/upkeep/vacuum-grown");
  const { currentDatabase } = await import("./data/database/current-database");
  const { errorFields } = await import("./http/log/error-fields");
  const { log } = await import("./http/log/log");
  const { httpEnv } = await import("./http/http-env");
  const prepare = async () => {
    const program = await programName();
    const imported = await (program ? prepareUnchangedDatabase(new Date(), program) : prepareDatabase(new Date()));
    if (imported === "unchanged") return log.info("Content unchanged");
    const { published, refused, drafts, waiting, diagnostics } = imported;
    for (const diagnostic of diagnostics) log.warn(diagnosticSentence(diagnostic));
    log.info({ published, refused, drafts, waiting }, "Content imported");
  };
  const failed = (what: string) => (error: unknown) => log.error(errorFields(error), what);
  const tidy = async (now: Date, stopping: AbortSignal) => {
    log.info(await tidyDatabase(await currentDatabase(), now, stopping), "Tidied");
  };
  const purge = async (now: Date) => {
    await purgeTurns((await currentDatabase()).client, now);
  };
  const count = async (now: Date, stopping: AbortSignal) => {
    log.info(await countAnswers((await currentDatabase()).client, now, stopping), "Answers counted");
  };
  const watch = async (_now: Date, stopping: AbortSignal) => {
    const { watchPages } = await import("./features/watch/watch-pages");
    const { SITE_URL: site } = httpEnv();
    const agent = `iatroX-watch/1${site === undefined ? "" : ` (+${site})`}`;
    const rules = { agent, allows: publicWebOnly, pause: 2_000 };
    const { client } = await currentDatabase();
    log.info(await watchPages({ client, rules, now: () => new Date(), stopping }), "Sources watched");
  };
  const publishDue = async (now: Date) => {
    if (hasDue(now) || (await hasDueDrafts(now))) await askSelf("due");
  };
  const sendMail = async (_now: Date, stopping: AbortSignal) => {
    const { SMTP_URL: url, MAIL_FROM: from, SITE_URL: site } = httpEnv();
    if (url === undefined || from === undefined || site === undefined) return;
    const { client } = await currentDatabase();
    const server = { url, from };
    const sending = { client, server, site: new URL(site).origin, now: () => new Date(), stopping };
    const { sent, failures } = await sendWaitingMail(sending);
    if (sent > 0) log.info({ sent }, "Mail sent");
    if (failures.length > 0) log.warn({ failures }, "Mail not sent");
  };
  const vacuum = async (_now: Date, stopping: AbortSignal) => {
    const database = await currentDatabase();
    await vacuumGrown(database, stopping);
    await shortenLog(database);
  };
  const minute = 60_000;
  const jobs = () => {
    // What each server does for itself, or takes from a queue of its own.
    repeatEvery(10_000, { name: "vacuum", act: vacuum, failed: failed("Not vacuumed") });
    repeatEvery(15_000, { name: "send-mail", act: sendMail, failed: failed("Mail not sent") });
    repeatEvery(30_000, { name: "publish-due", act: publishDue, failed: failed("What is due was not published") });
    // What one server does for all.
    repeatJob(minute, currentDatabase, { name: "tidy", act: tidy, failed: failed("Not tidied") });
    repeatJob(minute, currentDatabase, { name: "purge-turns", act: purge, failed: failed("Turns not purged") });
    repeatJob(minute, currentDatabase, { name: "count-answers", act: count, failed: failed("Answers not counted") });
    if (httpEnv().SOURCE_WATCH)
      repeatJob(minute, currentDatabase, { name: "watch-pages", act: watch, failed: failed("Sources not watched") });
  };
  await startServing({ prepare, jobs });
}
