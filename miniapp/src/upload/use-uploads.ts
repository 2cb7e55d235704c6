import type { AttachedFile } from '@minping/shared/upload'
import Taro from '@tarojs/taro'
import { useEffect, useReducer, useRef, useState } from 'react'
import { createUploads, type Uploads, type UploadsWorld } from './uploads'

interface FileList extends Pick<UploadsWorld, 'ask' | 'send'> {
  files: readonly AttachedFile[]
  onFiles: (files: readonly AttachedFile[]) => void
}

/** Files on their way to a form. They live as long as the form is shown. */
export function useUploads({ files, onFiles, ask, send }: FileList): Uploads {
  const [, show] = useReducer((times: number) => times + 1, 0)
  const now = useRef({ files, onFiles })
  now.current = { files, onFiles }
  const [uploads] = useState(() =>
    createUploads({
      ask,
      send,
      attach: (file) => {
        // Two may arrive before the form is drawn again.
        now.current = { ...now.current, files: [...now.current.files, file] }
        now.current.onFiles(now.current.files)
      },
      changed: show,
    }),
  )
  useEffect(() => {
    const follow = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) uploads.resume()
    }
    Taro.onNetworkStatusChange(follow)
    return () => Taro.offNetworkStatusChange(follow)
  }, [uploads])
  return uploads
}
