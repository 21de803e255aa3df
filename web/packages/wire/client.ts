import type {
  Area, CallOut, Category, DatedPoint, House, Incident, Lamps, Look, MapSheet, Me, Member, NewIncident, Page, Place, Plan, Point, Policy, Reach,
  Route, ServiceName, Session, Shortlist, TimelineEntry,
} from './types'
import { offline, refusedBy } from './refused'

export interface WireOptions {
  /** A bearer token, for the app; the console lives by its cookie. */
  token?: () => string | null
  /** The session is gone. */
  signedOut?: () => void
}

type Query = Record<string, string | number | boolean | undefined>
type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Ask {
  body?: unknown
  query?: Query
  idempotencyKey?: string
  signal?: AbortSignal
}

const id = encodeURIComponent

function address(path: string, query: Query = {}): string {
  const words = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(words.map(([key, value]) => [key, String(value)])).toString()
  return text ? `${path}?${text}` : path
}

/** The one place that speaks HTTP. Every refusal arrives as `Refused`. */
export function createAsk(options: WireOptions = {}) {
  return async function ask<Answer>(verb: Verb, path: string, { body, query, idempotencyKey, signal }: Ask = {}): Promise<Answer> {
    const headers: Record<string, string> = { Accept: 'application/json' }
    if (verb !== 'GET') headers['X-Pingan'] = '1'
    const isForm = body instanceof FormData
    if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json'
    if (idempotencyKey) headers['Idempotency-Key'] = idempotencyKey
    const token = options.token?.()
    if (token) headers['Authorization'] = `Bearer ${token}`

    const response = await fetch(address(path, query), {
      method: verb, headers, credentials: 'same-origin', cache: 'no-store', signal: signal ?? null,
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    }).catch((error: unknown) => { throw signal?.aborted ? error : offline() })
    if (!response.ok) {
      if (response.status === 401) options.signedOut?.()
      throw await refusedBy(response)
    }
    return (response.status === 204 ? undefined : await response.json()) as Answer
  }
}

/** Everything the console asks of the house, in the words of the house. */
export function createWire(options: WireOptions = {}) {
  const ask = createAsk(options)
  const get = <Answer>(path: string, query?: Query, signal?: AbortSignal) => ask<Answer>('GET', path, { ...(query && { query }), ...(signal && { signal }) })
  const post = <Answer>(path: string, body: unknown = {}) => ask<Answer>('POST', path, { body })

  return {
    ask,
    access: {
      signIn: (login: string, password: string, code: string) => post<Me>('/api/access/sign-in', { login, password, code }),
      signOut: () => post<undefined>('/api/access/sign-out'),
      me: () => get<Me>('/api/access/me'),
      sessions: () => get<Session[]>('/api/access/sessions'),
      endSession: (session: string) => ask<undefined>('DELETE', `/api/access/sessions/${id(session)}`),
    },
    reference: {
      map: () => get<MapSheet>('/api/map'),
      places: (q: string, limit = 8, signal?: AbortSignal) => get<Place[]>('/api/places', { q, limit }, signal),
      categories: () => get<Category[]>('/api/categories'),
      policies: () => get<Policy[]>('/api/policies'),
      areas: () => get<Area[]>('/api/areas'),
      lamps: () => get<Lamps>('/api/lamps'),
    },
    incidents: {
      list: (query: Query) => get<Page<Incident>>('/api/incidents', query),
      get: (incident: string) => get<Incident>(`/api/incidents/${id(incident)}`),
      create: (draft: NewIncident, idempotencyKey: string) => ask<Incident>('POST', '/api/incidents', { body: draft, idempotencyKey }),
      duplicates: (draft: { category: string; at: DatedPoint | null; text: string }) => post<Incident[]>('/api/incidents/duplicates', draft),
      timeline: (incident: string) => get<TimelineEntry[]>(`/api/incidents/${id(incident)}/timeline`),
      timelineFile: (incident: string) => `/api/incidents/${id(incident)}/timeline.csv`,
      step: (incident: string, verb: string, body: { version: number; note?: string; into?: string; to?: string; outcome?: string }) =>
        post<Incident>(`/api/incidents/${id(incident)}/${id(verb)}`, body),
      service: (incident: string, body: { service: ServiceName; expected_s?: number | null; arrived: boolean }) =>
        ask<Incident>('PUT', `/api/incidents/${id(incident)}/services`, { body }),
      mend: (incident: string, body: Partial<NewIncident> & { version: number }) => ask<Incident>('PATCH', `/api/incidents/${id(incident)}`, { body }),
    },
    dispatch: {
      shortlist: (incident: string) => get<Shortlist>(`/api/incidents/${id(incident)}/shortlist`),
      preview: (category: string, at: DatedPoint) => post<Shortlist>('/api/dispatch/preview', { category, at }),
      callOut: (incident: string, body: { members?: string[]; policy?: string; with_police?: boolean }, idempotencyKey: string) =>
        ask<CallOut>('POST', `/api/incidents/${id(incident)}/call-out`, { body, idempotencyKey }),
      add: (callOut: string, member: string) => post<CallOut>(`/api/call-outs/${id(callOut)}/add`, { member }),
      drop: (callOut: string, offer: string) => post<CallOut>(`/api/call-outs/${id(callOut)}/drop`, { offer }),
      recall: (callOut: string, note: string) => post<CallOut>(`/api/call-outs/${id(callOut)}/recall`, { note }),
      escalate: (callOut: string, to: 'leader' | 'police') => post<CallOut>(`/api/call-outs/${id(callOut)}/escalate`, { to }),
      plan: () => get<Plan>('/api/dispatch/plan'),
      reach: (at: Point, mode = 'foot', minutes = '1,3,5') => get<Reach[]>('/api/reach', { ...at, mode, minutes }),
      route: (from: Point, to: Point, mode: string) =>
        get<Route>('/api/route', { from: `${from.latitude},${from.longitude}`, to: `${to.latitude},${to.longitude}`, mode }),
    },
    members: { list: (query: Query) => get<Page<Member>>('/api/members', query) },
    houses: { list: () => get<House[]>('/api/houses') },
    positions: {
      look: (member: string, reason: string) => post<{ at: Point; seen: string }>('/api/positions/looks', { member, reason }),
      looks: () => get<Look[]>('/api/positions/looks'),
    },
  }
}

export type Wire = ReturnType<typeof createWire>
