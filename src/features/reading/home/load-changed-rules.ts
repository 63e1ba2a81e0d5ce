import { reading } from "../../../data/database/replica/reading";
import { listChangedClaims } from "../../../data/fact-change/list-changed-claims";
import type { Language } from "../../../domain/language";
import { type ChangedRule, changedRules } from "./changed-rules";

/** Whoever follows a route and was away longer than this reads it anew, in days. */
const longest = 90;

/** Changes looked at: several guides state the same fact, each in its own words. */
const looked = 60;

/** The rules that changed in the last months, in the reader's language where a guide has them in it. */
export const loadChangedRules = async (language: Language, now: Date): Promise<ChangedRule[]> => {
  const since = new Date(now.getTime() - longest * 86_400_000);
  return changedRules(await reading((client) => listChangedClaims(client, since, looked)), language);
};
