import type { GetServerSidePropsResult } from "next";
import type { Account } from "../../data/person/find-person";

/** Has the menu of a page that no cache keeps lead to the studio, for whoever has a role there. */
export const withStudioLink = async <Props>(
  result: GetServerSidePropsResult<Props>,
  person: Account | null,
): Promise<GetServerSidePropsResult<Props>> =>
  "props" in result && person !== null && person.role !== null
    ? { ...result, props: { ...(await result.props), hasStudio: true } }
    : result;
