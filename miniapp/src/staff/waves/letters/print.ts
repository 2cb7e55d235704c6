/** Prints the page; undefined where there is no printer to reach. */
export const printPage: (() => void) | undefined = undefined
