import createClient from 'openapi-fetch'
import type { components, paths } from './openapi'
import type { Application, ApplicationRecord, Category, DatedPoint, Mode, NewIncident, Point, Policy, ServiceName, Step } from './types'
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
  /** What the answer is; JSON unless said otherwise. */
  as?: 'json' | 'text' | 'blob'
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
  return async function ask<Answer>(verb: Verb, path: string, { body, query = {}, idempotencyKey, signal, as = 'json' }: Ask = {}): Promise<Answer> {
    const address = new URL(path, location.origin)
    for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') address.searchParams.set(name, String(value))
    const isForm = body instanceof FormData
    const response = await send(new Request(address, {
      method: verb, credentials: 'same-origin', cache: 'no-store', signal: signal ?? null,
      headers: { Accept: 'application/json', ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }), ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }) },
      body: body === undefined ? null : isForm ? body : JSON.stringify(body),
    }))
    return (response.status === 204 ? undefined : await response[as]()) as Answer
  }
}

function asForm(fields: Record<string, string | Blob>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return { body: fields as never, bodySerializer: () => form }
}

/** The answer's body; a refusal has been thrown before. */
async function told<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  return (await answer).data as Data
}

interface Lines { categories: readonly Category[]; policies: readonly Policy[] }
const lines = ({ categories, policies }: Lines) => ({ categories: [...categories], policies: [...policies] })
const inForm = (file: Blob) => ({ body: { file } as never, bodySerializer: () => { const form = new FormData(); form.append('file', file, file instanceof File ? file.name : 'file'); return form } })
const once = (key: string) => ({ headers: { 'Idempotency-Key': key } })
const latLon = (at: Point) => `${at.latitude},${at.longitude}`

/** Everything the console asks of the house, in the words of the house; addresses, bodies and answers as the server describes them. */
export function createWire(options: WireOptions = {}) {
  const { GET, POST, PUT, PATCH, DELETE } = createClient<paths>({ fetch: guarded(options), credentials: 'same-origin', cache: 'no-store' })
  const of = (incident: string) => ({ params: { path: { incident } } })
  const ofRoster = (roster: string) => ({ params: { path: { roster } } })
  const ofCallOut = (call_out: string) => ({ params: { path: { call_out } } })

  return {
    voice: {
      clips: (channel: string) => told(GET('/api/voice/{channel}/clips', { params: { path: { channel } } })),
      write: (channel: string, words: string) => told(POST('/api/voice/{channel}/words', { params: { path: { channel } }, body: { words } })),
    },
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
      export: (query: { q: string; category: string; status: string }, body: Schemas['IncidentExportIn']) => told(POST('/api/incidents/export', { params: { query }, body, parseAs: 'blob' })),
      heat: (days: number, category: string) => told(GET('/api/incidents/heat', { params: { query: { days, category } } })),
      get: (incident: string) => told(GET('/api/incidents/{incident}', of(incident))),
      create: (draft: NewIncident, key: string) => told(POST('/api/incidents', { body: draft, ...once(key) })),
      duplicates: (draft: NewIncident) => told(POST('/api/incidents/duplicates', { body: draft })),
      timeline: (incident: string) => told(GET('/api/incidents/{incident}/timeline', of(incident))),
      exportTimeline: (incident: string, body: FileWish) => told(POST('/api/incidents/{incident}/timeline/export', { ...of(incident), body, parseAs: 'blob' })),
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
      tracks: (incident: string) => told(GET('/api/incidents/{incident}/tracks', of(incident))),
      replay: (offer: string, reason: string, key: string) => told(POST('/api/offers/{offer}/replay', { params: { path: { offer } }, body: { reason }, ...once(key) })),
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
    desk: {
      matters: () => told(GET('/api/desk/matters')),
      takeOver: (body: { after: string; confirmed: string[]; reason: string }) => told(POST('/api/desk/take-over', { body })),
      handOver: (version: number, note: string) => told(POST('/api/desk/hand-over', { body: { version, note } })),
      takeBack: (version: number) => told(POST('/api/desk/take-back', { body: { version } })),
      leave: (version: number, reason: string) => told(POST('/api/desk/leave', { body: { version, reason } })),
      takeOn: (ref: string) => told(POST('/api/desk/take-on', { body: { ref } })),
      raiseConcern: (text: string, owner: string) => told(POST('/api/desk/concerns', { body: { text, owner } })),
      settleConcern: (concern: string) => told(POST('/api/desk/concerns/{concern}/settle', { params: { path: { concern } } })),
      sittings: (page: number, size: number) => told(GET('/api/desk/sittings', { params: { query: { page, size } } })),
      sitting: (sitting: string) => told(GET('/api/desk/sittings/{sitting}', { params: { path: { sitting } } })),
    },
    rollCalls: {
      begin: (scope: Schemas['RollCallIn']['scope'], place: string, posts: string[]) => told(POST('/api/roll-calls', { body: { scope, place, posts } })),
      cancel: (roll_call: string) => told(POST('/api/roll-calls/{roll_call}/cancel', { params: { path: { roll_call } } })),
      enter: (roll_call: string, reply: string, way: 'radio' | 'telephone', words: string) => told(POST('/api/roll-calls/{roll_call}/replies/{reply}/answer', { params: { path: { roll_call, reply } }, body: { way, words } })),
      trend: () => told(GET('/api/roll-calls/trend')),
      past: () => told(GET('/api/roll-calls')),
      plan: () => told(GET('/api/roll-calls/plan')),
      changePlan: (body: Schemas['PlanIn']) => told(PUT('/api/roll-calls/plan', { body })),
      teams: () => told(GET('/api/teams', { params: { query: { size: 200 } } })),
    },
    audiences: { preview: (body: Schemas['AudienceIn']) => told(POST('/api/audiences/preview', { body })) },
    tasks: {
      send: (body: Schemas['TaskOrderIn'], key: string) => told(POST('/api/tasks', { body, ...once(key) })),
      templates: () => told(GET('/api/tasks/templates')) as Promise<unknown>,
      burden: (body: Schemas['AskedIn']) => told(POST('/api/tasks/burden', { body })),
      limit: () => told(GET('/api/tasks/limit')),
      changeLimit: (weekly: number, version: number) => told(PUT('/api/tasks/limit', { body: { weekly, version } })),
      attach: (file: File) => told(POST('/api/tasks/files', inForm(file))),
      file: (file: string) => `/api/tasks/files/${encodeURIComponent(file)}`,
      photo: (name: string) => `/api/task-photos/${encodeURIComponent(name)}`,
      filed: (page: number, size: number) => told(GET('/api/tasks', { params: { query: { page, size } } })),
      get: (order: string) => told(GET('/api/tasks/{order}', { params: { path: { order } } })),
      receipts: (order: string, query: QueryOf<'/api/tasks/{order}/receipts'>) => told(GET('/api/tasks/{order}/receipts', { params: { path: { order }, query } })),
      remind: (order: string) => told(POST('/api/tasks/{order}/remind', { params: { path: { order } } })),
      verify: (order: string, members: string[]) => told(POST('/api/tasks/{order}/verify', { params: { path: { order } }, body: { members } })),
      sendBack: (order: string, member_id: string, remark: string) => told(POST('/api/tasks/{order}/receipts/{member_id}/return', { params: { path: { order, member_id } }, body: { remark } })),
      comments: (order: string, query: QueryOf<'/api/tasks/{order}/comments'>) => told(GET('/api/tasks/{order}/comments', { params: { path: { order }, query } })),
      tell: (order: string, text: string, thread: string) => told(POST('/api/tasks/{order}/comments', { params: { path: { order } }, body: { text, thread } })),
      hear: (order: string, thread: string) => told(POST('/api/tasks/{order}/comments/heard', { params: { path: { order } }, body: { thread } })),
      close: (order: string, summary: string) => told(POST('/api/tasks/{order}/close', { params: { path: { order } }, body: { summary } })),
    },
    alerts: {
      attachPhoto: (alert: string, file: File, number: string, reason: string) => told(POST('/api/alerts/{alert}/photos', { params: { path: { alert } }, ...asForm({ file, case: number, reason }) })),
      dropPhoto: (alert: string) => told(DELETE('/api/alerts/{alert}/photos', { params: { path: { alert } } })),
      seePhoto: (alert: string) => told(GET('/api/alerts/{alert}/photo', { params: { path: { alert } }, parseAs: 'blob' })) as Promise<Blob>,
      draft: (body: Schemas['AlertIn']) => told(POST('/api/alerts', { body })),
      reach: (house: string[]) => told(GET('/api/alerts/reach', { params: { query: { house } } })),
      look: (alert: string) => told(GET('/api/alerts/{alert}', { params: { path: { alert } } })),
      approve: (alert: string) => told(POST('/api/alerts/{alert}/approve', { params: { path: { alert } } })),
      end: (alert: string, verb: 'refuse' | 'recall', reason: string) => told(POST(`/api/alerts/{alert}/${verb}`, { params: { path: { alert } }, body: { reason } })),
      renew: (alert: string, hours: number) => told(POST('/api/alerts/{alert}/renew', { params: { path: { alert } }, body: { hours } })),
      mismatch: (sighting: string) => told(POST('/api/alert-sightings/{sighting}/mismatch', { params: { path: { sighting } } })),
    },
    advisories: {
      send: (body: Schemas['AdvisoryIn'], key: string) => told(POST('/api/advisories', { body, ...once(key) })),
      attachPicture: (file: File) => told(POST('/api/advisories/pictures', inForm(file))),
      attachSound: (file: Blob) => told(POST('/api/advisories/sounds', inForm(file))),
      file: (file: string) => `/api/advisory-files/${encodeURIComponent(file)}`,
      filed: (page: number, size: number) => told(GET('/api/advisories', { params: { query: { page, size } } })),
      withdraw: (advisory: string, reason: string) => told(POST('/api/advisories/{advisory}/withdraw', { params: { path: { advisory } }, body: { reason } })),
    },
    breakGlass: {
      open: (member: string, reason: string) => told(POST('/api/break-glass', { body: { member, reason } })),
      look: (opening: string) => told(POST('/api/break-glass/{opening}/look', { params: { path: { opening } } })),
      end: (opening: string) => told(POST('/api/break-glass/{opening}/end', { params: { path: { opening } } })),
      review: (opening: string, verb: 'justify' | 'object', remark: string) => told(POST('/api/break-glass/{opening}/review', { params: { path: { opening } }, body: { verb, remark } })),
    },
    restores: {
      open: () => told(GET('/api/restores/open')),
      confirm: (reason: string) => told(POST('/api/restores/confirm', { body: { reason } })),
    },
    holds: {
      list: () => told(GET('/api/holds')),
      place: (body: Schemas['HoldIn']) => told(POST('/api/holds', { body })),
      lift: (hold: string, reason: string) => told(POST('/api/holds/{hold}/lift', { params: { path: { hold } }, body: { reason } })),
    },
    approvals: {
      past: () => told(GET('/api/approvals/past')),
      decide: (approval: string, verb: 'approve' | 'refuse', answer: string) => told(POST('/api/approvals/{approval}/decide', { params: { path: { approval } }, body: { verb, answer } })),
      withdraw: (approval: string) => told(POST('/api/approvals/{approval}/withdraw', { params: { path: { approval } } })),
    },
    selfChecks: {
      venues: () => told(GET('/api/venues')),
      venue: (venue: string) => told(GET('/api/venues/{venue}', { params: { path: { venue } } })),
      addVenue: (body: Schemas['VenueIn']) => told(POST('/api/venues', { body })),
      amendVenue: (venue: string, body: Schemas['VenueChange']) => told(PATCH('/api/venues/{venue}', { params: { path: { venue } }, body })),
      retireVenue: (venue: string) => told(POST('/api/venues/{venue}/retire', { params: { path: { venue } } })),
      export: (venue: string, form: 'csv' | 'xlsx', body: FileWish) => told(POST('/api/venues/{venue}/export', { params: { path: { venue }, query: { form } }, body, parseAs: 'blob' })),
      closed: (page: number, size: number) => told(GET('/api/self-checks', { params: { query: { page, size } } })),
      ask: (body: Schemas['SelfCheckIn']) => told(POST('/api/self-checks', { body })),
      cancel: (check: string, reason: string) => told(POST('/api/self-checks/{check}/cancel', { params: { path: { check } }, body: { reason } })),
      assign: (hazard: string, body: Schemas['AssignIn']) => told(PATCH('/api/hazards/{hazard}', { params: { path: { hazard } }, body })),
      accept: (hazard: string) => told(POST('/api/hazards/{hazard}/accept', { params: { path: { hazard } } })),
      sendBack: (hazard: string, remark: string) => told(POST('/api/hazards/{hazard}/return', { params: { path: { hazard } }, body: { remark } })),
      photo: (name: string) => `/api/self-check-photos/${encodeURIComponent(name)}`,
    },
    wall: { read: () => told(GET('/api/wall')) },
    members: {
      list: (query: QueryOf<'/api/members'>) => told(GET('/api/members', { params: { query } })),
      export: (query: QueryOf<'/api/members'>, body: FileWish) => told(POST('/api/members/export', { params: { query }, body, parseAs: 'blob' })),
      get: (member_id: string) => told(GET('/api/members/{member_id}', { params: { path: { member_id } } })),
      history: (member_id: string) => told(GET('/api/members/{member_id}/history', { params: { path: { member_id } } })),
      looks: (member_id: string) => told(GET('/api/positions/looks/{member_id}', { params: { path: { member_id } } })),
      runsOut: (query: QueryOf<'/api/members/running-out'>) => told(GET('/api/members/running-out', { params: { query } })),
      enrol: (body: Application) => told(POST('/api/members', { body })),
      amend: (member_id: string, body: Partial<Application>) => told(PATCH('/api/members/{member_id}', { params: { path: { member_id } }, body })),
      step: (member_id: string, verb: MemberVerb, reason: string) => told(POST(`/api/members/{member_id}/${verb}`, { params: { path: { member_id } }, body: { reason } })),
    },
    proofs: {
      waiting: (query: QueryOf<'/api/proofs'>) => told(GET('/api/proofs', { params: { query } })),
      of: (member_id: string) => told(GET('/api/proofs/of/{member_id}', { params: { path: { member_id } } })),
      photo: (proof: string) => `/api/proofs/${encodeURIComponent(proof)}/photo`,
      confirm: (proof: string, until: string | null, number: string) => told(POST('/api/proofs/{proof}/confirm', { params: { path: { proof } }, body: { until, number } })),
      refuse: (proof: string, reason: string) => told(POST('/api/proofs/{proof}/refuse', { params: { path: { proof } }, body: { reason } })),
    },
    applications: {
      list: (query: QueryOf<'/api/applications'>) => told(GET('/api/applications', { params: { query } })),
      get: (application: string) => told(GET('/api/applications/{application}', { params: { path: { application } } })),
      history: (application: string) => told(GET('/api/applications/{application}/history', { params: { path: { application } } })),
      owners: () => told(GET('/api/applications/owners')),
      claim: (application: string): Promise<ApplicationRecord> => told(POST('/api/applications/{application}/claim', { params: { path: { application } } })),
      assign: (application: string, body: Schemas['AssignmentIn']) => told(PATCH('/api/applications/{application}', { params: { path: { application } }, body })),
      step: (application: string, step: Step) => told(POST('/api/applications/{application}/steps', { params: { path: { application } }, body: step as never })),
      recommend: (application: string, favours: boolean, note: string) => told(POST('/api/applications/{application}/recommendation', { params: { path: { application } }, body: { favours, note } })),
      decide: (application: string, granted: boolean, answer: string) => told(POST('/api/applications/{application}/appeal', { params: { path: { application } }, body: { granted, answer } })),
      openHouse: (application: string) => told(POST('/api/applications/{application}/house', { params: { path: { application } } })),
      invitations: (page: number, size: number) => told(GET('/api/invitations', { params: { query: { page, size } } })),
      invite: (body: Schemas['InvitationIn']) => told(POST('/api/invitations', { body })),
      revoke: (invitation: string) => told(POST('/api/invitations/{invitation}/revoke', { params: { path: { invitation } } })),
    },
    teams: {
      list: (query: QueryOf<'/api/teams'>) => told(GET('/api/teams', { params: { query } })),
      export: (query: QueryOf<'/api/teams'>, body: FileWish) => told(POST('/api/teams/export', { params: { query }, body, parseAs: 'blob' })),
      get: (team: string) => told(GET('/api/teams/{team}', { params: { path: { team } } })),
      found: (body: { name: string; kind: Schemas['TeamKind']; meeting: string }) => told(POST('/api/teams', { body })),
      amend: (team: string, body: Schemas['TeamChange']) => told(PATCH('/api/teams/{team}', { params: { path: { team } }, body })),
      putIn: (team: string, members: string[]) => told(POST('/api/teams/{team}/members', { params: { path: { team } }, body: { members } })),
      takeOut: (team: string, member_id: string) => told(DELETE('/api/teams/{team}/members/{member_id}', { params: { path: { team, member_id } } })),
      lead: (team: string, member: string | null) => told(PUT('/api/teams/{team}/leader', { params: { path: { team } }, body: { member } })),
      dissolve: (team: string) => told(POST('/api/teams/{team}/dissolve', { params: { path: { team } } })),
      ofMember: (member_id: string) => told(GET('/api/members/{member_id}/teams', { params: { path: { member_id } } })),
    },
    patrols: {
      teams: () => told(GET('/api/teams')),
      addPoint: (body: Schemas['NewPointIn']) => told(POST('/api/patrol-points', { body })),
      amendPoint: (point: string, body: Schemas['PointIn']) => told(PATCH('/api/patrol-points/{point}', { params: { path: { point } }, body })),
      retirePoint: (point: string) => told(POST('/api/patrol-points/{point}/retire', { params: { path: { point } } })),
      replaceCode: (point: string) => told(POST('/api/patrol-points/{point}/replace_code', { params: { path: { point } } })),
      labels: () => told(GET('/api/patrol-points/labels')),
      addBeat: (body: Schemas['NewBeatIn']) => told(POST('/api/beats', { body })),
      amendBeat: (beat: string, body: Schemas['BeatIn']) => told(PATCH('/api/beats/{beat}', { params: { path: { beat } }, body })),
      retireBeat: (beat: string) => told(POST('/api/beats/{beat}/retire', { params: { path: { beat } } })),
      preview: (body: Schemas['OrderIn']) => told(POST('/api/patrols/preview', { body })),
      plan: (body: Schemas['OrderIn']) => told(POST('/api/patrols', { body })),
      cancel: (patrol: string, reason: string) => told(POST('/api/patrols/{patrol}/cancel', { params: { path: { patrol } }, body: { reason } })),
    },
    houses: {
      list: () => told(GET('/api/houses')),
      export: (words: FileWish['words']) => told(POST('/api/houses/export', { body: { reason: '', words }, parseAs: 'blob' })),
      amend: (house: string, body: Schemas['HouseIn']) => told(PATCH('/api/houses/{house}', { params: { path: { house } }, body })),
      amendPost: (post: string, body: Schemas['PostIn']) => told(PATCH('/api/posts/{post}', { params: { path: { post } }, body })),
      retired: () => told(GET('/api/houses/retired')),
      found: (body: Schemas['HouseFactsIn']) => told(POST('/api/houses', { body })),
      retire: (house: string, body: Schemas['EndIn']) => told(POST('/api/houses/{house}/retire', { params: { path: { house } }, body })),
      restore: (house: string, version: number) => told(POST('/api/houses/{house}/restore', { params: { path: { house } }, body: { version } })),
      foundPost: (house: string, body: Schemas['PostFactsIn']) => told(POST('/api/houses/{house}/posts', { params: { path: { house } }, body })),
      retirePost: (post: string, body: Schemas['EndIn']) => told(POST('/api/posts/{post}/retire', { params: { path: { post } }, body })),
      restorePost: (post: string, version: number) => told(POST('/api/posts/{post}/restore', { params: { path: { post } }, body: { version } })),
      rounds: (house: string) => told(GET('/api/houses/{house}/inspections', { params: { path: { house } } })),
      history: (equipment: string) => told(GET('/api/equipment/{equipment}/history', { params: { path: { equipment } } })),
      amendThing: (equipment: string, body: Schemas['ThingFactsIn']) => told(PATCH('/api/equipment/{equipment}', { params: { path: { equipment } }, body })),
      lend: (equipment: string, to: string) => told(POST('/api/equipment/{equipment}/lend', { params: { path: { equipment } }, body: { to } })),
      giveBack: (equipment: string) => told(POST('/api/equipment/{equipment}/give_back', { params: { path: { equipment } } })),
      writeOff: (equipment: string, reason: string) => told(POST('/api/equipment/{equipment}/write_off', { params: { path: { equipment } }, body: { reason } })),
      hang: (house: string, body: Schemas['ThingIn']) => told(POST('/api/houses/{house}/equipment', { params: { path: { house } }, body })),
      reportDefect: (equipment: string, body: Schemas['DefectIn']) => told(POST('/api/equipment/{equipment}/report_defect', { params: { path: { equipment } }, body })),
      repair: (equipment: string, expires: string | null) => told(POST('/api/equipment/{equipment}/repair', { params: { path: { equipment } }, body: { expires } })),
    },
    handovers: {
      ofHouse: (house: string) => told(GET('/api/houses/{house}/handovers', { params: { path: { house } } })),
      dismiss: (handover: string, reason: string) => told(POST('/api/handovers/{handover}/dismiss', { params: { path: { handover } }, body: { reason } })),
    },
    accounts: {
      list: (query: QueryOf<'/api/accounts'>) => told(GET('/api/accounts', { params: { query } })),
      export: (query: QueryOf<'/api/accounts'>, body: FileWish) => told(POST('/api/accounts/export', { params: { query }, body, parseAs: 'blob' })),
      add: (body: Schemas['NewAccountIn']) => told(POST('/api/accounts', { body })),
      replacePassword: (account_id: string, password: string) => told(POST('/api/accounts/{account_id}/replace_password', { params: { path: { account_id } }, body: { password } })),
      replaceAuthenticator: (account_id: string) => told(POST('/api/accounts/{account_id}/replace_authenticator', { params: { path: { account_id } } })),
      changeRole: (account_id: string, role: Schemas['RoleIn']['role'], reason: string) => told(POST('/api/accounts/{account_id}/change_role', { params: { path: { account_id } }, body: { role, reason } })),
      step: (account_id: string, verb: 'disable' | 'enable' | 'end_sessions') => told(POST(`/api/accounts/{account_id}/${verb}`, { params: { path: { account_id } } })),
    },
    messages: {
      list: (query: QueryOf<'/api/messages'>) => told(GET('/api/messages', { params: { query } })),
      see: (ids: string[]) => told(POST('/api/messages/see', { body: { ids } })),
      seeAll: () => told(POST('/api/messages/see-all')),
      deliveries: (query: QueryOf<'/api/deliveries'>) => told(GET('/api/deliveries', { params: { query } })),
      handle: (delivery: string, verb: string) => told(POST('/api/deliveries/{delivery}/{verb}', { params: { path: { delivery, verb } } })),
    },
    audit: {
      lastCheck: () => told(GET('/api/audit/check')),
      check: () => told(POST('/api/audit/check')),
      read: (query: QueryOf<'/api/audit'>) => told(GET('/api/audit', { params: { query } })),
      export: (query: QueryOf<'/api/audit'>, body: FileWish) => told(POST('/api/audit/export', { params: { query }, body, parseAs: 'blob' })),
    },
    rosters: {
      terms: () => told(GET('/api/rosters/terms')),
      setTerms: (body: Schemas['TermsIn']) => told(PUT('/api/rosters/terms', { body })),
      teams: async () => (await told(GET('/api/teams', { params: { query: { size: 200 } } }))).rows,
      draft: (first: string, days: number) => told(POST('/api/rosters', { body: { first, days } })),
      get: (roster: string) => told(GET('/api/rosters/{roster}', ofRoster(roster))),
      solve: (roster: string, version: number, seconds: number) => told(POST('/api/rosters/{roster}/solve', { ...ofRoster(roster), body: { version, seconds } })),
      publish: (roster: string, version: number, word: string) => told(POST('/api/rosters/{roster}/publish', { ...ofRoster(roster), body: { version, word } })),
      amend: (roster: string) => told(POST('/api/rosters/{roster}/amend', ofRoster(roster))),
      step: (roster: string, verb: 'stop' | 'discard') => told(POST(`/api/rosters/{roster}/${verb}`, ofRoster(roster))),
      dropOut: (roster: string, body: Schemas['DropOutIn']) => told(POST('/api/rosters/{roster}/drop-out', { ...ofRoster(roster), body })),
      put: (roster: string, body: Schemas['SeatIn']) => told(PUT('/api/rosters/{roster}/seats', { ...ofRoster(roster), body })),
      candidates: (roster: string, { day, need, kind, place }: { day: string; need: string; kind: string; place: number }) =>
        told(GET('/api/rosters/{roster}/candidates', { params: { path: { roster }, query: { day, need, kind, place } } })),
      gaps: (roster: string) => told(GET('/api/rosters/{roster}/gaps', ofRoster(roster))),
      difference: (roster: string, since: string) => told(GET('/api/rosters/{roster}/changes', { params: { path: { roster }, query: { since } } })),
      fairness: (roster: string) => told(GET('/api/rosters/{roster}/fairness', ofRoster(roster))),
      shifts: (since: string, until: string) => told(GET('/api/rosters/shifts', { params: { query: { since, until } } })),
      doubts: (ask: string) => told(GET('/api/rosters/asks/{ask}/doubts', { params: { path: { ask } } })),
      settle: (ask: string, verb: string, word: string) => told(POST('/api/rosters/asks/{ask}/{verb}', { params: { path: { ask, verb } }, body: { word } })),
    },
    privacy: {
      find: (phone: string) => told(POST('/api/privacy/people/find', { body: { phone } })),
      take: (body: Required<Schemas['PaperDataIn']>) => told(POST('/api/privacy/people/file', { body, parseAs: 'blob' })),
      erase: (phone: string, reason: string) => told(POST('/api/privacy/people/erase', { body: { phone, reason } })),
    },
    sheets: {
      template: (kind: string, query: QueryOf<'/api/sheets/{kind}/template'>) => told(GET('/api/sheets/{kind}/template', { params: { path: { kind }, query }, parseAs: 'blob' })),
      export: (kind: string, body: Required<Schemas['TakeOut']>) => told(POST('/api/sheets/{kind}/export', { params: { path: { kind } }, body, parseAs: 'blob' })),
      fates: (imported: string, query: QueryOf<'/api/sheets/imports/{imported}/rows'>) => told(GET('/api/sheets/imports/{imported}/rows', { params: { path: { imported }, query } })),
      confirm: (imported: string, digest: string) => told(POST('/api/sheets/imports/{imported}/confirm', { params: { path: { imported } }, body: { digest } })),
      stop: (imported: string) => told(POST('/api/sheets/imports/{imported}/stop', { params: { path: { imported } } })),
    },
    tablets: {
      list: () => told(GET('/api/tablets')),
      pair: (post: string) => told(POST('/api/posts/{post}/pairing', { params: { path: { post } } })),
      remove: (tablet: string) => told(DELETE('/api/tablets/{tablet}', { params: { path: { tablet } } })),
    },
    clues: {
      list: (query: QueryOf<'/api/clues'>) => told(GET('/api/clues', { params: { query } })),
      get: (clue: string) => told(GET('/api/clues/{clue}', { params: { path: { clue } } })),
      hold: (clue: string) => told(POST('/api/clues/{clue}/hold', { params: { path: { clue } } })),
      letGo: (clue: string) => told(POST('/api/clues/{clue}/let-go', { params: { path: { clue } } })),
      step: (clue: string, body: Schemas['ClueStepIn']) => told(POST('/api/clues/{clue}/steps', { params: { path: { clue } }, body })),
      prefer: (clue: string, priority: 1 | 2 | 3) => told(PATCH('/api/clues/{clue}', { params: { path: { clue } }, body: { priority } })),
      merge: (clue: string, into: string) => told(POST('/api/clues/{clue}/merge', { params: { path: { clue } }, body: { into } })),
      say: (clue: string, text: string) => told(POST('/api/clues/{clue}/say', { params: { path: { clue } }, body: { text } })),
      openIncident: (clue: string, category: string) => told(POST('/api/clues/{clue}/incident', { params: { path: { clue } }, body: { category } })),
      takeEnvelope: (clue: string, reason: string) => told(POST('/api/clues/{clue}/envelope', { params: { path: { clue } }, body: { reason } })),
      coverPhoto: (clue: string, photo: string, body: Schemas['CoverIn']) => told(POST('/api/clues/{clue}/photos/{photo}/cover', { params: { path: { clue, photo } }, body })),
      openOriginal: (clue: string, photo: string, reason: string) => told(POST('/api/clues/{clue}/photos/{photo}/original', { params: { path: { clue, photo } }, body: { reason }, parseAs: 'blob' })) as Promise<Blob>,
      check: (text: string) => told(POST('/api/clue-check', { body: { text } })),
      links: () => told(GET('/api/clue-links')),
      makeLink: (place: string) => told(POST('/api/clue-links', { body: { place } })),
      revokeLink: (link: string) => told(POST('/api/clue-links/{link}/revoke', { params: { path: { link } } })),
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
