/** Goes to another part of the workplace; the phone keeps few pages, so this one is given up. */
export { restart as goTo } from '../../service'
