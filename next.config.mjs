import { readFileSync } from "node:fs";
import { languageTable, originalLanguage } from "./languages.mjs";
import { sheetNames } from "./sheet-names.mjs";

const locales = Object.keys(languageTable);

/** Set by bin/build/build.ts alone. */
const { BUILD_VERSION } = process.env;

/** The sheets that stand in built pages. While somebody writes they change, and the pages name their files. */
const readSheet = (name) => readFileSync(`public/generated/${name}.css`, "utf8");
const sheets = BUILD_VERSION
  ? Object.fromEntries(sheetNames.map((name) => [`${name.toUpperCase()}_STYLE`, readSheet(name)]))
  : {};
/** @type {import("next").NextConfig} */
const nextConfig = {
  // In the address of each file of our own making; see src/ui/built-file.ts.
  env: { BUILD_VERSION: BUILD_VERSION ?? "dev", ...sheets },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // `npm run check` and `npm test` check types. In a build it took longest of all, and whoever starts the product waited for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Loaded at the start, its 150 entries, each with its own copy of what they share, took 200 MB and a second.
    preloadEntriesOnStart: false,
    // Pages are made anew when something is published, and lie in each process's memory: several processes that write the
    // same files would read them half written.
    isrFlushToDisk: false,
    // What a build keeps for the next one takes it as long to write as half of the rest.
    turbopackFileSystemCacheForBuild: process.env.BUILD_ONCE !== "1",
  },
  // For the server, the language is in the address and nowhere else: no guess from the browser, no redirect.
  i18n: { locales, defaultLocale: originalLanguage, localeDetection: false },
  serverExternalPackages: [
    "@better-auth/passkey",
    "@electric-sql/pglite",
    "@prisma/schema-engine-wasm",
    "better-auth",
    "pg",
    "pino",
    "prom-client",
    "sharp",
    "undici",
  ],

  // Rewrites that know of languages see the original one with its prefix, too.
  async rewrites() {
    const everywhere = locales.join("|");
    const original = [
      { source: `/${originalLanguage}/sitemap.xml`, destination: "/api/web/sitemap" },
      { source: `/${originalLanguage}/robots.txt`, destination: "/api/web/robots" },
      { source: `/${originalLanguage}/llms.txt`, destination: "/api/web/llms" },
      { source: `/${originalLanguage}/stale.xml`, destination: "/api/web/stale" },
      { source: `/${originalLanguage}/pictures/:hash/:name([^/]+)\\.webp`, destination: "/api/pictures/:hash/:name" },
    ];
    const inAll = [
      { source: `/:language(${everywhere})/manifest.webmanifest`, destination: "/api/web/manifest" },
      { source: `/:language(${everywhere})/feed.xml`, destination: "/api/web/feed" },
      { source: `/:language(${everywhere})/articles/:slug/feed.xml`, destination: "/api/web/feed" },
      {
        source: `/:page(${everywhere})/route/:outcome([^/]+)\\.ics`,
        destination: "/api/route/:outcome/calendar?page=:page",
      },
    ];
    // The slug of a translation ends in its language: see src/domain/article/article-slug.ts.
    const ofGuides = locales.flatMap((language) => {
      const slug = language === originalLanguage ? ":slug" : `:slug.${language}`;
      return [
        { source: `/${language}/articles/:slug/picture.png`, destination: `/api/articles/${slug}/picture` },
        { source: `/${language}/articles/:slug([^/]+)\\.md`, destination: `/api/articles/${slug}/markdown` },
      ];
    });
    return [...original, ...inAll, ...ofGuides].map((rewrite) => ({ ...rewrite, locale: false }));
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
