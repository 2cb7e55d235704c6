import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { cpus } from 'node:os'
import path from 'node:path'

/** A process of the bench: says something once it is ready, and then answers what is said to it, one thing at a time. */
export interface Helper<Ready> {
  ready: Ready
  ask<Answer>(message: object): Promise<Answer>
  stop(): void
}

/** Whether processes can be kept on one core here. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0

/** Starts a file of this folder, kept on one core where that is possible, with whatever it starts itself. */
export async function startPinned<Ready>(core: number, file: string, ...options: string[]): Promise<Helper<Ready>> {
  const child = fork(path.join(import.meta.dirname, file), options, {
    execArgv: ['--import', 'tsx'],
    ...(canPin && { execPath: 'taskset', execArgv: ['-c', String(core), process.execPath, '--import', 'tsx'] }),
  })
  return {
    ready: (await nextMessage(child)) as Ready,
    ask: <Answer>(message: object) => {
      const answer = nextMessage(child) as Promise<Answer>
      child.send(message)
      return answer
    },
    stop: () => child.disconnect(),
  }
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process of the bench ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })
}
