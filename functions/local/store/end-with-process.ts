import { spawn } from 'node:child_process'

/**
 * Sees to it that a program ends when this process does, however it does: a shell reads from this process and ends the
 * program once there is nobody to read from. Call what is returned when the program has ended by itself. Where there is
 * no shell nothing happens, and the lock of the data file finds a program that was left.
 */
export function endWithProcess(pid: number): () => void {
  const watcher = spawn('sh', ['-c', 'read -r _; kill "$0" 2>/dev/null', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watcher.on('error', () => {})
  watcher.unref()
  if ('unref' in watcher.stdin && typeof watcher.stdin.unref === 'function') watcher.stdin.unref()
  return () => {
    watcher.kill('SIGKILL')
  }
}
