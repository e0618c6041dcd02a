import { compile, type JSONSchema } from "json-schema-to-typescript";

/** The schema's TypeScript types, named by its titles and documented by its descriptions. */
export async function writeTypes(schema: JSONSchema, title: string): Promise<string> {
  const types = await compile(schema, title, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 100, trailingComma: "all" },
  });
  return asReadonly(types);
}

/** Writes `  spans: TextSpan[];` as `  readonly spans: readonly TextSpan[];`. */
function asReadonly(types: string): string {
  return types
    .replaceAll(/^(\s+)(\w+\??: )/gm, "$1readonly $2")
    .replaceAll(/([:=] )(\w+\[\];)/g, "$1readonly $2");
}
