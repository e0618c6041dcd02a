import { describe, expect, it } from "vitest";
import { toClaimRecords } from "../../src/records/to-claim-records.ts";
import { validateClaimRecord } from "../../src/validation/validate-claim-record.ts";
import { bridgeArticle } from "../bridge-article.ts";
import { change } from "../change.ts";

const [toll, promise, statement, children] = toClaimRecords(bridgeArticle);

function messagesOf(value: unknown): readonly string[] {
  const result = validateClaimRecord(value);
  return result.valid ? [] : result.errors.map(({ message }) => message);
}

describe("validateClaimRecord does not pass", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["a string", "quote", ['record: expected an object, got "quote"']],
    ["null", null, ["record: expected an object, got null"]],
    ["a list of records", [promise], ["record: expected an object, got a list"]],
    [
      "an unknown kind",
      change(promise, "/kind", "rumour"),
      ['/kind: expected one of quote, statement, casualty, got "rumour"'],
    ],
    [
      "a missing property",
      change(promise, "/quote/mode", undefined),
      ["/quote/mode: missing (null where it is not known)"],
    ],
    [
      "an unknown property",
      change(promise, "/attribution/cue/a~1b", 1),
      ["/attribution/cue/a~1b: the schema has no such property"],
    ],
    [
      "another schema's version",
      change(promise, "/schema", "urn:whosaid:schema:claim-record:9"),
      [
        '/schema: expected urn:whosaid:schema:claim-record:1, got "urn:whosaid:schema:claim-record:9"',
      ],
    ],
    [
      "an unknown stance",
      change(promise, "/attribution/cue/stance", "foo"),
      [
        "/attribution/cue/stance: expected one of neutral, assert, deny, doubt, admit, demand, ask, " +
          'promise, threaten, praise, blame, got "foo"',
      ],
    ],
    [
      "a string for an object that may be null",
      change(promise, "/attribution", "Ilse Brandt"),
      ['/attribution: expected an object, got "Ilse Brandt"'],
    ],
    [
      "a fault inside an object that may be null",
      change(promise, "/attribution/source/name", 7),
      ["/attribution/source/name: expected a string or null, got 7"],
    ],
    [
      "null where something must stand",
      change(statement, "/attribution", null),
      ["/attribution: expected an object, got null"],
    ],
    [
      "a quantity in a quotation",
      change(promise, "/quantity", {}),
      ["/quantity: expected null, got an object"],
    ],
    [
      "a broken offset",
      change(promise, "/target/start", 1.5),
      ["/target/start: expected a whole number, got 1.5"],
    ],
    [
      "a negative offset",
      change(promise, "/target/start", -1),
      ["/target/start: expected >= 0, got -1"],
    ],
    [
      "a confidence above 1",
      change(promise, "/confidence", 90),
      ["/confidence: expected <= 1, got 90"],
    ],
    [
      "a date of the wrong form",
      change(promise, "/saidAt/earliest", "6 March"),
      ['/saidAt/earliest: expected the form ^-?\\d{4,6}-\\d{2}-\\d{2}$, got "6 March"'],
    ],
    [
      "no pieces",
      change(promise, "/quote/spans", []),
      ["/quote/spans: expected at least 1, got none"],
    ],
    [
      "two faults",
      change(change(promise, "/text", 1), "/refersTo", {}),
      ["/text: expected a string, got 1", "/refersTo: expected a list, got an object"],
    ],
    [
      "low above best",
      change(change(toll, "/quantity/best", 12), "/quantity/high", 12),
      ["/quantity/low: 40 is above best 12", expect.stringMatching(/^\/id: expected casualty-/)],
    ],
    [
      "low above high",
      change(change(toll, "/quantity/best", null), "/quantity/high", 12),
      ["/quantity/low: 40 is above high 12", expect.stringMatching(/^\/id: /)],
    ],
    [
      "best above high",
      change(children, "/quantity/best", 13),
      ["/quantity/best: 13 is above high 12"],
    ],
    [
      "a best that the bounds do not commit to",
      change(toll, "/quantity/best", 45),
      ["/quantity/best: expected 40 for low 40 and high null, got 45"],
    ],
    [
      "words that are not as long as their offsets tell",
      change(promise, "/attribution/cue/end", 9999),
      [expect.stringMatching(/^\/attribution\/cue\/exact: has 4 code units, its offsets \d+$/)],
    ],
    [
      "a start after its end",
      change(promise, "/saidAt/span/start", 9999),
      [expect.stringMatching(/^\/saidAt\/span\/start: 9999 is above end \d+$/)],
    ],
    [
      "a piece in marks outside the pieces",
      change(promise, "/quote/quoted/1", { start: 0, end: 6, exact: "Bridge" }),
      ["/quote/quoted/1: lies in none of /quote/spans"],
    ],
    [
      "pieces that do not make up the target",
      change(statement, "/quote/spans/0", { start: 0, end: 6, exact: "Bridge" }),
      [
        "/quote/spans: they run from 0 to 6, the target from 275 to 311",
        expect.stringMatching(/^\/id: /),
      ],
    ],
    [
      "a direct statement",
      change(statement, "/quote/mode", "direct"),
      ['/quote/mode: expected indirect in a statement record, got "direct"'],
    ],
    [
      "a first day after the last",
      change(promise, "/saidAt/earliest", "2024-03-09"),
      ["/saidAt/earliest: 2024-03-09 is after latest 2024-03-06"],
    ],
    [
      "the id of another claim",
      change(promise, "/id", "quote-0123456789abcdef"),
      [
        expect.stringMatching(
          /^\/id: expected quote-[0-9a-f]{16}, which is what the claim hashes to/,
        ),
      ],
    ],
  ])("%s", (_, value, messages) => {
    expect(messagesOf(value)).toEqual(messages);
  });
});

describe("validateClaimRecord passes", () => {
  it.each<[string, unknown]>([
    ["a record as it is made", promise],
    ["a record without attribution", toClaimRecords(bridgeArticle).at(-1)],
    ["a claim text that a person reworded", change(promise, "/text", "They will find out why.")],
    ["another number among equal claims", change(promise, "/id", `${promise?.id}-3`)],
  ])("%s", (_, value) => {
    expect(validateClaimRecord(value)).toEqual({ valid: true, record: value, errors: [] });
  });
});
