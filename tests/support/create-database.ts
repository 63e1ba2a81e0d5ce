import pg from "pg";

let databases = 0;

/** Makes a database on the server at `server`, empty or a copy of the one named `template`, and gives its address. */
export const createDatabase = async (server: string, template = "template1"): Promise<string> => {
  databases += 1;
  const name = `t_${process.pid}_${Date.now().toString(36)}_${databases}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const [made, copied] = [name, template].map((each) => client.escapeIdentifier(each));
  await client.query(`CREATE DATABASE ${made} TEMPLATE ${copied}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
};
