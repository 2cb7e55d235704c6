/** Goes to another part of the workplace; the browser's back leads here again. */
export { open as goTo } from '../../service'
