import { Ajv2020, type AnySchemaObject } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

/**
 * The schema as an ES module that exports `validate`: it needs no ajv, makes no code at run time,
 * and a bundler can drop it when nothing uses it.
 */
export function compileValidator(schema: AnySchemaObject): string {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    discriminator: true,
    // A function a definition, instead of a copy wherever it is referred to.
    inlineRefs: false,
    // One loop over the names, instead of a copy of the error for each.
    loopRequired: 2,
    messages: false,
  });
  // The schema closes its objects by `additionalProperties` alone.
  ajv.opts.unevaluated = false;
  const code = standalone.default(ajv, ajv.compile(withoutDescriptions(schema)));
  if (code.includes("require(")) throw new Error("The validator needs one of ajv's own modules.");
  return withoutSideEffects(code);
}

/**
 * Writes `new RegExp("^a$", "u")` as `/^a$/u`, and leaves out `validate20.evaluated = …`, which
 * only `unevaluatedProperties` reads: both count as something done at import.
 */
function withoutSideEffects(code: string): string {
  return code
    .replaceAll(/new RegExp\("((?:[^"\\]|\\.)*)", "u"\)/g, (_, source) =>
      String(new RegExp(JSON.parse(`"${source}"`), "u")),
    )
    .replaceAll(/^validate\d+\.evaluated = .*;\n/gm, "");
}

/** The code carries pieces of the schema along: leave out what only people read. */
function withoutDescriptions(schema: AnySchemaObject): AnySchemaObject {
  const json = JSON.stringify(schema, (key, value) =>
    typeof value === "string" && (key === "description" || key === "title") ? undefined : value,
  );
  return JSON.parse(json);
}
