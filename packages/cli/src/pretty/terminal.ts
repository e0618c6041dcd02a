import type { WriteStream } from "node:tty";
import picocolors from "picocolors";

/** What the place of output can show. */
export interface Terminal {
  /** Columns to fill. */
  readonly columns: number;
  readonly colors: ReturnType<typeof picocolors.createColors>;
}

const COLUMNS_OF_A_FILE = 80;
const FEWEST_COLUMNS = 40;
/** Longer lines are hard to read. */
const MOST_COLUMNS = 110;

/**
 * The terminal behind `stream`. Where it does not tell its width, as a pipe to a pager, `COLUMNS`
 * does; colours are off in files and pipes unless `FORCE_COLOR` is set.
 */
export function terminalOf(
  stream: Partial<Pick<WriteStream, "columns" | "hasColors">>,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const columns = stream.columns || Number(environment.COLUMNS) || COLUMNS_OF_A_FILE;
  return {
    columns: Math.min(Math.max(columns, FEWEST_COLUMNS), MOST_COLUMNS),
    colors: picocolors.createColors(showsColors(stream, environment)),
  };
}

/** https://no-color.org and https://force-color.org, else what the terminal says. */
function showsColors(
  stream: Partial<Pick<WriteStream, "hasColors">>,
  { NO_COLOR, FORCE_COLOR }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.hasColors?.() ?? false;
}
