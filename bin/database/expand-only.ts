import type { AlterTableCmd, ColumnDef, Constraint, Node, RangeVar } from "@pgsql/types";
import { parse } from "libpg-query";
import { growingTables } from "./growing-tables";

/**
 * Something that a server of the version before does not survive, or that holds its learners up, while this migration, which is
 * one transaction, is applied under it. `why`: ends a sentence that begins with the statement.
 */
export type Break = { statement: string; why: string };

/** What a migration has made before the statement at hand: nobody of the version before uses that. */
type Made = { tables: Set<string>; columns: Set<string> };

const nameOf = (relation: RangeVar | undefined): string => relation?.relname ?? "";

const defaultOf = (column: ColumnDef): Node | undefined =>
  constraintsOf(column).find(({ contype }) => contype === "CONSTR_DEFAULT")?.raw_expr;

const constraintsOf = ({ constraints = [] }: ColumnDef): Constraint[] =>
  constraints.flatMap((node) => ("Constraint" in node ? [node.Constraint] : []));

/** The names of columns that an expression, or a list of keys, names. */
const namesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "ColumnRef" ? textsIn((inner as { fields?: unknown }).fields).slice(-1) : namesIn(inner),
  );
};

const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "sval" && typeof inner === "string" ? [inner] : textsIn(inner),
  );
};

const addedColumn = (table: string, column: ColumnDef): string[] => {
  const kinds = new Set(constraintsOf(column).map(({ contype }) => contype));
  const given = defaultOf(column);
  return [
    ...(kinds.has("CONSTR_NOTNULL") && !given && !kinds.has("CONSTR_IDENTITY") && !kinds.has("CONSTR_GENERATED")
      ? ["adds a column that has to be given, which the version before does not do: give it a default"]
      : []),
    ...(kinds.has("CONSTR_GENERATED") || (given && "FuncCall" in given && growingTables.includes(table))
      ? ["writes every row of its table anew while nobody can read it: fill the column later, in parts"]
      : []),
  ];
};

/** A rule about new columns alone is kept by whoever does not know them. */
const addedConstraint = (table: string, constraint: Constraint, made: Made): string[] => {
  const named = [...namesIn(constraint.raw_expr), ...textsIn(constraint.keys), ...textsIn(constraint.fk_attrs)];
  const isOfNew = named.length > 0 && named.every((column) => made.columns.has(`${table}.${column}`));
  return isOfNew ? [] : ["refuses what the version before may write: add it one version later"];
};

const alteration = (table: string, command: AlterTableCmd, made: Made): string[] => {
  const { subtype, name = "", def } = command;
  if (made.columns.has(`${table}.${name}`)) return [];
  switch (subtype) {
    case "AT_AddColumn":
      return def && "ColumnDef" in def ? addedColumn(table, def.ColumnDef) : [];
    case "AT_AddConstraint":
      return def && "Constraint" in def ? addedConstraint(table, def.Constraint, made) : [];
    case "AT_ColumnDefault":
      return def ? [] : ["takes away a default that the version before may rest on"];
    case "AT_DropConstraint":
      // What an upsert names its conflict by ends in this, as PostgreSQL and Prisma call it.
      return /_(key|pkey)$/.test(name) ? ["takes away a key that upserts of the version before name"] : [];
    case "AT_ValidateConstraint":
    case "AT_SetStatistics":
    case "AT_SetRelOptions":
    case "AT_SetStorage":
    case "AT_SetCompression":
      return [];
    case "AT_DropNotNull":
      return ["lets this version write null where the version before does not read it"];
    case "AT_DropColumn":
      return ["takes away a column that the version before reads"];
    case "AT_AlterColumnType":
      return ["changes the type of a column that the version before reads"];
    case "AT_SetNotNull":
      return ["refuses null, which the version before may write"];
    default:
      return [`does what this check does not know (${subtype})`];
  }
};

const breaksOf = (node: Node, made: Made): string[] => {
  if ("AlterTableStmt" in node) {
    const { relation, cmds = [] } = node.AlterTableStmt;
    const table = nameOf(relation);
    if (made.tables.has(table)) return [];
    const commands = cmds.flatMap((each) => ("AlterTableCmd" in each ? [each.AlterTableCmd] : []));
    for (const { subtype, def } of commands)
      if (subtype === "AT_AddColumn" && def && "ColumnDef" in def)
        made.columns.add(`${table}.${def.ColumnDef.colname}`);
    return commands.flatMap((command) => alteration(table, command, made));
  }
  if ("CreateStmt" in node) {
    made.tables.add(nameOf(node.CreateStmt.relation));
    return [];
  }
  if ("CreateTableAsStmt" in node) {
    made.tables.add(nameOf(node.CreateTableAsStmt.into?.rel));
    return [];
  }
  if ("IndexStmt" in node) {
    const { relation, unique, if_not_exists } = node.IndexStmt;
    const table = nameOf(relation);
    if (made.tables.has(table)) return [];
    if (unique) return ["refuses what the version before may write: add it one version later"];
    return growingTables.includes(table) && !if_not_exists
      ? [
          "keeps everybody from answering while it is built: write IF NOT EXISTS, and tell operators in the changelog to build it CONCURRENTLY before they update",
        ]
      : [];
  }
  if ("CreateTrigStmt" in node)
    return made.tables.has(nameOf(node.CreateTrigStmt.relation)) ? [] : ["changes what the version before writes"];
  if ("UpdateStmt" in node || "DeleteStmt" in node) {
    const table = nameOf("UpdateStmt" in node ? node.UpdateStmt.relation : node.DeleteStmt.relation);
    if (made.tables.has(table)) return [];
    if ("DeleteStmt" in node) return ["deletes rows that the version before may show"];
    return growingTables.includes(table) ? ["locks rows that learners write, until the whole migration is over"] : [];
  }
  if ("DropStmt" in node) {
    const { removeType, objects = [] } = node.DropStmt;
    const names = objects.flatMap((object) => textsIn(object).slice(-1));
    if (names.length > 0 && names.every((name) => made.tables.has(name))) return [];
    if (removeType === "OBJECT_INDEX" && !names.some((name) => /_(key|pkey)$/.test(name))) return [];
    return ["takes away what the version before may use"];
  }
  if ("RenameStmt" in node) return ["takes away a name that the version before uses"];
  if ("DoStmt" in node) return ["does what this check cannot read"];
  const isHarmless = [
    "InsertStmt",
    "SelectStmt",
    "CreateEnumStmt",
    "AlterEnumStmt",
    "CreateExtensionStmt",
    "CommentStmt",
  ];
  const other = Object.keys(node)[0] ?? "";
  // A function that is replaced keeps its name and arguments, or PostgreSQL makes a second one.
  return [...isHarmless, "CreateFunctionStmt"].includes(other) ? [] : [`does what this check does not know (${other})`];
};

/** A reason at a statement, for what has been looked into: `-- safe while the version before serves: …`. */
const reason = /^;?\s*--\s*safe while the version before serves:\s*\S.{20,}/;

/**
 * What of a migration the version before does not survive, or what holds its learners up; not where a comment before the
 * statement gives a reason.
 */
export const findBreaks = async (sql: string): Promise<Break[]> => {
  const made: Made = { tables: new Set(), columns: new Set() };
  const bytes = Buffer.from(sql);
  const { stmts = [] } = await parse(sql);
  let before = 0;
  return stmts.flatMap(({ stmt, stmt_location = 0, stmt_len }) => {
    const end = stmt_len ? stmt_location + stmt_len : bytes.length;
    // Comments before a statement belong to it; the parser may begin behind them.
    const lines = bytes.subarray(before, end).toString().split("\n");
    before = end;
    const found = stmt ? breaksOf(stmt, made) : [];
    if (lines.some((line) => reason.test(line))) return [];
    const statement = lines.find((line) => !/^;?\s*(--.*)?$/.test(line)) ?? "";
    return found.map((why) => ({ statement: statement.replace(/^;/, "").trim(), why }));
  });
};
