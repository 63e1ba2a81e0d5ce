import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const isProduction = process.env.NODE_ENV === "production";

/** The sheets that stand in the pages. While somebody writes they change, and the pages name their files. */
const readSheet = (name) => readFileSync(`public/generated/${name}.css`, "utf8");
const sheets = isProduction ? { PAGE_STYLE: readSheet("page"), PRACTICE_STYLE: readSheet("practice") } : {};
const hashOf = (sheet) => `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`;

/**
 * What every response says of itself. Interactive pages widen `script-src` by a nonce in `_document.tsx`,
 * which starts from the policy set here: there is one policy, not two.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src ${Object.values(sheets).map(hashOf).join(" ")}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

const permissionsPolicy = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: permissionsPolicy },
];

/** @type {import("next").NextConfig} */
const nextConfig = {
  // In the address of each file of our own making; see src/ui/built-file.ts.
  env: { BUILD_VERSION: process.env.BUILD_VERSION ?? "dev", ...sheets },
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

  async headers() {
    const everywhere = { source: "/:path*", headers: securityHeaders };
    const behindTls = {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [{ key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" }],
    };
    // The development server evaluates strings and writes inline scripts, so only a production server has the policy.
    const policed = {
      source: "/:path*",
      headers: [{ key: "Content-Security-Policy", value: contentSecurityPolicy }],
    };
    // Whether there is a new worker is asked each time: it holds the rest together.
    const worker = { source: "/service-worker.js", headers: [{ key: "Cache-Control", value: "no-cache" }] };
    // The same for everybody, which a worker must read to keep it.
    const offline = { source: "/offline", headers: [{ key: "Cache-Control", value: "public, max-age=0" }] };
    const always = [everywhere, worker, offline];
    return isProduction ? [...always, behindTls, policed] : always;
  },
};

export default nextConfig;
