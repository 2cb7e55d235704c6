// A phone does not print: WeChat gets no styles for paper.
export {}
