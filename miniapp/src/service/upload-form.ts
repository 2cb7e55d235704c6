/** The signed form that a file is sent with. */
export interface UploadForm {
  uploadId: string
  name: string
  url: string
  fields: Readonly<Record<string, string>>
}
