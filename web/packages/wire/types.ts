/**
 * The rows that travel, by name. All times are ISO-8601 in UTC, all coordinates WGS-84.
 *
 * What HTTP answers is the server's own description (openapi.ts, generated); what only the live socket says is written here.
 */
import type { components } from './openapi'

type Schemas = components['schemas']

export type Iso = string

export type Point = Schemas['Point']

export type Datum = Schemas['Datum']
export type DatedPoint = Point & { datum: Datum }
export type Mode = Schemas['Mode']
export type Force = Schemas['Force']
export type Facts = Record<string, string | number | boolean | null>

// ---- access ---------------------------------------------------------------------------------------------------------
export type Role = Schemas['pingan__kernel__rights__Role']

export type PushKey = Schemas['PushKey']
export type ClueRow = Schemas['ClueRow']
export type ClueRecord = Schemas['ClueRecord']
export type ClueLink = Schemas['ClueLinkRow']
export type ClueStep = Schemas['ClueStepIn']
export type ClueBox = Schemas['ClueBox']
export type ClueSent = Schemas['Sent']
export type ClueReturned = Schemas['Returned']
export type ClueDraft = Schemas['ClueIn']
export type ClueRemark = Schemas['RemarkRow']
export type Account = Schemas['AccountView']

export type Me = Schemas['pingan__features__access__queries__Me']

export type Session = Schemas['SessionView']

export type AccountRow = Schemas['AccountRow']
export type NewAccount = Schemas['NewAccountIn']
export type SetUp = Schemas['SetUp']

// ---- patrols --------------------------------------------------------------------------------------------------------
export type MustPoint = Schemas['PointRow']
export type Beat = Schemas['BeatRow']
export type Patrol = Schemas['PatrolRow']
export type PatrolVisit = Patrol['visits'][number]
export type PatrolOrder = Schemas['OrderIn']
export type PatrolPreview = Schemas['PatrolPreview']
export type PointLabel = Schemas['LabelRow']
export type PointCode = Schemas['PointCode']
export type MyPatrol = Schemas['MyPatrol']
export type MyVisit = Schemas['MyVisit']
export type ClaimRow = Schemas['ClaimRow']
export type JoinCode = Schemas['JoinCode']

// ---- audit ----------------------------------------------------------------------------------------------------------
export type AuditEntry = Schemas['AuditRow']

// ---- reference ------------------------------------------------------------------------------------------------------
/** `bounds`: west, south, east, north. */
export type MapSheet = Omit<Schemas['MapFacts'], 'bounds'> & { bounds: number[] | null }

export type Place = Schemas['Place-Output']

export type Category = Schemas['Category']

export type Policy = Schemas['Policy']

/** A version of the rulebook with its lines. */
export type Edition = Schemas['EditionDetail']
export type EditionHead = Schemas['EditionRow']
export type RuleChange = Schemas['Change']
export type RuleFault = Schemas['Fault']
export type RuleReview = Schemas['Review']
export type RulePreview = Schemas['BookPreview']
export type RuleEffect = Schemas['CategoryEffect']

export type Area = Schemas['AreaRow']

export type Lamps = Record<string, string>

export type Heat = Schemas['Heat']

export type Wall = Schemas['Wall']

// ---- incidents ------------------------------------------------------------------------------------------------------
export type IncidentStatus = Schemas['IncidentStatus']

export type ServiceName = 'police' | 'fire' | 'ambulance'

export type Service = Schemas['Service']

export type Caller = Schemas['Caller']

export type Incident = Schemas['IncidentRow']

export interface NewIncident {
  category: string
  place: string
  at: DatedPoint | null
  text: string
  caller: Caller | null
  priority?: number
}

export type TimelineEntry = Schemas['TimelineRow']

export interface Page<Row> {
  rows: Row[]
  total: number
}

// ---- dispatch -------------------------------------------------------------------------------------------------------
export type OfferRole = Schemas['pingan__features__dispatch__model__Role']

export type Reason = Schemas['Reason']

export type Via = Schemas['Pickup']

export type Pick = Schemas['PickRow']

export type PassedRows = Schemas['PassedRows']
export type PeopleRows = Schemas['PeopleRows']

export type Shortlist = Schemas['ShortlistRow']

export type OfferStatus = Schemas['OfferStatus']

export type Offer = Schemas['OfferRow']

export type CallOutStatus = Schemas['CallOutStatus']

export type CallOut = Schemas['CallOutRow']

export type Pair = Schemas['PlanPair']

export type Plan = Schemas['PlanRow']

export type Reach = Schemas['Reach']

export type Route = Schemas['Route']
export type TrackRow = Schemas['TrackRow']
export type TrackReplay = Schemas['TrackReplay']

// ---- the member's own -----------------------------------------------------------------------------------------------
export interface MeRow {
  id: string
  name: string
  force: Force
  mode: Mode
  duty: { since: Iso; post: string | null } | null
  consents: { location: Iso | null }
  skills: Schemas['Skill'][]
  insured_until: Iso | null
  /** The middle of the cell, about 200 m wide, he is usually in; never his door. */
  home: Point | null
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
  /** rung for want of anybody else */
  leader?: boolean
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
  /** The question after it: are you all right? */
  aftercare?: 'asked' | 'fine' | 'not_fine' | 'spoken_with' | null
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
  /** When somebody at the desk first opened it. */
  noticed?: Iso | null
  acknowledged?: Iso | null
  first_arrived?: Iso | null
  closed?: Iso | null
  services?: Service[]
  coming?: { count: number; first_expected: Iso | null } | null
  outcome: string
  next: string[]
}

export type Look = Schemas['LookRow']
/** What was said on a channel. */
export type Clip = Schemas['ClipRow']
/** The member's own hours of a month. */
export type OwnMonth = Schemas['OwnMonth']

/** After a scene, told to the chief alone: somebody said that he is not well. */
export interface AftercareNote {
  id: string
  member: string
  name: string
  incident: string
  answered: Iso | null
  words: string
}

// ---- a post's shared tablet -----------------------------------------------------------------------------------------
export interface PostView {
  id: string
  name: string
  house: string
  at: Point
  guards: { id: string; name: string; since: Iso }[]
}

export interface PostOffer {
  id: string
  call_out: string
  guard: string
  name: string
  offer: MyOffer
}

export type GuardRow = Schemas['GuardRow']

export type ToolRow = Schemas['ToolRow']

export type NewPairing = Schemas['NewPairing']

// ---- the command desk -----------------------------------------------------------------------------------------------
export type DeskRow = Schemas['DeskRow']
export type Sitting = Schemas['SittingRow']
export type Matter = Schemas['MatterRow']

// ---- roll-calls ------------------------------------------------------------------------------------------------------
export type RollCall = Schemas['RollCallRow']
export type ReplyRow = Schemas['ReplyRow']
export type RollCallScope = RollCall['scope']
export type RollCallAsk = Schemas['RollCallAsk']
export type RollCallWay = NonNullable<ReplyRow['way']>
export type RollCallTrend = Schemas['PostTrend']
export type PastRollCall = Schemas['PastRollCall']

// ---- task orders -----------------------------------------------------------------------------------------------------
export type TaskOrder = Schemas['TaskOrderRow']
export type NewTaskOrder = Schemas['TaskOrderIn']
export type MyTask = Schemas['MyTask']
export type TaskReceipt = Schemas['ReceiptRow']
export type TaskFunnel = Schemas['Funnel']
export type TaskFile = Schemas['TaskFileRow']
export type TaskComment = Schemas['CommentRow']
export type TaskMate = Schemas['Mate']
export type AudienceWish = Schemas['AudienceIn']
export type AudiencePreview = Schemas['AudiencePreview']

/** A line of the library, as the data file has it. */
export interface TaskTemplate {
  code: string
  proof: TaskOrder['proof']
  claimable: number
  zh_title: string
  zh_text: string
  en_title: string
  en_text: string
}

// ---- watch alerts ----------------------------------------------------------------------------------------------------
export type Alert = Schemas['AlertRow']
export type AlertText = Schemas['AlertText']
export type MyAlert = Schemas['MyAlert']

// ---- four eyes ---------------------------------------------------------------------------------------------------------
export type Approval = Schemas['ApprovalRow']
export type Hold = Schemas['HoldRow']
export type Opening = Schemas['OpeningRow']
export type OpenedData = Schemas['OpenedData']

// ---- people and places ----------------------------------------------------------------------------------------------
export type Member = Schemas['MemberRow']

export type House = Schemas['HouseRow']

/** Something the member fetched on his way to an incident and has not given back. */
export interface HeldThing {
  id: string
  item: string
  label: string
  house: string
  since: Iso
}

export type Round = Schemas['Round']
export type RoundItem = Schemas['RoundItem']
export type HandoverRow = Schemas['HandoverRow']
export type HandoverList = Schemas['HandoverList']
export type PostMatter = Schemas['PostMatter']
export type Verdict = Schemas['Verdict']

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

// ---- rosters --------------------------------------------------------------------------------------------------------
export type RosterHead = Schemas['RosterRow']
export type RosterDetail = Schemas['RosterDetail']
export type RosterSeat = Schemas['SeatRow']
export type RosterTerms = Schemas['StationTerms']
export type RosterDifference = Schemas['Difference']
export type RosterNeed = Schemas['Need']
export type RosterKind = Schemas['ShiftKind']
export type SeatChoices = Schemas['Choices']
export type SeatReason = Schemas['Because']
export type RosterGap = Schemas['Gap']
export type FairRow = Schemas['FairRow']
export type StandingShift = Schemas['StandingRow']
export type OnNext = Schemas['OnNext']
export type MyShift = Schemas['ShiftRow']
export type ShiftAsk = Schemas['AskRow']
export type OpenShift = Schemas['OpenShift']
export type Colleague = Schemas['Colleague']
export type Availability = Schemas['AvailabilityView']

export interface MissedShift {
  id: string
  title: string
  kind_name: string
  starts: Iso
  ends: Iso
  member: string
  name: string
  asked: number
}

// ---- messages -------------------------------------------------------------------------------------------------------
export type MessageRow = Schemas['MessageRow']
export type MessagePage = Schemas['MessagePage']
export type QuietHours = Schemas['QuietHours']
export type OtherWay = Schemas['OtherWay']
export type DeliveryRow = Schemas['DeliveryRow']
export type DeliveryPage = Schemas['DeliveryPage']

/** What waits for a member or an account: how much, and the newest of it. */
export interface Inbox {
  id: string
  unseen: number
  newest: MessageRow[]
}

// ---- advisories ------------------------------------------------------------------------------------------------------
export type Advisory = Schemas['AdvisoryRow']
export type NewAdvisory = Schemas['AdvisoryIn']
export type MyAdvisory = Schemas['MyAdvisory']

// ---- self-checks -----------------------------------------------------------------------------------------------------
export type Venue = Schemas['VenueRow']
export type SelfCheck = Schemas['SelfCheckRow']
export type Hazard = Schemas['HazardRow']
export type MySelfCheck = Schemas['MySelfCheck']
export type MyHazard = Schemas['MyHazard']
export type CheckFinding = Schemas['FindingIn']

// ---- the live socket ------------------------------------------------------------------------------------------------
export interface BoardRows {
  must_points: MustPoint
  beats: Beat
  patrols: Patrol
  my_patrols: MyPatrol
  incidents: Incident
  call_outs: CallOut
  members: OnDuty
  houses: House
  me: MeRow
  offers: MyOffer
  requests: HelpRequest
  aftercare: AftercareNote
  post: PostView
  post_offers: PostOffer
  rulebook: EditionHead
  clues: ClueRow
  desk: DeskRow
  rosters: RosterHead
  missed_shifts: MissedShift
  open_asks: ShiftAsk
  my_shifts: MyShift
  shift_asks: ShiftAsk
  things: HeldThing
  roll_calls: RollCall
  roll_call_asks: RollCallAsk
  imports: SheetImport
  inbox: Inbox
  handovers: HandoverRow
  my_handovers: HandoverRow
  task_orders: TaskOrder
  my_tasks: MyTask
  advisories: Advisory
  my_advisories: MyAdvisory
  self_checks: SelfCheck
  my_self_checks: MySelfCheck
  my_hazards: MyHazard
  alerts: Alert
  my_alerts: MyAlert
  approvals: Approval
  openings: Opening
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

/** Who else has the same open: colleagues by name, and so many more windows of one's own account. */
export interface Company { subject: string; names: string[]; windows: number }

export type Message =
  | { t: 'snapshot'; seq: number; now: Iso; boards: Partial<{ [B in BoardName]: Record<string, BoardRows[B]> }>; more?: boolean }
  | { t: 'change'; seq: number; rows: [BoardName, string, BoardRows[BoardName] | null][]; events: LogEvent[] }
  | { t: 'positions'; rows: PositionRow[]; gone: string[]; whole?: boolean }
  | ({ t: 'company' } & Company)
  | { t: 'refused'; code: string; facts: Facts }
  | { t: 'pong'; now: Iso }
  | { t: 'bye'; code: 'signed_out' | 'overloaded' | 'restarting' }

export type Outgoing =
  | { t: 'ping' }
  | { t: 'open'; subject: string }
  | { t: 'stamp'; offer: string; verb: 'deliver' | 'see' }
  | { t: 'position'; latitude: number; longitude: number; datum: Datum; seen: Iso; accuracy_m: number | null }

// ---- sheets ----------------------------------------------------------------------------------------------------------
export type SheetKind = Schemas['SheetKind']
export type SheetImport = Schemas['ImportRow']
export type RowFate = Schemas['Fate']
export type RowVerdict = Schemas['RowVerdict']

// ---- privacy ---------------------------------------------------------------------------------------------------------
export type KnownAboutMe = Schemas['KnownAbout']
export type KnownPerson = Schemas['KnownPerson']

// ---- errors ---------------------------------------------------------------------------------------------------------
export interface Problem {
  status: number
  code: string
  facts: Facts
}

// ---- membership -----------------------------------------------------------------------------------------------------
export type MemberRecord = Schemas['MemberRecord']
export type Application = Schemas['ApplicationIn']
export type HistoryEntry = Schemas['HistoryRow']
export type RunsOut = Schemas['RunsOut']
export type MyConsent = Schemas['MyConsent']
export type ApplicationRow = Schemas['ApplicationRow']
export type ApplicationRecord = Schemas['ApplicationRecord']
export type ApplicationHistoryEntry = Schemas['ApplicationHistoryRow']
export type ApplicationDraft = Schemas['ApplicationSentIn']
export type MyApplication = Schemas['MyApplication']
export type Invited = Schemas['Invited']
export type InvitationRow = Schemas['InvitationRow']
export type NewInvitation = Schemas['InvitationIn']
export type StepOwner = Schemas['StepOwner']
/** The next step of an application. */
export interface Step { verb: string; reason: string; owner?: string; due?: string | null }

export type MySkill = Schemas['MySkill']
export type ProofRow = Schemas['ProofRow']
export type WaitingProof = Schemas['WaitingProof']

// ---- teams ----------------------------------------------------------------------------------------------------------
export type TeamRow = Schemas['TeamRow']
export type TeamRecord = Schemas['TeamRecord']
export type TeamChange = Schemas['TeamChange']
export type TeamOfMember = Schemas['TeamOfMember']
export type MyTeam = Schemas['MyTeam']
