import { command } from "../database/statement";
import { Prisma } from "../generated/client";

const changing = (folder: string) =>
  Prisma.sql`draft_id IN (SELECT draft_id FROM draft_file WHERE starts_with(path, ${folder}))`;

const moved = (from: string, to: string) => Prisma.sql`${to} || substr(path, length(${from}) + 1)`;

const moveSaves = command(
  (from: string, to: string) =>
    Prisma.sql`UPDATE draft_save SET path = ${moved(from, to)} WHERE ${changing(from)} AND starts_with(path, ${from})`,
  (sql) => sql("articles/one/", "articles/other/"),
);

const moveComments = command(
  (from: string, to: string) =>
    Prisma.sql`UPDATE draft_comment SET path = ${moved(from, to)} WHERE starts_with(path, ${from})`,
  (sql) => sql("articles/one/", "articles/other/"),
);

const moveFiles = command(
  (from: string, to: string) =>
    Prisma.sql`UPDATE draft_file SET path = ${moved(from, to)} WHERE starts_with(path, ${from})`,
  (sql) => sql("articles/one/", "articles/other/"),
);

const moveDraft = command(
  (from: string, to: string) =>
    Prisma.sql`UPDATE draft SET article = ${to}, former_names = array_append(former_names, ${from}) WHERE article = ${from}`,
  (sql) => sql("one", "other"),
);

/**
 * Has the drafts of an article follow it to another name, with every text that was saved and every remark. Pages that are
 * open in a browser go on under the former name.
 */
export const moveDrafts = async (
  transaction: Prisma.TransactionClient,
  { from, to }: { from: string; to: string },
): Promise<void> => {
  await moveDraft(transaction, from, to);
  const [before, after] = [`articles/${from}/`, `articles/${to}/`];
  await moveSaves(transaction, before, after);
  await moveComments(transaction, before, after);
  await moveFiles(transaction, before, after);
};
