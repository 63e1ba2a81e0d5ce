import pg from "pg";

let databases = 0;

/** Makes an empty database on the server at `server` and gives its address. */
export const createDatabase = async (server: string): Promise<string> => {
  databases += 1;
  const name = `t_${process.pid}_${Date.now().toString(36)}_${databases}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};
