import { openFollowUp } from '@minping/shared/follow-up'
import { runClock } from '../functions/clock/run-clock.ts'
import { sendReminders } from '../functions/clock/send-reminders.ts'
import { followUpItem } from '../functions/store/follow-up-entity.ts'
import { writeAll } from '../functions/store/write-all.ts'
import { city } from '../seeds/lijiang/index.ts'
import { storePosts } from './support/store-posts.ts'
import { startTestService } from './support/test-service.ts'
import { reviewWith } from '../shared/test-data/review.ts'

async function main() {
  const service = await startTestService()
  await storePosts(service.table)
  const now = new Date('2026-11-26T15:00:00+08:00')
  const windows = city.windows
  const items = Array.from({ length: 10_000 }, (_, i) => {
    const w = windows[i % windows.length]!
    const opened = new Date(now.getTime() - (i % 30) * 24 * 3600_000)
    const review = reviewWith({ reviewId: `bench${i}`, place: { cityCode: city.cityCode, regionCode: w.regionCode, hallId: w.hallId, windowId: w.windowId, departmentCode: w.departmentCode }, submittedAt: opened.toISOString() })
    return followUpItem(openFollowUp(review, opened, city.profile, city.calendar), opened)
  })
  await writeAll(service.table, items)
  const clock = { now, calendar: city.calendar, profile: city.profile }
  const hallIds = city.halls.map((h) => h.hallId)
  for (const round of ['first', 'second', 'third', 'outside hours']) {
    const at = round === 'outside hours' ? new Date('2026-11-26T20:00:00+08:00') : now
    const t0 = performance.now()
    const { run, cases } = await runClock({ table: service.table, hallIds, ...clock, now: at })
    const t1 = performance.now()
    const told = await sendReminders(service.table, cases, { ...clock, now: at })
    const t2 = performance.now()
    console.log(round, run, told, `clock ${(t1 - t0).toFixed(0)} ms, reminders ${(t2 - t1).toFixed(0)} ms, heap ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`)
  }
  await service.stop()
}
main()
