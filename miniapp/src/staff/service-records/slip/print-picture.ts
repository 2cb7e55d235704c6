import type { Picture } from '../../../service/picture'

/** Prints a picture; undefined where there is no printer to reach. */
export const printPicture: ((picture: Picture) => Promise<void>) | undefined = undefined
