/** Calls when another tab of the browser has changed what is kept. */
export function onOtherTabs(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || /^minping\.(un)?sent/.test(key)) changed()
  })
}
