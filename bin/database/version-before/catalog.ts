/** What a statement may rely on of a column. `type`: as PostgreSQL names it; `fills`: a row that leaves it out is taken. */
export type CatalogColumn = { table: string; column: string; type: string; nullable: boolean; fills: boolean };

/** What stands in a database besides its rows. `enums`: type → its values. */
export type Catalog = { columns: CatalogColumn[]; enums: { name: string; values: string[] }[] };

export const columnsSql = `
  SELECT c.relname::text AS table, a.attname::text AS column, format_type(a.atttypid, a.atttypmod) AS type,
    NOT a.attnotnull AS nullable, NOT a.attnotnull OR a.atthasdef OR a.attidentity <> '' AS fills
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname COLLATE "C", a.attname COLLATE "C"`;

export const enumsSql = `
  SELECT t.typname::text AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS values
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
  GROUP BY t.typname ORDER BY t.typname COLLATE "C"`;

/**
 * What a version that was made for the catalog `before` would stumble over in the catalog `now`, as sentences: a column that
 * it reads or writes is gone or another, one that it does not know must be given, a value that it writes is gone.
 */
export const catalogBreaks = (before: Catalog, now: Catalog): string[] => {
  const nameOf = ({ table, column }: CatalogColumn) => `${table}.${column}`;
  const known = new Map(before.columns.map((column) => [nameOf(column), column]));
  const there = new Map(now.columns.map((column) => [nameOf(column), column]));
  const tables = new Set(before.columns.map(({ table }) => table));
  return [
    ...before.columns.flatMap((column) => {
      const [name, found] = [nameOf(column), there.get(nameOf(column))];
      if (!found) return `${name} is gone.`;
      return [
        ...(found.type === column.type ? [] : [`${name} is ${found.type} and was ${column.type}.`]),
        ...(found.nullable && !column.nullable ? [`${name} may be null, which it could not be.`] : []),
        ...(column.nullable && !found.nullable ? [`${name} may not be null, which it could be.`] : []),
        ...(column.fills && !found.fills ? [`${name} has to be given, which it had not.`] : []),
      ];
    }),
    ...now.columns
      .filter((column) => tables.has(column.table) && !known.has(nameOf(column)) && !column.fills)
      .map((column) => `${nameOf(column)} is new and has to be given.`),
    ...before.enums.flatMap(({ name, values }) => {
      const found = now.enums.find((one) => one.name === name)?.values ?? [];
      return values.filter((value) => !found.includes(value)).map((value) => `${name} has no "${value}" any more.`);
    }),
  ];
};
