import type { Path, Query } from '../../service/navigate'

/** Writes what the page shows into the window's address; the mini-program has none. */
export function rewriteAddress(_path: Path, _query: Query): void {}
