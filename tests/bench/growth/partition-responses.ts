import type { PrismaClient } from "../../../src/data/generated/client";

/** How many. */
const partitions = 16;

/**
 * Has responses lie in partitions by learner, for comparison (docs/decisions/050-responses-in-one-table.md). Only while there
 * are none. Keys of partitions have the learner in them: an ordinal is then unique among the answers of its learner, which is
 * the same, because a question is in a block of one learner.
 */
export const partitionResponses = async (client: PrismaClient): Promise<void> => {
  const statements = [
    "ALTER TABLE response RENAME TO response_whole",
    `CREATE TABLE response (LIKE response_whole INCLUDING DEFAULTS INCLUDING CONSTRAINTS,
       PRIMARY KEY (learner_id, id), UNIQUE (learner_id, question_id, ordinal)) PARTITION BY HASH (learner_id)`,
    ...Array.from(
      { length: partitions },
      (_, index) =>
        `CREATE TABLE response_${index} PARTITION OF response FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${index})`,
    ),
    "CREATE INDEX response_by_question ON response (question_id, ordinal)",
    "CREATE INDEX response_by_block ON response (block_id)",
    `ALTER TABLE response ADD FOREIGN KEY (block_id, learner_id, mode) REFERENCES block (id, learner_id, mode)
       ON DELETE CASCADE ON UPDATE CASCADE`,
    `ALTER TABLE response ADD FOREIGN KEY (question_id, block_id) REFERENCES block_question (id, block_id)
       ON DELETE CASCADE ON UPDATE CASCADE`,
    "DROP TABLE response_whole",
  ];
  for (const statement of statements) await client.$executeRawUnsafe(statement);
};
