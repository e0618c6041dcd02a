import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { toJsonLd } from "../../src/exports/json-ld.ts";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { floodArticle } from "../flood-article.ts";

const THING = ["name", "description", "url"];
const CREATIVE_WORK = [
  ...THING,
  "text",
  "author",
  "inLanguage",
  "dateCreated",
  "datePublished",
  "temporalCoverage",
  "about",
  "headline",
  "publisher",
  "isBasedOn",
];

/** What schema.org lets each type have, of what we use. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  Claim: [...CREATIVE_WORK, "appearance"],
  Quotation: [...CREATIVE_WORK, "spokenByCharacter"],
  NewsArticle: CREATIVE_WORK,
  CreativeWork: CREATIVE_WORK,
  Person: [...THING, "jobTitle", "affiliation"],
  Organization: [...THING, "parentOrganization"],
  QuantitativeValue: [...THING, "value", "minValue", "maxValue", "unitText"],
};

/** Stands for schema.org's own context, which is the same for the terms we use. */
const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: {
    "@context": {
      "@vocab": "https://schema.org/",
      url: { "@type": "@id" },
      datePublished: { "@type": "Date" },
      dateCreated: { "@type": "Date" },
    },
  },
});

const info = { url: "https://example.org/bridge", publisher: "The Courier", language: "en" };
const records = [...toClaimRecords(bridgeArticle, info), ...toClaimRecords(floodArticle)];
const document = toJsonLd(records);

/** In safe mode the expansion throws where it would drop something. */
async function expand(): Promise<readonly unknown[]> {
  const options = { documentLoader, safe: true };
  return await jsonld.expand(JSON.parse(JSON.stringify(document)), options);
}

function nodesIn(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(nodesIn);
  return "@type" in value && !("@value" in value) ? [value, ...inside] : inside;
}

function localName(iri: unknown): string {
  return String(iri).replace("https://schema.org/", "");
}

describe("toJsonLd", () => {
  it("expands to a node for each article and claim, with nothing dropped", async () => {
    const expanded = await expand();
    expect(expanded).toHaveLength(records.length + 2);
  });

  it("uses schema.org's types and their properties alone", async () => {
    for (const node of nodesIn(await expand())) {
      const types = [Reflect.get(node, "@type")].flat().map(localName);
      const allowed = types.flatMap((type) => VOCABULARY[type] ?? []);
      const used = Object.keys(node)
        .filter((name) => !name.startsWith("@"))
        .map(localName);
      expect(used.filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });

  it("tells the article once", () => {
    expect(document["@graph"][0]).toEqual({
      "@id": "https://example.org/bridge",
      "@type": "NewsArticle",
      url: "https://example.org/bridge",
      headline: "Bridge collapse near Varholm",
      datePublished: "2024-03-07",
      inLanguage: "en",
      publisher: { "@type": "Organization", name: "The Courier" },
    });
  });

  it("tells a quotation with who spoke it", () => {
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({
        "@type": ["Claim", "Quotation"],
        text: "We will find out why. Nobody should have died here.",
        appearance: { "@id": "https://example.org/bridge" },
        spokenByCharacter: { "@type": "Person", name: "Ilse Brandt", jobTitle: "Governor" },
        dateCreated: "2024-03-06",
      }),
    );
  });

  it("tells a figure with its bounds", () => {
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({
        "@type": "Claim",
        author: { "@type": "Organization", name: "Lindmar Rescue Service" },
        temporalCoverage: ["2024-03-05/2024-03-05"],
        about: {
          "@type": "QuantitativeValue",
          name: "killed",
          description: "at-least, asserted",
          value: 40,
          minValue: 40,
          unitText: "people",
        },
      }),
    );
  });

  it("bases on a document what stands in it", () => {
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({ isBasedOn: { "@type": "CreativeWork", name: "sign" } }),
    );
  });
});
