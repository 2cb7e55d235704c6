import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type App, desk, type Look, phone, startApp } from '../browser/app.ts'
import buildOnce from '../browser/build-once.ts'
import { everyPage, measure, show } from '../browser/pages.ts'
import type { ShownPage } from '../browser/shown-page.ts'
import { type Stage, setStage } from '../browser/stage.ts'

const repository = path.resolve(import.meta.dirname, '../..')

/** What the README shows: docs/pictures/<file>.png. */
const pictures: { file: string; page: string; look: Look }[] = [
  { file: 'rate', page: 'rate-bad', look: phone },
  { file: 'queue', page: 'queue', look: desk },
  { file: 'dashboard', page: 'dashboard', look: desk },
  { file: 'survey', page: 'survey-questions', look: phone },
  { file: 'results', page: 'results', look: desk },
  { file: 'editor', page: 'questionnaire-edit', look: desk },
]

const widths = [360, 390, 768, 1280]

/**
 * Makes the README's pictures from the demonstration; with `--all`, every page in every look, into
 * .local/screenshots; with `--all queue case`, the pages whose names begin so.
 */
async function run(): Promise<void> {
  await buildOnce()
  const app = await startApp({ seeds: 'demo' })
  try {
    const stage = await setStage(app)
    const [all, ...beginnings] = process.argv.slice(2)
    if (all === '--all') await takeAll(app, stage, beginnings)
    else await takePictures(app, stage)
  } finally {
    await app.stop()
  }
}

async function takePictures(app: App, stage: Stage): Promise<void> {
  for (const { file, page, look } of pictures) {
    const shown = everyPage.find(({ name }) => name === page)
    if (shown) await take(app, stage, shown, look, path.join(repository, 'docs/pictures', `${file}.png`), false)
  }
}

async function takeAll(app: App, stage: Stage, beginnings: readonly string[]): Promise<void> {
  const isWanted = ({ name }: ShownPage) =>
    beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning))
  for (const look of everyLook()) {
    for (const shown of everyPage.filter(isWanted)) {
      const file = path.join(repository, '.local/screenshots', folderOf(look), `${shown.name}.png`)
      await take(app, stage, shown, look, file, true)
    }
    console.log(folderOf(look))
  }
}

async function take(app: App, stage: Stage, shown: ShownPage, look: Look, file: string, whole: boolean): Promise<void> {
  const { page, close } = await show(app, stage, shown, look)
  mkdirSync(path.dirname(file), { recursive: true })
  if (whole) await page.setViewportSize({ width: look.width, height: (await measure(page)).height })
  writeFileSync(file, await page.screenshot({ animations: 'disabled' }))
  await close()
}

function everyLook(): Look[] {
  return widths.flatMap((width) =>
    [false, true].flatMap((elder) =>
      [false, true].flatMap((dark) => (['zh', 'en'] as const).map((language) => ({ width, elder, dark, language }))),
    ),
  )
}

function folderOf({ width, elder, dark, language }: Look): string {
  return `${width}-${language}${elder ? '-elder' : ''}${dark ? '-dark' : ''}`
}

run().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
