import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useText } from '../../../text'
import { Press } from '../../../ui'
import { bringIntoView } from '../../frame/bring-into-view'
import { useWide } from '../../frame/use-wide'
import { withEnglishFilled } from '../document/fill-english'
import { type Place, placeOfPath } from '../document/place'
import { Preview } from '../preview/preview'
import { editorText } from '../text/editor'
import type { Desk } from './desk'
import { EditorBar } from './editor-bar'
import { EditorNotices } from './editor-notices'
import { FindingsContext, spotOf, useChecked } from './findings'
import { FindingsCard } from './findings-card'
import type { QuestionnaireView } from './kept-draft'
import { Outline } from './outline'
import { PartPanel } from './part-panel'
import { RemoveDialog } from './remove-dialog'
import { useEditor } from './use-editor'
import './editor.css'

interface EditorViewProps {
  loaded: QuestionnaireView
  place: Place | undefined
  onGo: (place: Place | undefined) => void
}

interface Removal {
  uses: readonly string[]
  apply: () => void
}

/** The editor: the structure, beside it the part that is worked on; on a phone one after the other. */
export function EditorView({ loaded, place, onGo }: EditorViewProps) {
  const text = useText(editorText)
  const wide = useWide()
  const editor = useEditor(loaded)
  const { document } = editor
  const checked = useChecked(document)
  const [previewed, setPreviewed] = useState(false)
  const [removal, setRemoval] = useState<Removal>()
  const jump = useJump(onGo)
  const shown = place ?? (wide ? ({ part: 'about' } as const) : undefined)

  const desk: Desk = {
    document,
    change: editor.change,
    go: onGo,
    remove: (uses, left, then) => {
      const apply = () => {
        setRemoval(undefined)
        editor.change(left)
        if (then) onGo(then)
      }
      if (uses.length > 0) setRemoval({ uses, apply })
      else apply()
    },
  }
  const findings = (
    <FindingsCard findings={checked.findings} onJump={jump} onFill={() => editor.change(withEnglishFilled(document))} />
  )
  return (
    <FindingsContext.Provider value={checked.findings}>
      <EditorBar editor={editor} checked={checked} previewed={previewed} onPreview={setPreviewed} />
      <EditorNotices editor={editor} />
      {previewed ? (
        <Preview document={document} />
      ) : (
        <>
          {findings}
          <View className={`editor${wide ? ' editor--wide' : ''}`}>
            {(wide || !shown) && (
              <View className="editor__outline">
                <Outline desk={desk} here={shown} />
              </View>
            )}
            {shown && (
              <View className="editor__panel">
                {!wide && (
                  <View>
                    <Press look="plain" icon="back" onPress={() => onGo(undefined)}>
                      {text.toOutline}
                    </Press>
                  </View>
                )}
                <PartPanel desk={desk} place={shown} />
              </View>
            )}
          </View>
        </>
      )}
      {removal && <RemoveDialog uses={removal.uses} onClose={() => setRemoval(undefined)} onRemove={removal.apply} />}
    </FindingsContext.Provider>
  )
}

/** Leads to where a finding is, once its part is shown. */
function useJump(onGo: (place: Place) => void): (path: string) => void {
  const [target, setTarget] = useState<{ path: string }>()
  useEffect(() => {
    if (target) bringIntoView(spotOf(target.path.replace(/(\.visibleIf)\..*$/, '$1').replace(/\.(zh|en)$/, '')))
  }, [target])
  return (path) => {
    onGo(placeOfPath(path))
    setTarget({ path })
  }
}
