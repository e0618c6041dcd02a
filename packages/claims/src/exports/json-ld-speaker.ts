import type { ClaimRecord, ClaimSource } from "../generated/claim-record.ts";
import { type JsonLdNode, type JsonLdValue, known, named } from "./json-ld-node.ts";

/**
 * Who said it. In schema.org persons and organizations speak, quotations by `spokenByCharacter`
 * and other claims by `author`; what stands in a document is based on it.
 */
export function speakerOf({
  kind,
  attribution,
}: ClaimRecord): Readonly<Record<string, JsonLdValue>> {
  const source = attribution?.source ?? null;
  if (source === null) return {};
  if (source.type === "document") return known("isBasedOn", named("CreativeWork", source.name));
  const isOrganization = source.type === "organization" || source.type === "group";
  const speaker = isOrganization ? organizationNode(source) : personNode(source);
  return known(kind === "quote" ? "spokenByCharacter" : "author", speaker);
}

function organizationNode({ name, affiliation }: ClaimSource): JsonLdNode {
  return {
    "@type": "Organization",
    ...known("name", name),
    ...known("parentOrganization", named("Organization", affiliation)),
  };
}

/** An unnamed or unresolved source has the words of its mention for a description. */
function personNode({ type, name, role, affiliation, span }: ClaimSource): JsonLdNode {
  const isNamed = type === "person";
  return {
    "@type": "Person",
    ...known("name", isNamed ? name : null),
    ...known("description", isNamed ? null : (span?.exact ?? name)),
    ...known("jobTitle", role),
    ...known("affiliation", named("Organization", affiliation)),
  };
}
