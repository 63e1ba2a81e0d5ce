import type { PrismaClient } from "../generated/client";

/** Whether a database is as a first start makes it, before it imported anything. */
export const isUnused = async (client: PrismaClient): Promise<boolean> => {
  const [articles, learners, people, events] = [
    await client.article.count(),
    await client.learner.count(),
    await client.person.count(),
    await client.auditEvent.count(),
  ];
  return articles + learners + people + events === 0;
};
