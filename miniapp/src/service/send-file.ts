import Taro from '@tarojs/taro'
import { ConnectionError } from './problem'
import type { UploadForm } from './upload-form'

/** Posts a file with its form. Whether the object store took it; throws ConnectionError. */
export async function sendFile(
  file: { source: unknown },
  form: UploadForm,
  onProgress: (percent: number) => void,
): Promise<boolean> {
  const sending = Taro.uploadFile({
    url: form.url,
    filePath: String(file.source),
    name: 'file',
    formData: form.fields,
  })
  sending.progress(({ progress }) => onProgress(progress))
  try {
    const { statusCode } = await sending
    return statusCode >= 200 && statusCode < 300
  } catch {
    throw new ConnectionError('OFFLINE')
  }
}
