import { addressOf, type Path, type Query } from '../../service/navigate'

/** Writes what the page shows into the window's address, so that it survives a reload and can be sent to a colleague. */
export function rewriteAddress(path: Path, query: Query): void {
  window.history.replaceState(window.history.state, '', addressOf(path, query))
}
