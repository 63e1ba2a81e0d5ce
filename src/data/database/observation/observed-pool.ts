import { Pool } from "pg";
import type { ConnectionUse } from "../database";

/** A pool of connections that says how they are used. */
export class ObservedPool extends Pool {
  use(): ConnectionUse {
    return { size: this.totalCount, idle: this.idleCount, waiting: this.waitingCount };
  }
}
