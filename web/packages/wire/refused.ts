import type { Facts, Problem } from './types'

/** An expected "no". Screens translate `code` and `facts`; nothing else of it is ever shown. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  readonly facts: Facts

  constructor({ status, code, facts }: Problem) {
    super(code)
    this.name = 'Refused'
    this.status = status
    this.code = code
    this.facts = facts
  }
}

export const isRefused = (error: unknown): error is Refused => error instanceof Refused

/** What a failed answer says, even if a proxy in between wrote it. */
export async function refusedBy(response: Response): Promise<Refused> {
  const body: unknown = await response.json().catch(() => null)
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {}
  return new Refused({
    status: response.status,
    code: typeof problem.code === 'string' ? problem.code : response.status >= 500 ? 'unavailable' : 'refused',
    facts: problem.facts ?? {},
  })
}

export const offline = () => new Refused({ status: 0, code: 'offline', facts: {} })
