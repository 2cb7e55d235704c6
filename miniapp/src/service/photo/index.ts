export { addPhotos, dropOtherPhotos, dropPhotos, type KeepingFault } from './keep'
export type { KeptPhoto, OutgoingPhoto } from './photo'
export { sendPhoto } from './send'
export { addressOfPhoto } from './storage'
