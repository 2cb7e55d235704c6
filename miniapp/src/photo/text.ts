import type { KeepingFault } from '../service'
import type { Words } from '../text'

interface PhotoText extends Record<KeepingFault, string> {
  title: string
  add: string
  addMore: (left: number) => string
  hint: string
  photo: (number: number) => string
  remove: (number: number) => string
  enlarge: (number: number) => string
  given: (count: number) => string
}

export const photoText: Words<PhotoText> = {
  zh: {
    title: '照片（选填）',
    add: '添加照片',
    addMore: (left) => `还可以添加 ${left} 张`,
    hint: '最多 3 张。照片会压缩，并去掉拍摄地点等信息；只有办理的人看得到，不会公开。',
    photo: (number) => `照片 ${number}`,
    remove: (number) => `移除照片 ${number}`,
    enlarge: (number) => `放大照片 ${number}`,
    given: (count) => `附照片 ${count} 张`,
    unreadable: '这张图片打不开，没有添加。请另选一张 JPG、PNG 或 WebP 图片。',
    unfit: '这张图片太大或格式不对，没有添加。',
    full: '手机存储已满或不可用，照片没有添加。您可以不带照片提交，评价不受影响。',
  },
  en: {
    title: 'Photos (optional)',
    add: 'Add photos',
    addMore: (left) => `Add up to ${left} more`,
    hint: 'At most 3. They are made smaller and lose where they were taken; only those who handle it see them.',
    photo: (number) => `Photo ${number}`,
    remove: (number) => `Remove photo ${number}`,
    enlarge: (number) => `Enlarge photo ${number}`,
    given: (count) => (count === 1 ? 'One photo' : `${count} photos`),
    unreadable: 'This picture cannot be opened and was not added. Please choose a JPG, PNG or WebP picture.',
    unfit: 'This picture is too large or of another kind; it was not added.',
    full: 'The storage of this phone is full or closed: the photo was not added. You can submit without it.',
  },
}
