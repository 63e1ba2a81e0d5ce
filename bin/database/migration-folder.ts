import { failure, type Result, success } from "../../src/domain/result";

const second = 1000;

/** When a folder of migrations says that it was made; 0 for what is no such folder. */
const madeAt = (folder: string): number => {
  const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)_/.exec(folder);
  if (!digits) return 0;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = digits.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes, seconds);
};

/**
 * The name of a new folder of migrations: `YYYYMMDDHHMMSS_name`, in UTC. It comes after those that are `there`, whatever
 * the clocks of those who made them said: they are applied in the order of their names. Failure: a sentence about the name.
 */
export const migrationFolder = (name: string, now: Date, there: readonly string[]): Result<string, string> => {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name) || name.length > 60)
    return failure(
      "Give the migration a name of small letters, digits and single underscores, at most 60 characters: npm run db:migration -- add_font_size",
    );
  const last = Math.max(0, ...there.map(madeAt));
  const at = new Date(Math.max(now.getTime(), last + second));
  return success(`${at.toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
};
