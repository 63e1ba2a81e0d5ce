import type { PageConfig } from "next";

/**
 * A page's `config` that keeps the framework's script off it. The option works but is no longer in the type,
 * so a browser test watches that no script is loaded.
 */
export const withoutScript = { unstable_runtimeJS: false } as PageConfig;
