/** What people type for a phone number, and what a list of devices may show. Pure. */

export const digits = (typed: string): string => typed.replace(/\D/g, '')

/** A mainland mobile number, however it was typed; null when it is none. */
export function phoneNumber(typed: string): string | null {
  const bare = digits(typed).replace(/^(0086|86)(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(bare) ? bare : null
}

export function codeNumber(typed: string): string | null {
  const bare = digits(typed)
  return /^\d{6}$/.test(bare) ? bare : null
}

export const spaced = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
