import {
  type ClaimDoubt,
  claimAnswerSchema,
  claimDoubtSchema,
  doubts,
  isDoubt,
  type ListedRequest,
  type RequestedClaim,
  requestState,
  type ShownRequest,
} from "../../domain/signature/signature-request";
import { isUuid } from "../database/is-uuid";
import type { Prisma, PrismaClient } from "../generated/client";
import { storedClaimState } from "./stored-claim-state";

const most = 500;

const requester = { select: { name: true } };
const briefly = {
  ...{ requester, claims: { select: { answer: true, settlement: true } } },
} satisfies Prisma.SignatureRequestInclude;
const wholly = {
  ...{ requester, claims: { orderBy: { position: "asc" }, include: { settler: { select: { name: true } } } } },
} satisfies Prisma.SignatureRequestInclude;

type Brief = Prisma.SignatureRequestGetPayload<{ include: typeof briefly }>;
type FoundClaim = Prisma.SignatureRequestGetPayload<{ include: typeof wholly }>["claims"][number];

const toListed = (request: Brief, now: Date): ListedRequest => {
  const { id, articleSlug, number, draftId, title, name, role, named, description, claims } = request;
  const count = (answer: string) => claims.filter((claim) => claim.answer === answer).length;
  return {
    ...{ id, article: articleSlug, title, revision: number, draft: draftId },
    ...{ name, role, named, description, requestedBy: request.requester.name },
    createdAt: request.createdAt.toISOString(),
    expiresAt: request.expiresAt.toISOString(),
    signedAt: request.signedAt?.toISOString() ?? null,
    state: requestState(request, now),
    claims: {
      ...{ all: claims.length, agree: count("agree"), wrong: count("wrong"), moved: count("moved") },
      open: claims.filter(({ answer, settlement }) => isDoubt(answer) && settlement === null).length,
    },
  };
};

const settledOf = ({ settlement, settler, settledAt, reason, draftId }: FoundClaim) =>
  settlement === null || settledAt === null || settler === null
    ? null
    : {
        ...{ kind: settlement === "draft" ? ("draft" as const) : ("dismissed" as const), by: settler.name },
        ...{ at: settledAt.toISOString(), reason, draft: draftId },
      };

const toRequested = (claim: FoundClaim): RequestedClaim => ({
  ...{ position: claim.position, note: claim.note, state: storedClaimState(claim.state) },
  answer: claimAnswerSchema.nullable().parse(claim.answer),
  answeredAt: claim.answeredAt?.toISOString() ?? null,
  settled: settledOf(claim),
});

/** What experts were asked to sign, the newest first; five hundred at most. `article`: of one alone. */
export const listRequests = async (
  client: PrismaClient,
  { article, now }: { article?: string | undefined; now: Date },
): Promise<ListedRequest[]> => {
  const requests = await client.signatureRequest.findMany({
    where: { ...(article !== undefined && { articleSlug: article }) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: most,
    include: briefly,
  });
  return requests.map((request) => toListed(request, now));
};

/** One of them, with its claims; null: there is none. */
export const findRequest = async (
  client: PrismaClient,
  { id, now }: { id: string; now: Date },
): Promise<ShownRequest | null> => {
  const found = isUuid(id) ? await client.signatureRequest.findUnique({ where: { id }, include: wholly }) : null;
  return found && { ...toListed(found, now), requested: found.claims.map(toRequested) };
};

/** A claim that an expert doubts and nobody has settled. `position`: in its request. */
export type DoubtedClaim = {
  request: string;
  article: string;
  name: string | null;
  position: number;
  quote: string;
  answer: ClaimDoubt;
  note: string;
};

/** What waits for whoever may settle it, the oldest first; five hundred at most. */
export const listDoubtedClaims = async (client: PrismaClient): Promise<DoubtedClaim[]> => {
  const claims = await client.requestedClaim.findMany({
    where: { answer: { in: [...doubts] }, settlement: null },
    orderBy: [{ answeredAt: "asc" }, { requestId: "asc" }, { position: "asc" }],
    take: most,
    include: { request: { select: { articleSlug: true, name: true } } },
  });
  return claims.map(({ requestId, request, position, note, state, answer }) => ({
    ...{ request: requestId, article: request.articleSlug, name: request.name, position, note },
    quote: storedClaimState(state).quote,
    answer: claimDoubtSchema.parse(answer),
  }));
};
