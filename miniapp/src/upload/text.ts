import type { FileFault } from '@minping/shared/upload'
import type { Bilingual } from '../service'
import type { Words } from '../text'

interface UploadText {
  choose: string
  chooseMore: string
  rule: (most: number) => string
  fromPictures: string
  fromChat: string
  picture: (number: number) => string
  remove: (name: string) => string
  retry: string
  preparing: string
  sending: (percent: number) => string
  waiting: string
}

export const uploadText: Words<UploadText> = {
  zh: {
    choose: '选择文件',
    chooseMore: '再选文件',
    rule: (most) => `最多 ${most} 个文件，每个不超过 10 MB：图片（JPG、PNG、WebP）、PDF、Word、Excel`,
    fromPictures: '拍照或从相册选择',
    fromChat: '从微信聊天中选择文件',
    picture: (number) => `图片${number}`,
    remove: (name) => `移除“${name}”`,
    retry: '重试',
    preparing: '正在准备上传',
    sending: (percent) => `正在上传 ${percent}%`,
    waiting: '网络连接不上，文件还没有上传。联网后会自动再传，请不要关闭页面。',
  },
  en: {
    choose: 'Choose files',
    chooseMore: 'Choose more',
    rule: (most) => `At most ${most} ${most === 1 ? 'file' : 'files'} of up to 10 MB: JPG, PNG, WebP, PDF, Word, Excel`,
    fromPictures: 'Take or choose a picture',
    fromChat: 'Choose a file from a chat',
    picture: (number) => `Picture ${number}`,
    remove: (name) => `Remove “${name}”`,
    retry: 'Try again',
    preparing: 'Getting ready',
    sending: (percent) => `Uploading ${percent}%`,
    waiting:
      'There is no connection: the file is not uploaded yet. It will be tried again; please keep this page open.',
  },
}

/** The same sentences as the service's, for what the phone sees by itself. */
export const fileFaults: Readonly<Record<FileFault, Bilingual>> = {
  FILE_KIND_UNKNOWN: {
    zh: '只能上传 JPG、PNG、WebP 图片，PDF，以及 Word（docx）、Excel（xlsx）文件。',
    en: 'Only pictures (JPG, PNG, WebP), PDF, Word (docx) and Excel (xlsx) files can be uploaded.',
  },
  FILE_EMPTY: { zh: '这个文件是空的，请重新选择。', en: 'This file is empty. Please choose another.' },
  FILE_TOO_LARGE: {
    zh: '每个文件最大 10 MB，请压缩或拆分后再上传。',
    en: 'A file may have at most 10 MB. Please make it smaller or split it.',
  },
  FILE_CONTENT_UNFIT: {
    zh: '文件的内容与它的类型不符，可能已损坏或被改过扩展名，请另选文件。',
    en: 'The content of the file does not fit its type: it may be damaged or renamed. Please choose another.',
  },
}

export const notTaken: Bilingual = {
  zh: '文件没有传成功，请重试。',
  en: 'The file was not taken. Please try again.',
}
