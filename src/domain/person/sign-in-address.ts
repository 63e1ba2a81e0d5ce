/** The page where one signs in, with what went wrong, and where to go then. */
export const signInAddress = (query: { problem?: "wrong"; next?: string | null }): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length > 0 ? `/sign-in?${new URLSearchParams(given)}` : "/sign-in";
};
