import { describe, expect, test } from "vitest";
import { migrationFolder } from "../../../../bin/database/migration-folder";

const now = new Date("2026-11-27T07:09:05.123Z");

describe("the folder of a new migration", () => {
  test("begins with the second it was made in, in UTC", () => {
    expect(migrationFolder("add_font_size", now, ["20261125000000_initial", "migration_lock.toml"])).toEqual({
      ok: true,
      value: "20261127070905_add_font_size",
    });
  });

  test("comes after one that a faster clock has dated", () => {
    expect(migrationFolder("add_font_size", now, ["20261127235959_upkeep", "20261125000000_initial"])).toEqual({
      ok: true,
      value: "20261128000000_add_font_size",
    });
  });

  test.each(["", "Add", "add-font-size", "add font", "_add", "add__size", "../elsewhere", "é", "a".repeat(61)])(
    "is not made for the name “%s”",
    (name) => {
      expect(migrationFolder(name, now, [])).toEqual({
        ok: false,
        failure:
          "Give the migration a name of small letters, digits and single underscores, at most 60 characters: npm run db:migration -- add_font_size",
      });
    },
  );
});
