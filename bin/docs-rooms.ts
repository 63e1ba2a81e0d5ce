import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withPicture } from "./docs/rooms-picture";
import { root } from "./run-step";

const file = path.join(root, "docs/architecture.md");
writeFileSync(file, withPicture(readFileSync(file, "utf8")));
console.log("Drew the rooms of src/ into docs/architecture.md.");
