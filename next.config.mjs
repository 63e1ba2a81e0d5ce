import { readFileSync } from "node:fs";

/** Set by bin/build.ts alone. */
const { BUILD_VERSION } = process.env;

/** The sheets that stand in built pages. While somebody writes they change, and the pages name their files. */
const readSheet = (name) => readFileSync(`public/generated/${name}.css`, "utf8");
const sheets = BUILD_VERSION ? { PAGE_STYLE: readSheet("page"), PRACTICE_STYLE: readSheet("practice") } : {};
/** @type {import("next").NextConfig} */
const nextConfig = {
  // In the address of each file of our own making; see src/ui/built-file.ts.
  env: { BUILD_VERSION: BUILD_VERSION ?? "dev", ...sheets },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The language is in the address and nowhere else: no guess from the browser, no redirect.
  i18n: { locales: ["en", "fr"], defaultLocale: "en", localeDetection: false },
  serverExternalPackages: ["@electric-sql/pglite", "pglite-prisma-adapter", "@prisma/schema-engine-wasm", "pg", "pino"],

  // Rewrites that know of languages see the first one with its prefix, too.
  async rewrites() {
    return [
      { source: "/en/sitemap.xml", destination: "/api/web/sitemap", locale: false },
      { source: "/en/robots.txt", destination: "/api/web/robots", locale: false },
      { source: "/en/llms.txt", destination: "/api/web/llms", locale: false },
      { source: "/:language(en|fr)/manifest.webmanifest", destination: "/api/web/manifest", locale: false },
      { source: "/:language(en|fr)/feed.xml", destination: "/api/web/feed", locale: false },
      { source: "/:language(en|fr)/articles/:slug/feed.xml", destination: "/api/web/feed", locale: false },
      { source: "/en/articles/:slug/picture.png", destination: "/api/articles/:slug/picture", locale: false },
      { source: "/fr/articles/:slug/picture.png", destination: "/api/articles/:slug.fr/picture", locale: false },
      { source: "/en/articles/:slug([^/]+)\\.md", destination: "/api/articles/:slug/markdown", locale: false },
      {
        source: "/:page(en|fr)/route/:outcome([^/]+)\\.ics",
        destination: "/api/route/:outcome/calendar?page=:page",
        locale: false,
      },
      { source: "/fr/articles/:slug([^/]+)\\.md", destination: "/api/articles/:slug.fr/markdown", locale: false },
    ];
  },

  // What every answer says of itself, see bin/serving/security-headers.ts: also those that are not the framework's.
  async headers() {
    // Whether there is a new worker is asked each time: it holds the rest together.
    const worker = { source: "/service-worker.js", headers: [{ key: "Cache-Control", value: "no-cache" }] };
    // The same for everybody, which a worker must read to keep it.
    const offline = { source: "/offline", headers: [{ key: "Cache-Control", value: "public, max-age=0" }] };
    return [worker, offline];
  },
};

export default nextConfig;
