import { failure, type Result, success } from "../src/domain/result";

/** The name of a new folder of migrations: `YYYYMMDDHHMMSS_name`, in UTC. Failure: a sentence about the name. */
export const migrationFolder = (name: string, now: Date): Result<string, string> => {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name) || name.length > 60)
    return failure(
      "Give the migration a name of small letters, digits and single underscores, at most 60 characters: npm run db:migration -- add_font_size",
    );
  const digits = now.toISOString().replace(/\D/g, "");
  return success(`${digits.slice(0, 14)}_${name}`);
};
