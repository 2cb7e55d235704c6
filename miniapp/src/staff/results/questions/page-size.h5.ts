/** A browser shows every question, for searching and printing. */
export const pageSize = Number.POSITIVE_INFINITY
