/** Whether this phone would be heard, as far as a page can know. Pure. */

export interface Phone {
  /** the page has been touched, so the browser lets it sound */
  audible: boolean
  /** what the phone allows, or null where it knows no notifications */
  notices: 'granted' | 'default' | 'denied' | null
  /** the screen is kept on; null off duty, when it need not be */
  awake: boolean | null
  shakes: boolean
  /** the live link to the command room */
  linked: boolean
}

/** What could keep it silent, the worst first. */
export type Silence = 'unlinked' | 'untouched' | 'noticesDenied' | 'noticesOff' | 'noticesMissing' | 'asleep' | 'noShaking'

const NOTICES: Record<'default' | 'denied' | 'none', Silence> = { default: 'noticesOff', denied: 'noticesDenied', none: 'noticesMissing' }

export function silences(phone: Phone): Silence[] {
  return [
    ...(phone.linked ? [] : (['unlinked'] as const)),
    ...(phone.audible ? [] : (['untouched'] as const)),
    ...(phone.notices === 'granted' ? [] : [NOTICES[phone.notices ?? 'none']]),
    ...(phone.awake === false ? (['asleep'] as const) : []),
    ...(phone.shakes ? [] : (['noShaking'] as const)),
  ]
}
