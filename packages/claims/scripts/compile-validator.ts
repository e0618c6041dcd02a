import {
  _,
  Ajv2020,
  type AnySchemaObject,
  type CodeKeywordDefinition,
  type KeywordCxt,
} from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { condenseCode } from "./condense-code.ts";

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
    // The tests do, by an ajv whose `anyOf` the schema of schemas can use.
    validateSchema: false,
  });
  // The schema closes its objects by `additionalProperties` alone.
  ajv.opts.unevaluated = false;
  ajv.removeKeyword("anyOf").addKeyword(somethingOrNull);
  const code = standalone.default(ajv, ajv.compile(schema));
  if (code.includes("require(")) throw new Error("The validator needs one of ajv's own modules.");
  return condenseCode(code);
}

/**
 * `anyOf` in the schema is always "this or null". What is not null is held against "this" alone:
 * so its own faults are told, and not also that it is not null and that neither fits.
 */
const somethingOrNull: CodeKeywordDefinition = {
  keyword: "anyOf",
  schemaType: "array",
  code(context: KeywordCxt): void {
    const { gen, data, schema } = context;
    if (schema.length !== 2 || schema[1].type !== "null") {
      throw new Error(`Expected [something, null], got ${JSON.stringify(schema)}.`);
    }
    const isValid = gen.name("valid");
    gen.if(_`${data} !== null`, () => {
      context.subschema({ keyword: "anyOf", schemaProp: 0 }, isValid);
    });
  },
};
