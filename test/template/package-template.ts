import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const repository = path.resolve(import.meta.dirname, '../..')

export interface Resource {
  Type: string
  Properties: Record<string, unknown>
  DependsOn?: string | string[]
  DeletionPolicy?: string
  UpdateReplacePolicy?: string
}

export interface Template {
  Resources: Record<string, Resource>
  Outputs: Record<string, { Value: unknown }>
}

/** What `npm run package` makes: the CloudFormation template and the names of the functions' archives. Needs no credentials, so none are passed on. */
export function packageTemplate(): { template: Template; archives: string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'minping-package-'))
  try {
    const osls = path.join(repository, 'node_modules/osls/bin/serverless.js')
    execFileSync(process.execPath, [osls, 'package', '--package', folder], {
      cwd: repository,
      env: { PATH: process.env.PATH, HOME: folder },
      stdio: 'pipe',
    })
    const text = readFileSync(path.join(folder, 'cloudformation-template-update-stack.json'), 'utf8')
    return {
      template: JSON.parse(text) as Template,
      archives: readdirSync(folder).filter((name) => name.endsWith('.zip')),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
