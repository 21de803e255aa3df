/** Keys of the sentences for what is wrong with what was typed. The server has the last word, e.g. on common passwords. */
export function passwordProblem(password: string, again: string): string {
  if (password.length < 12) return 'access.short_password'
  return password === again ? '' : 'access.not_the_same'
}

export const loginProblem = (login: string): string => (/^[\w.@-]{2,40}$/.test(login.trim()) ? '' : 'access.bad_login')
