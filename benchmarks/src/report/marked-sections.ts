const MARKER = (name: string): RegExp =>
  new RegExp(`(<!-- measured:${name} -->\n)[\\s\\S]*?(<!-- /measured:${name} -->)`);

/** A page with what stands between `<!-- measured:NAME -->` and `<!-- /measured:NAME -->` replaced. */
export function replaceSection(page: string, name: string, content: string): string {
  const marker = MARKER(name);
  if (!marker.test(page)) {
    throw new Error(
      `The page has no section <!-- measured:${name} --> … <!-- /measured:${name} -->.`,
    );
  }
  return page.replace(
    marker,
    (_, open: string, close: string) => `${open}\n${content.trim()}\n\n${close}`,
  );
}
