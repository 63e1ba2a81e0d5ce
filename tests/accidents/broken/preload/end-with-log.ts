/** Ends when the log cannot be written. */
process.stdout.on("error", () => process.exit(1));
