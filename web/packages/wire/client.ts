import createClient from 'openapi-fetch'
import type { components, paths } from './openapi'
import type { Application, Category, DatedPoint, Mode, NewIncident, Point, Policy, ServiceName } from './types'
import { offline, refusedBy } from './refused'

export interface WireOptions {
  /** A bearer token, for the app; the console lives by its cookie. */
  token?: () => string | null
  /** The session is gone. */
  signedOut?: () => void
}

type Query = Record<string, string | number | boolean | undefined>
type Schemas = components['schemas']
type MemberVerb = 'check' | 'interview' | 'train' | 'admit' | 'confirm' | 'suspend' | 'reinstate' | 'leave' | 'refuse'
type FileWish = Required<Schemas['ExportIn']>
/** What may stand behind the question mark of an address. */
export type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Asked } } } ? NonNullable<Asked> : never
type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Ask {
  body?: unknown
  query?: Query
  idempotencyKey?: string
  signal?: AbortSignal
}

/** fetch with our headers; every refusal arrives as `Refused`. The one place that speaks HTTP. */
function guarded(options: WireOptions) {
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') request.headers.set('X-Pingan', '1')
    const token = options.token?.()
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    const response = await fetch(request).catch((error: unknown) => { throw request.signal.aborted ? error : offline() })
    if (response.ok) return response
    if (response.status === 401) options.signedOut?.()
    throw await refusedBy(response)
  }
}

/** For what is kept and sent later, e.g. an outbox: an address and a body that are known only then. */
export function createAsk(options: WireOptions = {}) {
  const send = guarded(options)
  return async function ask<Answer>(verb: Verb, path: string, { body, query = {}, idempotencyKey, signal }: Ask = {}): Promise<Answer> {
    const address = new URL(path, location.origin)
    for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') address.searchParams.set(name, String(value))
    const isForm = body instanceof FormData
    const response = await send(new Request(address, {
      method: verb, credentials: 'same-origin', cache: 'no-store', signal: signal ?? null,
      headers: { Accept: 'application/json', ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }), ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }) },
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    }))
    return (response.status === 204 ? undefined : await response.json()) as Answer
  }
}

/** The answer's body; a refusal has been thrown before. */
async function told<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  return (await answer).data as Data
}

interface Lines { categories: readonly Category[]; policies: readonly Policy[] }
const lines = ({ categories, policies }: Lines) => ({ categories: [...categories], policies: [...policies] })
const once = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const latLon = (at: Point) => `${at.latitude},${at.longitude}`

/** Everything the console asks of the house, in the words of the house; addresses, bodies and answers as the server describes them. */
export function createWire(options: WireOptions = {}) {
  const { GET, POST, PUT, PATCH, DELETE } = createClient<paths>({ fetch: guarded(options), credentials: 'same-origin', cache: 'no-store' })
  const of = (incident: string) => ({ params: { path: { incident } } })
  const ofCallOut = (call_out: string) => ({ params: { path: { call_out } } })

  return {
    access: {
      signIn: (login: string, password: string, code: string) => told(POST('/api/access/sign-in', { body: { login, password, code } })),
      signOut: () => told(POST('/api/access/sign-out')),
      me: () => told(GET('/api/access/me')),
      sessions: () => told(GET('/api/access/sessions')),
      endSession: (session_id: string) => told(DELETE('/api/access/sessions/{session_id}', { params: { path: { session_id } } })),
    },
    reference: {
      map: () => told(GET('/api/map')),
      places: (q: string, limit: number, signal: AbortSignal) => told(GET('/api/places', { params: { query: { q, limit } }, signal })),
      categories: () => told(GET('/api/categories')),
      policies: () => told(GET('/api/policies')),
      areas: () => told(GET('/api/areas')),
      lamps: () => told(GET('/api/lamps')),
    },
    incidents: {
      search: (query: { q: string; category: string; status: string; page: number; size: number }) => told(GET('/api/incidents', { params: { query } })),
      heat: (days: number, category: string) => told(GET('/api/incidents/heat', { params: { query: { days, category } } })),
      get: (incident: string) => told(GET('/api/incidents/{incident}', of(incident))),
      create: (draft: NewIncident, key: string) => told(POST('/api/incidents', { body: draft, ...once(key) })),
      duplicates: (draft: NewIncident) => told(POST('/api/incidents/duplicates', { body: draft })),
      timeline: (incident: string) => told(GET('/api/incidents/{incident}/timeline', of(incident))),
      timelineFile: (incident: string) => `/api/incidents/${encodeURIComponent(incident)}/timeline.csv`,
      step: (incident: string, verb: string, body: { version: number; note?: string; into?: string; to?: string; outcome?: string }) =>
        told(POST('/api/incidents/{incident}/{verb}', { params: { path: { incident, verb } }, body: { note: '', into: '', to: '', outcome: '', ...body } })),
      notice: (incident: string) => told(POST('/api/incidents/{incident}/notice', of(incident))),
      service: (incident: string, body: { service: ServiceName; expected_s?: number | null; arrived: boolean }) =>
        told(PUT('/api/incidents/{incident}/services', { ...of(incident), body })),
      mend: (incident: string, body: Partial<NewIncident> & { version: number }) => told(PATCH('/api/incidents/{incident}', { ...of(incident), body })),
    },
    dispatch: {
      shortlist: (incident: string) => told(GET('/api/incidents/{incident}/shortlist', of(incident))),
      preview: (category: string, at: DatedPoint) => told(POST('/api/dispatch/preview', { body: { category, at } })),
      callOut: (incident: string, body: { members?: string[]; policy?: string; with_police?: boolean }, key: string) =>
        told(POST('/api/incidents/{incident}/call-out', { ...of(incident), body: { members: [], policy: '', with_police: false, ...body }, ...once(key) })),
      add: (callOut: string, member: string) => told(POST('/api/call-outs/{call_out}/add', { ...ofCallOut(callOut), body: { member } })),
      drop: (callOut: string, offer: string) => told(POST('/api/call-outs/{call_out}/drop', { ...ofCallOut(callOut), body: { offer } })),
      recall: (callOut: string, note: string) => told(POST('/api/call-outs/{call_out}/recall', { ...ofCallOut(callOut), body: { note } })),
      escalate: (callOut: string, to: 'leader' | 'police') => told(POST('/api/call-outs/{call_out}/escalate', { ...ofCallOut(callOut), body: { to } })),
      plan: () => told(GET('/api/dispatch/plan')),
      reach: ({ latitude, longitude }: Point, mode: Mode, minutes: string) => told(GET('/api/reach', { params: { query: { latitude, longitude, mode, minutes } } })),
      route: (from: Point, to: Point, mode: Mode) => told(GET('/api/route', { params: { query: { from: latLon(from), to: latLon(to), mode } } })),
    },
    rulebook: {
      inForce: () => told(GET('/api/rulebook')),
      review: (book: Lines) => told(POST('/api/rulebook/review', { body: lines(book) })),
      preview: (book: Lines) => told(POST('/api/rulebook/preview', { body: lines(book) })),
      publish: (book: Lines, based_on: number, reason: string) => told(POST('/api/rulebook/editions', { body: { ...lines(book), based_on, reason } })),
      editions: (page: number, size: number) => told(GET('/api/rulebook/editions', { params: { query: { page, size } } })),
      edition: (version: number) => told(GET('/api/rulebook/editions/{version}', { params: { path: { version: String(version) } } })),
      restore: (version: number, based_on: number, reason: string) =>
        told(POST('/api/rulebook/editions/{version}/restore', { params: { path: { version: String(version) } }, body: { based_on, reason } })),
    },
    wall: { read: () => told(GET('/api/wall')) },
    members: {
      list: (query: QueryOf<'/api/members'>) => told(GET('/api/members', { params: { query } })),
      export: (query: QueryOf<'/api/members'>, body: FileWish) => told(POST('/api/members/export', { params: { query }, body, parseAs: 'blob' })),
      get: (member_id: string) => told(GET('/api/members/{member_id}', { params: { path: { member_id } } })),
      history: (member_id: string) => told(GET('/api/members/{member_id}/history', { params: { path: { member_id } } })),
      looks: (member_id: string) => told(GET('/api/positions/looks/{member_id}', { params: { path: { member_id } } })),
      enrol: (body: Application) => told(POST('/api/members', { body })),
      amend: (member_id: string, body: Partial<Application>) => told(PATCH('/api/members/{member_id}', { params: { path: { member_id } }, body })),
      step: (member_id: string, verb: MemberVerb, reason: string) => told(POST(`/api/members/{member_id}/${verb}`, { params: { path: { member_id } }, body: { reason } })),
    },
    houses: {
      list: () => told(GET('/api/houses')),
      export: (words: FileWish['words']) => told(POST('/api/houses/export', { body: { reason: '', words }, parseAs: 'blob' })),
      amend: (house: string, body: Schemas['HouseIn']) => told(PATCH('/api/houses/{house}', { params: { path: { house } }, body })),
      amendPost: (post: string, body: Schemas['PostIn']) => told(PATCH('/api/posts/{post}', { params: { path: { post } }, body })),
      hang: (house: string, body: Schemas['ThingIn']) => told(POST('/api/houses/{house}/equipment', { params: { path: { house } }, body })),
      reportDefect: (equipment: string, defect: string) => told(POST('/api/equipment/{equipment}/report_defect', { params: { path: { equipment } }, body: { defect } })),
      repair: (equipment: string, expires: string | null) => told(POST('/api/equipment/{equipment}/repair', { params: { path: { equipment } }, body: { expires } })),
    },
    accounts: {
      list: (query: QueryOf<'/api/accounts'>) => told(GET('/api/accounts', { params: { query } })),
      export: (query: QueryOf<'/api/accounts'>, body: FileWish) => told(POST('/api/accounts/export', { params: { query }, body, parseAs: 'blob' })),
      add: (body: Schemas['NewAccountIn']) => told(POST('/api/accounts', { body })),
      replacePassword: (account_id: string, password: string) => told(POST('/api/accounts/{account_id}/replace_password', { params: { path: { account_id } }, body: { password } })),
      replaceAuthenticator: (account_id: string) => told(POST('/api/accounts/{account_id}/replace_authenticator', { params: { path: { account_id } } })),
      step: (account_id: string, verb: 'disable' | 'enable' | 'end_sessions') => told(POST(`/api/accounts/{account_id}/${verb}`, { params: { path: { account_id } } })),
    },
    audit: {
      read: (query: QueryOf<'/api/audit'>) => told(GET('/api/audit', { params: { query } })),
      export: (query: QueryOf<'/api/audit'>, body: FileWish) => told(POST('/api/audit/export', { params: { query }, body, parseAs: 'blob' })),
    },
    tablets: {
      list: () => told(GET('/api/tablets')),
      pair: (post: string) => told(POST('/api/posts/{post}/pairing', { params: { path: { post } } })),
      remove: (tablet: string) => told(DELETE('/api/tablets/{tablet}', { params: { path: { tablet } } })),
    },
    aftercare: {
      speak: (offer: string) => told(POST('/api/aftercare/{offer}/speak', { params: { path: { offer } } })),
    },
    positions: {
      look: (member: string, reason: string) => told(POST('/api/positions/looks', { body: { member, reason } })),
    },
  }
}

export type Wire = ReturnType<typeof createWire>
