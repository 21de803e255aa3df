/** How it is typed by which way an answer came; everybody types as he speaks. */
export const BY_TELEPHONE: ReadonlySet<string> = new Set(['电话', '电', '手机', 'tel', 'telephone', 'phone'])
export const BY_RADIO: ReadonlySet<string> = new Set(['电台', '对讲', '台', 'radio'])
/** What ends a call sign that does not end in a figure, and what may follow it, as parts of a pattern. */
export const SIGN_ENDS = '(?=[\\s号#]|$)'
export const AFTER_SIGN = '(?:号|#)?'
export const NUMBERED = /^(\d{1,3})\s*(?:号|#)?\s*(.*)$/
