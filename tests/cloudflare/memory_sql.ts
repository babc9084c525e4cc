// A database for the journal of a lane, as far as the journal uses one; its writes can be made to throw.
import type { Sql } from "../../src/cloudflare/import/sql_journal.ts";

/** A database in memory. */
export interface MemorySql extends Sql {
  /** Called before each write; may throw. */
  onWrite: () => void;
}

/** An empty database. */
export function memorySql(): MemorySql {
  let steps: string[] = [];
  const refused = new Map<number, string>();
  const values = new Map<string, string>();
  const sql: MemorySql = {
    onWrite: () => {},
    exec(query, ...given) {
      const rows = (list: Record<string, unknown>[]) => ({ toArray: () => list });
      if (/^(INSERT|DELETE)/.test(query)) sql.onWrite();
      if (query.startsWith("DELETE FROM steps WHERE number <")) steps = steps.slice(-1);
      else if (query.startsWith("INSERT INTO steps")) steps.push(String(given[0]));
      else if (query.startsWith("SELECT step FROM")) return rows(steps.map((step) => ({ step })));
      else if (query.startsWith("INSERT OR REPLACE INTO refused")) refused.set(Number(given[0]), String(given[1]));
      else if (query.startsWith("SELECT row FROM refused")) {
        const [from, limit] = given.map(Number) as [number, number];
        const found = [...refused].filter(([position]) => position >= from).sort(([a], [b]) => a - b).slice(0, limit);
        return rows(found.map(([, row]) => ({ row })));
      } else if (query.startsWith('INSERT OR REPLACE INTO "values"')) values.set(String(given[0]), String(given[1]));
      else if (query.startsWith('SELECT value FROM "values"')) {
        const value = values.get(String(given[0]));
        return rows(value === undefined ? [] : [{ value }]);
      } else if (!query.startsWith("CREATE TABLE")) throw new Error(`not known: ${query}`);
      return rows([]);
    },
  };
  return sql;
}
