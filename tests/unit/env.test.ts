import { availableParallelism } from "node:os";
import { describe, expect, test } from "vitest";
import { readEnvironment, workersOf } from "../../src/env";

/** The variables that a refused environment is told of. */
const firstWords = (env: Record<string, string>) => {
  const read = readEnvironment(env);
  return read.ok ? [] : read.failure.map((sentence) => sentence.split(" ")[0]);
};

test("an empty environment starts with the defaults", () => {
  expect(readEnvironment({ DATABASE_URL: "", SITE_URL: "" })).toEqual({
    ok: true,
    value: {
      DATA_DIR: ".data",
      PORT: 3000,
      TRUST_PROXY: false,
      RATE_LIMIT_SCALE: 1,
      OVERLOAD_SCALE: 1,
      LOG_LEVEL: "info",
      DATABASE_CONNECTIONS: 16,
      SLOW_STATEMENT_MS: 500,
      SOURCE_WATCH: false,
      DATABASE_URL: undefined,
      SITE_URL: undefined,
    },
  });
});

test("what the operator gives is taken", () => {
  const given = {
    DATABASE_URL: "postgresql://user:password@host/iatrox",
    DATA_DIR: "/var/lib/iatrox",
    PORT: "8080",
    SITE_URL: "https://example.org",
    TRUST_PROXY: "1",
    RATE_LIMIT_SCALE: "0.5",
    OVERLOAD_SCALE: "4",
    LOG_LEVEL: "warn",
    DATABASE_DIRECT_URL: "postgresql://user:password@direct/iatrox",
    DATABASE_REPLICA_URL: "postgresql://user:password@standby/iatrox",
    DATABASE_CONNECTIONS: "40",
    WORKERS: "4",
    SLOW_STATEMENT_MS: "200",
    SOURCE_WATCH: "1",
    METRICS_TOKEN: "a-token-of-thirty-two-characters",
  };
  expect(readEnvironment(given)).toEqual({
    ok: true,
    value: {
      ...given,
      PORT: 8080,
      TRUST_PROXY: true,
      RATE_LIMIT_SCALE: 0.5,
      OVERLOAD_SCALE: 4,
      DATABASE_CONNECTIONS: 40,
      WORKERS: 4,
      SLOW_STATEMENT_MS: 200,
      SOURCE_WATCH: true,
    },
  });
});

test("every fault is told at once, one sentence each, and no value is repeated", () => {
  const read = readEnvironment({
    DATABASE_URL: "mysql://user:secret@host/iatrox",
    PORT: "70000",
    SITE_URL: "example.org",
    TRUST_PROXY: "yes",
    RATE_LIMIT_SCALE: "0",
    OVERLOAD_SCALE: "0",
    LOG_LEVEL: "loud",
  });
  const sentences = read.ok ? [] : read.failure;
  expect(sentences.map((sentence) => sentence.split(" ")[0])).toEqual([
    "DATABASE_URL",
    "PORT",
    "SITE_URL",
    "TRUST_PROXY",
    "RATE_LIMIT_SCALE",
    "OVERLOAD_SCALE",
    "LOG_LEVEL",
  ]);
  expect(sentences.join("\n")).not.toMatch(/secret|70000|loud/);
});

test("several workers, connections, a direct address and a replica are refused without a PostgreSQL server", () => {
  const given = {
    ...{ WORKERS: "2", DATABASE_CONNECTIONS: "8" },
    ...{ DATABASE_DIRECT_URL: "postgresql://host/iatrox", DATABASE_REPLICA_URL: "postgresql://standby/iatrox" },
  };
  const asking = ["DATABASE_DIRECT_URL", "DATABASE_REPLICA_URL", "DATABASE_CONNECTIONS", "WORKERS"];
  expect(firstWords(given)).toEqual(asking);
  expect(firstWords({ ...given, DATABASE_URL: "postgresql://host/iatrox" })).toEqual([]);
  expect(readEnvironment({ WORKERS: "1" }).ok).toBe(true);
});

test.each(["DATABASE_URL", "DATABASE_DIRECT_URL"])("a replica at the address of %s is refused", (name) => {
  const given = { DATABASE_URL: "postgresql://pooler/iatrox", DATABASE_REPLICA_URL: "postgresql://host/iatrox" };
  expect(firstWords({ ...given, [name]: given.DATABASE_REPLICA_URL })).toEqual(["DATABASE_REPLICA_URL"]);
  expect(firstWords(given)).toEqual([]);
});

test("without a word a PostgreSQL server is served by every processor, and the embedded database by one process", () => {
  expect(workersOf({ DATABASE_URL: "postgresql://host/iatrox" })).toBe(availableParallelism());
  expect(workersOf({ DATABASE_URL: "postgresql://host/iatrox", WORKERS: 3 })).toBe(3);
  expect(workersOf({})).toBe(1);
});

test("what one variable asks of another is told beside values that are wrong", () => {
  const given = { PORT: "many", WORKERS: "4", SMTP_URL: "smtp://host", SITE_URL: "https://example.org/app" };
  expect(firstWords(given).sort()).toEqual(["MAIL_FROM", "PORT", "SITE_URL", "TRUST_PROXY", "WORKERS"]);
});

test("a site with TLS says whether what ends it is to be believed", () => {
  const SITE_URL = "https://example.org";
  expect(firstWords({ SITE_URL })).toEqual(["TRUST_PROXY"]);
  for (const TRUST_PROXY of ["0", "1"]) expect(firstWords({ SITE_URL, TRUST_PROXY })).toEqual([]);
  expect(firstWords({ SITE_URL: "http://localhost:3000" })).toEqual([]);
});

test.each(["https://example.org/app", "https://example.org/?a", "https://user@example.org", "ftp://example.org"])(
  "a site at %s is refused",
  (SITE_URL) => {
    expect(firstWords({ SITE_URL, TRUST_PROXY: "1" })).toEqual(["SITE_URL"]);
  },
);

test.each(["short", "thirty-two characters with spaces", "é".repeat(40)])(
  "a token of %j is refused",
  (METRICS_TOKEN) => {
    expect(firstWords({ METRICS_TOKEN })).toEqual(["METRICS_TOKEN"]);
  },
);

test.each(["0", "half a second"])("statements slow from %j on are refused", (SLOW_STATEMENT_MS) => {
  expect(firstWords({ SLOW_STATEMENT_MS })).toEqual(["SLOW_STATEMENT_MS"]);
});

test.each(["0", "-1", "1.5", "3000x", "1e3"])("a port of %s is refused", (PORT) => {
  expect(readEnvironment({ PORT }).ok).toBe(false);
});

test.each(["Infinity", "NaN", "-1", "many"])("a rate limit scale of %s is refused", (RATE_LIMIT_SCALE) => {
  expect(readEnvironment({ RATE_LIMIT_SCALE }).ok).toBe(false);
});

describe("mail", () => {
  const mail = {
    SMTP_URL: "smtps://user:secret@mail.example.org",
    MAIL_FROM: "iatroX <no-reply@example.org>",
    SITE_URL: "https://example.org",
    TRUST_PROXY: "1",
  };
  test("needs a server, a sender and the address of the site: one without the others is refused by name", () => {
    expect(readEnvironment(mail)).toMatchObject({ ok: true, value: { ...mail, TRUST_PROXY: true } });
    expect(firstWords({ SMTP_URL: mail.SMTP_URL })).toEqual(["MAIL_FROM", "SITE_URL"]);
    expect(firstWords({ ...mail, SMTP_URL: "" })).toEqual(["SMTP_URL"]);
  });

  test.each(["no-reply", "a@b\r\nBcc: c@d", "iatroX no-reply@example.org", "<a@b>"])(
    "from %j is refused",
    (MAIL_FROM) => {
      expect(firstWords({ ...mail, MAIL_FROM })).toEqual(["MAIL_FROM"]);
    },
  );
});
