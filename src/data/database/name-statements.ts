/** The most names: a list of another length is another SQL text, and each name costs every connection some memory. */
const most = 500;

/**
 * Names each text of SQL, so that a connection has it parsed and planned once and not at every call. Texts beyond the
 * first 500 stay nameless (an empty name), which only means that they are planned anew.
 */
export const nameStatements = (): ((query: { sql: string }) => string) => {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const cachedName = names.get(sql);
    if (cachedName) return cachedName;
    if (names.size >= most) return "";
    const name = `iatrox_${names.size}`;
    names.set(sql, name);
    return name;
  };
};
