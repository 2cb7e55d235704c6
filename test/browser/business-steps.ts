import type { Locator, Page } from 'playwright-core'

/** Goes on: the main action at the lower edge of the page on top. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.page__footer:visible .press--filled').click()
}

/** Says who answers, where that is asked, and begins. */
export async function begin(page: Page): Promise<void> {
  await page.locator('.survey__points:visible').waitFor()
  const kind = page.locator('#kind label')
  if (await kind.count()) await kind.first().click()
  await goOn(page)
  await page.locator('.question:visible').first().waitFor()
}

/** Answers every question, screen by screen, with the first that it offers, until all answers are shown once more. */
export async function answerEverything(page: Page): Promise<void> {
  while (!page.url().includes('/business/review/')) {
    await answerScreen(page)
    const screen = await page.locator('.question:visible').first().getAttribute('id')
    await goOn(page)
    await page.locator(`#${screen}`).waitFor({ state: 'hidden' })
  }
}

/** Answering may bring further questions: until nothing is open. */
async function answerScreen(page: Page): Promise<void> {
  for (let answered = true; answered; ) {
    answered = false
    for (const question of await page.locator('.question:visible').all()) {
      if (await isAnswered(question)) continue
      await answer(question)
      answered = true
    }
  }
}

async function isAnswered(question: Locator): Promise<boolean> {
  if (await question.locator('.ranking').count()) return (await question.locator('.ranking__option').count()) === 0
  const typed = question.locator('input[type=date], input[inputmode=decimal], textarea, input[type=text]')
  for (const field of await typed.all()) if (await field.inputValue()) return true
  return (await question.locator('.options__option--chosen').count()) > 0
}

async function answer(question: Locator): Promise<void> {
  const rows = await question.locator('.matrix__row').all()
  if (rows.length > 0) {
    for (const row of rows) await row.locator('label').first().click()
  } else if (await question.locator('.ranking').count()) {
    while (await question.locator('.ranking__option').count())
      await question.locator('.ranking__option').first().click()
  } else if (await question.locator('input[type=date]').count()) {
    await question.locator('input[type=date]').fill('2024-09-12')
  } else if (await question.locator('input[inputmode=decimal]').count()) {
    await question.locator('input[inputmode=decimal]').fill('2')
  } else if (await question.locator('label.options__option').count()) {
    await question.locator('label.options__option').first().click()
  } else {
    await question.locator('textarea, input').first().fill('希望材料能共享')
  }
}
