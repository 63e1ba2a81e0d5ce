import { build } from "./build/build";

// `npm run build` builds anew whatever is there; `npm start` builds only what changed.
process.exitCode = await build();
