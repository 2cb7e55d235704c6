/** How many questions the mini-program shows at a time: charts are pictures that travel as text, and WeChat bounds both nodes and what a page is told at once. */
export const pageSize = 8
