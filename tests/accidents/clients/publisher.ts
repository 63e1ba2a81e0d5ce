import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "../../../src/data/database/database";
import { publishArticle } from "../../../src/data/publication/publish-article";
import type { History } from "../history";
import { hang, hungMs, within } from "../until";
import { labelledArticle } from "./labelled-article";

/** Publishes the guide with a label of its own each time, and again until that is acknowledged. */
export const publisher = ({ client }: Pick<Database, "client">, history: History) => {
  let last = 0;
  return async (): Promise<void> => {
    last += 1;
    const label = last;
    const guide = labelledArticle(label);
    for (const limit = Date.now() + hungMs; ; ) {
      try {
        const publishing = publishArticle(client, guide, { origin: "file", now: new Date() });
        const publication = await within(`the database says what became of label ${label}`, publishing);
        if (publication.kind !== "refused") history.published.push({ revision: publication.revision, label });
        return;
      } catch (error) {
        if (Date.now() > limit) throw new Error(hang(`label ${label} is published`).message, { cause: error });
        await pause(100);
      }
    }
  };
};
