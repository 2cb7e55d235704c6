/** The mini-program is open once: nobody else changes its storage. */
export function onOtherTabs(_changed: () => void): void {}
