import { shanghaiTimestamp } from '@minping/shared/calendar'
import type { Questionnaire } from '@minping/shared/survey'
import { useEffect, useMemo, useRef, useState } from 'react'
import { callAsStaff, ProblemError } from '../../../service'
import { begun, changed, type History, redone, undone } from '../document/history'
import { keptDraft, type Opening, openingOf, type QuestionnaireView, seenOf } from './kept-draft'
import { saveCopy } from './save-copy'

/** What came of the latest call. */
export type Outcome =
  | { kind: 'saved' }
  | { kind: 'published'; version: number }
  /** Somebody else saved first; this is theirs. */
  | { kind: 'stale'; theirs: QuestionnaireView }
  | { kind: 'failed'; fault: unknown }

interface Known {
  view: QuestionnaireView
  /** The document of the present history that the service has. */
  document: Questionnaire
}

/** A questionnaire being edited: its history, what of it is saved, and everything that can be done with it. */
export function useEditor(loaded: QuestionnaireView) {
  const { questionnaireId } = loaded
  const shelf = useMemo(() => keptDraft(questionnaireId), [questionnaireId])
  const [opening, setOpening] = useState<Opening>(() => openingOf(loaded, shelf.read()))
  const [known, setKnown] = useState<Known>({ view: loaded, document: loaded.document })
  const [history, setHistory] = useState<History<Questionnaire>>(() =>
    changed(begun(loaded.document), opening.document),
  )
  const [outcome, setOutcome] = useState<Outcome>()
  const [busy, setBusy] = useState(false)
  const underWay = useRef(false)
  const document = history.present
  const unsaved = document !== known.document
  const undecided = opening.kind === 'elsewhere'

  useEffect(() => {
    if (undecided) return
    try {
      if (unsaved) shelf.write({ document, seen: seenOf(known.view), keptAt: shanghaiTimestamp(new Date()) })
      else shelf.clear()
    } catch {
      // The device's storage is full or closed: the changes live as long as the page does.
    }
  }, [document, known, shelf, undecided, unsaved])

  async function attempt(deed: () => Promise<Outcome | undefined>): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    setOutcome(undefined)
    try {
      setOutcome(await deed())
    } catch (fault) {
      setOutcome(await explained(fault, questionnaireId))
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }

  function show(view: QuestionnaireView) {
    setKnown({ view, document: view.document })
    setHistory(begun(view.document))
    setOpening({ kind: 'clean', document: view.document })
  }

  async function saveOn(view: QuestionnaireView): Promise<QuestionnaireView> {
    const saved = await callAsStaff('POST /api/questionnaires/{questionnaireId}', {
      path: { questionnaireId },
      body: { revision: view.draftRevision ?? 0, document },
    })
    setKnown({ view: saved, document })
    setOpening({ kind: 'clean', document })
    return saved
  }

  return {
    view: known.view,
    document,
    unsaved,
    busy,
    outcome,
    opening,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (next: Questionnaire) => setHistory((former) => changed(former, next)),
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    save: (on: QuestionnaireView = known.view) =>
      attempt(async () => {
        await saveOn(on)
        return { kind: 'saved' }
      }),
    publish: () =>
      attempt(async () => {
        const saved = unsaved || known.view.draftRevision === undefined ? await saveOn(known.view) : known.view
        const view = await callAsStaff('POST /api/questionnaires/{questionnaireId}/publication', {
          path: { questionnaireId },
          body: { revision: saved.draftRevision ?? 0 },
        })
        setKnown({ view, document })
        return { kind: 'published', version: view.published }
      }),
    /** Takes what the service has and drops the device's changes. */
    takeTheirs: (view: QuestionnaireView = known.view) => {
      setOutcome(undefined)
      show(view)
    },
    /** Goes on with what the device kept, though the service's draft has changed since. */
    takeKept: () => {
      if (opening.kind !== 'elsewhere') return
      setHistory(changed(begun(known.view.document), opening.kept.document))
      setOpening({ kind: 'clean', document: opening.kept.document })
    },
    /** Saves a document under a name of its own and hands on the name. */
    keepCopy: (mine: Questionnaire, suffix: { zh: string; en: string }, onKept: (name: string) => void) =>
      attempt(async () => {
        const name = await saveCopy(mine, suffix)
        shelf.clear()
        onKept(name)
        return undefined
      }),
  }
}

export type Editor = ReturnType<typeof useEditor>

async function explained(fault: unknown, questionnaireId: string): Promise<Outcome> {
  if (!(fault instanceof ProblemError) || fault.code !== 'VERSION_STALE') return { kind: 'failed', fault }
  try {
    const theirs = await callAsStaff('GET /api/questionnaires/{questionnaireId}', {
      path: { questionnaireId },
      query: {},
    })
    return { kind: 'stale', theirs }
  } catch {
    return { kind: 'failed', fault }
  }
}
