/**
 * The address of a file of our own making. It changes with each build, as the framework's do, so that a page that a
 * device keeps is never drawn with the script or the sheet of another build.
 */
export const builtFile = (address: string): string => `${address}?v=${process.env.BUILD_VERSION ?? "dev"}`;
