import { createContext, useContext } from 'react'
import type { Uploads } from '../../upload/uploads'

/** Where the files of a survey's questions go, and where those that are there can be read. */
export interface FileUploads {
  uploadsOf: (questionId: string) => Uploads
  urlOf: (uploadId: string) => string | undefined
  /** Asks for the addresses again. */
  onStale: () => void
}

export const FileUploadsContext = createContext<FileUploads | undefined>(undefined)

export function useFileUploads(): FileUploads | undefined {
  return useContext(FileUploadsContext)
}
