import { ConnectionError } from './problem'
import type { UploadForm } from './upload-form'

/** Posts a file with its form. Whether the object store took it; throws ConnectionError. */
export function sendFile(
  file: { source: unknown },
  form: UploadForm,
  onProgress: (percent: number) => void,
): Promise<boolean> {
  const body = new FormData()
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value)
  body.append('file', file.source as Blob)
  return new Promise((resolve, reject) => {
    // Of a fetch nobody learns how far it is.
    const request = new XMLHttpRequest()
    request.open('POST', form.url)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0)
    request.onload = () => resolve(request.status >= 200 && request.status < 300)
    request.onerror = () => reject(new ConnectionError('OFFLINE'))
    request.send(body)
  })
}
