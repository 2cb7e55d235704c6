/**
 * The ARIA attributes that our components use, with their (empty) defaults. Taro's templates carry none; the build
 * writes these into them and the runtime must know the same list, because both number a component's attributes in
 * alphabetical order.
 */
export const ariaAttributes = {
  View: {
    'aria-role': '',
    'aria-label': '',
    'aria-checked': '',
    'aria-disabled': '',
    'aria-expanded': '',
    'aria-hidden': '',
    'aria-level': '',
    'aria-live': '',
    'aria-modal': '',
    'aria-pressed': '',
  },
  Image: { 'aria-role': '', 'aria-label': '' },
  Input: { 'aria-label': '', 'aria-invalid': '' },
  Textarea: { 'aria-label': '', 'aria-invalid': '' },
}
