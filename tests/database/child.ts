import { openDatabase } from "../../src/database.ts";

// Run by tests as a process of its own: child.ts DATA_DIR (own | share) [SQL…]. Says a line when the database is open
// and one for each statement, then waits to be killed, or to be told on its standard input to close.

const [dataDir = "", mode, ...statements] = process.argv.slice(2);

try {
  const database = await openDatabase({ dataDir, share: mode === "share", maxConnections: 1 });
  console.log("open");
  for (const statement of statements) {
    const rows = await database.sql.unsafe(statement);
    console.log(JSON.stringify(rows));
  }
  process.stdin.once("data", async () => {
    await database.close();
    process.exit(0);
  });
} catch (error) {
  console.log(String(error));
  process.exit(1);
}
