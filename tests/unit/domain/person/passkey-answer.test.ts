import { expect, test } from "vitest";
import { passkeyAssertionSchema, passkeyAttestationSchema } from "../../../../src/domain/person/passkey-answer";

const key = { id: "AAAA", rawId: "AAAA", type: "public-key", clientExtensionResults: {} };
const assertion = { ...key, response: { clientDataJSON: "AAAA", authenticatorData: "AAAA", signature: "AA-_" } };
const attestation = {
  ...key,
  response: { clientDataJSON: "AAAA", attestationObject: "AAAA", transports: ["internal"] },
};

test("what a browser answers is taken, without what nobody asks for", () => {
  expect(passkeyAssertionSchema.parse({ ...assertion, extra: 1 })).toEqual(assertion);
  expect(passkeyAttestationSchema.parse(attestation)).toEqual(attestation);
});

test("what is no answer is not", () => {
  expect(passkeyAssertionSchema.safeParse(attestation).success).toBe(false);
  expect(passkeyAssertionSchema.safeParse({ ...assertion, id: "../.." }).success).toBe(false);
  expect(passkeyAttestationSchema.safeParse({ ...attestation, id: "A".repeat(20_001) }).success).toBe(false);
});
