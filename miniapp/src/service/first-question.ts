/** In WeChat a page's code is on the phone: its own question comes as early. */
export function askFirstQuestion(): void {}
