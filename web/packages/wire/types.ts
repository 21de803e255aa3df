/** The rows that travel, by name. All times are ISO-8601 in UTC, all coordinates WGS-84. */

export type Iso = string

export interface Point {
  latitude: number
  longitude: number
}

export type Datum = 'wgs84' | 'gcj02' | 'bd09'
export type DatedPoint = Point & { datum: Datum }
export type Mode = 'foot' | 'hurry' | 'bicycle' | 'ebike' | 'car'
export type Force = 'guard' | 'merchant' | 'volunteer'
export type Facts = Record<string, string | number | boolean | null>

// ---- access ---------------------------------------------------------------------------------------------------------
export type Role =
  | 'dispatcher' | 'chief' | 'officer' | 'auditor' | 'admin' | 'member' | 'resident' | 'gateway' | (string & {})

export interface Account {
  id: string
  name: string
  role: Role
  member: string | null
  station: { id: string; name: string }
}

export interface Me {
  account: Account
  rights: string[]
}

export interface Session {
  id: string
  device: string
  created: Iso
  last_used: Iso
  current: boolean
}

// ---- reference ------------------------------------------------------------------------------------------------------
export interface MapSheet {
  base: string | null
  attribution: string
  centre: Point
  bounds: [number, number, number, number] | null
  estimated: boolean
}

export interface Place {
  name: string
  kind: string
  at: Point
}

export interface Category {
  code: string
  zh: string
  en: string
  priority: number
  mode: 'first_response' | 'joint' | 'never'
  skills: string[]
  equipment: string[]
  wanted: number
  pairing: boolean
  stand_off_zh: string
  stand_off_en: string
  target_s: number
  policy: string
  at_once: boolean
}

export interface Policy {
  name: string
  kind: 'nearest' | 'replace' | 'expected_gain'
  width: number
  window_s: number
  gain: number
  most: number
  rings_min: number[]
  ring_every_s: number
  leader_after_s: number
  police_after_s: number
}

export interface Area {
  id: string
  rank: string
  name: string
  ring: Point[]
}

export type Lamps = Record<string, string>

// ---- incidents ------------------------------------------------------------------------------------------------------
export type IncidentStatus =
  | 'received' | 'dispatched' | 'acknowledged' | 'en_route' | 'on_scene' | 'handling' | 'reported' | 'closed'
  | 'followed_up' | 'handed_over' | 'cancelled' | 'on_hold' | 'merged'

export type ServiceName = 'police' | 'fire' | 'ambulance'

export interface Service {
  service: ServiceName
  expected: Iso | null
  arrived: Iso | null
}

export interface Caller {
  name: string
  phone: string
}

export interface Incident {
  id: string
  number: number
  station: string
  category: string
  priority: number
  status: IncidentStatus
  place: string
  at: Point | null
  text: string
  caller: Caller | null
  source: 'desk' | 'app' | 'sos' | 'gateway'
  mode: Category['mode']
  received: Iso
  recommended: Iso | null
  dispatched: Iso | null
  acknowledged?: Iso | null
  first_departed?: Iso | null
  first_arrived: Iso | null
  cleared?: Iso | null
  closed: Iso | null
  target_s: number
  outcome: string
  merged_into: string | null
  handed_to: string | null
  services: Service[]
  next: string[]
  version: number
}

export interface NewIncident {
  category: string
  place: string
  at: DatedPoint | null
  text: string
  caller: Caller | null
  priority?: number
}

export interface TimelineEntry {
  seq: number
  at: Iso
  kind: string
  actor: { role: string; name: string } | null
  facts: Record<string, unknown>
}

export interface Page<Row> {
  rows: Row[]
  total: number
}

// ---- dispatch -------------------------------------------------------------------------------------------------------
export type OfferRole = 'first_response' | 'fetch_equipment' | 'coordinate'

export interface Reason {
  code: string
  facts: Facts
}

export interface Via {
  house: string
  name: string
  item: string
}

export interface Pick {
  member: string
  name: string
  force: Force
  mode: Mode
  eta_s: number
  metres: number
  straight_metres: number
  role: OfferRole
  via: Via | null
  odds: number
  gain: number | null
  estimated: boolean
  position_age_s: number | null
  reasons: Reason[]
}

export interface Passed {
  member: string
  name: string
  force: Force
  reason: string
  facts: Facts
  eta_s: number | null
}

export interface Shortlist {
  incident: string | null
  computed: Iso
  estimated: boolean
  go: Pick[]
  passed: Passed[]
  citizens: Category['mode']
}

export type OfferStatus =
  | 'queued' | 'sent' | 'delivered' | 'seen' | 'accepted' | 'declined' | 'expired' | 'recalled' | 'en_route' | 'arrived'
  | 'working' | 'done' | 'withdrawn'

export interface Offer {
  id: string
  member: string
  name: string
  force: Force
  role: OfferRole
  via: Via | null
  status: OfferStatus
  eta_s: number | null
  metres: number | null
  estimated?: boolean
  sent: Iso | null
  delivered: Iso | null
  seen: Iso | null
  answered: Iso | null
  departed: Iso | null
  arrived: Iso | null
  finished: Iso | null
  expires: Iso | null
  expected: Iso | null
  report: string
  photos: string[]
  reason: string
  next: string[]
}

export type CallOutStatus =
  | 'asking' | 'filled' | 'handed_to_leader' | 'handed_to_police' | 'recalled' | 'over'

export interface CallOut {
  id: string
  incident: string
  status: CallOutStatus
  policy: string
  wanted: number
  started: Iso
  with_police: boolean
  offers: Offer[]
  next: string[]
}

export interface Pair {
  incident: string
  number: number
  place?: string
  member: string
  name: string
  eta_s: number
}

export interface Plan {
  computed: Iso
  pairs: Pair[]
  one_by_one_s: number
  together_s: number
  unfilled: string[]
}

export interface Reach {
  minutes: number
  mode: Mode
  estimated: boolean
  rings: Point[][]
}

export interface Route {
  seconds: number
  metres: number
  estimated: boolean
  line: Point[]
}

// ---- the member's own -----------------------------------------------------------------------------------------------
export interface MeRow {
  id: string
  name: string
  force: Force
  mode: Mode
  duty: { since: Iso; post: string | null } | null
  consents: { location: Iso | null }
  skills: { code: string; until: Iso | null }[]
  insured_until: Iso | null
  post_choices: { id: string; name: string }[]
  next: string[]
}

export interface MyOffer {
  id: string
  status: OfferStatus
  category: string
  role: OfferRole
  minutes: number
  distance_band: '<300' | '300-600' | '600-1000' | '1000-2000' | '>2000'
  estimated: boolean
  sent: Iso | null
  expires: Iso | null
  stand_off_zh: string
  stand_off_en: string
  /** Why it ended: enough, recalled, over, dropped, off_duty. */
  reason: string
  answered: Iso | null
  departed: Iso | null
  arrived: Iso | null
  finished: Iso | null
  expected: Iso | null
  report: string
  photos: string[]
  // Told only once accepted, and no longer than he is needed:
  incident: string | null
  number: number | null
  place: string | null
  at: Point | null
  text: string | null
  via: (Via & { at: Point }) | null
  partners: { name: string; role: OfferRole; status: OfferStatus }[]
  services?: Service[]
  next: string[]
}

export interface HelpRequest {
  id: string
  number: number
  category: string
  status: IncidentStatus
  place: string
  received: Iso
  acknowledged?: Iso | null
  first_arrived?: Iso | null
  closed?: Iso | null
  services?: Service[]
  coming?: { count: number; first_expected: Iso | null } | null
  outcome: string
  next: string[]
}

export interface Look {
  at: Iso
  role: string
  name: string
  reason: string
}

// ---- people and places ----------------------------------------------------------------------------------------------
export interface Member {
  id: string
  name: string
  phone: string
  force: Force
  mode: Mode
  status: string
  skills: string[]
  insured_until: Iso | null
  on_duty: boolean
}

export interface House {
  id: string
  name: string
  at: Point
  status: 'open' | 'thin' | 'closed'
  posts: { id: string; name: string; at: Point; guards: string[] }[]
  equipment: { id: string; item: string; at_post: string | null; usable: boolean; expires: Iso | null }[]
}

export interface OnDuty {
  id: string
  name: string
  force: Force
  mode: Mode
  skills: string[]
  kit: string[]
  state: 'free' | 'asked' | 'going' | 'at_scene' | 'resting'
  post: string | null
  since: Iso
}

// ---- the live socket ------------------------------------------------------------------------------------------------
export interface BoardRows {
  incidents: Incident
  call_outs: CallOut
  members: OnDuty
  houses: House
  me: MeRow
  offers: MyOffer
  requests: HelpRequest
}

export type BoardName = keyof BoardRows

export interface LogEvent {
  seq: number
  kind: string
  at: Iso
  subject: string
  facts: Record<string, unknown>
}

/** member, latitude, longitude, seen (epoch seconds), accuracy in metres */
export type PositionRow = [string, number, number, number, number | null]

export type Message =
  | { t: 'snapshot'; seq: number; now: Iso; boards: Partial<{ [B in BoardName]: Record<string, BoardRows[B]> }> }
  | { t: 'change'; seq: number; rows: [BoardName, string, BoardRows[BoardName] | null][]; events: LogEvent[] }
  | { t: 'positions'; rows: PositionRow[]; gone: string[]; whole?: boolean }
  | { t: 'refused'; code: string; facts: Facts }
  | { t: 'pong'; now: Iso }
  | { t: 'bye'; code: 'signed_out' | 'overloaded' | 'restarting' }

export type Outgoing =
  | { t: 'ping' }
  | { t: 'position'; latitude: number; longitude: number; datum: Datum; seen: Iso; accuracy_m: number | null }

// ---- errors ---------------------------------------------------------------------------------------------------------
export interface Problem {
  status: number
  code: string
  facts: Facts
}
