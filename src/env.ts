import { availableParallelism } from "node:os";
import { z } from "zod";
import { failure, type Result, success } from "./domain/result";

const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** An empty variable counts as absent: that is how most process managers write "not set". */
const emptyAsAbsent = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const url = (protocol: RegExp) =>
  z.string().refine((value) => URL.canParse(value) && protocol.test(new URL(value).protocol));

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most));

const environmentSchema = z.object({
  DATABASE_URL: emptyAsAbsent(url(/^postgres(ql)?:$/).optional()),
  DATABASE_DIRECT_URL: emptyAsAbsent(url(/^postgres(ql)?:$/).optional()),
  DATABASE_REPLICA_URL: emptyAsAbsent(url(/^postgres(ql)?:$/).optional()),
  DATABASE_CONNECTIONS: emptyAsAbsent(wholeNumber(1, 10_000).default(16)),
  WORKERS: emptyAsAbsent(wholeNumber(1, 256).optional()),
  DATA_DIR: emptyAsAbsent(z.string().default(".data")),
  PORT: emptyAsAbsent(wholeNumber(1, 65_535).default(3000)),
  SITE_URL: emptyAsAbsent(
    url(/^https?:$/)
      .refine((value) => URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`)
      .optional(),
  ),
  TRUST_PROXY: emptyAsAbsent(
    z
      .enum(["0", "1"])
      .default("0")
      .transform((value) => value === "1"),
  ),
  RATE_LIMIT_SCALE: emptyAsAbsent(z.coerce.number().positive().finite().default(1)),
  OVERLOAD_SCALE: emptyAsAbsent(z.coerce.number().positive().finite().default(1)),
  AUTH_SECRET: emptyAsAbsent(z.string().min(32).optional()),
  SMTP_URL: emptyAsAbsent(url(/^smtps?:$/).optional()),
  MAIL_FROM: emptyAsAbsent(
    z
      .string()
      .regex(/^(?:[^<>\r\n]{1,80} <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)
      .optional(),
  ),
  SOURCE_WATCH: emptyAsAbsent(
    z
      .enum(["0", "1"])
      .default("0")
      .transform((value) => value === "1"),
  ),
  SLOW_STATEMENT_MS: emptyAsAbsent(wholeNumber(1, 600_000).default(500)),
  METRICS_TOKEN: emptyAsAbsent(
    z
      .string()
      .regex(/^[!-~]{32,}$/)
      .optional(),
  ),
  LOG_LEVEL: emptyAsAbsent(z.enum(levels).default("info")),
});

type Name = keyof z.infer<typeof environmentSchema>;
type Given = Record<string, string | undefined>;

const isGiven = (env: Given, name: Name): boolean => (env[name] ?? "") !== "";

/** Each gives the names of variables that another one makes necessary or impossible, be their values right or not. */
const dependencies: ((env: Given) => Name[])[] = [
  // Only a PostgreSQL server has these: whoever sets one has forgotten to name the server.
  (env) => {
    if (isGiven(env, "DATABASE_URL")) return [];
    const several = Number(env.WORKERS) > 1 ? (["WORKERS"] as const) : [];
    const ofServer = ["DATABASE_DIRECT_URL", "DATABASE_REPLICA_URL", "DATABASE_CONNECTIONS"] as const;
    const given = ofServer.filter((name) => isGiven(env, name));
    return [...given, ...several];
  },
  // A server is no standby of itself.
  (env) => {
    const others = [env.DATABASE_URL, env.DATABASE_DIRECT_URL].filter((address) => address);
    return others.includes(env.DATABASE_REPLICA_URL) ? ["DATABASE_REPLICA_URL"] : [];
  },
  // A mail needs a server, a sender, and an address for its links: all of them, or none.
  (env) => {
    const isMailed = isGiven(env, "SMTP_URL") || isGiven(env, "MAIL_FROM");
    return isMailed ? (["SMTP_URL", "MAIL_FROM", "SITE_URL"] as const).filter((name) => !isGiven(env, name)) : [];
  },
  // This server speaks no TLS, so that something in front of it does: limits would count all callers as that one.
  (env) => (env.SITE_URL?.startsWith("https:") && !isGiven(env, "TRUST_PROXY") ? ["TRUST_PROXY"] : []),
];

/** What the operator decides. `PORT` is a TCP port; `RATE_LIMIT_SCALE` multiplies every limit. */
export type Environment = z.infer<typeof environmentSchema>;

/** How many processes serve: with a PostgreSQL server one for each processor, if the operator does not say. */
export const workersOf = ({ DATABASE_URL, WORKERS }: Partial<Environment>): number =>
  DATABASE_URL ? (WORKERS ?? availableParallelism()) : 1;

/** The database without a pooler between; undefined where it is embedded. */
export const directUrlOf = ({ DATABASE_URL, DATABASE_DIRECT_URL }: Partial<Environment>): string | undefined =>
  DATABASE_DIRECT_URL ?? DATABASE_URL;

const wanted: Record<Name, string> = {
  DATABASE_URL:
    'must be an address such as "postgres://user:password@host:5432/iatrox", or absent for the embedded database',
  DATABASE_DIRECT_URL:
    "must be an address such as DATABASE_URL has, of the same database without a pooler between, or absent; it needs DATABASE_URL",
  DATABASE_REPLICA_URL:
    "must be an address such as DATABASE_URL has, of a standby of that server and not of the server itself, or absent; it needs DATABASE_URL",
  DATABASE_CONNECTIONS: "must be a whole number from 1 to 10000, or absent; it needs DATABASE_URL",
  WORKERS:
    "must be a whole number from 1 to 256; more than 1 need DATABASE_URL, the embedded database belongs to one process",
  DATA_DIR: 'must be a folder, such as ".data"',
  PORT: "must be a whole number from 1 to 65535",
  SITE_URL: 'must be an address such as "https://example.org", without a path, or absent; with SMTP_URL it is needed',
  SMTP_URL:
    'must be an address such as "smtps://user:password@mail.example.org", set together with MAIL_FROM, or both absent',
  MAIL_FROM: 'must be a sender such as "iatroX <no-reply@example.org>", set together with SMTP_URL, or both absent',
  TRUST_PROXY:
    "must be 1 behind a proxy that sets X-Forwarded-For, and 0 elsewhere; it may be absent where SITE_URL is not https",
  RATE_LIMIT_SCALE: "must be a number above 0",
  OVERLOAD_SCALE: "must be a number above 0",
  AUTH_SECRET: "must have at least 32 characters, such as `openssl rand -base64 32` prints, or be absent",
  SOURCE_WATCH:
    "must be 1 for a server that looks at the pages that guides rest on and lead to, and 0 or absent for one that asks nobody",
  SLOW_STATEMENT_MS: "must be a whole number from 1 to 600000",
  METRICS_TOKEN:
    "must have at least 32 characters of ASCII without spaces, such as `openssl rand -base64 32` prints, or be absent",
  LOG_LEVEL: `must be one of ${levels.join(", ")}`,
};

/** Checks the environment at the door. Failure: one sentence for each error, all at once; values are not repeated, they may be secret. */
export const readEnvironment = (env: Given): Result<Environment, string[]> => {
  const read = environmentSchema.safeParse(env);
  const dependent = dependencies.flatMap((each) => each(env));
  if (read.success && dependent.length === 0) return success(read.data);
  const wrong = read.success ? [] : read.error.issues.map((issue) => issue.path[0] as Name);
  const names = new Set([...wrong, ...dependent]);
  return failure([...names].map((name) => `${name} ${wanted[name]}.`));
};
